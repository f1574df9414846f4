// RUN: %verify %s -- -std=c++20 -I%inputs
// Comments that suppress, and such that do not.
#include "task.h"
#include <unistd.h>

int nap() { return usleep(1); }

task<> sameLine() {
  nap(); // NOLINT
  nap(); // NOLINT(async-blocking-call)
  nap(); // NOLINT(async-*)
  nap(); // NOLINT(*)
  nap(); // NOLINT(readability-magic-numbers, async-blocking-call)
  nap(); // NOLINT: waits for a short time only
  nap(); /* NOLINT */
  nap(); // NOLINT(readability-magic-numbers) // expect: async-blocking-call
  nap(); // NOLINT(async-blocking) // expect: async-blocking-call
  nap(); // NOLINT(-async-*) // expect: async-blocking-call
  nap(); // NOLINT() // expect: async-blocking-call
  nap(); // NOLINTED // expect: async-blocking-call
  nap(); // expect: async-blocking-call
  co_return;
}

task<> nextLine() {
  // NOLINTNEXTLINE
  nap();
  // NOLINTNEXTLINE(async-blocking-call)
  nap();
  nap(); // expect: async-blocking-call
  // NOLINTNEXTLINE(async-*)
  nap();
  // NOLINTNEXTLINE(bugprone-*)
  nap(); // expect: async-blocking-call
  // NOLINTNEXTLINE

  nap(); // expect: async-blocking-call
  nap(); // NOLINTNEXTLINE // expect: async-blocking-call
  co_return;
}

task<> blocks() {
  // NOLINTBEGIN
  nap();
  nap();
  // NOLINTEND
  nap(); // expect: async-blocking-call
  // NOLINTBEGIN(async-blocking-call)
  nap();
  // NOLINTEND(async-blocking-call)
  nap(); // expect: async-blocking-call
  // NOLINTBEGIN(bugprone-*)
  nap(); // expect: async-blocking-call
  // NOLINTEND(bugprone-*)
  // NOLINTBEGIN(async-*)
  nap();
  // NOLINTEND(async-*)
  nap(); // expect: async-blocking-call
  co_return;
}

// NOLINTBEGIN(async-blocking-call)
task<> wholeFunction() {
  nap();
  co_return;
}
// NOLINTEND(async-blocking-call)

// The comment belongs where the finding stands, not where the helper blocks.
void helper() {
  nap(); // NOLINT
}
task<> calls() {
  helper(); // expect: async-blocking-call
  co_return;
}

task<> implicit() {
  struct local {
    ~local() { nap(); }
  };
  local a; // NOLINT
  local b; // expect: async-blocking-call
  co_return;
}
