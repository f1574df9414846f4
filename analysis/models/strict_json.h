// Strict reading of JSON written by people: an unknown or repeated key, a wrong type or a missing value is an error
// that names file, line and key. Models use it, and so can every other file a user writes.
#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/Error.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace async_tidy {

/// A text, parsed, and the first error found in it.
class JsonDocument {
public:
  JsonDocument(llvm::StringRef path, llvm::StringRef text);

  const nlohmann::json &root() const { return json; }
  /// Keeps the first error only. `pointer` is a JSON pointer [RFC 6901] to the value at fault.
  void fail(const std::string &pointer, const llvm::Twine &what);
  bool failed() const { return !problem.empty(); }
  /// "path:line: what", or success.
  llvm::Error takeError();

private:
  std::string path, text, problem;
  nlohmann::json json;

  unsigned lineOf(const std::string &pointer) const;
};

/// The line of the value that a JSON pointer [RFC 6901] leads to in a well-formed text; 1 where it leads nowhere.
unsigned lineOfPointer(llvm::StringRef text, llvm::StringRef pointer);

/// An object of the document, of which every key must be asked for.
class JsonObject {
public:
  JsonObject(JsonDocument &, const nlohmann::json &, std::string pointer);
  /// Reports the keys that nobody asked for.
  void finish();

  bool has(const char *key);
  /// Null, without an error, where the key is absent.
  const nlohmann::json *find(const char *key);
  std::string pointerTo(const char *key) const { return pointer + "/" + key; }

  /// A key that is `true` or absent.
  bool flag(const char *key);
  std::string string(const char *key, bool required);
  std::vector<std::string> strings(const char *key, bool required);
  /// Calls `each(element, pointer)`.
  void array(const char *key, llvm::function_ref<void(const nlohmann::json &, const std::string &)> each);
  void fail(const char *key, const llvm::Twine &what) { document.fail(pointerTo(key), what); }

  JsonDocument &document;

private:
  const nlohmann::json &value;
  std::string pointer;
  std::set<std::string> asked;
};

} // namespace async_tidy
