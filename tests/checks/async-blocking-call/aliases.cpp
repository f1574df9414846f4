// RUN: %verify %s -- -std=c++20 -I%inputs
// Another name of a parameter has its states.
#include "task.h"
#include <chrono>
#include <future>

task<> alias(std::future<int> &result) {
  result.wait(); // expect: async-blocking-call
  std::future<int> &same = result;
  same.get();
  co_return;
}
task<> other(std::future<int> &result, std::future<int> &second) {
  result.wait(); // expect: async-blocking-call
  std::future<int> &same = second;
  same.get();    // expect: async-blocking-call
  co_return;
}
