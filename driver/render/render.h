// Renderers: findings as text, for people or programs.
#pragma once

#include "driver/analyze.h"
#include "driver/source_files.h"

#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"

#include <map>
#include <string>
#include <vector>

namespace async_tidy {

struct RenderInput {
  const AnalysisResult &result;
  SourceFiles &sources;
  /// Those that ran.
  llvm::ArrayRef<Check> checks;
  /// The project's root.
  std::string root;
  /// Findings that comments and the config took out.
  unsigned suppressed = 0;
  /// Units and summaries that are missing in whole or in part, and why, a line each.
  std::vector<std::string> notAnalysed;
  /// Whether the run did all of its job.
  bool isWhole = true;
  /// Text only: list the calls that could not be followed.
  bool showsUnresolved = false;
};

/// A way to write a result.
struct Format {
  llvm::StringRef name;
  void (*render)(const RenderInput &, llvm::raw_ostream &);
};

/// text, json, sarif, github, gitlab.
llvm::ArrayRef<Format> allFormats();

/// Diagnostics as clang prints them, with source line and caret. Colour as the stream has it enabled. On request, the
/// calls that could not be followed come last, as remarks.
void renderText(const RenderInput &, llvm::raw_ostream &);

/// One object: `version`, `findings`, `chokePoints`, `unresolved`, `notAnalysed`, `statistics`. docs/output.md
/// describes it.
void renderJson(const RenderInput &, llvm::raw_ostream &);

/// SARIF 2.1.0 [https://docs.oasis-open.org/sarif/sarif/v2.1.0/], one run: rules with the checks' pages, results with
/// code flows and fixes.
void renderSarif(const RenderInput &, llvm::raw_ostream &);

/// Workflow commands, a line a finding [docs.github.com/actions/reference/workflow-commands-for-github-actions].
void renderGitHub(const RenderInput &, llvm::raw_ostream &);

/// A code quality report [docs.gitlab.com/ci/testing/code_quality, "Code Quality report format"].
void renderGitLab(const RenderInput &, llvm::raw_ostream &);

/// The findings with all their ways out: those with edits first, each marked as an edit or not.
void renderWaysOut(const Findings &, SourceFiles &, llvm::raw_ostream &);

/// Writes `folder`/index.html, for people: docs/report.md. Errors: the folder or the file can't be made.
llvm::Error writeReport(const RenderInput &, const std::string &folder);

/// What a person needs to know of a run, in a few lines: counts, choke points, what was not analysed or followed.
void renderSummary(const RenderInput &, llvm::raw_ostream &);

/// Writes the edits of all findings as YAML, as clang-tidy's --export-fixes does. Errors: the file can't be written.
llvm::Error exportFixes(const RenderInput &, const std::string &file);

/// `path:line:column: severity: message`, with the line and a caret below.
void printDiagnostic(const Place &, llvm::StringRef severity, llvm::StringRef message, SourceFiles &,
                     llvm::raw_ostream &);

/// Counts of names, the most first.
std::vector<std::pair<std::string, size_t>> mostFirst(const std::map<std::string, size_t> &);

/// Relative to the working directory where the file lies below it.
std::string displayPath(llvm::StringRef path);

/// "3 findings", "1 finding".
std::string plural(size_t count, llvm::StringRef noun);

} // namespace async_tidy
