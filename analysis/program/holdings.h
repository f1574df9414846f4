// What is held where: locks and transactions, by guards or by hand, along the flow of an entity.
#pragma once

#include "analysis/program/call_graph.h"

#include <map>
#include <optional>
#include <vector>

namespace async_tidy {

/// Something held at a point of an entity's flow.
struct Holding {
  Resource what = Resource::Lock;
  /// The guard, or what is locked by hand: what the source calls it, or "".
  std::string name;
  /// Where it began.
  Location since;
  /// The holder is a guard, released at the end of its scope.
  bool isGuard = false;
};

class Holdings {
public:
  explicit Holdings(const CallGraph &);
  ~Holdings();

  struct AtEvent {
    FlowEvent event;
    std::vector<Holding> held;
  };
  /// What may be held before those events of the entity that `isWanted` picks; of events where nothing is held,
  /// nothing. It is asked once for each that is held, and told which variables are null wherever that is.
  using IsWanted = llvm::function_ref<bool(const FlowEvent &, IsNull)>;
  std::vector<AtEvent> at(EntityId, IsWanted);

private:
  class Solver;
  friend class Solver;

  /// A variable, of an entity or of all.
  struct Key {
    EntityId owner = NoEntity;
    StringId name = 0;
    int64_t parameter = -1;
    auto operator<=>(const Key &) const = default;
  };
  /// What a call of a function of the project leaves held, or releases, by what the caller sees.
  struct Effect {
    bool acquires = false;
    Resource what = Resource::Lock;
    /// Receiver, a parameter's index, Result, or `Field`.
    int target = Receiver;
    Key field;
  };
  static constexpr int Field = -5;

  const CallGraph &graph;
  const Program &program;
  std::map<EntityId, std::optional<std::vector<Effect>>> effects;
  std::vector<bool> mayMatter;

  void findWhatMatters();
  const std::vector<Effect> &effectsOf(EntityId);
  bool isMutex(const Value &);
  const TypeModel *typeOf(EntityId method) const;
  /// What the objects hold that a library's object owns, by the type arguments that its destructor has.
  std::optional<Resource> ownedBy(const Call &destructor) const;
};

} // namespace async_tidy
