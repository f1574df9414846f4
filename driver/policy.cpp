#include "driver/policy.h"

#include "driver/globs.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

namespace async_tidy {

llvm::ArrayRef<Check> checksOfPolicy() {
  static const Check checks[] = {
      {UnusedSuppression,
       "# unused-suppression\n\nA comment, or an entry of the config, that suppresses no finding: what it was for is "
       "gone, or "
       "its name is wrong. Reported with `--unused-suppressions`. Take it out.\n",
       nullptr},
      {UnusedBaseline,
       "# unused-baseline-entry\n\nAn entry of the baseline whose finding is no longer there. Reported with "
       "`--unused-baseline`. `--baseline-shrink` takes it out.\n",
       nullptr}};
  return checks;
}

Findings unusedSuppressions(const Policy &policy, const std::vector<unsigned> &counts, llvm::ArrayRef<Check> ran,
                            bool isRestricted) {
  Findings result;
  for (size_t i = 0; i != policy.suppressions.size(); ++i) {
    const SuppressionRule &rule = policy.suppressions[i];
    auto matches = [&](const Check &check) { return matchesGlobs(rule.check, check.id); };
    bool namesCheck = llvm::any_of(allChecks(), matches);
    if (counts[i] || (namesCheck ? llvm::none_of(ran, matches) : isRestricted))
      continue;
    Finding finding;
    finding.check = UnusedSuppression;
    finding.place = rule.place;
    finding.message = "this entry of the config suppresses nothing; take it out";
    finding.fingerprint = fingerprintOf({rule.check, rule.path, rule.function});
    result.push_back(std::move(finding));
  }
  return result;
}

/// What a glob may name.
static std::vector<llvm::StringRef> namesOf(const Finding &finding) {
  std::vector<llvm::StringRef> names{finding.check, spelling(finding.level)};
  if (!finding.kind.empty())
    names.push_back(finding.kind);
  return names;
}

bool matchesSelector(llvm::StringRef globs, const Finding &finding) {
  llvm::SmallVector<llvm::StringRef, 4> each;
  globs.split(each, ',', -1, /*KeepEmpty=*/false);
  bool matched = globs.empty() || globs.ltrim().starts_with("-") ? finding.level != Level::Note : false;
  for (llvm::StringRef glob : each) {
    glob = glob.trim();
    bool excludes = glob.consume_front("-");
    if (llvm::any_of(namesOf(finding), [&](llvm::StringRef name) { return matchesGlobs(glob, name); }))
      matched = !excludes;
  }
  return matched;
}

llvm::Error checkSelector(llvm::StringRef globs, bool withLevels) {
  std::vector<std::string> known;
  for (llvm::ArrayRef<Check> checks : {allChecks(), checksOfPolicy()})
    for (const Check &check : checks)
      known.push_back(check.id.str());
  for (unsigned i = 0; i != BlockingKindCount; ++i)
    known.push_back(spelling(BlockingKind(i)));
  if (withLevels)
    for (Level level : {Level::Note, Level::Warning, Level::Error})
      known.push_back(spelling(level));
  llvm::SmallVector<llvm::StringRef, 4> each;
  globs.split(each, ',', -1, /*KeepEmpty=*/false);
  for (llvm::StringRef glob : each) {
    glob = glob.trim();
    glob.consume_front("-");
    if (llvm::none_of(known, [&](const std::string &name) { return matchesGlobs(glob, name); }))
      return llvm::createStringError("'" + glob + "' is no check" + (withLevels ? ", kind or level" : " or kind"));
  }
  return llvm::Error::success();
}

static bool namesCheckOrKind(llvm::StringRef globs, const Finding &finding) {
  return matchesGlobs(globs, finding.check) || (!finding.kind.empty() && matchesGlobs(globs, finding.kind));
}

/// How closely a name or glob speaks of a finding: a kind is part of a check, and a longer glob says more. 0: not at
/// all.
static size_t closeness(llvm::StringRef glob, const Finding &finding) {
  constexpr size_t ExactKind = SIZE_MAX, ExactCheck = SIZE_MAX - 1;
  if (!finding.kind.empty() && glob == finding.kind)
    return ExactKind;
  if (glob == finding.check)
    return ExactCheck;
  return namesCheckOrKind(glob, finding) ? glob.size() : 0;
}

void setLevels(Findings &findings, const Policy &policy) {
  for (Finding &finding : findings) {
    size_t closest = 0;
    for (const auto &[glob, level] : policy.severities)
      if (size_t one = closeness(glob, finding); one > closest) {
        closest = one;
        finding.level = level;
      }
  }
}

/// A lambda is in the function around it.
static bool isIn(llvm::StringRef entity, llvm::StringRef glob) {
  return matchesGlob(glob, entity) ||
         (entity.consume_front("lambda in '") && matchesGlob(glob, entity.rtrim('\'')));
}

std::vector<unsigned> removeSuppressed(Findings &findings, const Policy &policy) {
  std::vector<unsigned> counts(policy.suppressions.size());
  llvm::erase_if(findings, [&](const Finding &finding) {
    bool isSuppressed = false;
    for (size_t i = 0; i != counts.size(); ++i) {
      const SuppressionRule &rule = policy.suppressions[i];
      if ((rule.check.empty() || namesCheckOrKind(rule.check, finding)) &&
          (rule.path.empty() || matchesGlob(rule.path, finding.place.file)) &&
          (rule.function.empty() || isIn(finding.entity, rule.function))) {
        ++counts[i];
        isSuppressed = true;
      }
    }
    return isSuppressed;
  });
  return counts;
}

} // namespace async_tidy
