#include "driver/cli/before.h"
#include "driver/cli/collect.h"
#include "driver/cli/init.h"
#include "driver/cli/models.h"
#include "driver/cli/options.h"
#include "driver/cli/report.h"
#include "driver/cli/work.h"
#include "driver/lsp/server.h"
#include "driver/summary_files.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"

#include <unistd.h>

using namespace async_tidy;

namespace {

int runLint(const Options &options) {
  llvm::Expected<Work> work = workOf(options);
  if (!work)
    return fail(work.takeError());
  // Before the units are parsed, so that a mistake on the command line costs no time.
  llvm::Expected<Settings> settings = makeSettings(work->config, options.settings);
  if (!settings)
    return fail(settings.takeError());
  llvm::Expected<Baseline> baseline = baselineOf(options);
  if (!baseline)
    return fail(baseline.takeError());
  std::optional<Revision> revision;
  if (!options.diffRevision.empty()) {
    llvm::Expected<Revision> found = filesAt(options.diffRevision, work->jobs.project.root);
    if (!found)
      return fail(found.takeError());
    revision = std::move(*found);
  }
  std::vector<Collected> results;
  Input input;
  input.baseline = std::move(*baseline);
  input.notAnalysed = collectJobs(work->jobs, options, results);
  std::optional<Before> before;
  if (revision)
    before = unitsBefore(std::move(*revision), work->jobs, results, options);
  input.summaries = summariesOf(std::move(results));
  if (options.dumpFacts) {
    for (const TUSummary &summary : input.summaries)
      llvm::outs() << dump(summary);
    return input.notAnalysed.empty() ? Clean : Failed;
  }
  return report(std::move(input), std::move(before), work->jobs.project, *settings, options);
}

int runLink(const Options &options) {
  if (!options.diffRevision.empty())
    return fail(llvm::createStringError("--diff needs the sources: link has none"));
  Project project;
  project.root = options.root.empty() ? projectRootOf(absolutePath(".")) : absolutePath(options.root);
  llvm::Expected<Config> config = loadConfig(options.config, project.root);
  if (!config)
    return fail(config.takeError());
  llvm::append_range(project.excluded, config->excluded);
  llvm::Expected<Settings> settings = makeSettings(*config, options.settings);
  if (!settings)
    return fail(settings.takeError());
  llvm::Expected<Baseline> baseline = baselineOf(options);
  if (!baseline)
    return fail(baseline.takeError());
  Input input;
  input.baseline = std::move(*baseline);
  SourceFiles sources;
  llvm::Expected<std::vector<std::string>> paths = summaryFiles(options.paths);
  if (!paths)
    return fail(paths.takeError());
  for (const std::string &path : *paths) {
    llvm::Expected<TUSummary> summary = readSummary(path);
    if (!summary) {
      input.notAnalysed.push_back(llvm::toString(summary.takeError()));
      printError(input.notAnalysed.back());
      continue;
    }
    // Of a unit that is not the project's own.
    if (summary->mainFile.empty())
      continue;
    makeAbsolute(*summary, project.root);
    if (!summary->parseErrors.empty())
      input.notAnalysed.push_back(printParseErrors(*summary, project.root, sources));
    input.summaries.push_back(std::move(*summary));
  }
  return report(std::move(input), std::nullopt, project, *settings, options);
}

/// Looks at the program before it writes, and at whether it may write before that.
int runInit(const Options &options) {
  llvm::Expected<CompileJobs> jobs = jobsOf(options);
  if (!jobs)
    return fail(jobs.takeError());
  if (llvm::Error error = checkNewFiles(jobs->project.root, options.baseline, options.overwrites))
    return fail(std::move(error));
  llvm::Expected<Settings> settings = makeSettings(Config(), {});
  if (!settings)
    return fail(settings.takeError());
  std::vector<Collected> results;
  bool isWhole = collectJobs(*jobs, options, results).empty();
  AnalyzeOptions analyzeOptions{settings->models, settings->kinds, settings->checks, settings->policy,
                                /*listsLibraries=*/true};
  AnalysisResult result = analyze(summariesOf(std::move(results)), analyzeOptions);
  if (llvm::Error error = writeNewConfig(result, jobs->project.root, llvm::outs()))
    return fail(std::move(error));
  if (!options.baseline.empty())
    if (llvm::Error error = writeNewBaseline(std::move(result.findings), options.baseline, llvm::outs()))
      return fail(std::move(error));
  return isWhole ? Clean : Failed;
}

int runVerifyModels(const Options &options) {
  if (options.buildPath.empty() && !options.hasFlags)
    return verifyAgainstHeaders(options);
  llvm::Expected<Work> work = workOf(options);
  if (!work)
    return fail(work.takeError());
  std::vector<Collected> results;
  bool isWhole = collectJobs(work->jobs, options, results).empty();
  int exitCode = verifyAgainstProgram(work->config, options, link(summariesOf(std::move(results))));
  return isWhole ? exitCode : int(Failed);
}

int runExplain(const Options &options) {
  // A check has no colon in its name, a place has.
  if (llvm::StringRef(options.explainedCheck).contains(':'))
    return runLint(options);
  for (llvm::ArrayRef<Check> checks : {allChecks(), checksOfPolicy()})
    for (const Check &check : checks)
      if (check.id == options.explainedCheck) {
        llvm::outs() << check.doc;
        return Clean;
      }
  llvm::Error unknown = selectChecks(options.explainedCheck).takeError();
  return unknown ? fail(std::move(unknown))
                 : fail(llvm::createStringError("'" + options.explainedCheck + "' is not the name of one check"));
}

} // namespace

int main(int argc, char **argv) {
  llvm::errs().enable_colors(isatty(STDERR_FILENO));
  std::optional<int> exitCode;
  Options options = parseOptions(argc, argv, exitCode);
  if (exitCode)
    return *exitCode;
  switch (options.command) {
  case Command::Lint:
    return runLint(options);
  case Command::Collect:
    return runCollect(options);
  case Command::Commands:
    return runCommands(options);
  case Command::Link:
    return runLink(options);
  case Command::Report:
    return readsSummaries(options) ? runLink(options) : runLint(options);
  case Command::Init:
    return runInit(options);
  case Command::Lsp:
    return Server(STDIN_FILENO, STDOUT_FILENO).run();
  case Command::Explain:
    return runExplain(options);
  case Command::ListModels:
    return listModels(options);
  case Command::VerifyModels:
    return runVerifyModels(options);
  }
}
