// Runs the compiler's front end over one job. No Clang type crosses this header.
#pragma once

#include "analysis/extract/compile_job.h"
#include "analysis/extract/file_versions.h"
#include "analysis/facts/summary.h"

namespace async_tidy {

struct ExtractOptions {
  /// Read instead of what is on disk.
  FileVersions versions;
  /// Whether the summary's files are all that were read, also those without facts.
  bool listsAllFiles = false;
};

/// Parses and extracts in this process. Nothing is written, no plugin of the command is loaded. A unit that does
/// not compile has its errors in the summary, and the facts of what could be parsed. A crash of the front end takes
/// the process with it: isolate it.
TUSummary extractJob(const CompileJob &, const Project &, const ExtractOptions & = {});

/// The same, but for the names that the unit declares, see declared_names.h.
TUSummary declaredNamesOf(const CompileJob &, const Project &);

} // namespace async_tidy
