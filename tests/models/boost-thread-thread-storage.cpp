// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"

#include <boost/thread.hpp>
#include <boost/thread/tss.hpp>

boost::thread_specific_ptr<int> number;
struct session {
  int id;
};
boost::thread_specific_ptr<session> current;

task<> pointers() {
  int *p = number.get();
  int &r = *number;
  session *s = current.operator->();
  co_await tick{};
  ++*p;    // expect: async-thread-local-across-suspend
  ++r;     // expect: async-thread-local-across-suspend
  ++s->id; // expect: async-thread-local-across-suspend
}
task<> sets(session *mine) {
  current.reset(mine);
  co_await tick{};
  current->id = 1; // expect: async-thread-local-across-suspend
}
task<> ids() {
  auto id = boost::this_thread::get_id();
  co_await tick{};
  if (id == boost::thread::id()) // expect: async-thread-local-across-suspend
    co_return;
}

// Right.
task<> again(session *mine) {
  ++*number.get();
  int value = *number;
  current.reset(mine);
  current->id = value;
  co_await tick{};
  ++*number;
  current.reset(mine);
  current->id = value;
}
