#include "driver/cli/before.h"

#include "driver/cli/work.h"
#include "driver/render/render.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"

namespace async_tidy {
namespace {

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

/// The files that differ, by all names that `Collected::filesRead` may have for them.
llvm::StringSet<> changedFiles(const Revision &revision) {
  llvm::StringSet<> result;
  for (const auto &[file, text] : revision.files) {
    result.insert(file);
    if (llvm::SmallString<256> real; !llvm::sys::fs::real_path(file, real))
      result.insert(real);
  }
  return result;
}

} // namespace

Before unitsBefore(Revision revision, const CompileJobs &jobs, const std::vector<Collected> &now,
                   const Options &options) {
  // Whose includes led to a file that is gone is not known, so all are read again.
  bool isAnyGone = llvm::any_of(
      revision.files, [](const auto &file) { return file.second && !llvm::sys::fs::exists(file.first); });
  llvm::StringSet<> changed = changedFiles(revision);
  Before before;
  CompileJobs differing;
  differing.project = jobs.project;
  for (size_t i = 0; i != now.size(); ++i) {
    std::optional<CompileJob> job = jobBefore(jobs.jobs[i], revision);
    if (!job)
      continue;
    auto isChanged = [&](const std::string &file) { return changed.contains(file); };
    if (isAnyGone || !now[i].summary || llvm::any_of(now[i].filesRead, isChanged))
      differing.jobs.push_back(std::move(*job));
    else
      before.input.summaries.push_back(*now[i].summary);
  }
  CollectOptions collectOptions;
  collectOptions.jobs = options.jobs;
  collectOptions.timeout = std::chrono::seconds(options.timeoutSeconds);
  collectOptions.extract = [&](const CompileJob &job, const Project &project) {
    return extractJob(job, project, revision.files);
  };
  std::vector<Collected> collected = collect(differing.jobs, differing.project, collectOptions);
  for (size_t i = 0; i != collected.size(); ++i) {
    std::string failure = collected[i].failure;
    if (collected[i].summary && !collected[i].summary->parseErrors.empty())
      failure = "it does not compile: " + collected[i].summary->parseErrors.front().message;
    if (!failure.empty()) {
      before.input.notAnalysed.push_back(displayPath(differing.jobs[i].file) + " at " + options.diffRevision + ": " +
                                         failure + "; what was found there may be taken for new");
      printError(before.input.notAnalysed.back());
    }
    if (collected[i].summary)
      before.input.summaries.push_back(std::move(*collected[i].summary));
  }
  before.revision = std::move(revision);
  return before;
}

} // namespace async_tidy
