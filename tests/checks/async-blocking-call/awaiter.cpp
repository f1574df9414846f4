// RUN: %verify %s -- -std=c++20 -I%inputs
// What a co_await runs of the awaiter runs on the loop.
#include "task.h"
#include <unistd.h>

int nap() { return usleep(1); }

struct slow_ready {
  bool await_ready() { return nap(); }
  void await_suspend(std::coroutine_handle<>) {}
  void await_resume() {}
};
struct slow_suspend {
  bool await_ready() { return false; }
  void await_suspend(std::coroutine_handle<>) { nap(); }
  void await_resume() {}
};
struct slow_suspend_bool {
  bool await_ready() { return false; }
  bool await_suspend(std::coroutine_handle<>) { return nap(); }
  void await_resume() {}
};
struct slow_suspend_handle {
  bool await_ready() { return false; }
  std::coroutine_handle<> await_suspend(std::coroutine_handle<> h) { return nap(), h; }
  void await_resume() {}
};
struct slow_resume {
  bool await_ready() { return false; }
  void await_suspend(std::coroutine_handle<>) {}
  int await_resume() { return nap(); }
};
struct quick {
  bool await_ready() { return false; }
  void await_suspend(std::coroutine_handle<>) {}
  int await_resume() { return 1; }
};

task<> awaits(slow_ready &named) {
  co_await slow_ready{}; // expect: async-blocking-call
  co_await named;        // expect: async-blocking-call
  co_await slow_suspend{}; // expect: async-blocking-call
  co_await slow_suspend_bool{}; // expect: async-blocking-call
  co_await slow_suspend_handle{}; // expect: async-blocking-call
  co_await slow_resume{}; // expect: async-blocking-call
  int n = co_await slow_resume{}; // expect: async-blocking-call
  if (co_await slow_resume{}) // expect: async-blocking-call
    n = co_await quick{};
  co_await quick{};
}

struct slow_operator {
  quick operator co_await() { return nap(), quick{}; }
};
struct quick_operator {
  quick operator co_await() { return {}; }
};
struct to_slow_ready {
  slow_ready operator co_await() { return {}; }
};
struct by_free_operator {};
quick operator co_await(by_free_operator) { return nap(), quick{}; }

task<> operators() {
  co_await slow_operator{}; // expect: async-blocking-call
  co_await quick_operator{};
  co_await to_slow_ready{};    // expect: async-blocking-call
  co_await by_free_operator{}; // expect: async-blocking-call
}

// An awaiter's hooks that nobody awaits.
task<> unused() {
  quick q;
  slow_ready r;
  co_return;
}

slow_suspend make() { return {}; }
quick makeSlowly() { return nap(), quick{}; }
task<> made() {
  co_await make();       // expect: async-blocking-call
  co_await makeSlowly(); // expect: async-blocking-call
}

template <typename T> struct awaiter {
  bool await_ready() { return T::ready(); }
  void await_suspend(std::coroutine_handle<>) {}
  void await_resume() {}
};
struct slow {
  static bool ready() { return nap(); }
};
struct fast {
  static bool ready() { return true; }
};
task<> templates() {
  co_await awaiter<slow>{}; // expect: async-blocking-call
  co_await awaiter<fast>{};
}

// The promise makes the awaiter.
struct job {
  struct promise_type {
    job get_return_object() { return {}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    quick await_transform(int) { return nap(), quick{}; }
    quick await_transform(char) { return {}; }
    void return_void() {}
    void unhandled_exception() {}
  };
};
job transforms() {
  co_await 1; // expect: async-blocking-call
  co_await 'a';
}
