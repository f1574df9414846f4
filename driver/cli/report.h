// The end of a run: from summaries to what is printed, and the exit status.
#pragma once

#include "analysis/extract/compile_job.h"
#include "analysis/facts/summary.h"
#include "driver/baseline.h"
#include "driver/cli/options.h"
#include "driver/git.h"

#include <optional>
#include <vector>

namespace async_tidy {

/// What could be read of the input, and what could not, a line each.
struct Input {
  std::vector<TUSummary> summaries;
  std::vector<std::string> notAnalysed;
  /// As baselineOf gave it.
  Baseline baseline;
};

/// The same units at an earlier revision.
struct Before {
  Input input;
  Revision revision;
};

/// What the options name, read before there is any work; empty where they name none, or one that is to be made. Errors:
/// as loadBaseline.
llvm::Expected<Baseline> baselineOf(const Options &);

/// Analyses, and does what the options ask for with the findings. Gives the exit status.
int report(Input, std::optional<Before>, const Project &, const Settings &, const Options &);

} // namespace async_tidy
