#include "analysis/program/values.h"

#include "llvm/ADT/STLExtras.h"

namespace async_tidy {
namespace {
/// A chain of variables and forwarding calls longer than this is given up: unknown.
constexpr unsigned MaxDepth = 8;
constexpr size_t MaxTargets = 32;
} // namespace

Values::Values(const Program &program, const ModelSet &models) : program(program) {
  modelOfEntity.reserve(program.entities.size());
  for (const Entity &entity : program.entities)
    modelOfEntity.push_back(entity.qualifiedName ? models.function(program.text(entity.qualifiedName)) : nullptr);

  for (EntityId id = 0; id != program.entities.size(); ++id) {
    const Entity &entity = program.entities[id];
    for (const Binding &b : entity.bindings)
      bound[{b.variable.entity, b.variable.name}].push_back({id, b.position, &b.value});
    for (uint32_t i = 0; i != entity.calls.size(); ++i) {
      const Call &call = entity.calls[i];
      const FunctionModel *model = call.callee == NoEntity ? nullptr : modelOfEntity[call.callee];
      if (!model)
        continue;
      for (const StateChange &change : model->states) {
        if (change.target == Result)
          continue;
        const Value *target = change.target == Receiver ? &call.receiver
                              : size_t(change.target) < call.arguments.size()
                                  ? &call.arguments[change.target]
                                  : nullptr;
        if (target && target->kind == ValueKind::Variable)
          states[{target->entity, target->name}].push_back({id, i, &change});
      }
    }
  }
}

const FunctionModel *Values::modelOf(EntityId id) const { return id == NoEntity ? nullptr : modelOfEntity[id]; }

void Values::collect(const Value &value, unsigned depth, Targets &result) const {
  if (depth > MaxDepth || result.callables.size() >= MaxTargets)
    return;
  switch (value.kind) {
  case ValueKind::Callable:
    if (!llvm::is_contained(result.callables, value.entity))
      result.callables.push_back(value.entity);
    break;
  case ValueKind::Parameter: {
    ParameterRef parameter{value.entity, value.integer};
    if (!llvm::is_contained(result.parameters, parameter))
      result.parameters.push_back(parameter);
    break;
  }
  case ValueKind::Variable:
    if (auto it = bound.find({value.entity, value.name}); it != bound.end())
      for (const BoundValue &one : it->second)
        collect(*one.value, depth + 1, result);
    break;
  case ValueKind::Call:
    if (const FunctionModel *model = modelOf(value.entity)) {
      if (model->forwards && *model->forwards >= 0 && size_t(*model->forwards) < value.arguments.size())
        collect(value.arguments[*model->forwards], depth + 1, result);
    } else if (value.entity != NoEntity)
      for (const Value &returned : program.entities[value.entity].returns)
        if (returned.kind != ValueKind::Parameter)
          collect(returned, depth + 1, result);
    break;
  case ValueKind::Unknown:
  case ValueKind::Integer:
  case ValueKind::Bits:
    break;
  }
}

Targets Values::targets(const Value &value) const {
  Targets result;
  collect(value, 0, result);
  return result;
}

template <typename Body>
auto Values::withContext(EntityId user, const Call &call, uint32_t position, unsigned depth, Body body) const {
  auto text = [&](StringId id) { return llvm::StringRef(program.text(id)); };
  auto hasIt = [&](const Value &value, llvm::StringRef state) {
    return hasState(user, position, value, state, depth);
  };
  return body(CallContext{call, text, hasIt});
}

bool Values::hasState(EntityId user, uint32_t position, const Value &value, llvm::StringRef state,
                      unsigned depth) const {
  if (depth > MaxDepth)
    return false;
  if (value.kind == ValueKind::Call) {
    const FunctionModel *model = modelOf(value.entity);
    if (!model)
      return false;
    // std::move(x) has the states of x, but for the one it just gave it.
    bool setsIt = llvm::any_of(model->states, [&](const StateChange &change) {
      return change.target != Result && change.state == state;
    });
    if (model->forwards && *model->forwards >= 0 && size_t(*model->forwards) < value.arguments.size())
      return !setsIt && hasState(user, position, value.arguments[*model->forwards], state, depth + 1);
    // The call that made the value, as its guards see it.
    Call made;
    made.callee = value.entity;
    made.arguments = value.arguments;
    made.argumentCount = value.arguments.size();
    return llvm::any_of(model->states, [&](const StateChange &change) {
      return change.target == Result && change.state == state &&
             withContext(user, made, position, depth + 1,
                         [&](const CallContext &context) { return async_tidy::holds(change.guard, context); });
    });
  }
  if (value.kind != ValueKind::Variable)
    return false;
  VariableRef variable{value.entity, value.name};
  if (auto it = states.find(variable); it != states.end())
    for (const StateSet &set : it->second) {
      if (set.change->state != state || (set.entity == user && set.position >= position))
        continue;
      if (withContext(set.entity, program.entities[set.entity].calls[set.position], set.position, depth + 1,
                      [&](const CallContext &context) { return async_tidy::holds(set.change->guard, context); }))
        return true;
    }
  if (auto it = bound.find(variable); it != bound.end())
    for (const BoundValue &one : it->second)
      if ((one.entity != user || one.position <= position) && one.value->kind == ValueKind::Call &&
          hasState(one.entity, one.position, *one.value, state, depth + 1))
        return true;
  return false;
}

const Blocks *Values::blocks(EntityId user, uint32_t position) const {
  const Call &call = program.entities[user].calls[position];
  const FunctionModel *model = modelOf(call.callee);
  if (!model)
    return nullptr;
  return withContext(user, call, position, 0,
                     [&](const CallContext &context) { return async_tidy::blocks(*model, context); });
}

} // namespace async_tidy
