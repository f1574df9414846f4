// What the checks inside clang-tidy share: the findings of the unit that is being read.
#pragma once

#include "analysis/program/check.h"

#include <set>
#include <string>

namespace clang {
class ASTContext;
}

namespace async_tidy {

/// `CheckOptions` of a check, as given; empty means not given. Paths are relative to the project's root.
struct TidyOptions {
  /// The project's config, instead of the one in its root.
  std::string config;
  /// As --kinds.
  std::string kinds;
  /// Model files, separated by semicolons.
  std::string models;
  /// What collect wrote of other units, as `link` is given it, separated by semicolons.
  std::string summaries;

  auto operator<=>(const TidyOptions &) const = default;
};

struct UnitFindings {
  /// Of all checks, in files of this unit. Edits are in those files alone.
  Findings findings;
  /// What is wrong with the options or the config; no findings then.
  std::string problem;
  /// Includes that an earlier diagnostic adds: clang-tidy would make the same insertion twice.
  std::set<Edit> includes;
};

/// Analysed once for a unit and options: each check of clang-tidy asks on its own.
UnitFindings &findingsOf(clang::ASTContext &, const TidyOptions &);

} // namespace async_tidy
