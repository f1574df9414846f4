// RUN: %fixes %s %t -- -std=c++20 -I%S/../models/Inputs
// Tasks are awaited instead of waited for; timers are the scheduler's.
#include "libcoro.h"
#include <memory>
#include <mutex>
#include <thread>

using namespace coro;
using namespace std::chrono_literals;

task<int> answer();
task<std::unique_ptr<int>> make(int n);

// clang-format off
task<int> awaits(task<int> kept, task<> &step) {
  int sum = sync_wait(answer()); // fix: int sum = co_await answer();
  sum += sync_wait(kept);        // fix: sum += co_await kept;
  sync_wait(step);               // fix: co_await step;
  auto twice = [](int n) -> task<int> {
    co_return coro::sync_wait(answer()) * n; // fix: co_return co_await answer() * n;
  };
  sync_wait(when_all(answer(), twice(2))); // fix: co_await when_all(answer(), twice(2));
  co_return *sync_wait(make(sum)) + *sync_wait(make(2)).get(); // fix: co_return *co_await make(sum) + *(co_await make(2)).get();
}

task<> hints(std::mutex &mutex) {
  std::this_thread::sleep_for(10ms); // hint: await a timer of the scheduler: `co_await scheduler->yield_for(10ms)`
  try {
    co_await answer();
  } catch (const std::exception &) {
    sync_wait(answer()); // hint: co_await it
  }
  std::lock_guard lock(mutex);
  sync_wait(answer()); // hint: co_await it
}
#define WAIT(task) sync_wait(task)
task<int> inMacro() {
  co_return WAIT(answer()); // hint: co_await it
}
int plain() { return sync_wait(answer()); }
