// XFAIL: *
// RUN: %verify %s -- -std=c++20 -I%inputs
// Destructors that the library runs before the end of the owner.
#include "task.h"
#include <memory>
#include <optional>
#include <unistd.h>
#include <vector>

struct slow {
  ~slow() { usleep(1); }
};
struct fast {
  ~fast() {}
};

task<> destroy(std::unique_ptr<slow> &u, std::vector<slow> &v, std::optional<slow> &o) {
  u.reset();    // expect: async-blocking-call
  u = nullptr;  // expect: async-blocking-call
  v.clear();    // expect: async-blocking-call
  v.pop_back(); // expect: async-blocking-call
  o.reset();    // expect: async-blocking-call
  co_return;
}

task<> destroyFast(std::unique_ptr<fast> &u, std::vector<fast> &v, std::optional<fast> &o, std::vector<slow *> &p) {
  u.reset();
  u = nullptr;
  v.clear();
  v.pop_back();
  o.reset();
  p.clear();
  co_return;
}
