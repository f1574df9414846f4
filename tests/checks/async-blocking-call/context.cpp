// RUN: %verify %s -- -std=c++20 -I%inputs
// What no coroutine runs may block.
#include "task.h"
#include <fstream>
#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <unistd.h>
#include <vector>

int nap() { return usleep(1); }

struct config {
  config() { nap(); }
  ~config() {}
};

// One-time initialisation.
config global;
static int atStart = nap();
thread_local config perThread;
inline int shared = nap();
struct with_static {
  static inline int n = nap();
  static config c;
};
config with_static::c;
namespace {
int internal = nap();
}
auto byLambda = [] { return nap(); }();

config &instance() {
  static config c;
  return c;
}
int loadOnce() {
  static const int n = [] { return nap(); }();
  thread_local int m = nap();
  return n + m;
}
task<> initialisesOnce() {
  instance();
  loadOnce();
  static config c;
  static thread_local config d;
  static int n = nap(), m = [] { return nap(); }();
  (void)&global, (void)&perThread, (void)&shared;
  co_return;
}

// After that, as any call.
int loadEveryTime() {
  static const int n = nap();
  return n + nap();
}
task<> everyTime() {
  static int n = 0;
  n = nap();       // expect: async-blocking-call
  loadEveryTime(); // expect: async-blocking-call
  config c;        // expect: async-blocking-call
  co_return;
}

// Threads.
void threadMain() { nap(); }
struct worker {
  std::thread thread{[this] { run(); }};
  void run() { nap(); }
};
task<> startsThreads(std::vector<std::thread> &all) {
  std::thread(threadMain).detach();
  std::thread([] { nap(); }).detach();
  all.emplace_back(threadMain);
  all.push_back(std::thread(threadMain));
  auto result = std::async(std::launch::async, threadMain);
  std::jthread detached(threadMain);
  detached.detach();
  std::packaged_task<void()> packaged(threadMain);
  std::thread(std::move(packaged)).detach();
  co_await tick{};
  result.get(); // expect: async-blocking-call
}
task<> callsThreadFunction() {
  threadMain(); // expect: async-blocking-call
  co_return;
}

void plain() {
  nap();
  std::ifstream file("x");
  std::jthread t(threadMain);
}
static void unused() { nap(); }
struct synchronous {
  void run() { nap(); }
  ~synchronous() { nap(); }
};
template <typename T> void plainTemplate() { nap(); }

int main() {
  plain();
  plainTemplate<int>();
  synchronous{}.run();
  std::thread(threadMain).join();
  auto t = startsThreads(*new std::vector<std::thread>);
  t.handle.resume();
}
