// XFAIL: *
// RUN: %verify %s -- -std=c++20 -I%inputs
// Of what a local holds, the last assignment before the call counts.
#include "task.h"
#include <functional>
#include <thread>
#include <unistd.h>

int nap() { return usleep(1); }
int work() { return 1; }

task<> before() {
  int (*f)() = nap;
  f = work;
  f();
  std::function<int()> g = work;
  g = nap;
  g(); // expect: async-blocking-call
  co_return;
}

task<> after() {
  std::function<int()> f = work;
  f();
  f = nap;
  std::thread(f).detach();
  co_return;
}

// But not where a loop or a branch leads back or around.
task<> around(bool flag) {
  int (*f)() = work;
  for (int i = 0; i < 2; ++i) {
    f(); // expect: async-blocking-call
    f = nap;
  }
  int (*g)() = nap;
  if (flag)
    g = work;
  g(); // expect: async-blocking-call
  co_return;
}
