#include "analysis/models/guard_reader.h"

namespace async_tidy {

constexpr const char *ConditionHelp =
    "a condition is one test ('equals', 'has-flag', 'type', 'is', 'starts-with', 'state', "
    "'executor') of an 'argument', or 'at-least-arguments'";

void GuardReader::readConstants(JsonObject &root) {
  const nlohmann::json *values = root.find("constants");
  if (!values)
    return;
  JsonObject object(document, *values, "/constants");
  if (values->is_object())
    for (const auto &[name, value] : values->items()) {
      object.find(name.c_str());
      if (value.is_number_integer())
        constants[name] = value.get<int64_t>();
      else
        object.fail(name.c_str(), "constant '" + llvm::Twine(name) + "' must be an integer");
    }
}

std::optional<Context> GuardReader::context(JsonObject &object, const char *key) {
  if (!object.has(key))
    return std::nullopt;
  std::string name = object.string(key, true);
  std::optional<Context> parsed = parseContext(name);
  if (!parsed)
    object.fail(key, "unknown context '" + llvm::Twine(name) +
                         "'; the contexts are loop, green-thread, worker, sync, unknown");
  return parsed;
}

int GuardReader::target(const nlohmann::json &value, const std::string &where,
                        const std::map<std::string, int> &others) {
  if (value == "receiver")
    return Receiver;
  if (value == "last")
    return Last;
  if (auto it = value.is_string() ? others.find(value.get<std::string>()) : others.end(); it != others.end())
    return it->second;
  if (value.is_number_unsigned())
    return value.get<int>();
  std::string known = "\"last\"";
  for (const auto &[name, target] : others)
    known += ", \"" + name + "\"";
  document.fail(where, "expected the index of an argument, " + known + " or \"receiver\"");
  return Receiver;
}

Guard GuardReader::guard(JsonObject &object) {
  Guard result;
  for (auto [key, conditions] : {std::pair("when", &result.when), std::pair("unless", &result.unless)})
    object.array(key,
                 [&](const nlohmann::json &one, const std::string &at) { conditions->push_back(condition(one, at)); });
  return result;
}

Condition GuardReader::condition(const nlohmann::json &value, const std::string &where) {
  JsonObject object(document, value, where);
  Condition result;
  unsigned tests = 0;
  auto number = [&](const char *key, Condition::Test test) {
    if (const nlohmann::json *found = object.find(key)) {
      ++tests;
      result.test = test;
      result.integer = constant(*found, object.pointerTo(key));
    }
  };
  auto listed = [&](const char *key, Condition::Test test) {
    if (object.has(key)) {
      ++tests;
      result.test = test;
      result.names = object.strings(key, false);
    }
  };
  number("equals", Condition::Test::Equals);
  number("has-flag", Condition::Test::HasFlag);
  number("at-least-arguments", Condition::Test::AtLeastArguments);
  listed("type", Condition::Test::Type);
  listed("is", Condition::Test::Is);
  listed("starts-with", Condition::Test::StartsWith);
  if (object.has("state")) {
    ++tests;
    result.test = Condition::Test::State;
    result.names = {object.string("state", true)};
  }
  if (std::optional<Context> executor = context(object, "executor")) {
    ++tests;
    result.test = Condition::Test::Executor;
    result.integer = int64_t(*executor);
  }
  const nlohmann::json *argument = object.find("argument");
  bool needsArgument = result.test != Condition::Test::AtLeastArguments;
  if (argument)
    result.argument = target(*argument, object.pointerTo("argument"), {{"caller", Caller}});
  if (tests != 1 || needsArgument != (argument != nullptr))
    document.fail(where, ConditionHelp);
  object.finish();
  return result;
}

int64_t GuardReader::constant(const nlohmann::json &value, const std::string &where) {
  if (value.is_number_integer())
    return value.get<int64_t>();
  if (value.is_string()) {
    auto it = constants.find(value.get<std::string>());
    if (it != constants.end())
      return it->second;
    document.fail(where, "'" + llvm::Twine(value.get<std::string>()) + "' is not in 'constants'");
  } else
    document.fail(where, "expected an integer or the name of a constant");
  return 0;
}

} // namespace async_tidy
