// RUN: split-file %s %t
// RUN: cd %t && not %async-tidy -q app.cpp -- -std=c++20 -I%inputs > out.txt
// RUN: diff %t/expected.txt %t/out.txt
// The text of findings: overrides, callables, constructors, operators, awaiters, coroutines of all kinds.

//--- app.cpp
#include "task.h"
#include <functional>
#include <unistd.h>
struct shape {
  virtual void draw() {}
};
struct circle : shape {
  void draw() override { usleep(1); }
};
task<> dispatched(shape &s) {
  s.draw();
  co_return;
}
void run(const std::function<void()> &f) { f(); }
task<> callable() {
  run([] { usleep(1); });
  co_return;
}
void nap() { usleep(1); }
task<> pointer() {
  void (*f)() = nap;
  f();
  co_return;
}
struct opens {
  opens() { nap(); }
  opens &operator+=(int) { return nap(), *this; }
};
task<> constructed() {
  opens o;
  o += 1;
  co_return;
}
struct awaiter {
  bool await_ready() { return usleep(1); }
  void await_suspend(std::coroutine_handle<>) {}
  void await_resume() {}
};
task<> hooks() { co_await awaiter{}; }
auto closure = []() -> task<> {
  usleep(1);
  co_return;
};
task<> outer() {
  auto inner = []() -> task<> {
    usleep(1);
    co_return;
  };
  co_await inner();
}
namespace net {
struct server {
  template <typename T> task<> serve(T) {
    usleep(1);
    co_return;
  }
};
} // namespace net
task<> serves(net::server &s) { co_await s.serve(1); }

//--- expected.txt
app.cpp:11:5: warning: call to 'shape::draw' blocks the event loop in coroutine 'dispatched': it reaches 'usleep' (sleep); await a timer instead [async-blocking-call]
   11 |   s.draw();
      |     ^
app.cpp:8:8: note: the call may run this override, 'circle::draw'
    8 |   void draw() override { usleep(1); }
      |        ^
app.cpp:8:26: note: 'circle::draw': call to 'usleep' blocks (sleep)
    8 |   void draw() override { usleep(1); }
      |                          ^
app.cpp:16:3: warning: call to 'run' blocks the event loop in coroutine 'callable': it reaches 'usleep' (sleep); await a timer instead [async-blocking-call]
   16 |   run([] { usleep(1); });
      |   ^
app.cpp:16:7: note: 'run' calls lambda in 'callable'
   16 |   run([] { usleep(1); });
      |       ^
app.cpp:16:12: note: lambda in 'callable': call to 'usleep' blocks (sleep)
   16 |   run([] { usleep(1); });
      |            ^
app.cpp:22:3: warning: call of 'f' blocks the event loop in coroutine 'pointer': it reaches 'usleep' (sleep); await a timer instead [async-blocking-call]
   22 |   f();
      |   ^
app.cpp:19:6: note: what is called is 'nap'
   19 | void nap() { usleep(1); }
      |      ^
app.cpp:19:14: note: 'nap': call to 'usleep' blocks (sleep)
   19 | void nap() { usleep(1); }
      |              ^
app.cpp:30:9: warning: constructor of 'opens' blocks the event loop in coroutine 'constructed': it reaches 'usleep' (sleep); await a timer instead [async-blocking-call]
   30 |   opens o;
      |         ^
app.cpp:26:13: note: 'opens::opens': call to 'nap'
   26 |   opens() { nap(); }
      |             ^
app.cpp:19:14: note: 'nap': call to 'usleep' blocks (sleep)
   19 | void nap() { usleep(1); }
      |              ^
app.cpp:31:5: warning: call to 'opens::operator+=' blocks the event loop in coroutine 'constructed': it reaches 'usleep' (sleep); await a timer instead [async-blocking-call]
   31 |   o += 1;
      |     ^
app.cpp:27:35: note: 'opens::operator+=': call to 'nap'
   27 |   opens &operator+=(int) { return nap(), *this; }
      |                                   ^
app.cpp:19:14: note: 'nap': call to 'usleep' blocks (sleep)
   19 | void nap() { usleep(1); }
      |              ^
app.cpp:39:18: warning: co_await runs 'awaiter::await_ready', which blocks the event loop in coroutine 'hooks': it reaches 'usleep' (sleep); await a timer instead [async-blocking-call]
   39 | task<> hooks() { co_await awaiter{}; }
      |                  ^
app.cpp:35:31: note: 'awaiter::await_ready': call to 'usleep' blocks (sleep)
   35 |   bool await_ready() { return usleep(1); }
      |                               ^
app.cpp:41:3: warning: call to 'usleep' blocks the event loop in coroutine lambda at namespace scope (sleep); await a timer instead [async-blocking-call]
   41 |   usleep(1);
      |   ^
app.cpp:46:5: warning: call to 'usleep' blocks the event loop in coroutine lambda in 'outer' (sleep); await a timer instead [async-blocking-call]
   46 |     usleep(1);
      |     ^
app.cpp:54:5: warning: call to 'usleep' blocks the event loop in coroutine 'net::server::serve' (sleep); await a timer instead [async-blocking-call]
   54 |     usleep(1);
      |     ^
