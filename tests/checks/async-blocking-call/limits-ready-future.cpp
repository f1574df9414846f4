// XFAIL: *
// RUN: %verify %s -- -std=c++20 -I%inputs
// The promise is set before its future is asked, wherever the future was made.
#include "task.h"
#include <future>

task<> set(std::promise<int> a, std::promise<int> b) {
  auto ready = a.get_future();
  a.set_value(1);
  ready.get();
  auto pending = b.get_future();
  pending.get(); // expect: async-blocking-call
  b.set_value(1);
  co_return;
}
