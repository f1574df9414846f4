// RUN: %verify %s -- -std=c++20 -I%inputs
// A NOLINTBEGIN that no NOLINTEND of the same names ends suppresses nothing, as in clang-tidy.
#include "task.h"
#include <unistd.h>

const char *text = "NOLINTBEGIN";

task<> mismatched() {
  // NOLINTBEGIN(async-blocking-call)
  usleep(1); // expect: async-blocking-call
  // NOLINTEND(bugprone-*)
  co_return;
}

task<> unmatched() {
  // NOLINTBEGIN
  usleep(1); // expect: async-blocking-call
  co_return;
}
