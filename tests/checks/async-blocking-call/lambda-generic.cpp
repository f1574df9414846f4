// RUN: %verify %s -- -std=c++20 -I%inputs
// Generic lambdas, lambdas of templates, and callables told apart by their types.
#include "task.h"
#include <functional>
#include <type_traits>
#include <unistd.h>

int nap() { return usleep(1); }
int work() { return 1; }
struct slow {
  static void go() { nap(); }
  void run() { nap(); }
};
struct fast {
  static void go() { work(); }
  void run() { work(); }
};
template <typename F> void drop(F) {}

template <typename T> auto make() {
  return [](auto) { T::go(); };
}
template <typename T> void local() {
  struct inner {
    void run() { T::go(); }
  };
  inner i;
  i.run();
  auto l = [] { T::go(); };
  l();
}
task<> ofTemplates() {
  make<slow>()(1); // expect: async-blocking-call
  make<fast>()(1);
  local<slow>(); // expect: async-blocking-call
  local<fast>();
  co_return;
}

task<> generic() {
  auto byType = [](auto x) { decltype(x)::go(); };
  byType(slow{}); // expect: async-blocking-call
  byType(fast{});
  auto byArgument = []<typename T>() { T::go(); };
  byArgument.operator()<slow>(); // expect: async-blocking-call
  byArgument.operator()<fast>();
  auto byValue = []<int N>(std::integral_constant<int, N>) {
    if constexpr (N)
      nap();
  };
  byValue(std::integral_constant<int, 1>{}); // expect: async-blocking-call
  byValue(std::integral_constant<int, 0>{});
  co_return;
}

void apply(auto f) { f(fast{}); }
void applyBoth(auto f) {
  f(fast{});
  f(slow{});
}
task<> instantiatedByCallee() {
  apply([](auto x) { x.run(); });
  applyBoth([](auto x) { x.run(); }); // expect: async-blocking-call
  apply([](auto) { drop([] { nap(); }); });
  co_return;
}

// Two callables, of which one is called.
void inner(const std::function<void()> &f) { f(); }
void outer(const std::function<void()> &f, const std::function<void()> &g) {
  inner(f);
  drop(g);
}
template <typename F, typename... Rest> void head(F f, Rest...) { f(); }
task<> oneOfTwo() {
  outer([] { work(); }, [] { nap(); });
  outer([] { nap(); }, [] { work(); }); // expect: async-blocking-call
  head([] { work(); }, [] { nap(); });
  head([] { nap(); }, [] { work(); }); // expect: async-blocking-call
  co_return;
}

template <typename F> struct wrapper {
  F f;
  template <typename... A> decltype(auto) operator()(A... a) const { return f(a...); }
};
template <typename F> wrapper(F) -> wrapper<F>;
template <typename F> struct fixpoint {
  F f;
  template <typename... A> decltype(auto) operator()(A... a) const { return f(*this, a...); }
};
template <typename F> fixpoint(F) -> fixpoint<F>;
task<> wrapped() {
  wrapper a{[] { return nap(); }};
  a(); // expect: async-blocking-call
  wrapper b{[] { return work(); }};
  b();
  fixpoint c{[](auto &self, int n) -> int { return n ? self(n - 1) : nap(); }};
  c(3); // expect: async-blocking-call
  fixpoint d{[](auto &self, int n) -> int { return n ? self(n - 1) : work(); }};
  d(3);
  auto compose = [](auto f, auto g) { return [=] { f(), g(); }; };
  compose([] {}, [] { nap(); })(); // expect: async-blocking-call
  compose([] {}, [] { work(); })();
  auto curried = [](int n) { return [n](int m) { return usleep(n + m); }; };
  curried(1);
  curried(1)(2); // expect: async-blocking-call
  co_return;
}
