// The program: all summaries, linked. Immutable once made; every later stage only reads it.
#pragma once

#include "analysis/facts/summary.h"

#include <string>
#include <vector>

namespace async_tidy {

/// A place that needs no table to be read.
struct Place {
  std::string file;
  uint32_t line = 0;
  uint32_t column = 0;

  auto operator<=>(const Place &) const = default;
};

struct Program {
  std::vector<std::string> strings{""};
  std::vector<std::string> files;
  /// As in TUSummary; 0 too where units saw different texts.
  std::vector<int64_t> digests;
  /// One per name: a header's inline function seen by many units is one entity, two `static` functions of one
  /// name are two, and so are two functions of one name that different files define.
  std::vector<Entity> entities;
  std::vector<ClassFact> classes;
  /// The last entities are copies for callers that pass constants (specialize.h). Of each: what it is a copy of.
  std::vector<EntityId> originals;

  /// Counts for people.
  uint32_t translationUnits = 0;
  /// Entities whose definitions differ between units, against the ODR [basic.def.odr]: the first is taken.
  uint32_t differingDefinitions = 0;

  bool isCopy(EntityId id) const { return originalOf(id) != id; }
  EntityId originalOf(EntityId id) const {
    size_t first = entities.size() - originals.size();
    return id < first ? id : originals[id - first];
  }
  const std::string &text(StringId id) const { return strings[id]; }
  Place place(const Location &l) const { return {l.isValid() ? files[l.file] : "", l.line, l.column}; }
  const std::string &display(EntityId id) const { return strings[entities[id].displayName]; }
  const std::string &qualifiedName(EntityId id) const { return strings[entities[id].qualifiedName]; }
};

/// The result does not depend on the order of the summaries.
Program link(std::vector<TUSummary> summaries);

} // namespace async_tidy
