// RUN: %verify %s -- -std=c++20 -I%inputs
// Destructors that nobody writes down.
#include "task.h"
#include <future>
#include <memory>
#include <optional>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

void work();
std::jthread makeThread();

task<> joinsAtEndOfScope() {
  std::jthread worker(work); // expect: async-blocking-call
  co_await tick{};
}

task<> joinsAtEndOfBlock(bool flag) {
  if (flag) {
    std::jthread worker(work); // expect: async-blocking-call
  }
  for (std::jthread worker(work); flag;) // expect: async-blocking-call
    break;
  co_return;
}

task<> joined() {
  std::jthread worker(work);
  worker.join(); // expect: async-blocking-call
  co_return;
}

task<> detached() {
  std::jthread worker(work);
  worker.detach();
  co_return;
}

void keep(std::jthread);
task<> movedAway() {
  std::jthread worker(work);
  keep(std::move(worker));
  co_return;
}

task<std::jthread> returned() {
  std::jthread worker(work);
  co_return worker;
}

task<> idle() {
  std::jthread worker;
  co_return;
}

task<> once() {
  static std::jthread worker(work);
  static thread_local std::jthread perThread(work);
  co_return;
}

task<> notAnObject(std::jthread &reference, std::jthread *pointer) {
  std::jthread &other = reference;
  std::jthread *same = pointer;
  co_return;
}

task<> temporary() {
  std::jthread{work}; // expect: async-blocking-call
  makeThread();       // expect: async-blocking-call
  co_return;
}

task<> lifetimeExtended() {
  std::jthread &&worker = makeThread(); // expect: async-blocking-call
  co_return;
}

task<> droppedFuture() {
  std::async(std::launch::async, work); // expect: async-blocking-call
  co_return;
}

task<> futureOutOfScope() {
  auto result = std::async(std::launch::async, work); // expect: async-blocking-call
  co_return;
}

task<> deferredFuture() {
  std::async(std::launch::deferred, work);
  auto result = std::async(std::launch::deferred, work);
  co_return;
}

task<std::future<void>> returnedFuture() {
  auto result = std::async(std::launch::async, work);
  co_return result;
}

std::vector<std::future<void>> futures;
task<> keptFuture() {
  auto result = std::async(std::launch::async, work);
  futures.push_back(std::move(result));
  co_return;
}

task<> futureOfPromise(std::promise<int> p) {
  auto result = p.get_future();
  co_return;
}
