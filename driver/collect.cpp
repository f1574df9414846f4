#include "driver/collect.h"

#include "driver/bytes.h"
#include "driver/summary_cache.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>
#include <poll.h>
#include <thread>

namespace async_tidy {

/// The list of files that were read, and the summary.
static constexpr llvm::StringRef FileSeparator("\0", 1);

std::string pack(const ParsedUnit &unit) {
  std::string result;
  appendText(result, llvm::join(unit.filesRead, FileSeparator));
  return result + serialize(unit.summary);
}

Collected unpack(llvm::StringRef bytes) {
  Collected result;
  if (llvm::StringRef files; takeText(bytes, files))
    for (llvm::StringRef file : llvm::split(files, FileSeparator))
      result.filesRead.push_back(file.str());
  if (llvm::Expected<TUSummary> summary = deserialize(bytes))
    result.summary = std::move(*summary);
  else
    result.failure = llvm::toString(summary.takeError());
  return result;
}

Collected finishUnit(IsolatedTask &task) {
  if (std::string failure = task.finish(); !failure.empty())
    return {std::nullopt, {}, "the front end " + failure};
  return unpack(task.bytes());
}

std::vector<TUSummary> summariesOf(std::vector<Collected> units) {
  std::vector<TUSummary> summaries;
  for (Collected &unit : units)
    if (unit.summary)
      summaries.push_back(std::move(*unit.summary));
  return summaries;
}

std::vector<Collected> collect(const std::vector<CompileJob> &jobs, const Project &project,
                               const CollectOptions &options) {
  unsigned width = options.jobs ? options.jobs : std::max(1u, std::thread::hardware_concurrency());
  std::vector<Collected> results(jobs.size());
  struct Running {
    size_t job;
    SummaryCache::Time started;
    IsolatedTask task;
  };
  std::vector<Running> running;
  size_t next = 0, done = 0;
  auto isDone = [&](size_t job) {
    ++done;
    if (options.progress)
      options.progress(done, jobs.size(), jobs[job]);
  };
  while (done != jobs.size()) {
    while (running.size() < width && next != jobs.size()) {
      size_t job = next++;
      if (options.cache)
        if (std::optional<Collected> known = options.cache->load(jobs[job], project)) {
          results[job] = std::move(*known);
          isDone(job);
          continue;
        }
      Running one{job, SummaryCache::now(), {}};
      if (one.task.start([&] { return pack(options.extract(jobs[job], project)); }, {options.timeout})) {
        running.push_back(std::move(one));
      } else {
        results[job].failure = "no process could be started for it";
        isDone(job);
      }
    }
    std::vector<pollfd> descriptors;
    for (const Running &one : running)
      descriptors.push_back({one.task.descriptor(), POLLIN, 0});
    poll(descriptors.data(), descriptors.size(), /*milliseconds=*/running.empty() ? 0 : 1000);
    for (size_t i = running.size(); i-- != 0;) {
      Running &one = running[i];
      if (!one.task.proceed())
        continue;
      results[one.job] = finishUnit(one.task);
      if (options.cache)
        options.cache->store(jobs[one.job], project, results[one.job], one.started);
      isDone(one.job);
      running.erase(running.begin() + i);
    }
  }
  return results;
}

} // namespace async_tidy
