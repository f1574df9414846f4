// RUN: %verify %s -- -std=c++20 -I%inputs
// A branch that a constant excludes does not run.
#include "task.h"
#include <unistd.h>

int nap() { return usleep(1); }
int work() { return 1; }
constexpr bool off = false;
constexpr bool on = true;

template <bool Sync> int run() { return Sync ? nap() : work(); }

task<> conditions(bool flag) {
  off && nap();
  on && nap(); // expect: async-blocking-call
  on || nap();
  off || nap(); // expect: async-blocking-call
  off ? nap() : work();
  on ? nap() : work(); // expect: async-blocking-call
  while (off)
    nap();
  for (; off;)
    nap();
  if (off && flag)
    nap();
  if (flag && off)
    nap();
  run<false>();
  run<true>(); // expect: async-blocking-call
  co_return;
}
