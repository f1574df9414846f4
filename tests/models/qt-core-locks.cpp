// RUN: %verify %s -- -std=c++20 -fPIC -I%inputs -I/usr/include/x86_64-linux-gnu/qt6 \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtCore
// Held while a coroutine suspends.
#include "task.h"
#include <QMutex>
#include <QReadWriteLock>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

const auto then = std::chrono::steady_clock::now();
task<> plain(QMutex &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.tryLock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  if (m.tryLock(1)) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  if (m.try_lock_for(1ms)) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  if (m.try_lock_until(then)) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
}
task<> basic(QBasicMutex &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.tryLock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  {
    QMutexLocker lock(&m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
}
task<> recursive(QRecursiveMutex &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.tryLock(1)) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  if (m.try_lock_for(1ms)) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  if (m.try_lock_until(then)) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  {
    QMutexLocker lock(&m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
}
task<> readWrite(QReadWriteLock &m) {
  m.lockForRead();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  m.lockForWrite();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.tryLockForRead()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  if (m.tryLockForRead(1)) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  if (m.tryLockForWrite()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  if (m.tryLockForWrite(1)) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  {
    QReadLocker lock(&m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    QWriteLocker lock(&m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
}
task<> locker(QMutex &m) {
  QMutexLocker<QMutex> lock(&m);
  co_await tick{}; // expect: async-lock-across-suspend
  lock.unlock();
  co_await tick{};
  lock.relock();
  co_await tick{}; // expect: async-lock-across-suspend
  if (!lock.isLocked())
    co_await tick{};
}
task<> reader(QReadWriteLock &m) {
  QReadLocker lock(&m);
  co_await tick{}; // expect: async-lock-across-suspend
  lock.unlock();
  co_await tick{};
  lock.relock();
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> writer(QReadWriteLock &m) {
  QWriteLocker lock(&m);
  co_await tick{}; // expect: async-lock-across-suspend
  lock.unlock();
  co_await tick{};
  lock.relock();
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> moved(QMutex &m) {
  QMutexLocker first(&m);
  QMutexLocker second(std::move(first));
  {
    QMutexLocker last(std::move(second));
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
}
struct service {
  mutable QMutex mutex;
  task<> method() const {
    QMutexLocker<QMutex> lock(&mutex);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  task<> right() const {
    { QMutexLocker<QMutex> lock(&mutex); }
    QMutexLocker<QMutex> none(nullptr);
    co_await tick{};
  }
};
