// RUN: %verify --kinds +lock %s -- -std=c++20 -I%inputs
#include "task.h"
#include <absl/synchronization/barrier.h>
#include <absl/synchronization/blocking_counter.h>
#include <absl/synchronization/mutex.h>
#include <absl/synchronization/notification.h>
#include <absl/time/clock.h>
#include <absl/time/time.h>

task<> sleeps(absl::Duration duration, int n) {
  absl::SleepFor(absl::Milliseconds(10)); // expect: async-blocking-call
  absl::SleepFor(absl::Seconds(n));       // expect: async-blocking-call
  absl::SleepFor(duration);               // expect: async-blocking-call
  absl::SleepFor(absl::ZeroDuration());
  absl::SleepFor(absl::Nanoseconds(0));
  absl::SleepFor(absl::Microseconds(0));
  absl::SleepFor(absl::Milliseconds(0));
  absl::SleepFor(absl::Seconds(0));
  absl::SleepFor(absl::Minutes(0));
  absl::SleepFor(absl::Hours(0));
  absl::Now();
  co_return;
}

task<> locks(absl::Mutex &mutex, absl::Condition condition) {
  mutex.Lock();                           // expect: async-blocking-call
  mutex.ReaderLock();                     // expect: async-blocking-call
  mutex.WriterLock();                     // expect: async-blocking-call
  { absl::MutexLock lock(&mutex); }       // expect: async-blocking-call
  { absl::ReaderMutexLock lock(&mutex); } // expect: async-blocking-call
  { absl::WriterMutexLock lock(&mutex); } // expect: async-blocking-call
  { absl::MutexLockMaybe lock(&mutex); }  // expect: async-blocking-call
  { absl::MutexLockMaybe lock(nullptr); }
  absl::ReleasableMutexLock lock(&mutex); // expect: async-blocking-call
  if (mutex.TryLock())
    mutex.Unlock();
  mutex.AssertHeld();
  co_return;
}

task<> conditions(absl::Mutex &mutex, absl::Condition condition, absl::Time end) {
  { absl::MutexLock lock(&mutex, condition); }                  // expect: async-blocking-call
  { absl::ReaderMutexLock lock(&mutex, condition); }            // expect: async-blocking-call
  { absl::WriterMutexLock lock(&mutex, condition); }            // expect: async-blocking-call
  { absl::MutexLockMaybe lock(&mutex, condition); }             // expect: async-blocking-call
  { absl::ReleasableMutexLock lock(&mutex, condition); }        // expect: async-blocking-call
  mutex.Await(condition);                                       // expect: async-blocking-call
  mutex.LockWhen(condition);                                    // expect: async-blocking-call
  mutex.ReaderLockWhen(condition);                              // expect: async-blocking-call
  mutex.WriterLockWhen(condition);                              // expect: async-blocking-call
  mutex.AwaitWithTimeout(condition, absl::Seconds(1));          // expect: async-blocking-call
  mutex.AwaitWithDeadline(condition, end);                      // expect: async-blocking-call
  mutex.LockWhenWithTimeout(condition, absl::Seconds(1));       // expect: async-blocking-call
  mutex.LockWhenWithDeadline(condition, end);                   // expect: async-blocking-call
  mutex.ReaderLockWhenWithTimeout(condition, absl::Seconds(1)); // expect: async-blocking-call
  mutex.ReaderLockWhenWithDeadline(condition, end);             // expect: async-blocking-call
  mutex.WriterLockWhenWithTimeout(condition, absl::Seconds(1)); // expect: async-blocking-call
  mutex.WriterLockWhenWithDeadline(condition, end);             // expect: async-blocking-call
  mutex.AwaitWithTimeout(condition, absl::ZeroDuration());
  mutex.AwaitWithDeadline(condition, absl::InfinitePast());
  mutex.LockWhenWithTimeout(condition, absl::Seconds(0));
  co_return;
}

task<> waits(absl::CondVar &condition, absl::Mutex &mutex, absl::Time end, absl::BlockingCounter &counter,
             absl::Barrier &barrier) {
  condition.Wait(&mutex);                                   // expect: async-blocking-call
  condition.WaitWithTimeout(&mutex, absl::Milliseconds(5)); // expect: async-blocking-call
  condition.WaitWithDeadline(&mutex, end);                  // expect: async-blocking-call
  counter.Wait();                                           // expect: async-blocking-call
  barrier.Block();                                          // expect: async-blocking-call
  condition.WaitWithTimeout(&mutex, absl::ZeroDuration());
  condition.SignalAll();
  counter.DecrementCount();
  co_return;
}

task<> notifications(absl::Notification &one, absl::Notification &polled, absl::Time end) {
  one.WaitForNotification();                                 // expect: async-blocking-call
  one.WaitForNotificationWithTimeout(absl::Milliseconds(5)); // expect: async-blocking-call
  one.WaitForNotificationWithDeadline(end);                  // expect: async-blocking-call
  one.WaitForNotificationWithTimeout(absl::ZeroDuration());
  while (!polled.HasBeenNotified())
    co_await tick{};
  polled.WaitForNotification();
  absl::Notification own;
  own.Notify();
  own.WaitForNotification();
}

void plain(absl::Mutex &mutex) {
  absl::MutexLock lock(&mutex);
  absl::SleepFor(absl::Seconds(1));
}

task<> handle(absl::Mutex &mutex) {
  plain(mutex); // expect: async-blocking-call
  co_return;
}

int main() { absl::SleepFor(absl::Seconds(1)); }
