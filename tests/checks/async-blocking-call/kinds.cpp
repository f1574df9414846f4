// RUN: split-file %s %t
// RUN: %verify %t/default.cpp -- -std=c++20 -I%inputs
// RUN: %verify --kinds +lock %t/plus-lock.cpp -- -std=c++20 -I%inputs
// RUN: %verify --kinds=-sleep %t/minus-sleep.cpp -- -std=c++20 -I%inputs
// RUN: %verify --kinds +lock,-sleep %t/both.cpp -- -std=c++20 -I%inputs
// RUN: %verify --kinds lock,sleep %t/exact.cpp -- -std=c++20 -I%inputs
// RUN: %verify --kinds wait,-wait %t/none.cpp -- -std=c++20 -I%inputs
// RUN: %verify %t/shadowed.cpp -- -std=c++20 -I%inputs
// RUN: not %async-tidy --kinds nap %t/none.cpp -- -std=c++20 -I%inputs 2>&1 | FileCheck %s
// CHECK: error: unknown kind 'nap'; the kinds are sleep, wait, lock,

//--- default.cpp
#include "task.h"
#include <mutex>
#include <thread>
#include <unistd.h>
task<> f(std::mutex &m, std::thread &t) {
  m.lock();
  usleep(1); // expect: async-blocking-call
  t.join();  // expect: async-blocking-call
  co_return;
}

//--- plus-lock.cpp
#include "task.h"
#include <mutex>
#include <thread>
#include <unistd.h>
task<> f(std::mutex &m, std::thread &t) {
  m.lock();  // expect: async-blocking-call
  usleep(1); // expect: async-blocking-call
  t.join();  // expect: async-blocking-call
  co_return;
}

//--- minus-sleep.cpp
#include "task.h"
#include <mutex>
#include <thread>
#include <unistd.h>
task<> f(std::mutex &m, std::thread &t) {
  m.lock();
  usleep(1);
  t.join(); // expect: async-blocking-call
  co_return;
}

//--- both.cpp
#include "task.h"
#include <mutex>
#include <thread>
#include <unistd.h>
task<> f(std::mutex &m, std::thread &t) {
  m.lock(); // expect: async-blocking-call
  usleep(1);
  t.join(); // expect: async-blocking-call
  co_return;
}

//--- exact.cpp
#include "task.h"
#include <mutex>
#include <thread>
#include <unistd.h>
task<> f(std::mutex &m, std::thread &t) {
  m.lock();  // expect: async-blocking-call
  usleep(1); // expect: async-blocking-call
  t.join();
  co_return;
}

//--- none.cpp
// expect: none
#include "task.h"
#include <thread>
task<> f(std::thread &t) {
  t.join();
  co_return;
}

// One that is off does not hide one that is on.
//--- shadowed.cpp
#include "task.h"
#include <mutex>
#include <unistd.h>
void locks(std::mutex &m) { m.lock(); }
void locksAndSleeps(std::mutex &m) {
  m.lock();
  usleep(1);
}
void deepSleep() { usleep(1); }
void deeperSleep() { deepSleep(); }
void locksThenDeep(std::mutex &m) {
  locks(m);
  deeperSleep();
}
task<> f(std::mutex &m) {
  locks(m);
  locksAndSleeps(m); // expect: async-blocking-call
  locksThenDeep(m);  // expect: async-blocking-call
  co_return;
}
