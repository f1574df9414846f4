#include "driver/cli/verify.h"
#include "driver/render/render.h"

#include "llvm/ADT/SmallVector.h"

#include <tuple>

namespace async_tidy {

bool verifyMarks(const std::vector<Finding> &findings, const std::set<std::string> &files, SourceFiles &sources,
                 llvm::raw_ostream &out) {
  using Key = std::tuple<std::string, unsigned, std::string>;
  std::multiset<Key> expected;
  bool anyMark = false;
  for (const std::string &file : files) {
    unsigned number = 0;
    for (llvm::StringRef line : sources.lines(file)) {
      ++number;
      auto [before, marks] = line.split("// expect:");
      if (before.size() == line.size())
        continue;
      anyMark = true;
      llvm::SmallVector<llvm::StringRef, 2> checks;
      marks.split(checks, ',');
      for (llvm::StringRef check : checks)
        if (check.trim() != "none")
          expected.insert({file, number, check.trim().str()});
    }
  }
  bool same = true;
  for (const Finding &finding : findings) {
    auto mark = expected.find({finding.place.file, finding.place.line, finding.check});
    if (mark != expected.end()) {
      expected.erase(mark);
      continue;
    }
    same = false;
    printDiagnostic(finding.place, "error", "no mark expects this: " + finding.message + " [" + finding.check + "]",
                    sources, out);
  }
  for (const auto &[file, line, check] : expected) {
    same = false;
    printDiagnostic({file, line, 1}, "error", "expected a finding of " + check + " here", sources, out);
  }
  if (!anyMark) {
    same = false;
    out << "error: no `// expect:` mark in any file; write `// expect: none` where none is expected\n";
  }
  return same;
}

} // namespace async_tidy
