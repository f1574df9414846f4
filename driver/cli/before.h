// The units at an earlier revision, for --diff.
#pragma once

#include "driver/cli/report.h"
#include "driver/collect.h"
#include "driver/compile_database.h"

namespace async_tidy {

/// Units that read no file which differs are what they are now; the others are parsed again, with the files as they
/// were. What of them can't be is told on standard error.
Before unitsBefore(Revision, const CompileJobs &, const std::vector<Collected> &now, const Options &);

} // namespace async_tidy
