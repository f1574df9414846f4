// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <atomic>
#include <stdexcept>
#include <thread>
#include <vector>

std::atomic<bool> done;
std::atomic<int> state;
std::atomic_flag flag;
volatile bool stop;
bool plainFlag;
int work();
bool step();
[[noreturn]] void fatal();
struct server {
  std::atomic<bool> stopped_{false};
  bool finished = false;
  task<> waits() {
    while (!stopped_) { // expect: async-never-yields
    }
    co_return;
  }
  task<> waitsPlain() {
    while (!finished) // expect: async-never-yields
      ;
    co_return;
  }
};

task<> endless() {
  while (true) // expect: async-never-yields
    work();
  co_return;
}
task<> endlessFor() {
  for (;;) { // expect: async-never-yields
    work();
  }
  co_return;
}
task<> endlessDo() {
  do { // expect: async-never-yields
    work();
  } while (true);
  co_return;
}
task<> one() {
  while (1) // expect: async-never-yields
    step();
  co_return;
}
task<> innerBreak() {
  while (true) { // expect: async-never-yields
    for (int i = 0; i != 3; ++i)
      if (step())
        break;
  }
  co_return;
}
task<> switchBreak() {
  while (true) { // expect: async-never-yields
    switch (work()) {
    case 1:
      break;
    }
  }
  co_return;
}
task<> returnInLambda() {
  while (true) { // expect: async-never-yields
    auto f = [] { return work(); };
    f();
  }
  co_return;
}
task<> awaitsBefore() {
  co_await tick{};
  while (true) // expect: async-never-yields
    work();
}
task<> inBranch(bool b) {
  if (b)
    while (true) // expect: async-never-yields
      work();
  co_return;
}
task<> inner() {
  while (true) {
    co_await tick{};
    while (true) // expect: async-never-yields
      work();
  }
}
task<> waits() {
  while (!done.load()) // expect: async-never-yields
    ;
  co_return;
}
task<> waitsByConversion() {
  while (!done) { // expect: async-never-yields
  }
  co_return;
}
task<> waitsForValue() {
  while (state != 3) // expect: async-never-yields
    ;
  co_return;
}
task<> waitsForFlag() {
  while (!flag.test()) // expect: async-never-yields
    ;
  co_return;
}
task<> waitsVolatile() {
  while (!stop) { // expect: async-never-yields
  }
  co_return;
}
task<> waitsPlain() {
  while (!plainFlag) { // expect: async-never-yields
  }
  co_return;
}
task<> waitsYielding() {
  while (!done.load()) // expect: async-never-yields
    std::this_thread::yield();
  co_return;
}
task<> waitsThroughReference(std::atomic<bool> &ready) {
  while (!ready) // expect: async-never-yields
    ;
  co_return;
}
void helper() {
  while (true) // expect: async-never-yields
    work();
}
task<> calls() {
  helper();
  co_return;
}
task<> inLambda() {
  auto f = []() -> task<> {
    for (;;) // expect: async-never-yields
      work();
    co_return;
  };
  co_await f();
}

// Right.
task<> suspends() {
  while (true) {
    work();
    co_await tick{};
  }
}
task<> suspendsInCondition(task<bool> (*more)()) {
  while (co_await more())
    work();
}
task<> breaks() {
  while (true)
    if (step())
      break;
  co_return;
}
task<> returns() {
  for (;;)
    if (step())
      co_return;
}
task<> throws() {
  for (;;)
    if (step())
      throw std::runtime_error("end");
  co_return;
}
task<> ends() {
  for (;;)
    if (step())
      fatal();
  co_return;
}
task<> jumps() {
  for (;;)
    if (step())
      goto out;
out:
  co_return;
}
task<> bounded(int n) {
  for (int i = 0; i < n; ++i)
    work();
  while (n-- > 0)
    work();
  co_return;
}
task<> ranges(const std::vector<int> &v) {
  for (int n : v)
    state = n;
  co_return;
}
task<> changesItself() {
  while (!done)
    done = step();
  while (!plainFlag)
    plainFlag = step();
  co_return;
}
task<> calculates() {
  while (step())
    work();
  while (!done.load())
    step();
  co_return;
}
task<> exchanges(int expected) {
  while (!state.compare_exchange_weak(expected, 2))
    ;
  while (flag.test_and_set())
    ;
  co_return;
}
task<> never() {
  while (false)
    work();
  do
    work();
  while (0);
  co_return;
}
task<> local() {
  bool mine = false;
  while (!mine)
    mine = step();
  co_return;
}
generator<int> yields() {
  for (int i = 0;; ++i)
    co_yield i;
}
void thread() {
  while (true)
    work();
}
int main() { std::thread(thread).join(); }
