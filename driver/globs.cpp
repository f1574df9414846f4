#include "driver/globs.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/GlobPattern.h"

namespace async_tidy {

bool matchesGlob(llvm::StringRef glob, llvm::StringRef name) {
  llvm::Expected<llvm::GlobPattern> pattern = llvm::GlobPattern::create(glob);
  if (!pattern) {
    llvm::consumeError(pattern.takeError());
    return false;
  }
  return pattern->match(name);
}

bool matchesGlobs(llvm::StringRef list, llvm::StringRef name) {
  llvm::SmallVector<llvm::StringRef, 4> globs;
  list.split(globs, ',');
  bool matched = false;
  for (llvm::StringRef glob : globs) {
    glob = glob.trim();
    bool excludes = glob.consume_front("-");
    if (matchesGlob(glob, name))
      matched = !excludes;
  }
  return matched;
}

} // namespace async_tidy
