// RUN: %verify %s -- -std=c++20 -I%inputs
// Under construction and destruction an object has no overrides yet, or no more.
#include "task.h"
#include <unistd.h>

int nap() { return usleep(1); }

struct base {
  base() { init(); }
  virtual ~base() { init(); }
  virtual void init() {}
};
struct derived : base {
  void init() override { nap(); }
};
struct sibling : base {};

struct slow_base {
  slow_base() { init(); }
  virtual void init() { nap(); }
};
struct fast_derived : slow_base {
  void init() override {}
};

struct late {
  void start() { init(); }
  virtual void init() {}
};
struct slow_late : late {
  slow_late() { init(); }
  void init() override { nap(); }
};

task<> made(base &b, late &l) {
  derived d;
  sibling s;
  fast_derived f; // expect: async-blocking-call
  slow_late n;    // expect: async-blocking-call
  b.init();       // expect: async-blocking-call
  l.start();      // expect: async-blocking-call
  co_return;
}
