// Reachability: the shortest way from a call down to a blocking leaf.
#pragma once

#include "analysis/models/model.h"
#include "analysis/program/contexts.h"
#include "analysis/program/finding.h"

#include <optional>
#include <string>
#include <vector>

namespace async_tidy {

/// The first step of a shortest way to a leaf: the leaf itself, or an edge towards it.
struct Way {
  const Leaf *leaf = nullptr;
  const Edge *edge = nullptr;
  uint32_t call = 0;
  /// It leads through a catch handler, this step included.
  bool isInHandler = false;
};

class BlockingReach {
public:
  /// Only leaves of `kinds` count, and only ways that stay in the caller: none leads through a coroutine's body, nor
  /// through another async entity, where what blocks is found already. For ways from green threads, leaves that suspend
  /// these don't count; on a way through a catch handler, neither do files and consoles: something has failed already,
  /// and writing that down takes a moment.
  BlockingReach(const CallGraph &, const ExecutionContexts &, BlockingKinds kinds, Context from = Context::Loop);

  /// The way that starts at one call of an entity. Of ways equally long, the first in the source.
  std::optional<Way> wayFrom(EntityId id, uint32_t call) const { return wayFrom(id, call, false); }
  /// The shortest way from any call of the entity.
  std::optional<Way> wayFrom(EntityId id) const { return wayFrom(id, false); }

  /// The blocking call at the end of the way.
  struct End {
    EntityId entity;
    const Leaf *leaf;
  };
  End endOf(EntityId, Way) const;

  /// The functions that it leads through, without the first, and the call that each makes: the one with the blocking
  /// call is the last.
  std::vector<CallRef> path(EntityId, Way) const;
  /// The steps after the call that the way starts with, the leaf's call last.
  std::vector<TraceStep> trace(EntityId, Way) const;

private:
  const CallGraph &graph;
  const ExecutionContexts &contexts;
  BlockingKinds kinds;
  Context from;
  /// To the nearest leaf, by entity; the second: on a way through a catch handler.
  std::vector<uint32_t> distance[2];

  std::optional<Way> wayFrom(EntityId, uint32_t call, bool isInHandler) const;
  std::optional<Way> wayFrom(EntityId, bool isInHandler) const;
  bool isInHandler(EntityId id, uint32_t call) const { return graph.program.entities[id].calls[call].isInHandler; }
  uint32_t distanceOf(EntityId, const Edge &, bool isInHandler) const;
  bool counts(EntityId, const Leaf &, bool isInHandler) const;
  /// Whether it is what every caller of its entity reaches.
  bool isForCallers(EntityId, const Leaf &, bool isInHandler) const;
};

/// "'Repo::find'", or "lambda in 'main'".
std::string nameOf(const Program &, EntityId);
/// What the source calls a variable: "worker" of the unique name "worker@12:8", "field" of the USR of a field. Empty
/// where it has no name.
std::string variableName(const Program &, const Value &);
/// What runs, as the subject of a sentence: "call to 'f'", "destruction of 'worker' at the end of its scope".
std::string describe(const Program &, const Call &);
/// The leaf's function and what it waits for: "'sleep' (sleep)".
std::string describeLeaf(const Program &, const Leaf &);

} // namespace async_tidy
