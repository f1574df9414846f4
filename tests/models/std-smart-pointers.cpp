// RUN: %verify %s -- -std=c++20 -I%inputs
// What a smart pointer is made from has the states of what it points to.
#include "task.h"
#include <future>
#include <memory>

std::future<int> *start();

task<> waited() {
  std::future<int> *raw = start();
  raw->wait(); // expect: async-blocking-call
  std::unique_ptr<std::future<int>> unique(raw);
  unique->get();
  co_return;
}
task<> shared(std::future<int> *raw) {
  raw->wait(); // expect: async-blocking-call
  std::shared_ptr<std::future<int>> result(raw);
  result->get();
  co_return;
}
task<> fresh() {
  std::unique_ptr<std::future<int>> unique(start());
  unique->get(); // expect: async-blocking-call
  co_return;
}
