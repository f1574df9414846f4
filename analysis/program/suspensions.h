// Where an entity lets others run before it goes on.
#pragma once

#include "analysis/program/contexts.h"

#include <optional>
#include <vector>

namespace async_tidy {

class Suspensions {
public:
  explicit Suspensions(const CallGraph &, const ExecutionContexts &);

  /// Coroutines, and what runs on green threads: those that have points of suspension.
  const std::vector<EntityId> &entities() const { return all; }
  /// Whether the entity suspends at this event of its flow: co_await and co_yield, or in a green thread a call that
  /// suspends it, directly or further down.
  bool suspendsAt(EntityId, const FlowEvent &, IsNull = never) const;
  /// From now on the entity suspends at this call too, as it would if the call were awaited; NoEntity takes it back.
  void imagine(EntityId id, uint32_t call) { imagined = {id, call}; }
  Location placeOf(EntityId, const FlowEvent &) const;
  /// "co_await" or what is called.
  std::string describe(EntityId, const FlowEvent &) const;

private:
  const CallGraph &graph;
  const ExecutionContexts &contexts;
  std::vector<EntityId> all;
  std::vector<bool> suspendsGreenThread;
  CallRef imagined;
  /// Whether a type is the stackful coroutine that operations suspend; each is looked up once.
  mutable std::vector<std::optional<bool>> yields;

  bool isGreen(EntityId) const;
  static bool never(const Value &) { return false; }
  bool isYield(StringId type) const;
  bool passesYield(const Call &, IsNull = never) const;
  bool suspendsIn(EntityId, uint32_t call) const;
};

} // namespace async_tidy
