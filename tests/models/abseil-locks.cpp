// RUN: %verify %s -- -std=c++20 -I%inputs
// Held while a coroutine suspends.
#include "task.h"
#include <absl/synchronization/mutex.h>
#include <absl/time/time.h>
#include <memory>

const absl::Condition ready(
    +[](int *p) { return *p == 1; }, (int *)nullptr);
const absl::Time then;
task<> byHand(absl::Mutex &m) {
  m.Lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.Unlock();
  co_await tick{};
  m.ReaderLock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.ReaderUnlock();
  co_await tick{};
  m.WriterLock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.WriterUnlock();
  co_await tick{};
  if (m.TryLock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.Unlock();
  }
  co_await tick{};
  if (m.ReaderTryLock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.ReaderUnlock();
  }
  co_await tick{};
  if (m.WriterTryLock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.WriterUnlock();
  }
  co_await tick{};
}
task<> lockWhen(absl::Mutex &m) {
  m.LockWhen(ready); // expect: async-blocking-call
  co_await tick{};   // expect: async-lock-across-suspend
  m.Unlock();
  co_await tick{};
  m.LockWhenWithTimeout(ready, absl::ZeroDuration());
  co_await tick{}; // expect: async-lock-across-suspend
  m.Unlock();
  co_await tick{};
  m.LockWhenWithDeadline(ready, absl::InfinitePast());
  co_await tick{}; // expect: async-lock-across-suspend
  m.Unlock();
  co_await tick{};
}
task<> readerLockWhen(absl::Mutex &m) {
  m.ReaderLockWhen(ready); // expect: async-blocking-call
  co_await tick{};         // expect: async-lock-across-suspend
  m.ReaderUnlock();
  co_await tick{};
  m.ReaderLockWhenWithTimeout(ready, absl::ZeroDuration());
  co_await tick{}; // expect: async-lock-across-suspend
  m.ReaderUnlock();
  co_await tick{};
  m.ReaderLockWhenWithDeadline(ready, absl::InfinitePast());
  co_await tick{}; // expect: async-lock-across-suspend
  m.ReaderUnlock();
  co_await tick{};
}
task<> writerLockWhen(absl::Mutex &m) {
  m.WriterLockWhen(ready); // expect: async-blocking-call
  co_await tick{};         // expect: async-lock-across-suspend
  m.WriterUnlock();
  co_await tick{};
  m.WriterLockWhenWithTimeout(ready, absl::ZeroDuration());
  co_await tick{}; // expect: async-lock-across-suspend
  m.WriterUnlock();
  co_await tick{};
  m.WriterLockWhenWithDeadline(ready, absl::InfinitePast());
  co_await tick{}; // expect: async-lock-across-suspend
  m.WriterUnlock();
  co_await tick{};
}
task<> guards(absl::Mutex &m, absl::Mutex *maybe) {
  {
    absl::MutexLock lock(&m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    absl::ReaderMutexLock lock(&m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    absl::WriterMutexLock lock(&m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    absl::MutexLockMaybe lock(maybe);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    absl::ReleasableMutexLock lock(&m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    absl::MutexLockMaybe lock(nullptr);
    co_await tick{};
  }
}
task<> released(absl::Mutex &m, bool early) {
  absl::ReleasableMutexLock lock(&m);
  if (early) {
    lock.Release();
    co_await tick{};
    co_return;
  }
  co_await tick{}; // expect: async-lock-across-suspend
}
struct cache {
  absl::Mutex mutex;
  std::unique_ptr<absl::Mutex> other;
  task<> get() {
    absl::MutexLock lock(&mutex);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  task<> getOther() {
    absl::MutexLock lock(other.get());
    co_await tick{}; // expect: async-lock-across-suspend
  }
  task<> right() {
    { absl::MutexLock lock(&mutex); }
    co_await tick{};
  }
};
