// What the model of Seastar names, declared as its headers do. It is no package of Debian.
#pragma once
#pragma GCC system_header

#include <chrono>
#include <coroutine>
#include <exception>
#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <unordered_set>
#include <vector>

namespace seastar {
using sstring = std::string;
template <typename T = void> class future;
template <typename T> struct futurize {
  using type = future<T>;
  template <typename Func, typename... Args> static type invoke(Func &&func, Args &&...args) noexcept {
    std::terminate();
  }
  template <typename Func, typename... Args> static type apply(Func &&func, std::tuple<Args...> &&args) noexcept {
    std::terminate();
  }
};
template <typename T> struct futurize<future<T>> : futurize<T> {};
template <typename T> using futurize_t = typename futurize<T>::type;
template <typename Func, typename... Args> using futurized = futurize_t<std::invoke_result_t<Func, Args...>>;

template <typename T> class [[nodiscard]] future {
public:
  future(future &&) noexcept;
  future &operator=(future &&) noexcept;
  ~future();
  T get();
  T get0();
  void wait() noexcept;
  bool available() const noexcept;
  bool failed() const noexcept;
  template <typename Func> auto then(Func &&func) noexcept -> future<> { std::terminate(); }
  template <typename Func> future<> then_unpack(Func &&func) noexcept { std::terminate(); }
  template <typename Func> auto then_wrapped(Func &&func) noexcept -> futurized<Func, future &&> { std::terminate(); }
  template <typename Func> future<T> finally(Func &&func) noexcept { std::terminate(); }
  template <typename Func> future<T> handle_exception(Func &&func) noexcept { std::terminate(); }
  template <typename Func> future<T> handle_exception_type(Func &&func) noexcept { std::terminate(); }
  future<> discard_result() noexcept;
  future<> or_terminate() noexcept;
};

template <typename T = void> future<T> make_ready_future() noexcept { std::terminate(); }
template <typename Func, typename... Args>
futurized<Func, Args...> futurize_invoke(Func &&func, Args &&...args) noexcept {
  std::terminate();
}
template <typename Func, typename... Args>
futurized<Func, Args...> futurize_apply(Func &&func, std::tuple<Args...> &&args) noexcept {
  std::terminate();
}

namespace internal {
template <bool CheckPreempt, typename T> struct awaiter {
  bool await_ready() const noexcept;
  template <typename U> void await_suspend(std::coroutine_handle<U>) noexcept {}
  T await_resume();
};
template <typename T> struct coroutine_traits_base {
  struct promise_type {
    template <typename U> void return_value(U &&value) {}
    void unhandled_exception() noexcept;
    future<T> get_return_object() noexcept;
    std::suspend_never initial_suspend() noexcept;
    std::suspend_never final_suspend() noexcept;
  };
};
template <> struct coroutine_traits_base<void> {
  struct promise_type {
    void return_void() noexcept;
    void unhandled_exception() noexcept;
    future<> get_return_object() noexcept;
    std::suspend_never initial_suspend() noexcept;
    std::suspend_never final_suspend() noexcept;
  };
};
} // namespace internal
template <typename T> internal::awaiter<true, T> operator co_await(future<T> &&f) noexcept { std::terminate(); }

template <typename Signature> class noncopyable_function;
template <typename Ret, typename... Args> class noncopyable_function<Ret(Args...)> {
public:
  noncopyable_function() noexcept;
  template <typename Func> noncopyable_function(Func func) {}
  noncopyable_function(noncopyable_function &&) noexcept;
  noncopyable_function &operator=(noncopyable_function &&) noexcept;
  ~noncopyable_function();
  Ret operator()(Args... args) const;
};

template <typename Func> class [[nodiscard]] deferred_action {
public:
  deferred_action(Func &&func) noexcept {}
  deferred_action(deferred_action &&) noexcept {}
  ~deferred_action() {}
  void cancel() {}
};
template <typename Func> deferred_action<Func> defer(Func &&func) { std::terminate(); }
template <typename Object> class [[nodiscard]] deferred_close {
public:
  deferred_close(Object &obj) noexcept {}
  ~deferred_close() {}
  void close_now() noexcept;
  void cancel() noexcept;
};
template <typename Object> class [[nodiscard]] deferred_stop {
public:
  deferred_stop(Object &obj) noexcept {}
  ~deferred_stop() {}
  void stop_now() noexcept;
  void cancel() noexcept;
};
template <typename Closeable, typename Func>
futurized<Func, Closeable &> with_closeable(Closeable &&obj, Func func) noexcept {
  std::terminate();
}
template <typename Stoppable, typename Func>
futurized<Func, Stoppable &> with_stoppable(Stoppable &&obj, Func func) noexcept {
  std::terminate();
}

// Loops and what runs a function once.
enum class stop_iteration { no, yes };
template <typename AsyncAction> future<> repeat(AsyncAction &&action) noexcept { std::terminate(); }
template <typename AsyncAction> future<int> repeat_until_value(AsyncAction action) noexcept { std::terminate(); }
template <typename AsyncAction> future<> keep_doing(AsyncAction action) noexcept { std::terminate(); }
template <typename AsyncAction, typename StopCondition>
future<> do_until(StopCondition stop_cond, AsyncAction action) noexcept {
  std::terminate();
}
template <typename Iterator, typename Sentinel, typename AsyncAction>
future<> do_for_each(Iterator begin, Sentinel end, AsyncAction action) noexcept {
  std::terminate();
}
template <typename Range, typename AsyncAction> future<> do_for_each(Range &c, AsyncAction action) noexcept {
  std::terminate();
}
template <typename Range, typename Func> future<> parallel_for_each(Range &&range, Func &&func) noexcept {
  std::terminate();
}
template <typename Range, typename Func>
future<> max_concurrent_for_each(Range &&range, size_t max_concurrent, Func &&func) noexcept {
  std::terminate();
}
template <typename Range, typename Mapper, typename Initial, typename Reduce>
future<Initial> map_reduce(Range &&range, Mapper &&mapper, Initial initial, Reduce reduce) {
  std::terminate();
}
template <typename T1, typename T2, typename... More> future<> do_with(T1 &&rv1, T2 &&rv2, More &&...more) noexcept {
  std::terminate();
}
template <typename... FutOrFuncs> future<std::tuple<future<>>> when_all(FutOrFuncs &&...fut_or_funcs) noexcept {
  std::terminate();
}
template <typename... FutOrFuncs> future<> when_all_succeed(FutOrFuncs &&...fut_or_funcs) noexcept { std::terminate(); }
template <typename... FutOrFuncs> future<> when_any(FutOrFuncs &&...fut_or_funcs) noexcept { std::terminate(); }

struct gate {};
template <typename Func> futurized<Func> with_gate(gate &g, Func &&func) { std::terminate(); }
template <typename Func> futurized<Func> try_with_gate(gate &g, Func &&func) noexcept { std::terminate(); }
struct semaphore_default_exception_factory {};
template <typename ExceptionFactory, typename Clock = std::chrono::steady_clock> class basic_semaphore {
public:
  basic_semaphore(size_t count);
  future<> wait(size_t nr = 1) noexcept;
};
using semaphore = basic_semaphore<semaphore_default_exception_factory>;
template <typename ExceptionFactory, typename Func, typename Clock = std::chrono::steady_clock>
futurized<Func> with_semaphore(basic_semaphore<ExceptionFactory, Clock> &sem, size_t units, Func &&func) noexcept {
  std::terminate();
}
struct shared_mutex {};
template <typename Func> futurized<Func> with_shared(shared_mutex &sm, Func &&func) noexcept { std::terminate(); }
template <typename Func> futurized<Func> with_lock(shared_mutex &sm, Func &&func) noexcept { std::terminate(); }
struct scheduling_group {};
template <typename Func, typename... Args>
futurized<Func, Args...> with_scheduling_group(scheduling_group sg, Func func, Args &&...args) noexcept {
  std::terminate();
}
class condition_variable {
public:
  future<> wait() noexcept;
  template <typename Pred> future<> wait(Pred &&pred) noexcept { std::terminate(); }
  template <typename Pred> future<> when(Pred &&pred) noexcept { std::terminate(); }
};
class abort_source {
public:
  template <typename Func> std::optional<int> subscribe(Func &&f) { std::terminate(); }
};
template <typename T> class queue {
public:
  template <typename Func> bool consume(Func &&func) { std::terminate(); }
};
template <typename... T> class subscription {
public:
  void start(noncopyable_function<future<>(T...)> next);
};
template <typename... T> class stream {
public:
  subscription<T...> listen();
  subscription<T...> listen(noncopyable_function<future<>(T...)> next);
};

template <typename Clock = std::chrono::steady_clock> class timer {
public:
  timer() noexcept;
  timer(scheduling_group sg, noncopyable_function<void()> &&callback) noexcept;
  explicit timer(noncopyable_function<void()> &&callback) noexcept;
  ~timer();
  void set_callback(scheduling_group sg, noncopyable_function<void()> &&callback) noexcept;
  void set_callback(noncopyable_function<void()> &&callback) noexcept;
};
template <typename Clock = std::chrono::steady_clock, typename Rep, typename Period>
future<> sleep(std::chrono::duration<Rep, Period> dur) {
  std::terminate();
}
template <typename Clock = std::chrono::steady_clock> future<> sleep_abortable(typename Clock::duration dur) {
  std::terminate();
}
future<> yield() noexcept;

namespace coroutine {
template <typename Func> class lambda {
public:
  explicit lambda(Func &&func) {}
  template <typename... Args> void operator()(Args &&...args) const {}
};
template <typename... Futures> class [[nodiscard]] all {
public:
  template <typename... Func> explicit all(Func &&...funcs) {}
  internal::awaiter<true, void> operator co_await();
};
template <typename First, typename... More> explicit all(First &&, More &&...) -> all<std::invoke_result_t<First>>;
template <typename Func> class [[nodiscard]] parallel_for_each final {
public:
  template <typename Range, typename Func1> explicit parallel_for_each(Range &&range, Func1 &&func) noexcept {
    std::terminate();
  }
  bool await_ready() const noexcept;
  template <typename T> void await_suspend(std::coroutine_handle<T> h) noexcept {}
  void await_resume() const;
};
template <typename Range, typename Func> parallel_for_each(Range &&range, Func &&func) -> parallel_for_each<Func>;
class [[nodiscard]] maybe_yield {
public:
  internal::awaiter<true, void> operator co_await();
};
template <typename T = void> internal::awaiter<true, future<T>> as_future(future<T> &&f) noexcept { std::terminate(); }
} // namespace coroutine

struct thread_attributes {};
class thread {
public:
  template <typename Func> thread(Func func) {}
  template <typename Func> thread(thread_attributes attr, Func func) {}
  ~thread();
  future<> join();
  static void yield();
};
template <typename Func, typename... Args>
futurized<Func, Args...> async(thread_attributes attr, Func &&func, Args &&...args) noexcept {
  std::terminate();
}
template <typename Func, typename... Args> futurized<Func, Args...> async(Func &&func, Args &&...args) noexcept {
  std::terminate();
}

// Shards.
struct smp_submit_to_options {};
class smp {
public:
  template <typename Func>
  static futurized<Func> submit_to(unsigned t, smp_submit_to_options options, Func &&func) noexcept {
    std::terminate();
  }
  template <typename Func> static futurized<Func> submit_to(unsigned t, Func &&func) noexcept { std::terminate(); }
  template <typename Func> static future<> invoke_on_all(Func &&func) noexcept { std::terminate(); }
  template <typename Func> static future<> invoke_on_others(unsigned cpu_id, Func func) noexcept { std::terminate(); }
};
template <typename Service> class sharded {
public:
  template <typename... Args> future<> start(Args &&...args) noexcept { std::terminate(); }
  template <typename... Args> future<> start_single(Args &&...args) noexcept { std::terminate(); }
  future<> stop() noexcept;
  future<> invoke_on_all(std::function<future<>(Service &)> func) noexcept;
  template <typename Func, typename... Args> future<> invoke_on_all(Func func, Args... args) noexcept {
    std::terminate();
  }
  template <typename Func, typename... Args> future<> invoke_on_others(Func func, Args... args) noexcept {
    std::terminate();
  }
  template <typename Func, typename... Args>
  futurized<Func, Service &, Args...> invoke_on(unsigned id, Func &&func, Args &&...args) {}
  template <typename Mapper> future<std::vector<int>> map(Mapper mapper) { std::terminate(); }
  template <typename Reducer, typename Func> future<int> map_reduce(Reducer &&r, Func &&func) { std::terminate(); }
  template <typename Mapper, typename Initial, typename Reduce>
  future<Initial> map_reduce0(Mapper map, Initial initial, Reduce reduce) {
    std::terminate();
  }
};
template <typename Func, typename... Params> class sharded_parameter {
public:
  explicit sharded_parameter(Func func, Params... params) {}
};
template <typename T> class shared_ptr {};
template <typename T> class lw_shared_ptr {};
template <typename T, typename... A> shared_ptr<T> make_shared(A &&...a) { std::terminate(); }
template <typename T, typename... A> lw_shared_ptr<T> make_lw_shared(A &&...a) { std::terminate(); }

namespace alien {
class instance {};
template <typename Func> void run_on(instance &instance, unsigned shard, Func func) {}
template <typename Func> std::future<void> submit_to(instance &instance, unsigned shard, Func func) {
  std::terminate();
}
} // namespace alien

class reactor {
public:
  int run() noexcept;
  void at_exit(noncopyable_function<future<>()> func);
  template <typename Func> void at_destroy(Func &&func) {}
  void set_idle_cpu_handler(noncopyable_function<int(const noncopyable_function<bool()> &)> &&handler);
  void handle_signal(int signo, noncopyable_function<void()> &&handler);
};
reactor &engine();
void handle_signal(int signo, noncopyable_function<void()> &&handler, bool once = false);
template <typename Function> auto make_execution_stage(const sstring &name, Function &&fn) { return 0; }

class app_template {
public:
  int run(int ac, char **av, std::function<future<int>()> &&func) noexcept;
  int run(int ac, char **av, std::function<future<>()> &&func) noexcept;
  int run_deprecated(int ac, char **av, std::function<void()> &&func) noexcept;
  alien::instance &alien();
};
class posix_thread {
public:
  class attr {};
  posix_thread(std::function<void()> func);
  posix_thread(attr a, std::function<void()> func);
  ~posix_thread();
  void join();
};

// Files and streams.
struct directory_entry {};
struct stat_data {};
class socket_address {};
class connected_socket {};
template <typename CharType> class input_stream {
public:
  template <typename Consumer> future<> consume(Consumer &&c) { std::terminate(); }
};
enum class open_flags { ro, rw };
class file {
public:
  template <typename CharType> future<size_t> dma_read(uint64_t pos, CharType *buffer, size_t len) noexcept {
    std::terminate();
  }
  template <typename CharType> future<sstring> dma_read_exactly(uint64_t pos, size_t len) noexcept { std::terminate(); }
  template <typename CharType> future<sstring> dma_read_bulk(uint64_t offset, size_t range_size) noexcept {
    std::terminate();
  }
  template <typename CharType> future<size_t> dma_write(uint64_t pos, const CharType *buffer, size_t len) noexcept {
    std::terminate();
  }
  future<> flush() noexcept;
  future<stat_data> stat() noexcept;
  future<> truncate(uint64_t length) noexcept;
  future<uint64_t> size() const noexcept;
  future<> close() noexcept;
  subscription<directory_entry> list_directory(std::function<future<>(directory_entry de)> next);
};
template <typename Func> futurized<Func, file &> with_file(future<file> file_fut, Func func) noexcept {
  std::terminate();
}
template <typename Func> futurized<Func, file &> with_file_close_on_failure(future<file> file_fut, Func func) noexcept {
  std::terminate();
}
future<connected_socket> connect(socket_address sa);
future<file> open_file_dma(std::string_view name, open_flags flags) noexcept;
future<file> open_directory(std::string_view name) noexcept;
future<> make_directory(std::string_view name) noexcept;
future<> touch_directory(std::string_view name) noexcept;
future<> recursive_touch_directory(std::string_view name) noexcept;
future<> recursive_remove_directory(std::filesystem::path path) noexcept;
future<> sync_directory(std::string_view name) noexcept;
future<> remove_file(std::string_view name) noexcept;
future<> rename_file(std::string_view old_name, std::string_view new_name) noexcept;
future<> link_file(std::string_view oldpath, std::string_view newpath) noexcept;
future<stat_data> file_stat(std::string_view name) noexcept;
future<uint64_t> file_size(std::string_view name) noexcept;
future<bool> file_exists(std::string_view name) noexcept;
future<bool> file_accessible(std::string_view name, int flags) noexcept;
future<std::optional<int>> file_type(std::string_view name) noexcept;
sstring read_first_line(std::filesystem::path sys_file);
template <typename Type> Type read_first_line_as(std::filesystem::path sys_file) { std::terminate(); }
class process {
public:
  future<int> wait();
};
future<process> spawn_process(const std::filesystem::path &pathname);
class tmp_file {
public:
  template <typename Func> static future<> do_with(std::filesystem::path path_template, Func &&func) noexcept {
    std::terminate();
  }
  template <typename Func> static future<> do_with(Func &&func) noexcept { std::terminate(); }
};
class tmp_dir {
public:
  template <typename Func> static future<> do_with(std::filesystem::path path_template, Func &&func) noexcept {
    std::terminate();
  }
  template <typename Func> static future<> do_with(Func &&func) noexcept { std::terminate(); }
  template <typename Func> static future<> do_with_thread(Func &&func) noexcept { std::terminate(); }
};
namespace util {
template <typename Func> future<> with_file_input_stream(const std::filesystem::path &path, Func func) {
  std::terminate();
}
future<std::vector<sstring>> read_entire_file(std::filesystem::path path);
future<sstring> read_entire_file_contiguous(std::filesystem::path path);
} // namespace util

// Servers.
namespace http {
struct request {};
struct reply {};
class client {
public:
  using reply_handler = noncopyable_function<future<>(const reply &, input_stream<char> &&body)>;
  future<> make_request(request &&req, reply_handler &&handle);
};
} // namespace http
namespace httpd {
class handler_base {
public:
  virtual ~handler_base();
  virtual future<std::unique_ptr<http::reply>> handle(const sstring &path, std::unique_ptr<http::request> req,
                                                      std::unique_ptr<http::reply> rep) = 0;
};
using request_function = std::function<sstring(const http::request &req)>;
class function_handler : public handler_base {
public:
  function_handler(const request_function &_handle, const sstring &type);
  future<std::unique_ptr<http::reply>> handle(const sstring &path, std::unique_ptr<http::request> req,
                                              std::unique_ptr<http::reply> rep) override;
};
class routes {
public:
  size_t register_exeption_handler(std::function<std::unique_ptr<http::reply>(std::exception_ptr eptr)> fun);
};
struct path_description {
  void set(routes &_routes, const std::function<int(const http::request &req)> &f) const;
};
class http_server_control {
public:
  future<> set_routes(std::function<void(routes &r)> fun);
};
} // namespace httpd
namespace experimental::websocket {
class server {
public:
  using handler_t = std::function<future<>(input_stream<char> &, input_stream<char> &)>;
  void register_handler(const std::string &name, handler_t handler);
};
} // namespace experimental::websocket
namespace rpc {
template <typename Serializer, typename MsgType = uint32_t> class protocol final {
public:
  template <typename Func> void register_handler(MsgType t, Func &&func) {}
  template <typename Func> void register_handler(MsgType t, scheduling_group sg, Func &&func) {}
};
} // namespace rpc
namespace tls {
class credentials_builder {
public:
  using reload_callback = std::function<void(const std::unordered_set<sstring> &, std::exception_ptr)>;
  future<int> build_reloadable_certificate_credentials(reload_callback) const;
  future<int> build_reloadable_server_credentials(reload_callback) const;
};
} // namespace tls
} // namespace seastar

template <typename T, typename... Args>
struct std::coroutine_traits<seastar::future<T>, Args...> : seastar::internal::coroutine_traits_base<T> {};
