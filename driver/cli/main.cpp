#include "driver/analyze.h"
#include "driver/cli/init.h"
#include "driver/cli/models.h"
#include "driver/cli/options.h"
#include "driver/cli/verify.h"
#include "driver/collect.h"
#include "driver/compile_database.h"
#include "driver/edits.h"
#include "driver/render/render.h"
#include "driver/suppressions.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Support/xxhash.h"

#include <map>
#include <unistd.h>

using namespace async_tidy;

namespace {

enum ExitCode { Clean = 0, HasFindings = 1, Failed = 2 };

void printError(const llvm::Twine &what) { llvm::errs() << "async-tidy: error: " << what << '\n'; }

int fail(llvm::Error error) {
  printError(llvm::toString(std::move(error)));
  return Failed;
}

/// What could be read of the input, and what could not, a line each.
struct Input {
  std::vector<TUSummary> summaries;
  std::vector<std::string> notAnalysed;
};

/// The jobs that the options name, of the project alone, and the project's config.
struct Work {
  CompileJobs jobs;
  Config config;
};

llvm::Expected<CompileJobs> jobsOf(const Options &options) {
  if (options.hasFlags)
    return jobsFor(options.paths, options.flags, options.root, options.excluded);
  llvm::Expected<CompileJobs> found = loadCompileDatabase(options.buildPath, options.root, options.excluded);
  if (!found || options.paths.empty())
    return found;
  std::vector<std::string> wanted;
  for (const std::string &path : options.paths) {
    wanted.push_back(absolutePath(path));
    if (llvm::none_of(found->jobs, [&](const CompileJob &job) { return isBelow(job.file, wanted.back()); }))
      return llvm::createStringError(
          "'" + path +
          "' is in no entry of the compile database that is the project's own; for a file of its own, "
          "give its flags: async-tidy " +
          path + " -- -std=c++20");
  }
  llvm::erase_if(found->jobs, [&](const CompileJob &job) {
    return llvm::none_of(wanted, [&](const std::string &path) { return isBelow(job.file, path); });
  });
  return found;
}

llvm::Expected<Work> workOf(const Options &options) {
  llvm::Expected<CompileJobs> jobs = jobsOf(options);
  if (!jobs)
    return jobs.takeError();
  llvm::Expected<Config> config = loadConfig(options.config, jobs->project.root);
  if (!config)
    return config.takeError();
  llvm::append_range(jobs->project.excluded, config->excluded);
  if (!options.hasFlags)
    llvm::erase_if(jobs->jobs, [&](const CompileJob &job) { return !jobs->project.contains(job.file); });
  return Work{std::move(*jobs), std::move(*config)};
}

constexpr const char *InPart = ": does not compile as its command says; what could be parsed of it is analysed";

void printParseErrors(const TUSummary &summary, SourceFiles &sources) {
  for (const ParseError &error : summary.parseErrors) {
    Place place;
    if (error.location.isValid())
      place = {summary.files[error.location.file], error.location.line, error.location.column};
    printDiagnostic(place, error.isNote ? "note" : "error", error.message, sources, llvm::errs());
  }
  if (llvm::any_of(summary.parseErrors, [](const ParseError &error) { return !error.isNote; }))
    printError(displayPath(summary.mainFile) + InPart);
}

/// Extracts, and tells of what failed: a line each.
std::vector<std::string> collectJobs(const CompileJobs &jobs, const Options &options, std::vector<Collected> &results) {
  bool showsProgress = !options.quiet && isatty(STDERR_FILENO) && jobs.jobs.size() > 1;
  auto progress = [&](size_t done, size_t all, const CompileJob &job) {
    llvm::errs() << "\r\033[K[" << done << '/' << all << "] " << displayPath(job.file);
  };
  CollectOptions collectOptions;
  collectOptions.jobs = options.jobs;
  collectOptions.timeout = std::chrono::seconds(options.timeoutSeconds);
  if (showsProgress)
    collectOptions.progress = progress;
  results = collect(jobs.jobs, jobs.project, collectOptions);
  if (showsProgress)
    llvm::errs() << "\r\033[K";

  std::vector<std::string> failed = jobs.problems;
  for (const std::string &problem : jobs.problems)
    printError(problem);
  SourceFiles sources;
  for (size_t i = 0; i != results.size(); ++i) {
    if (!results[i].summary) {
      failed.push_back(displayPath(jobs.jobs[i].file) + ": " + results[i].failure + "; the unit is left out");
      printError(failed.back());
    } else if (!results[i].summary->parseErrors.empty()) {
      failed.push_back(displayPath(jobs.jobs[i].file) + InPart);
      printParseErrors(*results[i].summary, sources);
    }
  }
  return failed;
}

/// Makes the edits, or shows them, and tells of those that it left out. Findings that are repaired go.
int fix(const AnalysisResult &result, const Project &project, const Options &options, bool isWhole) {
  FixResult fixes = planFixes(result, project);
  if (options.isDryRun)
    printDiff(fixes, llvm::outs());
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

int report(Input input, const Project &project, const Settings &settings, const Options &options) {
  std::set<std::string> files;
  for (const TUSummary &summary : input.summaries) {
    files.insert(summary.mainFile);
    for (const Entity &entity : summary.entities)
      if (entity.isProject && entity.isDefined && entity.location.isValid())
        files.insert(summary.files[entity.location.file]);
  }
  AnalysisResult result = analyze(std::move(input.summaries), {settings.models, settings.kinds, settings.checks});
  SourceFiles sources;
  bool isWhole = input.notAnalysed.empty();
  ReportInput about = {project.root, 0, std::move(input.notAnalysed)};
  about.suppressed = removeSuppressed(result.findings, sources);
  if (options.verify) {
    bool same = verifyMarks(result.findings, files, sources, llvm::errs());
    return !isWhole ? Failed : same ? Clean : HasFindings;
  }
  bool colored = options.color == "always" || (options.color == "auto" && isatty(STDOUT_FILENO));
  llvm::outs().enable_colors(colored);
  if (!options.exportedFixes.empty())
    if (llvm::Error error = exportFixes(result, options.exportedFixes))
      return fail(std::move(error));
  if (!options.explainedCheck.empty())
    return explainPlace(result, options.explainedCheck, sources) ? Clean : Failed;
  if (options.fixes)
    return fix(result, project, options, isWhole);
  if (!options.reportFolder.empty()) {
    if (llvm::Error error = writeReport({result, sources}, about, options.reportFolder))
      return fail(std::move(error));
    llvm::outs() << options.reportFolder << "/index.html\n";
  } else if (options.format == "json")
    renderJson({result, sources}, llvm::outs());
  else
    renderText({result, sources}, options.showsUnresolved, llvm::outs());
  llvm::outs().flush();
  if (!options.quiet)
    renderSummary(result, about, llvm::errs());
  return !isWhole ? Failed : result.findings.empty() ? Clean : HasFindings;
}

int runLint(const Options &options) {
  llvm::Expected<Work> work = workOf(options);
  if (!work)
    return fail(work.takeError());
  // Before the units are parsed, so that a mistake on the command line costs no time.
  llvm::Expected<Settings> settings = makeSettings(work->config, options.settings);
  if (!settings)
    return fail(settings.takeError());
  std::vector<Collected> results;
  Input input;
  input.notAnalysed = collectJobs(work->jobs, options, results);
  for (Collected &result : results)
    if (result.summary)
      input.summaries.push_back(std::move(*result.summary));
  if (options.dumpFacts) {
    for (const TUSummary &summary : input.summaries)
      llvm::outs() << dump(summary);
    return input.notAnalysed.empty() ? Clean : Failed;
  }
  return report(std::move(input), work->jobs.project, *settings, options);
}

int runCollect(const Options &options) {
  llvm::Expected<Work> work = workOf(options);
  if (!work)
    return fail(work.takeError());
  if (std::error_code error = llvm::sys::fs::create_directories(options.outputFolder))
    return fail(llvm::createStringError("cannot make folder '" + options.outputFolder + "': " + error.message()));
  std::vector<Collected> results;
  bool isWhole = collectJobs(work->jobs, options, results).empty();
  for (size_t i = 0; i != results.size(); ++i) {
    if (!results[i].summary)
      continue;
    const CompileJob &job = work->jobs.jobs[i];
    std::string command = llvm::join(job.arguments, std::string(1, '\0'));
    std::string file = options.outputFolder + "/" + llvm::sys::path::filename(job.file).str() + "." +
                       llvm::utohexstr(llvm::xxh3_64bits(job.file + '\0' + command), true, 16) + ".facts";
    llvm::Error error = llvm::writeToOutput(file, [&](llvm::raw_ostream &out) {
      out << serialize(*results[i].summary);
      return llvm::Error::success();
    });
    if (error)
      return fail(std::move(error));
  }
  return isWhole ? Clean : Failed;
}

int runLink(const Options &options) {
  Project project;
  project.root = projectRootOf(absolutePath("."));
  llvm::Expected<Config> config = loadConfig(options.config, project.root);
  if (!config)
    return fail(config.takeError());
  llvm::append_range(project.excluded, config->excluded);
  llvm::Expected<Settings> settings = makeSettings(*config, options.settings);
  if (!settings)
    return fail(settings.takeError());
  Input input;
  SourceFiles sources;
  auto miss = [&](std::string what) {
    printError(what);
    input.notAnalysed.push_back(std::move(what));
  };
  for (const std::string &path : options.paths) {
    auto buffer = llvm::MemoryBuffer::getFile(path);
    if (!buffer) {
      miss(path + ": " + buffer.getError().message());
      continue;
    }
    llvm::Expected<TUSummary> summary = deserialize((*buffer)->getBuffer());
    if (!summary) {
      miss(path + ": " + llvm::toString(summary.takeError()));
      continue;
    }
    if (!summary->parseErrors.empty()) {
      printParseErrors(*summary, sources);
      input.notAnalysed.push_back(displayPath(summary->mainFile) + InPart);
    }
    input.summaries.push_back(std::move(*summary));
  }
  return report(std::move(input), project, *settings, options);
}

/// Looks at the program before it writes, and at whether it may write before that.
int runInit(const Options &options) {
  llvm::Expected<CompileJobs> jobs = jobsOf(options);
  if (!jobs)
    return fail(jobs.takeError());
  if (llvm::Error error = checkNewConfig(jobs->project.root, options.overwrites))
    return fail(std::move(error));
  llvm::Expected<Settings> settings = makeSettings(Config(), {});
  if (!settings)
    return fail(settings.takeError());
  std::vector<Collected> results;
  bool isWhole = collectJobs(*jobs, options, results).empty();
  std::vector<TUSummary> summaries;
  for (Collected &result : results)
    if (result.summary)
      summaries.push_back(std::move(*result.summary));
  AnalysisResult result = analyze(std::move(summaries), {settings->models, settings->kinds, settings->checks});
  if (llvm::Error error = writeNewConfig(result, jobs->project.root, llvm::outs()))
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
  std::vector<TUSummary> summaries;
  for (Collected &result : results)
    if (result.summary)
      summaries.push_back(std::move(*result.summary));
  int exitCode = verifyAgainstProgram(work->config, options, link(std::move(summaries)));
  return isWhole ? exitCode : int(Failed);
}

int runExplain(const Options &options) {
  // A check has no colon in its name, a place has.
  if (llvm::StringRef(options.explainedCheck).contains(':'))
    return runLint(options);
  for (const Check &check : allChecks())
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
  case Command::Link:
    return runLink(options);
  case Command::Init:
    return runInit(options);
  case Command::Report:
    return readsSummaries(options) ? runLink(options) : runLint(options);
  case Command::Explain:
    return runExplain(options);
  case Command::ListModels:
    return listModels(options);
  case Command::VerifyModels:
    return runVerifyModels(options);
  }
}
