#include "driver/cli/models.h"
#include "driver/cli/options.h"
#include "driver/cli/report.h"
#include "driver/collect.h"
#include "driver/compile_database.h"
#include "driver/render/render.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Support/xxhash.h"

#include <unistd.h>

using namespace async_tidy;

namespace {

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

void printParseErrors(const TUSummary &summary, SourceFiles &sources) {
  for (const ParseError &error : summary.parseErrors) {
    Place place;
    if (error.location.isValid())
      place = {summary.files[error.location.file], error.location.line, error.location.column};
    printDiagnostic(place, error.isNote ? "note" : "error", error.message, sources, llvm::errs());
  }
  if (llvm::any_of(summary.parseErrors, [](const ParseError &error) { return !error.isNote; }))
    printError(displayPath(summary.mainFile) +
               ": does not compile as its command says; what could be parsed of it is analysed");
}

/// Extracts, tells of what failed, and hands each summary on.
bool collectJobs(const CompileJobs &jobs, const Options &options, std::vector<Collected> &results,
                 const ExtractOptions &extractOptions = {}) {
  bool showsProgress = !options.quiet && isatty(STDERR_FILENO) && jobs.jobs.size() > 1;
  auto progress = [&](size_t done, size_t all, const CompileJob &job) {
    llvm::errs() << "\r\033[K[" << done << '/' << all << "] " << displayPath(job.file);
  };
  CollectOptions collectOptions;
  collectOptions.jobs = options.jobs;
  collectOptions.timeout = std::chrono::seconds(options.timeoutSeconds);
  collectOptions.extract = [&](const CompileJob &job, const Project &project) {
    return extractJob(job, project, extractOptions);
  };
  if (showsProgress)
    collectOptions.progress = progress;
  results = collect(jobs.jobs, jobs.project, collectOptions);
  if (showsProgress)
    llvm::errs() << "\r\033[K";

  bool isWhole = jobs.problems.empty();
  for (const std::string &problem : jobs.problems)
    printError(problem);
  SourceFiles sources;
  for (size_t i = 0; i != results.size(); ++i) {
    if (!results[i].summary) {
      isWhole = false;
      printError(displayPath(jobs.jobs[i].file) + ": " + results[i].failure + "; the unit is left out");
    } else if (!results[i].summary->parseErrors.empty()) {
      isWhole = false;
      printParseErrors(*results[i].summary, sources);
    }
  }
  return isWhole;
}

/// The job as it was under an earlier name of its file; nothing where there was no such file.
std::optional<CompileJob> jobBefore(CompileJob job, const Revision &revision) {
  auto file = revision.files.find(job.file);
  bool isNew = file != revision.files.end() && !file->second;
  auto old = revision.oldNames.find(job.file);
  if (revision.untracked.contains(job.file) || (isNew && old == revision.oldNames.end()))
    return std::nullopt;
  if (isNew) {
    for (std::string &argument : job.arguments)
      if (absolutePath(argument, job.directory) == job.file)
        argument = old->second;
    job.file = old->second;
  }
  return job;
}

/// The units as they were. Those that read no file that differs are what they are now.
Before unitsBefore(Revision revision, const CompileJobs &jobs, const std::vector<Collected> &now, const Options &options) {
  // Whose includes led to a file that is gone is not known, so all are read again.
  bool isAnyGone = llvm::any_of(
      revision.files, [](const auto &file) { return file.second && !llvm::sys::fs::exists(file.first); });
  Before before;
  CompileJobs changed;
  changed.project = jobs.project;
  for (size_t i = 0; i != now.size(); ++i) {
    std::optional<CompileJob> job = jobBefore(jobs.jobs[i], revision);
    if (!job)
      continue;
    bool differs = isAnyGone || !now[i].summary || llvm::any_of(now[i].summary->files, [&](const std::string &file) {
                     return revision.files.contains(file);
                   });
    if (differs)
      changed.jobs.push_back(std::move(*job));
    else
      before.input.summaries.push_back(*now[i].summary);
  }
  CollectOptions collectOptions;
  collectOptions.jobs = options.jobs;
  collectOptions.timeout = std::chrono::seconds(options.timeoutSeconds);
  ExtractOptions extractOptions{revision.files};
  collectOptions.extract = [&](const CompileJob &job, const Project &project) {
    return extractJob(job, project, extractOptions);
  };
  std::vector<Collected> collected = collect(changed.jobs, changed.project, collectOptions);
  for (size_t i = 0; i != collected.size(); ++i) {
    std::string failure = collected[i].failure;
    if (collected[i].summary && !collected[i].summary->parseErrors.empty())
      failure = "it does not compile: " + collected[i].summary->parseErrors.front().message;
    if (!failure.empty()) {
      before.input.isWhole = false;
      printError(displayPath(changed.jobs[i].file) + " at " + options.diffRevision + ": " + failure +
                 "; what was found there may be taken for new");
    }
    if (collected[i].summary)
      before.input.summaries.push_back(std::move(*collected[i].summary));
  }
  before.revision = std::move(revision);
  return before;
}

int runLint(const Options &options) {
  llvm::Expected<Work> work = workOf(options);
  if (!work)
    return fail(work.takeError());
  // Before the units are parsed, so that a mistake on the command line costs no time.
  llvm::Expected<Settings> settings = makeSettings(work->config, options.settings);
  if (!settings)
    return fail(settings.takeError());
  std::optional<Revision> revision;
  if (!options.diffRevision.empty()) {
    llvm::Expected<Revision> found = filesAt(options.diffRevision, work->jobs.project.root);
    if (!found)
      return fail(found.takeError());
    revision = std::move(*found);
  }
  std::vector<Collected> results;
  Input input;
  input.isWhole = collectJobs(work->jobs, options, results, {{}, /*listsAllFiles=*/revision.has_value()});
  std::optional<Before> before;
  if (revision)
    before = unitsBefore(std::move(*revision), work->jobs, results, options);
  for (Collected &result : results)
    if (result.summary)
      input.summaries.push_back(std::move(*result.summary));
  if (options.dumpFacts) {
    for (const TUSummary &summary : input.summaries)
      llvm::outs() << dump(summary);
    return input.isWhole ? Clean : Failed;
  }
  return report(std::move(input), before, work->jobs.project, *settings, options);
}

int runCollect(const Options &options) {
  llvm::Expected<Work> work = workOf(options);
  if (!work)
    return fail(work.takeError());
  if (std::error_code error = llvm::sys::fs::create_directories(options.outputFolder))
    return fail(llvm::createStringError("cannot make folder '" + options.outputFolder + "': " + error.message()));
  std::vector<Collected> results;
  bool isWhole = collectJobs(work->jobs, options, results);
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
  if (!options.diffRevision.empty())
    return fail(llvm::createStringError("--diff needs the sources: link has none"));
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
  for (const std::string &path : options.paths) {
    auto buffer = llvm::MemoryBuffer::getFile(path);
    if (!buffer) {
      printError(path + ": " + buffer.getError().message());
      input.isWhole = false;
      continue;
    }
    llvm::Expected<TUSummary> summary = deserialize((*buffer)->getBuffer());
    if (!summary) {
      printError(path + ": " + llvm::toString(summary.takeError()));
      input.isWhole = false;
      continue;
    }
    if (!summary->parseErrors.empty()) {
      printParseErrors(*summary, sources);
      input.isWhole = false;
    }
    input.summaries.push_back(std::move(*summary));
  }
  return report(std::move(input), std::nullopt, project, *settings, options);
}

int runVerifyModels(const Options &options) {
  if (options.buildPath.empty() && !options.hasFlags)
    return verifyAgainstHeaders(options);
  llvm::Expected<Work> work = workOf(options);
  if (!work)
    return fail(work.takeError());
  std::vector<Collected> results;
  bool isWhole = collectJobs(work->jobs, options, results);
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
  case Command::Link:
    return runLink(options);
  case Command::Explain:
    return runExplain(options);
  case Command::ListModels:
    return listModels(options);
  case Command::VerifyModels:
    return runVerifyModels(options);
  }
}
