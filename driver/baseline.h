// The baseline: a file with the findings that a project has for now. docs/ci.md describes it.
#pragma once

#include "driver/known.h"

#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace async_tidy {

struct BaselineEntry {
  KnownFinding known;
  std::string kind, function;
  /// In the baseline; 0 where it was made now.
  unsigned line = 0;
};

struct Baseline {
  std::vector<BaselineEntry> entries;
};

/// Errors: the file can't be read; it is no baseline, or one of another version, with file and line.
llvm::Expected<Baseline> loadBaseline(const std::string &file);

BaselineEntry baselineEntry(const Finding &, SourceFiles &);

/// Files are named relative to the baseline's folder. Errors: as writeWhole.
llvm::Error writeBaseline(const Baseline &, const std::string &file);

/// For each entry that matched nothing, a finding that stands in the baseline.
Findings unusedEntries(const Baseline &, const std::string &file, const std::vector<bool> &isFound);

} // namespace async_tidy
