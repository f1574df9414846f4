#include "driver/config.h"

#include "analysis/models/loader.h"
#include "driver/compile_database.h"
#include "driver/settings.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

namespace async_tidy {

/// Names under `key`, each short for an entry, and what the entry says.
static void readShort(JsonObject &root, const char *key, Model &model, llvm::function_ref<void(FunctionModel &)> fill) {
  for (const std::string &name : root.strings(key, false)) {
    if (std::string problem = problemOfName(name); !problem.empty())
      root.fail(key, problem);
    FunctionModel entry;
    entry.name = name;
    fill(entry);
    if (llvm::any_of(model.functions, [&](const FunctionModel &other) { return other.name == entry.name; }))
      root.fail(key, "'" + llvm::Twine(name) + "' has two entries in this file");
    entry.where = std::string("/") + key;
    model.functions.push_back(std::move(entry));
  }
}

/// Functions that take work off the loop.
static void fillOffload(FunctionModel &entry) {
  entry.offload = true;
  entry.runs.push_back({Any, Context::Worker, std::nullopt, {}});
}

/// Classes and namespaces whose functions reach a database.
static void fillDataLayer(FunctionModel &entry) {
  if (!llvm::StringRef(entry.name).ends_with("::*"))
    entry.name += "::*";
  markAsDataLayer(entry);
}

/// The glob of a path below the config's folder, absolute.
static std::string pathGlob(JsonObject &object, const char *key, const std::string &pattern, const Config &config) {
  if (std::string problem = problemOfPattern(pattern); !pattern.empty() && !problem.empty())
    object.fail(key, problem);
  return pattern.empty() ? "" : llvm::sys::path::parent_path(config.path).str() + "/" + pattern;
}

static void checkList(JsonObject &object, const char *key, llvm::Error error) {
  if (error)
    object.fail(key, llvm::toString(std::move(error)));
}

/// "severities", "suppressions", "overrides" and "fail-on".
static void readPolicy(JsonObject &root, llvm::StringRef text, Config &config) {
  JsonDocument &document = root.document;
  Policy &policy = config.policy;
  if (const nlohmann::json *found = root.find("severities")) {
    JsonObject severities(document, *found, root.pointerTo("severities"));
    if (found->is_object())
      for (const auto &[name, unused] : found->items()) {
        std::optional<Level> level = parseLevel(severities.string(name.c_str(), true));
        if (!level)
          severities.fail(name.c_str(), "the severity of '" + llvm::Twine(name) + "' must be note, warning or error");
        checkList(severities, name.c_str(), checkSelector(name, /*withLevels=*/false));
        policy.severities.push_back({name, level.value_or(Level::Warning)});
      }
  }
  root.array("suppressions", [&](const nlohmann::json &element, const std::string &pointer) {
    JsonObject entry(document, element, pointer);
    SuppressionRule rule;
    rule.check = entry.string("check", false);
    checkList(entry, "check", checkSelector(rule.check, /*withLevels=*/false));
    rule.path = pathGlob(entry, "path", entry.string("path", false), config);
    rule.function = entry.string("function", false);
    if (std::string problem = problemOfPattern(rule.function); !rule.function.empty() && !problem.empty())
      entry.fail("function", problem);
    if (rule.path.empty() && rule.function.empty())
      document.fail(pointer,
                    "a suppression needs a 'path' or a 'function'; to leave out a check everywhere, use 'checks'");
    entry.string("reason", true);
    rule.place = {config.path, lineOfPointer(text, pointer), 1};
    entry.finish();
    policy.suppressions.push_back(std::move(rule));
  });
  root.array("overrides", [&](const nlohmann::json &element, const std::string &pointer) {
    JsonObject entry(document, element, pointer);
    Override change;
    for (const std::string &pattern : entry.strings("paths", true))
      change.paths.push_back(pathGlob(entry, "paths", pattern, config));
    change.checks = entry.string("checks", false);
    checkList(entry, "checks", selectChecks(change.checks).takeError());
    change.kinds = entry.string("kinds", false);
    checkList(entry, "kinds", parseKinds(change.kinds).takeError());
    if (change.checks.empty() && change.kinds.empty())
      document.fail(pointer, "an override needs 'checks' or 'kinds'");
    entry.finish();
    policy.overrides.push_back(std::move(change));
  });
  policy.failOn = root.string("fail-on", false);
  checkList(root, "fail-on", checkSelector(policy.failOn, /*withLevels=*/true));
}

llvm::Expected<Config> parseConfig(llvm::StringRef path, llvm::StringRef text) {
  JsonDocument document(path, text);
  Config config;
  config.path = path.str();
  std::string folder = llvm::sys::path::parent_path(path).str();
  if (!document.failed()) {
    JsonObject root(document, document.root(), "");
    root.find("$schema");
    config.excluded = root.strings("exclude", false);
    config.checks = root.string("checks", false);
    config.kinds = root.string("kinds", false);
    if (!config.kinds.empty())
      if (llvm::Error error = parseKinds(config.kinds).takeError())
        root.fail("kinds", llvm::toString(std::move(error)));
    if (!config.checks.empty())
      if (llvm::Error error = selectChecks(config.checks).takeError())
        root.fail("checks", llvm::toString(std::move(error)));
    readPolicy(root, text, config);
    for (const std::string &file : root.strings("models", false))
      config.modelFiles.push_back(absolutePath(file, folder));
    // Named afterwards: messages name an entry's library, and the config is none.
    readEntries(root, /*isBuiltin=*/false, config.model);
    config.model.library = ConfigName;
    readShort(root, "offload", config.model, fillOffload);
    readShort(root, "data-layers", config.model, fillDataLayer);
    // A path of the config is one below its folder.
    for (ContextRule &rule : config.model.contexts)
      for (std::string &pattern : rule.paths)
        pattern = folder + "/" + pattern;
    root.finish();
  }
  if (llvm::Error error = document.takeError())
    return std::move(error);
  return config;
}

llvm::Expected<Config> loadConfig(llvm::StringRef given, llvm::StringRef root) {
  std::string path = given.empty() ? absolutePath(ConfigName, root) : absolutePath(given);
  if (given.empty() && !llvm::sys::fs::exists(path))
    return Config();
  auto buffer = llvm::MemoryBuffer::getFile(path);
  if (!buffer)
    return llvm::createStringError("cannot read config '" + path + "': " + buffer.getError().message());
  return parseConfig(path, (*buffer)->getBuffer());
}

} // namespace async_tidy
