#include "driver/cli/report.h"

#include "driver/analyze.h"
#include "driver/baseline.h"
#include "driver/cli/verify.h"
#include "driver/cli/work.h"
#include "driver/compile_database.h"
#include "driver/edits.h"
#include "driver/output.h"
#include "driver/render/render.h"
#include "driver/suppressions.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <unistd.h>

namespace async_tidy {

namespace {

/// Makes the edits, or shows them, and tells of those that it left out. Findings that are repaired go.
int fix(const AnalysisResult &result, const Project &project, SourceFiles &sources, const Options &options,
        bool isWhole) {
  FixResult fixes = planFixes(result, project, sources);
  if (options.isDryRun)
    printDiff(fixes, sources, llvm::outs());
  else if (llvm::Error error = writeFixes(fixes))
    return fail(std::move(error));
  llvm::outs().flush();
  for (const std::string &why : fixes.leftOut)
    llvm::errs() << "async-tidy: not fixed: " << why << '\n';
  if (!options.quiet)
    llvm::errs() << "async-tidy: " << (options.isDryRun ? "would fix " : "fixed ") << fixes.applied << " of "
                 << plural(result.findings.size(), "finding") << " in " << plural(fixes.texts.size(), "file") << '\n';
  return !isWhole ? Failed : result.findings.size() == (options.isDryRun ? 0 : fixes.applied) ? Clean : HasFindings;
}

/// The findings at "file:line", each with all its ways out. False where there are none.
bool explainPlace(const AnalysisResult &result, llvm::StringRef place, SourceFiles &sources) {
  auto [file, rest] = place.split(':');
  unsigned line = 0;
  if (rest.split(':').first.getAsInteger(10, line)) {
    printError("'" + place + "' is neither a check nor a place such as src/handlers.cpp:12");
    return false;
  }
  Findings there;
  for (const Finding &finding : result.findings)
    if (finding.place.file == absolutePath(file) && finding.place.line == line)
      there.push_back(finding);
  if (there.empty()) {
    printError("there is no finding at " + place);
    return false;
  }
  renderWaysOut(there, sources, llvm::outs());
  return true;
}

/// Writes what the options ask for. One that can't be written is an error and does not stop the others.
bool writeOutputs(const RenderInput &input, const Options &options) {
  if (!options.reportFolder.empty()) {
    if (llvm::Error error = writeReport(input, options.reportFolder))
      return fail(std::move(error)), false;
    llvm::outs() << options.reportFolder << "/index.html\n";
    llvm::outs().flush();
    return true;
  }
  bool isWritten = true;
  for (const Output &output : options.outputs) {
    if (output.file.empty()) {
      output.format->render(input, llvm::outs());
      llvm::outs().flush();
      if (llvm::outs().has_error()) {
        printError("cannot write to standard output: " + llvm::outs().error().message());
        llvm::outs().clear_error();
        isWritten = false;
      }
    } else if (llvm::Error error =
                   writeWhole(output.file, [&](llvm::raw_ostream &out) { output.format->render(input, out); })) {
      printError(llvm::toString(std::move(error)));
      isWritten = false;
    }
  }
  return isWritten;
}

/// The project's own files with code: what findings may stand in.
std::set<std::string> filesOf(const std::vector<TUSummary> &summaries) {
  std::set<std::string> files;
  for (const TUSummary &summary : summaries) {
    files.insert(summary.mainFile);
    for (const Entity &entity : summary.entities)
      if (entity.isProject && entity.isDefined && entity.location.isValid())
        files.insert(summary.files[entity.location.file]);
  }
  return files;
}

/// Entries that this run can't know about: of other checks, kinds or files than those that it looked at.
bool isOutOfSight(const BaselineEntry &entry, const std::set<std::string> &files, const Settings &settings,
                  const Options &options) {
  std::optional<BlockingKind> kind = parseBlockingKind(entry.kind);
  bool hasRun = llvm::any_of(settings.checks, [&](const Check &check) { return check.id == entry.known.check; });
  bool hasOwnCheck = kind == BlockingKind::Cpu || kind == BlockingKind::EventLoop;
  if (!hasRun || (kind && !hasOwnCheck && !settings.kinds.contains(*kind)))
    return true;
  return !options.paths.empty() && !files.contains(entry.known.file) && llvm::sys::fs::exists(entry.known.file);
}

/// Makes, shrinks or reads the baseline; takes out what is in it, and adds what it should not have. False after an
/// error.
bool applyBaseline(AnalysisResult &result, Baseline baseline, SourceFiles &sources, const std::set<std::string> &files,
                   bool isWhole, const Settings &settings, const Options &options, Findings &unused) {
  bool writes = options.updatesBaseline || options.shrinksBaseline;
  if (writes && !isWhole)
    return printError("'" + options.baseline + "' stays as it is: some input could not be analysed"), false;
  std::vector<BaselineEntry> made;
  for (const Finding &finding : result.findings)
    if (options.updatesBaseline)
      made.push_back(baselineEntry(finding, sources));
  std::vector<KnownFinding> known;
  for (const BaselineEntry &entry : baseline.entries)
    known.push_back(entry.known);
  std::vector<bool> isFound = removeKnown(result.findings, sources, known);
  for (size_t i = 0; i != isFound.size(); ++i)
    if (isOutOfSight(baseline.entries[i], files, settings, options))
      isFound[i] = true, options.updatesBaseline ? made.push_back(baseline.entries[i]) : void();
  if (options.updatesBaseline)
    result.findings.clear();
  if (!writes) {
    if (options.showsUnusedBaseline)
      llvm::append_range(unused, unusedEntries(baseline, options.baseline, isFound));
    return true;
  }
  size_t before = baseline.entries.size();
  if (options.shrinksBaseline)
    for (size_t i = 0; i != before; ++i)
      if (isFound[i])
        made.push_back(baseline.entries[i]);
  baseline.entries = std::move(made);
  if (llvm::Error error = writeBaseline(baseline, options.baseline))
    return fail(std::move(error)), false;
  if (!options.quiet)
    llvm::errs() << "async-tidy: " << options.baseline << " has " << plural(baseline.entries.size(), "finding")
                 << "; it had " << before << '\n';
  return true;
}

/// Takes out the findings that were there before, judged by the settings of now.
void removeEarlier(Findings &findings, SourceFiles &sources, Before before, const AnalyzeOptions &options) {
  AnalysisResult earlier = analyze(std::move(before.input.summaries), options);
  SourceFiles earlierSources(before.revision.files);
  Suppressions(earlierSources).remove(earlier.findings);
  std::map<std::string, std::string> newNames;
  for (const auto &[now, then] : before.revision.oldNames)
    newNames[then] = now;
  std::vector<KnownFinding> known;
  for (const Finding &finding : earlier.findings) {
    known.push_back(knownFrom(finding, earlierSources));
    if (auto renamed = newNames.find(known.back().file); renamed != newNames.end())
      known.back().file = renamed->second;
  }
  removeKnown(findings, sources, known);
}

} // namespace

llvm::Expected<Baseline> baselineOf(const Options &options) {
  bool isMade = options.updatesBaseline && !llvm::sys::fs::exists(options.baseline);
  return options.baseline.empty() || isMade ? Baseline() : loadBaseline(options.baseline);
}

int report(Input input, std::optional<Before> before, const Project &project, const Settings &settings,
           const Options &options) {
  std::set<std::string> files = filesOf(input.summaries);
  AnalyzeOptions analyzeOptions{settings.models, settings.kinds, settings.checks, settings.policy,
                                /*listsLibraries=*/!options.reportFolder.empty()};
  AnalysisResult result = analyze(std::move(input.summaries), analyzeOptions);
  SourceFiles sources;
  Suppressions suppressions(sources);
  unsigned suppressed =
      std::accumulate(result.suppressed.begin(), result.suppressed.end(), suppressions.remove(result.findings));
  Findings unused;
  if (options.showsUnusedSuppressions) {
    unused = suppressions.unused(files, settings.checks);
    llvm::append_range(unused, unusedSuppressions(settings.policy, result.suppressed, settings.checks,
                                                  /*isRestricted=*/!options.settings.checks.empty()));
  }
  if (before) {
    llvm::append_range(input.notAnalysed, before->input.notAnalysed);
    removeEarlier(result.findings, sources, std::move(*before), analyzeOptions);
  }
  bool isWhole = input.notAnalysed.empty();
  if (!options.baseline.empty() &&
      !applyBaseline(result, std::move(input.baseline), sources, files, isWhole, settings, options, unused))
    isWhole = false;
  numberFingerprints(unused);
  setLevels(unused, settings.policy);
  llvm::append_range(result.findings, unused);
  sortAndUnique(result.findings);
  settleRepairs(result.findings, [&](const std::string &file) { return sources.text(file); });

  if (options.verify) {
    bool same = verifyMarks(result.findings, files, sources, llvm::errs());
    return !isWhole ? Failed : same ? Clean : HasFindings;
  }
  bool colored = options.color == "always" || (options.color == "auto" && isatty(STDOUT_FILENO));
  llvm::outs().enable_colors(colored);
  std::vector<Check> checks = settings.checks;
  llvm::append_range(checks, checksOfPolicy());
  RenderInput rendered{result,     sources,
                       checks,     project.root,
                       suppressed, std::move(input.notAnalysed),
                       isWhole,    options.showsUnresolved};
  if (!options.exportedFixes.empty())
    if (llvm::Error error = exportFixes(rendered, options.exportedFixes))
      return fail(std::move(error));
  if (!options.explainedCheck.empty())
    return explainPlace(result, options.explainedCheck, sources) ? Clean : Failed;
  if (options.fixes)
    return fix(result, project, sources, options, isWhole);
  if (!writeOutputs(rendered, options))
    isWhole = false;
  if (!options.quiet)
    renderSummary(rendered, llvm::errs());
  const std::string &failOn = options.failOn.empty() ? settings.policy.failOn : options.failOn;
  bool fails = llvm::any_of(result.findings, [&](const Finding &finding) { return matchesSelector(failOn, finding); });
  return !isWhole ? Failed : fails ? HasFindings : Clean;
}

} // namespace async_tidy
