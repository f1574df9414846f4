// RUN: %verify --kinds +lock %s -- -std=c++20 -fPIC -I%inputs -I/usr/include/x86_64-linux-gnu/qt6 \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtCore
#include "task.h"
#include <QLockFile>
#include <QMutex>
#include <QReadWriteLock>
#include <QSharedMemory>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;
using time_point = std::chrono::steady_clock::time_point;

task<> mutexes(QMutex &mutex, QRecursiveMutex &recursive, time_point end) {
  mutex.lock();                  // expect: async-blocking-call
  recursive.lock();              // expect: async-blocking-call
  mutex.tryLock(100);            // expect: async-blocking-call
  recursive.tryLock(100);        // expect: async-blocking-call
  mutex.try_lock_for(1s);        // expect: async-blocking-call
  mutex.try_lock_until(end);     // expect: async-blocking-call
  recursive.try_lock_for(1s);    // expect: async-blocking-call
  recursive.try_lock_until(end); // expect: async-blocking-call
  mutex.tryLock();
  recursive.tryLock();
  mutex.tryLock(0);
  recursive.tryLock(0);
  mutex.try_lock();
  mutex.try_lock_for(0s);
  recursive.try_lock_for(0s);
  mutex.unlock();
  co_return;
}

task<> readWriteLocks(QReadWriteLock &lock) {
  lock.lockForRead();       // expect: async-blocking-call
  lock.lockForWrite();      // expect: async-blocking-call
  lock.tryLockForRead(10);  // expect: async-blocking-call
  lock.tryLockForWrite(-1); // expect: async-blocking-call
  lock.tryLockForRead();
  lock.tryLockForWrite();
  lock.tryLockForRead(0);
  lock.tryLockForWrite(0);
  lock.unlock();
  co_return;
}

task<> lockers(QMutex &mutex, QReadWriteLock &lock) {
  QMutexLocker locker(&mutex); // expect: async-blocking-call
  QReadLocker reader(&lock);   // expect: async-blocking-call
  QWriteLocker writer(&lock);  // expect: async-blocking-call
  locker.unlock();
  locker.relock(); // expect: async-blocking-call
  reader.relock(); // expect: async-blocking-call
  writer.relock(); // expect: async-blocking-call
  QMutexLocker moved(std::move(locker));
  QMutexLocker<QMutex> none(nullptr);
  QReadLocker noReader(nullptr);
  QWriteLocker noWriter(nullptr);
  co_return;
}

void increment(QMutex &mutex, int &n) {
  QMutexLocker locker(&mutex);
  ++n;
}

task<> throughHelper(QMutex &mutex, int &n) {
  increment(mutex, n); // expect: async-blocking-call
  co_return;
}

task<> betweenProcesses(QLockFile &file, QSharedMemory &memory) {
  file.lock();        // expect: async-blocking-call
  file.tryLock(1000); // expect: async-blocking-call
  file.tryLock(1s);   // expect: async-blocking-call
  memory.lock();      // expect: async-blocking-call
  file.tryLock();
  file.tryLock(0);
  file.unlock();
  memory.unlock();
  co_return;
}
