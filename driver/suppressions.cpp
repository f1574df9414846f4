#include "driver/suppressions.h"
#include "driver/globs.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <map>

namespace async_tidy {
namespace {

/// Whether `line` has `word` with a list that takes in the check, or with none.
bool mentions(llvm::StringRef line, llvm::StringRef word, llvm::StringRef check) {
  for (size_t at = line.find(word); at != llvm::StringRef::npos; at = line.find(word, at + 1)) {
    llvm::StringRef after = line.substr(at + word.size());
    if (!after.empty() && (llvm::isAlnum(after.front()) || after.front() == '_'))
      continue;
    if (!after.consume_front("("))
      return true;
    if (matchesGlobs(after.split(')').first, check))
      return true;
  }
  return false;
}

/// For every line of a file, whether it lies between NOLINTBEGIN and NOLINTEND of the check.
std::vector<bool> blocksOf(const std::vector<std::string> &lines, llvm::StringRef check) {
  std::vector<bool> result;
  unsigned depth = 0;
  for (llvm::StringRef line : lines) {
    if (mentions(line, "NOLINTBEGIN", check))
      ++depth;
    if (depth && mentions(line, "NOLINTEND", check))
      --depth;
    result.push_back(depth != 0);
  }
  return result;
}

} // namespace

unsigned removeSuppressed(std::vector<Finding> &findings, SourceFiles &sources) {
  std::map<std::pair<std::string, std::string>, std::vector<bool>> blocks;
  size_t before = findings.size();
  llvm::erase_if(findings, [&](const Finding &finding) {
    const auto &[file, line, column] = finding.place;
    if (mentions(sources.line(file, line), "NOLINT", finding.check) ||
        mentions(sources.line(file, line - 1), "NOLINTNEXTLINE", finding.check))
      return true;
    auto [it, isNew] = blocks.try_emplace({file, finding.check});
    if (isNew)
      it->second = blocksOf(sources.lines(file), finding.check);
    return line <= it->second.size() && it->second[line - 1];
  });
  return before - findings.size();
}

} // namespace async_tidy
