// RUN: %verify %s -- -std=c++20 -I%inputs
// Every way to declare a coroutine, and every kind of statement within.
#include "task.h"
#include <unistd.h>
#include <utility>
#include <vector>

int nap() { return usleep(1); }
int work() { return 1; }

template <typename T> struct out_of_line {
  task<> run();
};
template <typename T> task<> out_of_line<T>::run() {
  nap(); // expect: async-blocking-call
  co_return;
}
template struct out_of_line<int>;

struct with_friend {
  friend task<> befriended(with_friend &) {
    nap(); // expect: async-blocking-call
    co_return;
  }
};

struct with_virtual {
  virtual task<> run() {
    nap(); // expect: async-blocking-call
    co_return;
  }
};

auto trailing() noexcept -> task<> {
  nap(); // expect: async-blocking-call
  co_return;
}

template <typename T>
  requires(sizeof(T) == 4)
task<> constrained(T) {
  nap(); // expect: async-blocking-call
  co_return;
}

// A closure is known within, and the finding is the child's alone; what a pointer holds, the caller knows.
task<> abbreviated(auto f) {
  f(); // expect: async-blocking-call
  co_return;
}
task<> pointer(int (*f)()) {
  f();
  co_return;
}
task<> passes() {
  co_await abbreviated(nap); // expect: async-blocking-call
  co_await abbreviated([] { nap(); });
  co_await pointer(nap); // expect: async-blocking-call
  co_await pointer(work);
  co_await constrained(1);
}

template <typename T> auto maker() {
  return [](T) -> task<> {
    nap(); // expect: async-blocking-call
    co_return;
  };
}
task<> usesMaker() { co_await maker<int>()(1); }

template <typename... T> task<> variadic(T... t) {
  (t.run(), ...); // expect: async-blocking-call
  co_return;
}
struct runner {
  void run() { nap(); }
};
task<> usesVariadic() { co_await variadic(runner{}, runner{}); }

struct awaits_member {
  task<> child;
  task<> run() {
    co_await child;
    nap(); // expect: async-blocking-call
  }
};

task<std::vector<int>> many() { co_return std::vector<int>{}; }
task<int> one() { co_return 1; }

task<> awaitsEverywhere() {
  if (int n = co_await one(); n > 0)
    nap(); // expect: async-blocking-call
  for (auto all = co_await many(); int n : all)
    usleep(n); // expect: async-blocking-call
  switch (auto n = co_await one(); n) {
  case 1:
    nap(); // expect: async-blocking-call
  }
  auto l = [n = co_await one(), m = nap()] { return n + m; }; // expect: async-blocking-call
  std::vector<int> v{co_await one(), nap()}; // expect: async-blocking-call
  int a[] = {nap(), co_await one()};         // expect: async-blocking-call
  co_await one() ? nap() : work();           // expect: async-blocking-call
  throw nap();                               // expect: async-blocking-call
}

task<> statements(int n) {
  goto label;
label:
  (void)nap();                 // expect: async-blocking-call
  static_cast<void>(nap());    // expect: async-blocking-call
  int comma = (nap(), 1);      // expect: async-blocking-call
  if (nap(); n)                // expect: async-blocking-call
    work();
  int array[2];
  array[nap() & 1] = 2;        // expect: async-blocking-call
  ({ nap(); });                // expect: async-blocking-call
  new int(nap());              // expect: async-blocking-call
  new int[nap()];              // expect: async-blocking-call
  auto &&[p, q] = std::pair(nap(), 1); // expect: async-blocking-call
  auto sum = sizeof(int) + nap();      // expect: async-blocking-call
  _Generic(1, int: nap(), char: 1);    // expect: async-blocking-call
  _Generic(1, char: nap(), int: 1);
  asm("" ::"r"(nap())); // expect: async-blocking-call
  do
    nap(); // expect: async-blocking-call
  while (n--);
  co_return;
}
