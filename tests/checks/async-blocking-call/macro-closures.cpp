// RUN: %verify %s -- -std=c++20 -I%inputs
// Lambdas and variables that one macro makes are several.
#include "task.h"
#include <future>
#include <unistd.h>

int nap() { return usleep(1); }
int work() { return 1; }
template <typename F> void run(F f) { f(); }
template <typename F> void drop(F) {}

#define RUN_WORK run([] { work(); }), drop([] { nap(); })
#define RUN_NAP run([] { nap(); }), drop([] { work(); })
#define CALL_WORK                \
  {                              \
    auto l = [] { work(); };     \
    l();                         \
  }                              \
  {                              \
    auto l = [] { nap(); };      \
    drop(l);                     \
  }

task<> macros() {
  RUN_WORK;
  RUN_NAP; // expect: async-blocking-call
  CALL_WORK;
  co_return;
}
