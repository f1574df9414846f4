// Boost.Cobalt, as Boost 1.89 has it: its coroutines, without their machinery.
#pragma once
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/system/error_code.hpp>
#include <chrono>
#include <coroutine>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <string>
#include <utility>

namespace boost::cobalt {
using executor = asio::any_io_executor;

struct use_op_t {};
constexpr use_op_t use_op{};
template <typename Signature> struct completion_op;
template <> struct completion_op<void()> {
  bool await_ready();
  void await_suspend(std::coroutine_handle<> h);
  void await_resume();
};
template <typename Result> struct completion_op<void(Result)> {
  bool await_ready();
  void await_suspend(std::coroutine_handle<> h);
  Result await_resume();
};
template <typename... Results>
struct completion_op<void(system::error_code, Results...)> : completion_op<void(Results...)> {};
template <typename... Results>
struct completion_op<void(std::exception_ptr, Results...)> : completion_op<void(Results...)> {};
template <> struct completion_op<void(system::error_code)> : completion_op<void()> {};
template <> struct completion_op<void(std::exception_ptr)> : completion_op<void()> {};

template <typename Promise> struct enable_awaitables {
  template <typename Awaitable> Awaitable &&await_transform(Awaitable &&awaitable) {
    return std::forward<Awaitable>(awaitable);
  }
};

namespace detail {
struct promise_base {
  std::suspend_never initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
  void unhandled_exception() { std::terminate(); }
};
struct executor_awaitable {
  bool await_ready();
  void await_suspend(std::coroutine_handle<> h);
  executor await_resume();
};
template <typename T> struct value_promise : promise_base {
  void return_value(T value) {}
};
template <> struct value_promise<void> : promise_base {
  void return_void() {}
};
template <typename Coroutine, typename T>
struct promise_of : value_promise<T>, enable_awaitables<promise_of<Coroutine, T>> {
  Coroutine get_return_object() { return {}; }
  using enable_awaitables<promise_of>::await_transform;
  executor_awaitable await_transform(asio::this_coro::executor_t) { return {}; }
};
template <typename T> struct awaitable {
  bool await_ready();
  void await_suspend(std::coroutine_handle<> h);
  T await_resume();
};
} // namespace detail

template <typename T> struct [[nodiscard]] task {
  using promise_type = detail::promise_of<task, T>;
  detail::awaitable<T> operator co_await();
};

template <typename T> struct [[nodiscard]] promise {
  using promise_type = detail::promise_of<promise, T>;
  detail::awaitable<T> operator co_await();
  void operator+() &&;
  bool ready() const;
  T get();
};

template <typename Yield, typename Push = void> struct [[nodiscard]] generator {
  struct promise_type : detail::promise_of<generator, Yield> {
    std::suspend_always yield_value(Yield value) { return {}; }
  };
  detail::awaitable<Yield> operator co_await();
  explicit operator bool() const;
};

struct detached {
  using promise_type = detail::promise_of<detached, void>;
};

class main {
public:
  using promise_type = detail::promise_of<main, int>;
};

struct thread {
  using promise_type = detail::promise_of<thread, void>;
  using executor_type = executor;
  detail::awaitable<void> operator co_await() &;
  detail::awaitable<void> operator co_await() &&;
  thread() = default;
  thread(thread &&other) noexcept;
  ~thread();
  void join();
  bool joinable() const;
  void detach();
  executor_type get_executor() const;
};

template <typename T> T run(task<T> t);

template <typename Context, typename T, typename Token> auto spawn(Context &context, task<T> &&t, Token &&token) {
  return asio::async_initiate<Token, void(std::exception_ptr)>([](auto) {}, token);
}
template <typename T, typename Token> auto spawn(executor executor, task<T> &&t, Token &&token) {
  return asio::async_initiate<Token, void(std::exception_ptr)>([](auto) {}, token);
}

template <typename... Promises> detail::awaitable<void> gather(Promises &&...promises) { return {}; }
template <typename... Promises> detail::awaitable<std::size_t> race(Promises &&...promises) { return {}; }
template <typename Argument, typename Function, typename Teardown>
detail::awaitable<void> with(Argument argument, Function function, Teardown teardown) {
  return {};
}

namespace this_coro {
using namespace asio::this_coro;
}

namespace this_thread {
executor &get_executor();
bool has_executor();
} // namespace this_thread

template <typename... Results> struct handler {};
template <typename... Results> struct completion_handler { void operator()(Results... results); };
template <typename... Results> struct op {
  virtual void ready(handler<Results...> handler) {}
  virtual void initiate(completion_handler<Results...> complete) = 0;
  virtual ~op() = default;
  detail::awaitable<void> operator co_await();
};

namespace io {
struct file {
  enum flags { read_only, write_only };
  system::error_code open(const char *path, flags flags);
  system::error_code open(const std::string &path, flags flags);
  system::error_code close();
  system::error_code sync_all();
  system::error_code sync_data();
};
struct stream_file : file {
  stream_file(const executor &executor = this_thread::get_executor());
  stream_file(const char *path, file::flags flags, const executor &executor = this_thread::get_executor());
  detail::awaitable<std::size_t> read_some(void *buffer);
};
struct random_access_file : file {
  random_access_file(const executor &executor = this_thread::get_executor());
  random_access_file(const std::string &path, file::flags flags,
                     const executor &executor = this_thread::get_executor());
  detail::awaitable<std::size_t> read_some_at(std::uint64_t offset, void *buffer);
};
template <typename Rep, typename Period> detail::awaitable<void> sleep(const std::chrono::duration<Rep, Period> &time) {
  return {};
}
namespace ssl {
struct stream {
  template <typename Callback> void set_verify_callback(Callback callback) {}
};
} // namespace ssl
} // namespace io
} // namespace boost::cobalt

template <typename... Results> struct boost::asio::async_result<boost::cobalt::use_op_t, void(Results...)> {
  using return_type = boost::cobalt::completion_op<void(Results...)>;
  template <typename Initiation, typename... Arguments>
  static auto initiate(Initiation, boost::cobalt::use_op_t, Arguments...) {
    return boost::cobalt::completion_op<void(Results...)>();
  }
};
