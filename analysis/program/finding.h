// Findings: what checks return and renderers print.
#pragma once

#include "analysis/program/program.h"

#include <optional>
#include <string>
#include <vector>

namespace async_tidy {

/// One step on the way from the finding to its cause.
struct TraceStep {
  Place place;
  std::string message;
};

/// A function on the way down from a finding.
struct WayStep {
  std::string name;
  /// Where it is declared; what the compiler made has no place.
  Place place;
  /// Where it makes the next call of the way.
  Place call;
};

/// A change of one file: the bytes of `span` become `text`.
struct Edit {
  std::string file;
  Span span;
  std::string text;

  auto operator<=>(const Edit &) const = default;
};

/// One way out of a finding.
struct Repair {
  /// "await a timer: `co_await ...`", lower case, no full stop.
  std::string title;
  /// Empty: a person has to do it. Otherwise the result compiles and means what was meant.
  std::vector<Edit> edits;
  /// Headers that the edited files have to include.
  std::vector<std::string> includes;
  /// Where no edited file includes this, nothing is edited.
  std::string ifIncluded;
};

/// Those with edits come before those without, each in their order.
void putEditsFirst(std::vector<Repair> &);

/// How much a finding matters, as the project's config says.
enum class Level { Note, Warning, Error };

/// note, warning, error.
const char *spelling(Level);
std::optional<Level> parseLevel(llvm::StringRef);

struct Finding {
  std::string check;
  Level level = Level::Warning;
  Place place;
  /// Lower case, no full stop: what, why, and what to do instead.
  std::string message;
  /// What the leaf waits for, as `--kinds` spells it. Empty where the check has no kinds.
  std::string kind;
  /// The async entity that it stands in, what runs there ("call to 'f'"), and the function at the end of the trace.
  std::string entity, call, leaf;
  /// Where the entity is declared.
  Place entityPlace;
  std::vector<TraceStep> trace;
  /// The cheapest first.
  std::vector<Repair> repairs;
  /// Functions on the way down, whose repair would be this finding's.
  std::vector<WayStep> way;
  /// Stable while the code moves: from check, entity, callee and leaf, never from lines. 16 hexadecimal digits.
  std::string fingerprint;
  /// The same before findings alike were told apart: they have it in common.
  std::string family;
};

/// Sets what a finding says of the entity that it stands in.
void standIn(Finding &, const Program &, EntityId);

/// A function that several findings lead through.
struct ChokePoint {
  std::string name;
  Place place;
  size_t findings = 0;
};

/// The functions whose repair would remove most findings, at most `most`: each counts what those before it leave. Of
/// several that as many lead through, the one nearest to the async code.
std::vector<ChokePoint> chokePointsOf(const std::vector<Finding> &, size_t most = 3);

/// The trace as people read it: of a long one the first and last steps, and how many are between.
std::vector<TraceStep> shortened(const std::vector<TraceStep> &);

/// In order of place, check and call. Of findings alike in these, the instantiations of a template, the one with the
/// shortest trace stays.
void sortAndUnique(std::vector<Finding> &);

/// The fingerprint of a finding from what tells it apart.
std::string fingerprintOf(std::initializer_list<std::string> parts);

} // namespace async_tidy
