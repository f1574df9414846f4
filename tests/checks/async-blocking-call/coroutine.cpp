// RUN: %verify %s -- -std=c++20 -I%inputs
// A blocking coroutine is found once: in its own body.
#include "task.h"
#include <unistd.h>
#include <utility>

int nap() { return usleep(1); }
int work() { return 1; }

task<int> child() {
  nap(); // expect: async-blocking-call
  co_return 1;
}
task<int> cleanChild() { co_return work(); }

task<> awaits() {
  co_await child();
  co_await cleanChild();
  auto later = child();
  co_await std::move(later);
}

// Made, never awaited: it does not run here.
task<> makes() {
  auto t = child(); // expect: async-unawaited
  child();          // expect: async-unawaited
  co_return;
}

// A plain function that makes one does not run it either.
task<int> makesChild() { return child(); }
task<int> blocksFirst() {
  nap();
  return child();
}
task<> awaitsMade() {
  co_await makesChild();
  co_await blocksFirst(); // expect: async-blocking-call
}

task<> returnsOnly() { co_return; }
task<int> returnsNap() {
  co_return nap(); // expect: async-blocking-call
}

// co_await, wherever it stands.
task<int> number(int n) { co_return n; }
void take(int, int);
struct point {
  int x, y;
};
task<> everywhere() {
  if (co_await number(1))
    nap(); // expect: async-blocking-call
  while (co_await number(nap())) // expect: async-blocking-call
    work();
  for (int i = co_await number(0); i < co_await number(3); i += co_await number(1))
    nap(); // expect: async-blocking-call
  switch (co_await number(1)) {
  default:
    nap(); // expect: async-blocking-call
  }
  take(co_await number(1), nap()); // expect: async-blocking-call
  take(co_await number(1), co_await number(2));
  point p{co_await number(1), nap()}; // expect: async-blocking-call
  int n = co_await number(1) + nap(); // expect: async-blocking-call
  int m = (co_await number(1), co_await number(2));
  co_await number(co_await number(nap())); // expect: async-blocking-call
  try {
    co_await tick{};
    nap(); // expect: async-blocking-call
  } catch (int) {
    nap(); // expect: async-blocking-call
  } catch (...) {
    work();
  }
}

struct numbers {
  int *begin() { return nullptr; }
  int *end() { return nullptr; }
};
task<numbers> manyNumbers() { co_return numbers{}; }
task<> overRange() {
  auto all = co_await manyNumbers();
  for (int n : all)
    usleep(n); // expect: async-blocking-call
  for (int n : all)
    take(n, co_await number(n));
}

struct server {
  task<> run() {
    step(); // expect: async-blocking-call
    rest();
    co_await tick{};
  }
  static task<> start() {
    nap(); // expect: async-blocking-call
    co_return;
  }
  task<> declaredOnly();
  void step() { nap(); }
  void rest() {}
};
task<> server::declaredOnly() {
  step(); // expect: async-blocking-call
  co_return;
}
task<> uses(server &s) {
  co_await s.run();
  co_await server::start();
  co_await s.declaredOnly();
  s.step(); // expect: async-blocking-call
}

struct functor {
  task<> operator()() {
    nap(); // expect: async-blocking-call
    co_return;
  }
};
task<> callsFunctor() { co_await functor{}(); }

namespace {
task<> internal() {
  nap(); // expect: async-blocking-call
  co_return;
}
} // namespace
static task<> alsoInternal() {
  nap(); // expect: async-blocking-call
  co_return;
}

// A local class's coroutine is its own.
task<> withLocalClass() {
  struct local {
    task<> run() {
      nap(); // expect: async-blocking-call
      co_return;
    }
    void never() { nap(); }
  };
  co_await local{}.run();
}

// A parameter of a coroutine is destroyed with it.
struct quiet {
  ~quiet() {}
};
task<> parameters(quiet q, const quiet &r) { co_await tick{}; }
