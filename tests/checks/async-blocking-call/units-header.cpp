// RUN: split-file %s %t
// RUN: %verify %t/a.cpp %t/b.cpp -- -std=c++20 -I%inputs -I%t
// What a header defines is one, however many files include it.

//--- shared.h
#pragma once
#include "task.h"
#include <unistd.h>
inline int nap() { return usleep(1); }
inline int work() { return 1; }
inline task<> inHeader() {
  nap(); // expect: async-blocking-call
  work();
  co_return;
}
struct file {
  ~file() { nap(); }
  void close() { nap(); }
  void check() { work(); }
  task<> run() {
    close(); // expect: async-blocking-call
    check();
    co_return;
  }
};
struct slow {
  int run() { return nap(); }
};
struct fast {
  int run() { return work(); }
};
template <typename T> int run(T t) { return t.run(); }
template <typename T> task<> coroutine(T t) {
  t.run(); // expect: async-blocking-call
  co_return;
}
template <typename T> task<> cleanCoroutine(T t) {
  t.run();
  co_return;
}
inline auto inlineLambda = [] { return nap(); };
// One in every file: two findings in one place are one.
static task<> everywhere() {
  nap(); // expect: async-blocking-call
  co_return;
}

//--- a.cpp
#include "shared.h"
task<> a(file &f) {
  nap(); // expect: async-blocking-call
  work();
  f.close(); // expect: async-blocking-call
  f.check();
  run(slow{}); // expect: async-blocking-call
  run(fast{});
  inlineLambda(); // expect: async-blocking-call
  co_await coroutine(slow{});
  co_await cleanCoroutine(fast{});
}

//--- b.cpp
#include "shared.h"
task<> b() {
  file f;      // expect: async-blocking-call
  run(slow{}); // expect: async-blocking-call
  run(fast{});
  inlineLambda(); // expect: async-blocking-call
  co_await coroutine(slow{});
  co_await coroutine(fast{});
  co_await cleanCoroutine(fast{});
  co_await inHeader();
}
