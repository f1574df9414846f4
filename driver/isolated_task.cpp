#include "driver/isolated_task.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace async_tidy {

using Clock = std::chrono::steady_clock;

bool readSome(int descriptor, std::string &bytes) {
  for (pollfd ready{descriptor, POLLIN, 0}; poll(&ready, 1, 0) > 0;) {
    char buffer[65536];
    ssize_t count = read(descriptor, buffer, sizeof buffer);
    if (count > 0)
      bytes.append(buffer, count);
    else if (count == 0 || errno != EINTR)
      return false;
  }
  return true;
}

int waitFor(pid_t process) {
  int status = 0;
  while (waitpid(process, &status, 0) < 0 && errno == EINTR)
    ;
  return status;
}

void becomeIsolated(pid_t parent, [[maybe_unused]] uint64_t memoryBytes) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  // It may be gone already.
  if (getppid() != parent)
    _exit(1);
  // What the front end prints when it dies is not for our output.
  int null = open("/dev/null", O_RDWR);
  for (int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    dup2(null, fd);
  rlimit noCore{0, 0};
  setrlimit(RLIMIT_CORE, &noCore);
  // The address sanitizer reserves terabytes: CMakePresets.json.
#ifndef ASYNC_TIDY_UNLIMITED_MEMORY
  rlimit memory{memoryBytes, memoryBytes};
  setrlimit(RLIMIT_AS, &memory);
#endif
}

IsolatedTask::IsolatedTask(IsolatedTask &&other) noexcept { *this = std::move(other); }

IsolatedTask &IsolatedTask::operator=(IsolatedTask &&other) noexcept {
  std::swap(process, other.process);
  std::swap(pipe, other.pipe);
  std::swap(limits, other.limits);
  std::swap(deadline, other.deadline);
  std::swap(timedOut, other.timedOut);
  std::swap(received, other.received);
  return *this;
}

IsolatedTask::~IsolatedTask() {
  if (!isRunning())
    return;
  kill(process, SIGKILL);
  finish();
}

bool IsolatedTask::start(llvm::function_ref<std::string()> run, const Limits &given) {
  limits = given;
  deadline = Clock::now() + limits.timeout;
  timedOut = false;
  received.clear();
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0)
    return false;
  pid_t parent = getpid();
  process = fork();
  if (process == 0) {
    close(ends[0]);
    becomeIsolated(parent, limits.memoryBytes);
    std::string bytes = run();
    for (size_t written = 0; written < bytes.size();) {
      ssize_t count = write(ends[1], bytes.data() + written, bytes.size() - written);
      if (count <= 0)
        _exit(1);
      written += count;
    }
    _exit(0);
  }
  close(ends[1]);
  pipe = ends[0];
  if (process < 0)
    close(pipe);
  return process > 0;
}

bool IsolatedTask::proceed() {
  if (!timedOut && Clock::now() > deadline) {
    timedOut = true;
    kill(process, SIGKILL);
  }
  return !readSome(pipe, received);
}

std::string IsolatedTask::finish() {
  close(pipe);
  int status = waitFor(process);
  process = -1;
  if (timedOut)
    return "took longer than " + std::to_string(limits.timeout.count() / 1000) + " s; cut off";
  if (WIFSIGNALED(status))
    return std::string("crashed (") + strsignal(WTERMSIG(status)) + ")";
  if (WEXITSTATUS(status) != 0)
    return "gave up (exit status " + std::to_string(WEXITSTATUS(status)) + ")";
  return "";
}

} // namespace async_tidy
