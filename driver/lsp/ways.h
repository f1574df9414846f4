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

/// From the async entity down. Empty where the finding is of no call.
std::vector<WayCall> wayOf(const Finding &);

/// Of all of them, in their order.
std::vector<WayCall> waysOf(const std::vector<Finding> &);

} // namespace async_tidy
