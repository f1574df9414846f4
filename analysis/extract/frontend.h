// Runs the compiler's front end over one job. No Clang type crosses this header.
#pragma once

#include "analysis/extract/compile_job.h"
#include "analysis/extract/file_versions.h"
#include "analysis/facts/summary.h"

#include "llvm/Support/MemoryBuffer.h"

#include <memory>

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

/// One source that is parsed again and again, as in an editor: what it includes at its beginning, the preamble, is parsed
/// once, and kept in memory. The facts are those of `extractJob`.
/// https://clang.llvm.org/doxygen/classclang_1_1PrecompiledPreamble.html
class RepeatedUnit {
public:
  RepeatedUnit(CompileJob, Project);
  ~RepeatedUnit();

  /// Whether the preamble holds for these texts; otherwise `extract` parses all of it.
  bool isPrepared(const FileVersions &) const;
  /// Parses the preamble. Leaves none where that can't be done.
  void prepare(const FileVersions &);
  ParsedUnit extract(const FileVersions &) const;

private:
  struct Preamble;
  CompileJob job;
  Project project;
  std::unique_ptr<Preamble> preamble;

  std::unique_ptr<llvm::MemoryBuffer> mainFile(const FileVersions &) const;
};

/// The same as extractJob, but for the names that the unit declares, see declared_names.h.
ParsedUnit declaredNamesOf(const CompileJob &, const Project &);

} // namespace async_tidy
