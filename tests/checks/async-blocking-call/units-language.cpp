// RUN: split-file %s %t
// RUN: %verify %t/app.cpp %t/library.cpp -- -std=c++20 -I%inputs -I%t
// Functions with C linkage, in namespaces, overloaded, with defaults, and of templates defined elsewhere.

//--- library.h
#pragma once
extern "C" {
int c_nap(int);
int c_work(int);
}
namespace lib {
inline namespace v1 {
void nap();
void work();
} // namespace v1
void over(int);
void over(double);
int slowDefault();
inline void withDefault(int = slowDefault()) {}
template <typename T> struct box {
  void nap();
  void work();
};
extern template struct box<int>;
template <typename T> void napFor(T);
template <typename T> void workFor(T);
struct statics {
  static void nap();
  static void work();
  int operator+(int);
  int operator-(int);
  operator int();
  operator char();
};
} // namespace lib

//--- app.cpp
#include "library.h"
#include "task.h"
task<> calls(lib::box<int> &b, lib::statics &s) {
  c_nap(1); // expect: async-blocking-call
  c_work(1);
  lib::nap();     // expect: async-blocking-call
  lib::v1::nap(); // expect: async-blocking-call
  lib::work();
  lib::over(1); // expect: async-blocking-call
  lib::over(1.0);
  lib::withDefault(); // expect: async-blocking-call
  lib::withDefault(1);
  b.nap(); // expect: async-blocking-call
  b.work();
  lib::napFor(1); // expect: async-blocking-call
  lib::workFor(1);
  lib::statics::nap(); // expect: async-blocking-call
  lib::statics::work();
  s + 1; // expect: async-blocking-call
  s - 1;
  int n = s; // expect: async-blocking-call
  char c = s;
  co_return;
}

//--- library.cpp
#include "library.h"
#include <unistd.h>
int c_nap(int n) { return usleep(n); }
extern "C" int c_work(int n) { return n; }
namespace lib {
void v1::nap() { c_nap(1); }
void v1::work() { c_work(1); }
void over(int) { nap(); }
void over(double) {}
int slowDefault() { return c_nap(1); }
template <typename T> void box<T>::nap() { c_nap(1); }
template <typename T> void box<T>::work() {}
template struct box<int>;
template <typename T> void napFor(T) { c_nap(1); }
template <typename T> void workFor(T) {}
template void napFor(int);
template void workFor(int);
void statics::nap() { c_nap(1); }
void statics::work() {}
int statics::operator+(int) { return c_nap(1); }
int statics::operator-(int) { return 0; }
statics::operator int() { return c_nap(1); }
statics::operator char() { return 'a'; }
} // namespace lib
