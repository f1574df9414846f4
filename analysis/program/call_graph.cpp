#include "analysis/program/call_graph.h"

#include "analysis/program/contexts.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"

#include <algorithm>
#include <deque>
#include <optional>

namespace async_tidy {
namespace {
/// A virtual call with more overrides than this says nothing about any of them: unresolved.
constexpr size_t MaxOverrides = 64;
/// The same where an override calls it again: a tree that is visited or interpreted has nodes of any kind, and each is
/// as likely.
constexpr size_t MaxRecursiveOverrides = 16;
} // namespace

CallGraph::CallGraph(const Program &program, const ModelSet &models)
    : program(program), models(models), knownValues(program, models), edgesOf(program.entities.size()),
      leavesOf(program.entities.size()), unresolved(program.entities.size()), onOwnThread(program.entities.size()) {
  for (const ClassFact &fact : program.classes)
    classOf[fact.name] = &fact;
  for (EntityId id = 0; id != program.entities.size(); ++id)
    for (EntityId overridden : program.entities[id].overrides)
      overriders[overridden].push_back(id);
  for (EntityId id = 0; id != program.entities.size(); ++id)
    for (uint32_t call = 0; call != program.entities[id].calls.size(); ++call)
      if (isUnderTestOfThread(id, call))
        onOwnThread[id].push_back(call);
  for (EntityId id = 0; id != program.entities.size(); ++id)
    addDirectEdges(id);
  liftDependents(propagateInvocations());
  for (std::vector<Leaf> &leaves : leavesOf) {
    auto key = [](const Leaf &leaf) {
      return std::tuple(leaf.call, leaf.dependsOnCaller, leaf.below.size(), leaf.below, leaf.function);
    };
    llvm::sort(leaves, [&](const Leaf &a, const Leaf &b) { return key(a) < key(b); });
    leaves.erase(
        std::unique(leaves.begin(), leaves.end(), [&](const Leaf &a, const Leaf &b) { return key(a) == key(b); }),
        leaves.end());
  }
  // Ids follow the order of linking, so the order does not depend on how the graph was walked.
  for (std::vector<Edge> &edges : edgesOf) {
    llvm::sort(edges, [](const Edge &a, const Edge &b) {
      return std::tie(a.call, a.kind, a.target) < std::tie(b.call, b.kind, b.target);
    });
    edges.erase(llvm::unique(edges), edges.end());
  }
}

/// Whether any of the overrides calls the method again, or a function that does.
bool CallGraph::isRecursive(EntityId method, const std::vector<EntityId> &overrides) const {
  auto dispatches = [&](EntityId id) {
    return llvm::any_of(program.entities[id].calls,
                        [&](const Call &call) { return call.isVirtual && call.callee == method; });
  };
  return llvm::any_of(overrides, [&](EntityId id) {
    return dispatches(id) || llvm::any_of(program.entities[id].calls, [&](const Call &call) {
             return call.callee != NoEntity && !call.isVirtual && dispatches(call.callee);
           });
  });
}

/// Whether a call asks for the identity of the thread, compares it, or is a small function of the project that does, or
/// that looks for itself in storage of the thread.
bool CallGraph::testsThread(EntityId id, uint32_t index, unsigned depth) const {
  constexpr unsigned MaxDepth = 2;
  constexpr size_t MaxCalls = 6;
  const Call &call = program.entities[id].calls[index];
  if (call.callee == NoEntity)
    return false;
  auto isOfThread = [&](EntityId function, bool takesAddress) {
    const EffectModel *effect = function == NoEntity ? nullptr : models.effect(program.qualifiedName(function));
    return effect &&
           (effect->storage == ThreadStorage::Id || (takesAddress && effect->storage == ThreadStorage::Address));
  };
  if (isOfThread(call.callee, depth > 0) || llvm::any_of(call.arguments, [&](const Value &argument) {
        return argument.kind == ValueKind::Call && isOfThread(argument.entity, false);
      }))
    return true;
  const Entity &callee = program.entities[call.callee];
  if (!callee.isProject || !callee.isDefined || callee.resultType || callee.calls.size() > MaxCalls ||
      depth == MaxDepth)
    return false;
  for (uint32_t i = 0; i != callee.calls.size(); ++i)
    if (testsThread(call.callee, i, depth + 1))
      return true;
  return false;
}

bool CallGraph::isUnderTestOfThread(EntityId id, uint32_t index) const {
  return llvm::any_of(program.entities[id].calls[index].guards, [&](const ParameterGuard &guard) {
    return guard.parameter == ParameterGuard::CallResult &&
           size_t(guard.constant) < program.entities[id].calls.size() && testsThread(id, uint32_t(guard.constant), 0);
  });
}

void CallGraph::addDirectEdges(EntityId id) {
  const Entity &entity = program.entities[id];
  for (uint32_t i = 0; i != entity.calls.size(); ++i) {
    const Call &call = entity.calls[i];
    if (call.callee == NoEntity) {
      if (!addTargets(id, i, knownValues.lastSet(id, i, call.receiver)))
        unresolved[id].push_back(i);
      continue;
    }
    const Entity &callee = program.entities[call.callee];
    // What was moved from is empty, and its destructor has nothing to do.
    if (callee.kind == EntityKind::Destructor && knownValues.hasState(id, i, call.receiver, "moved"))
      continue;
    const FunctionModel *model = knownValues.modelOf(call.callee);
    if (model) {
      addModelled(id, i, *model);
      if (model->constructs && call.constructor != NoEntity)
        addConstructed(id, i);
      for (int target : model->invokes)
        for (const Value *value : valuesOf(call, target))
          if (!addTargets(id, i, knownValues.lastSet(id, i, *value)) && target == Receiver &&
              value->kind == ValueKind::Variable)
            unresolved[id].push_back(i);
    }
    if (callee.kind == EntityKind::Destructor && !callee.isDefined)
      addOwned(id, i, call.callee, call.arguments);
    // Most calls: into a library, where no way leads on.
    if (!callee.isDefined && !callee.isProject && !call.isVirtual)
      continue;
    // A model is believed: it stands for the body. A library with one is never walked into, wherever its files lie.
    bool isModelled = (model && (!model->blocks.empty() || model->nonblocking || model->offload)) ||
                      models.hasNamespaceOf(program.qualifiedName(call.callee));
    if (isModelled)
      continue;
    if (callee.isDefined)
      edgesOf[id].push_back({call.callee, i, EdgeKind::Calls});
    if (call.isVirtual) {
      std::vector<EntityId> overrides = overridesOf(call.callee, call.receiverClass);
      if (overrides.size() > MaxOverrides ||
          (overrides.size() > MaxRecursiveOverrides && isRecursive(call.callee, overrides)))
        unresolved[id].push_back(i);
      else
        for (EntityId target : overrides)
          edgesOf[id].push_back({target, i, EdgeKind::Overrides});
    } else if (callee.isProject && !callee.isDefined && !model)
      unresolved[id].push_back(i);
  }
}

static bool mentionsParameterOf(const Value &value, EntityId owner) {
  return (value.kind == ValueKind::Parameter && value.entity == owner) ||
         llvm::any_of(value.arguments, [&](const Value &inner) { return mentionsParameterOf(inner, owner); });
}

/// Whether the model's conditions test what `owner` was called with.
static bool dependsOnParameters(const Program &program, const FunctionModel &model, const Call &call, EntityId owner) {
  if (!runsInCaller(program.entities[owner]))
    return false;
  auto tests = [&](const Condition &condition) {
    if (condition.test == Condition::Test::AtLeastArguments || condition.test == Condition::Test::Type)
      return false;
    return llvm::any_of(valuesOf(call, condition.argument),
                        [&](const Value *value) { return mentionsParameterOf(*value, owner); });
  };
  // `void save(std::ostream &out)`: the class of the object may be one of these, if not that of the parameter.
  auto testsType = [&](const Condition &condition) {
    return condition.test == Condition::Test::Type &&
           llvm::any_of(valuesOf(call, condition.argument), [&](const Value *value) {
             return value->kind == ValueKind::Parameter && value->entity == owner &&
                    !llvm::is_contained(condition.names, program.text(value->type));
           });
  };
  return llvm::any_of(model.blocks, [&](const Blocks &blocks) {
    return llvm::any_of(blocks.guard.when, tests) || llvm::any_of(blocks.guard.unless, tests) ||
           llvm::any_of(blocks.guard.when, testsType);
  });
}

/// The call, with what its texts are made of in the place of local variables: callers pass the texts. Nothing where the
/// model asks for no text.
static std::optional<Call> withTexts(const Values &values, const FunctionModel &model, const Call &call) {
  std::optional<Call> result;
  for (const Blocks &blocks : model.blocks)
    for (const std::vector<Condition> *conditions : {&blocks.guard.when, &blocks.guard.unless})
      for (const Condition &condition : *conditions)
        if (condition.test == Condition::Test::StartsWith) {
          if (!result)
            result = call;
          if (condition.argument == Receiver)
            result->receiver = values.madeOf(result->receiver);
          else if (size_t(condition.argument) < result->arguments.size())
            result->arguments[condition.argument] = values.madeOf(result->arguments[condition.argument]);
        }
  return result;
}

void CallGraph::addModelled(EntityId id, uint32_t index, const FunctionModel &model) {
  const Call &written = program.entities[id].calls[index];
  std::optional<Call> made = withTexts(knownValues, model, written);
  const Call &call = made ? *made : written;
  bool depends = dependsOnParameters(program, model, call, id) && !knownValues.isRuledOut(id, index, written, model);
  if (const Blocks *blocks = knownValues.blocks(id, index, written, model))
    leavesOf[id].push_back({index, blocks, &model, call.callee, depends, {}});
  if (depends)
    dependents.push_back({{id, index}, call, {}});
}

/// The value as the caller sees it: parameters of `callee` are what `call` passes.
static void substitute(Value &value, EntityId callee, const Edge &edge, const Call &call) {
  if (value.kind == ValueKind::Parameter && value.entity == callee) {
    bool isPassed = edge.kind != EdgeKind::Invokes && size_t(value.integer) < call.arguments.size();
    value = isPassed ? call.arguments[value.integer] : Value();
    return;
  }
  for (Value &inner : value.arguments)
    substitute(inner, callee, edge, call);
}

void CallGraph::liftDependents(const Callers &callers) {
  constexpr size_t MaxLifts = 4;
  // Many ways may lead from one call to one leaf; one of them is enough.
  std::set<std::pair<CallRef, CallRef>> seen;
  for (size_t i = 0; i != dependents.size(); ++i) {
    for (const auto &[caller, edge] : callers[dependents[i].at.entity]) {
      const std::vector<CallRef> &below = dependents[i].below;
      if (!seen.insert({{caller, edge.call}, below.empty() ? dependents[i].at : below.back()}).second)
        continue;
      Dependent lifted = dependents[i];
      EntityId function = lifted.call.callee;
      const FunctionModel &model = *knownValues.modelOf(function);
      const Call &call = program.entities[caller].calls[edge.call];
      substitute(lifted.call.receiver, lifted.at.entity, edge, call);
      for (Value &argument : lifted.call.arguments)
        substitute(argument, lifted.at.entity, edge, call);
      lifted.below.insert(lifted.below.begin(), lifted.at);
      lifted.at = {caller, edge.call};
      bool depends = lifted.below.size() < MaxLifts && dependsOnParameters(program, model, lifted.call, caller);
      if (const Blocks *blocks = knownValues.blocks(caller, edge.call, lifted.call, model))
        leavesOf[caller].push_back({edge.call, blocks, &model, function, depends, lifted.below});
      if (depends)
        dependents.push_back(std::move(lifted));
    }
  }
}

/// The destructors that the destructor of a library's class runs: of the objects of its type arguments.
void CallGraph::addOwned(EntityId id, uint32_t call, EntityId destructor, const std::vector<Value> &typeArguments) {
  llvm::StringRef className = llvm::StringRef(program.qualifiedName(destructor)).rsplit("::").first;
  const TypeModel *type = models.type(className);
  if (!type)
    return;
  for (unsigned index : type->owns) {
    // A deleter of the program's own does what it does, and not what the destructor would.
    if (type->isPointer && index + 1 < typeArguments.size())
      if (const Value &deleter = typeArguments[index + 1];
          deleter.kind == ValueKind::Callable && program.entities[deleter.entity].kind != EntityKind::Destructor) {
        addCallable(id, call, deleter.entity);
        continue;
      }
    if (index >= typeArguments.size() || typeArguments[index].kind != ValueKind::Callable)
      continue;
    const Value &owned = typeArguments[index];
    addCallable(id, call, owned.entity);
    if (type->isPointer)
      for (EntityId derived : overridesOf(owned.entity, program.entities[owned.entity].parentClass))
        addCallable(id, call, derived);
    addOwned(id, call, owned.entity, owned.arguments);
  }
}

/// The constructor that a library's function such as std::make_unique runs with its own arguments.
void CallGraph::addConstructed(EntityId id, uint32_t index) {
  const Call &call = program.entities[id].calls[index];
  const FunctionModel *model = knownValues.modelOf(call.constructor);
  if (!model || model->blocks.empty())
    return addCallable(id, index, call.constructor);
  Call made = call;
  made.callee = call.constructor;
  made.receiver = Value();
  if (const Blocks *blocks = knownValues.blocks(id, index, made, *model))
    leavesOf[id].push_back({index, blocks, model, call.constructor, false, {}});
}

/// A callable that runs within a call. Its arguments are not known.
void CallGraph::addCallable(EntityId id, uint32_t call, EntityId callable) {
  if (const FunctionModel *model = knownValues.modelOf(callable); model && !model->blocks.empty()) {
    if (const Blocks *blocks = knownValues.blocksWhenInvoked(callable))
      leavesOf[id].push_back({call, blocks, model, callable, false, {}});
  } else
    edgesOf[id].push_back({callable, call, EdgeKind::Invokes});
}

const std::set<ParameterRef> &CallGraph::invokedParametersOf(EntityId id) const {
  static const std::set<ParameterRef> none;
  auto it = invokedParameters.find(id);
  return it == invokedParameters.end() ? none : it->second;
}

bool CallGraph::isDerived(StringId derived, StringId base) const {
  if (derived == base)
    return true;
  auto it = classOf.find(derived);
  return it != classOf.end() &&
         llvm::any_of(it->second->bases, [&](StringId parent) { return isDerived(parent, base); });
}

std::vector<EntityId> CallGraph::overridesOf(EntityId method, StringId receiverClass) const {
  std::vector<EntityId> result, open{method};
  std::set<EntityId> seen;
  while (!open.empty()) {
    auto it = overriders.find(open.back());
    open.pop_back();
    if (it == overriders.end())
      continue;
    for (EntityId id : it->second)
      if (seen.insert(id).second) {
        open.push_back(id);
        const Entity &entity = program.entities[id];
        if (entity.isDefined && isDerived(entity.parentClass, receiverClass))
          result.push_back(id);
      }
  }
  llvm::sort(result);
  return result;
}

/// Adds edges to what `value` may run and notes the parameters among it. False where nothing is known of it.
bool CallGraph::addTargets(EntityId id, uint32_t call, const Value &value) {
  Targets targets = knownValues.targets(value);
  for (EntityId callable : targets.callables)
    addCallable(id, call, callable);
  if (!targets.parameters.empty() && !isOnOwnThread(id, call))
    invokedParameters[id].insert(targets.parameters.begin(), targets.parameters.end());
  return !targets.callables.empty() || !targets.parameters.empty();
}

CallGraph::Callers CallGraph::propagateInvocations() {
  Callers callers(program.entities.size());
  for (EntityId id = 0; id != edgesOf.size(); ++id)
    for (const Edge &edge : edgesOf[id])
      callers[edge.target].push_back({id, edge});

  std::deque<EntityId> open;
  for (EntityId id = 0; id != program.entities.size(); ++id)
    if (invokedParameters.contains(id))
      open.push_back(id);
  while (!open.empty()) {
    EntityId callee = open.front();
    open.pop_front();
    for (size_t i = 0; i != callers[callee].size(); ++i) {
      auto [caller, edge] = callers[callee][i];
      size_t edgesBefore = edgesOf[caller].size();
      if (passInvocations(caller, edge))
        open.push_back(caller);
      // A callable that is now run here may itself call what it captured.
      for (size_t added = edgesBefore; added != edgesOf[caller].size(); ++added) {
        Edge fresh = edgesOf[caller][added];
        callers[fresh.target].push_back({caller, fresh});
        if (invokedParameters.contains(fresh.target))
          open.push_back(fresh.target);
      }
    }
  }
  return callers;
}

/// What `edge.target` calls of its parameters, `caller` calls of its arguments. True where `caller` so came to call
/// a parameter that it did not before.
bool CallGraph::passInvocations(EntityId caller, const Edge &edge) {
  const Call &call = program.entities[caller].calls[edge.call];
  size_t before = invokedParameters[caller].size();
  std::set<ParameterRef> invoked = invokedParameters[edge.target];
  for (ParameterRef parameter : invoked) {
    if (parameter.owner != edge.target)
      invokedParameters[caller].insert(parameter);
    else if (edge.kind != EdgeKind::Invokes && size_t(parameter.index) < call.arguments.size()) {
      Targets targets = knownValues.targets(call.arguments[parameter.index]);
      for (EntityId callable : targets.callables) {
        Edge fresh{callable, edge.call, EdgeKind::Invokes};
        if (!llvm::is_contained(edgesOf[caller], fresh))
          edgesOf[caller].push_back(fresh);
      }
      invokedParameters[caller].insert(targets.parameters.begin(), targets.parameters.end());
    }
  }
  return invokedParameters[caller].size() != before;
}

} // namespace async_tidy
