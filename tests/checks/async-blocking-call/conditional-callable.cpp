// RUN: %verify %s -- -std=c++20 -I%inputs
// Either side of a conditional may be what is called.
#include "task.h"
#include <functional>
#include <unistd.h>

int nap() { return usleep(1); }
int work() { return 1; }
int rest() { return 2; }
void call(int (*f)()) { f(); }

task<> conditionals(bool flag) {
  auto either = flag ? nap : work;
  either(); // expect: async-blocking-call
  auto neither = flag ? rest : work;
  neither();
  (flag ? nap : work)(); // expect: async-blocking-call
  (flag ? rest : work)();
  call(flag ? nap : work); // expect: async-blocking-call
  call(flag ? rest : work);
  std::function<int()> f = flag ? nap : work;
  f(); // expect: async-blocking-call
  co_return;
}
