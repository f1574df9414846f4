// RUN: %verify --kinds +lock %s -- -std=c++20 -I%inputs
#include "task.h"
#include <Poco/Condition.h>
#include <Poco/Event.h>
#include <Poco/Mutex.h>
#include <Poco/NamedEvent.h>
#include <Poco/NamedMutex.h>
#include <Poco/NotificationQueue.h>
#include <Poco/PriorityNotificationQueue.h>
#include <Poco/RWLock.h>
#include <Poco/ScopedLock.h>
#include <Poco/ScopedUnlock.h>
#include <Poco/Semaphore.h>
#include <Poco/SynchronizedObject.h>
#include <Poco/TimedNotificationQueue.h>

task<> events(Poco::Event &event, Poco::Semaphore &semaphore, Poco::NamedEvent &named) {
  event.wait();           // expect: async-blocking-call
  event.wait(100);        // expect: async-blocking-call
  event.tryWait(100);     // expect: async-blocking-call
  semaphore.wait();       // expect: async-blocking-call
  semaphore.wait(100);    // expect: async-blocking-call
  semaphore.tryWait(100); // expect: async-blocking-call
  named.wait();           // expect: async-blocking-call
  event.tryWait(0);
  semaphore.tryWait(0);
  event.set();
  semaphore.set();
  named.set();
  co_return;
}

task<> conditions(Poco::Condition &condition, Poco::Mutex &mutex, Poco::SynchronizedObject &object) {
  condition.wait(mutex);         // expect: async-blocking-call
  condition.wait(mutex, 100);    // expect: async-blocking-call
  condition.tryWait(mutex, 100); // expect: async-blocking-call
  object.lock();                 // expect: async-blocking-call
  object.wait();                 // expect: async-blocking-call
  object.wait(100);              // expect: async-blocking-call
  object.tryWait(100);           // expect: async-blocking-call
  condition.tryWait(mutex, 0);
  object.tryWait(0);
  condition.broadcast();
  object.notify();
  co_return;
}

task<> queues(Poco::NotificationQueue &queue, Poco::PriorityNotificationQueue &priority,
              Poco::TimedNotificationQueue &timed) {
  queue.waitDequeueNotification();       // expect: async-blocking-call
  queue.waitDequeueNotification(100);    // expect: async-blocking-call
  priority.waitDequeueNotification();    // expect: async-blocking-call
  priority.waitDequeueNotification(100); // expect: async-blocking-call
  timed.waitDequeueNotification();       // expect: async-blocking-call
  timed.waitDequeueNotification(100);    // expect: async-blocking-call
  queue.waitDequeueNotification(0);
  queue.dequeueNotification();
  priority.dequeueNotification();
  timed.dequeueNotification();
  co_return;
}

task<> mutexes(Poco::Mutex &mutex, Poco::FastMutex &fast, Poco::SpinlockMutex &spin, Poco::RWLock &shared,
               Poco::NamedMutex &named) {
  mutex.lock();       // expect: async-blocking-call
  mutex.tryLock(100); // expect: async-blocking-call
  fast.lock();        // expect: async-blocking-call
  fast.tryLock(100);  // expect: async-blocking-call
  spin.lock();        // expect: async-blocking-call
  spin.tryLock(100);  // expect: async-blocking-call
  shared.readLock();  // expect: async-blocking-call
  shared.writeLock(); // expect: async-blocking-call
  named.lock();       // expect: async-blocking-call
  mutex.tryLock();
  mutex.tryLock(0);
  fast.tryLock();
  spin.tryLock();
  shared.tryReadLock();
  named.tryLock();
  mutex.unlock();
  co_return;
}

task<> scopes(Poco::Mutex &mutex, Poco::FastMutex &fast, Poco::RWLock &shared, Poco::NullMutex &none) {
  { Poco::Mutex::ScopedLock lock(mutex); }                    // expect: async-blocking-call
  { Poco::ScopedLockWithUnlock<Poco::FastMutex> lock(fast); } // expect: async-blocking-call
  { Poco::ScopedRWLock lock(shared, true); }                  // expect: async-blocking-call
  { Poco::ScopedReadRWLock lock(shared); }                    // expect: async-blocking-call
  { Poco::ScopedWriteRWLock lock(shared); }                   // expect: async-blocking-call
  { Poco::ScopedUnlock<Poco::Mutex> unlock(mutex); }          // expect: async-blocking-call
  { Poco::NullMutex::ScopedLock lock(none); }
  co_return;
}
