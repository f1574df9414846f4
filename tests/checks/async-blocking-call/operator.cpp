// RUN: %verify %s -- -std=c++20 -I%inputs
// Operators and conversions of the project.
#include "task.h"
#include <compare>
#include <unistd.h>

int nap() { return usleep(1); }

struct slow {
  int n = 0;
  slow operator+(const slow &) const { return nap(), *this; }
  slow operator-(const slow &) const { return *this; }
  slow &operator+=(int) { return nap(), *this; }
  slow &operator-=(int) { return *this; }
  slow &operator++() { return nap(), *this; }
  slow operator++(int) { return *this; }
  bool operator!() const { return nap(); }
  bool operator==(const slow &) const { return nap(); }
  auto operator<=>(const slow &) const { return nap() <=> 0; }
  int operator()() { return nap(); }
  int operator()(int) { return 0; }
  int operator[](int) { return nap(); }
  int operator[](const char *) { return 0; }
  int operator*() { return nap(); }
  slow *operator&() { return nap(), nullptr; }
  slow &operator,(int) { return nap(), *this; }
};
struct fast {
  bool operator==(const fast &) const = default;
  int operator()() { return 0; }
  int operator[](int) { return 0; }
  int operator*() { return 0; }
  bool operator!() const { return true; }
};

task<> members(slow a, slow b, fast c, fast d) {
  a + b; // expect: async-blocking-call
  a - b;
  a += 1; // expect: async-blocking-call
  a -= 1;
  ++a; // expect: async-blocking-call
  a++;
  (void)!a;     // expect: async-blocking-call
  (void)(a == b); // expect: async-blocking-call
  (void)(a != b); // expect: async-blocking-call
  (void)(a < b);  // expect: async-blocking-call
  a(); // expect: async-blocking-call
  a(1);
  a[1]; // expect: async-blocking-call
  a["x"];
  *a;     // expect: async-blocking-call
  (void)&a; // expect: async-blocking-call
  a, 1;   // expect: async-blocking-call
  (void)(c == d);
  c();
  c[1];
  *c;
  (void)!c;
  co_return;
}

struct pointer {
  fast *operator->() { return nap(), nullptr; }
};
struct quick_pointer {
  fast *operator->() { return nullptr; }
};
struct pointer_to_pointer {
  pointer operator->() { return {}; }
};
task<> arrows(pointer p, quick_pointer q, pointer_to_pointer r) {
  (*p.operator->())(); // expect: async-blocking-call
  (void)!*p.operator->(); // expect: async-blocking-call
  p->operator!(); // expect: async-blocking-call
  q->operator!();
  r->operator!(); // expect: async-blocking-call
  co_return;
}

struct log {};
log &operator<<(log &out, int) { return nap(), out; }
log &operator<<(log &out, char) { return out; }
log &operator>>(log &in, int &) { return nap(), in; }
task<> shifts(log &out, int n) {
  out << 1; // expect: async-blocking-call
  out << 'a';
  out >> n; // expect: async-blocking-call
  out << 'a' << 'b' << 1; // expect: async-blocking-call
  co_return;
}

int operator""_slow(unsigned long long) { return nap(); }
int operator""_fast(unsigned long long n) { return n; }
task<> literals() {
  auto a = 1_slow; // expect: async-blocking-call
  auto b = 1_fast;
  co_return;
}

struct from_int {
  from_int(int n) { usleep(n); }
  from_int(const char *) {}
};
void takes(from_int) {}
from_int makes() { return 1; }
task<> convertingConstructors() {
  takes(1); // expect: async-blocking-call
  takes("x");
  from_int a = 1; // expect: async-blocking-call
  makes();        // expect: async-blocking-call
  co_return;
}

struct range {
  int *begin() { return nap(), nullptr; }
  int *end() { return nullptr; }
};
struct quick_range {
  int *begin() { return nullptr; }
  int *end() { return nullptr; }
};
task<> ranges(range r, quick_range q) {
  for (int n : r) // expect: async-blocking-call
    (void)n;
  for (int n : q)
    (void)n;
  co_return;
}
