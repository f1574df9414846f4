#include "driver/collect.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace async_tidy {
namespace {

using Clock = std::chrono::steady_clock;

struct Worker {
  pid_t process = -1;
  int pipe = -1;
  size_t job = 0;
  Clock::time_point deadline;
  std::string bytes;
  bool timedOut = false;
};

/// A worker sends the length of the list of files that were read, the list, and the summary.
constexpr llvm::StringRef FileSeparator("\0", 1);

/// Takes the list off the front of what a worker sent. Fewer bytes than that are none: the worker was cut off.
std::vector<std::string> takeFilesRead(llvm::StringRef &bytes) {
  uint64_t length = 0;
  if (bytes.size() < sizeof length)
    return {};
  std::memcpy(&length, bytes.data(), sizeof length);
  llvm::StringRef list = bytes.drop_front(sizeof length).take_front(length);
  bytes = bytes.drop_front(std::min<uint64_t>(sizeof length + length, bytes.size()));
  std::vector<std::string> files;
  for (llvm::StringRef file : llvm::split(list, FileSeparator))
    files.push_back(file.str());
  return files;
}

void writeAll(int fd, const std::string &bytes) {
  for (size_t written = 0; written < bytes.size();) {
    ssize_t count = write(fd, bytes.data() + written, bytes.size() - written);
    if (count <= 0)
      _exit(1);
    written += count;
  }
}

[[noreturn]] void runWorker(int pipe, const CompileJob &job, const Project &project, const CollectOptions &options) {
  // What the front end prints when it dies is not for our output.
  int null = open("/dev/null", O_RDWR);
  for (int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    dup2(null, fd);
  [[maybe_unused]] rlimit noCore{0, 0}, memory{options.memoryBytes, options.memoryBytes};
  setrlimit(RLIMIT_CORE, &noCore);
  // The address sanitizer reserves terabytes: CMakePresets.json.
#ifndef ASYNC_TIDY_UNLIMITED_MEMORY
  setrlimit(RLIMIT_AS, &memory);
#endif
  ParsedUnit unit = options.extract(job, project);
  std::string files = llvm::join(unit.filesRead, FileSeparator);
  uint64_t length = files.size();
  writeAll(pipe, std::string(reinterpret_cast<const char *>(&length), sizeof length) + files);
  writeAll(pipe, serialize(unit.summary));
  _exit(0);
}

Worker startWorker(size_t index, const CompileJob &job, const Project &project, const CollectOptions &options) {
  Worker worker;
  worker.job = index;
  worker.deadline = Clock::now() + options.timeout;
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0)
    return worker;
  worker.process = fork();
  if (worker.process == 0) {
    close(ends[0]);
    runWorker(ends[1], job, project, options);
  }
  close(ends[1]);
  worker.pipe = ends[0];
  return worker;
}

Collected finish(Worker &worker, const CollectOptions &options) {
  Collected result;
  llvm::StringRef bytes = worker.bytes;
  result.filesRead = takeFilesRead(bytes);
  int status = 0;
  close(worker.pipe);
  waitpid(worker.process, &status, 0);
  if (worker.timedOut)
    result.failure = "the front end took longer than " + std::to_string(options.timeout.count()) + " s; cut off";
  else if (WIFSIGNALED(status))
    result.failure = std::string("the front end crashed (") + strsignal(WTERMSIG(status)) + ")";
  else if (WEXITSTATUS(status) != 0)
    result.failure = "the front end gave up (exit status " + std::to_string(WEXITSTATUS(status)) + ")";
  else if (llvm::Expected<TUSummary> summary = deserialize(bytes))
    result.summary = std::move(*summary);
  else
    result.failure = llvm::toString(summary.takeError());
  return result;
}

/// Reads what there is. False at the end.
bool readSome(Worker &worker) {
  char buffer[65536];
  ssize_t count = read(worker.pipe, buffer, sizeof buffer);
  if (count > 0)
    worker.bytes.append(buffer, count);
  return count > 0 || (count < 0 && errno == EINTR);
}

} // namespace

std::vector<Collected> collect(const std::vector<CompileJob> &jobs, const Project &project,
                               const CollectOptions &options) {
  unsigned width = options.jobs ? options.jobs : std::max(1u, std::thread::hardware_concurrency());
  std::vector<Collected> results(jobs.size());
  std::vector<Worker> running;
  size_t next = 0, done = 0;
  while (done != jobs.size()) {
    while (running.size() < width && next != jobs.size()) {
      Worker worker = startWorker(next, jobs[next], project, options);
      if (worker.process > 0)
        running.push_back(std::move(worker));
      else {
        results[next].failure = "no process could be started for it";
        ++done;
      }
      ++next;
    }
    std::vector<pollfd> descriptors;
    for (const Worker &worker : running)
      descriptors.push_back({worker.pipe, POLLIN, 0});
    poll(descriptors.data(), descriptors.size(), /*milliseconds=*/1000);
    for (size_t i = running.size(); i-- != 0;) {
      Worker &worker = running[i];
      if (!worker.timedOut && Clock::now() > worker.deadline) {
        worker.timedOut = true;
        kill(worker.process, SIGKILL);
      }
      if (!descriptors[i].revents || readSome(worker))
        continue;
      results[worker.job] = finish(worker, options);
      ++done;
      if (options.progress)
        options.progress(done, jobs.size(), jobs[worker.job]);
      running.erase(running.begin() + i);
    }
  }
  return results;
}

} // namespace async_tidy
