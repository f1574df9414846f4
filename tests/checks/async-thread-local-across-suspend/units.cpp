// RUN: split-file %s %t
// RUN: %verify %t/app.cpp %t/context.cpp --root %t -- -std=c++20 -I%inputs -I%t
// Accessors, setters and guards of another translation unit.
//--- context.h
#pragma once
struct context {
  int id = 0;
};
context &current();
context *find();
void setId(int);
int getId();
struct scope {
  explicit scope(int);
  ~scope();
  int before;
};
context copy();
//--- context.cpp
#include "context.h"
thread_local context instance;
thread_local int id;
context &current() { return instance; }
context *find() { return &current(); }
void setId(int n) { id = n; }
int getId() { return id; }
scope::scope(int n) : before(id) { id = n; }
scope::~scope() { id = before; }
context copy() { return instance; }
//--- app.cpp
#include "context.h"
#include "task.h"
void use(int);
task<> reference() {
  auto &c = current();
  co_await tick{};
  use(c.id); // expect: async-thread-local-across-suspend
}
task<> pointer() {
  auto *c = find();
  co_await tick{};
  use(c->id); // expect: async-thread-local-across-suspend
}
task<> value(int n) {
  setId(n);
  co_await tick{};
  use(getId()); // expect: async-thread-local-across-suspend
}
task<> guarded(int n) {
  scope s(n);
  co_await tick{}; // expect: async-thread-local-across-suspend
}
task<> copies() {
  auto c = copy();
  co_await tick{};
  use(c.id);
}
task<> again() {
  use(current().id);
  co_await tick{};
  use(current().id);
}
task<> setAgain(int n) {
  setId(n);
  use(getId());
  co_await tick{};
  setId(n);
  use(getId());
}
