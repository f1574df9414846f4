// XFAIL: *
// RUN: %verify %s -- -std=c++20 -I%inputs
// Allocation functions of a class.
#include "task.h"
#include <cstddef>
#include <new>
#include <unistd.h>

int nap() { return usleep(1); }

struct allocates {
  static void *operator new(std::size_t n) { return nap(), ::operator new(n); }
  static void operator delete(void *p) {
    nap();
    ::operator delete(p);
  }
};
task<> allocation(allocates *other) {
  auto p = new allocates; // expect: async-blocking-call
  delete other;           // expect: async-blocking-call
  auto q = ::new allocates;
  co_return;
}
