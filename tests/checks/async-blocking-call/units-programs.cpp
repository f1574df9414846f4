// RUN: split-file %s %t
// RUN: %verify %t/client.cpp %t/server.cpp -- -std=c++20 -I%inputs -I%t
// RUN: %verify %t/server.cpp %t/client.cpp -- -std=c++20 -I%inputs -I%t
// Two programs of one project: names that both define are two.

//--- client.cpp
#include "task.h"
#include <unistd.h>
struct session {
  session() {}
  ~session() { usleep(1); }
  void run() { usleep(1); }
  virtual void stop() { usleep(1); }
};
void setUp() { usleep(1); }
task<> start() {
  setUp();   // expect: async-blocking-call
  session s; // expect: async-blocking-call
  s.run();   // expect: async-blocking-call
  s.stop();  // expect: async-blocking-call
  co_return;
}
int main() {
  start(); // expect: async-unawaited
  usleep(1);
}

//--- server.cpp
#include "task.h"
struct session {
  session() {}
  ~session() {}
  void run() {}
  virtual void stop() {}
};
void setUp() {}
task<> start() {
  setUp();
  session s;
  s.run();
  s.stop();
  co_return;
}
int main() { start(); } // expect: async-unawaited
