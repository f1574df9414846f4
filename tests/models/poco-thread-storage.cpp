// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <Poco/Thread.h>
#include <Poco/ThreadLocal.h>

struct session {
  int id;
};
Poco::ThreadLocal<session> current;
void use(Poco::Thread::TID);

task<> addresses() {
  session &mine = *current;
  session &same = current.get();
  session *pointer = current.operator->();
  co_await tick{};
  ++mine.id;     // expect: async-thread-local-across-suspend
  ++same.id;     // expect: async-thread-local-across-suspend
  ++pointer->id; // expect: async-thread-local-across-suspend
}
task<> ids() {
  auto id = Poco::Thread::currentTid();
  co_await tick{};
  use(id); // expect: async-thread-local-across-suspend
}

// Right.
task<> again() {
  int id = current->id;
  co_await tick{};
  current->id = id;
  use(Poco::Thread::currentTid());
}
