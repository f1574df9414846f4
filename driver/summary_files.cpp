#include "driver/summary_files.h"

#include "driver/compile_database.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

namespace async_tidy {

llvm::Expected<std::vector<std::string>> summaryFiles(const std::vector<std::string> &given) {
  std::vector<std::string> result;
  for (const std::string &path : given) {
    if (llvm::StringRef(path).starts_with("@")) {
      llvm::Expected<std::vector<std::string>> lines = linesOfFile(path.substr(1));
      if (!lines)
        return lines.takeError();
      llvm::append_range(result, *lines);
    } else if (llvm::sys::fs::is_directory(path)) {
      size_t before = result.size();
      std::error_code error;
      for (llvm::sys::fs::recursive_directory_iterator it(path, error), end; !error && it != end; it.increment(error))
        if (llvm::sys::path::extension(it->path()) == ".facts")
          result.push_back(it->path());
      if (error)
        return llvm::createStringError("cannot read folder '" + path + "': " + error.message());
      if (result.size() == before)
        return llvm::createStringError("no facts in folder '" + path + "': collect writes them as *.facts");
      std::sort(result.begin() + before, result.end());
    } else {
      result.push_back(path);
    }
  }
  return result;
}

llvm::Expected<TUSummary> readSummary(const std::string &path) {
  auto buffer = llvm::MemoryBuffer::getFile(path);
  if (!buffer)
    return llvm::createStringError(path + ": " + buffer.getError().message());
  llvm::Expected<TUSummary> summary = deserialize((*buffer)->getBuffer());
  if (!summary)
    return llvm::createStringError(path + ": " + llvm::toString(summary.takeError()));
  return summary;
}

} // namespace async_tidy
