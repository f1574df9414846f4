// RUN: %verify %s -- -std=c++20 -I%inputs
// std::function, function pointers and binders.
#include "task.h"
#include <functional>
#include <unistd.h>
#include <vector>

int nap() { return usleep(1); }
int work() { return 1; }
int napFor(int n) { return usleep(n); }
int workFor(int n) { return n; }

task<> local() {
  std::function<int()> slow = nap;
  std::function<int()> fast = work;
  slow(); // expect: async-blocking-call
  fast();
  co_return;
}

task<> reassigned() {
  std::function<int()> f = work;
  f = nap;
  f(); // expect: async-blocking-call
  std::function<int()> g;
  g = work;
  g();
  co_return;
}

task<> copied() {
  std::function<int()> f = nap;
  std::function<int()> g = f;
  auto h = std::move(g);
  h(); // expect: async-blocking-call
  std::function<int()> i = work;
  auto j = i;
  j();
  co_return;
}

// What is called is known where it is given.
void call(std::function<int()> f) { f(); }
void callReference(const std::function<int()> &f) { f(); }
void callThrough(const std::function<int()> &f) { callReference(f); }
void store(std::function<int()> f) { static std::vector<std::function<int()>> all{f}; }
task<> parameters() {
  call(nap); // expect: async-blocking-call
  call(work);
  callReference(nap); // expect: async-blocking-call
  callReference(work);
  callThrough(nap); // expect: async-blocking-call
  callThrough(work);
  store(nap);
  store([] { return nap(); });
  co_return;
}

// Of its own parameter a coroutine knows nothing.
task<> ownParameter(std::function<int()> f) {
  f();
  co_return;
}

struct slow_owner {
  std::function<int()> handler;
  std::function<int()> other;
  void set() { handler = nap; }
  void fire() { handler(); }
  void fireOther() { other(); }
};
struct fast_owner {
  std::function<int()> handler;
  void set() { handler = work; }
  void fire() { handler(); }
};
task<> fields(slow_owner &a, fast_owner &b) {
  a.fire(); // expect: async-blocking-call
  a.handler(); // expect: async-blocking-call
  a.fireOther();
  a.other();
  a.set();
  b.fire();
  b.handler();
  co_return;
}

struct by_constructor {
  std::function<int()> handler;
  by_constructor() : handler(nap) {}
};
struct by_default {
  std::function<int()> handler = nap;
};
struct fast_by_default {
  std::function<int()> handler = work;
};
task<> initialisedFields(by_constructor a) {
  by_default b;
  fast_by_default c;
  a.handler(); // expect: async-blocking-call
  b.handler(); // expect: async-blocking-call
  c.handler();
  co_return;
}

std::function<int()> slowGlobal = nap;
std::function<int()> fastGlobal = work;
task<> globals() {
  slowGlobal(); // expect: async-blocking-call
  fastGlobal();
  co_return;
}

std::function<int()> pick(bool slow) {
  if (slow)
    return nap;
  return work;
}
std::function<int()> pickFast() { return work; }
task<> results() {
  pick(true)(); // expect: async-blocking-call
  auto f = pick(false);
  f(); // expect: async-blocking-call
  pickFast()();
  co_return;
}

task<> pointers() {
  int (*slow)() = nap;
  int (*fast)() = &work;
  slow();    // expect: async-blocking-call
  (*slow)(); // expect: async-blocking-call
  fast();
  int (&reference)() = nap;
  reference(); // expect: async-blocking-call
  co_return;
}

void apply(int (*f)()) { f(); }
void ignore(int (*f)()) {}
struct methods {
  void stop() { nap(); }
  void tell() {}
};
void applyMember(methods &m, void (methods::*f)()) { (m.*f)(); }
task<> pointersAsArguments(methods m) {
  apply(nap); // expect: async-blocking-call
  apply(work);
  ignore(nap);
  applyMember(m, &methods::stop); // expect: async-blocking-call
  applyMember(m, &methods::tell);
  co_return;
}

task<> binders(methods m) {
  std::bind(napFor, 1)(); // expect: async-blocking-call
  std::bind(workFor, 1)();
  auto slow = std::bind_front(napFor, 1);
  slow(); // expect: async-blocking-call
  auto fast = std::bind_front(workFor, 1);
  fast();
  std::function<void()> stop = std::bind(&methods::stop, &m);
  stop(); // expect: async-blocking-call
  std::function<void()> tell = std::bind(&methods::tell, &m);
  tell();
  std::function<int()> f = nap;
  std::ref(f)(); // expect: async-blocking-call
  call(std::ref(f)); // expect: async-blocking-call
  std::function<int()> g = work;
  call(std::ref(g));
  auto stored = std::bind(napFor, 1);
  co_return;
}

struct functor {
  void operator()() { nap(); }
};
struct fast_functor {
  void operator()() {}
};
void callVoid(const std::function<void()> &f) { f(); }
task<> functors() {
  std::function<void()> f = functor{};
  f(); // expect: async-blocking-call
  std::function<void()> g = fast_functor{};
  g();
  callVoid(functor()); // expect: async-blocking-call
  callVoid(fast_functor());
  co_return;
}

// Only stored.
struct registry {
  std::vector<std::function<int()>> handlers;
  std::function<int()> last;
  void add(std::function<int()> f) {
    handlers.push_back(f);
    last = std::move(f);
  }
};
task<> stores(registry &r) {
  r.add(nap);
  r.handlers.push_back(nap);
  std::function<int()> kept = nap;
  std::swap(kept, r.last);
  co_return;
}
