// Storage of the thread along the flow of an entity: what refers into it, what was set in it, and by whom.
#pragma once

#include "analysis/program/call_graph.h"
#include "analysis/program/suspensions.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace async_tidy {

/// Storage of the thread: a variable of its own, or what a modelled function gives for a key, such as
/// pthread_getspecific(key).
struct StorageRef {
  EntityId owner = NoEntity;
  StringId name = 0;
  /// The modelled function, where it is no variable.
  EntityId getter = NoEntity;
  auto operator<=>(const StorageRef &) const = default;
};

/// What a function does to storage of the thread, and what its callers see of it.
struct StorageEffects {
  /// Its result refers into it.
  std::set<StorageRef> gives;
  /// It sets it to something that a caller passes.
  std::set<StorageRef> sets;
  /// It sets it, to whatever.
  std::set<StorageRef> writes;
  /// It reads it and may not have set it before, at this place.
  std::map<StorageRef, Location> reads;
  std::set<StorageRef> increments, decrements;
};

/// A use of storage of the thread that a suspension makes wrong.
struct StaleUse {
  enum class Kind {
    Pointer, ///< `name` refers into what was the thread's before
    Set,     ///< it was set before and is read now
    Guard,   ///< `name` sets it, and restores it at the end of its scope
    Balance, ///< it was incremented before, and is decremented now
    Errno,   ///< errno is of whatever ran last
    Id,      ///< `name` is the id of the thread before
  };
  Kind kind = Kind::Pointer;
  Location location;
  /// Where it began.
  Location since;
  StorageRef storage;
  /// What messages call the variable or guard: "'it'".
  std::string name;
};

class ThreadStorages {
public:
  ThreadStorages(const CallGraph &, const Suspensions &);

  const StorageEffects &effectsOf(EntityId);
  std::vector<StaleUse> staleUses(EntityId);
  /// By call, where anything: what the entity has set, to whatever, by then, with the place of the setting.
  std::map<uint32_t, std::map<StorageRef, Location>> setBeforeCalls(EntityId);
  std::string describe(const StorageRef &) const;

private:
  class Solver;
  friend class Solver;

  const CallGraph &graph;
  const Program &program;
  const Suspensions &suspensions;
  std::map<EntityId, StorageEffects> effects;
  std::vector<bool> mayMatter;

  void findWhatMatters();
  const EffectModel *modelOf(EntityId) const;
  /// A constructor that reads what it sets keeps it for the destructor, which sets it back.
  bool savesIt(EntityId callee, const StorageEffects &, const StorageRef &) const;
  /// The storage that a value refers into, where a function gives it or it is a variable of the thread.
  std::set<StorageRef> storagesOf(const Value &);
  StorageRef keyed(EntityId getter, const Call &) const;
};

} // namespace async_tidy
