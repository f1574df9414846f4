// NOLINT, NOLINTNEXTLINE, NOLINTBEGIN and NOLINTEND, as clang-tidy reads them.
// https://clang.llvm.org/extra/clang-tidy/#suppressing-undesired-diagnostics
#pragma once

#include "analysis/program/finding.h"
#include "driver/source_files.h"

#include <vector>

namespace async_tidy {

/// Takes out the findings that a comment suppresses; gives how many.
unsigned removeSuppressed(std::vector<Finding> &, SourceFiles &);

} // namespace async_tidy
