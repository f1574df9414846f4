// What the model of async_simple names, declared as its headers do. It is no package of Debian.
#pragma once
#pragma GCC system_header

#include <chrono>
#include <coroutine>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace async_simple {
enum SignalType : uint64_t { None = 0, Terminate = 1, All = UINT64_MAX };
class Signal;
class Slot {
public:
  template <typename... Args> [[nodiscard]] bool emplace(SignalType type, Args &&...args) { return true; }
};

using AIOCallback = std::function<void(int &)>;
class IOExecutor {
public:
  virtual ~IOExecutor() {}
  virtual void submitIO(int fd, int cmd, void *buffer, size_t length, long offset, AIOCallback cbfn) = 0;
  virtual void submitIOV(int fd, int cmd, const void *iov, size_t count, long offset, AIOCallback cbfn) = 0;
};

class Executor {
public:
  using Context = void *;
  using Duration = std::chrono::duration<int64_t, std::micro>;
  using Func = std::function<void()>;
  class TimeAwaitable {
  public:
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<>) {}
    void await_resume() {}
  };
  Executor(std::string name = "default");
  virtual ~Executor() {}
  virtual bool schedule(Func func) = 0;
  virtual bool schedule(Func func, uint64_t schedule_info);
  bool schedule_move_only(Func func);
  virtual bool currentThreadInExecutor() const;
  virtual Context checkout();
  virtual bool checkin(Func func, Context ctx);
  TimeAwaitable after(Duration dur);
  virtual IOExecutor *getIOExecutor();
};

template <typename T> class Try {
public:
  T &value();
};
template <> class Try<void> {
public:
  void value();
};
template <typename T> class Future {
public:
  using value_type = T;
  Future(Future &&other);
  bool valid() const;
  bool hasResult() const;
  std::add_rvalue_reference_t<T> value() && { std::terminate(); }
  T get() && { std::terminate(); }
  void wait() {}
  Future<T> via(Executor *executor) && { std::terminate(); }
  template <typename F> Future<int> thenTry(F &&f) && { std::terminate(); }
  template <typename F> Future<int> thenValue(F &&f) && { std::terminate(); }
  template <typename F> Future<int> then(F &&f) && { std::terminate(); }
  template <typename F> void setContinuation(F &&func) {}
};
template <typename T> auto operator co_await(Future<T> &&) {
  struct awaiter {
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<>) {}
    T await_resume() { std::terminate(); }
  };
  return awaiter();
}
template <typename T> Future<T> makeReadyFuture(T &&v) { std::terminate(); }
template <typename T> class Promise {
public:
  Future<T> getFuture();
  void setValue(T &&v);
};

namespace coro {
template <typename T> class Lazy;
template <typename T> class RescheduleLazy;
namespace detail {
template <typename T> struct LazyPromiseBase {
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
  void unhandled_exception() noexcept {}
};
template <typename T> struct LazyPromise : LazyPromiseBase<T> {
  Lazy<T> get_return_object() noexcept;
  template <typename V> void return_value(V &&value) noexcept {}
};
template <> struct LazyPromise<void> : LazyPromiseBase<void> {
  Lazy<void> get_return_object() noexcept;
  void return_void() noexcept {}
};
template <typename T, bool reschedule> class LazyBase {
public:
  using promise_type = LazyPromise<T>;
  using ValueType = T;
  struct ValueAwaiter {
    bool await_ready() const noexcept { return false; }
    std::coroutine_handle<> await_suspend(std::coroutine_handle<>) noexcept { return {}; }
    T await_resume() { std::terminate(); }
  };
  LazyBase(LazyBase &&other) noexcept {}
  ~LazyBase() {}
  template <typename F> void start(F &&callback) {}
  auto operator co_await() { return ValueAwaiter(); }
};
} // namespace detail
template <typename T = void> class [[nodiscard]] Lazy : public detail::LazyBase<T, false> {
  using Base = detail::LazyBase<T, false>;

public:
  using Base::Base;
  RescheduleLazy<T> via(Executor *ex) && { std::terminate(); }
  [[deprecated]] Lazy<T> setEx(Executor *ex) && { std::terminate(); }
  template <typename Local> Lazy<T> setLazyLocal(std::shared_ptr<Local> base) && { std::terminate(); }
  using Base::start;
  template <typename F> void directlyStart(F &&callback, Executor *executor) {}
};
template <typename T = void> class [[nodiscard]] RescheduleLazy : public detail::LazyBase<T, true> {
public:
  void detach() {}
};
template <typename LazyType> inline auto syncAwait(LazyType &&lazy) -> typename std::decay_t<LazyType>::ValueType {
  std::terminate();
}
template <typename LazyType>
inline auto syncAwait(LazyType &&lazy, Executor *ex) -> typename std::decay_t<LazyType>::ValueType {
  std::terminate();
}
template <typename... Lazies> inline Lazy<int> collectAll(Lazies... inputs) { std::terminate(); }
template <template <typename> typename LazyType, typename T> inline Lazy<int> collectAll(std::vector<LazyType<T>> &&input) {
  std::terminate();
}
template <typename LazyType> inline Lazy<int> collectAllWindowed(std::size_t, bool, std::vector<LazyType> &&input) {
  std::terminate();
}
template <typename LazyType>
inline Lazy<int> collectAllWindowedPara(std::size_t, bool, std::vector<LazyType> &&input) {
  std::terminate();
}
template <typename... Lazies> inline Lazy<int> collectAllPara(Lazies... inputs) { std::terminate(); }
template <typename... Lazies> inline Lazy<int> collectAny(Lazies... inputs) { std::terminate(); }
Executor::TimeAwaitable dispatch(Executor *ex);
template <typename Rep, typename Period> Lazy<void> sleep(Executor *ex, std::chrono::duration<Rep, Period> dur) {
  std::terminate();
}
template <typename Rep, typename Period> Lazy<void> sleep(std::chrono::duration<Rep, Period> dur) { std::terminate(); }

class SpinLock {
public:
  bool tryLock() noexcept;
  Lazy<> coLock();
  void lock() noexcept;
  void unlock() noexcept;
  [[nodiscard]] Lazy<std::unique_lock<SpinLock>> coScopedLock();
};
class ScopedSpinLock {
public:
  explicit ScopedSpinLock(SpinLock &lock);
  ~ScopedSpinLock();
};
class Mutex {
public:
  Lazy<> coLock();
  Lazy<std::unique_lock<Mutex>> coScopedLock() noexcept;
  void unlock() noexcept;
};
template <typename Lock> class ConditionVariable {
public:
  void notify() noexcept;
  template <typename Pred> Lazy<> wait(Lock &lock, Pred &&pred) noexcept { std::terminate(); }
};
template <std::size_t Max> class CountingSemaphore {
public:
  Lazy<void> acquire() noexcept;
  Lazy<void> release(std::size_t update = 1) noexcept;
};
class Latch {
public:
  Lazy<void> count_down(std::size_t update = 1);
  Lazy<void> wait() const noexcept;
};
} // namespace coro

namespace util {
class ThreadPool {
public:
  explicit ThreadPool(size_t threadNum = 1, bool enableWorkSteal = false);
  ~ThreadPool();
  int scheduleById(std::function<void()> fn, int32_t id = -1);
};
} // namespace util
namespace executors {
class SimpleIOExecutor : public IOExecutor {
public:
  void submitIO(int fd, int cmd, void *buffer, size_t length, long offset, AIOCallback cbfn) override;
  void submitIOV(int fd, int cmd, const void *iov, size_t count, long offset, AIOCallback cbfn) override;
};
class SimpleExecutor : public Executor {
public:
  explicit SimpleExecutor(size_t threadNum);
  ~SimpleExecutor();
  bool schedule(Func func) override;
  bool checkin(Func func, Context ctx) override;
};
} // namespace executors

namespace uthread {
namespace internal {
struct thread_context;
namespace thread_impl {
thread_context *get();
void switch_out(thread_context *context);
} // namespace thread_impl
} // namespace internal
enum class Launch { Prompt, Schedule, Current };
struct Attribute {
  Executor *ex;
  size_t stack_size = 0;
};
class Uthread {
public:
  template <class Func> Uthread(Attribute attr, Func &&func) {}
  template <class Callback> bool join(Callback &&callback) { return true; }
  void detach();
};
template <Launch policy, class F> inline void async(F &&f, Executor *ex) {}
template <Launch policy, class F, class C> inline void async(F &&f, C &&c, Executor *ex) {}
template <class F, class... Args> inline Future<int> async(Launch policy, Attribute attr, F &&f, Args &&...args) {
  std::terminate();
}
template <class T> T await(Future<T> &&fut) { std::terminate(); }
template <class Fn, class... Args> void await(Executor *ex, Fn &&fn, Args &&...args) {}
template <class T, class Fn> T await(Executor *ex, Fn &&fn) { std::terminate(); }
template <Launch policy, class Iterator> void collectAll(Iterator first, Iterator last, Executor *ex) {}
class Latch {
public:
  explicit Latch(std::size_t count);
  void downCount(std::size_t n = 1);
  void await(Executor *ex);
};
} // namespace uthread
} // namespace async_simple
