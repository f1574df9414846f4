// The project's config, .async-tidy.json. docs/config.md describes it, docs/config.schema.json too.
#pragma once

#include "analysis/models/model.h"
#include "driver/policy.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace async_tidy {

inline constexpr const char *ConfigName = ".async-tidy.json";

struct Config {
  /// Absolute; empty where there is none.
  std::string path;
  /// Names of folders with other people's code.
  std::vector<std::string> excluded;
  /// As --checks and --kinds; empty where not given.
  std::string checks, kinds;
  /// Model files, absolute.
  std::vector<std::string> modelFiles;
  Policy policy;
  /// The entries of a model that stand in the config itself.
  Model model;
};

/// Errors begin with `path` and the line, and name the key.
llvm::Expected<Config> parseConfig(llvm::StringRef path, llvm::StringRef text);

/// `given`, or the config of the project's root, or no config at all. Errors: as parseConfig; `given` is not there.
llvm::Expected<Config> loadConfig(llvm::StringRef given, llvm::StringRef root);

} // namespace async_tidy
