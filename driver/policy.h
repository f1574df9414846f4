// What a project makes of its findings: how much they matter, where they are left out and why, which of them fail a
// run.
#pragma once

#include "analysis/program/check.h"

#include "llvm/Support/Error.h"

#include <set>
#include <string>
#include <vector>

namespace async_tidy {

/// An entry of "suppressions" of the config. Empty means any; not all are empty.
struct SuppressionRule {
  /// Globs of checks or kinds.
  std::string check;
  /// A glob of absolute paths.
  std::string path;
  /// A glob of the function that the finding stands in.
  std::string function;
  /// The config's file, and the line of the entry.
  Place place;
};

/// An entry of "overrides" of the config: what is looked for in some files.
struct Override {
  /// Globs of absolute paths.
  std::vector<std::string> paths;
  /// Added to what --checks and --kinds say; empty where the entry has none.
  std::string checks, kinds;
};

struct Policy {
  /// Names or globs of checks and kinds. Of several that match a finding, the name of its kind counts before that of
  /// its check, a name before a glob, and the longest of globs.
  std::vector<std::pair<std::string, Level>> severities;
  std::vector<SuppressionRule> suppressions;
  std::vector<Override> overrides;
  /// Globs of checks, kinds and levels: what fails a run. Empty: warnings and errors.
  std::string failOn;
};

/// Whether a list of globs takes in the finding: its check, its kind or its level. The last glob that matches decides.
/// A list that begins with an exclusion begins with what fails a run by default.
bool matchesSelector(llvm::StringRef globs, const Finding &);

/// Errors: a glob that takes in no check, kind or level. Levels are names where `withLevels` is set.
llvm::Error checkSelector(llvm::StringRef globs, bool withLevels);

/// Sets the level of each finding.
void setLevels(Findings &, const Policy &);

/// Takes out what the config suppresses. Gives, for each entry, how many.
std::vector<unsigned> removeSuppressed(Findings &, const Policy &);

/// Checks that are no file of `checks/`: what is reported on request of suppressions and of the baseline.
inline constexpr const char *UnusedSuppression = "unused-suppression";
inline constexpr const char *UnusedBaseline = "unused-baseline-entry";

/// Their pages. They have nothing to run.
llvm::ArrayRef<Check> checksOfPolicy();

/// A finding for each suppression of the config that took out nothing, though a check that it names did run; where it
/// names none, though the run was not restricted to some checks.
Findings unusedSuppressions(const Policy &, const std::vector<unsigned> &counts, llvm::ArrayRef<Check> ran,
                            bool isRestricted);

} // namespace async_tidy
