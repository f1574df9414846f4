// RUN: split-file %s %t
// RUN: %verify %t/app.cpp %t/store.cpp --root %t -- -std=c++20 -I%inputs -I%t
// Helpers and guards of another translation unit.
//--- store.h
#include <mutex>
class guard {
public:
  explicit guard(std::mutex &);
  ~guard();

private:
  std::mutex &mutex;
};
void enter(std::mutex &);
void leave(std::mutex &);
std::unique_lock<std::mutex> acquire(std::mutex &);
void briefly(std::mutex &);
//--- store.cpp
#include "store.h"
guard::guard(std::mutex &m) : mutex(m) { mutex.lock(); }
guard::~guard() { mutex.unlock(); }
void enter(std::mutex &m) { m.lock(); }
void leave(std::mutex &m) { m.unlock(); }
std::unique_lock<std::mutex> acquire(std::mutex &m) { return std::unique_lock(m); }
void briefly(std::mutex &m) { std::lock_guard g(m); }
//--- app.cpp
#include "store.h"
#include "task.h"
std::mutex m;
task<> guarded() {
  guard g(m);
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> entered() {
  enter(m);
  co_await tick{}; // expect: async-lock-across-suspend
  leave(m);
}
task<> acquired() {
  auto lock = acquire(m);
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> left() {
  enter(m);
  leave(m);
  co_await tick{};
}
task<> brief() {
  briefly(m);
  co_await tick{};
}
task<> scoped() {
  {
    guard g(m);
    auto lock = acquire(m);
  }
  co_await tick{};
}
