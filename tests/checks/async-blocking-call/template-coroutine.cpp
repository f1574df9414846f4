// RUN: %verify %s -- -std=c++20 -I%inputs
// Coroutines that are templates, or members of them.
#include "task.h"
#include <unistd.h>

int nap() { return usleep(1); }

struct slow {
  int run() { return nap(); }
};
struct fast {
  int run() { return 1; }
};

// Two instantiations, one line.
template <typename T> task<> coroutine(T t) {
  t.run(); // expect: async-blocking-call
  co_return;
}
template <typename T> task<> cleanCoroutine(T t) {
  t.run();
  co_return;
}
task<> instantiates() {
  co_await coroutine(slow{});
  co_await coroutine(fast{});
  co_await cleanCoroutine(fast{});
}

template <typename T> struct server {
  task<> serve() {
    t.run(); // expect: async-blocking-call
    co_return;
  }
  static task<> start() {
    T{}.run(); // expect: async-blocking-call
    co_return;
  }
  template <typename U> task<> with(U u) {
    u.run(); // expect: async-blocking-call
    co_return;
  }
  T t;
};
task<> runsServer(server<slow> s, server<fast> f) {
  co_await s.serve();
  co_await f.serve();
  co_await server<slow>::start();
  co_await f.with(slow{});
}

// Instantiated by nobody: what depends on no argument is still known.
template <typename T> task<> pattern(T t) {
  nap(); // expect: async-blocking-call
  t.run();
  co_await t;
}
template <typename T> struct uninstantiated {
  task<> serve() {
    nap(); // expect: async-blocking-call
    t.run();
    co_return;
  }
  T t;
};

template <typename T> void plainPattern(T) { nap(); }

// A branch that may be discarded is not taken for granted.
template <typename T> task<> branches() {
  if constexpr (sizeof(T) > 100)
    nap();
  co_return;
}
