#include "analysis/program/finding.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/xxhash.h"

#include <tuple>

namespace async_tidy {

std::vector<TraceStep> shortened(const std::vector<TraceStep> &trace) {
  constexpr size_t MaxSteps = 9, Kept = 4;
  if (trace.size() <= MaxSteps)
    return trace;
  std::vector<TraceStep> result(trace.begin(), trace.begin() + Kept);
  result.back().message += "; " + std::to_string(trace.size() - 2 * Kept) + " more steps, then:";
  result.insert(result.end(), trace.end() - Kept, trace.end());
  return result;
}

void sortAndUnique(std::vector<Finding> &findings) {
  llvm::sort(findings, [](const Finding &a, const Finding &b) {
    auto key = [](const Finding &f) { return std::tuple(f.trace.size(), std::tie(f.message, f.entity)); };
    if (auto order = std::tie(a.place, a.check, a.call) <=> std::tie(b.place, b.check, b.call); order != 0)
      return order < 0;
    return key(a) < key(b);
  });
  auto alike = [](const Finding &a, const Finding &b) {
    return std::tie(a.place, a.check, a.call) == std::tie(b.place, b.check, b.call);
  };
  findings.erase(std::unique(findings.begin(), findings.end(), alike), findings.end());
}

std::string fingerprintOf(std::initializer_list<std::string> parts) {
  std::string text;
  for (const std::string &part : parts)
    (text += part) += '\0';
  return llvm::utohexstr(llvm::xxh3_64bits(text), /*LowerCase=*/true, /*Width=*/16);
}

} // namespace async_tidy
