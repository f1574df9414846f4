// RUN: %verify %s --models %inputs/loop.json -- -std=c++20 -I%inputs
// Work that is evaluated before the call that takes it off the loop.
#include "loop.h"
#include <functional>
#include <future>
#include <thread>
#include <unistd.h>

std::function<void()> load() {
  usleep(1);
  return [] {};
}
std::function<void()> make() { return [] { usleep(1); }; }
int compute() { return usleep(1); }
void take(int) {}
std::function<void()> digest() {
  fw::hash();
  return [] {};
}

task<> evaluated(fw::Pool &pool, fw::Loop &loop) {
  pool.post(load());                // expect: async-offload-misuse
  fw::post(pool, load());           // expect: async-offload-misuse
  std::thread(load()).detach();     // expect: async-offload-misuse
  std::thread(take, compute()).detach(); // expect: async-offload-misuse
  auto f = std::async(std::launch::async, take, compute()); // expect: async-offload-misuse
  pool.post(digest());              // expect: async-offload-misuse
  loop.post(load());                // expect: async-blocking-call
  co_await tick{};
  f.get(); // expect: async-blocking-call
}

task<> right(fw::Pool &pool) {
  pool.post([] { load(); });
  pool.post(make());
  pool.post(load);
  fw::post(pool, std::bind(take, 1));
  std::thread([] { take(compute()); }).detach();
  pool.post([f = make()] { f(); });
  co_return;
}

// Where nothing else waits, it is only unusual.
void notAsync(fw::Pool &pool) { pool.post(load()); }
task<> onPool(fw::Pool &pool) {
  co_await pool.schedule();
  pool.post(load());
}
