// RUN: %verify %s -- -std=c++20 -I%inputs
// A generator runs in whoever iterates it.
#include "task.h"
#include <unistd.h>

int nap() { return usleep(1); }

generator<int> slow() {
  nap();
  co_yield 1;
}
generator<int> slowYield() { co_yield nap(); }
generator<int> fast() {
  co_yield 1;
  co_yield 2;
}
generator<int> callsHelper() {
  for (int i = 0; i < 3; ++i)
    co_yield nap();
}

task<> iterates() {
  auto numbers = slow(); // expect: async-blocking-call
  while (numbers.next())
    co_await tick{};
  auto more = slowYield(); // expect: async-blocking-call
  while (more.next())
    co_await tick{};
  auto helper = callsHelper(); // expect: async-blocking-call
  auto clean = fast();
  while (clean.next())
    co_await tick{};
}

// Where nobody on the loop iterates.
void plain() {
  auto numbers = slow();
  while (numbers.next())
    numbers.value();
}

int sum() {
  int total = 0;
  auto numbers = slow();
  while (numbers.next())
    total += numbers.value();
  return total;
}
task<> throughHelper() {
  sum(); // expect: async-blocking-call
  co_return;
}

generator<int> nested() {
  auto inner = slow();
  while (inner.next())
    co_yield inner.value();
}
generator<int> cleanNested() {
  auto inner = fast();
  while (inner.next())
    co_yield inner.value();
}
task<> iteratesNested() {
  auto numbers = nested(); // expect: async-blocking-call
  auto clean = cleanNested();
  co_return;
}

// Both co_await and co_yield: an async entity.
struct async_generator {
  struct promise_type {
    async_generator get_return_object() { return {}; }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(int) { return {}; }
    void return_void() {}
    void unhandled_exception() {}
  };
};
async_generator stream() {
  co_await tick{};
  nap(); // expect: async-blocking-call
  co_yield 1;
}
