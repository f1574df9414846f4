// RUN: split-file %s %t
// RUN: cd %t && not %async-tidy -q app.cpp disk.cpp -- -std=c++20 -I%inputs > out.txt
// RUN: diff %t/expected.txt %t/out.txt
// The text of findings: direct, through other files, of destructors.

//--- disk.h
#pragma once
struct disk {
  void flush();
  void write(int);
};

//--- disk.cpp
#include "disk.h"
#include <unistd.h>
void disk::flush() { usleep(1); }
void disk::write(int) {
  if (true)
    flush();
}

//--- app.cpp
#include "disk.h"
#include "task.h"
#include <future>
#include <memory>
#include <thread>
#include <unistd.h>
void work();
task<> direct() {
  usleep(1);
  co_return;
}
task<> chained(disk &d) {
  d.write(1);
  co_return;
}
task<> ofVariable() {
  std::jthread worker(work);
  co_return;
}
task<> ofTemporary() {
  std::async(std::launch::async, work);
  co_return;
}
struct guard {
  disk &d;
  ~guard() { d.flush(); }
};
struct holder {
  guard g;
};
task<> ofMember(holder &other) {
  holder h = other;
  co_return;
}
task<> ofOwned(guard *g) {
  std::unique_ptr<guard> p(g);
  co_return;
}

//--- expected.txt
app.cpp:9:3: warning: call to 'usleep' blocks the event loop in coroutine 'direct' (sleep); await a timer instead [async-blocking-call]
    9 |   usleep(1);
      |   ^
app.cpp:13:5: warning: call to 'disk::write' blocks the event loop in coroutine 'chained': it reaches 'usleep' (sleep); await a timer instead [async-blocking-call]
   13 |   d.write(1);
      |     ^
disk.cpp:6:5: note: 'disk::write': call to 'disk::flush'
    6 |     flush();
      |     ^
disk.cpp:3:22: note: 'disk::flush': call to 'usleep' blocks (sleep)
    3 | void disk::flush() { usleep(1); }
      |                      ^
app.cpp:17:16: warning: destructor of 'worker' ('std::jthread') blocks the event loop in coroutine 'ofVariable' (wait); join the thread off the event loop instead [async-blocking-call]
   17 |   std::jthread worker(work);
      |                ^
app.cpp:21:3: warning: destructor of a temporary 'std::future' blocks the event loop in coroutine 'ofTemporary' (wait); keep the future until its result is ready instead [async-blocking-call]
   21 |   std::async(std::launch::async, work);
      |   ^
app.cpp:32:10: warning: destructor of 'h' ('holder') blocks the event loop in coroutine 'ofMember': it reaches 'usleep' (sleep); run it on a worker thread and await the result instead [async-blocking-call]
   32 |   holder h = other;
      |          ^
app.cpp:29:9: note: 'holder::~holder': destructor of a member or base 'guard'
   29 |   guard g;
      |         ^
app.cpp:26:16: note: 'guard::~guard': call to 'disk::flush'
   26 |   ~guard() { d.flush(); }
      |                ^
disk.cpp:3:22: note: 'disk::flush': call to 'usleep' blocks (sleep)
    3 | void disk::flush() { usleep(1); }
      |                      ^
app.cpp:36:26: warning: destructor of 'p' ('std::unique_ptr') blocks the event loop in coroutine 'ofOwned': it reaches 'usleep' (sleep); run it on a worker thread and await the result instead [async-blocking-call]
   36 |   std::unique_ptr<guard> p(g);
      |                          ^
app.cpp:26:3: note: which runs 'guard::~guard'
   26 |   ~guard() { d.flush(); }
      |   ^
app.cpp:26:16: note: 'guard::~guard': call to 'disk::flush'
   26 |   ~guard() { d.flush(); }
      |                ^
disk.cpp:3:22: note: 'disk::flush': call to 'usleep' blocks (sleep)
    3 | void disk::flush() { usleep(1); }
      |                      ^
