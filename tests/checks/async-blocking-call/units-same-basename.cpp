// RUN: split-file %s %t
// RUN: %verify %t/slow/impl.cpp %t/fast/impl.cpp -- -std=c++20 -I%inputs
// RUN: %verify %t/fast/impl.cpp %t/slow/impl.cpp -- -std=c++20 -I%inputs
// Two files of one name in two folders.

//--- slow/impl.cpp
#include "task.h"
#include <functional>
#include <unistd.h>
static void helper() { usleep(1); }
namespace {
struct base {
  virtual void draw() {}
};
struct derived : base {
  void draw() override { helper(); }
};
struct other : derived {};
struct owner {
  std::function<void()> handler = helper;
  ~owner() { usleep(1); }
};
} // namespace
static task<> run(base &b, other &o) {
  helper(); // expect: async-blocking-call
  b.draw(); // expect: async-blocking-call
  o.draw(); // expect: async-blocking-call
  owner w;  // expect: async-blocking-call
  w.handler(); // expect: async-blocking-call
  auto l = [] { usleep(1); };
  l(); // expect: async-blocking-call
  co_return;
}

//--- fast/impl.cpp
#include "task.h"
#include <functional>
static void helper() {}
namespace {
struct base {
  virtual void draw() {}
};
struct derived : base {
  void draw() override { helper(); }
};
struct other : base {};
struct owner {
  std::function<void()> handler = helper;
  ~owner() {}
};
} // namespace
static task<> run(base &b, other &o) {
  helper();
  b.draw();
  o.draw();
  owner w;
  w.handler();
  auto l = [] {};
  l();
  co_return;
}
