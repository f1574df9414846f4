// RUN: %verify %s -- -std=c++20 -I%inputs
// A lambda that initialises a field of a class template.
#include "task.h"
#include <functional>
#include <unistd.h>

struct slow {
  static void go() { usleep(1); }
};
struct fast {
  static void go() {}
};
template <typename T> struct holder {
  std::function<void()> f = [] { T::go(); };
  void call() { f(); }
};
task<> calls() {
  holder<slow> s;
  s.call(); // expect: async-blocking-call
  holder<fast> f;
  f.call();
  co_return;
}
