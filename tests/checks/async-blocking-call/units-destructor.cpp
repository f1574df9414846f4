// RUN: split-file %s %t
// RUN: %verify %t/app.cpp %t/impl.cpp -- -std=c++20 -I%inputs -I%t
// RUN: %verify %t/impl.cpp %t/app.cpp -- -std=c++20 -I%inputs -I%t
// A class that only another file completes is destroyed there.

//--- app.h
#pragma once
#include <memory>
#include <vector>
class slow {
public:
  slow();
  ~slow();
  void touch();

private:
  struct impl;
  std::unique_ptr<impl> p;
};
class fast {
public:
  fast();
  ~fast();

private:
  struct impl;
  std::unique_ptr<impl> p;
};
struct slow_base {
  ~slow_base();
};
struct derived : slow_base {};

//--- app.cpp
#include "app.h"
#include "task.h"
task<> uses(slow &other) {
  slow s; // expect: async-blocking-call
  fast f;
  derived d;            // expect: async-blocking-call
  std::vector<slow> v;  // expect: async-blocking-call
  std::vector<fast> w;
  other.touch();
  co_return;
}

//--- impl.cpp
#include "app.h"
#include <unistd.h>
struct slow::impl {
  ~impl() { usleep(1); }
};
slow::slow() : p(new impl) {}
slow::~slow() = default;
void slow::touch() {}
struct fast::impl {
  ~impl() {}
};
fast::fast() {}
fast::~fast() = default;
slow_base::~slow_base() { usleep(1); }
