// Findings of the checks that follow calls down to a leaf: one for each call of an async entity that has a way.
#pragma once

#include "analysis/program/check.h"

#include "llvm/ADT/STLFunctionalExtras.h"

#include <map>
#include <optional>
#include <string>

namespace async_tidy {

/// What a check adds to a finding of a reachable leaf.
struct ReachStyle {
  /// After the call: "blocks the event loop".
  llvm::StringRef does;
  /// Where the leaf's model says nothing: "run it on a worker thread and await the result".
  llvm::StringRef instead;
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

/// One finding: the call, the way down, and why its entity is async.
Finding reachFinding(const Analysis &, const BlockingReach &, EntityId, const Way &, const ReachStyle &);

} // namespace async_tidy
