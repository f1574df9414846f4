#include "analysis/program/contexts.h"

namespace async_tidy {

bool runsInCaller(const Entity &entity) { return entity.coroutine != CoroutineKind::Task; }

ExecutionContexts::ExecutionContexts(const CallGraph &graph) : reached(graph.program.entities.size()) {
  std::vector<EntityId> open;
  for (EntityId id = 0; id != graph.program.entities.size(); ++id)
    if (graph.program.entities[id].coroutine == CoroutineKind::Task) {
      async.push_back(id);
      reached[id] = true;
      open.push_back(id);
    }
  while (!open.empty()) {
    EntityId id = open.back();
    open.pop_back();
    for (const Edge &edge : graph.edges(id))
      if (!reached[edge.target]) {
        reached[edge.target] = true;
        open.push_back(edge.target);
      }
  }
}

} // namespace async_tidy
