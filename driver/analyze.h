// The one way from summaries to findings, for every host: command line, clang-tidy, language server.
#pragma once

#include "analysis/facts/summary.h"
#include "analysis/models/model.h"
#include "analysis/program/check.h"
#include "analysis/program/entry_points.h"
#include "driver/libraries.h"
#include "driver/policy.h"

#include <map>
#include <string>
#include <vector>

namespace async_tidy {

struct AnalyzeOptions {
  const ModelSet &models;
  /// Off by default are the kinds that rarely take long, or that a team may take for granted: lock, file-metadata,
  /// console. `cpu` has a check of its own.
  BlockingKinds kinds = BlockingKinds::defaults();
  std::vector<Check> checks;
  /// Levels, suppressions and overrides of the project.
  Policy policy;
  /// Whether the result says which libraries are called.
  bool listsLibraries = false;
};

/// Counts for people.
struct Statistics {
  unsigned translationUnits = 0;
  /// Functions of the project with a body.
  unsigned functions = 0;
  unsigned coroutines = 0;
  /// Coroutines, handlers and other functions that run on an event loop by themselves.
  unsigned asyncEntities = 0;
  /// Functions that may run on an event loop, the async ones among them.
  unsigned onLoop = 0;
};

/// A call that could not be followed.
struct UnresolvedCall : TraceStep {
  /// "call to 'f'", and why: "no body of it was seen".
  std::string what, why;
  /// The function that makes it.
  std::string caller;
};

struct AnalysisResult {
  /// In order of place.
  Findings findings;
  /// By file: what was parsed, as digestOfText gives it. An edit of any other text is refused.
  std::map<std::string, int64_t> digests;
  /// Calls in functions that may run on an event loop that could not be followed, and why. In order of place.
  std::vector<UnresolvedCall> unresolved;
  /// What runs on an event loop by itself.
  std::vector<EntryPoint> entryPoints;
  /// Empty unless asked for.
  Libraries libraries;
  Statistics statistics;
  /// Of each suppression of the config, how many findings it took out.
  std::vector<unsigned> suppressed;
};

/// Adds the check to each fingerprint. Findings alike are told apart by their order.
void numberFingerprints(Findings &);

AnalysisResult analyze(std::vector<TUSummary>, const AnalyzeOptions &);

} // namespace async_tidy
