// RUN: %verify %s -- -std=c++20 -I%S/Inputs
#include "async_simple.h"

namespace async_simple::coro::detail {
struct DetachedCoroutine {
  struct promise_type {
    DetachedCoroutine get_return_object() noexcept;
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_void() noexcept {}
    void unhandled_exception() {}
  };
};
} // namespace async_simple::coro::detail

using namespace async_simple::coro;

Lazy<> work();
Lazy<int> answer();
RescheduleLazy<int> moved();
async_simple::coro::detail::DetachedCoroutine fire();

Lazy<> drops() {
  work();               // expect: async-unawaited
  answer();             // expect: async-unawaited
  moved();              // expect: async-unawaited
  auto unused = work(); // expect: async-unawaited
  co_return;
}

// Right.
Lazy<> keeps(async_simple::Executor *executor) {
  co_await work();
  auto kept = answer();
  co_await std::move(kept);
  work().start([](auto &&) {});
  work().via(executor).start([](auto &&) {});
  moved().detach();
  fire();
}
