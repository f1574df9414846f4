// RUN: %fixes %s %t -- -std=c++20 -I%inputs
// A guard ends before the suspension where what it guarded is not touched after.
#include "task.h"
#include <memory>
#include <mutex>
#include <vector>

task<void> wait(int = 0);

struct counters {
  std::mutex mutex;
  int requests = 0;
  std::vector<int> all;
  void update();

  task<void> scoped(int id) {
    std::lock_guard lock(mutex);
    ++requests;
    all.push_back(id);
    co_await wait(); // fix: co_await wait();
  }
  task<void> unlocked(int id) {
    std::unique_lock lock(mutex);
    int now = ++requests;
    co_await wait(now); // fix: co_await wait(now);
  }
  task<void> twice(int id) {
    {
      std::lock_guard lock(mutex);
      ++requests;
      co_await wait(); // fix: co_await wait();
    }
    {
      std::lock_guard lock(mutex);
      all.push_back(id);
      co_await wait(); // fix: co_await wait();
    }
  }
  task<void> needed(int id) {
    std::lock_guard lock(mutex);
    ++requests;
    co_await wait(); // hint: unlock before
    --requests;
  }
  task<void> declared(int id) {
    std::lock_guard lock(mutex);
    int now = ++requests;
    co_await wait(now); // hint: unlock before
  }
  task<void> own(int id) {
    std::lock_guard lock(mutex);
    update();
    co_await wait(); // hint: unlock before
  }
  task<void> referred(int id) {
    std::unique_lock lock(mutex);
    int &first = all.front();
    co_await wait(first); // hint: unlock before
  }
  task<void> nothing(int id) {
    std::lock_guard lock(mutex);
    co_await wait(); // hint: unlock before
  }
  task<void> conditional(int id) {
    std::lock_guard lock(mutex);
    if (++requests > 100)
      co_await wait(); // hint: unlock before
  }
};
