// Findings of the checks that follow calls down to a leaf: one for each call of an async entity that has a way.
#pragma once

#include "analysis/program/check.h"

#include <functional>
#include <map>
#include <optional>
#include <string>

namespace async_tidy {

/// What a check adds to a finding of a reachable leaf.
struct ReachStyle {
  /// After the call, of what it reaches: "blocks the event loop".
  std::function<std::string(const Leaf &)> does;
  /// Where the leaf's model says nothing: "run it on a worker thread and await the result".
  std::string instead;
  /// Whether the check reports what ends at this leaf. Null: all.
  std::function<bool(const Leaf &)> reports = nullptr;
  /// Says at the end of a trace what to write for the leaf, too.
  bool explainsLeaf = false;
};

/// Calls that are evaluated for an argument of a call that takes work off the loop come too early: left out here, they
/// are async-offload-misuse's.
Findings reachFindings(const Analysis &, BlockingKinds, const ReachStyle &);

/// Calls of an entity whose results are arguments of a call that takes work off the loop, with that call.
std::map<uint32_t, uint32_t> evaluatedBeforeOffload(const Analysis &, EntityId);

/// "coroutine 'f'", "handler lambda in 'f'".
std::string describeAsync(const Analysis &, EntityId);

/// Why an entity runs on an event loop, where it is not a coroutine.
std::optional<TraceStep> whyAsync(const Analysis &, EntityId);

class Repairs;

/// One finding: the call, the way down, and why its entity is async.
Finding reachFinding(const Analysis &, const BlockingReach &, EntityId, const Way &, const ReachStyle &,
                     Repairs &);

} // namespace async_tidy
