#include "driver/render/render.h"

#include "llvm/ADT/STLExtras.h"

#include <tuple>

namespace async_tidy {

using Counts = std::map<std::string, size_t>;

static constexpr size_t NamesShown = 3;

/// "60 file, 20 network".
static void printCounts(const Counts &counts, llvm::raw_ostream &out) {
  llvm::interleave(counts, out, [&](const auto &one) { out << one.second << ' ' << one.first; }, ", ");
}

std::vector<std::pair<std::string, size_t>> mostFirst(const Counts &counts) {
  std::vector<std::pair<std::string, size_t>> result(counts.begin(), counts.end());
  llvm::sort(result, [](const auto &a, const auto &b) {
    return std::tie(b.second, a.first) < std::tie(a.second, b.first);
  });
  return result;
}

static void printMost(const Counts &counts, llvm::raw_ostream &out) {
  std::vector<std::pair<std::string, size_t>> most = mostFirst(counts);
  size_t left = most.size() - std::min(most.size(), NamesShown);
  most.resize(most.size() - left);
  llvm::interleave(most, out, [&](const auto &one) { out << one.first << " (" << one.second << ')'; }, ", ");
  if (left)
    out << " and " << left << " more";
}

void renderSummary(const RenderInput &input, llvm::raw_ostream &out) {
  const AnalysisResult &result = input.result;
  const Statistics &s = result.statistics;
  Counts kinds, checks, unresolved;
  for (const Finding &finding : result.findings) {
    ++kinds[finding.kind.empty() ? finding.check : finding.kind];
    ++checks[finding.check];
  }
  for (const UnresolvedCall &call : result.unresolved)
    ++unresolved[call.what];

  out << "async-tidy: " << plural(result.findings.size(), "finding");
  if (!kinds.empty()) {
    out << " (";
    printCounts(kinds, out);
    out << ')';
  }
  if (input.suppressed)
    out << ", " << input.suppressed << " suppressed";
  out << "; " << plural(s.translationUnits, "translation unit") << ", " << plural(s.functions, "function") << ", "
      << plural(s.coroutines, "coroutine") << ", " << s.onLoop << " may run on an event loop\n";
  if (!checks.empty()) {
    out << "async-tidy: by check: ";
    printCounts(checks, out);
    out << " (async-tidy explain CHECK)\n";
  }
  for (const ChokePoint &point : chokePointsOf(result.findings)) {
    out << "async-tidy: " << plural(point.findings, "finding") << " lead through '" << point.name << "'";
    if (!point.place.file.empty())
      out << " (" << displayPath(point.place.file) << ':' << point.place.line << ')';
    out << '\n';
  }
  if (!input.notAnalysed.empty()) {
    out << "async-tidy: not analysed, or in part: ";
    size_t shown = std::min(input.notAnalysed.size(), NamesShown);
    llvm::interleaveComma(llvm::ArrayRef(input.notAnalysed).take_front(shown), out,
                          [&](const std::string &problem) { out << llvm::StringRef(problem).split(": ").first; });
    if (size_t left = input.notAnalysed.size() - shown)
      out << " and " << left << " more";
    out << "; see above\n";
  }
  if (!unresolved.empty()) {
    out << "async-tidy: not followed on an event loop: " << plural(result.unresolved.size(), "call") << ": ";
    printMost(unresolved, out);
    out << " (--show-unresolved)\n";
  }
}

} // namespace async_tidy
