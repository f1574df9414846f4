// RUN: %verify %s -- -std=c++20 -I%inputs
// What the compiler evaluates does not run.
#include "task.h"
#include <unistd.h>

int nap() { return usleep(1); }
constexpr int pick(bool quick) {
  if (quick)
    return 1;
  return nap();
}
template <int N> void with() {}

task<> evaluated(int n) {
  constexpr int a = pick(true);
  static constinit int b = pick(true);
  int c[pick(true)];
  with<pick(true)>();
  static_assert(pick(true));
  if constexpr (pick(true))
    co_await tick{};
  switch (n) {
  case pick(true):
    break;
  }
  int d = pick(n > 1); // expect: async-blocking-call
  co_return;
}
