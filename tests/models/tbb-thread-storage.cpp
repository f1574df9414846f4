// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <tbb/combinable.h>
#include <tbb/enumerable_thread_specific.h>

tbb::enumerable_thread_specific<int> counts;
tbb::combinable<int> sums;

task<> addresses() {
  int &count = counts.local();
  int &sum = sums.local();
  co_await tick{};
  ++count; // expect: async-thread-local-across-suspend
  ++sum;   // expect: async-thread-local-across-suspend
}

// Right.
task<> again() {
  ++counts.local();
  int sum = sums.local();
  co_await tick{};
  ++counts.local();
  sums.local() = sum;
}
