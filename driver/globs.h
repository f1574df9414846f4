// Comma-separated lists of globs with exclusions, as in clang-tidy's -checks: "async-*,-async-unawaited".
#pragma once

#include "llvm/ADT/StringRef.h"

#include <string>
#include <vector>

namespace async_tidy {

/// A single glob, in which a comma is one.
bool matchesGlob(llvm::StringRef glob, llvm::StringRef name);

/// The last glob that matches decides; none: no.
bool matchesGlobs(llvm::StringRef list, llvm::StringRef name);

} // namespace async_tidy
