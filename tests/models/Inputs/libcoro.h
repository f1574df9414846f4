// What the model of libcoro names, declared as its headers do. It is no package of Debian.
#pragma once
#pragma GCC system_header

#include <chrono>
#include <coroutine>
#include <cstdint>
#include <exception>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace coro {
namespace detail {
struct promise_base {
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
  void unhandled_exception() { std::terminate(); }
};
template <typename T> struct promise;
} // namespace detail

template <typename T = void> class [[nodiscard]] task {
public:
  using promise_type = detail::promise<T>;
  task(task &&other) noexcept;
  ~task();
  auto operator co_await() const &noexcept {
    struct awaitable {
      bool await_ready() const noexcept { return false; }
      std::coroutine_handle<> await_suspend(std::coroutine_handle<>) noexcept { return {}; }
      T await_resume() { std::terminate(); }
    };
    return awaitable{};
  }
  bool resume();
  std::coroutine_handle<> handle() &;
};
namespace detail {
template <typename T> struct promise : promise_base {
  task<T> get_return_object() noexcept;
  template <typename V> void return_value(V &&value) {}
};
template <> struct promise<void> : promise_base {
  task<void> get_return_object() noexcept;
  void return_void() noexcept {}
};
} // namespace detail

template <typename Awaitable>
auto sync_wait(Awaitable &&a) -> decltype(std::forward<Awaitable>(a).operator co_await().await_resume()) {
  std::terminate();
}
template <typename... Awaitables> task<> when_all(Awaitables... awaitables) { std::terminate(); }
template <typename... Awaitables> task<int> when_any(Awaitables... awaitables) { std::terminate(); }
template <typename Functor, typename... Args> auto invoke(Functor functor, Args &&...args) -> task<> {
  std::terminate();
}

class thread_pool {
public:
  class schedule_operation {
  public:
    bool await_ready() noexcept { return false; }
    void await_suspend(std::coroutine_handle<> awaiting_coroutine) noexcept;
    void await_resume() noexcept {}
  };
  struct options {
    uint32_t thread_count;
    std::function<void(std::size_t)> on_thread_start_functor;
    std::function<void(std::size_t)> on_thread_stop_functor;
  };
  static std::unique_ptr<thread_pool> make_unique(options opts = {});
  virtual ~thread_pool();
  [[nodiscard]] schedule_operation schedule();
  bool spawn(task<void> &&task) noexcept;
  bool spawn_detached(task<void> &&task) noexcept;
  task<void> spawn_joinable(task<void> &&task) noexcept;
  template <typename T> [[nodiscard]] task<T> schedule(task<T> task) { std::terminate(); }
  bool resume(std::coroutine_handle<> handle) noexcept;
  [[nodiscard]] schedule_operation yield();
  void shutdown() noexcept;
};

enum class poll_op : uint64_t { read, write, read_write };
enum class poll_status { read, write, timeout, error, closed };

/// Named io_scheduler before version 0.16, and made by make_shared.
class scheduler {
public:
  class schedule_operation {
  public:
    bool await_ready() noexcept { return false; }
    void await_suspend(std::coroutine_handle<> awaiting_coroutine) noexcept;
    void await_resume() noexcept {}
  };
  enum class thread_strategy_t { spawn, manual };
  enum class execution_strategy_t { process_tasks_on_thread_pool, process_tasks_inline };
  struct options {
    thread_strategy_t thread_strategy;
    std::function<void()> on_io_thread_start_functor;
    std::function<void()> on_io_thread_stop_functor;
    thread_pool::options pool;
    execution_strategy_t execution_strategy;
  };
  static std::unique_ptr<scheduler> make_unique(options opts = {});
  virtual ~scheduler();
  std::size_t process_events(std::chrono::milliseconds timeout = std::chrono::milliseconds{0});
  schedule_operation schedule();
  bool spawn_detached(task<void> &&task);
  task<void> spawn_joinable(task<void> &&task);
  template <typename T> [[nodiscard]] task<T> schedule(task<T> task) { std::terminate(); }
  template <typename T, typename Rep, typename Period>
  [[nodiscard]] task<T> schedule(task<T> task, std::chrono::duration<Rep, Period> timeout) {
    std::terminate();
  }
  template <typename Rep, typename Period>
  [[nodiscard]] task<void> schedule_after(std::chrono::duration<Rep, Period> amount) {
    std::terminate();
  }
  [[nodiscard]] task<void> schedule_at(std::chrono::steady_clock::time_point time);
  [[nodiscard]] schedule_operation yield();
  template <typename Rep, typename Period>
  [[nodiscard]] task<void> yield_for(std::chrono::duration<Rep, Period> amount) {
    std::terminate();
  }
  [[nodiscard]] task<void> yield_until(std::chrono::steady_clock::time_point time);
  [[nodiscard]] task<poll_status> poll(int fd, poll_op op,
                                       std::chrono::milliseconds timeout = std::chrono::milliseconds{0});
  bool resume(std::coroutine_handle<> handle);
  void shutdown() noexcept;
};
class io_scheduler {
public:
  using schedule_operation = scheduler::schedule_operation;
  struct options {
    std::function<void()> on_io_thread_start_functor;
    std::function<void()> on_io_thread_stop_functor;
  };
  static std::shared_ptr<io_scheduler> make_shared(options opts = {});
  virtual ~io_scheduler();
  std::size_t process_events(std::chrono::milliseconds timeout = std::chrono::milliseconds{0});
  schedule_operation schedule();
  bool spawn(task<void> &&task);
  bool spawn_detached(task<void> &&task);
  task<void> spawn_joinable(task<void> &&task);
  template <typename T> [[nodiscard]] task<T> schedule(task<T> task) { std::terminate(); }
  template <typename Rep, typename Period>
  [[nodiscard]] task<void> schedule_after(std::chrono::duration<Rep, Period> amount) {
    std::terminate();
  }
  [[nodiscard]] task<void> schedule_at(std::chrono::steady_clock::time_point time);
  [[nodiscard]] schedule_operation yield();
  template <typename Rep, typename Period>
  [[nodiscard]] task<void> yield_for(std::chrono::duration<Rep, Period> amount) {
    std::terminate();
  }
  [[nodiscard]] task<void> yield_until(std::chrono::steady_clock::time_point time);
  [[nodiscard]] task<poll_status> poll(int fd, poll_op op,
                                       std::chrono::milliseconds timeout = std::chrono::milliseconds{0});
  bool resume(std::coroutine_handle<> handle);
  void shutdown() noexcept;
};

class event {
public:
  struct awaiter {
    bool await_ready() const noexcept;
    bool await_suspend(std::coroutine_handle<> awaiting_coroutine) noexcept;
    void await_resume() noexcept {}
  };
  void set() noexcept;
  awaiter operator co_await() const noexcept;
};
class latch {
public:
  latch(std::int64_t count) noexcept;
  void count_down(std::int64_t n = 1) noexcept;
  event::awaiter operator co_await() const noexcept;
};
template <typename Element, std::size_t Size> class ring_buffer {
public:
  ~ring_buffer() { sync_wait(shutdown()); }
  task<void> shutdown();
};
template <typename Element> class queue {
public:
  ~queue() {}
};
class scoped_lock {};
class mutex {
public:
  [[nodiscard]] task<scoped_lock> scoped_lock();
  bool try_lock();
  void unlock();
};
template <std::ptrdiff_t Max> class semaphore {
public:
  explicit semaphore(std::ptrdiff_t starting_value);
  ~semaphore();
  [[nodiscard]] task<int> acquire();
  void release();
};
class condition_variable {
public:
  using predicate_type = std::function<bool()>;
  event::awaiter wait(coro::scoped_lock &lock);
  event::awaiter wait(coro::scoped_lock &lock, predicate_type predicate);
  template <typename Executor, typename Rep, typename Period>
  task<bool> wait_for(std::unique_ptr<Executor> &executor, coro::scoped_lock &lock,
                      std::chrono::duration<Rep, Period> wait_for, predicate_type predicate) {
    std::terminate();
  }
  template <typename Executor, typename Time>
  task<bool> wait_until(std::unique_ptr<Executor> &executor, coro::scoped_lock &lock, Time wait_until,
                        predicate_type predicate) {
    std::terminate();
  }
  task<void> notify_one();
};

template <typename Executor> class task_group {
public:
  explicit task_group(Executor *executor) {}
  explicit task_group(Executor *executor, task<void> &&task) {}
  explicit task_group(std::unique_ptr<Executor> &executor) {}
  explicit task_group(std::unique_ptr<Executor> &executor, task<void> &&task) {}
  ~task_group() {}
  [[nodiscard]] bool start(task<void> &&task) { return true; }
  event::awaiter operator co_await() const noexcept { return {}; }
};
/// Before version 0.14.
template <typename Executor> class task_container {
public:
  enum class garbage_collect_t { yes, no };
  explicit task_container(std::shared_ptr<Executor> e) {}
  ~task_container() {}
  void start(task<void> &&user_task, garbage_collect_t cleanup = garbage_collect_t::yes) {}
  task<void> garbage_collect_and_yield_until_empty() { std::terminate(); }
};

namespace default_executor {
std::unique_ptr<thread_pool> &executor();
std::unique_ptr<scheduler> &io_executor();
} // namespace default_executor

namespace net {
class socket_address {};
namespace tcp {
class client {
public:
  explicit client(std::unique_ptr<scheduler> &scheduler, socket_address endpoint);
  task<int> connect(std::chrono::milliseconds timeout = std::chrono::milliseconds{0});
  template <typename Buffer> task<int> read_some(Buffer &buffer) { std::terminate(); }
  template <typename Buffer> task<int> read_exact(Buffer &buffer) { std::terminate(); }
  template <typename Buffer> task<int> write_some(const Buffer &buffer) { std::terminate(); }
  template <typename Buffer> task<int> write_all(const Buffer &buffer) { std::terminate(); }
  task<poll_status> poll(poll_op op, std::chrono::milliseconds timeout = std::chrono::milliseconds{0});
};
class server {
public:
  explicit server(std::unique_ptr<scheduler> &scheduler, const socket_address &endpoint);
  task<client> accept(std::chrono::milliseconds timeout = std::chrono::milliseconds{0});
  task<poll_status> poll(std::chrono::milliseconds timeout = std::chrono::milliseconds{0});
  void shutdown();
};
} // namespace tcp
namespace udp {
class peer {
public:
  explicit peer(std::unique_ptr<scheduler> &scheduler);
  template <typename Buffer> task<int> write_to(const socket_address &address, const Buffer &buffer) {
    std::terminate();
  }
  template <typename Buffer> task<int> read_from(Buffer &buffer) { std::terminate(); }
  task<poll_status> poll(poll_op op, std::chrono::milliseconds timeout = std::chrono::milliseconds{0});
};
} // namespace udp
namespace tls {
enum class tls_file_type : int { asn1, pem };
enum class verify_peer_t : int { yes, no };
class context {
public:
  explicit context(verify_peer_t verify_peer = verify_peer_t::yes);
  context(std::filesystem::path certificate, tls_file_type certificate_type, std::filesystem::path private_key,
          tls_file_type private_key_type, verify_peer_t verify_peer = verify_peer_t::yes);
};
class client {
public:
  task<int> connect(std::chrono::milliseconds timeout = std::chrono::milliseconds{0});
  template <typename Buffer> task<int> recv(Buffer &buffer) { std::terminate(); }
  template <typename Buffer> task<int> send(const Buffer &buffer) { std::terminate(); }
};
class server {
public:
  task<client> accept(std::chrono::milliseconds timeout = std::chrono::seconds{30});
  task<poll_status> poll(std::chrono::milliseconds timeout = std::chrono::milliseconds{0});
};
} // namespace tls
} // namespace net
} // namespace coro
