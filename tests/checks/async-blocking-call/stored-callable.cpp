// RUN: %verify %s -- -std=c++20 -I%inputs
// Callables kept in containers, and called from there.
#include "task.h"
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <unistd.h>
#include <vector>

int nap() { return usleep(1); }
int work() { return 1; }

struct slow_signal {
  std::vector<std::function<int()>> slots;
  void connect(std::function<int()> f) { slots.push_back(std::move(f)); }
  void emit() {
    for (auto &slot : slots)
      slot();
  }
};
struct fast_signal {
  std::vector<std::function<int()>> slots;
  void connect(std::function<int()> f) { slots.push_back(std::move(f)); }
  void emit() {
    for (auto &slot : slots)
      slot();
  }
};
task<> signals(slow_signal &s, fast_signal &f) {
  s.connect(nap);
  f.connect(work);
  s.emit(); // expect: async-blocking-call
  f.emit();
  co_return;
}

task<> containers() {
  std::vector<std::function<int()>> v{nap};
  v[0](); // expect: async-blocking-call
  std::vector<std::function<int()>> w{work};
  w[0]();
  std::map<int, std::function<int()>> m;
  m[1] = nap;
  m[1](); // expect: async-blocking-call
  std::optional<std::function<int()>> o = nap;
  (*o)(); // expect: async-blocking-call
  auto p = std::make_shared<std::function<int()>>(nap);
  (*p)(); // expect: async-blocking-call
  auto q = std::make_shared<std::function<int()>>(work);
  (*q)();
  co_return;
}
