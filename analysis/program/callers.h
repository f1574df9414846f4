// What leads to what.
#pragma once

#include "analysis/facts/facts.h"

#include <vector>

namespace async_tidy {

/// By entity: those that call it.
using CallersOf = std::vector<std::vector<EntityId>>;

/// Marks all that a marked one is reached from.
inline void markCallers(std::vector<bool> &marked, const CallersOf &callers) {
  std::vector<EntityId> open;
  for (EntityId id = 0; id != marked.size(); ++id)
    if (marked[id])
      open.push_back(id);
  while (!open.empty()) {
    EntityId callee = open.back();
    open.pop_back();
    for (EntityId caller : callers[callee])
      if (!marked[caller]) {
        marked[caller] = true;
        open.push_back(caller);
      }
  }
}

} // namespace async_tidy
