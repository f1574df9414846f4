#include "driver/config.h"

#include "analysis/models/loader.h"
#include "driver/compile_database.h"
#include "driver/settings.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

namespace async_tidy {

/// "offload": names of functions that take work off the loop. Short for an entry each.
static void readOffload(JsonObject &root, Model &model) {
  for (const std::string &name : root.strings("offload", false)) {
    if (std::string problem = problemOfName(name); !problem.empty())
      root.fail("offload", problem);
    if (llvm::any_of(model.functions, [&](const FunctionModel &other) { return other.name == name; }))
      root.fail("offload", "'" + llvm::Twine(name) + "' has two entries in this file");
    FunctionModel entry;
    entry.name = name;
    entry.offload = true;
    entry.runs.push_back({Any, Context::Worker, std::nullopt, {}});
    entry.where = "/offload";
    model.functions.push_back(std::move(entry));
  }
}

/// "data-layers": classes and namespaces whose functions reach a database. Short for an entry each.
static void readDataLayers(JsonObject &root, Model &model) {
  for (const std::string &name : root.strings("data-layers", false)) {
    if (std::string problem = problemOfName(name); !problem.empty())
      root.fail("data-layers", problem);
    std::string below = llvm::StringRef(name).ends_with("::*") ? name : name + "::*";
    if (llvm::any_of(model.functions, [&](const FunctionModel &other) { return other.name == below; }))
      root.fail("data-layers", "'" + llvm::Twine(name) + "' has two entries in this file");
    FunctionModel entry;
    entry.name = below;
    markAsDataLayer(entry);
    entry.where = "/data-layers";
    model.functions.push_back(std::move(entry));
  }
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
    config.model.library = ConfigName;
    readEntries(root, /*isBuiltin=*/false, config.model);
    // Messages name libraries; the config is none.
    for (FunctionModel &entry : config.model.functions)
      entry.library.clear();
    readOffload(root, config.model);
    readDataLayers(root, config.model);
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
