// What there is to parse, and what of it is ours.
#pragma once

#include "llvm/ADT/StringRef.h"

#include <map>
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

/// Whether `path` is `folder` or lies below it. Both absolute, without a trailing slash.
inline bool isBelow(llvm::StringRef path, llvm::StringRef folder) {
  return folder == "/" || (path.consume_front(folder) && (path.empty() || path.front() == '/'));
}

/// Code of the project is what lies below its root, outside system headers and vendored code. All else is library.
struct Project {
  /// Absolute, without a trailing slash.
  std::string root;
  /// Names of folders, anywhere below the root, that hold other people's code.
  std::vector<std::string> excluded = {"third_party", "third-party", "thirdparty", "3rdparty",    "vendor",
                                       "external",    "extern",      "_deps",      "node_modules"};
  /// Facts name what lies below the root relative to it, and so are the same wherever the project lies.
  bool isRelative = false;
  /// Of sources that the build reads from a copy or a link: that, and the source. Absolute.
  std::map<std::string, std::string> sourcesOfCopies;

  bool contains(llvm::StringRef path) const {
    if (!isBelow(path, root))
      return false;
    llvm::StringRef below = path.drop_front(root.size());
    for (const std::string &name : excluded)
      if (below.contains("/" + name + "/"))
        return false;
    return true;
  }

  /// `path`, which is absolute, as facts name it.
  std::string nameOf(const std::string &path) const {
    auto copy = sourcesOfCopies.find(path);
    const std::string &source = copy == sourcesOfCopies.end() ? path : copy->second;
    bool isShortened = isRelative && source != root && isBelow(source, root);
    return isShortened ? source.substr(root == "/" ? 1 : root.size() + 1) : source;
  }
};

} // namespace async_tidy
