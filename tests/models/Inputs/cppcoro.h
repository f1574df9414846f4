// What the model of cppcoro names, declared as its headers do. It is no package of Debian.
#pragma once
#pragma GCC system_header

#include <chrono>
#include <coroutine>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <filesystem>
#include <utility>

namespace cppcoro {
namespace detail {
struct task_awaiter {
  bool await_ready() const noexcept { return false; }
  std::coroutine_handle<> await_suspend(std::coroutine_handle<>) noexcept { return {}; }
};
struct task_promise_base {
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
  void unhandled_exception() noexcept { std::terminate(); }
};
template <typename T> struct task_promise;
} // namespace detail

template <typename T = void> class [[nodiscard]] task {
public:
  using promise_type = detail::task_promise<T>;
  task(task &&t) noexcept;
  ~task();
  auto operator co_await() const &noexcept {
    struct awaiter : detail::task_awaiter {
      T await_resume() { std::terminate(); }
    };
    return awaiter{};
  }
  auto operator co_await() const &&noexcept {
    struct awaiter : detail::task_awaiter {
      T await_resume() { std::terminate(); }
    };
    return awaiter{};
  }
};
namespace detail {
template <typename T> struct task_promise : task_promise_base {
  task<T> get_return_object() noexcept;
  template <typename V> void return_value(V &&value) {}
};
template <> struct task_promise<void> : task_promise_base {
  task<void> get_return_object() noexcept;
  void return_void() noexcept {}
};
} // namespace detail

template <typename Awaitable>
auto sync_wait(Awaitable &&awaitable)
    -> decltype(std::forward<Awaitable>(awaitable).operator co_await().await_resume()) {
  std::terminate();
}
template <typename... Awaitables> task<> when_all(Awaitables &&...awaitables) { std::terminate(); }
template <typename... Awaitables> task<> when_all_ready(Awaitables &&...awaitables) { std::terminate(); }

class static_thread_pool {
public:
  static_thread_pool();
  explicit static_thread_pool(std::uint32_t threadCount);
  ~static_thread_pool();
  class schedule_operation {
  public:
    bool await_ready() noexcept { return false; }
    void await_suspend(std::coroutine_handle<> awaitingCoroutine) noexcept;
    void await_resume() noexcept {}
  };
  [[nodiscard]] schedule_operation schedule() noexcept;
};

class cancellation_token {
public:
  cancellation_token() noexcept;
};
class cancellation_source {
public:
  cancellation_source();
  cancellation_token token() const noexcept;
  void request_cancellation();
};
class cancellation_registration {
public:
  template <typename Func> cancellation_registration(cancellation_token token, Func &&callback) {}
};

class io_service {
public:
  class schedule_operation;
  class timed_schedule_operation;
  io_service();
  explicit io_service(std::uint32_t concurrencyHint);
  ~io_service();
  [[nodiscard]] schedule_operation schedule() noexcept;
  template <typename Rep, typename Period>
  [[nodiscard]] timed_schedule_operation schedule_after(const std::chrono::duration<Rep, Period> &delay,
                                                        cancellation_token cancellationToken = {}) noexcept;
  std::uint64_t process_events();
  std::uint64_t process_pending_events();
  std::uint64_t process_one_event();
  std::uint64_t process_one_pending_event();
  void stop() noexcept;
  void reset();
};
class io_service::schedule_operation {
public:
  bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<> awaiter) noexcept;
  void await_resume() const noexcept {}
};
class io_service::timed_schedule_operation {
public:
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<> awaiter);
  void await_resume();
};
template <typename Rep, typename Period>
io_service::timed_schedule_operation io_service::schedule_after(const std::chrono::duration<Rep, Period> &,
                                                                cancellation_token) noexcept {
  return {};
}
class inline_scheduler {
public:
  std::suspend_never schedule() const noexcept { return {}; }
};

template <typename Scheduler> struct schedule_on_transform { Scheduler &scheduler; };
template <typename Scheduler> schedule_on_transform<Scheduler> schedule_on(Scheduler &scheduler) { return {scheduler}; }
template <typename Scheduler, typename Awaitable>
auto schedule_on(Scheduler &scheduler, Awaitable awaitable) -> task<> {
  std::terminate();
}
template <typename T, typename Scheduler>
decltype(auto) operator|(T &&value, schedule_on_transform<Scheduler> transform) {
  return schedule_on(transform.scheduler, std::forward<T>(value));
}
template <typename Scheduler> struct resume_on_transform { Scheduler &scheduler; };
template <typename Scheduler> resume_on_transform<Scheduler> resume_on(Scheduler &scheduler) noexcept {
  return {scheduler};
}
template <typename Scheduler, typename Awaitable> auto resume_on(Scheduler &scheduler, Awaitable awaitable) -> task<> {
  std::terminate();
}
template <typename T, typename Scheduler>
decltype(auto) operator|(T &&value, resume_on_transform<Scheduler> transform) {
  return resume_on(transform.scheduler, std::forward<T>(value));
}
template <typename Func> struct fmap_transform { Func func; };
template <typename Func, typename Awaitable> auto fmap(Func &&func, Awaitable &&awaitable) -> task<> {
  std::terminate();
}
template <typename Func> fmap_transform<Func> fmap(Func &&func) { return {std::forward<Func>(func)}; }
template <typename T, typename Func> decltype(auto) operator|(T &&value, fmap_transform<Func> &&transform) {
  return fmap(std::forward<Func>(transform.func), std::forward<T>(value));
}

class async_mutex_lock {};
class async_mutex {
public:
  bool try_lock() noexcept;
  struct lock_operation {
    bool await_ready() const noexcept { return false; }
    bool await_suspend(std::coroutine_handle<> awaiter) noexcept;
    async_mutex_lock await_resume() const noexcept { return {}; }
  };
  lock_operation lock_async() noexcept;
  lock_operation scoped_lock_async() noexcept;
  void unlock();
};

enum class file_open_mode { create_or_open, create_always, create_new, open_existing, truncate_existing };
enum class file_share_mode { none, read, write };
enum class file_buffering_mode { default_ = 0, sequential = 1 };
class io_operation {
public:
  bool await_ready() const noexcept { return false; }
  bool await_suspend(std::coroutine_handle<> awaiter) noexcept;
  std::size_t await_resume();
};
class file {
public:
  virtual ~file();
  std::uint64_t size() const;
};
class readable_file : virtual public file {
public:
  [[nodiscard]] io_operation read(std::uint64_t offset, void *buffer, std::size_t byteCount) const noexcept;
};
class writable_file : virtual public file {
public:
  void set_size(std::uint64_t fileSize);
  [[nodiscard]] io_operation write(std::uint64_t offset, const void *buffer, std::size_t byteCount) noexcept;
};
class read_only_file : public readable_file {
public:
  [[nodiscard]] static read_only_file open(io_service &ioService, const std::filesystem::path &path,
                                           file_share_mode shareMode = file_share_mode::read,
                                           file_buffering_mode bufferingMode = file_buffering_mode::default_);
};
class write_only_file : public writable_file {
public:
  [[nodiscard]] static write_only_file open(io_service &ioService, const std::filesystem::path &path,
                                            file_open_mode openMode = file_open_mode::create_or_open,
                                            file_share_mode shareMode = file_share_mode::none,
                                            file_buffering_mode bufferingMode = file_buffering_mode::default_);
};
class read_write_file : public readable_file, public writable_file {
public:
  [[nodiscard]] static read_write_file open(io_service &ioService, const std::filesystem::path &path,
                                            file_open_mode openMode = file_open_mode::create_or_open,
                                            file_share_mode shareMode = file_share_mode::none,
                                            file_buffering_mode bufferingMode = file_buffering_mode::default_);
};

namespace net {
class ip_endpoint {};
class socket {
public:
  static socket create_tcpv4(io_service &ioSvc);
  void bind(const ip_endpoint &localEndPoint);
  void listen();
  [[nodiscard]] io_operation connect(const ip_endpoint &remoteEndPoint) noexcept;
  [[nodiscard]] io_operation accept(socket &acceptingSocket) noexcept;
  [[nodiscard]] io_operation disconnect() noexcept;
  [[nodiscard]] io_operation send(const void *buffer, std::size_t size) noexcept;
  [[nodiscard]] io_operation recv(void *buffer, std::size_t size) noexcept;
  [[nodiscard]] io_operation recv_from(void *buffer, std::size_t size) noexcept;
  [[nodiscard]] io_operation send_to(const ip_endpoint &destination, const void *buffer, std::size_t size) noexcept;
};
} // namespace net
} // namespace cppcoro
