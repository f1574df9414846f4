// RUN: %verify %s -- -std=c++20 -I%S/Inputs
#include "seastar.h"

seastar::future<> work();
seastar::future<int> answer();
struct session {
  int id;
};
thread_local session current;
static thread_local int requests;

seastar::future<> drops() {
  work();                 // expect: async-unawaited
  answer();               // expect: async-unawaited
  auto unused = answer(); // expect: async-unawaited
  co_return;
}

// Right.
seastar::future<> keeps() {
  co_await work();
  auto kept = answer();
  co_await std::move(kept);
  (void)work();
  (void)work().then([] {});
}
seastar::future<> returns() { return work(); }
// A coroutine goes on on its shard; what others set is set there all the same.
seastar::future<> stays() {
  session &mine = current;
  co_await work();
  ++mine.id;
}
seastar::future<> sets(int n) {
  requests = n;
  co_await work();
  if (requests) // expect: async-thread-local-across-suspend
    co_return;
}
