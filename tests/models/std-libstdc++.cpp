// RUN: %verify %s -- -std=c++23 -I%inputs
// What libstdc++ 12 has and libc++ lacks or spells otherwise.
#include "task.h"
#include <atomic>
#include <functional>
#include <memory>
#include <unistd.h>

int nap() { return usleep(1); }
int slowly(int n) { return nap() + n; }
bool slowIf(int n) { return nap() == n; }
int quickly() { return 1; }

task<> wrappers() {
  std::move_only_function<int()> slow(nap);
  slow(); // expect: async-blocking-call
  std::move_only_function<int()> quick(quickly);
  quick();
  co_return;
}

task<> adaptors() {
  auto front = std::bind_front(slowly, 1);
  front(); // expect: async-blocking-call
  auto negated = std::not_fn(slowIf);
  negated(1); // expect: async-blocking-call
  std::bind_front(quickly)();
  std::not_fn([](int n) { return n > 1; })(1);
  co_return;
}

task<> sharedPointer(std::atomic<std::shared_ptr<int>> &shared) {
  shared.wait(nullptr); // expect: async-blocking-call
  shared.notify_one();
  co_return;
}

task<> sharedPointers() {
  auto slow = std::make_shared<std::function<int()>>(nap);
  (*slow.get())(); // expect: async-blocking-call
  auto quick = std::make_shared<std::function<int()>>(quickly);
  (*quick.get())();
  co_return;
}
