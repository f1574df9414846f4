#include "analysis/program/values.h"

#include "llvm/ADT/STLExtras.h"

namespace async_tidy {
namespace {
/// A chain of variables and forwarding calls longer than this is given up: unknown.
constexpr unsigned MaxDepth = 16;
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

/// "app::Server::pool" of the USR "c:@N@app@S@Server@FI@pool" of a field.
static std::string qualifiedNameOfUsr(llvm::StringRef usr) {
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
      for (EntityId callee : {program.entities[id].calls[i].callee, program.entities[id].calls[i].constructor})
        if (callee != NoEntity && (program.entities[callee].isProject || program.entities[callee].isDefined))
          callsOf[callee].push_back({id, i});
  collectStates();
  passStatesToCallers();
}

/// Of the functions of a data layer, those that may reach the database: neither what only makes, copies or destroys its
/// objects, nor a body that calls nothing, nor what gives a task.
static bool reachesDatabase(const Program &program, const ModelSet &models, EntityId id,
                            const std::set<EntityId> &awaited) {
  const Entity &entity = program.entities[id];
  if ((entity.kind != EntityKind::Function && entity.kind != EntityKind::Method) || awaited.contains(id))
    return false;
  llvm::StringRef name = llvm::StringRef(program.text(entity.qualifiedName)).rsplit("::").second;
  const TypeModel *result = entity.resultType ? models.type(program.text(entity.resultType)) : nullptr;
  bool isAsync = entity.coroutine != CoroutineKind::None || (result && result->task);
  return !isAsync && name != "operator=" && !(entity.isDefined && entity.calls.empty());
}

/// Adds to a model what a function says of itself. True where it said anything.
static bool addAnnotations(const Program &program, const Entity &entity, bool reachesDatabase, FunctionModel &model) {
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
        model.blocks.emplace_back().kind = *kind;
        any = true;
      }
    if (text == "data-layer" && reachesDatabase) {
      markAsDataLayer(model);
      any = true;
    }
  }
  return any;
}

/// A function of the program that only has the name of a library's: C++ functions without a namespace, C functions and
/// members of classes without one, where they are defined here.
static bool isOwnName(const Program &program, const Entity &entity, llvm::StringRef name) {
  auto [scope, member] = name.split("::");
  // Only functions with C linkage have USRs without parameters.
  bool isC = !llvm::StringRef(program.text(entity.name)).contains('#');
  if (!name.contains("::"))
    return entity.isProject && (entity.isDefined || !isC);
  return entity.isProject && entity.isDefined && entity.parentClass && !member.contains("::");
}

void Values::findModels() {
  std::set<EntityId> awaited;
  for (const Entity &entity : program.entities)
    for (const Call &call : entity.calls)
      if ((call.isAwaited || call.form == CallForm::Await) && call.callee != NoEntity)
        awaited.insert(call.callee);
  modelOfEntity.reserve(program.entities.size());
  for (EntityId id = 0; id != program.entities.size(); ++id) {
    const Entity &entity = program.entities[id];
    llvm::StringRef name = program.text(entity.qualifiedName);
    if (entity.isProject && entity.isDefined && entity.parentClass)
      projectClasses.insert(name.rsplit("::").first);
    const FunctionModel *model = name.empty() ? nullptr : models.function(name);
    bool isOwn = model && model->isBuiltin && isOwnName(program, entity, name);
    if (isOwn || (model && model->isDataLayer && !reachesDatabase(program, models, id, awaited)))
      model = nullptr;
    if (!entity.annotations.empty()) {
      FunctionModel said = model ? *model : FunctionModel();
      if (addAnnotations(program, entity, reachesDatabase(program, models, id, awaited), said)) {
        annotated.push_back(std::move(said));
        model = &annotated.back();
      }
    }
    modelOfEntity.push_back(model);
  }
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

std::string qualifiedNameOfVariable(llvm::StringRef name) {
  return name.starts_with("c:") ? qualifiedNameOfUsr(name) : name.split('@').first.str();
}

std::string Values::nameOfVariable(const Value &value) const {
  return qualifiedNameOfVariable(program.text(value.name));
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
  // What made it says more than its class.
  Context made = executorOfMade(value, depth, seen);
  const ExecutorModel *model = made == Context::Unknown ? named(program.text(value.type)) : nullptr;
  return model ? model->context : made;
}

Context Values::executorOfMade(const Value &value, unsigned depth, Seen &seen) const {
  switch (value.kind) {
  case ValueKind::Variable:
    return executorOfAll(setTo(value), depth, seen);
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
      if (const Call &call = program.entities[site.entity].calls[site.call];
          size_t(value.integer) < call.arguments.size())
        passed.push_back(&call.arguments[value.integer]);
    bool isKnown = passed.size() == sites.size() && passed.size() <= MaxExecutorSites;
    return isKnown ? executorOfAll(passed, depth + 2, seen) : Context::Unknown;
  }
  default:
    return Context::Unknown;
  }
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
        if (const Call &call = program.entities[site.entity].calls[site.call];
            size_t(value.integer) < call.arguments.size())
          collect(call.arguments[value.integer], depth + 1, true, result, seen);
    break;
  case ValueKind::Variable:
    if (auto it = bound.find(*variableOf(value)); it != bound.end()) {
      bool isField = value.entity == NoEntity;
      Targets targets;
      for (const BoundValue &one : it->second) {
        // `auto local = field;` after `field = parameter;` is the parameter.
        const Value &set = isField ? *one.value : lastSet(one.entity, one.position, *one.value);
        collect(set, depth + 1, isStored || isField, targets, seen);
      }
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
  case ValueKind::Text:
    break;
  }
}

const Value &Values::lastSet(EntityId user, uint32_t position, const Value &value) const {
  const Value *result = &value;
  if (user == NoEntity || value.kind != ValueKind::Variable || value.entity != NoEntity)
    return value;
  for (const Binding &binding : program.entities[user].bindings)
    if (binding.position <= position && binding.variable.kind == ValueKind::Variable &&
        binding.variable.entity == NoEntity && binding.variable.name == value.name &&
        binding.value.kind != ValueKind::Integer && binding.value.kind != ValueKind::Unknown)
      result = &binding.value;
  return *result;
}

Targets Values::targets(const Value &value) const {
  Targets result;
  Seen seen;
  collect(value, 0, false, result, seen);
  return result;
}

} // namespace async_tidy
