// RUN: split-file %s %t
// RUN: %verify %t/app.cpp %t/circle.cpp %t/square.cpp -- -std=c++20 -I%inputs -I%t
// RUN: %verify %t/square.cpp %t/circle.cpp %t/app.cpp -- -std=c++20 -I%inputs -I%t
// The override stands in a file that the caller knows nothing of.

//--- shape.h
#pragma once
struct shape {
  virtual ~shape();
  virtual void draw() = 0;
  virtual void area() = 0;
  virtual void load();
};
struct round : shape {
  void load() override;
};
struct square : shape {
  void draw() override;
  void area() override;
};
struct plain {
  virtual ~plain();
};

//--- app.cpp
#include "shape.h"
#include "task.h"
task<> draws(shape &s, round &r, square &q) {
  s.draw(); // expect: async-blocking-call
  s.area();
  s.load(); // expect: async-blocking-call
  r.draw(); // expect: async-blocking-call
  r.load(); // expect: async-blocking-call
  q.draw();
  q.load();
  co_return;
}
task<> deletes(shape *s, plain *p) {
  delete s; // expect: async-blocking-call
  delete p;
  co_return;
}

//--- circle.cpp
#include "shape.h"
#include <unistd.h>
namespace {
struct circle : round {
  ~circle() override { usleep(1); }
  void draw() override { usleep(1); }
  void area() override {}
  void load() override { usleep(1); }
};
} // namespace
shape *makeCircle() { return new circle; }

//--- square.cpp
#include "shape.h"
shape::~shape() {}
plain::~plain() {}
void shape::load() {}
void round::load() {}
void square::draw() {}
void square::area() {}
