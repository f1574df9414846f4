// The unit of a file that is open in an editor, parsed in a process of its own that keeps its preamble.
#pragma once

#include "driver/collect.h"
#include "driver/isolated_task.h"

#include <chrono>
#include <optional>
#include <string>
#include <sys/types.h>

namespace async_tidy {

/// The process parses each text in a child of itself: what crashes or hangs there costs neither it nor its preamble,
/// and memory comes back. It makes the preamble when a text has been answered and no other one waits. One that dies is
/// started again with the next request.
class UnitWorker {
public:
  UnitWorker(CompileJob job, Project project) : job(std::move(job)), project(std::move(project)) {}
  UnitWorker(UnitWorker &&) = delete;
  ~UnitWorker();

  const CompileJob &unit() const { return job; }
  /// Readable where there is something to do for `proceed`; -1 where there is no process.
  int descriptor() const { return socket; }
  /// Whether it waits until it can write, too.
  bool wantsToSend() const { return !unsent.empty(); }
  bool isBusy() const { return busy; }
  /// Ends the process, unless it is busy: it needs no memory until it is asked again.
  void rest();
  /// Ends it, whatever it does: there is no answer to the request.
  void cutOff();
  /// Asks for the facts with these texts; only where it is not busy.
  void request(const FileVersions &);
  /// The answer, when it is there. A failure is one, too: "the front end crashed (...)".
  std::optional<Collected> proceed();

private:
  CompileJob job;
  Project project;
  pid_t process = -1;
  int socket = -1;
  bool busy = false;
  /// Processes that died, or were cut off, perhaps of making the preamble. After some, none is made for a while.
  unsigned deaths = 0;
  std::chrono::steady_clock::time_point nextPreamble;
  /// The request, the part of it that is still to be sent, and what has come of the answer.
  std::string unanswered, unsent, received;
  /// Whether the request was sent a second time.
  bool isRepeated = false;

  bool start();
  void stop();
  void countDeath();
  bool exchange();
  [[noreturn]] void serve(int socket) const;
};

} // namespace async_tidy
