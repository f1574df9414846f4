#include "driver/cli/work.h"

#include "driver/render/render.h"
#include "driver/summary_cache.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"

#include <unistd.h>

namespace async_tidy {

void printError(const llvm::Twine &what) { llvm::errs() << "async-tidy: error: " << what << '\n'; }

int fail(llvm::Error error) {
  printError(llvm::toString(std::move(error)));
  return Failed;
}

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
  found->keep([&](llvm::StringRef file) {
    return llvm::any_of(wanted, [&](const std::string &path) { return isBelow(file, path); });
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
    jobs->keep([&](llvm::StringRef file) { return jobs->project.contains(file); });
  return Work{std::move(*jobs), std::move(*config)};
}

void makeAbsolute(TUSummary &summary, llvm::StringRef root) {
  summary.mainFile = absolutePath(summary.mainFile, root);
  for (std::string &file : summary.files)
    if (!file.empty())
      file = absolutePath(file, root);
}

std::string printParseErrors(const TUSummary &summary, llvm::StringRef root, SourceFiles &sources) {
  for (const ParseError &error : summary.parseErrors) {
    Place place;
    if (error.location.isValid())
      place = {absolutePath(summary.files[error.location.file], root), error.location.line, error.location.column};
    printDiagnostic(place, error.isNote ? "note" : "error", error.message, sources, llvm::errs());
  }
  std::string last = displayPath(absolutePath(summary.mainFile, root)) +
                     ": does not compile as its command says; what could be parsed of it is analysed";
  printError(last);
  return last;
}

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
  SummaryCache cache(options.usesNoCache          ? ""
                     : options.cacheFolder.empty() ? cacheFolderOf(jobs)
                                                   : absolutePath(options.cacheFolder));
  collectOptions.cache = &cache;
  results = collect(jobs.jobs, jobs.project, collectOptions);
  if (showsProgress)
    llvm::errs() << "\r\033[K";

  std::vector<std::string> failed;
  for (const std::string &source : jobs.missing) {
    failed.push_back(source + ": no such file, though the compile database names it");
    printError(failed.back());
  }
  SourceFiles sources;
  for (size_t i = 0; i != results.size(); ++i) {
    if (!results[i].summary) {
      failed.push_back(displayPath(jobs.jobs[i].file) + ": " + results[i].failure + "; the unit is left out");
      printError(failed.back());
    } else if (!results[i].summary->parseErrors.empty()) {
      failed.push_back(printParseErrors(*results[i].summary, jobs.project.root, sources));
    }
  }
  return failed;
}

} // namespace async_tidy
