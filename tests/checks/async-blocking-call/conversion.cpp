// RUN: %verify %s -- -std=c++20 -I%inputs
// Conversion functions, called without being named.
#include "task.h"
#include <unistd.h>

int nap() { return usleep(1); }

struct converts {
  operator int() const { return nap(); }
  explicit operator bool() const { return nap(); }
  operator const char *() const { return ""; }
  explicit operator long() const { return 1; }
};
void takesInt(int);
void takesText(const char *);
task<> conversions(converts c) {
  int a = c;   // expect: async-blocking-call
  takesInt(c); // expect: async-blocking-call
  takesText(c);
  if (c) // expect: async-blocking-call
    co_await tick{};
  bool b = c && true; // expect: async-blocking-call
  auto d = static_cast<bool>(c); // expect: async-blocking-call
  auto e = static_cast<long>(c);
  const char *f = c;
  co_return;
}
