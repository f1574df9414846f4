#include "analysis/program/suspensions.h"

#include "analysis/program/reachability.h"

#include "llvm/ADT/STLExtras.h"

namespace async_tidy {

Suspensions::Suspensions(const CallGraph &graph, const ExecutionContexts &contexts)
    : graph(graph), contexts(contexts), suspendsGreenThread(graph.program.entities.size()),
      yields(graph.program.strings.size()) {
  const Program &program = graph.program;
  for (EntityId id = 0; id != program.entities.size(); ++id)
    suspendsGreenThread[id] =
        llvm::any_of(graph.leaves(id), [](const Leaf &leaf) { return leaf.blocks->suspendsGreenThread; });
  markCallers(suspendsGreenThread, contexts.callers());
  for (EntityId id = 0; id != program.entities.size(); ++id)
    if (const Entity &entity = program.entities[id]; entity.isProject && entity.isDefined && !program.isCopy(id))
      if (entity.coroutine == CoroutineKind::Task || (isGreen(id) && suspendsGreenThread[id]) ||
          llvm::any_of(entity.calls, [&](const Call &call) { return passesYield(call); }))
        all.push_back(id);
}

static bool isYieldType(const ModelSet &models, llvm::StringRef name) {
  const TypeModel *type = name.empty() ? nullptr : models.type(name);
  return type && type->parameter.has_value();
}

/// On a green thread and nowhere else: what also runs on plain threads blocks there.
bool Suspensions::isGreen(EntityId id) const { return contexts.of(id).contains(Context::GreenThread); }

/// A call that is given the stackful coroutine to suspend: an asynchronous operation with a yield_context. One that is
/// given none, by a pointer, suspends nothing.
bool Suspensions::passesYield(const Call &call, IsNull isNull) const {
  if (call.callee == NoEntity ||
      llvm::none_of(call.arguments, [&](const Value &argument) { return isYield(argument.type) && !isNull(argument); }))
    return false;
  // Its own copies suspend nothing.
  return !isYieldType(graph.models, llvm::StringRef(graph.program.qualifiedName(call.callee)).rsplit("::").first);
}

bool Suspensions::isYield(StringId type) const {
  std::optional<bool> &known = yields[type];
  if (!known)
    known = isYieldType(graph.models, graph.program.text(type));
  return *known;
}

bool Suspensions::suspendsIn(EntityId id, uint32_t call) const {
  for (const Leaf &leaf : graph.leaves(id))
    if (leaf.call == call && leaf.blocks->suspendsGreenThread)
      return true;
  for (const Edge &edge : graph.edges(id))
    if (edge.call == call && contexts.leadsOn(edge.target) && suspendsGreenThread[edge.target])
      return true;
  return false;
}

bool Suspensions::suspendsAt(EntityId id, const FlowEvent &event, IsNull isNull) const {
  if (event.kind == FlowKind::Suspend || (event.kind == FlowKind::Call && imagined == CallRef{id, event.index}))
    return true;
  if (event.kind != FlowKind::Call || graph.program.entities[id].coroutine != CoroutineKind::None)
    return false;
  return passesYield(graph.program.entities[id].calls[event.index], isNull) ||
         (isGreen(id) && suspendsIn(id, event.index));
}

Location Suspensions::placeOf(EntityId id, const FlowEvent &event) const {
  return event.kind == FlowKind::Suspend ? event.location : graph.program.entities[id].calls[event.index].location;
}

std::string Suspensions::describe(EntityId id, const FlowEvent &event) const {
  return event.kind == FlowKind::Suspend
             ? "co_await"
             : async_tidy::describe(graph.program, graph.program.entities[id].calls[event.index]);
}

} // namespace async_tidy
