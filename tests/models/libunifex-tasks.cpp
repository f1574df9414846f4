// RUN: %verify %s -- -std=c++20 -I%S/Inputs
// As the header has it: task<T> is an alias.
#include <coroutine>

namespace unifex {
namespace _task {
template <typename T, bool nothrow> struct _task { struct [[nodiscard]] type; };
template <typename T, bool nothrow> struct _task<T, nothrow>::type {
  struct promise_type {
    type get_return_object() noexcept;
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void unhandled_exception() {}
    void return_void() {}
  };
  type(type &&) noexcept;
  ~type();
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>) noexcept;
  void await_resume();
};
} // namespace _task
template <typename T> using task = typename _task::_task<T, false>::type;
} // namespace unifex

unifex::task<void> work();

unifex::task<void> drops() {
  work();               // expect: async-unawaited
  auto unused = work(); // expect: async-unawaited
  co_return;
}

// Right.
unifex::task<void> keeps() {
  co_await work();
  auto kept = work();
  co_await static_cast<unifex::task<void> &&>(kept);
  (void)work();
}
