// Runs the compiler's front end over one job. No Clang type crosses this header.
#pragma once

#include "analysis/extract/compile_job.h"
#include "analysis/extract/file_versions.h"
#include "analysis/facts/summary.h"

namespace async_tidy {

/// What a unit says, and what it was read from.
struct ParsedUnit {
  TUSummary summary;
  /// Every file that the front end opened, the source and system headers too: absolute, without dots, each once.
  std::vector<std::string> filesRead;
};

/// Parses and extracts in this process. Nothing is written, no plugin of the command is loaded. A unit that does
/// not compile has its errors in the summary, and the facts of what could be parsed. A crash of the front end takes
/// the process with it: isolate it.
/// Where `versions` has a file, it is read instead of what is on disk.
ParsedUnit extractJob(const CompileJob &, const Project &, const FileVersions &versions = {});

/// The same, but for the names that the unit declares, see declared_names.h.
ParsedUnit declaredNamesOf(const CompileJob &, const Project &);

} // namespace async_tidy
