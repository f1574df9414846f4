#include "analysis/program/holdings.h"

#include "analysis/program/callers.h"
#include "analysis/program/holding_flow.h"

namespace async_tidy {

Holdings::Holdings(const CallGraph &graph) : graph(graph), program(graph.program) { findWhatMatters(); }
Holdings::~Holdings() = default;

const TypeModel *Holdings::typeOf(EntityId method) const {
  return graph.models.type(llvm::StringRef(program.qualifiedName(method)).rsplit("::").first);
}

std::optional<Resource> Holdings::ownedBy(const Call &call) const {
  for (const Value &owned : call.arguments)
    if (const TypeModel *type = owned.kind == ValueKind::Callable ? typeOf(owned.entity) : nullptr; type && type->holds)
      return type->holds;
  return std::nullopt;
}

/// Entities that change what is held, or call one that does.
void Holdings::findWhatMatters() {
  mayMatter.resize(program.entities.size());
  CallersOf callers(program.entities.size());
  for (EntityId id = 0; id != program.entities.size(); ++id)
    for (const Call &call : program.entities[id].calls) {
      if (call.callee == NoEntity)
        continue;
      callers[call.callee].push_back(id);
      const Entity &callee = program.entities[call.callee];
      bool isOfClass = callee.kind == EntityKind::Constructor || callee.kind == EntityKind::Destructor;
      const TypeModel *type = isOfClass ? typeOf(call.callee) : nullptr;
      bool matters = (type && type->holds) || (isOfClass && ownedBy(call)) ||
                     graph.models.effect(program.qualifiedName(call.callee));
      if (matters)
        mayMatter[id] = true;
    }
  markCallers(mayMatter, callers);
}

const std::vector<Holdings::Effect> &Holdings::effectsOf(EntityId id) {
  static const std::vector<Effect> none;
  const Entity &entity = program.entities[id];
  // A model is believed: it stands for the body.
  if (!entity.isDefined || !mayMatter[id] || graph.models.effect(program.qualifiedName(id)) ||
      graph.models.hasNamespaceOf(program.qualifiedName(id)))
    return none;
  auto [it, isNew] = effects.try_emplace(id);
  if (!isNew)
    return it->second ? *it->second : none; // recursion ends here
  std::vector<FlowBlock> blocks = flowOf(entity);
  Solver solver(*this, id);
  Dataflow flow(blocks, solver);
  Solver::State end;
  if (!blocks.empty() && flow.stateBefore(uint32_t(blocks.size()) - 1)) {
    end = *flow.stateBefore(uint32_t(blocks.size()) - 1);
    for (const FlowEvent &event : blocks.back().events)
      solver.transfer(end, event);
  }
  std::vector<Effect> result = solver.effectsAtEnd(end);
  return *(effects[id] = std::move(result));
}

bool Holdings::isMutex(const Value &value) {
  for (StringId type : {value.type, graph.values().withoutForwards(value).type})
    if (type)
      if (const TypeModel *model = graph.models.type(program.text(type)); model && model->isMutex)
        return true;
  return false;
}

std::vector<Holdings::AtEvent> Holdings::at(EntityId id, IsWanted isWanted) {
  std::vector<AtEvent> result;
  const Entity &entity = program.entities[id];
  if (!mayMatter[id])
    return result;
  std::vector<FlowBlock> blocks = flowOf(entity);
  Solver solver(*this, id);
  Dataflow flow(blocks, solver);
  flow.visit([&](const Solver::State &state, const FlowEvent &event) {
    AtEvent at{event, {}};
    for (const auto &[key, held] : state.held)
      if (isWanted(event, [&, &held = held](const Value &value) { return solver.isNull(held, value); }))
        at.held.push_back(held);
    if (!at.held.empty())
      result.push_back(std::move(at));
  });
  return result;
}

} // namespace async_tidy
