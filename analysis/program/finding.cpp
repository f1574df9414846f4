#include "analysis/program/finding.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/xxhash.h"

#include <tuple>

namespace async_tidy {

void sortAndUnique(std::vector<Finding> &findings) {
  llvm::sort(findings, [](const Finding &a, const Finding &b) {
    auto key = [](const Finding &f) { return std::tuple(f.place, f.check, f.message, f.trace.size(), f.entity); };
    return key(a) < key(b);
  });
  auto alike = [](const Finding &a, const Finding &b) {
    return a.place == b.place && a.check == b.check && a.message == b.message;
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
