// RUN: not %async-tidy %s -- -std=c++20 -I%inputs 2>&1 | FileCheck %s
// CHECK: names.cpp:[[#@LINE+11]]:5: warning: 'inner' holds a lock over this suspension of 'Store::ofField'
// CHECK: names.cpp:[[#@LINE+13]]:5: warning: 'mutex' holds a lock over this suspension of 'Store::own'
#include "task.h"
#include <mutex>

struct Inner {
  std::mutex mutex;
  void enter() { mutex.lock(); }
};
struct Store {
  task<> ofField() { inner.enter();
    co_await tick{}; }
  void enter() { mutex.lock(); }
  task<> own() { enter();
    co_await tick{}; }
  Inner inner;
  std::mutex mutex;
};
