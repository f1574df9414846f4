// RUN: split-file %s %t
// RUN: %verify %t/slow.cpp %t/fast.cpp -- -std=c++20 -I%inputs -I%t
// Variables of internal linkage are their file's own.

//--- slow.cpp
#include "task.h"
#include <functional>
#include <unistd.h>
static void nap() { usleep(1); }
static std::function<void()> handler = nap;
namespace {
void (*pointer)() = nap;
}
task<> slow() {
  handler(); // expect: async-blocking-call
  pointer(); // expect: async-blocking-call
  co_return;
}

//--- fast.cpp
#include "task.h"
#include <functional>
static void work() {}
static std::function<void()> handler = work;
namespace {
void (*pointer)() = work;
}
task<> fast() {
  handler();
  pointer();
  co_return;
}
