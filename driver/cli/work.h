// What the commands share: the units that the options name, how they are parsed, how errors are told.
#pragma once

#include "driver/cli/options.h"
#include "driver/collect.h"
#include "driver/compile_database.h"
#include "driver/config.h"
#include "driver/source_files.h"

#include "llvm/ADT/Twine.h"

#include <vector>

namespace async_tidy {

enum ExitCode { Clean = 0, HasFindings = 1, Failed = 2 };

/// One line, as every error of the tool is.
void printError(const llvm::Twine &what);
/// The same; Failed.
int fail(llvm::Error);

/// The jobs that the options name. Errors: those of the compile database; a path that no job is below.
llvm::Expected<CompileJobs> jobsOf(const Options &);

/// The jobs that the options name, of the project alone, and the project's config.
struct Work {
  CompileJobs jobs;
  Config config;
};

/// Errors: as jobsOf; those of the config.
llvm::Expected<Work> workOf(const Options &);

/// Completes the paths of relative facts.
void makeAbsolute(TUSummary &, llvm::StringRef root);

/// Prints the errors of the compiler in a unit of the project at `root`. Gives the last line: that it has any.
std::string printParseErrors(const TUSummary &, llvm::StringRef root, SourceFiles &);

/// Extracts, a result for each job, and tells of what failed. Gives that too, a line each.
std::vector<std::string> collectJobs(const CompileJobs &, const Options &, std::vector<Collected> &results);

} // namespace async_tidy
