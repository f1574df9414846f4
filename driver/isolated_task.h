// A function in a process of its own: one that crashes, hangs or eats memory is cut off, and whoever started it goes
// on.
#pragma once

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <sys/types.h>

namespace async_tidy {

/// Forks: the process must have one thread. A task that is destroyed before its end is killed.
class IsolatedTask {
public:
  struct Limits {
    /// A task that takes longer is cut off.
    std::chrono::milliseconds timeout;
    /// Its address space. The largest units of Boost and Eigen stay below a third of this.
    uint64_t memoryBytes = uint64_t(12) << 30;
  };

  IsolatedTask() = default;
  IsolatedTask(IsolatedTask &&other) noexcept;
  IsolatedTask &operator=(IsolatedTask &&) noexcept;
  ~IsolatedTask();

  /// What `run` gives is sent back. False where no process could be started.
  bool start(llvm::function_ref<std::string()> run, const Limits &);

  bool isRunning() const { return process > 0; }
  /// Readable where there is something to do for `proceed`.
  int descriptor() const { return pipe; }
  /// Reads what there is, and cuts off what takes too long. True when there is no more: `finish` then.
  bool proceed();
  /// What went wrong, as in "the front end crashed", without its subject; or "".
  std::string finish();
  /// What `run` gave, as far as it has come.
  llvm::StringRef bytes() const { return received; }

private:
  pid_t process = -1;
  int pipe = -1;
  Limits limits{};
  std::chrono::steady_clock::time_point deadline;
  bool timedOut = false;
  std::string received;
};

/// Appends what there is to read now. False at the end.
bool readSome(int descriptor, std::string &bytes);

/// Waits for the end of a child; its status.
int waitFor(pid_t);

/// What every process that `parent` forks does first: it ends with it, prints nothing and leaves no core file.
void becomeIsolated(pid_t parent, uint64_t memoryBytes);

} // namespace async_tidy
