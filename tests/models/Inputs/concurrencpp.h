// What the model of concurrencpp names, declared as its headers do. It is no package of Debian.
#pragma once
#pragma GCC system_header

#include <chrono>
#include <coroutine>
#include <cstddef>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace concurrencpp {
struct executor_tag {};
struct null_result {};
template <class type> class result;
template <class type> class lazy_result;
class executor;

namespace details {
template <class type> struct awaitable_base {
  bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<>) noexcept {}
  type await_resume() { std::terminate(); }
};
struct promise_base {
  void unhandled_exception() noexcept {}
  std::suspend_always final_suspend() const noexcept { return {}; }
};
template <class type> struct return_value_struct {
  template <class value> void return_value(value &&) {}
};
template <> struct return_value_struct<void> {
  void return_void() noexcept {}
};
template <class type> struct result_promise : promise_base, return_value_struct<type> {
  std::suspend_never initial_suspend() const noexcept { return {}; }
  result<type> get_return_object() noexcept;
};
template <class type> struct rescheduled_promise : promise_base, return_value_struct<type> {
  std::suspend_always initial_suspend() const noexcept { return {}; }
  result<type> get_return_object() noexcept;
};
struct null_promise : promise_base, return_value_struct<void> {
  std::suspend_always initial_suspend() const noexcept { return {}; }
  null_result get_return_object() const noexcept { return {}; }
};
template <class type> struct lazy_promise : promise_base, return_value_struct<type> {
  std::suspend_always initial_suspend() const noexcept { return {}; }
  lazy_result<type> get_return_object() noexcept;
};
} // namespace details

enum class result_status { idle, value, exception };

template <class type> class result {
public:
  result() noexcept;
  result(result &&rhs) noexcept;
  result &operator=(result &&rhs) noexcept;
  result_status status() const;
  void wait() const;
  template <class rep, class ratio> result_status wait_for(std::chrono::duration<rep, ratio> duration) const {
    return {};
  }
  template <class clock, class duration>
  result_status wait_until(std::chrono::time_point<clock, duration> timeout_time) const {
    return {};
  }
  type get();
  auto operator co_await() { return details::awaitable_base<type>(); }
  auto resolve() { return details::awaitable_base<result<type>>(); }
};
template <class type> class shared_result {
public:
  shared_result(result<type> rhs);
  result_status status() const;
  void wait();
  template <class rep, class ratio> result_status wait_for(std::chrono::duration<rep, ratio> duration) { return {}; }
  template <class clock, class duration>
  result_status wait_until(std::chrono::time_point<clock, duration> timeout_time) {
    return {};
  }
  std::add_lvalue_reference_t<type> get();
  auto operator co_await() { return details::awaitable_base<std::add_lvalue_reference_t<type>>(); }
  auto resolve() { return details::awaitable_base<shared_result<type>>(); }
};
template <class type> class lazy_result {
public:
  lazy_result(lazy_result &&rhs) noexcept;
  ~lazy_result() noexcept;
  auto operator co_await() { return details::awaitable_base<type>(); }
  auto resolve() { return details::awaitable_base<lazy_result<type>>(); }
  result<type> run();
};
template <class type> class result_promise {
public:
  result_promise();
  template <class... argument_types> void set_result(argument_types &&...arguments) {}
  template <class callable_type, class... argument_types>
  void set_from_function(callable_type &&callable, argument_types &&...args) noexcept {}
  result<type> get_result();
};
template <class type, class... argument_types> result<type> make_ready_result(argument_types &&...arguments) {
  std::terminate();
}

class task {
public:
  template <class callable_type> task(callable_type &&callable) {}
};

class executor {
public:
  virtual ~executor() noexcept = default;
  virtual void enqueue(concurrencpp::task task) = 0;
  virtual void enqueue(std::span<concurrencpp::task> tasks) = 0;
  virtual void shutdown() = 0;
  template <class callable_type, class... argument_types>
  void post(callable_type &&callable, argument_types &&...arguments) {}
  template <class callable_type, class... argument_types>
  auto submit(callable_type &&callable, argument_types &&...arguments) {
    return result<std::invoke_result_t<callable_type, argument_types...>>();
  }
  template <class callable_type> void bulk_post(std::span<callable_type> callable_list) {}
  template <class callable_type, class return_type = std::invoke_result_t<callable_type>>
  std::vector<result<return_type>> bulk_submit(std::span<callable_type> callable_list) {
    return {};
  }
};
template <class concrete_executor_type> struct derivable_executor : public executor {
  template <class callable_type, class... argument_types>
  void post(callable_type &&callable, argument_types &&...arguments) {}
  template <class callable_type, class... argument_types>
  auto submit(callable_type &&callable, argument_types &&...arguments) {
    return result<std::invoke_result_t<callable_type, argument_types...>>();
  }
  template <class callable_type> void bulk_post(std::span<callable_type> callable_list) {}
  template <class callable_type, class return_type = std::invoke_result_t<callable_type>>
  std::vector<result<return_type>> bulk_submit(std::span<callable_type> callable_list) {
    return {};
  }
};
class inline_executor final : public executor {
public:
  void enqueue(concurrencpp::task task) override;
  void enqueue(std::span<concurrencpp::task> tasks) override;
  void shutdown() override;
};
class thread_pool_executor final : public derivable_executor<thread_pool_executor> {
public:
  thread_pool_executor(std::string_view pool_name, size_t pool_size, std::chrono::milliseconds max_idle_time,
                       const std::function<void(std::string_view)> &thread_started_callback = {},
                       const std::function<void(std::string_view)> &thread_terminated_callback = {});
  void enqueue(concurrencpp::task task) override;
  void enqueue(std::span<concurrencpp::task> tasks) override;
  void shutdown() override;
};
class thread_executor final : public derivable_executor<thread_executor> {
public:
  thread_executor(const std::function<void(std::string_view)> &thread_started_callback = {},
                  const std::function<void(std::string_view)> &thread_terminated_callback = {});
  void enqueue(concurrencpp::task task) override;
  void enqueue(std::span<concurrencpp::task> tasks) override;
  void shutdown() override;
};
class worker_thread_executor final : public derivable_executor<worker_thread_executor> {
public:
  worker_thread_executor(const std::function<void(std::string_view)> &thread_started_callback = {},
                         const std::function<void(std::string_view)> &thread_terminated_callback = {});
  void enqueue(concurrencpp::task task) override;
  void enqueue(std::span<concurrencpp::task> tasks) override;
  void shutdown() override;
};
class manual_executor final : public derivable_executor<manual_executor> {
public:
  void enqueue(concurrencpp::task task) override;
  void enqueue(std::span<concurrencpp::task> tasks) override;
  void shutdown() override;
  bool loop_once();
  bool loop_once_for(std::chrono::milliseconds max_waiting_time);
  template <class clock, class duration> bool loop_once_until(std::chrono::time_point<clock, duration> timeout_time) {
    return true;
  }
  size_t loop(size_t max_count);
  size_t loop_for(size_t max_count, std::chrono::milliseconds max_waiting_time);
  template <class clock, class duration>
  size_t loop_until(size_t max_count, std::chrono::time_point<clock, duration> timeout_time) {
    return 0;
  }
  void wait_for_task();
  bool wait_for_task_for(std::chrono::milliseconds max_waiting_time);
  template <class clock, class duration>
  bool wait_for_task_until(std::chrono::time_point<clock, duration> timeout_time) {
    return true;
  }
  void wait_for_tasks(size_t count);
  size_t wait_for_tasks_for(size_t count, std::chrono::milliseconds max_waiting_time);
  template <class clock, class duration>
  size_t wait_for_tasks_until(size_t count, std::chrono::time_point<clock, duration> timeout_time) {
    return 0;
  }
};

template <class executor_type> auto resume_on(std::shared_ptr<executor_type> executor) {
  return details::awaitable_base<void>();
}
template <class executor_type> auto resume_on(executor_type &executor) noexcept {
  return details::awaitable_base<void>();
}
template <class executor_type, class... result_types>
lazy_result<std::tuple<std::decay_t<result_types>...>> when_all(std::shared_ptr<executor_type> resume_executor,
                                                                result_types &&...results) {
  std::terminate();
}
template <class executor_type, class... result_types>
lazy_result<std::tuple<std::decay_t<result_types>...>> when_any(std::shared_ptr<executor_type> resume_executor,
                                                                result_types &&...results) {
  std::terminate();
}

class async_lock;
class scoped_async_lock {
public:
  scoped_async_lock(async_lock &lock, std::defer_lock_t) noexcept;
  lazy_result<void> lock(std::shared_ptr<executor> resume_executor);
  lazy_result<bool> try_lock();
  void unlock();
};
class async_lock {
public:
  lazy_result<scoped_async_lock> lock(std::shared_ptr<executor> resume_executor);
  lazy_result<bool> try_lock();
  void unlock();
};
class async_condition_variable {
public:
  lazy_result<void> await(std::shared_ptr<executor> resume_executor, scoped_async_lock &lock);
  template <class predicate_type>
  lazy_result<void> await(std::shared_ptr<executor> resume_executor, scoped_async_lock &lock, predicate_type pred) {
    std::terminate();
  }
  void notify_one();
};

class timer {};
class timer_queue {
public:
  timer_queue(std::chrono::milliseconds max_waiting_time,
              const std::function<void(std::string_view)> &thread_started_callback = {},
              const std::function<void(std::string_view)> &thread_terminated_callback = {});
  ~timer_queue() noexcept;
  void shutdown();
  template <class callable_type, class... argument_types>
  timer make_timer(std::chrono::milliseconds due_time, std::chrono::milliseconds frequency,
                   std::shared_ptr<concurrencpp::executor> executor, callable_type &&callable,
                   argument_types &&...arguments) {
    return {};
  }
  template <class callable_type, class... argument_types>
  timer make_one_shot_timer(std::chrono::milliseconds due_time, std::shared_ptr<concurrencpp::executor> executor,
                            callable_type &&callable, argument_types &&...arguments) {
    return {};
  }
  lazy_result<void> make_delay_object(std::chrono::milliseconds due_time,
                                      std::shared_ptr<concurrencpp::executor> executor);
};
struct runtime_options {
  std::function<void(std::string_view thread_name)> thread_started_callback;
  std::function<void(std::string_view thread_name)> thread_terminated_callback;
};
class runtime {
public:
  runtime();
  runtime(const runtime_options &options);
  ~runtime() noexcept;
  std::shared_ptr<concurrencpp::timer_queue> timer_queue() const noexcept;
  std::shared_ptr<concurrencpp::inline_executor> inline_executor() const noexcept;
  std::shared_ptr<concurrencpp::thread_pool_executor> thread_pool_executor() const noexcept;
  std::shared_ptr<concurrencpp::thread_pool_executor> background_executor() const noexcept;
  std::shared_ptr<concurrencpp::thread_executor> thread_executor() const noexcept;
  std::shared_ptr<concurrencpp::worker_thread_executor> make_worker_thread_executor();
  std::shared_ptr<concurrencpp::manual_executor> make_manual_executor();
};
} // namespace concurrencpp

template <class type, class... arguments> struct std::coroutine_traits<concurrencpp::result<type>, arguments...> {
  using promise_type = concurrencpp::details::result_promise<type>;
};
template <class type, class executor_type, class... arguments>
struct std::coroutine_traits<concurrencpp::result<type>, concurrencpp::executor_tag, std::shared_ptr<executor_type>,
                             arguments...> {
  using promise_type = concurrencpp::details::rescheduled_promise<type>;
};
template <class executor_type, class... arguments>
struct std::coroutine_traits<concurrencpp::null_result, concurrencpp::executor_tag, std::shared_ptr<executor_type>,
                             arguments...> {
  using promise_type = concurrencpp::details::null_promise;
};
template <class type, class... arguments> struct std::coroutine_traits<concurrencpp::lazy_result<type>, arguments...> {
  using promise_type = concurrencpp::details::lazy_promise<type>;
};
