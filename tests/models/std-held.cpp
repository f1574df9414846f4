// RUN: %verify %s -- -std=c++20 -I%inputs
// RUN: %verify %s -- -std=c++20 -stdlib=libc++ -I%inputs
// What lets go of a lock, and what asks for one.
#include "task.h"
#include <mutex>
#include <optional>
#include <shared_mutex>
#include <thread>

template <typename Mutex> task<> ends() {
  Mutex m;
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
template task<> ends<std::mutex>();
template task<> ends<std::timed_mutex>();
template task<> ends<std::recursive_mutex>();
template task<> ends<std::recursive_timed_mutex>();
template task<> ends<std::shared_mutex>();
template task<> ends<std::shared_timed_mutex>();

template <typename Mutex> task<> endsShared() {
  Mutex m;
  m.lock_shared();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock_shared();
  co_await tick{};
}
template task<> endsShared<std::shared_mutex>();
template task<> endsShared<std::shared_timed_mutex>();

std::shared_mutex m;
template <typename Guard> task<> guards() {
  Guard g(m);
  co_await tick{}; // expect: async-lock-across-suspend
  g.unlock();
  co_await tick{};
  if (g.owns_lock())
    co_await tick{};
  Guard h(m, std::try_to_lock);
  if (!h)
    co_await tick{};
  if (!h.owns_lock())
    co_await tick{};
  h.release();
  co_await tick{};
}
template task<> guards<std::unique_lock<std::shared_mutex>>();
template task<> guards<std::shared_lock<std::shared_mutex>>();

task<> resets() {
  std::optional<std::unique_lock<std::shared_mutex>> g(m);
  co_await tick{}; // expect: async-lock-across-suspend
  g.reset();
  co_await tick{};
}
void use(std::thread::id);
task<> threadId() {
  auto id = std::this_thread::get_id();
  co_await tick{};
  use(id); // expect: async-thread-local-across-suspend
}
