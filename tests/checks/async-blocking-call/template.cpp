// RUN: %verify %s -- -std=c++20 -I%inputs
// Templates: what is instantiated counts.
#include "task.h"
#include <concepts>
#include <type_traits>
#include <typeinfo>
#include <unistd.h>
#include <utility>

int nap() { return usleep(1); }
int work() { return 1; }

struct slow {
  int run() { return nap(); }
  static int go() { return nap(); }
};
struct fast {
  int run() { return work(); }
  static int go() { return work(); }
};

template <typename T> int run(T t) { return t.run(); }
template <typename T> struct runner {
  T t;
  int run() { return t.run(); }
  static int go() { return T::go(); }
  template <typename U> int with(U u) { return u.run(); }
};

task<> instantiations(runner<slow> a, runner<fast> b) {
  run(slow{}); // expect: async-blocking-call
  run(fast{});
  a.run(); // expect: async-blocking-call
  b.run();
  runner<slow>::go(); // expect: async-blocking-call
  runner<fast>::go();
  b.with(slow{}); // expect: async-blocking-call
  a.with(fast{});
  co_return;
}

template <typename... Ts> void runAll(Ts... ts) { (ts.run(), ...); }
template <typename T, typename... Ts> void runEach(T t, Ts... ts) {
  t.run();
  if constexpr (sizeof...(ts))
    runEach(ts...);
}
task<> packs() {
  runAll(fast{}, slow{}); // expect: async-blocking-call
  runAll(fast{}, fast{});
  runAll();
  runEach(fast{}, fast{}, slow{}); // expect: async-blocking-call
  runEach(fast{}, fast{}, fast{});
  co_return;
}

template <typename Derived> struct crtp {
  void start() { static_cast<Derived *>(this)->doStart(); }
};
struct slow_start : crtp<slow_start> {
  void doStart() { nap(); }
};
struct fast_start : crtp<fast_start> {
  void doStart() {}
};
task<> staticPolymorphism(slow_start s, fast_start f) {
  s.start(); // expect: async-blocking-call
  f.start();
  co_return;
}

template <typename T> void branch(T) {
  if constexpr (std::is_same_v<T, int>)
    nap();
  else
    work();
}
template <bool Sync> int flush() {
  if constexpr (!Sync)
    return 0;
  else
    return nap();
}
task<> discarded() {
  branch(1); // expect: async-blocking-call
  branch('a');
  flush<true>(); // expect: async-blocking-call
  flush<false>();
  if constexpr (sizeof(int) == 1)
    nap();
  co_return;
}

template <typename T>
concept naps = requires(T t) { nap(); };
template <typename T> void constrained(T)
  requires(sizeof(nap()) == sizeof(int)) && requires { nap(); }
{}
task<> unevaluated(slow s) {
  auto a = sizeof(nap());
  auto b = noexcept(nap());
  decltype(nap()) c = 0;
  auto &d = typeid(nap());
  auto e = requires { nap(); };
  auto f = naps<int>;
  decltype(std::declval<slow>().run()) h = 0;
  using type = decltype(s.run());
  constrained(1);
  auto g = alignof(decltype(nap()));
  co_return;
}

// Of a polymorphic type, the operand runs.
struct polymorphic {
  virtual ~polymorphic() = default;
};
polymorphic &slowly(polymorphic &p) { return nap(), p; }
task<> evaluatedTypeid(polymorphic &p) {
  auto &a = typeid(slowly(p)); // expect: async-blocking-call
  auto &b = typeid(p);
  co_return;
}

template <typename T> void specialised(T) { nap(); }
template <> void specialised(int) { work(); }
template <typename T> struct specialised_class {
  void run() { work(); }
};
template <> struct specialised_class<int> {
  void run() { nap(); }
};
template <typename T> struct specialised_class<T *> {
  void run() { nap(); }
};
template <typename T> struct specialised_member {
  void run() { nap(); }
};
template <> void specialised_member<int>::run() { work(); }
task<> specialisations(specialised_class<int> a, specialised_class<char> b, specialised_class<char *> c,
                       specialised_member<int> d, specialised_member<char> e) {
  specialised('a'); // expect: async-blocking-call
  specialised(1);
  a.run(); // expect: async-blocking-call
  b.run();
  c.run(); // expect: async-blocking-call
  d.run();
  e.run(); // expect: async-blocking-call
  co_return;
}

template <auto F> void call() { F(); }
template <typename F> void callDefault() { F{}(); }
template <template <typename> class C> void callMember() { C<slow>{}.run(); }
struct nap_functor {
  void operator()() { nap(); }
};
struct work_functor {
  void operator()() { work(); }
};
task<> arguments() {
  call<nap>(); // expect: async-blocking-call
  call<work>();
  callDefault<nap_functor>(); // expect: async-blocking-call
  callDefault<work_functor>();
  callMember<runner>(); // expect: async-blocking-call
  co_return;
}

template <typename T> struct destroys {
  T t;
};
struct slow_end {
  ~slow_end() { nap(); }
};
template <typename T> struct default_argument {
  int operator()(int n = T::go()) { return n; }
};
task<> implicitly() {
  destroys<slow_end> a; // expect: async-blocking-call
  destroys<fast> b;
  default_argument<slow>{}(); // expect: async-blocking-call
  default_argument<slow>{}(1);
  default_argument<fast>{}();
  co_return;
}

// Friends and nested templates.
template <typename T> struct outer {
  template <typename U> struct inner {
    void run() { T::go(), U::go(); }
  };
  friend void befriended(outer) { T::go(); }
};
task<> nesting(outer<fast>::inner<slow> a, outer<fast>::inner<fast> b, outer<slow> c, outer<fast> d) {
  a.run(); // expect: async-blocking-call
  b.run();
  befriended(c); // expect: async-blocking-call
  befriended(d);
  co_return;
}
