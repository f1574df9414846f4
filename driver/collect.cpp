#include "driver/collect.h"

#include "driver/summary_cache.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>
#include <cstring>
#include <poll.h>
#include <thread>

namespace async_tidy {

/// The length of the list of files that were read, the list, and the summary.
static constexpr llvm::StringRef FileSeparator("\0", 1);

std::string pack(const ParsedUnit &unit) {
  std::string files = llvm::join(unit.filesRead, FileSeparator);
  uint64_t length = files.size();
  return std::string(reinterpret_cast<const char *>(&length), sizeof length) + files + serialize(unit.summary);
}

Collected unpack(llvm::StringRef bytes) {
  Collected result;
  uint64_t length = 0;
  if (bytes.size() >= sizeof length) {
    std::memcpy(&length, bytes.data(), sizeof length);
    bytes = bytes.drop_front(sizeof length);
    for (llvm::StringRef file : llvm::split(bytes.take_front(length), FileSeparator))
      result.filesRead.push_back(file.str());
    bytes = bytes.drop_front(std::min<uint64_t>(length, bytes.size()));
  }
  if (llvm::Expected<TUSummary> summary = deserialize(bytes))
    result.summary = std::move(*summary);
  else
    result.failure = llvm::toString(summary.takeError());
  return result;
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
      if (std::string failure = one.task.finish(); !failure.empty())
        results[one.job].failure = "the front end " + failure;
      else
        results[one.job] = unpack(one.task.bytes());
      if (options.cache)
        options.cache->store(jobs[one.job], project, results[one.job], one.started);
      isDone(one.job);
      running.erase(running.begin() + i);
    }
  }
  return results;
}

} // namespace async_tidy
