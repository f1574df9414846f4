// RUN: %verify %s -- -std=c++20 -I%inputs
// RUN: %verify %s -- -std=c++23 -stdlib=libc++ -fexperimental-library -I%inputs
#include "task.h"
#include <chrono>
#include <future>
#include <thread>
#include <vector>

using namespace std::chrono_literals;

task<> sleeps(std::chrono::milliseconds delay, std::chrono::steady_clock::time_point deadline) {
  std::this_thread::sleep_for(1s);            // expect: async-blocking-call
  std::this_thread::sleep_for(delay);         // expect: async-blocking-call
  std::this_thread::sleep_until(deadline);    // expect: async-blocking-call
  std::this_thread::sleep_for(0s);
  std::this_thread::sleep_for(std::chrono::milliseconds(0));
  std::this_thread::sleep_for(std::chrono::seconds::zero());
  std::this_thread::yield();
  co_return;
}

void nap() { std::this_thread::sleep_for(1s); }

task<> throughHelper() {
  nap(); // expect: async-blocking-call
  co_return;
}

void plain(std::future<int> f) {
  nap();
  f.get();
}

task<> gets(std::future<int> f) {
  co_await tick{};
  f.get(); // expect: async-blocking-call
}

task<> waits(std::future<int> f) {
  f.wait(); // expect: async-blocking-call
  f.get();
  co_return;
}

task<> waitsFor(std::future<int> f) {
  f.wait_for(1s); // expect: async-blocking-call
  co_return;
}

task<> waitsUntil(std::future<int> f, std::chrono::steady_clock::time_point deadline) {
  f.wait_until(deadline); // expect: async-blocking-call
  co_return;
}

task<> getsShared(std::shared_future<int> f) {
  f.get(); // expect: async-blocking-call
  co_return;
}

task<> waitsShared(std::shared_future<int> f) {
  f.wait(); // expect: async-blocking-call
  f.get();
  co_return;
}

task<> waitsForShared(std::shared_future<int> f) {
  f.wait_for(1s); // expect: async-blocking-call
  co_return;
}

task<> waitsUntilShared(std::shared_future<int> f, std::chrono::steady_clock::time_point deadline) {
  f.wait_until(deadline); // expect: async-blocking-call
  co_return;
}

task<int> polls(std::future<int> f) {
  while (f.wait_for(0s) != std::future_status::ready)
    co_await tick{};
  co_return f.get();
}

task<int> pollsShared(std::shared_future<int> f) {
  while (f.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
    co_await tick{};
  co_return f.get();
}

task<bool> asksOnly(std::future<int> f) { co_return f.valid(); }

task<int> readyBeforehand() {
  std::promise<int> p;
  p.set_value(1);
  auto f = p.get_future();
  co_return f.get();
}

task<int> failedBeforehand() {
  std::promise<int> p;
  p.set_exception(std::make_exception_ptr(1));
  auto f = p.get_future();
  co_return f.get();
}

task<int> ranBeforehand() {
  std::packaged_task<int()> work([] { return 1; });
  work();
  auto f = work.get_future();
  co_return f.get();
}

task<int> notYetSet() {
  std::promise<int> p;
  auto f = p.get_future();
  co_return f.get(); // expect: async-blocking-call
}

task<int> notYetRun() {
  std::packaged_task<int()> work([] { return 1; });
  auto f = work.get_future();
  co_return f.get(); // expect: async-blocking-call
}
