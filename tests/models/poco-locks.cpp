// RUN: %verify %s -- -std=c++20 -I%inputs
// Held while a coroutine suspends.
#include "task.h"
#include <Poco/Mutex.h>
#include <Poco/NamedMutex.h>
#include <Poco/RWLock.h>
#include <Poco/ScopedLock.h>
#include <Poco/ScopedUnlock.h>
#include <Poco/SynchronizedObject.h>
task<> plain(Poco::Mutex &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.tryLock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  m.lock(1);
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.tryLock(1)) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  {
    Poco::ScopedLock<Poco::Mutex> lock(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
}
task<> fast(Poco::FastMutex &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.tryLock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  m.lock(1);
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.tryLock(1)) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  {
    Poco::ScopedLock<Poco::FastMutex> lock(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
}
task<> spin(Poco::SpinlockMutex &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.tryLock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  m.lock(1);
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.tryLock(1)) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  {
    Poco::ScopedLock<Poco::SpinlockMutex> lock(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
}
task<> named(Poco::NamedMutex &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.tryLock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  {
    Poco::ScopedLock<Poco::NamedMutex> lock(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
}
task<> object(Poco::SynchronizedObject &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.tryLock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  {
    Poco::ScopedLock<Poco::SynchronizedObject> lock(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
}
task<> readWrite(Poco::RWLock &m) {
  m.readLock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  m.writeLock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.tryReadLock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  if (m.tryWriteLock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  {
    Poco::ScopedRWLock lock(m, true);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    Poco::ScopedReadRWLock lock(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    Poco::ScopedWriteRWLock lock(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    Poco::RWLock::ScopedReadLock lock(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
}
task<> guards(Poco::FastMutex &m) {
  Poco::FastMutex::ScopedLock lock(m);
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> unlocked(Poco::FastMutex &m) {
  Poco::ScopedLockWithUnlock<Poco::FastMutex> lock(m);
  co_await tick{}; // expect: async-lock-across-suspend
  lock.unlock();
  co_await tick{};
}
task<> within(Poco::FastMutex &m) {
  m.lock();
  Poco::ScopedUnlock<Poco::FastMutex> unlocked(m);
  co_await tick{};
}
task<> none(Poco::NullMutex &m) {
  Poco::NullMutex::ScopedLock lock(m);
  co_await tick{};
}
