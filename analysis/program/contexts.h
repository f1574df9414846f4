// Execution contexts: where an entity may run.
#pragma once

#include "analysis/program/call_graph.h"

#include <vector>

namespace async_tidy {

/// Whether calling this entity runs its body now. A coroutine's body is its own: it runs on its loop, and what blocks
/// in it is found there. A generator's runs in whoever iterates it.
bool runsInCaller(const Entity &);

class ExecutionContexts {
public:
  explicit ExecutionContexts(const CallGraph &);

  /// Entities that run on an event loop by themselves: coroutine bodies. In order of id.
  const std::vector<EntityId> &asyncEntities() const { return async; }

  /// Whether the entity may run on an event loop: async itself, or called from one that may.
  bool mayRunOnLoop(EntityId id) const { return reached[id]; }

private:
  std::vector<EntityId> async;
  std::vector<bool> reached;
};

} // namespace async_tidy
