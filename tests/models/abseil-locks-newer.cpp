// RUN: %verify %s -- -std=c++20 -I%inputs
// What is newer than the Abseil at hand.
#include "task.h"

namespace absl {
class Mutex {
public:
  void lock();
  void unlock();
  bool try_lock();
  void lock_shared();
  void unlock_shared();
  bool try_lock_shared();
};
class MutexLock {
public:
  explicit MutexLock(Mutex &);
  ~MutexLock();
};
} // namespace absl
task<> byHand(absl::Mutex &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  m.lock_shared();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock_shared();
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  if (m.try_lock_shared()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock_shared();
  }
  co_await tick{};
  {
    absl::MutexLock lock(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
}
