// Files that `collect` wrote.
#pragma once

#include "analysis/facts/summary.h"

#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace async_tidy {

/// The files that are given by name, by their folder (all *.facts below it, in order), or as `@FILE`, by a list with a
/// path on each line. Errors: a list or folder can't be read; a folder has none.
llvm::Expected<std::vector<std::string>> summaryFiles(const std::vector<std::string> &given);

/// `mainFile` is empty in the facts of a unit that is not the project's own. Errors, which begin with the path: the
/// file can't be read; it is damaged, or of another version.
llvm::Expected<TUSummary> readSummary(const std::string &path);

} // namespace async_tidy
