// RUN: %verify %s -- -std=c++20 -I%inputs
// Constructors, and what they run before their body.
#include "task.h"
#include <memory>
#include <unistd.h>
#include <vector>

int nap() { return usleep(1); }
int work() { return 1; }

struct sleeps {
  sleeps() { usleep(1); }
};
struct works {
  works() { work(); }
};
struct empty {};

task<> body() {
  sleeps a;   // expect: async-blocking-call
  sleeps b{}; // expect: async-blocking-call
  sleeps();   // expect: async-blocking-call
  auto c = new sleeps; // expect: async-blocking-call
  works d;
  works{};
  auto e = new works;
  empty f;
  co_return;
}

struct list_init {
  int n;
  list_init() : n(nap()) {}
};
struct clean_list_init {
  int n;
  clean_list_init() : n(work()) {}
};
struct member_init {
  int n = nap();
  member_init() {}
};
struct overridden_member_init {
  int n = nap();
  overridden_member_init() : n(1) {}
};
struct implicit_member_init {
  int n = nap();
};
struct class_member {
  sleeps s;
  class_member() {}
};
struct implicit_class_member {
  sleeps s;
};
struct clean_member {
  works w;
  int n = work();
};

task<> members() {
  list_init a; // expect: async-blocking-call
  clean_list_init b;
  member_init c; // expect: async-blocking-call
  overridden_member_init d;
  implicit_member_init g;  // expect: async-blocking-call
  class_member h;          // expect: async-blocking-call
  implicit_class_member i; // expect: async-blocking-call
  clean_member j;
  co_return;
}

struct base_sleeps : sleeps {
  base_sleeps() {}
};
struct implicit_base_sleeps : empty, sleeps {};
struct virtual_base_sleeps : virtual sleeps {};
struct base_works : works {};

task<> bases() {
  base_sleeps a;          // expect: async-blocking-call
  implicit_base_sleeps b; // expect: async-blocking-call
  virtual_base_sleeps c;  // expect: async-blocking-call
  base_works d;
  co_return;
}

struct delegates {
  delegates(int n) { usleep(n); }
  delegates() : delegates(1) {}
  delegates(char) {}
  delegates(bool) : delegates('a') {}
};

task<> delegation() {
  delegates a; // expect: async-blocking-call
  delegates b('a');
  delegates c(true);
  delegates d(1); // expect: async-blocking-call
  co_return;
}

struct inherits : delegates {
  using delegates::delegates;
};
struct inherits_with_member : empty {
  using empty::empty;
  int n = nap();
};
struct takes {
  takes(int, int) {}
  takes(int) { nap(); }
};
struct inherits_both : takes {
  using takes::takes;
};

task<> inherited() {
  inherits a(1); // expect: async-blocking-call
  inherits b('a');
  inherits_both c(1); // expect: async-blocking-call
  inherits_both d(1, 2);
  inherits_with_member e; // expect: async-blocking-call
  co_return;
}

int withDefault(int n = nap()) { return n; }
int withCleanDefault(int n = work()) { return n; }
struct default_argument {
  default_argument(int n = nap()) {}
};

task<> defaultArguments() {
  withDefault(); // expect: async-blocking-call
  withDefault(1);
  withCleanDefault();
  default_argument a; // expect: async-blocking-call
  default_argument b(1);
  co_return;
}

struct copies {
  copies() = default;
  copies(const copies &) { usleep(1); }
  copies(copies &&) noexcept {}
  copies &operator=(const copies &) {
    usleep(1);
    return *this;
  }
};
struct holds_copies {
  copies c;
};

void byValue(copies) {}
void byReference(const copies &) {}

task<> copying(copies &c, holds_copies &h) {
  copies a = c; // expect: async-blocking-call
  copies b = std::move(c);
  byValue(c); // expect: async-blocking-call
  byReference(c);
  byValue(copies{});
  a = c; // expect: async-blocking-call
  holds_copies d = h; // expect: async-blocking-call
  d = h;              // expect: async-blocking-call
  holds_copies e = std::move(h);
  auto f = [c] { (void)c; }; // expect: async-blocking-call
  auto g = [&c] { (void)c; };
  co_return;
}

struct local_static {
  local_static() { static int n = nap(); }
};
task<> once() {
  local_static s;
  static sleeps a;
  co_return;
}

task<> arrays() {
  auto few = new int[]{1, 2};
  auto many = new int[nap()]; // expect: async-blocking-call
  delete[] few;
  delete[] many;
  co_return;
}
