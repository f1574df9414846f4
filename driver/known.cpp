#include "driver/known.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <map>
#include <tuple>

namespace async_tidy {

/// Up to where the parentheses that open in it are closed, or the statement ends.
static std::string callAt(llvm::StringRef text, const Place &place) {
  constexpr size_t MaxLength = 400;
  std::string result;
  int depth = 0;
  for (char c : text.substr(offsetOfLine(text, place.line - 1) + place.column - 1)) {
    depth += c == '(' || c == '[' || c == '{';
    depth -= c == ')' || c == ']' || c == '}';
    if (depth < 0 || (depth == 0 && (c == ';' || c == '}')) || result.size() == MaxLength)
      break;
    if (!llvm::isSpace(c))
      result += c;
    if (depth == 0 && c == ')')
      break;
  }
  return result;
}

KnownFinding knownFrom(const Finding &finding, SourceFiles &sources) {
  return {finding.family, finding.place.file, callAt(sources.text(finding.place.file), finding.place), finding.check,
          finding.leaf};
}

std::vector<bool> removeKnown(Findings &findings, SourceFiles &sources, const std::vector<KnownFinding> &known) {
  std::vector<bool> isFound(known.size()), isKnown(findings.size());
  std::vector<KnownFinding> now;
  for (const Finding &finding : findings)
    now.push_back(knownFrom(finding, sources));
  enum Closeness { SameText, SameFile, Anywhere, OtherName };
  for (Closeness closeness : {SameText, SameFile, Anywhere, OtherName}) {
    auto keyOf = [&](const KnownFinding &each) {
      bool hasText = closeness == SameText || closeness == OtherName;
      return std::tuple(closeness == OtherName ? each.check + " " + each.leaf : each.family,
                        closeness == Anywhere ? "" : each.file, hasText ? each.text : "");
    };
    // The first of a key comes last.
    std::map<std::tuple<std::string, std::string, std::string>, std::vector<size_t>> open;
    for (size_t i = known.size(); i-- != 0;)
      if (!isFound[i])
        open[keyOf(known[i])].push_back(i);
    for (size_t i = 0; i != findings.size(); ++i) {
      if (isKnown[i])
        continue;
      auto candidates = open.find(keyOf(now[i]));
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
