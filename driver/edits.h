// Applies the edits of findings: whole repairs or not at all, only to the project's own files, and only to the text
// that was parsed.
#pragma once

#include "analysis/extract/compile_job.h"
#include "driver/analyze.h"
#include "driver/source_files.h"

#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"

#include <map>
#include <string>
#include <vector>

namespace async_tidy {

/// The edits of a repair with those that its includes need, in order of place; empty where it can't be applied to the
/// files as they are. `text` gives the text of a file.
std::vector<Edit> editsOf(const Repair &, llvm::function_ref<llvm::StringRef(const std::string &)> text);

/// The edits of the first repair that can be applied; empty where none can.
std::vector<Edit> firstEditsOf(const Finding &, llvm::function_ref<llvm::StringRef(const std::string &)> text);

/// Takes the edits from repairs that need an include which the files don't have, and puts those with edits first.
void settleRepairs(Findings &, llvm::function_ref<llvm::StringRef(const std::string &)> text);

/// Whether an edit adds an `#include` line. Several repairs may add the same one.
bool isInclude(const Edit &);

/// What a run changes.
struct FixResult {
  /// New texts of files that change, by path.
  std::map<std::string, std::string> texts;
  /// Findings with a repair that was applied.
  size_t applied = 0;
  /// Why others were not: "a.cpp:12:3: it overlaps another edit; run again".
  std::vector<std::string> leftOut;
};

/// Takes the first repair with edits of each finding. Those that overlap one of an earlier finding are left out.
FixResult planFixes(const AnalysisResult &, const Project &, SourceFiles &);

/// Writes the texts, each file whole or not at all. Errors: a file that can't be written; those before it are.
llvm::Error writeFixes(const FixResult &);

/// The changes as a unified diff.
void printDiff(const FixResult &, SourceFiles &, llvm::raw_ostream &);

/// The text with the edits made, which are in order and don't overlap.
std::string applied(llvm::StringRef text, llvm::ArrayRef<Edit> edits);

} // namespace async_tidy
