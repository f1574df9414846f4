// RUN: %verify %s -- -std=c++20 -I%inputs
// Objects of the project reached through owners, containers and wrappers.
#include "task.h"
#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <tuple>
#include <unistd.h>
#include <vector>

int nap() { return usleep(1); }

struct worker {
  int run() const { return nap(); }
  int rest() const { return 1; }
};

task<> reached(std::vector<worker> &v, std::shared_ptr<worker> s, std::optional<worker> o) {
  s->run(); // expect: async-blocking-call
  s->rest();
  o->run(); // expect: async-blocking-call
  o->rest();
  (*o).run(); // expect: async-blocking-call
  v[0].run(); // expect: async-blocking-call
  v[0].rest();
  for (auto &w : v)
    w.run(); // expect: async-blocking-call
  for (auto &w : v)
    w.rest();
  auto [number, w] = std::pair<int, worker>();
  w.run(); // expect: async-blocking-call
  w.rest();
  std::tuple<int, worker> t;
  std::get<1>(t).run(); // expect: async-blocking-call
  std::get<1>(t).rest();
  co_return;
}

task<> byMemberPointer(std::vector<worker> &v) {
  auto run = &worker::run;
  (v[0].*run)(); // expect: async-blocking-call
  auto rest = &worker::rest;
  (v[0].*rest)();
  std::invoke(&worker::run, v[0]); // expect: async-blocking-call
  std::invoke(&worker::rest, v[0]);
  std::ranges::for_each(v, &worker::run); // expect: async-blocking-call
  std::ranges::for_each(v, &worker::rest);
  co_return;
}

struct slow_less {
  bool operator()(int, int) const { return nap(); }
};
struct fast_less {
  bool operator()(int a, int b) const { return a < b; }
};
task<> functors(std::vector<int> v) {
  std::sort(v.begin(), v.end(), slow_less{}); // expect: async-blocking-call
  std::sort(v.begin(), v.end(), fast_less{});
  co_return;
}

struct hidden {
  struct impl;
  std::unique_ptr<impl> p;
  hidden();
  ~hidden();
  void run();
  void rest();
};
task<> behindPointer(hidden &h) {
  h.run(); // expect: async-blocking-call
  h.rest();
  hidden local; // expect: async-blocking-call
  co_return;
}
struct hidden::impl {
  void run() { nap(); }
  void rest() {}
  ~impl() { nap(); }
};
hidden::hidden() = default;
hidden::~hidden() = default;
void hidden::run() { p->run(); }
void hidden::rest() { p->rest(); }
