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

/// The jobs that the options name, of the project alone, and the project's config.
struct Work {
  CompileJobs jobs;
  Config config;
};

/// Errors: those of the compile database and of the config; a path that no job is below.
llvm::Expected<Work> workOf(const Options &);

/// The errors of the compiler in a unit, and that it has any.
void printParseErrors(const TUSummary &, SourceFiles &);

/// Extracts, a result for each job, and tells of what failed. False where something did.
bool collectJobs(const CompileJobs &, const Options &, std::vector<Collected> &results);

} // namespace async_tidy
