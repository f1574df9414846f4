// RUN: %verify %s -- -std=c++20 -I%inputs
// Through helpers of this file and of headers, however deep.
#include "Inputs/cache.h"
#include "task.h"

task<> overHeaders(store &s) {
  s.put(1); // expect: async-blocking-call
  s.isFull();
  co_return;
}

void nap() { usleep(1); }
void nap2() { nap(); }
void nap3() { nap2(); }
void nap4() { nap3(); }
void nap5() { nap4(); }

void work() {}
void work2() { work(); }
void work3() { work2(); }

task<> deep() {
  nap5(); // expect: async-blocking-call
  work3();
  co_return;
}

// Declared here, defined below.
void later();
task<> callsLater() {
  later(); // expect: async-blocking-call
  co_return;
}
void later() { nap(); }

// Each call in the coroutine is a finding of its own; those in the helpers are none.
void several() {
  nap();
  nap();
}
task<> callsTwice() {
  several(); // expect: async-blocking-call
  several(); // expect: async-blocking-call
  co_return;
}

// Two callers of one helper.
task<> another() {
  nap3(); // expect: async-blocking-call
  co_return;
}

// What a helper never calls, it does not reach.
void mentions() {
  void (*f)() = nap;
  (void)f;
}
void declares() {
  struct local {
    void never() { nap(); }
  };
}
task<> callsWhatDoesNotBlock() {
  mentions();
  declares();
  co_return;
}

namespace a {
void same() { usleep(1); }
} // namespace a
namespace b {
void same() {}
} // namespace b
struct overloads {
  void f(int) { usleep(1); }
  void f(double) {}
  static void g() { usleep(1); }
  static void h() {}
};
task<> byName(overloads &o) {
  a::same(); // expect: async-blocking-call
  b::same();
  o.f(1); // expect: async-blocking-call
  o.f(1.0);
  overloads::g(); // expect: async-blocking-call
  overloads::h();
  co_return;
}
