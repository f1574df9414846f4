// RUN: %verify %s -- -std=c++20 -I%inputs
// The destructor of the future of std::async, and that of std::jthread, wait for the thread.
#include "task.h"
#include <chrono>
#include <future>
#include <thread>
#include <vector>

using namespace std::chrono_literals;

int work();
void keep(std::future<int>);

task<> named() {
  std::future<int> f = std::async(work); // expect: async-blocking-call
  co_await tick{};
}

task<> withPolicy() {
  auto f = std::async(std::launch::async, work); // expect: async-blocking-call
  co_await tick{};
}

task<> anyPolicy() {
  auto f = std::async(std::launch::async | std::launch::deferred, work); // expect: async-blocking-call
  co_await tick{};
}

task<> unknownPolicy(std::launch policy) {
  auto f = std::async(policy, work); // expect: async-blocking-call
  co_await tick{};
}

task<> discarded() {
  std::async(std::launch::async, work); // expect: async-blocking-call
  co_await tick{};
}

task<> discardedVoid() {
  (void)std::async(work); // expect: async-blocking-call
  co_await tick{};
}

task<> lambdaRunsElsewhere(std::vector<std::future<void>> &running) {
  running.push_back(std::async(std::launch::async, [] { std::this_thread::sleep_for(1s); }));
  co_return;
}

task<> deferred() {
  auto f = std::async(std::launch::deferred, work);
  co_await tick{};
}

task<> deferredDiscarded() {
  (void)std::async(std::launch::deferred, work);
  co_return;
}

task<int> deferredRunsHere() {
  auto f = std::async(std::launch::deferred, work);
  f.wait_for(1s);
  co_return f.get();
}

task<int> getsFirst() {
  auto f = std::async(work);
  co_return f.get(); // expect: async-blocking-call
}

task<> waitsFirst() {
  auto f = std::async(work);
  f.wait(); // expect: async-blocking-call
  co_return;
}

task<int> pollsFirst() {
  auto f = std::async(work);
  while (f.wait_for(0s) != std::future_status::ready)
    co_await tick{};
  co_return f.get();
}

task<> movesAway() {
  auto f = std::async(work);
  keep(std::move(f));
  co_return;
}

task<> sharesAway(std::shared_future<int> &out) {
  auto f = std::async(work);
  out = f.share();
  co_return;
}

task<int> getsSharedDeferred() {
  auto f = std::async(std::launch::deferred, work);
  auto s = f.share();
  co_return s.get();
}

task<int> getsSharedReady() {
  auto f = std::async(work);
  f.wait(); // expect: async-blocking-call
  auto s = f.share();
  co_return s.get();
}

task<> fromPromise(std::promise<int> &p) {
  auto f = p.get_future();
  co_await tick{};
}

task<> fromElsewhere(std::future<int> f) { co_await tick{}; }

std::future<int> start() { return std::async(work); }

std::future<int> startNamed() {
  auto f = std::async(work);
  return f;
}

task<> passesOn(std::future<int> &a, std::future<int> &b, std::shared_future<int> &c) {
  a = start();
  b = startNamed();
  c = std::async(work);
  keep(std::async(work));
  keep(start());
  co_return;
}

void plain() {
  auto f = std::async(work);
  std::jthread t(work);
}

task<> jthread() {
  std::jthread t(work); // expect: async-blocking-call
  co_await tick{};
}

task<> jthreadLambda() {
  std::jthread t([](std::stop_token) { std::this_thread::sleep_for(1s); }); // expect: async-blocking-call
  co_await tick{};
}

task<> jthreadDiscarded() {
  std::jthread{work}; // expect: async-blocking-call
  co_return;
}

task<> jthreadParameter(std::jthread from) {
  std::jthread to(std::move(from)); // expect: async-blocking-call
  co_return;
}

task<> jthreadIdle() {
  std::jthread t;
  co_await tick{};
}

task<> jthreadStartedLater() {
  std::jthread t; // expect: async-blocking-call
  t = std::jthread(work);
  co_await tick{};
}

task<> jthreadReplaced() {
  std::jthread t(work); // expect: async-blocking-call
  t = std::jthread(work); // expect: async-blocking-call
  co_await tick{};
}

task<> jthreadJoined() {
  std::jthread t(work);
  t.join(); // expect: async-blocking-call
  co_return;
}

task<> jthreadDetached() {
  std::jthread t(work);
  t.detach();
  co_return;
}

task<> jthreadMoved(std::vector<std::jthread> &pool) {
  std::jthread t(work);
  pool.push_back(std::move(t));
  co_return;
}

task<> jthreadExchanged(std::vector<std::jthread> &pool) {
  std::jthread t(work);
  pool.push_back(std::exchange(t, {}));
  co_return;
}

task<> jthreadMovedIfNoexcept(std::vector<std::jthread> &pool) {
  std::jthread t(work);
  pool.push_back(std::move_if_noexcept(t));
  co_return;
}

std::jthread startThread() {
  std::jthread t(work);
  return t;
}

task<> jthreadPassedOn(std::vector<std::jthread> &pool) {
  pool.push_back(startThread());
  pool.push_back(std::jthread(work));
  pool.emplace_back(work);
  co_return;
}

struct worker {
  std::jthread thread{work};
};

struct service {
  std::jthread thread;
  task<> start() {
    thread = std::jthread(work);
    co_return;
  }
};

task<> member() {
  worker w; // expect: async-blocking-call
  co_await tick{};
}

task<> joinsThread(std::thread t) {
  t.join(); // expect: async-blocking-call
  co_return;
}

task<> detachesThread() {
  std::thread t([] { std::this_thread::sleep_for(1s); });
  t.detach();
  co_return;
}

task<> asksThread(std::thread &t, std::jthread &j) {
  t.joinable();
  j.joinable();
  j.request_stop();
  co_return;
}
