// What git knows of the project's sources. It runs the `git` of the search path.
#pragma once

#include "analysis/extract/file_versions.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <map>
#include <set>
#include <string>

namespace async_tidy {

/// How the files were at a revision, where they differ from what they are now.
struct Revision {
  FileVersions files;
  /// Of files that were renamed since then: what they were called, by the name that they have now.
  std::map<std::string, std::string> oldNames;
  /// Files that git does not know and was not told to ignore: new, or made by a build.
  std::set<std::string> untracked;
};

/// `folder` lies in the repository. What lies in submodules counts as it is now. Errors: no git, no repository, an
/// unknown revision.
llvm::Expected<Revision> filesAt(const std::string &revision, const std::string &folder);

} // namespace async_tidy
