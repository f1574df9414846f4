// RUN: %verify %s -- -std=c++20 -I%inputs
// A coroutine that blocks by itself.
#include "task.h"
#include <chrono>
#include <condition_variable>
#include <fstream>
#include <future>
#include <mutex>
#include <sstream>
#include <thread>
#include <unistd.h>

using namespace std::chrono_literals;

task<> sleeps() {
  std::this_thread::sleep_for(1s); // expect: async-blocking-call
  ::sleep(1);                      // expect: async-blocking-call
  usleep(100);                     // expect: async-blocking-call
  co_return;
}

task<> yields() {
  std::this_thread::yield();
  co_await tick{};
}

task<int> waits(std::future<int> f, std::thread &t) {
  t.join(); // expect: async-blocking-call
  int n = f.get(); // expect: async-blocking-call
  co_return n;
}

task<> detaches(std::thread &t) {
  t.detach();
  co_return;
}

task<> waitsForCondition(std::condition_variable &cv, std::mutex &m) {
  std::unique_lock lock(m);
  cv.wait(lock); // expect: async-blocking-call
  cv.notify_one();
  co_return;
}

task<> reads(const char *path) {
  std::ifstream file(path); // expect: async-blocking-call
  std::istringstream text("1");
  int n = 0;
  text >> n;
  co_return;
}

// Wherever in the body it stands.
task<int> everywhere(std::future<int> &a, std::future<int> &b, std::future<int> &c, std::future<int> &d, bool flag) {
  if (a.get()) { // expect: async-blocking-call
    co_await tick{};
  } else {
    usleep(1); // expect: async-blocking-call
  }
  for (int i = 0; i < 3; ++i)
    usleep(2); // expect: async-blocking-call
  while (b.get()) // expect: async-blocking-call
    break;
  do {
    usleep(3); // expect: async-blocking-call
  } while (flag);
  switch (c.get()) { // expect: async-blocking-call
  case 0:
    usleep(4); // expect: async-blocking-call
  default:
    break;
  }
  try {
    co_await tick{};
    usleep(5); // expect: async-blocking-call
  } catch (...) {
    usleep(6); // expect: async-blocking-call
  }
  int x = flag ? usleep(7) : 0; // expect: async-blocking-call
  x += (flag && usleep(8)); // expect: async-blocking-call
  co_return d.get() + x; // expect: async-blocking-call
}

// Two on one line are two findings.
task<> twoOnOneLine() {
  usleep(1), usleep(2); // expect: async-blocking-call, async-blocking-call
  co_return;
}

void plain() {
  std::this_thread::sleep_for(1s);
  ::sleep(1);
}
