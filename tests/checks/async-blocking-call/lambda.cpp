// RUN: %verify %s -- -std=c++20 -I%inputs
// A lambda blocks where it is called.
#include "task.h"
#include <algorithm>
#include <functional>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

int nap() { return usleep(1); }
int work() { return 1; }

task<> immediately() {
  [] { nap(); }(); // expect: async-blocking-call
  [] { work(); }();
  auto n = [] { return nap(); }(); // expect: async-blocking-call
  auto m = [] { return work(); }();
  co_return;
}

task<> named(bool flag) {
  auto slow = [] { nap(); };
  auto fast = [] { work(); };
  slow(); // expect: async-blocking-call
  fast();
  auto never = [] { nap(); };
  if (flag)
    slow(); // expect: async-blocking-call
  co_return;
}

template <typename F> void run(F f) { f(); }
template <typename F> void runForwarded(F &&f) { std::forward<F>(f)(); }
template <typename F> void keep(F &&f) { static std::function<void()> kept = std::forward<F>(f); }
template <typename F, typename... Args> auto with(F &&f, Args &&...args) { return f(std::forward<Args>(args)...); }
task<> passedToTemplate() {
  run([] { nap(); }); // expect: async-blocking-call
  run([] { work(); });
  runForwarded([] { nap(); }); // expect: async-blocking-call
  runForwarded([] { work(); });
  with([](int) { return nap(); }, 1); // expect: async-blocking-call
  with([](int) { return work(); }, 1);
  keep([] { nap(); });
  co_return;
}

void call(const std::function<void()> &f) { f(); }
void callPointer(void (*f)()) { f(); }
void ignore(const std::function<void()> &f) {}
task<> passedToFunction() {
  call([] { nap(); }); // expect: async-blocking-call
  call([] { work(); });
  callPointer([] { nap(); }); // expect: async-blocking-call
  callPointer([] { work(); });
  callPointer(+[] { nap(); }); // expect: async-blocking-call
  ignore([] { nap(); });
  co_return;
}

task<> toAlgorithms(std::vector<int> &v) {
  std::for_each(v.begin(), v.end(), [](int) { nap(); }); // expect: async-blocking-call
  std::for_each(v.begin(), v.end(), [](int) { work(); });
  std::sort(v.begin(), v.end(), [](int a, int b) { return nap(), a < b; }); // expect: async-blocking-call
  std::sort(v.begin(), v.end(), [](int a, int b) { return a < b; });
  co_return;
}

task<> generic() {
  auto slow = [](auto n) { usleep(n); };
  auto fast = [](auto n) { return n; };
  slow(1); // expect: async-blocking-call
  fast(1);
  auto either = [](auto f) { return f(); };
  either(nap); // expect: async-blocking-call
  either([] { return nap(); }); // expect: async-blocking-call
  co_return;
}

// Captured callables.
void callTwice(const std::function<void()> &f) {
  auto twice = [&f] { f(), f(); };
  twice();
}
void callLater(const std::function<void()> &f) {
  auto later = [f] { f(); };
}
template <typename F> void wrap(F f) {
  run([&] { f(); });
}
template <typename F> void wrapMoved(F f) {
  run([g = std::move(f)] { g(); });
}
task<> capturing() {
  callTwice([] { nap(); }); // expect: async-blocking-call
  callTwice([] { work(); });
  callLater([] { nap(); });
  wrap([] { nap(); }); // expect: async-blocking-call
  wrap([] { work(); });
  wrapMoved([] { nap(); }); // expect: async-blocking-call
  wrapMoved([] { work(); });
  auto slow = [] { nap(); };
  auto outer = [slow] { slow(); };
  outer(); // expect: async-blocking-call
  auto renamed = [f = slow] { f(); };
  renamed(); // expect: async-blocking-call
  co_return;
}

task<> nested() {
  auto outer = [] {
    auto inner = [] { nap(); };
    inner();
  };
  outer(); // expect: async-blocking-call
  auto defines = [] { auto inner = [] { nap(); }; };
  defines();
  auto makes = [] { return [] { nap(); }; };
  makes();
  makes()(); // expect: async-blocking-call
  co_return;
}

task<> recursive(int n) {
  auto slow = [](auto &self, int n) -> int { return n ? self(self, n - 1) : nap(); };
  slow(slow, n); // expect: async-blocking-call
  auto fast = [](auto &self, int n) -> int { return n ? self(self, n - 1) : work(); };
  fast(fast, n);
  std::function<int(int)> again = [&again](int n) { return n ? again(n - 1) : nap(); };
  again(n); // expect: async-blocking-call
  co_return;
}

struct object {
  std::function<void()> later;
  void blockNow() {
    auto f = [this] { sleep(); };
    f();
  }
  void blockLater() {
    later = [this] { sleep(); };
  }
  void sleep() { nap(); }
};
task<> capturesThis(object &o) {
  o.blockNow(); // expect: async-blocking-call
  o.blockLater();
  co_return;
}

// Captures are evaluated where the lambda stands.
task<> initCapture() {
  auto slow = [n = nap()] { return n; }; // expect: async-blocking-call
  auto fast = [n = work()] { return n; };
  slow();
  co_return;
}

struct pool {
  std::vector<std::function<void()>> queue;
  template <typename F> void post(F f) { queue.emplace_back(std::move(f)); }
};
task<> elsewhere(pool &p) {
  p.post([] { nap(); });
  std::thread([] { nap(); }).detach();
  std::function<void()> stored = [] { nap(); };
  co_return;
}

// A lambda that is a coroutine is one of its own: the finding is within.
task<> coroutines() {
  auto child = []() -> task<> {
    nap(); // expect: async-blocking-call
    co_return;
  };
  co_await child();
  auto clean = []() -> task<> {
    work();
    co_return;
  };
  co_await clean();
}
auto atNamespaceScope = []() -> task<> {
  nap(); // expect: async-blocking-call
  co_return;
};

// Called by nobody on the loop.
void plain() {
  [] { nap(); }();
  auto slow = [] { nap(); };
  slow();
}
