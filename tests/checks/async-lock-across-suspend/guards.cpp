// RUN: %verify %s -- -std=c++20 -I%inputs
// RUN: %verify %s -- -std=c++20 -stdlib=libc++ -I%inputs
// Guards in every spelling.
#include "task.h"
#include <memory>
#include <mutex>
#include <optional>
#include <shared_mutex>

std::mutex m, other;
std::shared_mutex shared;
std::recursive_mutex recursive;
std::timed_mutex timed;
using guard = std::lock_guard<std::mutex>;

struct service {
  std::mutex mutex_;
  std::shared_mutex shared_;
  task<> method() {
    std::lock_guard lock(mutex_);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  task<> reads() {
    std::shared_lock lock(shared_);
    co_await tick{}; // expect: async-lock-across-suspend
  }
};

task<> explicitType() {
  std::lock_guard<std::mutex> g(m);
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> ctad() {
  std::lock_guard g(m);
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> alias() {
  guard g(m);
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> braces() {
  std::lock_guard g{m};
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> autoInit() {
  auto g = std::unique_lock(m);
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> scoped() {
  std::scoped_lock g(m, other);
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> ofRecursive() {
  std::unique_lock g(recursive);
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> ofTimed() {
  std::unique_lock g(timed);
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> ifInit(bool b) {
  if (std::lock_guard g(m); b)
    co_await tick{}; // expect: async-lock-across-suspend
}
task<> tried() {
  std::unique_lock g(m, std::try_to_lock);
  if (!g.owns_lock())
    co_return;
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> adopted() {
  m.lock();
  std::lock_guard g(m, std::adopt_lock);
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> relocked() {
  std::unique_lock g(m);
  g.unlock();
  co_await tick{};
  g.lock();
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> deferredThenLocked() {
  std::unique_lock g(m, std::defer_lock);
  g.lock();
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> onOnePath(bool b) {
  std::unique_lock g(m);
  if (b)
    g.unlock();
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> inLoop(int n) {
  for (int i = 0; i < n; ++i) {
    std::lock_guard g(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
}
task<int> inInitialiser(task<int> (*f)()) {
  std::lock_guard g(m);
  int x = co_await f(); // expect: async-lock-across-suspend
  co_return x;
}
task<int> inCondition(task<int> (*f)()) {
  std::lock_guard g(m);
  if (co_await f() == 1) // expect: async-lock-across-suspend
    co_return 1;
  co_return 2;
}
void use(int);
task<> inArgument(task<int> (*f)()) {
  std::lock_guard g(m);
  use(co_await f()); // expect: async-lock-across-suspend
}
task<> inTry() {
  try {
    std::lock_guard g(m);
    co_await tick{}; // expect: async-lock-across-suspend
  } catch (...) {
  }
  co_await tick{};
}
task<> inLambda() {
  auto inner = []() -> task<> {
    std::lock_guard g(m);
    co_await tick{}; // expect: async-lock-across-suspend
  };
  co_await inner();
}
task<> inOptional() {
  std::optional<std::lock_guard<std::mutex>> g;
  g.emplace(m);
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> inOptionalAtOnce() {
  std::optional<std::unique_lock<std::mutex>> g(m);
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> inUniquePointer() {
  auto g = std::make_unique<std::lock_guard<std::mutex>>(m);
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> arrived() {
  std::unique_lock first(m);
  std::unique_lock second = std::move(first);
  co_await tick{}; // expect: async-lock-across-suspend
}

// Right.
task<> scopeEnds() {
  {
    std::lock_guard g(m);
  }
  co_await tick{};
}
task<> unlocked() {
  std::unique_lock g(m);
  g.unlock();
  co_await tick{};
}
task<> deferred() {
  std::unique_lock g(m, std::defer_lock);
  co_await tick{};
}
task<> notOwned() {
  std::unique_lock g(m, std::try_to_lock);
  if (g.owns_lock())
    co_return;
  co_await tick{};
}
task<> notOwnedEither() {
  std::unique_lock g(m, std::try_to_lock);
  if (!g)
    co_await tick{};
}
task<> empty() {
  std::unique_lock<std::mutex> g;
  co_await tick{};
}
void take(std::unique_lock<std::mutex>);
task<> movedOut() {
  std::unique_lock g(m);
  take(std::move(g));
  co_await tick{};
}
task<> unlockedOnEachPath(bool b) {
  std::unique_lock g(m);
  if (b)
    g.unlock();
  else
    g.unlock();
  co_await tick{};
}
task<> before() {
  co_await tick{};
  std::lock_guard g(m);
}
task<> resetOptional() {
  std::optional<std::unique_lock<std::mutex>> g(m);
  g.reset();
  co_await tick{};
}
task<> onlyDefined() {
  auto later = [] { std::lock_guard g(m); };
  later();
  co_await tick{};
}
task<> loopEnds(int n) {
  for (int i = 0; i < n; ++i) {
    std::lock_guard g(m);
    use(i);
  }
  co_await tick{};
}
task<> returnsFirst(bool b) {
  if (b) {
    std::lock_guard g(m);
    co_return;
  }
  co_await tick{};
}
task<> handler() {
  try {
    std::lock_guard g(m);
    use(1);
  } catch (...) {
  }
  co_await tick{};
}
struct never {
  bool await_ready() { return true; }
  void await_suspend(std::coroutine_handle<>) {}
  void await_resume() {}
};
task<> suspendsNever() {
  std::lock_guard g(m);
  co_await never{};
  co_await std::suspend_never{};
}
void plain() { std::lock_guard g(m); }
// The awaiter unlocks.
struct unlocking {
  unlocking(int, std::unique_lock<std::mutex> &l) : lock(l) {}
  bool await_ready() { return false; }
  void await_suspend(std::coroutine_handle<>) { lock.unlock(); }
  void await_resume() {}
  std::unique_lock<std::mutex> &lock;
};
task<> handsOver() {
  std::unique_lock g(m);
  co_await unlocking(1, g);
}
struct async_mutex {
  struct locker {
    bool await_ready();
    void await_suspend(std::coroutine_handle<>);
    std::unique_lock<async_mutex> await_resume();
  };
  locker scoped();
  void lock();
  void unlock();
};
task<> asynchronous(async_mutex &a) {
  auto g = co_await a.scoped();
  co_await tick{};
  std::unique_lock<async_mutex> h(a, std::adopt_lock);
  co_await tick{};
}
