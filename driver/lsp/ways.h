// The ways of findings as calls, from whichever end one looks at them.
#pragma once

#include "analysis/program/finding.h"

#include <string>
#include <vector>

namespace async_tidy {

/// A function that ways lead through: the async entity, those below it, at the end what blocks.
struct WayFunction {
  std::string name;
  /// Where it is declared. What blocks is known by its name alone, and has none.
  Place place;

  auto operator<=>(const WayFunction &) const = default;
};

struct WayCall {
  WayFunction from, to;
  /// Where `from` makes it.
  Place place;
  const Finding *finding = nullptr;
};

/// Of all findings, in their order, each from its async entity down. A finding that is of no call has none.
std::vector<WayCall> waysOf(const std::vector<Finding> &);

} // namespace async_tidy
