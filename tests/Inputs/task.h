// The least that makes a coroutine: a lazy task, an eager one, a generator and something to await.
#pragma once
#include <coroutine>
#include <exception>
#include <type_traits>
#include <utility>

template <typename T> struct task_result {
  T value{};
  void return_value(T v) { value = std::move(v); }
};
template <> struct task_result<void> {
  void return_void() {}
};

template <typename T = void> struct task {
  struct promise_type : task_result<T> {
    task get_return_object() { return task{std::coroutine_handle<promise_type>::from_promise(*this)}; }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void unhandled_exception() { std::terminate(); }
  };
  explicit task(std::coroutine_handle<promise_type> h) : handle(h) {}
  task(task &&other) noexcept : handle(std::exchange(other.handle, {})) {}
  ~task() {
    if (handle)
      handle.destroy();
  }
  bool await_ready() const noexcept { return false; }
  std::coroutine_handle<> await_suspend(std::coroutine_handle<>) noexcept { return handle; }
  T await_resume() {
    if constexpr (!std::is_void_v<T>)
      return std::move(handle.promise().value);
  }
  std::coroutine_handle<promise_type> handle;
};

template <typename T> struct generator {
  struct promise_type {
    T current{};
    generator get_return_object() { return generator{std::coroutine_handle<promise_type>::from_promise(*this)}; }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(T v) {
      current = std::move(v);
      return {};
    }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
  explicit generator(std::coroutine_handle<promise_type> h) : handle(h) {}
  generator(generator &&other) noexcept : handle(std::exchange(other.handle, {})) {}
  ~generator() {
    if (handle)
      handle.destroy();
  }
  bool next() { return handle.resume(), !handle.done(); }
  T value() const { return handle.promise().current; }
  std::coroutine_handle<promise_type> handle;
};

/// Suspends, and is resumed by the loop later.
struct tick {
  bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<>) const noexcept {}
  void await_resume() const noexcept {}
};
