#include "driver/selection.h"

#include "driver/globs.h"
#include "driver/settings.h"

#include "llvm/ADT/STLExtras.h"

namespace async_tidy {

bool Selection::has(const Check &check) const {
  return llvm::any_of(checks, [&](const Check &other) { return other.id == check.id; });
}

Selections::Selections(BlockingKinds kinds, const std::vector<Check> &checks, const std::vector<Override> &overrides)
    : base{kinds, checks}, overrides(overrides) {}

const Selection &Selections::of(llvm::StringRef file) {
  std::vector<bool> matching;
  for (const Override &each : overrides)
    matching.push_back(llvm::any_of(each.paths, [&](const std::string &glob) { return matchesGlob(glob, file); }));
  auto [it, isNew] = known.try_emplace(matching, base);
  Selection &result = it->second;
  for (size_t i = 0; isNew && i != overrides.size(); ++i) {
    if (!matching[i])
      continue;
    if (!overrides[i].kinds.empty())
      result.kinds = llvm::cantFail(parseKinds(overrides[i].kinds, result.kinds));
    if (!overrides[i].checks.empty())
      result.checks = llvm::cantFail(selectChecks(overrides[i].checks, result.checks));
  }
  return result;
}

std::vector<BlockingKinds> Selections::kinds() const {
  std::vector<BlockingKinds> result;
  for (const auto &[matching, selection] : known)
    if (!llvm::is_contained(result, selection.kinds))
      result.push_back(selection.kinds);
  return result;
}

std::vector<Check> Selections::checks() const {
  std::vector<Check> result;
  for (const Check &check : allChecks())
    if (llvm::any_of(known, [&](const auto &entry) { return entry.second.has(check); }))
      result.push_back(check);
  return result;
}

} // namespace async_tidy
