// RUN: %verify %s -- -std=c++20 -I%inputs
// A finding of a macro stands where the macro is used.
#include "task.h"
#include <unistd.h>

int nap() { return usleep(1); }
int work() { return 1; }
void log(const char *, int) {}

#define NAP() nap()
#define WORK() work()
#define PASS(x) x
#define TWICE(x) \
  do {           \
    x;           \
    x;           \
  } while (0)
#define NOTHING(x)
#define LOG(x) log(#x, 0)
#define COROUTINE(name, body) \
  task<> name() {             \
    body;                     \
    co_return;                \
  }

task<> uses() {
  NAP(); // expect: async-blocking-call
  WORK();
  PASS(nap()); // expect: async-blocking-call
  PASS(work());
  PASS(PASS(NAP())); // expect: async-blocking-call
  NOTHING(nap());
  LOG(nap());
  TWICE(work());
  if (PASS(nap())) // expect: async-blocking-call
    co_await tick{};
}

COROUTINE(made, nap()) // expect: async-blocking-call
COROUTINE(madeClean, work())

#if 0
task<> notCompiled() {
  nap();
  co_return;
}
#endif

#ifdef NDEBUG
#define check(x)
#else
#define check(x) (void)sizeof(x)
#endif
task<> asserts() {
  check(nap() == 0);
  co_return;
}

#define GUARD(name) \
  struct name {     \
    ~name() { nap(); } \
  } guard_of_##name
task<> declares() {
  GUARD(a); // expect: async-blocking-call
  co_return;
}
