// The command line.
#pragma once

#include "driver/settings.h"

#include <optional>
#include <string>
#include <vector>

namespace async_tidy {

enum class Command { Lint, Collect, Link, Explain, Report, Init, ListModels, VerifyModels };

/// As given; empty means not given.
struct Options {
  Command command = Command::Lint;
  /// -p
  std::string buildPath;
  /// Of lint, collect and models verify: sources or folders. Of link: summaries.
  std::vector<std::string> paths;
  /// After `--`.
  bool hasFlags = false;
  std::vector<std::string> flags;
  /// --root
  std::string root;
  /// --exclude, names of folders.
  std::vector<std::string> excluded;
  /// -j; 0 for one a core.
  unsigned jobs = 0;
  /// --timeout, of one unit.
  unsigned timeoutSeconds = 300;
  /// --config
  std::string config;
  SettingsRequest settings;
  std::string format = "text";
  std::string color = "auto";
  bool verify = false, dumpFacts = false, showsUnresolved = false, quiet = false;
  /// collect -o
  std::string outputFolder;
  /// report --html
  std::string reportFolder;
  /// init --force
  bool overwrites = false;
  std::string explainedCheck;
  /// --fix, and --dry-run with it.
  bool fixes = false, isDryRun = false;
  /// --export-fixes
  std::string exportedFixes;
  /// models verify --header-path
  std::vector<std::string> headerPaths;
};

/// Whether all that `report` is given are summaries that collect wrote, by their names.
bool readsSummaries(const Options &);

/// Reads argv. `exitCode` is set where there is nothing left to do: help, version, an error (printed).
Options parseOptions(int argc, char **argv, std::optional<int> &exitCode);

} // namespace async_tidy
