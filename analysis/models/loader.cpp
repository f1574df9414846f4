#include "analysis/models/model.h"
#include "analysis/models/strict_json.h"

#include <algorithm>
#include <map>

namespace async_tidy {
namespace {

class Loader {
public:
  Loader(llvm::StringRef path, llvm::StringRef text, bool isBuiltin) : document(path, text), isBuiltin(isBuiltin) {}

  llvm::Expected<Model> load() {
    if (!document.failed())
      read();
    if (llvm::Error error = document.takeError())
      return std::move(error);
    return std::move(model);
  }

private:
  JsonDocument document;
  bool isBuiltin;
  Model model;
  std::vector<std::string> namespaces;
  std::map<std::string, int64_t> constants;
  std::set<std::string> functionNames, typeNames;

  void read() {
    JsonObject root(document, document.root(), "");
    root.find("$schema");
    model.library = root.string("library", true);
    model.description = root.string("description", true);
    model.url = root.string("url", true);
    if (!llvm::StringRef(model.url).starts_with("http"))
      root.fail("url", "'url' must begin with http:// or https://");
    namespaces = model.namespaces = root.strings("namespaces", false);
    if (namespaces.empty())
      namespaces.push_back("");
    if (const nlohmann::json *values = root.find("constants")) {
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
    root.array("functions", [&](const nlohmann::json &value, const std::string &where) { function(value, where); });
    root.array("types", [&](const nlohmann::json &value, const std::string &where) { type(value, where); });
    root.finish();
  }

  /// The names of an entry, in every namespace of the file.
  std::vector<std::string> names(JsonObject &object, std::set<std::string> &seen) {
    std::vector<std::string> result;
    for (const std::string &name : object.strings("names", true)) {
      if (name.find_first_of(" *()<>") != std::string::npos && name.find("operator") == std::string::npos)
        object.fail("names", "'" + llvm::Twine(name) + "' is not a qualified name; write it without arguments");
      for (const std::string &space : namespaces) {
        result.push_back(space.empty() ? name : space + "::" + name);
        if (!seen.insert(result.back()).second)
          object.fail("names", "'" + llvm::Twine(result.back()) + "' has two entries in this file");
      }
    }
    return result;
  }

  void function(const nlohmann::json &value, const std::string &where) {
    JsonObject object(document, value, where);
    FunctionModel entry;
    entry.isBuiltin = isBuiltin;
    std::vector<std::string> all = names(object, functionNames);
    if (const nlohmann::json *block = object.find("blocks")) {
      if (block->is_array())
        object.array("blocks", [&](const nlohmann::json &one, const std::string &at) {
          entry.blocks.push_back(blocks(one, at));
        });
      else
        entry.blocks.push_back(blocks(*block, object.pointerTo("blocks")));
    }
    object.array("invokes",
                 [&](const nlohmann::json &one, const std::string &at) { entry.invokes.push_back(target(one, at)); });
    if (const nlohmann::json *forwards = object.find("forwards"))
      entry.forwards = target(*forwards, object.pointerTo("forwards"));
    if (const nlohmann::json *constructs = object.find("constructs")) {
      entry.constructs = *constructs == true;
      if (!entry.constructs)
        object.fail("constructs", "'constructs' can only be true");
    }
    object.array("states", [&](const nlohmann::json &one, const std::string &at) {
      JsonObject change(document, one, at);
      StateChange state;
      if (const nlohmann::json *on = change.find("on"))
        state.target = *on == "result" ? Result : target(*on, change.pointerTo("on"));
      else
        document.fail(at, "missing key 'on'");
      state.state = change.string("state", true);
      state.guard = guard(change);
      change.finish();
      entry.states.push_back(std::move(state));
    });
    entry.instead = object.string("instead", false);
    if (entry.blocks.empty() && entry.invokes.empty() && !entry.forwards && !entry.constructs && entry.states.empty())
      document.fail(where, "the entry says nothing: no 'blocks', 'invokes', 'forwards', 'constructs' or 'states'");
    object.finish();
    for (std::string &name : all) {
      entry.name = std::move(name);
      model.functions.push_back(entry);
    }
  }

  void type(const nlohmann::json &value, const std::string &where) {
    JsonObject object(document, value, where);
    TypeModel entry;
    std::vector<std::string> all = names(object, typeNames);
    if (!object.has("owns"))
      document.fail(where, "missing key 'owns'");
    object.array("owns", [&](const nlohmann::json &one, const std::string &at) {
      if (one.is_number_unsigned())
        entry.owns.push_back(one.get<unsigned>());
      else
        document.fail(at, "'owns' must hold the indices of type arguments");
    });
    if (const nlohmann::json *pointer = object.find("pointer")) {
      if (pointer->is_boolean())
        entry.isPointer = pointer->get<bool>();
      else
        object.fail("pointer", "'pointer' must be true or false");
    }
    object.finish();
    for (std::string &name : all) {
      entry.name = std::move(name);
      model.types.push_back(entry);
    }
  }

  int target(const nlohmann::json &value, const std::string &where) {
    if (value == "receiver")
      return Receiver;
    if (value.is_number_unsigned())
      return value.get<int>();
    document.fail(where, "expected the index of an argument or \"receiver\"");
    return Receiver;
  }

  Blocks blocks(const nlohmann::json &value, const std::string &where) {
    Blocks result;
    if (value.is_string()) {
      result.kind = kind(value.get<std::string>(), where);
      return result;
    }
    JsonObject object(document, value, where);
    result.kind = kind(object.string("kind", true), where + "/kind");
    result.guard = guard(object);
    object.finish();
    return result;
  }

  BlockingKind kind(const std::string &name, const std::string &where) {
    if (auto parsed = parseBlockingKind(name))
      return *parsed;
    document.fail(where, "unknown kind '" + llvm::Twine(name) + "'");
    return BlockingKind::Wait;
  }

  Guard guard(JsonObject &object) {
    Guard result;
    object.array("when",
                 [&](const nlohmann::json &one, const std::string &at) { result.when.push_back(condition(one, at)); });
    object.array("unless", [&](const nlohmann::json &one, const std::string &at) {
      result.unless.push_back(condition(one, at));
    });
    return result;
  }

  Condition condition(const nlohmann::json &value, const std::string &where) {
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
    if (object.has("state")) {
      ++tests;
      result.test = Condition::Test::State;
      result.names = {object.string("state", true)};
    }
    const nlohmann::json *argument = object.find("argument");
    bool needsArgument = result.test != Condition::Test::AtLeastArguments;
    if (argument)
      result.argument = target(*argument, object.pointerTo("argument"));
    if (tests != 1 || needsArgument != (argument != nullptr))
      document.fail(where, "a condition is one test ('equals', 'has-flag', 'type', 'is', 'state') of an 'argument', "
                           "or 'at-least-arguments'");
    object.finish();
    return result;
  }

  int64_t constant(const nlohmann::json &value, const std::string &where) {
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
};

} // namespace

llvm::Expected<Model> parseModel(llvm::StringRef path, llvm::StringRef text, bool isBuiltin) {
  return Loader(path, text, isBuiltin).load();
}

} // namespace async_tidy
