// RUN: %verify %s -- -std=c++20 -I%inputs
// Locked by hand, through helpers and by classes of the program's own.
#include "task.h"
#include <mutex>
#include <pthread.h>

std::mutex m;
pthread_mutex_t p = PTHREAD_MUTEX_INITIALIZER;
pthread_rwlock_t rw = PTHREAD_RWLOCK_INITIALIZER;
bool ready();

struct state {
  std::mutex mutex;
  void lock() { mutex.lock(); }
  void unlock() { mutex.unlock(); }
  std::unique_lock<std::mutex> acquire() { return std::unique_lock<std::mutex>(mutex); }
  std::unique_lock<std::mutex> named() {
    std::unique_lock<std::mutex> result(mutex);
    return result;
  }
  std::unique_lock<std::mutex> later() { return std::unique_lock<std::mutex>(mutex, std::defer_lock); }
};
class wrapper {
public:
  explicit wrapper(std::mutex &mutex) : guard(mutex) {}

private:
  std::lock_guard<std::mutex> guard;
};
class own_guard {
public:
  explicit own_guard(std::mutex &m) : mutex(m) { mutex.lock(); }
  ~own_guard() { mutex.unlock(); }
  own_guard(const own_guard &) = delete;

private:
  std::mutex &mutex;
};
struct deep {
  wrapper inner{m};
};
void lockIt(std::mutex &mutex) { mutex.lock(); }
void unlockIt(std::mutex &mutex) { mutex.unlock(); }
void within() { std::lock_guard guard(m); }

task<> byHand() {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
}
task<> byHandOnOnePath(bool b) {
  if (b)
    m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  if (b)
    m.unlock();
}
task<> releasedOnOnePath(bool b) {
  m.lock();
  if (b) {
    m.unlock();
    co_return;
  }
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> tried() {
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
}
task<> triedEarly() {
  if (!m.try_lock())
    co_return;
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
}
task<> posix() {
  pthread_mutex_lock(&p);
  co_await tick{}; // expect: async-lock-across-suspend
  pthread_mutex_unlock(&p);
}
task<> posixRead() {
  pthread_rwlock_rdlock(&rw);
  co_await tick{}; // expect: async-lock-across-suspend
  pthread_rwlock_unlock(&rw);
}
task<> throughField(state &s) {
  s.mutex.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  s.mutex.unlock();
}
task<> throughMethod(state &s) {
  s.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  s.unlock();
}
task<> throughHelper() {
  lockIt(m);
  co_await tick{}; // expect: async-lock-across-suspend
  unlockIt(m);
}
task<> ofBoth() {
  std::lock(m, *new std::mutex);
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
}
task<> returned(state &s) {
  auto lock = s.acquire();
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> returnedByName(state &s) {
  auto lock = s.named();
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> wrapped() {
  wrapper w(m);
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> ownGuard() {
  own_guard g(m);
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> ofFields() {
  deep d;
  co_await tick{}; // expect: async-lock-across-suspend
}

// Right.
task<> unlockedBefore() {
  m.lock();
  m.unlock();
  co_await tick{};
}
task<> notTried() {
  if (m.try_lock())
    m.unlock();
  co_await tick{};
}
task<> failedToTry() {
  if (!m.try_lock()) {
    co_await tick{};
    co_return;
  }
  m.unlock();
}
task<> posixBefore() {
  pthread_mutex_lock(&p);
  pthread_mutex_unlock(&p);
  co_await tick{};
}
task<> methodBefore(state &s) {
  s.lock();
  s.unlock();
  co_await tick{};
}
task<> helperBefore() {
  lockIt(m);
  unlockIt(m);
  co_await tick{};
}
task<> returnedDeferred(state &s) {
  auto lock = s.later();
  co_await tick{};
}
task<> withinCall() {
  within();
  co_await tick{};
}
task<> wrappedInScope() {
  {
    wrapper w(m);
    own_guard *none = nullptr;
    (void)none;
  }
  co_await tick{};
}
task<> ownInScope() {
  {
    own_guard g(m);
  }
  co_await tick{};
}
task<> inLoopBefore(int n) {
  while (n-- > 0) {
    m.lock();
    m.unlock();
    co_await tick{};
  }
}
task<> unlocksOnly() {
  m.unlock();
  co_await tick{};
}
