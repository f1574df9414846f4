// RUN: split-file %s %t
// RUN: %verify %t/client.cpp %t/client-main.cpp %t/server.cpp %t/server-main.cpp -- -std=c++20 -I%inputs -I%t
// RUN: %verify %t/server.cpp %t/server-main.cpp %t/client.cpp %t/client-main.cpp -- -std=c++20 -I%inputs -I%t
// Classes of one name in two programs: fields and overrides of each are its own.

//--- client.cpp
#include "task.h"
#include <functional>
#include <unistd.h>
struct session {
  std::function<void()> handler;
  void set() { handler = [] { usleep(1); }; }
  virtual void stop() {}
};
struct derived : session {
  void stop() override { usleep(1); }
};
task<> client(session &s) {
  s.handler(); // expect: async-blocking-call
  s.stop();    // expect: async-blocking-call
  co_return;
}

//--- client-main.cpp
int main() {}

//--- server.cpp
#include "task.h"
#include <functional>
struct session {
  std::function<void()> handler;
  void set() { handler = [] {}; }
  virtual void stop() {}
};
struct derived : session {
  void stop() override {}
};
task<> server(session &s) {
  s.handler();
  s.stop();
  co_return;
}

//--- server-main.cpp
int main() {}
