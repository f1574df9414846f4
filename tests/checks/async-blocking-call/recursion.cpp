// RUN: %verify %s -- -std=c++20 -I%inputs
// Recursion ends, and is no finding by itself.
#include "task.h"
#include <functional>
#include <unistd.h>

int direct(int n) { return n ? direct(n - 1) : 0; }
int directLeaf(int n) { return n ? directLeaf(n - 1) : usleep(1); }

int odd(int n);
int even(int n) { return n ? odd(n - 1) : 1; }
int odd(int n) { return n ? even(n - 1) : 0; }

int oddLeaf(int n);
int evenLeaf(int n) { return n ? oddLeaf(n - 1) : 1; }
int oddLeaf(int n) { return n ? evenLeaf(n - 1) : usleep(1); }

int a(int n);
int b(int n);
int c(int n) { return a(n) + b(n); }
int b(int n) { return c(n) + b(n); }
int a(int n) { return b(n) + c(n); }

task<> functions(int n) {
  direct(n);
  directLeaf(n); // expect: async-blocking-call
  even(n);
  odd(n);
  evenLeaf(n); // expect: async-blocking-call
  oddLeaf(n);  // expect: async-blocking-call
  a(n);
  b(n);
  co_return;
}

struct tree {
  tree *left, *right;
  virtual int depth() { return left->depth() + right->depth(); }
  int size() { return left->size() + right->size(); }
  int load() { return left ? left->load() : usleep(1); }
};
struct leaf : tree {
  int depth() override { return tree::depth(); }
};
task<> methods(tree &t) {
  t.depth();
  t.size();
  t.load(); // expect: async-blocking-call
  co_return;
}

struct node {
  node *next = nullptr;
  ~node() { delete next; }
};
struct slow_node {
  slow_node *next = nullptr;
  ~slow_node() {
    delete next;
    usleep(1);
  }
};
task<> destructors() {
  node n;
  slow_node s; // expect: async-blocking-call
  co_return;
}

template <int N> int count() {
  if constexpr (N > 0)
    return count<N - 1>();
  else
    return 0;
}
template <int N> int countLeaf() {
  if constexpr (N > 0)
    return countLeaf<N - 1>();
  else
    return usleep(1);
}
task<> templates() {
  count<20>();
  countLeaf<10>(); // expect: async-blocking-call
  countLeaf<20>(); // too long a way
  co_return;
}

void repeat(const std::function<void()> &f, int n) {
  if (n)
    repeat(f, n - 1);
  f();
}
void repeatNever(const std::function<void()> &f, int n) { repeatNever(f, n - 1); }
void pass(const std::function<void()> &f);
void passBack(const std::function<void()> &f) { pass(f); }
void pass(const std::function<void()> &f) { passBack(f); }
task<> callables() {
  repeat([] { usleep(1); }, 3); // expect: async-blocking-call
  repeat([] {}, 3);
  repeatNever([] { usleep(1); }, 3);
  pass([] { usleep(1); });
  co_return;
}

task<> itself(int n) {
  if (n)
    co_await itself(n - 1);
}
task<> itselfLeaf(int n) {
  if (n)
    co_await itselfLeaf(n - 1);
  usleep(1); // expect: async-blocking-call
}
