// RUN: %verify %s -- -std=c++20 -I%inputs
// A virtual call may run any override that its object can have.
#include "task.h"
#include <memory>
#include <unistd.h>

int nap() { return usleep(1); }

struct shape {
  virtual ~shape() = default;
  virtual void draw() {}
  virtual void area() {}
  virtual void load() = 0;
  virtual void save() = 0;
};
struct circle : shape {
  void draw() override { nap(); }
  void load() override { nap(); }
  void save() override {}
};
struct square : shape {
  void area() override {}
  void load() override {}
  void save() override {}
};
task<> overrides(shape &s, shape *p, std::unique_ptr<shape> &u) {
  s.draw(); // expect: async-blocking-call
  s.area();
  s.load(); // expect: async-blocking-call
  s.save();
  p->draw(); // expect: async-blocking-call
  p->area();
  u->draw(); // expect: async-blocking-call
  u->area();
  co_return;
}

// A sibling's override does not run.
task<> staticType(square &s, circle &c) {
  s.draw();
  s.load();
  c.draw(); // expect: async-blocking-call
  c.save();
  co_return;
}

// Through a helper the class of the parameter decides.
void helper(shape &s) { s.draw(); }
void squareHelper(square &s) { s.draw(); }
task<> throughHelper(shape &s, square &q) {
  helper(s); // expect: async-blocking-call
  squareHelper(q);
  co_return;
}

task<> known(circle c) {
  square s;
  s.draw();
  square().load();
  c.draw(); // expect: async-blocking-call
  c.shape::draw();
  circle d;
  d.load(); // expect: async-blocking-call
  d.save();
  co_return;
}

struct top {
  virtual void f() {}
  virtual void g() {}
};
struct middle : top {};
struct bottom : middle {
  void f() override { nap(); }
};
task<> twoLevels(top &t, middle &m) {
  t.f(); // expect: async-blocking-call
  m.f(); // expect: async-blocking-call
  t.g();
  m.g();
  co_return;
}

struct chain {
  virtual void f() { nap(); }
  void notVirtual() { f(); }
};
struct clean_chain : chain {
  void f() override {}
};
struct slow_again : clean_chain {
  void f() override { nap(); }
};
task<> overriddenTwice(chain &a, clean_chain &b) {
  a.f(); // expect: async-blocking-call
  b.f(); // expect: async-blocking-call
  b.chain::f(); // expect: async-blocking-call
  a.notVirtual(); // expect: async-blocking-call
  co_return;
}

struct base {
  virtual void f() { nap(); }
  virtual void g() { nap(); }
};
struct final_class final : base {
  void f() override {}
  void g() override { base::g(); }
};
struct final_method : base {
  void f() final {}
};
struct below_final_method : final_method {
  void g() override { nap(); }
};
task<> finals(final_class &a, final_method &b, below_final_method &c) {
  a.f();
  a.g(); // expect: async-blocking-call
  b.f();
  c.f();
  c.g(); // expect: async-blocking-call
  co_return;
}

struct left {
  virtual void f() {}
  virtual void onlyLeft() {}
};
struct right {
  virtual void f() {}
  virtual void onlyRight() {}
};
struct both : left, right {
  void f() override { nap(); }
  void onlyLeft() override { nap(); }
};
task<> multiple(left &l, right &r, both &b) {
  l.f(); // expect: async-blocking-call
  r.f(); // expect: async-blocking-call
  l.onlyLeft(); // expect: async-blocking-call
  r.onlyRight();
  b.onlyRight();
  co_return;
}

struct cloneable {
  virtual cloneable *clone() { return this; }
  virtual cloneable *self() { return this; }
};
struct cloned : cloneable {
  cloned *clone() override { return nap(), this; }
  cloned *self() override { return this; }
};
task<> covariant(cloneable &c) {
  c.clone(); // expect: async-blocking-call
  c.self();
  c.self()->clone(); // expect: async-blocking-call
  co_return;
}

struct with_destructor {
  virtual ~with_destructor() = default;
};
struct slow_destructor : with_destructor {
  ~slow_destructor() override { nap(); }
};
struct other_destructor {
  virtual ~other_destructor() = default;
};
struct fast_destructor : other_destructor {
  ~fast_destructor() override {}
};
task<> destructors(with_destructor *a, other_destructor *b) {
  delete a; // expect: async-blocking-call
  delete b;
  with_destructor local;
  co_return;
}

struct operators {
  virtual void operator()() {}
  virtual void operator[](int) {}
};
struct slow_operators : operators {
  void operator()() override { nap(); }
};
task<> virtualOperators(operators &o) {
  o(); // expect: async-blocking-call
  o[1];
  co_return;
}

// Where the base blocks and the override does not, either may run.
struct slow_base {
  virtual void f() { nap(); }
};
struct fast_derived : slow_base {
  void f() override {}
};
task<> baseBlocks(slow_base &s, fast_derived &f) {
  s.f(); // expect: async-blocking-call
  f.f();
  co_return;
}

// Same name and parameters, but no override.
struct hides : top {
  void f(int) { nap(); }
};
struct unrelated {
  virtual void g() { nap(); }
};
task<> noOverride(top &t) {
  t.g();
  co_return;
}

// An override that is a coroutine blocks in itself.
struct handler {
  virtual task<> handle() = 0;
};
struct slow_handler : handler {
  task<> handle() override {
    nap(); // expect: async-blocking-call
    co_return;
  }
};
task<> awaits(handler &h) { co_await h.handle(); }

template <typename T> struct policy {
  virtual void f() {}
};
struct slow_int : policy<int> {
  void f() override { nap(); }
};
task<> templates(policy<int> &a, policy<char> &b) {
  a.f(); // expect: async-blocking-call
  b.f();
  co_return;
}
