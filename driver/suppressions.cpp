#include "driver/suppressions.h"
#include "driver/globs.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <algorithm>
#include <map>
#include <optional>

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

/// The list after `word`, with its parentheses; nothing where the line does not have the word.
std::optional<llvm::StringRef> listAfter(llvm::StringRef line, llvm::StringRef word) {
  size_t at = line.find(word);
  if (at == llvm::StringRef::npos)
    return std::nullopt;
  llvm::StringRef after = line.substr(at + word.size());
  return after.starts_with("(") ? after.take_front(after.find(')')) : llvm::StringRef();
}

/// For every line of a file, whether it lies between NOLINTBEGIN and NOLINTEND of the check. A BEGIN without an END of
/// the same list suppresses nothing.
std::vector<bool> blocksOf(const std::vector<std::string> &lines, llvm::StringRef check) {
  std::vector<bool> result(lines.size());
  std::vector<std::pair<llvm::StringRef, size_t>> open;
  for (size_t i = 0; i != lines.size(); ++i) {
    if (auto list = listAfter(lines[i], "NOLINTBEGIN"))
      open.push_back({*list, i});
    else if (auto list = listAfter(lines[i], "NOLINTEND"); list && !open.empty() && open.back().first == *list) {
      if (mentions(lines[open.back().second], "NOLINTBEGIN", check))
        std::fill(result.begin() + open.back().second, result.begin() + i + 1, true);
      open.pop_back();
    }
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
    return line != 0 && line <= it->second.size() && it->second[line - 1];
  });
  return before - findings.size();
}

} // namespace async_tidy
