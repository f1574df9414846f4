// RUN: %verify %s -- -std=c++20 -I%S/Inputs
// Declared as the header does, which is no package of Debian.
#include <coroutine>
#include <memory>

namespace concurrencpp {
struct executor_tag {};
struct thread_pool_executor {};
// Their promises start on an executor.
template <class type> struct promise {
  type get_return_object() noexcept;
  std::suspend_always initial_suspend() const noexcept { return {}; }
  std::suspend_always final_suspend() const noexcept { return {}; }
  void return_void() noexcept {}
  void unhandled_exception() noexcept {}
};
struct null_result {
  using promise_type = promise<null_result>;
};
template <class type> class result {
public:
  using promise_type = promise<result>;
  result(result &&) noexcept;
  ~result() noexcept;
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  void await_resume();
};
template <class type> class lazy_result {
public:
  using promise_type = promise<lazy_result>;
  lazy_result(lazy_result &&) noexcept;
  ~lazy_result() noexcept;
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  void await_resume();
};
} // namespace concurrencpp

using namespace concurrencpp;

result<void> answer();
lazy_result<void> later();
null_result fire(executor_tag, std::shared_ptr<thread_pool_executor>);

result<void> drops() {
  answer();              // expect: async-unawaited
  later();               // expect: async-unawaited
  auto unused = later(); // expect: async-unawaited
  auto other = answer(); // expect: async-unawaited
  co_return;
}

// Right.
result<void> keeps(std::shared_ptr<thread_pool_executor> executor) {
  co_await answer();
  auto kept = later();
  co_await kept;
  auto eager = answer();
  co_await later();
  fire({}, executor);
  (void)answer();
  co_await eager;
}
