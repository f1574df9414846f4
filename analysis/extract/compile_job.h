// What there is to parse, and what of it is ours.
#pragma once

#include "llvm/ADT/StringRef.h"

#include <string>
#include <vector>

namespace async_tidy {

/// One entry of a compile database [clang JSON Compilation Database], its paths absolute.
struct CompileJob {
  std::string file;
  std::string directory;
  /// The command as given, the compiler first.
  std::vector<std::string> arguments;
};

/// Code of the project is what lies below its root, outside system headers. All else is library.
struct Project {
  /// Absolute, without a trailing slash; "/" makes every file part of the project.
  std::string root;

  bool contains(llvm::StringRef path) const {
    return root == "/" || (path.starts_with(root) && (path.size() == root.size() || path[root.size()] == '/'));
  }
};

} // namespace async_tidy
