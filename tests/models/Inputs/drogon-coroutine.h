// The coroutines of drogon that its model names, declared as their header does.
#pragma once
#pragma GCC system_header

#include "trantor.h"
#include <chrono>
#include <coroutine>
#include <exception>
#include <functional>
#include <future>

namespace drogon {
namespace internal {
template <typename T> struct Awaiter {
  bool await_ready() noexcept { return false; }
  void await_suspend(std::coroutine_handle<>) {}
  T await_resume() { std::terminate(); }
};
template <typename T> struct TaskResult {
  template <typename U> void return_value(U &&) {}
};
template <> struct TaskResult<void> {
  void return_void() {}
};
} // namespace internal
template <typename T = void> struct [[nodiscard]] Task {
  struct promise_type : internal::TaskResult<T> {
    Task get_return_object();
    std::suspend_always initial_suspend() { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void unhandled_exception() {}
  };
  Task(Task &&) noexcept;
  ~Task();
  auto operator co_await() const noexcept { return internal::Awaiter<T>(); }
};
struct AsyncTask {
  struct promise_type {
    AsyncTask get_return_object() noexcept;
    std::suspend_never initial_suspend() const noexcept { return {}; }
    std::suspend_never final_suspend() const noexcept { return {}; }
    void unhandled_exception() {}
    void return_void() noexcept {}
  };
};
template <typename Await> auto sync_wait(Await &&await) -> void { std::terminate(); }
template <typename Await> inline auto co_future(Await &&await) noexcept -> std::future<int> { std::terminate(); }
template <typename Coro> void async_run(Coro &&coro) {}
template <typename Coro> std::function<void()> async_func(Coro &&coro) { std::terminate(); }
inline internal::Awaiter<void> sleepCoro(trantor::EventLoop *loop,
                                         const std::chrono::duration<double> &delay) noexcept {
  return {};
}
inline internal::Awaiter<void> sleepCoro(trantor::EventLoop *loop, double delay) noexcept { return {}; }
inline internal::Awaiter<void> queueInLoopCoro(trantor::EventLoop *workLoop, std::function<void()> taskFunc,
                                               trantor::EventLoop *resumeLoop = nullptr) {
  return {};
}
template <typename T> inline internal::Awaiter<T> queueInLoopCoro(trantor::EventLoop *loop, std::function<T()> task) {
  return {};
}
inline internal::Awaiter<void> switchThreadCoro(trantor::EventLoop *loop) noexcept { return {}; }
template <typename... Tasks> internal::Awaiter<void> when_all(Tasks... tasks) { return {}; }
class Mutex final {
public:
  [[nodiscard]] internal::Awaiter<int> scoped_lock() noexcept;
};
} // namespace drogon
