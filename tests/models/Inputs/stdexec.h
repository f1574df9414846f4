// What the model of stdexec names, declared as its headers do: those of today, and those before 2026, which spelled
// many of them differently. It is no package of Debian.
#pragma once
#pragma GCC system_header

#include <chrono>
#include <coroutine>
#include <cstdint>
#include <exception>
#include <optional>
#include <tuple>
#include <utility>

/// Stands for any sender: of them all, only who made it is of interest.
struct any_sender {
  bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<>) noexcept {}
  void await_resume() {}
};
namespace stdexec {
namespace __clsur {
struct closure {};
template <typename Sender> any_sender operator|(Sender &&sndr, closure clsur) { return {}; }
} // namespace __clsur
namespace __closure {
struct closure {};
template <typename Sender> any_sender operator|(Sender &&sndr, closure clsur) { return {}; }
} // namespace __closure
} // namespace stdexec

#define SYNC_WAIT(NAME)                                                                                                \
  struct NAME {                                                                                                        \
    template <typename Sender> auto operator()(Sender &&sndr) const -> std::optional<std::tuple<int>> { return {}; }   \
  };
#define ADAPTOR(NAME, CLOSURE)                                                                                         \
  struct NAME {                                                                                                        \
    template <typename First, typename Second> any_sender operator()(First &&first, Second second) const {             \
      return {};                                                                                                       \
    }                                                                                                                  \
    template <typename Fun> CLOSURE operator()(Fun fun) const { return {}; }                                           \
  };
#define SCHEDULE(NAME)                                                                                                 \
  struct NAME {                                                                                                        \
    template <typename Scheduler> any_sender operator()(Scheduler &&sched) const { return {}; }                        \
  };
#define BULK(NAME)                                                                                                     \
  struct NAME {                                                                                                        \
    template <typename Sender, typename Policy, typename Shape, typename Fun>                                          \
    any_sender operator()(Sender &&sndr, Policy &&pol, Shape shape, Fun fun) const {                                   \
      return {};                                                                                                       \
    }                                                                                                                  \
  };

namespace stdexec {
SYNC_WAIT(sync_wait_t)
SYNC_WAIT(sync_wait_with_variant_t)
inline constexpr sync_wait_t sync_wait{};
inline constexpr sync_wait_with_variant_t sync_wait_with_variant{};
namespace __sync_wait {
SYNC_WAIT(sync_wait_t)
SYNC_WAIT(sync_wait_with_variant_t)
} // namespace __sync_wait
SCHEDULE(schedule_t)
inline constexpr schedule_t schedule{};
namespace __sched {
SCHEDULE(schedule_t)
} // namespace __sched
ADAPTOR(then_t, __clsur::closure)
inline constexpr then_t then{};
namespace __then {
ADAPTOR(then_t, __closure::closure)
} // namespace __then
namespace __let {
ADAPTOR(__let_t, __clsur::closure)
} // namespace __let
struct let_value_t : __let::__let_t {};
inline constexpr let_value_t let_value{};
ADAPTOR(upon_error_t, __clsur::closure)
inline constexpr upon_error_t upon_error{};
ADAPTOR(upon_stopped_t, __clsur::closure)
inline constexpr upon_stopped_t upon_stopped{};
namespace __upon_error {
ADAPTOR(upon_error_t, __closure::closure)
} // namespace __upon_error
namespace __upon_stopped {
ADAPTOR(upon_stopped_t, __closure::closure)
} // namespace __upon_stopped
namespace __bulk {
BULK(__generic_bulk_t)
} // namespace __bulk
struct bulk_t : __bulk::__generic_bulk_t {};
inline constexpr bulk_t bulk{};
ADAPTOR(continues_on_t, __clsur::closure)
inline constexpr continues_on_t continues_on{};
namespace __continues_on {
ADAPTOR(continues_on_t, __closure::closure)
} // namespace __continues_on
ADAPTOR(starts_on_t, __clsur::closure)
inline constexpr starts_on_t starts_on{};
namespace __starts_on_ns {
ADAPTOR(starts_on_t, __closure::closure)
} // namespace __starts_on_ns
ADAPTOR(on_t, __clsur::closure)
inline constexpr on_t on{};
namespace __on {
ADAPTOR(on_t, __closure::closure)
} // namespace __on
any_sender just();
struct get_scheduler_t {
  struct sender : any_sender {
    int await_resume() { return 0; }
  };
  sender operator()() const noexcept { return {}; }
};
inline constexpr get_scheduler_t get_scheduler{};

namespace __run_loop {
class __run_loop_base {
public:
  void run() noexcept;
};
template <typename Derived> struct __basic_run_loop : __run_loop_base {
  class scheduler {};
  constexpr auto get_scheduler() noexcept -> scheduler { return {}; }
  void finish() noexcept;
};
} // namespace __run_loop
struct run_loop : __run_loop::__basic_run_loop<run_loop> {};
namespace __loop {
class run_loop {
public:
  class scheduler {};
  auto get_scheduler() noexcept -> scheduler;
  void run();
};
} // namespace __loop
class parallel_scheduler {};
auto get_parallel_scheduler() -> parallel_scheduler;
} // namespace stdexec

namespace std {
namespace this_thread {
SYNC_WAIT(sync_wait_t)
SYNC_WAIT(sync_wait_with_variant_t)
} // namespace this_thread
namespace execution {
class run_loop {
public:
  void run();
};
class parallel_scheduler {};
} // namespace execution
} // namespace std

namespace experimental::execution {
namespace _pool_ {
class _static_thread_pool {
public:
  ~_static_thread_pool();
  class scheduler {};
  auto get_scheduler() noexcept -> scheduler;
  auto get_scheduler_on_thread(std::size_t threadIndex) noexcept -> scheduler;
};
} // namespace _pool_
struct static_thread_pool : private _pool_::_static_thread_pool {
  static_thread_pool();
  explicit static_thread_pool(std::uint32_t threadCount);
  using _pool_::_static_thread_pool::get_scheduler;
  using _pool_::_static_thread_pool::get_scheduler_on_thread;
};
class single_thread_context {
public:
  single_thread_context();
  ~single_thread_context();
  auto get_scheduler() noexcept { return stdexec::run_loop::scheduler(); }
};
class timed_thread_context {
public:
  ~timed_thread_context();
  class scheduler {};
  auto get_scheduler() noexcept -> scheduler;
};
namespace __task {
template <typename T> struct [[nodiscard]] basic_task : any_sender {
  struct promise_type {
    basic_task get_return_object() noexcept;
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void unhandled_exception() { std::terminate(); }
    void return_void() {}
  };
  basic_task(basic_task &&) noexcept;
  ~basic_task();
};
struct __reschedule_coroutine_on_t {
  template <typename Scheduler> any_sender operator()(Scheduler sched) const noexcept { return {}; }
};
} // namespace __task
inline constexpr __task::__reschedule_coroutine_on_t reschedule_coroutine_on{};
template <typename T> using task = __task::basic_task<T>;
} // namespace experimental::execution
namespace exec {
using experimental::execution::reschedule_coroutine_on;
using experimental::execution::task;
namespace _pool_ {
class static_thread_pool_ {
public:
  ~static_thread_pool_();
  class scheduler {};
  auto get_scheduler() noexcept -> scheduler;
};
} // namespace _pool_
struct static_thread_pool : private _pool_::static_thread_pool_ {
  static_thread_pool();
  using _pool_::static_thread_pool_::get_scheduler;
};
class single_thread_context {
public:
  ~single_thread_context();
  auto get_scheduler() noexcept { return stdexec::__loop::run_loop::scheduler(); }
};
class parallel_scheduler {};
auto get_parallel_scheduler() -> parallel_scheduler;
namespace __task {
struct __reschedule_coroutine_on {
  template <typename Scheduler> any_sender operator()(Scheduler sched) const noexcept { return {}; }
};
} // namespace __task
} // namespace exec
#undef SYNC_WAIT
#undef ADAPTOR
#undef SCHEDULE
#undef BULK
