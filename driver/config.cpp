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
