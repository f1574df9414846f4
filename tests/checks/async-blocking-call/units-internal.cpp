// RUN: split-file %s %t
// RUN: %verify %t/slow.cpp %t/fast.cpp -- -std=c++20 -I%inputs -I%t
// RUN: %verify %t/fast.cpp %t/slow.cpp -- -std=c++20 -I%inputs -I%t
// Names of internal linkage are their file's own.

//--- slow.cpp
#include "task.h"
#include <unistd.h>
static void save() { usleep(1); }
namespace {
void load() { usleep(1); }
struct file {
  file() {}
  ~file() { usleep(1); }
  void close() { usleep(1); }
};
struct shape {
  virtual void draw() {}
};
struct circle : shape {
  void draw() override { usleep(1); }
};
template <typename T> void send(T) { usleep(1); }
} // namespace
task<> slow(shape &s) {
  save();  // expect: async-blocking-call
  load();  // expect: async-blocking-call
  file f;  // expect: async-blocking-call
  f.close(); // expect: async-blocking-call
  s.draw(); // expect: async-blocking-call
  send(1);  // expect: async-blocking-call
  auto l = [] { usleep(1); };
  l(); // expect: async-blocking-call
  co_return;
}
static task<> same() {
  save(); // expect: async-blocking-call
  co_return;
}

//--- fast.cpp
#include "task.h"
static void save() {}
namespace {
void load() {}
struct file {
  file() {}
  ~file() {}
  void close() {}
};
struct shape {
  virtual void draw() {}
};
struct circle : shape {
  void draw() override {}
};
template <typename T> void send(T) {}
} // namespace
task<> fast(shape &s) {
  save();
  load();
  file f;
  f.close();
  s.draw();
  send(1);
  auto l = [] {};
  l();
  co_return;
}
static task<> same() {
  save();
  co_return;
}
