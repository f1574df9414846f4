// Entry points: the functions that run on an event loop by themselves, for people who ask how much of a program is fit
// for that.
#pragma once

#include "analysis/program/check.h"

#include <string>
#include <vector>

namespace async_tidy {

struct EntryPoint {
  /// As messages print it.
  std::string name;
  Place place;
  /// "coroutine", "handler", "override", "callback", "by its parameter", "declared", "green thread".
  std::string kind;
  /// Why it is async, and where that is seen: "'co_spawn' is given it here".
  TraceStep why;
  /// All calls in it and below it could be followed. Otherwise its having no findings says little.
  bool isFollowed = true;
};

/// What a witness saw of an entity: "it overrides 'f'", and where.
TraceStep reasonOf(const Program &, EntityId, const Witness &);

/// In order of place and name; of the instantiations of a template, one.
std::vector<EntryPoint> entryPointsOf(const Analysis &);

} // namespace async_tidy
