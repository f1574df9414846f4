#include "driver/source_files.h"

#include "llvm/Support/MemoryBuffer.h"

namespace async_tidy {

size_t offsetOfLine(llvm::StringRef text, size_t line) {
  size_t at = 0;
  for (; line != 0; --line) {
    size_t end = text.find('\n', at);
    if (end == llvm::StringRef::npos)
      return text.size();
    at = end + 1;
  }
  return at;
}

llvm::StringRef SourceFiles::text(llvm::StringRef path) {
  auto [it, isNew] = texts.try_emplace(path);
  if (!isNew)
    return it->second;
  if (auto version = versions.find(path.str()); version != versions.end())
    it->second = version->second.value_or("");
  else if (auto buffer = llvm::MemoryBuffer::getFile(path))
    it->second = (*buffer)->getBuffer().str();
  return it->second;
}

const std::vector<std::string> &SourceFiles::lines(llvm::StringRef path) {
  auto [it, isNew] = files.try_emplace(path);
  llvm::StringRef rest = isNew ? text(path) : "";
  while (!rest.empty()) {
    llvm::StringRef line;
    std::tie(line, rest) = rest.split('\n');
    it->second.push_back(line.rtrim('\r').str());
  }
  return it->second;
}

llvm::StringRef SourceFiles::line(llvm::StringRef path, unsigned number) {
  const std::vector<std::string> &all = lines(path);
  return number == 0 || number > all.size() ? llvm::StringRef() : llvm::StringRef(all[number - 1]);
}

} // namespace async_tidy
