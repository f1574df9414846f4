#include "driver/render/positions.h"

#include "driver/compile_database.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <cstdlib>

namespace async_tidy {

/// UTF-8 [RFC 3629]: a code point has one byte that is no continuation.
static unsigned codePoints(llvm::StringRef text) {
  return llvm::count_if(text, [](unsigned char byte) { return (byte & 0xC0) != 0x80; });
}

CodePointPosition positionOf(const Place &place, SourceFiles &sources) {
  llvm::StringRef line = sources.line(place.file, place.line);
  if (line.size() + 1 < place.column || place.column == 0)
    return {place.line, std::max(1u, place.column)};
  return {place.line, codePoints(line.take_front(place.column - 1)) + 1};
}

CodePointPosition positionOf(llvm::StringRef text, size_t offset) {
  llvm::StringRef before = text.take_front(offset);
  size_t lineBegin = before.rfind('\n') + 1;
  return {unsigned(before.count('\n')) + 1, codePoints(before.drop_front(lineBegin)) + 1};
}

std::string repositoryPath(llvm::StringRef path) {
  static const std::string root = [] {
    std::string here = absolutePath(".");
    // Folders that no repository is looked for in, nor above, unless it is here [git(1)].
    const char *given = std::getenv("GIT_CEILING_DIRECTORIES");
    llvm::SmallVector<llvm::StringRef, 2> ceilings;
    llvm::StringRef(given ? given : "").split(ceilings, ':');
    for (llvm::StringRef at = here; !at.empty(); at = llvm::sys::path::parent_path(at)) {
      if (at != here && llvm::is_contained(ceilings, at))
        break;
      if (llvm::sys::fs::exists(at + "/.git"))
        return at.str();
    }
    return here;
  }();
  if (isBelow(path, root) && path != root)
    path = path.drop_front(root == "/" ? 1 : root.size() + 1);
  return path.str();
}

} // namespace async_tidy
