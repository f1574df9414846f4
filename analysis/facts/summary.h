// TU summary: all facts of one translation unit. What `collect` writes, caches store and build systems pass around.
#pragma once

#include "analysis/facts/facts.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace async_tidy {

/// A message of the compiler about the translation unit itself.
struct ParseError {
  Location location;
  std::string message;
  bool isNote = false;
};

struct TUSummary {
  /// Path of the main file. Paths are absolute, or relative to the root of the project: Project::isRelative.
  std::string mainFile;
  std::vector<std::string> strings{""};
  std::vector<std::string> files;
  /// Of files that facts have spans of: xxh3 of what was parsed, so that no edit is made to another text. Others: 0.
  std::vector<int64_t> digests;
  std::vector<Entity> entities;
  std::vector<ClassFact> classes;
  /// The unit does not compile as given; the facts are those of what could be parsed.
  std::vector<ParseError> parseErrors;

  const std::string &string(StringId id) const { return strings[id]; }
};

/// What `digests` hold of a text; never 0.
int64_t digestOfText(llvm::StringRef);

/// Bytes of a summary: magic, schema version, digest (xxh3) of the rest, and the tables.
std::string serialize(const TUSummary &);

/// Errors: not a summary, another schema version, damaged. Never trusts a length or an index of the input.
llvm::Expected<TUSummary> deserialize(llvm::StringRef bytes);

/// The facts as text: one line a fact, entities in order of place. For people and tests; see docs/architecture.md.
std::string dump(const TUSummary &);

/// Reads what `dump` prints. Errors name the line.
llvm::Expected<TUSummary> parseDump(llvm::StringRef text);

} // namespace async_tidy
