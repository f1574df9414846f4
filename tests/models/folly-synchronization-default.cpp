// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
// Locks are off by default; what runs while one is held is not.
#include "folly.h"
#include "task.h"
#include <unistd.h>

using namespace folly;

task<> synchronized(Synchronized<int> &value, Synchronized<int, int> &unique, DistributedMutex &fair) {
  value.wlock();
  value.rlock();
  value.withWLock([](int &) { usleep(1); });   // expect: async-blocking-call
  value.withWLockPtr([](int) { usleep(1); });  // expect: async-blocking-call
  value.withRLock([](int) { usleep(1); });     // expect: async-blocking-call
  value.withRLockPtr([](int) { usleep(1); });  // expect: async-blocking-call
  value.withULock([](int) { usleep(1); });     // expect: async-blocking-call
  value.withULockPtr([](int) { usleep(1); });  // expect: async-blocking-call
  unique.withLock([](int) { usleep(1); });     // expect: async-blocking-call
  unique.withLockPtr([](int) { usleep(1); });  // expect: async-blocking-call
  fair.lock_combine([] { return usleep(1); }); // expect: async-blocking-call
  co_return;
}
