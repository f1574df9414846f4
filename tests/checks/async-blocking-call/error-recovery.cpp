// RUN: split-file %s %t
// RUN: not %async-tidy %t/broken.cpp -- -std=c++20 -I%inputs 2>&1 | FileCheck %s --check-prefix=BROKEN
// RUN: not %async-tidy %t/broken.cpp %t/whole.cpp -- -std=c++20 -I%inputs 2>&1 | FileCheck %s --check-prefix=BOTH
// RUN: not %verify %t/missing-include.cpp -- -std=c++20 -I%inputs 2>&1 | FileCheck %s --check-prefix=INCLUDE
// RUN: not %async-tidy %t/odd.cpp -- -std=c++20 -I%inputs 2>&1 | FileCheck %s --check-prefix=ODD

// What could be parsed is analysed, and the errors are told.
// BROKEN-DAG: broken.cpp:5:3: error: use of undeclared identifier 'undeclared'
// BROKEN-DAG: does not compile as its command says
// BROKEN-DAG: broken.cpp:6:3: warning: call to 'usleep' blocks the event loop in coroutine 'f' (sleep)
// BROKEN-DAG: broken.cpp:13:3: warning: call to 'usleep' blocks the event loop in coroutine 'g' (sleep)

// BOTH-DAG: broken.cpp:5:3: error: use of undeclared identifier 'undeclared'
// BOTH-DAG: whole.cpp:4:3: warning: call to 'usleep' blocks the event loop in coroutine 'h' (sleep)

// INCLUDE: error: 'nowhere.h' file not found

// ODD: error:
// ODD-NOT: left out
// ODD-NOT: PLEASE submit

//--- broken.cpp
#include "task.h"
#include <unistd.h>
struct incomplete;
task<> f() {
  undeclared(1);
  usleep(1);
  incomplete i;
  int n = "text";
  co_return;
}
template <typename T> void bad(T t) { t.none(); }
task<> g() {
  usleep(1);
  bad(1);
  co_return;
}

//--- whole.cpp
#include "task.h"
#include <unistd.h>
task<> h() {
  usleep(1);
  co_return;
}

//--- missing-include.cpp
// expect: none
#include "nowhere.h"
#include "task.h"
task<> f() { co_return; }

//--- odd.cpp
#include "task.h"
#include <unistd.h>
struct a : undeclared { int n = none(); ~a() { missing; } };
struct b : b {};
struct c { c m; virtual void f() = 1; };
template <typename T> struct d { T t = none; using d::d; };
d<undeclared> e;
auto l = [x = undeclared](auto... ts) mutable -> missing { (ts(), ...); };
void no(int = undeclared(), undeclared = 1) { a x; b y; c z; d<int> w{1, 2}; l(1); for (auto q : none) usleep(q); }
task<> coroutine(undeclared u) { co_await none; co_yield 1; a x; auto [p, q] = x; co_return missing(l); }
int notCoroutine() { co_await tick{}; co_return 1; }
operator int();
void (*f)( = ;
