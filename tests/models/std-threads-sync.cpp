// RUN: %verify %s -- -std=c++20 -I%inputs
// RUN: %verify %s -- -std=c++23 -stdlib=libc++ -fexperimental-library -I%inputs
#include "task.h"
#include <atomic>
#include <barrier>
#include <chrono>
#include <condition_variable>
#include <latch>
#include <mutex>
#include <semaphore>
#include <shared_mutex>
#include <stop_token>

using namespace std::chrono_literals;
using time_point = std::chrono::steady_clock::time_point;

bool ready();
bool slowlyReady();

task<> conditionVariable(std::condition_variable &cv, std::unique_lock<std::mutex> &lock, time_point deadline) {
  cv.wait(lock);                        // expect: async-blocking-call
  cv.wait(lock, ready);                 // expect: async-blocking-call
  cv.wait_for(lock, 1s);                // expect: async-blocking-call
  cv.wait_for(lock, 1s, ready);         // expect: async-blocking-call
  cv.wait_until(lock, deadline);        // expect: async-blocking-call
  cv.wait_until(lock, deadline, ready); // expect: async-blocking-call
  cv.wait_for(lock, 0s);
  cv.wait_for(lock, 0ms, ready);
  cv.notify_one();
  cv.notify_all();
  co_return;
}

task<> conditionVariableAny(std::condition_variable_any &cv, std::shared_lock<std::shared_mutex> &lock,
                            std::stop_token stop, time_point deadline) {
  cv.wait(lock);                              // expect: async-blocking-call
  cv.wait(lock, stop, ready);                 // expect: async-blocking-call
  cv.wait_for(lock, 1s);                      // expect: async-blocking-call
  cv.wait_for(lock, stop, 1s, ready);         // expect: async-blocking-call
  cv.wait_until(lock, deadline);              // expect: async-blocking-call
  cv.wait_until(lock, stop, deadline, ready); // expect: async-blocking-call
  cv.wait_for(lock, 0s);
  cv.wait_for(lock, stop, 0s, ready);
  cv.notify_one();
  co_return;
}

task<> latches(std::latch &latch) {
  latch.wait();            // expect: async-blocking-call
  latch.arrive_and_wait(); // expect: async-blocking-call
  latch.try_wait();
  latch.count_down();
  co_return;
}

task<> barriers(std::barrier<> &barrier) {
  barrier.wait(barrier.arrive()); // expect: async-blocking-call
  barrier.arrive_and_wait();      // expect: async-blocking-call
  barrier.arrive_and_drop();
  (void)barrier.arrive();
  co_return;
}

task<> semaphores(std::counting_semaphore<8> &many, std::binary_semaphore &one, time_point deadline) {
  many.acquire();                   // expect: async-blocking-call
  one.acquire();                    // expect: async-blocking-call
  many.try_acquire_for(1s);         // expect: async-blocking-call
  one.try_acquire_until(deadline);  // expect: async-blocking-call
  many.try_acquire_for(0s);
  many.try_acquire();
  one.release();
  co_return;
}

struct pair_of_ints {
  int a, b;
};

task<> atomics(std::atomic<int> &integer, std::atomic<bool> &boolean, std::atomic<int *> &pointer,
               std::atomic<float> &real, std::atomic<pair_of_ints> &object, std::atomic_flag &flag) {
  integer.wait(0);                                                     // expect: async-blocking-call
  boolean.wait(false);                                                 // expect: async-blocking-call
  pointer.wait(nullptr);                                               // expect: async-blocking-call
  real.wait(0.f);                                                      // expect: async-blocking-call
  object.wait({1, 2});                                                 // expect: async-blocking-call
  flag.wait(false);                                                    // expect: async-blocking-call
  std::atomic_wait(&integer, 0);                                       // expect: async-blocking-call
  std::atomic_wait_explicit(&integer, 0, std::memory_order_acquire);   // expect: async-blocking-call
  integer.notify_one();
  flag.notify_all();
  flag.test_and_set();
  integer.load();
  co_return;
}

task<> atomicRefs(int &integer, float &real) {
  std::atomic_ref<int> i(integer);
  i.wait(0); // expect: async-blocking-call
  std::atomic_ref<float> r(real);
  r.wait(0.f); // expect: async-blocking-call
  i.notify_all();
  co_return;
}

// Locks are off by default.
task<> locks(std::mutex &mutex) {
  std::lock_guard guard(mutex);
  co_return;
}

void plain(std::latch &latch, std::atomic<int> &integer) {
  latch.wait();
  integer.wait(0);
}

void waitForAll(std::latch &latch) { latch.wait(); }

task<> throughHelper(std::latch &latch) {
  waitForAll(latch); // expect: async-blocking-call
  co_return;
}
