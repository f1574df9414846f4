// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <map>
#include <tuple>
#include <vector>

task<> work();
task<int> answer();
struct service {
  task<> run();
  static task<> go();
};
struct eager {
  struct promise_type {
    eager get_return_object() { return {}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() {}
  };
  ~eager() {}
};
struct lazily {
  bool await_ready() noexcept { return false; }
  void await_suspend(std::coroutine_handle<>) noexcept {}
  void await_resume() noexcept {}
};
template <typename T> struct own_lazy {
  struct starter {
    bool await_ready() noexcept { return false; }
    void await_suspend(std::coroutine_handle<>) noexcept {}
    void await_resume() noexcept {}
  };
  struct promise_type {
    own_lazy get_return_object() { return {}; }
    starter initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() {}
  };
  ~own_lazy() {}
};
own_lazy<int> own();
eager fire();
lazily later();
void spawn(task<>);
task<> all(std::vector<task<>>);

task<> drops(service &s, bool b) {
  work();          // expect: async-unawaited
  answer();        // expect: async-unawaited
  s.run();         // expect: async-unawaited
  service::go();   // expect: async-unawaited
  own();           // expect: async-unawaited
  later();         // expect: async-unawaited
  (work());        // expect: async-unawaited
  if (b)
    work();        // expect: async-unawaited
  else
    work();        // expect: async-unawaited
  for (int i = 0; i != 3; ++i)
    work();        // expect: async-unawaited
  while (b)
    work();        // expect: async-unawaited
  do
    work();        // expect: async-unawaited
  while (b);
  switch (int(b)) {
  case 1:
    work();        // expect: async-unawaited
    break;
  default:
    work();        // expect: async-unawaited
  }
  b ? work()       // expect: async-unawaited
    : s.run();     // expect: async-unawaited
  work(), (void)b; // expect: async-unawaited
  auto unused = work(); // expect: async-unawaited
  task<int> typed = answer(); // expect: async-unawaited
  [] { work(); }();  // expect: async-unawaited
  co_return;
}
void alsoInPlainFunctions() {
  work(); // expect: async-unawaited
}
template <typename T> void inTemplate(T) {
  work(); // expect: async-unawaited
}
template void inTemplate(int);

task<> isSilent(service &s, bool b) {
  co_await work();
  int n = co_await answer();
  (void)work();
  static_cast<void>(work());
  std::ignore = work();
  spawn(work());
  std::vector<task<>> tasks;
  tasks.push_back(work());
  tasks.emplace_back(work());
  co_await all(std::move(tasks));
  auto kept = work();
  co_await std::move(kept);
  auto passed = work();
  spawn(std::move(passed));
  [[maybe_unused]] auto unused = work();
  fire();
  auto e = fire();
  if (b)
    co_await s.run();
  std::map<int, task<>> map;
  map.emplace(1, work());
  auto list = {n, 2};
  (void)list;
  co_await (b ? work() : s.run());
  co_return;
}
task<> returns() { return work(); }
auto lambda = [] { return work(); };
#define EXPECT_THROW(statement, type)                                                                                  \
  try {                                                                                                                \
    statement;                                                                                                         \
  } catch (const type &) {                                                                                             \
  }
template <typename F> void assert_throws(F f) { f(); }
void expectsToThrow() {
  EXPECT_THROW(work(), int);
  assert_throws([] { work(); });
}
int plain();
void dropsNumbers() { plain(); }
