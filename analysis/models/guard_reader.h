// Reads what entries of a model share: values of calls, conditions on them, contexts.
#pragma once

#include "analysis/models/model.h"
#include "analysis/models/strict_json.h"

#include <map>
#include <optional>
#include <string>

namespace async_tidy {

class GuardReader {
protected:
  explicit GuardReader(JsonDocument &document) : document(document) {}

  JsonDocument &document;
  /// What "constants" names.
  std::map<std::string, int64_t> constants;

  void readConstants(JsonObject &root);
  /// Null where the key is absent.
  std::optional<Context> context(JsonObject &, const char *key);
  /// "receiver", "last", an index, or one of `others`.
  int target(const nlohmann::json &, const std::string &where, const std::map<std::string, int> &others = {});
  /// "when" and "unless".
  Guard guard(JsonObject &);

private:
  Condition condition(const nlohmann::json &, const std::string &where);
  int64_t constant(const nlohmann::json &, const std::string &where);
};

} // namespace async_tidy
