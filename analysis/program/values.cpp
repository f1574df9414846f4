#include "analysis/program/values.h"

#include "llvm/ADT/STLExtras.h"

namespace async_tidy {
namespace {
/// A chain of variables and forwarding calls longer than this is given up: unknown.
constexpr unsigned MaxDepth = 8;
constexpr size_t MaxTargets = 32;

template <typename T> void addOnce(std::vector<T> &items, const T &item) {
  if (!llvm::is_contained(items, item))
    items.push_back(item);
}
} // namespace

Values::Values(const Program &program, const ModelSet &models) : program(program) {
  modelOfEntity.reserve(program.entities.size());
  for (const Entity &entity : program.entities) {
    llvm::StringRef name = program.text(entity.qualifiedName);
    const FunctionModel *model = name.empty() ? nullptr : models.function(name);
    // Only functions with C linkage have USRs without parameters.
    bool isC = !llvm::StringRef(program.text(entity.name)).contains('#');
    bool isOwn = model && model->isBuiltin && entity.isProject && !name.contains("::") && (entity.isDefined || !isC);
    modelOfEntity.push_back(isOwn ? nullptr : model);
  }
  collectStates();
  passStatesToCallers();
}

void Values::collectStates() {
  for (EntityId id = 0; id != program.entities.size(); ++id) {
    const Entity &entity = program.entities[id];
    for (const Binding &b : entity.bindings)
      if (auto variable = variableOf(b.variable))
        bound[*variable].push_back({id, b.position, &b.value});
    for (uint32_t i = 0; i != entity.calls.size(); ++i) {
      const Call &call = entity.calls[i];
      const FunctionModel *model = call.callee == NoEntity ? nullptr : modelOfEntity[call.callee];
      if (!model)
        continue;
      for (const StateChange &change : model->states) {
        if (change.target == Result)
          continue;
        const Value *target = change.target == Receiver                       ? &call.receiver
                              : size_t(change.target) < call.arguments.size() ? &call.arguments[change.target]
                                                                              : nullptr;
        for (unsigned depth = 0; target && target->kind == ValueKind::Call && depth != MaxDepth; ++depth)
          target = forwarded(*target);
        if (auto variable = target ? variableOf(*target) : std::nullopt)
          states[*variable].push_back({id, i, &change, id, i});
      }
    }
  }
}

/// What a helper does to its parameter, it does to the variable that it is given.
void Values::passStatesToCallers() {
  std::vector<std::pair<VariableRef, StateSet>> open;
  auto addIfParameter = [&](const VariableRef &variable, const StateSet &set) {
    bool isParameter = variable.owner == set.entity && variable.name >= program.strings.size();
    if (isParameter)
      open.push_back({variable, set});
  };
  for (const auto &[variable, sets] : states)
    for (const StateSet &set : sets)
      addIfParameter(variable, set);
  if (open.empty())
    return;
  std::unordered_map<EntityId, std::vector<std::pair<EntityId, uint32_t>>> callers;
  for (EntityId id = 0; id != program.entities.size(); ++id)
    for (uint32_t i = 0; i != program.entities[id].calls.size(); ++i)
      if (EntityId callee = program.entities[id].calls[i].callee; callee != NoEntity)
        callers[callee].push_back({id, i});
  constexpr unsigned MaxHelpers = 3;
  for (unsigned round = 0; round != MaxHelpers && !open.empty(); ++round)
    for (const auto &[parameter, set] : std::exchange(open, {}))
      for (auto [caller, position] : callers[parameter.owner]) {
        const Call &call = program.entities[caller].calls[position];
        size_t index = ~parameter.name;
        auto variable = index < call.arguments.size() ? variableOf(call.arguments[index]) : std::nullopt;
        if (!variable)
          continue;
        StateSet passed{caller, position, set.change, set.origin, set.originPosition};
        states[*variable].push_back(passed);
        addIfParameter(*variable, passed);
      }
}

std::optional<Values::VariableRef> Values::variableOf(const Value &value) {
  if (value.kind == ValueKind::Variable)
    return VariableRef{value.entity, value.name};
  // No string has so great an id.
  if (value.kind == ValueKind::Parameter)
    return VariableRef{value.entity, ~StringId(value.integer)};
  return std::nullopt;
}

const Value *Values::forwarded(const Value &value) const {
  const FunctionModel *model = modelOf(value.entity);
  if (!model || !model->forwards)
    return nullptr;
  bool hasObject = value.integer;
  size_t index = *model->forwards == Receiver ? 0 : *model->forwards + hasObject;
  if ((*model->forwards == Receiver && !hasObject) || index >= value.arguments.size())
    return nullptr;
  return &value.arguments[index];
}

/// Of a variable: what it is set to, where it is set once.
std::optional<int64_t> Values::constant(const Value &value) const {
  if (value.kind == ValueKind::Integer)
    return value.integer;
  if (value.kind == ValueKind::Variable)
    if (auto it = bound.find(*variableOf(value)); it != bound.end() && it->second.size() == 1)
      if (const Value &only = *it->second.front().value; only.kind == ValueKind::Integer)
        return only.integer;
  return std::nullopt;
}

int64_t Values::bits(EntityId user, uint32_t position, const Value &value) const {
  if (value.kind == ValueKind::Integer || value.kind == ValueKind::Bits)
    return value.integer;
  int64_t result = 0;
  if (value.kind == ValueKind::Variable)
    if (auto it = bound.find(*variableOf(value)); it != bound.end())
      for (const BoundValue &one : it->second)
        if ((one.entity != user || one.position <= position) &&
            (one.value->kind == ValueKind::Integer || one.value->kind == ValueKind::Bits))
          result |= one.value->integer;
  return result;
}

const FunctionModel *Values::modelOf(EntityId id) const { return id == NoEntity ? nullptr : modelOfEntity[id]; }

void Values::collect(const Value &value, unsigned depth, Targets &result) const {
  if (depth > MaxDepth || result.callables.size() >= MaxTargets)
    return;
  switch (value.kind) {
  case ValueKind::Callable:
    addOnce(result.callables, value.entity);
    break;
  case ValueKind::Parameter:
    addOnce(result.parameters, {value.entity, value.integer});
    break;
  case ValueKind::Variable:
    if (auto it = bound.find(*variableOf(value)); it != bound.end()) {
      Targets targets;
      for (const BoundValue &one : it->second)
        collect(*one.value, depth + 1, targets);
      // A field stands for those of all objects. Which of several callables this one holds, nobody can tell.
      if (value.entity == NoEntity && targets.callables.size() > 1)
        break;
      for (EntityId callable : targets.callables)
        addOnce(result.callables, callable);
      for (ParameterRef parameter : targets.parameters)
        addOnce(result.parameters, parameter);
    }
    break;
  case ValueKind::Call:
    if (modelOf(value.entity)) {
      if (const Value *argument = forwarded(value))
        collect(*argument, depth + 1, result);
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
  auto hasIt = [&](const Value &value, llvm::StringRef state) { return hasState(user, position, value, state, depth); };
  auto constantOf = [&](const Value &value) { return constant(value); };
  auto bitsOf = [&](const Value &value) { return bits(user, position, value); };
  return body(CallContext{call, text, hasIt, constantOf, bitsOf});
}

bool Values::hasState(EntityId user, uint32_t position, const Value &value, llvm::StringRef state,
                      unsigned depth) const {
  if (depth > MaxDepth)
    return false;
  if (value.kind == ValueKind::Call) {
    const FunctionModel *model = modelOf(value.entity);
    if (!model)
      return value.entity != NoEntity &&
             llvm::any_of(program.entities[value.entity].returns, [&](const Value &returned) {
               return hasState(value.entity, ~uint32_t(0), returned, state, depth + 1);
             });
    // std::move(x) has the states of x, but for the one it just gave it.
    bool setsIt = llvm::any_of(
        model->states, [&](const StateChange &change) { return change.target != Result && change.state == state; });
    if (const Value *argument = forwarded(value))
      return !setsIt && hasState(user, position, *argument, state, depth + 1);
    // The call that made the value, as its guards see it.
    Call made;
    made.callee = value.entity;
    made.arguments = value.arguments;
    if (value.integer && !made.arguments.empty()) {
      made.receiver = std::move(made.arguments.front());
      made.arguments.erase(made.arguments.begin());
    }
    made.argumentCount = made.arguments.size();
    return llvm::any_of(model->states, [&](const StateChange &change) {
      return change.target == Result && change.state == state &&
             withContext(user, made, position, depth + 1,
                         [&](const CallContext &context) { return async_tidy::holds(change.guard, context); });
    });
  }
  std::optional<VariableRef> variable = variableOf(value);
  if (!variable)
    return false;
  if (auto it = states.find(*variable); it != states.end())
    for (const StateSet &set : it->second) {
      if (set.change->state != state || (set.entity == user && set.position >= position))
        continue;
      // Nobody knows when another closure runs.
      if (set.entity != user && variable->owner != NoEntity && set.entity != variable->owner)
        continue;
      if (withContext(set.origin, program.entities[set.origin].calls[set.originPosition], set.originPosition, depth + 1,
                      [&](const CallContext &context) { return async_tidy::holds(set.change->guard, context); }))
        return true;
    }
  if (auto it = bound.find(*variable); it != bound.end())
    for (const BoundValue &one : it->second)
      if ((one.entity != user || one.position <= position) && one.value->kind == ValueKind::Call &&
          hasState(one.entity, one.position, *one.value, state, depth + 1))
        return true;
  return false;
}

const Blocks *Values::blocks(EntityId user, uint32_t position, const Call &call, const FunctionModel &model) const {
  return withContext(user, call, position, 0,
                     [&](const CallContext &context) { return async_tidy::blocks(model, context); });
}

const Blocks *Values::blocksWhenInvoked(EntityId function) const {
  Call call;
  call.callee = function;
  return blocks(NoEntity, 0, call, *modelOf(function));
}

} // namespace async_tidy
