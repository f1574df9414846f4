// RUN: %verify %s -- -std=c++20 -I%inputs
// Destructors of members, bases and what an object owns.
#include "task.h"
#include <array>
#include <memory>
#include <optional>
#include <thread>
#include <tuple>
#include <unistd.h>
#include <variant>
#include <vector>

void work();

struct sleeper {
  ~sleeper() { usleep(1); }
};
struct quiet {
  ~quiet() {}
};
struct empty {};

task<> own() {
  sleeper s; // expect: async-blocking-call
  quiet q;
  empty e;
  co_return;
}

struct guard {
  void flush() { usleep(1); }
  ~guard() { flush(); }
};
task<> throughHelper() {
  guard g; // expect: async-blocking-call
  co_await tick{};
}

struct with_member {
  sleeper s;
};
struct with_member_of_member {
  with_member m;
};
struct with_array {
  sleeper s[2];
};
struct derived : quiet, sleeper {};
struct with_reference {
  sleeper &s;
  sleeper *p;
};
struct clean_derived : quiet, empty {};
union with_union {
  int n;
  sleeper s;
  with_union() {}
  ~with_union() {}
};

task<> members(sleeper &other) {
  with_member a;           // expect: async-blocking-call
  with_member_of_member b; // expect: async-blocking-call
  with_array c;            // expect: async-blocking-call
  derived d;               // expect: async-blocking-call
  sleeper e[3];            // expect: async-blocking-call
  with_reference f{other, &other};
  clean_derived g;
  with_union h;
  quiet i[3];
  co_return;
}

struct joins {
  std::jthread worker{work};
};
task<> memberOfLibrary() {
  joins j; // expect: async-blocking-call
  co_return;
}

task<> owners() {
  std::unique_ptr<sleeper> a(new sleeper);     // expect: async-blocking-call
  auto b = std::make_unique<with_member>();    // expect: async-blocking-call
  std::vector<sleeper> c(2);                   // expect: async-blocking-call
  std::optional<sleeper> d;                    // expect: async-blocking-call
  std::array<sleeper, 2> e;                    // expect: async-blocking-call
  std::pair<int, sleeper> f;                   // expect: async-blocking-call
  std::tuple<int, char, sleeper> g;            // expect: async-blocking-call
  std::variant<int, sleeper> h;                // expect: async-blocking-call
  std::vector<std::unique_ptr<sleeper>> i;     // expect: async-blocking-call
  std::unique_ptr<sleeper[]> j(new sleeper[2]); // expect: async-blocking-call
  co_return;
}

task<> ownersOfQuiet(sleeper *s) {
  std::unique_ptr<quiet> a(new quiet);
  std::vector<quiet> b(2);
  std::optional<empty> c;
  std::vector<sleeper *> d;
  std::pair<int, quiet> e;
  std::tuple<int, sleeper &> f(1, *s);
  co_return;
}

// Another owner may remain.
task<> shared(std::shared_ptr<sleeper> other) {
  std::shared_ptr<sleeper> mine = other;
  co_return;
}

struct owning {
  std::unique_ptr<sleeper> p;
};
task<> memberOwner() {
  owning o; // expect: async-blocking-call
  co_return;
}

task<> deletes(sleeper *s, quiet *q, with_member *m) {
  delete s; // expect: async-blocking-call
  delete q;
  delete m; // expect: async-blocking-call
  delete[] new sleeper[2]; // expect: async-blocking-call
  co_return;
}

// Never destroyed here.
task<> leaks() {
  auto *s = new sleeper;
  sleeper &r = *new sleeper;
  co_return;
}

task<> byHand(sleeper *s, quiet *q) {
  s->~sleeper(); // expect: async-blocking-call
  q->~quiet();
  co_return;
}

sleeper makeSleeper();
quiet makeQuiet();
void use(const sleeper &);
task<> temporaries() {
  makeSleeper(); // expect: async-blocking-call
  sleeper{};     // expect: async-blocking-call
  use(sleeper{}); // expect: async-blocking-call
  makeQuiet();
  quiet{};
  co_return;
}

sleeper make() {
  sleeper s;
  return s;
}
std::unique_ptr<sleeper> makeOwner() {
  auto p = std::make_unique<sleeper>();
  return p;
}
task<> factories() {
  sleeper *s = new sleeper(make());
  static auto p = makeOwner();
  co_return;
}
