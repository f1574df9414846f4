// RUN: %verify %s -- -std=c++20 -I%inputs
// An owner that gave away what it owned destroys nothing.
#include "task.h"
#include <memory>
#include <optional>
#include <thread>
#include <unistd.h>
#include <vector>

void work();
struct sleeper {
  ~sleeper() { usleep(1); }
};
struct owner {
  std::unique_ptr<sleeper> p;
  std::vector<std::jthread> threads;
};
void take(std::unique_ptr<sleeper>);
void look(const std::unique_ptr<sleeper> &);

task<> toFunction() {
  auto p = std::make_unique<sleeper>();
  take(std::move(p));
  co_return;
}
task<> toField(owner &o) {
  auto p = std::make_unique<sleeper>();
  o.p = std::move(p);
  std::vector<std::jthread> v;
  v.emplace_back(work);
  o.threads = std::move(v);
  co_return;
}
task<> toConstructor() {
  auto p = std::make_unique<sleeper>();
  auto q = std::move(p); // expect: async-blocking-call
  co_return;
}
task<std::unique_ptr<sleeper>> toCaller() {
  auto p = std::make_unique<sleeper>();
  co_return std::move(p);
}
task<> released(owner &o) {
  auto p = std::make_unique<sleeper>();
  o.p.reset(p.release());
  co_return;
}
task<> kept() {
  auto p = std::make_unique<sleeper>(); // expect: async-blocking-call
  look(p);
  co_return;
}
