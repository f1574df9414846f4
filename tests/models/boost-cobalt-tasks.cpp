// RUN: %verify %s -- -std=c++20 -I%S/Inputs
// Declared as the headers do, which are newer than Debian's Boost.
#include <coroutine>

namespace boost::cobalt {
template <class T> struct promise_of {
  T get_return_object();
  std::suspend_never initial_suspend() noexcept;
  std::suspend_always final_suspend() noexcept;
  void return_void();
  void unhandled_exception();
};
struct awaitable {
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  void await_resume();
};
template <class Return> struct [[nodiscard]] task {
  using promise_type = promise_of<task>;
  task(task &&) noexcept;
  ~task();
  awaitable operator co_await();
};
template <class Return> struct [[nodiscard]] promise {
  using promise_type = promise_of<promise>;
  promise(promise &&) noexcept;
  ~promise();
  awaitable operator co_await();
  void operator+() &&;
};
struct detached {
  using promise_type = promise_of<detached>;
};
} // namespace boost::cobalt

namespace cobalt = boost::cobalt;

cobalt::task<void> work();
cobalt::promise<void> answer();
cobalt::detached fire();

cobalt::task<void> drops() {
  work();                // expect: async-unawaited
  answer();              // expect: async-unawaited
  auto unused = work();  // expect: async-unawaited
  auto other = answer(); // expect: async-unawaited
  co_return;
}

// Right.
cobalt::promise<void> keeps() {
  co_await work();
  auto kept = answer();
  co_await kept;
  +answer();
  fire();
  (void)answer();
}
