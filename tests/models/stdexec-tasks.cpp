// RUN: %verify %s -- -std=c++20 -I%S/Inputs
// As the headers have it: exec::task<T> is an alias.
#include <coroutine>

#define TASK(name)                                                                                                     \
  template <class T, class Context = int> class [[nodiscard]] name {                                                   \
  public:                                                                                                              \
    name(name &&) noexcept;                                                                                            \
    ~name();                                                                                                           \
  }
namespace experimental::execution {
namespace __task {
TASK(basic_task);
} // namespace __task
template <class T> using task = __task::basic_task<T>;
} // namespace experimental::execution
namespace exec {
namespace __task {
TASK(basic_task);
} // namespace __task
template <class T> using task = __task::basic_task<T>;
} // namespace exec
namespace stdexec {
TASK(task);
} // namespace stdexec

experimental::execution::task<void> work();
exec::task<void> olderWork();
stdexec::task<void> standard();
template <class T> void spawn(T &&);

void drops() {
  work();               // expect: async-unawaited
  olderWork();          // expect: async-unawaited
  standard();           // expect: async-unawaited
  auto unused = work(); // expect: async-unawaited
}

// Right.
void keeps() {
  spawn(work());
  auto kept = standard();
  spawn(static_cast<stdexec::task<void> &&>(kept));
  (void)work();
}
