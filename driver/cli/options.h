// The command line.
#pragma once

#include "driver/render/render.h"
#include "driver/settings.h"

#include <optional>
#include <string>
#include <vector>

namespace async_tidy {

enum class Command { Lint, Collect, Commands, Link, Explain, Report, Init, Lsp, ListModels, VerifyModels };

/// What is written where.
struct Output {
  const Format *format;
  /// Empty: standard output.
  std::string file;
};

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
  /// --cache and --no-cache.
  std::string cacheFolder;
  bool usesNoCache = false;
  /// --timeout, of one unit.
  unsigned timeoutSeconds = 300;
  /// --config
  std::string config;
  SettingsRequest settings;
  /// --format and --output; text on standard output where none is given.
  std::vector<Output> outputs;
  std::string color = "auto";
  bool verify = false, dumpFacts = false, showsUnresolved = false, quiet = false;
  /// Of collect and commands, -o: a folder; with --unit, a file.
  std::string output;
  /// collect --shard; --unit and --depfile
  std::optional<std::string> shard;
  std::string unit, dependencyFile;
  /// collect --relative; --copies, --inputs and --unused-inputs with --unit: files
  bool isRelative = false;
  std::string copies, inputs, unusedInputs;
  /// commands --objects
  std::string objectList;
  /// report --html
  std::string reportFolder;
  /// init --force
  bool overwrites = false;
  std::string explainedCheck;
  /// --fix, and --dry-run with it.
  bool fixes = false, isDryRun = false;
  /// --export-fixes
  std::string exportedFixes;
  /// --baseline, of init too, and what is done with it.
  std::string baseline;
  bool updatesBaseline = false, shrinksBaseline = false, showsUnusedBaseline = false;
  bool showsUnusedSuppressions = false;
  /// --fail-on
  std::string failOn;
  /// --diff
  std::string diffRevision;
  /// models verify --header-path
  std::vector<std::string> headerPaths;
};

/// Whether all that `report` is given are summaries that collect wrote, by their names.
bool readsSummaries(const Options &);

/// Reads argv. `exitCode` is set where there is nothing left to do: help, version, an error (printed).
Options parseOptions(int argc, char **argv, std::optional<int> &exitCode);

} // namespace async_tidy
