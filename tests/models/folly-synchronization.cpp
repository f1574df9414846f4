// RUN: %verify --kinds +lock %s -- -std=c++20 -I%inputs -I%S/Inputs
#include "folly.h"
#include "task.h"
#include <unistd.h>

using namespace folly;
using namespace std::chrono_literals;

task<> batons(Baton<> &a, Baton<> &b, Baton<> &c, SaturatingSemaphore<true> &sem, Latch &latch, Latch &other) {
  auto later = std::chrono::steady_clock::now() + 1s;
  a.try_wait_for(1s);      // expect: async-blocking-call
  a.timed_wait(1s);        // expect: async-blocking-call
  a.try_wait_until(later); // expect: async-blocking-call
  a.try_wait_for(0s);
  a.timed_wait(0s);
  a.wait(); // expect: async-blocking-call
  a.wait();
  if (b.ready())
    b.wait();
  if (c.try_wait())
    c.wait();
  sem.try_wait_for(1s);        // expect: async-blocking-call
  sem.try_wait_until(later);   // expect: async-blocking-call
  sem.wait();                  // expect: async-blocking-call
  latch.try_wait_for(1s);      // expect: async-blocking-call
  latch.try_wait_until(later); // expect: async-blocking-call
  latch.wait();                // expect: async-blocking-call
  other.arrive_and_wait();     // expect: async-blocking-call
  co_return;
}

task<> checked(SaturatingSemaphore<true> &sem, Latch &latch) {
  if (sem.ready())
    sem.wait();
  if (latch.try_wait())
    latch.wait();
  co_return;
}

task<> semaphores(LifoSem &lifo, ThrottledLifoSem &throttled, NativeSemaphore &native, rcu_domain &domain) {
  auto later = std::chrono::steady_clock::now() + 1s;
  lifo.wait();           // expect: async-blocking-call
  lifo.try_wait_for(1s); // expect: async-blocking-call
  lifo.try_wait_for(0s);
  lifo.try_wait_until(later);      // expect: async-blocking-call
  throttled.wait();                // expect: async-blocking-call
  throttled.try_wait_for(1s);      // expect: async-blocking-call
  throttled.try_wait_until(later); // expect: async-blocking-call
  native.wait();                   // expect: async-blocking-call
  rcu_synchronize();               // expect: async-blocking-call
  rcu_barrier(domain);             // expect: async-blocking-call
  lifo.try_wait();
  co_return;
}

task<> queues(UnboundedQueue<int> &queue, DynamicBoundedQueue<int> &bounded, MPMCQueue<int> &ring,
              MPMCQueue<int, true> &growing) {
  auto later = std::chrono::steady_clock::now() + 1s;
  int item = 0;
  queue.enqueue(1);
  queue.try_dequeue(item);
  queue.dequeue(item);                  // expect: async-blocking-call
  queue.try_dequeue_until(item, later); // expect: async-blocking-call
  queue.try_dequeue_for(item, 1s);      // expect: async-blocking-call
  queue.try_dequeue_for(item, 0s);
  bounded.enqueue(1);                     // expect: async-blocking-call
  bounded.dequeue(item);                  // expect: async-blocking-call
  bounded.try_enqueue_until(1, later);    // expect: async-blocking-call
  bounded.try_dequeue_until(item, later); // expect: async-blocking-call
  bounded.try_enqueue_for(1, 1s);         // expect: async-blocking-call
  bounded.try_dequeue_for(item, 1s);      // expect: async-blocking-call
  ring.blockingWrite(1);                  // expect: async-blocking-call
  ring.blockingRead(item);                // expect: async-blocking-call
  ring.tryWriteUntil(later, 1);           // expect: async-blocking-call
  ring.tryReadUntil(later, item);         // expect: async-blocking-call
  growing.blockingWrite(1);               // expect: async-blocking-call
  co_return;
}

task<> mutexes(SharedMutex &mutex, DistributedMutex &fair, MicroLock &micro, SpinLock &spin, MicroSpinLock &tiny,
               PicoSpinLock<int> &pico, RWSpinLock &shared) {
  auto later = std::chrono::steady_clock::now() + 1s;
  mutex.lock();           // expect: async-blocking-call
  mutex.try_lock_for(1s); // expect: async-blocking-call
  mutex.try_lock_for(0s);
  mutex.try_lock_until(later);   // expect: async-blocking-call
  mutex.lock_shared();           // expect: async-blocking-call
  mutex.try_lock_shared_for(1s); // expect: async-blocking-call
  mutex.lock_upgrade();          // expect: async-blocking-call
  mutex.try_lock();
  fair.lock();                         // expect: async-blocking-call
  fair.try_lock_for(1s);               // expect: async-blocking-call
  fair.try_lock_until(later);          // expect: async-blocking-call
  fair.lock_combine([] { return 0; }); // expect: async-blocking-call
  micro.lock();                        // expect: async-blocking-call
  spin.lock();                         // expect: async-blocking-call
  tiny.lock();                         // expect: async-blocking-call
  pico.lock();                         // expect: async-blocking-call
  shared.lock();                       // expect: async-blocking-call
  shared.lock_shared();                // expect: async-blocking-call
  shared.lock_upgrade();               // expect: async-blocking-call
  co_return;
}

task<> synchronized(Synchronized<int> &value, Synchronized<int, int> &unique) {
  value.wlock();   // expect: async-blocking-call
  value.wlock(1s); // expect: async-blocking-call
  value.wlock(0ms);
  value.rlock();                    // expect: async-blocking-call
  value.ulock();                    // expect: async-blocking-call
  unique.lock();                    // expect: async-blocking-call
  value.contextualLock();           // expect: async-blocking-call
  value.contextualRLock();          // expect: async-blocking-call
  value.copy();                     // expect: async-blocking-call
  acquireLocked(value, unique);     // expect: async-blocking-call
  acquireLockedPair(value, unique); // expect: async-blocking-call
  value.withWLock([](int &) {});    // expect: async-blocking-call
  value.withWLockPtr([](int) {});   // expect: async-blocking-call
  value.withRLock([](int) {});      // expect: async-blocking-call
  value.withRLockPtr([](int) {});   // expect: async-blocking-call
  value.withULock([](int) {});      // expect: async-blocking-call
  value.withULockPtr([](int) {});   // expect: async-blocking-call
  unique.withLock([](int) {});      // expect: async-blocking-call
  unique.withLockPtr([](int) {});   // expect: async-blocking-call
  value.tryWLock();
  co_return;
}

// Locks, and files' locks, are off by default; what runs while one is held is not.
task<> file(File &f, once_flag &once) {
  f.lock();        // expect: async-blocking-call
  f.lock_shared(); // expect: async-blocking-call
  f.try_lock();
  call_once(once, [] { usleep(1); });     // expect: async-blocking-call
  try_call_once(once, [] { usleep(1); }); // expect: async-blocking-call
  co_return;
}
