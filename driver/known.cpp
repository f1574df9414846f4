#include "driver/known.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <map>
#include <tuple>

namespace async_tidy {

KnownFinding knownFrom(const Finding &finding, SourceFiles &sources) {
  return {finding.family, finding.place.file, sources.line(finding.place.file, finding.place.line).trim().str()};
}

static std::string withoutSpaces(std::string text) {
  llvm::erase_if(text, [](char c) { return llvm::isSpace(c); });
  return text;
}

std::vector<bool> removeKnown(Findings &findings, SourceFiles &sources, const std::vector<KnownFinding> &known) {
  std::vector<bool> isFound(known.size()), isKnown(findings.size());
  enum Closeness { SameLine, SameFile, Anywhere };
  for (Closeness closeness : {SameLine, SameFile, Anywhere}) {
    auto keyOf = [&](const KnownFinding &each) {
      return std::tuple(each.family, closeness == Anywhere ? "" : each.file,
                        closeness == SameLine ? withoutSpaces(each.text) : "");
    };
    // The first of a key comes last.
    std::map<std::tuple<std::string, std::string, std::string>, std::vector<size_t>> open;
    for (size_t i = known.size(); i-- != 0;)
      if (!isFound[i])
        open[keyOf(known[i])].push_back(i);
    for (size_t i = 0; i != findings.size(); ++i) {
      if (isKnown[i])
        continue;
      auto candidates = open.find(keyOf(knownFrom(findings[i], sources)));
      if (candidates == open.end() || candidates->second.empty())
        continue;
      isFound[candidates->second.back()] = isKnown[i] = true;
      candidates->second.pop_back();
    }
  }
  size_t i = 0;
  llvm::erase_if(findings, [&](const Finding &) { return isKnown[i++]; });
  return isFound;
}

} // namespace async_tidy
