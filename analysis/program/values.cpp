#include "analysis/program/values.h"

#include "llvm/ADT/STLExtras.h"

namespace async_tidy {
namespace {
/// A chain of variables and forwarding calls longer than this is given up: unknown.
constexpr unsigned MaxDepth = 16;
constexpr unsigned MaxStateDepth = 8;
constexpr size_t MaxTargets = 32;
/// A field stands for those of all objects. One that the program gives more callables than this, or that it sets in
/// more places, says nothing about any of them.
constexpr size_t MaxTargetsOfField = 8;
constexpr size_t MaxCallSites = 64;
constexpr size_t MaxExecutorSites = 8;

template <typename T> void addOnce(std::vector<T> &items, const T &item) {
  if (!llvm::is_contained(items, item))
    items.push_back(item);
}

} // namespace

std::string qualifiedNameOfUsr(llvm::StringRef usr) {
  std::string result;
  llvm::SmallVector<llvm::StringRef, 12> parts;
  usr.split(parts, '@');
  for (size_t i = 1; i + 1 < parts.size(); ++i) {
    llvm::StringRef mark = parts[i];
    // An unnamed struct or union has the file and the offset of its declaration instead of a name.
    if (parts[i + 1].contains('.'))
      continue;
    if (mark == "N" || mark == "S" || mark == "SA" || mark == "U" || mark == "UA" || mark == "FI" ||
        mark.starts_with("ST>") || mark.starts_with("SP>"))
      result += (result.empty() ? "" : "::") + parts[++i].take_until([](char c) { return c == '>'; }).str();
  }
  return result;
}

Values::Values(const Program &program, const ModelSet &models) : program(program), models(models) {
  findModels();
  for (EntityId id = 0; id != program.entities.size(); ++id)
    for (uint32_t i = 0; i != program.entities[id].calls.size(); ++i)
      if (EntityId callee = program.entities[id].calls[i].callee; callee != NoEntity)
        if (program.entities[callee].isProject || program.entities[callee].isDefined)
          callsOf[callee].push_back({id, i});
  collectStates();
  passStatesToCallers();
}

/// Adds to a model what a function says of itself. True where it said anything.
static bool addAnnotations(const Program &program, const Entity &entity, FunctionModel &model) {
  bool any = false;
  for (StringId id : entity.annotations) {
    llvm::StringRef text = program.text(id);
    if (std::optional<Context> context = parseContext(text); context && !model.context) {
      model.context = context;
      if (entity.kind == EntityKind::Method)
        model.overrides = context;
      any = true;
    } else if (text == "offload" && !model.offload) {
      model.offload = any = true;
      model.runs.push_back({Any, Context::Worker, std::nullopt, {}});
    } else if (bool isSaid = model.nonblocking || !model.blocks.empty(); isSaid)
      continue; // the innermost counts
    else if (text == "nonblocking")
      model.nonblocking = any = true;
    else if (text.consume_front("blocking:"))
      if (std::optional<BlockingKind> kind = parseBlockingKind(text)) {
        model.blocks.push_back({*kind, false, {}});
        any = true;
      }
  }
  return any;
}

void Values::findModels() {
  modelOfEntity.reserve(program.entities.size());
  for (const Entity &entity : program.entities) {
    llvm::StringRef name = program.text(entity.qualifiedName);
    const FunctionModel *model = name.empty() ? nullptr : models.function(name);
    // Only functions with C linkage have USRs without parameters.
    bool isC = !llvm::StringRef(program.text(entity.name)).contains('#');
    bool isOwn = model && model->isBuiltin && entity.isProject && !name.contains("::") && (entity.isDefined || !isC);
    if (isOwn)
      model = nullptr;
    if (!entity.annotations.empty()) {
      FunctionModel said = model ? *model : FunctionModel();
      if (addAnnotations(program, entity, said)) {
        annotated.push_back(std::move(said));
        model = &annotated.back();
      }
    }
    modelOfEntity.push_back(model);
  }
}

void Values::collectStates() {
  for (EntityId id = 0; id != program.entities.size(); ++id) {
    const Entity &entity = program.entities[id];
    for (const Binding &b : entity.bindings)
      if (auto variable = variableOf(withoutForwards(b.variable)))
        bound[*variable].push_back({id, b.position, &b.value});
    for (uint32_t i = 0; i != entity.calls.size(); ++i)
      if (const FunctionModel *model = modelOf(entity.calls[i].callee))
        collectStates(id, i, *model);
  }
}

void Values::collectStates(EntityId id, uint32_t position, const FunctionModel &model) {
  const Call &call = program.entities[id].calls[position];
  for (const StateChange &change : model.states)
    for (const Value *given : valuesOf(call, change.target)) {
      const Value &target = withoutForwards(*given);
      StateSet set{id, position, &change, id, position};
      if (auto variable = variableOf(target))
        states[*variable].push_back(set);
      else if (target.kind == ValueKind::Call)
        statesOfTemporaries[id].push_back({&target, set});
      if (target.type)
        statesOfClass[target.type].push_back(set);
    }
  if (model.stores.empty())
    return;
  if (auto variable = variableOf(withoutForwards(call.receiver)))
    for (int stored : model.stores)
      for (const Value *value : valuesOf(call, stored))
        bound[*variable].push_back({id, position, value});
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
  constexpr unsigned MaxHelpers = 3;
  for (unsigned round = 0; round != MaxHelpers && !open.empty(); ++round)
    for (const auto &[parameter, set] : std::exchange(open, {}))
      for (auto [caller, position] : callsOf[parameter.owner]) {
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

/// Of a Call value: one of the arguments that it was made with, or the object.
const Value *Values::argumentOf(const Value &call, int target) const {
  bool hasObject = call.integer;
  if (target == Last)
    return call.arguments.size() > hasObject ? &call.arguments.back() : nullptr;
  size_t index = target == Receiver ? 0 : target + hasObject;
  return (target == Receiver && !hasObject) || index >= call.arguments.size() ? nullptr : &call.arguments[index];
}

const Value *Values::forwarded(const Value &value) const {
  const FunctionModel *model = value.kind == ValueKind::Call ? modelOf(value.entity) : nullptr;
  return model && model->forwards ? argumentOf(value, *model->forwards) : nullptr;
}

const Value *Values::executorArgument(const Value &value) const {
  const FunctionModel *model = value.kind == ValueKind::Call ? modelOf(value.entity) : nullptr;
  return model && model->executor ? argumentOf(value, *model->executor) : nullptr;
}

const Value &Values::withoutForwards(const Value &value) const {
  const Value *result = &value;
  for (unsigned depth = 0; depth != MaxDepth; ++depth) {
    const Value *argument = forwarded(*result);
    if (!argument)
      break;
    result = argument;
  }
  return *result;
}

std::vector<const Value *> Values::boundTo(const Value &variable) const {
  std::vector<const Value *> result;
  if (auto known = variableOf(variable))
    if (auto it = bound.find(*known); it != bound.end())
      for (const BoundValue &one : it->second)
        result.push_back(one.value);
  return result;
}

std::vector<CallRef> Values::callSites(EntityId id) const {
  std::vector<CallRef> result;
  if (auto it = callsOf.find(id); it != callsOf.end())
    result = it->second;
  for (EntityId overridden : program.entities[id].overrides)
    for (const CallRef &site : callSites(overridden))
      addOnce(result, site);
  return result;
}

std::string Values::nameOfVariable(const Value &value) const {
  llvm::StringRef name = program.text(value.name);
  return name.starts_with("c:") ? qualifiedNameOfUsr(name) : name.split('@').first.str();
}

/// Unknown where one of them is, or where they differ.
Context Values::executorOfAll(const std::vector<const Value *> &all, unsigned depth, Seen &seen) const {
  std::optional<Context> agreed;
  for (const Value *one : all) {
    Context found = executorOf(*one, depth + 1, seen);
    if (found == Context::Unknown || (agreed && *agreed != found))
      return Context::Unknown;
    agreed = found;
  }
  return agreed.value_or(Context::Unknown);
}

Context Values::executorOf(const Value &value, unsigned depth, Seen &seen) const {
  if (depth > MaxDepth)
    return Context::Unknown;
  if (auto variable = variableOf(value); variable && !seen.insert({*variable, false}).second)
    return Context::Unknown;
  auto named = [&](llvm::StringRef name) { return name.empty() ? nullptr : models.executor(name); };
  if (value.kind == ValueKind::Variable && value.entity == NoEntity)
    if (const ExecutorModel *model = named(nameOfVariable(value)))
      return model->context;
  if (value.kind == ValueKind::Call && value.entity != NoEntity)
    if (const ExecutorModel *model = named(program.qualifiedName(value.entity)))
      return model->context;
  if (const ExecutorModel *model = named(program.text(value.type)))
    return model->context;
  switch (value.kind) {
  case ValueKind::Variable:
    return executorOfAll(boundTo(value), depth, seen);
  case ValueKind::Call: {
    if (const Value *argument = executorArgument(value))
      return executorOf(*argument, depth + 1, seen);
    if (const Value *argument = forwarded(value))
      return executorOf(*argument, depth + 1, seen);
    std::vector<const Value *> returned;
    if (value.entity != NoEntity)
      for (const Value &one : program.entities[value.entity].returns)
        returned.push_back(&one);
    return executorOfAll(returned, depth, seen);
  }
  case ValueKind::OneOf: {
    std::vector<const Value *> all;
    for (const Value &one : value.arguments)
      all.push_back(&one);
    return executorOfAll(all, depth, seen);
  }
  case ValueKind::Parameter: {
    std::vector<CallRef> sites = callSites(value.entity);
    std::vector<const Value *> passed;
    for (const CallRef &site : sites)
      if (const Call &call = program.entities[site.entity].calls[site.call]; size_t(value.integer) < call.arguments.size())
        passed.push_back(&call.arguments[value.integer]);
    bool isKnown = passed.size() == sites.size() && passed.size() <= MaxExecutorSites;
    return isKnown ? executorOfAll(passed, depth + 2, seen) : Context::Unknown;
  }
  default:
    return Context::Unknown;
  }
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

/// `isStored`: it is read from where it was kept, so that a parameter is what any caller passed.
void Values::collect(const Value &value, unsigned depth, bool isStored, Targets &result, Seen &seen) const {
  if (depth > MaxDepth || result.callables.size() >= MaxTargets)
    return;
  if (auto variable = variableOf(value); variable && !seen.insert({*variable, isStored}).second)
    return;
  switch (value.kind) {
  case ValueKind::Callable:
    addOnce(result.callables, value.entity);
    break;
  case ValueKind::Parameter:
    // An object that is passed in may have been given callables here.
    if (auto it = bound.find(*variableOf(value)); it != bound.end())
      for (const BoundValue &one : it->second)
        collect(*one.value, depth + 1, isStored, result, seen);
    if (!isStored)
      addOnce(result.parameters, {value.entity, value.integer});
    else if (std::vector<CallRef> sites = callSites(value.entity); sites.size() <= MaxCallSites)
      for (const CallRef &site : sites)
        if (const Call &call = program.entities[site.entity].calls[site.call]; size_t(value.integer) < call.arguments.size())
          collect(call.arguments[value.integer], depth + 1, true, result, seen);
    break;
  case ValueKind::Variable:
    if (auto it = bound.find(*variableOf(value)); it != bound.end()) {
      bool isField = value.entity == NoEntity;
      Targets targets;
      for (const BoundValue &one : it->second)
        collect(*one.value, depth + 1, isStored || isField, targets, seen);
      // Which of too many callables this object holds, nobody can tell.
      if (isField && targets.callables.size() > MaxTargetsOfField)
        break;
      for (EntityId callable : targets.callables)
        addOnce(result.callables, callable);
      for (ParameterRef parameter : targets.parameters)
        addOnce(result.parameters, parameter);
    }
    break;
  case ValueKind::OneOf:
    for (const Value &one : value.arguments)
      collect(one, depth + 1, isStored, result, seen);
    break;
  case ValueKind::Call:
    if (modelOf(value.entity)) {
      if (const Value *argument = forwarded(value))
        collect(*argument, depth + 1, isStored, result, seen);
    } else if (value.entity != NoEntity)
      for (const Value &returned : program.entities[value.entity].returns)
        if (returned.kind != ValueKind::Parameter)
          collect(returned, depth + 1, isStored, result, seen);
    break;
  case ValueKind::Unknown:
  case ValueKind::Integer:
  case ValueKind::Bits:
    break;
  }
}

Targets Values::targets(const Value &value) const {
  Targets result;
  Seen seen;
  collect(value, 0, false, result, seen);
  return result;
}

template <typename Body>
auto Values::withContext(EntityId user, const Call &call, uint32_t position, unsigned depth, Body body) const {
  auto text = [&](StringId id) { return llvm::StringRef(program.text(id)); };
  auto hasIt = [&](const Value &value, llvm::StringRef state) {
    Seen seen;
    return hasState(user, position, value, state, depth, seen);
  };
  auto constantOf = [&](const Value &value) { return constant(value); };
  auto bitsOf = [&](const Value &value) { return bits(user, position, value); };
  auto executor = [&](const Value &value) { return executorOf(value); };
  return body(CallContext{call, text, hasIt, constantOf, bitsOf, executor});
}

bool Values::hasState(EntityId user, uint32_t position, const Value &value, llvm::StringRef state,
                      unsigned depth, Seen &seen) const {
  if (depth > MaxStateDepth)
    return false;
  if (value.kind == ValueKind::Call) {
    if (auto it = statesOfTemporaries.find(user); it != statesOfTemporaries.end() && !forwarded(value))
      for (const auto &[temporary, set] : it->second)
        if (set.position < position && *temporary == value && isSet(set, state, depth))
          return true;
    const FunctionModel *model = modelOf(value.entity);
    if (!model)
      return value.entity != NoEntity &&
             llvm::any_of(program.entities[value.entity].returns, [&](const Value &returned) {
               return hasState(value.entity, AnyTime, returned, state, depth + 1, seen);
             });
    // std::move(x) has the states of x, but for the one it just gave it.
    bool setsIt = llvm::any_of(
        model->states, [&](const StateChange &change) { return change.target != Result && change.state == state; });
    if (const Value *argument = forwarded(value))
      return !setsIt && hasState(user, position, *argument, state, depth + 1, seen);
    // What a constructor does to its object, it does to its result.
    bool isConstructor = program.entities[value.entity].kind == EntityKind::Constructor;
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
      bool isOfResult = change.target == Result || (isConstructor && change.target == Receiver);
      return isOfResult && change.state == state &&
             withContext(user, made, position, depth + 1,
                         [&](const CallContext &context) { return async_tidy::holds(change.guard, context); });
    });
  }
  // Of an object of which only the class is known, such as `this`: where any of the class is in that state.
  if (value.kind == ValueKind::Unknown && value.type)
    if (auto it = statesOfClass.find(value.type); it != statesOfClass.end())
      return llvm::any_of(it->second, [&](const StateSet &set) { return isSet(set, state, depth); });
  std::optional<VariableRef> variable = variableOf(value);
  if (!variable || !seen.insert({*variable, false}).second)
    return false;
  if (auto it = states.find(*variable); it != states.end())
    for (const StateSet &set : it->second) {
      if (set.entity == user && set.position >= position)
        continue;
      // Nobody knows when another closure runs.
      if (set.entity != user && variable->owner != NoEntity && set.entity != variable->owner)
        continue;
      if (isSet(set, state, depth))
        return true;
    }
  if (auto it = bound.find(*variable); it != bound.end())
    for (const BoundValue &one : it->second)
      if ((one.entity != user || one.position <= position) &&
          (one.value->kind == ValueKind::Call || one.value->kind == ValueKind::Variable) &&
          hasState(one.entity, one.position, *one.value, state, depth + 1, seen))
        return true;
  return false;
}

bool Values::isSet(const StateSet &set, llvm::StringRef state, unsigned depth) const {
  return set.change->state == state &&
         withContext(set.origin, program.entities[set.origin].calls[set.originPosition], set.originPosition, depth + 1,
                     [&](const CallContext &context) { return async_tidy::holds(set.change->guard, context); });
}

bool Values::holds(const Guard &guard, EntityId user, uint32_t position) const {
  return withContext(user, program.entities[user].calls[position], AnyTime, 0,
                     [&](const CallContext &context) { return async_tidy::holds(guard, context); });
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
