// Extraction of many units, each in a process of its own: one that crashes, hangs or eats memory is cut off, and the
// others are not lost.
#pragma once

#include "analysis/extract/frontend.h"
#include "driver/isolated_task.h"

#include "llvm/ADT/STLFunctionalExtras.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace async_tidy {

class SummaryCache;

struct CollectOptions {
  /// Processes at a time; 0 for one a core.
  unsigned jobs = 0;
  /// A unit that takes longer is cut off. Far above what any real unit takes.
  std::chrono::seconds timeout{300};
  /// What is done with each unit.
  std::function<ParsedUnit(const CompileJob &, const Project &)> extract = [](const CompileJob &job,
                                                                              const Project &project) {
    return extractJob(job, project);
  };
  /// Where units are looked for before they are extracted, and kept. None: nowhere.
  SummaryCache *cache = nullptr;
  /// Called when a unit is done: how many are, of how many, and which it was.
  llvm::function_ref<void(size_t done, size_t all, const CompileJob &)> progress;
};

struct Collected {
  std::optional<TUSummary> summary;
  /// What the front end opened, see ParsedUnit. Where it was cut off, there may be none.
  std::vector<std::string> filesRead;
  /// Set where there is no summary: "the front end crashed (segmentation fault)".
  std::string failure;
};

/// In the order of the jobs.
std::vector<Collected> collect(const std::vector<CompileJob> &, const Project &, const CollectOptions &);

/// Those that there are, in order.
std::vector<TUSummary> summariesOf(std::vector<Collected>);

/// A unit as it goes from process to process, and what such bytes say.
std::string pack(const ParsedUnit &);
Collected unpack(llvm::StringRef bytes);

/// What a task came to that gave a packed unit, at its end.
Collected finishUnit(IsolatedTask &);

} // namespace async_tidy
