// Which checks and kinds are on in which file.
#pragma once

#include "driver/policy.h"

#include <map>
#include <vector>

namespace async_tidy {

struct Selection {
  BlockingKinds kinds;
  std::vector<Check> checks;

  bool has(const Check &) const;
};

class Selections {
public:
  /// `overrides` are in order: later ones count on top. Their lists are well formed.
  Selections(BlockingKinds, const std::vector<Check> &, const std::vector<Override> &overrides);

  const Selection &of(llvm::StringRef file);
  /// The sets of kinds, and all the checks, of the files asked for so far.
  std::vector<BlockingKinds> kinds() const;
  std::vector<Check> checks() const;

private:
  Selection base;
  const std::vector<Override> &overrides;
  /// By the overrides that match.
  std::map<std::vector<bool>, Selection> known;
};

} // namespace async_tidy
