// What the model of libunifex names, declared as its headers do. It is no package of Debian.
#pragma once
#pragma GCC system_header

#include <chrono>
#include <coroutine>
#include <cstdint>
#include <exception>
#include <optional>
#include <utility>

namespace unifex {
/// Stands for any sender: of them all, only who made it is of interest.
struct any_sender {
  bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<>) noexcept {}
  void await_resume() {}
};

namespace _task {
template <typename T, bool nothrow> struct _task { struct [[nodiscard]] type; };
template <typename T, bool nothrow> struct _task<T, nothrow>::type : any_sender {
  struct promise_type {
    type get_return_object() noexcept;
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void unhandled_exception() { std::terminate(); }
    void return_void() {}
  };
  type(type &&) noexcept;
  ~type();
};
} // namespace _task
template <typename T = void> using task = typename _task::_task<T, false>::type;

namespace _sync_wait_cpo {
class _fn {
public:
  template <typename Sender> auto operator()(Sender &&sender) const -> std::optional<int> { return {}; }
};
} // namespace _sync_wait_cpo
inline constexpr _sync_wait_cpo::_fn sync_wait{};
namespace _sync_wait_r_cpo {
template <typename Result> struct _fn {
  template <typename Sender> auto operator()(Sender &&sender) const -> std::optional<Result> { return {}; }
};
} // namespace _sync_wait_r_cpo
template <typename Result> inline constexpr _sync_wait_r_cpo::_fn<Result> sync_wait_r{};

namespace _manual_event_loop {
class context {
public:
  class scheduler {
  public:
    any_sender schedule() const noexcept;
  };
  scheduler get_scheduler();
  void run();
  void stop();
};
} // namespace _manual_event_loop
using manual_event_loop = _manual_event_loop::context;
namespace _static_thread_pool {
class context {
public:
  context();
  context(std::uint32_t threadCount);
  ~context();
  class scheduler {};
  scheduler get_scheduler() noexcept;
};
} // namespace _static_thread_pool
using static_thread_pool = _static_thread_pool::context;
namespace _single_thread {
class context {
public:
  context();
  ~context();
  auto get_scheduler() noexcept { return _manual_event_loop::context::scheduler(); }
};
} // namespace _single_thread
using single_thread_context = _single_thread::context;
namespace _new_thread {
class context {
public:
  ~context();
  class scheduler {};
  scheduler get_scheduler() noexcept;
};
} // namespace _new_thread
using new_thread_context = _new_thread::context;
namespace _timed_single_thread_context {
class scheduler {};
} // namespace _timed_single_thread_context
class timed_single_thread_context {
public:
  timed_single_thread_context();
  ~timed_single_thread_context();
  _timed_single_thread_context::scheduler get_scheduler() noexcept;
};
class thread_unsafe_event_loop {
public:
  class scheduler {};
  scheduler get_scheduler() noexcept;
  template <typename Sender> std::optional<int> sync_wait(Sender &&sender) { return {}; }
};
namespace linuxos {
class io_epoll_context {
public:
  class scheduler {};
  scheduler get_scheduler() noexcept;
  template <typename StopToken> void run(StopToken stopToken) {}
};
class io_uring_context {
public:
  class scheduler {};
  scheduler get_scheduler() noexcept;
  template <typename StopToken> void run(StopToken stopToken) {}
};
} // namespace linuxos
namespace win32 {
class windows_thread_pool {
public:
  ~windows_thread_pool();
  class scheduler {};
  scheduler get_scheduler() noexcept;
};
class low_latency_iocp_context {
public:
  class scheduler {};
  scheduler get_scheduler() noexcept;
  template <typename StopToken> void run(StopToken st) {}
};
} // namespace win32

// Function objects of a scheduler, of a sender and a function, or, to be piped into, of a function alone.
namespace _schedule {
struct _fn {
  template <typename Scheduler> any_sender operator()(Scheduler &&s) const { return {}; }
  any_sender operator()() const noexcept { return {}; }
};
} // namespace _schedule
inline constexpr _schedule::_fn schedule{};
namespace _schedule_after {
inline const struct _fn {
  template <typename Scheduler, typename Duration> any_sender operator()(Scheduler &&s, Duration &&d) const {
    return {};
  }
} schedule_after{};
} // namespace _schedule_after
using _schedule_after::schedule_after;
namespace _schedule_at {
inline const struct _fn {
  template <typename Scheduler, typename Time> any_sender operator()(Scheduler &&s, Time &&t) const { return {}; }
} schedule_at{};
} // namespace _schedule_at
using _schedule_at::schedule_at;
namespace _just_from {
inline const struct _fn {
  template <typename Callable> any_sender operator()(Callable &&invocable) const { return {}; }
} just_from{};
} // namespace _just_from
using _just_from::just_from;

namespace _done_as_opt::_cpo {
inline const struct _fn {
  struct type : any_sender {
    std::optional<int> await_resume() { return {}; }
  };
  template <typename Sender> type operator()(Sender &&predecessor) const { return {}; }
} done_as_optional{};
} // namespace _done_as_opt::_cpo
using _done_as_opt::_cpo::done_as_optional;

namespace _bind_back {
struct _result_base {};
template <typename Target> any_sender operator|(Target &&target, _result_base self) { return {}; }
} // namespace _bind_back
using _bind_back::operator|;
#define ADAPTOR(NAMESPACE, NAME)                                                                                       \
  namespace NAMESPACE {                                                                                                \
  struct _fn {                                                                                                         \
    template <typename Sender, typename Func> any_sender operator()(Sender &&predecessor, Func &&func) const {         \
      return {};                                                                                                       \
    }                                                                                                                  \
    template <typename Func> _bind_back::_result_base operator()(Func &&func) const { return {}; }                     \
  };                                                                                                                   \
  }                                                                                                                    \
  inline constexpr NAMESPACE::_fn NAME{};
ADAPTOR(_then::_cpo, then)
ADAPTOR(_let_v::_cpo, let_value)
ADAPTOR(_let_e::_cpo, let_error)
ADAPTOR(_let_d::_cpo, let_done)
ADAPTOR(_upon_done::_cpo, upon_done)
ADAPTOR(_upon_error::_cpo, upon_error)
ADAPTOR(_bulk_tfx, bulk_transform)
ADAPTOR(_via, via)
ADAPTOR(_on, on)
#undef ADAPTOR
inline constexpr _via::_fn typed_via{};
namespace _then_execute_cpo {
struct _fn {
  template <typename Scheduler, typename Predecessor, typename Func>
  any_sender operator()(Scheduler &&s, Predecessor &&p, Func &&f) const {
    return {};
  }
};
} // namespace _then_execute_cpo
inline constexpr _then_execute_cpo::_fn then_execute{};

inline namespace v1 {
namespace _async_scope {
struct async_scope {
  template <typename Sender> any_sender spawn(Sender &&sender) { return {}; }
  template <typename Scheduler, typename Sender> any_sender spawn_on(Scheduler &&scheduler, Sender &&sender) {
    return {};
  }
  template <typename Scheduler, typename Fun> any_sender spawn_call_on(Scheduler &&scheduler, Fun &&fun) { return {}; }
  template <typename Scheduler, typename Sender> void detached_spawn_on(Scheduler &&scheduler, Sender &&sender) {}
  template <typename Scheduler, typename Fun> void detached_spawn_call_on(Scheduler &&scheduler, Fun &&fun) {}
};
} // namespace _async_scope
using async_scope = _async_scope::async_scope;
} // namespace v1
} // namespace unifex
