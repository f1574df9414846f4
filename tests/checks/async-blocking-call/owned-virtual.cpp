// RUN: %verify %s -- -std=c++20 -I%inputs
// What an owner of a base destroys may be a derived object.
#include "task.h"
#include <memory>
#include <unistd.h>
#include <vector>

struct interface {
  virtual ~interface() = default;
};
struct slow : interface {
  ~slow() override { usleep(1); }
};
struct other {
  virtual ~other() = default;
};
struct fast : other {
  ~fast() override {}
};
std::unique_ptr<interface> make();
std::unique_ptr<other> makeOther();

task<> owns() {
  auto a = make(); // expect: async-blocking-call
  auto b = makeOther();
  std::vector<std::unique_ptr<interface>> c; // expect: async-blocking-call
  std::vector<std::unique_ptr<other>> d;
  std::unique_ptr<slow> e = std::make_unique<slow>(); // expect: async-blocking-call
  // Their own class is what they are.
  interface f;
  std::vector<interface> g;
  co_return;
}
