// RUN: %verify %s -- -std=c++20 -I%inputs
// RUN: %verify %s -- -std=c++20 -mrtm -I%inputs
// Held while a coroutine suspends.
#include "task.h"
#include <oneapi/tbb/mutex.h>
#include <oneapi/tbb/rw_mutex.h>
#include <tbb/null_mutex.h>
#include <tbb/queuing_mutex.h>
#include <tbb/queuing_rw_mutex.h>
#include <tbb/spin_mutex.h>
#include <tbb/spin_rw_mutex.h>
task<> plain(tbb::mutex &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
}
task<> spin(tbb::spin_mutex &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
}
task<> rw(tbb::rw_mutex &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  m.lock_shared();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock_shared();
  co_await tick{};
  if (m.try_lock_shared()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock_shared();
  }
  co_await tick{};
}
task<> spinRw(tbb::spin_rw_mutex &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  m.lock_shared();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock_shared();
  co_await tick{};
  if (m.try_lock_shared()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock_shared();
  }
  co_await tick{};
}
task<> scopedPlain(tbb::mutex &m) {
  {
    tbb::mutex::scoped_lock lock(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  tbb::mutex::scoped_lock l;
  co_await tick{};
  l.acquire(m);
  co_await tick{}; // expect: async-lock-across-suspend
  l.release();
  co_await tick{};
  if (l.try_acquire(m)) {
    co_await tick{}; // expect: async-lock-across-suspend
    l.release();
  }
  co_await tick{};
}
task<> scopedSpin(tbb::spin_mutex &m) {
  {
    tbb::spin_mutex::scoped_lock lock(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  tbb::spin_mutex::scoped_lock l;
  co_await tick{};
  l.acquire(m);
  co_await tick{}; // expect: async-lock-across-suspend
  l.release();
  co_await tick{};
  if (l.try_acquire(m)) {
    co_await tick{}; // expect: async-lock-across-suspend
    l.release();
  }
  co_await tick{};
}
task<> scopedRw(tbb::rw_mutex &m) {
  {
    tbb::rw_mutex::scoped_lock lock(m, false);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  tbb::rw_mutex::scoped_lock l;
  co_await tick{};
  l.acquire(m);
  co_await tick{}; // expect: async-lock-across-suspend
  l.release();
  co_await tick{};
  if (l.try_acquire(m)) {
    co_await tick{}; // expect: async-lock-across-suspend
    l.release();
  }
  co_await tick{};
}
task<> scopedSpinRw(tbb::spin_rw_mutex &m) {
  {
    tbb::spin_rw_mutex::scoped_lock lock(m, false);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  tbb::spin_rw_mutex::scoped_lock l;
  co_await tick{};
  l.acquire(m);
  co_await tick{}; // expect: async-lock-across-suspend
  l.release();
  co_await tick{};
  if (l.try_acquire(m)) {
    co_await tick{}; // expect: async-lock-across-suspend
    l.release();
  }
  co_await tick{};
}
task<> scopedQueuing(tbb::queuing_mutex &m) {
  {
    tbb::queuing_mutex::scoped_lock lock(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  tbb::queuing_mutex::scoped_lock l;
  co_await tick{};
  l.acquire(m);
  co_await tick{}; // expect: async-lock-across-suspend
  l.release();
  co_await tick{};
  if (l.try_acquire(m)) {
    co_await tick{}; // expect: async-lock-across-suspend
    l.release();
  }
  co_await tick{};
}
task<> scopedQueuingRw(tbb::queuing_rw_mutex &m) {
  {
    tbb::queuing_rw_mutex::scoped_lock lock(m, false);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  tbb::queuing_rw_mutex::scoped_lock l;
  co_await tick{};
  l.acquire(m);
  co_await tick{}; // expect: async-lock-across-suspend
  l.release();
  co_await tick{};
  if (l.try_acquire(m)) {
    co_await tick{}; // expect: async-lock-across-suspend
    l.release();
  }
  co_await tick{};
}
task<> scopedSpeculative(tbb::speculative_spin_mutex &m) {
  {
    tbb::speculative_spin_mutex::scoped_lock lock(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  tbb::speculative_spin_mutex::scoped_lock l;
  co_await tick{};
  l.acquire(m);
  co_await tick{}; // expect: async-lock-across-suspend
  l.release();
  co_await tick{};
  if (l.try_acquire(m)) {
    co_await tick{}; // expect: async-lock-across-suspend
    l.release();
  }
  co_await tick{};
}
task<> scopedSpeculativeRw(tbb::speculative_spin_rw_mutex &m) {
  {
    tbb::speculative_spin_rw_mutex::scoped_lock lock(m, false);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  tbb::speculative_spin_rw_mutex::scoped_lock l;
  co_await tick{};
  l.acquire(m);
  co_await tick{}; // expect: async-lock-across-suspend
  l.release();
  co_await tick{};
  if (l.try_acquire(m)) {
    co_await tick{}; // expect: async-lock-across-suspend
    l.release();
  }
  co_await tick{};
}
task<> none(tbb::null_mutex &m) {
  tbb::null_mutex::scoped_lock lock(m);
  co_await tick{};
}
