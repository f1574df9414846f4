// The command line.
#pragma once

#include "analysis/models/model.h"
#include "analysis/program/check.h"

#include "llvm/Support/Error.h"

#include <optional>
#include <string>
#include <vector>

namespace async_tidy {

enum class Command { Lint, Collect, Link, Explain };

/// As given; empty means not given.
struct Options {
  Command command = Command::Lint;
  /// -p
  std::string buildPath;
  /// Of lint and collect: sources or folders. Of link: summaries.
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
  std::vector<std::string> modelFiles;
  /// "+lock,-file": changes to the defaults; "lock,file": just these.
  std::string kinds;
  /// Globs.
  std::string checks = "*";
  std::string format = "text";
  std::string color = "auto";
  bool verify = false, dumpFacts = false, showsUnresolved = false, quiet = false;
  /// collect -o
  std::string outputFolder;
  std::string explainedCheck;
};

/// Reads argv. `exitCode` is set where there is nothing left to do: help, version, an error (printed).
Options parseOptions(int argc, char **argv, std::optional<int> &exitCode);

/// Errors: an unknown kind.
llvm::Expected<BlockingKinds> parseKinds(llvm::StringRef);
/// Errors: a name or glob that takes in no check.
llvm::Expected<std::vector<Check>> selectChecks(llvm::StringRef globs);
/// The models that come with the program and these files on top. Errors: as parseModel.
llvm::Expected<ModelSet> loadModels(const std::vector<std::string> &files);

} // namespace async_tidy
