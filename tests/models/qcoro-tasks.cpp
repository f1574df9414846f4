// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
// The tasks of QCoro are dropped on purpose: they run as slots.
#include "qcoro.h"
#include "task.h"

namespace QCoro::detail {
template <typename T, template <typename> class TaskImpl, bool IsLazy> struct Promise {
  TaskImpl<T> get_return_object();
  std::conditional_t<IsLazy, std::suspend_always, std::suspend_never> initial_suspend();
  std::suspend_always final_suspend() noexcept;
  void return_void();
  void unhandled_exception();
};
} // namespace QCoro::detail
template <typename T, typename... Args> struct std::coroutine_traits<QCoro::Task<T>, Args...> {
  using promise_type = QCoro::detail::Promise<T, QCoro::Task, false>;
};
template <typename T, typename... Args> struct std::coroutine_traits<QCoro::LazyTask<T>, Args...> {
  using promise_type = QCoro::detail::Promise<T, QCoro::LazyTask, true>;
};

QCoro::Task<void> slot();
QCoro::LazyTask<void> work();
struct session {
  int id;
};
thread_local session current;

void drops() {
  slot();
  [[maybe_unused]] auto task = slot();
}
// They go on on their thread; what others set is set there all the same.
QCoro::Task<void> stays() {
  session &mine = current;
  co_await tick{};
  ++mine.id;
}
QCoro::LazyTask<void> staysToo() {
  session &mine = current;
  co_await tick{};
  ++mine.id;
}
task<> mayMove() {
  session &mine = current;
  co_await tick{};
  ++mine.id; // expect: async-thread-local-across-suspend
}
QCoro::Task<void> sets() {
  current = {1};
  co_await tick{};
  ++current.id; // expect: async-thread-local-across-suspend
}
