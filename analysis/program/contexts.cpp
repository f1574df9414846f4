#include "analysis/program/contexts.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/GlobPattern.h"

namespace async_tidy {
namespace {
/// Wrappers around wrappers around a function that runs a callable: more than this is given up.
constexpr unsigned MaxDepth = 8;
} // namespace

bool runsInCaller(const Entity &entity) { return entity.coroutine != CoroutineKind::Task; }

ExecutionContexts::ExecutionContexts(const CallGraph &graph)
    : graph(graph), program(graph.program), sets(program.entities.size()), isAsync(program.entities.size()) {
  addHops();
  addDeclared();
  addRules();
  addRuns();
  addCallbacks();
  addParameterTypes();
  propagate();
  // A coroutine of which nothing shows where it runs, runs on a loop. Those that no other awaits come first: what they
  // await runs where they do. Then what is left, going round in circles.
  for (bool awaitedToo : {false, true}) {
    for (EntityId id = 0; id != program.entities.size(); ++id)
      if (program.entities[id].coroutine == CoroutineKind::Task && sets[id].isEmpty() &&
          (awaitedToo || !isCalledByCoroutine(id)))
        add(id, Context::Loop, {Why::Coroutine, {}, ""});
    propagate();
  }
  findBeginnings();
  for (EntityId id = 0; id != program.entities.size(); ++id)
    if (isAsync[id] && program.entities[id].isDefined && mayRunOnLoop(id))
      async.push_back(id);
    else
      isAsync[id] = false;
}

bool ExecutionContexts::isCalledByCoroutine(EntityId id) const {
  return llvm::any_of(graph.values().callSites(id), [&](const CallRef &site) {
    return site.entity != id && program.entities[site.entity].coroutine == CoroutineKind::Task;
  });
}

const Witness *ExecutionContexts::witness(EntityId id, Context context) const {
  auto it = witnesses.find({id, context});
  return it == witnesses.end() ? nullptr : &it->second;
}

Context ExecutionContexts::at(EntityId id, uint32_t call) const {
  if (auto it = beginnings.find(id); it != beginnings.end() && call < it->second.size() && it->second[call])
    return Context::Sync;
  Context result = sets[id].contains(Context::Loop) ? Context::Loop : Context::GreenThread;
  if (auto it = hops.find(id); it != hops.end())
    for (const Hop &hop : it->second)
      if (hop.call < call)
        result = hop.context;
  return result;
}

bool ExecutionContexts::leadsOn(EntityId id) const {
  if (!runsInCaller(program.entities[id]) || isAsync[id])
    return false;
  auto it = declared.find(id);
  return it == declared.end() || (it->second != Context::Worker && it->second != Context::Sync);
}

/// The first declaration counts: an attribute, then an entry with the function's name, then a pattern.
void ExecutionContexts::declare(EntityId id, Context context) {
  if (declared.try_emplace(id, context).second)
    add(id, context, {Why::Declared, {}, ""});
}

void ExecutionContexts::add(EntityId id, Context context, Witness witness) {
  // Who declares where a function runs knows better.
  if (auto it = declared.find(id); it != declared.end() && it->second != context)
    return;
  bool isRoot = witness.why != Why::Called;
  bool isCoroutine = program.entities[id].coroutine == CoroutineKind::Task;
  if ((isRoot || isCoroutine) && (context == Context::Loop || context == Context::GreenThread))
    isAsync[id] = true;
  if (!sets[id].insert(context))
    return;
  witnesses.try_emplace({id, context}, std::move(witness));
  open.push_back(id);
}

/// Awaits that move a coroutine elsewhere.
void ExecutionContexts::addHops() {
  const Values &values = graph.values();
  for (EntityId id = 0; id != program.entities.size(); ++id) {
    const Entity &entity = program.entities[id];
    if (entity.coroutine != CoroutineKind::Task)
      continue;
    for (uint32_t i = 0; i != entity.calls.size(); ++i) {
      const Call &call = entity.calls[i];
      const FunctionModel *model = call.isAwaited ? values.modelOf(call.callee) : nullptr;
      if (!model || !model->hops || !values.holds(model->hops->guard, id, i))
        continue;
      Context context = model->hops->context;
      if (model->hops->executor)
        for (const Value *executor : valuesOf(call, *model->hops->executor))
          if (Context found = values.executorOf(*executor); found != Context::Unknown)
            context = found;
      hops[id].push_back({i, context});
    }
  }
}

void ExecutionContexts::addDeclared() {
  const Values &values = graph.values();
  for (EntityId id = 0; id != program.entities.size(); ++id) {
    const Entity &entity = program.entities[id];
    if (const FunctionModel *model = values.modelOf(id)) {
      if (model->context && entity.isDefined)
        declare(id, *model->context);
      if (model->overrides)
        for (EntityId derived : graph.overridesOf(id, entity.parentClass))
          add(derived, *model->overrides, {Why::Overrides, {}, program.display(id)});
    }
    if (!entity.isDefined || !entity.isProject)
      continue;
    if (program.text(entity.qualifiedName) == "main")
      declare(id, Context::Sync);
  }
}

void ExecutionContexts::addRules() {
  struct Rule {
    std::vector<llvm::GlobPattern> functions, paths;
    Context context;
  };
  std::vector<Rule> rules;
  auto compiled = [](const std::vector<std::string> &patterns) {
    std::vector<llvm::GlobPattern> result;
    for (const std::string &pattern : patterns)
      if (llvm::Expected<llvm::GlobPattern> glob = llvm::GlobPattern::create(pattern))
        result.push_back(std::move(*glob));
      else
        llvm::consumeError(glob.takeError()); // the loader has refused it
    return result;
  };
  for (const Model &model : graph.models.models())
    for (const ContextRule &rule : model.contexts)
      rules.push_back({compiled(rule.functions), compiled(rule.paths), rule.context});
  if (rules.empty())
    return;
  for (EntityId id = 0; id != program.entities.size(); ++id) {
    const Entity &entity = program.entities[id];
    if (!entity.isDefined || !entity.isProject || !entity.location.isValid())
      continue;
    auto matches = [](const std::vector<llvm::GlobPattern> &globs, llvm::StringRef text) {
      return llvm::any_of(globs, [&](const llvm::GlobPattern &glob) { return glob.match(text); });
    };
    for (const Rule &rule : rules)
      if (matches(rule.functions, program.text(entity.qualifiedName)) ||
          matches(rule.paths, program.files[entity.location.file]))
        declare(id, rule.context);
  }
}

void ExecutionContexts::addRuns() {
  const Values &values = graph.values();
  for (EntityId id = 0; id != program.entities.size(); ++id) {
    // What it runs, its model says: so too of a library's template, whose instantiations hand on what they are given.
    if (const FunctionModel *own = values.modelOf(id);
        own && (own->offload || (own->isBuiltin && !own->runs.empty())))
      continue;
    for (uint32_t i = 0; i != program.entities[id].calls.size(); ++i) {
      const Call &call = program.entities[id].calls[i];
      const FunctionModel *model = values.modelOf(call.callee);
      if (!model)
        continue;
      for (const Runs &runs : model->runs) {
        if (!values.holds(runs.guard, id, i))
          continue;
        Context context = runs.context;
        if (runs.executor)
          for (const Value *executor : valuesOf(call, *runs.executor))
            if (Context found = values.executorOf(values.lastSet(id, i, *executor)); found != Context::Unknown)
              context = found;
        // What an offloading call wrongly hands to a loop is async-offload-misuse's finding, at that call.
        if (model->offload && context == Context::Loop)
          context = Context::Unknown;
        for (const Value *value : valuesOf(call, runs.argument))
          start(*value, {context, {Why::HandedOver, {id, i}, ""}}, 0);
      }
    }
  }
}

/// What a parameter says counts where nothing shows who runs the function.
void ExecutionContexts::addParameterTypes() {
  for (EntityId id = 0; id != program.entities.size(); ++id) {
    const Entity &entity = program.entities[id];
    if (!entity.isDefined || !entity.isProject || sets[id].isKnown())
      continue;
    for (StringId type : entity.parameterTypes)
      if (const TypeModel *model = type ? graph.models.type(program.text(type)) : nullptr; model && model->parameter)
        add(id, *model->parameter, {Why::Takes, {}, program.text(type)});
  }
}

void ExecutionContexts::addCallbacks() {
  if (llvm::all_of(graph.models.models(), [](const Model &model) { return model.callbacks.empty(); }))
    return;
  const Values &values = graph.values();
  for (const Entity &entity : program.entities)
    for (const Binding &binding : entity.bindings)
      if (binding.variable.kind == ValueKind::Variable && binding.variable.entity == NoEntity)
        if (const CallbackModel *model = graph.models.callback(values.nameOfVariable(binding.variable)))
          start(binding.value, {model->context, {Why::Assigned, {}, model->name}}, 0);
}

void ExecutionContexts::start(const Value &value, const Start &how, unsigned depth) {
  if (depth > MaxDepth)
    return;
  const Values &values = graph.values();
  switch (value.kind) {
  case ValueKind::Callable:
    return startEntity(value.entity, how, depth);
  case ValueKind::Parameter:
    return startParameter({value.entity, value.integer}, how, depth);
  case ValueKind::OneOf:
    for (const Value &one : value.arguments)
      start(one, how, depth + 1);
    return;
  case ValueKind::Variable: {
    Targets targets = values.targets(value);
    for (EntityId callable : targets.callables)
      startEntity(callable, how, depth);
    for (ParameterRef parameter : targets.parameters)
      startParameter(parameter, how, depth);
    // A coroutine that was made before: `auto task = f(); spawn(std::move(task));`. And what bind_executor bound.
    for (const Value *bound : values.boundTo(value))
      if (bound->kind == ValueKind::Call)
        start(*bound, how, depth + 1);
    return;
  }
  case ValueKind::Call: {
    if (value.entity == NoEntity)
      return;
    if (const Value *argument = values.forwarded(value)) {
      Start there = how;
      if (const Value *executor = values.executorArgument(value))
        there.context = values.executorOf(*executor);
      return start(*argument, there, depth + 1);
    }
    if (values.modelOf(value.entity))
      return;
    if (program.entities[value.entity].coroutine == CoroutineKind::Task)
      return startEntity(value.entity, how, depth);
    for (const Value &returned : program.entities[value.entity].returns)
      if (returned.kind != ValueKind::Parameter)
        start(returned, how, depth + 1);
    return;
  }
  default:
    return;
  }
}

void ExecutionContexts::startParameter(ParameterRef parameter, const Start &how, unsigned depth) {
  // What an offloading function is given runs where its model says.
  if (const FunctionModel *model = graph.values().modelOf(parameter.owner); model && model->offload)
    return;
  if (!seenParameters.try_emplace({parameter, how.context}, true).second)
    return;
  for (const CallRef &site : graph.values().callSites(parameter.owner)) {
    const Call &call = program.entities[site.entity].calls[site.call];
    if (size_t(parameter.index) < call.arguments.size())
      start(call.arguments[parameter.index], {how.context, {Why::HandedOver, site, ""}}, depth + 1);
  }
}

void ExecutionContexts::startEntity(EntityId id, const Start &how, unsigned depth) {
  const Entity &entity = program.entities[id];
  bool isCoroutine = entity.coroutine == CoroutineKind::Task;
  if (isCoroutine)
    startedFrom[id].push_back(how.witness.by);
  // Where a coroutine runs is known until the program shows otherwise.
  Context context = isCoroutine && how.context == Context::Unknown ? Context::Loop : how.context;
  add(id, context, how.witness);
  for (ParameterRef parameter : graph.invokedParametersOf(id))
    if (parameter.owner != id)
      startParameter(parameter, how, depth);
}

/// What `from` is at its call number `call`, `to` is too.
void ExecutionContexts::pass(EntityId from, EntityId to, uint32_t call) {
  bool isFromCoroutine = program.entities[from].coroutine == CoroutineKind::Task;
  bool isToCoroutine = program.entities[to].coroutine == CoroutineKind::Task;
  if (isToCoroutine)
    if (auto it = startedFrom.find(to); it != startedFrom.end())
      if (llvm::any_of(it->second, [&](const CallRef &by) { return by.entity == from; }))
        return;
  for (unsigned i = 0; i != ContextCount; ++i) {
    Context context = Context(i);
    if (!sets[from].contains(context))
      continue;
    if (isFromCoroutine && (context == Context::Loop || context == Context::GreenThread))
      context = at(from, call);
    // Driven from main or by something unknown: on a loop, for all that is known.
    if (isToCoroutine && context != Context::Worker && context != Context::GreenThread)
      context = Context::Loop;
    add(to, context, {Why::Called, {from, call}, ""});
  }
}

void ExecutionContexts::propagate() {
  while (!open.empty()) {
    EntityId id = open.back();
    open.pop_back();
    for (const Edge &edge : graph.edges(id))
      pass(id, edge.target, edge.call);
  }
}

CallersOf ExecutionContexts::callers() const {
  CallersOf result(program.entities.size());
  for (EntityId id = 0; id != program.entities.size(); ++id)
    for (const Edge &edge : graph.edges(id))
      if (leadsOn(edge.target))
        result[edge.target].push_back(id);
  return result;
}

} // namespace async_tidy
