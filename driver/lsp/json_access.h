// Reading JSON that may be of any shape.
#pragma once

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <string>

namespace async_tidy {

/// `json["a"]["b"]`, or null where there is no such thing.
inline const nlohmann::json &at(const nlohmann::json &json, std::initializer_list<const char *> keys) {
  static const nlohmann::json null;
  const nlohmann::json *result = &json;
  for (const char *key : keys) {
    if (!result->is_object() || !result->contains(key))
      return null;
    result = &(*result)[key];
  }
  return *result;
}

inline bool isTrue(const nlohmann::json &json) { return json.is_boolean() && json.get<bool>(); }

/// "" where there is no such string.
inline std::string stringAt(const nlohmann::json &json, const char *key) {
  const nlohmann::json &value = at(json, {key});
  return value.is_string() ? value.get<std::string>() : "";
}

/// Whatever bytes there are in it.
inline std::string textOf(const nlohmann::json &json) {
  return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace async_tidy
