// RUN: %verify %s -- -std=c++20 -I%inputs
// The finding stands where the aggregate is made, not where its field has an initialiser.
#include "task.h"
#include <unistd.h>

int nap() { return usleep(1); }

struct aggregate {
  int a;
  int n = nap();
};
struct nested {
  aggregate a;
};

task<> aggregates() {
  aggregate a{1}; // expect: async-blocking-call
  aggregate b{1, 2};
  aggregate c{.a = 1};  // expect: async-blocking-call
  aggregate{1};         // expect: async-blocking-call
  nested d{{1}};        // expect: async-blocking-call
  nested e{{1, 2}};
  nested f{};           // expect: async-blocking-call
  auto g = new aggregate{1}; // expect: async-blocking-call
  co_return;
}
