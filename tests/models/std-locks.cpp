// RUN: %verify --kinds +lock %s -- -std=c++20 -I%inputs
#include "task.h"
#include <chrono>
#include <mutex>
#include <shared_mutex>
#include <utility>

using namespace std::chrono_literals;
using time_point = std::chrono::steady_clock::time_point;

task<> mutexes(std::mutex &m, std::recursive_mutex &recursive, std::timed_mutex &timed,
               std::recursive_timed_mutex &recursiveTimed) {
  m.lock();              // expect: async-blocking-call
  recursive.lock();      // expect: async-blocking-call
  timed.lock();          // expect: async-blocking-call
  recursiveTimed.lock(); // expect: async-blocking-call
  m.try_lock();
  recursive.try_lock();
  timed.try_lock();
  recursiveTimed.try_lock();
  m.unlock();
  co_return;
}

task<> sharedMutexes(std::shared_mutex &m, std::shared_timed_mutex &timed) {
  m.lock();            // expect: async-blocking-call
  m.lock_shared();     // expect: async-blocking-call
  timed.lock();        // expect: async-blocking-call
  timed.lock_shared(); // expect: async-blocking-call
  m.try_lock();
  m.try_lock_shared();
  timed.try_lock_shared();
  m.unlock_shared();
  co_return;
}

task<> timeouts(std::timed_mutex &timed, std::recursive_timed_mutex &recursive, std::shared_timed_mutex &shared,
                std::chrono::seconds timeout, time_point deadline) {
  timed.try_lock_for(1s);                  // expect: async-blocking-call
  timed.try_lock_for(timeout);             // expect: async-blocking-call
  timed.try_lock_until(deadline);          // expect: async-blocking-call
  recursive.try_lock_for(1s);              // expect: async-blocking-call
  recursive.try_lock_until(deadline);      // expect: async-blocking-call
  shared.try_lock_for(1s);                 // expect: async-blocking-call
  shared.try_lock_until(deadline);         // expect: async-blocking-call
  shared.try_lock_shared_for(1s);          // expect: async-blocking-call
  shared.try_lock_shared_until(deadline);  // expect: async-blocking-call
  timed.try_lock_for(0s);
  recursive.try_lock_for(0ms);
  shared.try_lock_for(0s);
  shared.try_lock_shared_for(0s);
  co_return;
}

task<> guards(std::mutex &m, std::shared_mutex &shared) {
  std::lock_guard guard(m);                // expect: async-blocking-call
  std::scoped_lock scoped(m);              // expect: async-blocking-call
  std::scoped_lock both(m, shared);        // expect: async-blocking-call
  std::unique_lock unique(m);              // expect: async-blocking-call
  std::unique_lock<std::mutex> braced{m};  // expect: async-blocking-call
  std::shared_lock reader(shared);         // expect: async-blocking-call
  std::scoped_lock<> none;
  std::unique_lock<std::mutex> empty;
  std::shared_lock<std::shared_mutex> emptyReader;
  co_return;
}

task<> timedGuards(std::timed_mutex &m, std::shared_timed_mutex &shared, time_point deadline) {
  std::unique_lock unique(m, 1s);             // expect: async-blocking-call
  std::unique_lock late(m, deadline);         // expect: async-blocking-call
  std::shared_lock reader(shared, 1s);        // expect: async-blocking-call
  std::unique_lock poll(m, 0s);
  std::shared_lock pollReader(shared, 0ms);
  co_return;
}

task<> tags(std::mutex &a, std::mutex &b, std::shared_mutex &shared) {
  std::unique_lock deferred(a, std::defer_lock);
  std::unique_lock tried(a, std::try_to_lock);
  std::unique_lock adopted(a, std::adopt_lock);
  std::unique_lock tagged(a, std::defer_lock_t{});
  std::shared_lock deferredReader(shared, std::defer_lock);
  std::shared_lock triedReader(shared, std::try_to_lock);
  std::shared_lock adoptedReader(shared, std::adopt_lock);
  std::lock_guard guard(a, std::adopt_lock);
  std::scoped_lock scoped(std::adopt_lock, a, b);
  std::unique_lock moved(std::move(deferred));
  std::shared_lock movedReader(std::move(deferredReader));
  co_return;
}

task<> deferredThenLocked(std::timed_mutex &m, std::shared_timed_mutex &shared, time_point deadline) {
  std::unique_lock writer(m, std::defer_lock);
  writer.lock();                     // expect: async-blocking-call
  writer.try_lock_for(1s);           // expect: async-blocking-call
  writer.try_lock_until(deadline);   // expect: async-blocking-call
  std::shared_lock reader(shared, std::defer_lock);
  reader.lock();                     // expect: async-blocking-call
  reader.try_lock_for(1s);           // expect: async-blocking-call
  reader.try_lock_until(deadline);   // expect: async-blocking-call
  writer.try_lock();
  writer.try_lock_for(0s);
  reader.try_lock();
  reader.try_lock_for(0s);
  co_return;
}

task<> several(std::mutex &a, std::mutex &b) {
  std::lock(a, b); // expect: async-blocking-call
  std::try_lock(a, b);
  co_return;
}

void increment(std::mutex &m, int &n) {
  std::lock_guard guard(m);
  ++n;
}

task<> throughHelper(std::mutex &m, int &n) {
  increment(m, n); // expect: async-blocking-call
  co_return;
}

void plain(std::mutex &m) { m.lock(); }
