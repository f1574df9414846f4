// RUN: split-file %s %t
// RUN: %verify %t/app.cpp %t/setup.cpp %t/run.cpp -- -std=c++20 -I%inputs -I%t
// RUN: %verify %t/run.cpp %t/setup.cpp %t/app.cpp -- -std=c++20 -I%inputs -I%t
// Callables that are set, passed and called in different files.

//--- run.h
#pragma once
#include <functional>
void call(std::function<void()>);
void callReference(const std::function<void()> &);
void callPointer(void (*)());
void callThrough(const std::function<void()> &);
void keep(std::function<void()>);
void ignore(const std::function<void()> &);
template <typename F> void callTemplate(F f) { callReference(f); }
template <typename F> void keepTemplate(F f) { keep(f); }
std::function<void()> slowHandler();
std::function<void()> fastHandler();

struct server {
  std::function<void()> onSlow;
  std::function<void()> onFast;
  std::function<void()> onSet;
  void set(std::function<void()> f) { onSet = f; }
  void fireSlow();
  void fireFast();
};
extern std::function<void()> hook;
extern void (*cHook)();
extern void (*fastHook)();

//--- app.cpp
#include "run.h"
#include "task.h"
#include <unistd.h>
task<> passes() {
  call([] { usleep(1); }); // expect: async-blocking-call
  call([] {});
  callReference([] { usleep(1); }); // expect: async-blocking-call
  callReference([] {});
  callPointer([] { usleep(1); }); // expect: async-blocking-call
  callPointer([] {});
  callThrough([] { usleep(1); }); // expect: async-blocking-call
  callThrough([] {});
  callTemplate([] { usleep(1); }); // expect: async-blocking-call
  callTemplate([] {});
  keep([] { usleep(1); });
  keepTemplate([] { usleep(1); });
  ignore([] { usleep(1); });
  co_return;
}
task<> fields(server &s) {
  s.fireSlow(); // expect: async-blocking-call
  s.onSlow();   // expect: async-blocking-call
  s.fireFast();
  s.onFast();
  co_return;
}
task<> globals() {
  hook();  // expect: async-blocking-call
  cHook(); // expect: async-blocking-call
  fastHook();
  co_return;
}
task<> results() {
  slowHandler()(); // expect: async-blocking-call
  fastHandler()();
  co_return;
}

//--- setup.cpp
#include "run.h"
#include <unistd.h>
static void nap() { usleep(1); }
static void work() {}
void setUp(server &s) {
  s.onSlow = [] { nap(); };
  s.onFast = work;
}
std::function<void()> hook = nap;
void (*cHook)() = nap;
void (*fastHook)() = work;
std::function<void()> slowHandler() { return nap; }
std::function<void()> fastHandler() { return work; }

//--- run.cpp
#include "run.h"
#include <vector>
static std::vector<std::function<void()>> kept;
void call(std::function<void()> f) { f(); }
void callReference(const std::function<void()> &f) { f(); }
void callPointer(void (*f)()) { f(); }
void callThrough(const std::function<void()> &f) { callReference(f); }
void keep(std::function<void()> f) { kept.push_back(f); }
void ignore(const std::function<void()> &) {}
void server::fireSlow() { onSlow(); }
void server::fireFast() { onFast(); }
