// --verify: findings against `// expect: check` marks.
#pragma once

#include "analysis/program/finding.h"
#include "driver/source_files.h"

#include "llvm/Support/raw_ostream.h"

#include <set>
#include <string>

namespace async_tidy {

/// Every mark has a finding of its check on its line, and every finding has a mark; `// expect: a, b` names several.
/// `// expect: none` is for files without findings. Prints what differs; true where nothing does. Files without any
/// mark fail: such a test could not.
bool verifyMarks(const std::vector<Finding> &, const std::set<std::string> &files, SourceFiles &, llvm::raw_ostream &);

} // namespace async_tidy
