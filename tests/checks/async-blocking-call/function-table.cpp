// RUN: %verify %s -- -std=c++20 -I%inputs
// Function pointers in aggregates and arrays.
#include "task.h"
#include <unistd.h>

int nap() { return usleep(1); }
int work() { return 1; }

struct slow_entry {
  const char *name;
  int (*call)();
};
struct fast_entry {
  const char *name;
  int (*call)();
};
static const slow_entry slowTable[] = {{"a", nap}, {"b", work}};
static const fast_entry fastTable[] = {{"a", work}};

task<> tables(int i) {
  slowTable[i].call(); // expect: async-blocking-call
  fastTable[i].call();
  co_return;
}

struct ops {
  int (*call)();
};
struct fast_ops {
  int (*call)();
};
task<> aggregates() {
  ops o{.call = nap};
  o.call(); // expect: async-blocking-call
  fast_ops f{work};
  f.call();
  int (*slow[])() = {work, nap};
  slow[1](); // expect: async-blocking-call
  int (*fast[])() = {work};
  fast[0]();
  co_return;
}
