// RUN: %verify %s -- -std=c++20 -I%S/Inputs
#include "libcoro.h"

coro::task<> work();
coro::task<int> answer();

coro::task<> drops() {
  work();                 // expect: async-unawaited
  answer();               // expect: async-unawaited
  auto unused = answer(); // expect: async-unawaited
  co_return;
}

// Right.
coro::task<> keeps(coro::task<> other) {
  co_await work();
  auto kept = answer();
  co_await std::move(kept);
  (void)work();
}
