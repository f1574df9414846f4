// RUN: %verify %s -- -std=c++23 -I%inputs
// RUN: %verify %s -- -std=c++23 -stdlib=libc++ -fexperimental-library -I%inputs
// Wrappers of callables, what calls them, and what only stores them.
#include "task.h"
#include <chrono>
#include <expected>
#include <functional>
#include <future>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <tuple>
#include <variant>
#include <vector>

using namespace std::chrono_literals;

int nap() {
  std::this_thread::sleep_for(1s);
  return 1;
}
int slowly(int n) { return nap() + n; }
bool slowIf(int n) { return nap() == n; }
int quickly() { return 1; }

struct machine {
  void stop() { nap(); }
  void tell() {}
};

task<> wrappers(std::function<int()> unknown) {
  std::function<int()> function = nap;
  function(); // expect: async-blocking-call
  std::function<void()> lambda = [] { std::this_thread::sleep_for(1s); };
  lambda(); // expect: async-blocking-call
  std::packaged_task<int()> packaged(nap);
  packaged(); // expect: async-blocking-call
  std::packaged_task<int()> atExit(nap);
  atExit.make_ready_at_thread_exit(); // expect: async-blocking-call
  auto reference = std::ref(function);
  reference();       // expect: async-blocking-call
  reference.get()(); // expect: async-blocking-call
  auto constReference = std::cref(function);
  constReference(); // expect: async-blocking-call
  std::reference_wrapper<std::function<int()>> wrapper(function);
  wrapper(); // expect: async-blocking-call
  unknown();
  co_return;
}

task<> adaptors(machine &m) {
  auto bound = std::bind(slowly, 1);
  bound(); // expect: async-blocking-call
  auto boundResult = std::bind<int>(slowly, 1);
  boundResult(); // expect: async-blocking-call
  auto stop = std::mem_fn(&machine::stop);
  stop(m); // expect: async-blocking-call
  std::bind(slowly, 1)(); // expect: async-blocking-call
  std::function<int()> stored = std::bind(slowly, 1);
  stored(); // expect: async-blocking-call
  auto tell = std::mem_fn(&machine::tell);
  tell(m);
  co_return;
}

task<> callers(std::once_flag &once, std::variant<int, char> variant) {
  std::invoke(nap);                              // expect: async-blocking-call
  std::invoke(slowly, 1);                        // expect: async-blocking-call
  std::invoke_r<void>(nap);                      // expect: async-blocking-call
  std::apply(slowly, std::tuple(1));             // expect: async-blocking-call
  std::visit([](auto) { nap(); }, variant);      // expect: async-blocking-call
  std::visit<void>([](auto) { nap(); }, variant); // expect: async-blocking-call
  std::call_once(once, nap);                     // expect: async-blocking-call
  std::invoke(quickly);
  std::apply([](int n) { return n; }, std::tuple(1));
  std::visit([](auto) {}, variant);
  std::call_once(once, quickly);
  co_return;
}

task<> optionals(std::optional<int> value) {
  value.and_then([](int) { return nap(), std::optional<int>(); }); // expect: async-blocking-call
  value.transform(slowly);                                        // expect: async-blocking-call
  value.or_else([] { return nap(), std::optional<int>(); });       // expect: async-blocking-call
  value.transform([](int n) { return n; });
  co_return;
}

task<> strings(std::string &s) {
  s.resize_and_overwrite(1, [](char *, std::size_t) { return nap(); }); // expect: async-blocking-call
  s.resize_and_overwrite(1, [](char *, std::size_t) { return 1; });
  co_return;
}

task<> forwards() {
  std::function<int()> function = nap;
  auto moved = std::move(function);
  moved(); // expect: async-blocking-call
  std::function<int()> old = nap;
  auto exchanged = std::exchange(old, quickly);
  exchanged(); // expect: async-blocking-call
  std::function<int()> mayThrow = nap;
  std::move_if_noexcept(mayThrow)(); // expect: async-blocking-call
  std::function<int()> kept = nap;
  std::as_const(kept)();                        // expect: async-blocking-call
  std::forward<std::function<int()> &>(kept)(); // expect: async-blocking-call
  co_return;
}

template <typename F> void run(F &&f) { std::forward<F>(f)(); }

task<> throughTemplate() {
  run(nap);       // expect: async-blocking-call
  run([] { nap(); }); // expect: async-blocking-call
  run(quickly);
  co_return;
}

struct owner {
  std::vector<std::function<int()>> handlers;
  std::function<int()> handler;
};

// Stored for later, or run by another thread.
task<> stored(owner &o) {
  std::function<int()> function = nap;
  o.handlers.push_back(nap);
  o.handlers.emplace_back(std::bind(slowly, 1));
  auto bound = std::bind_front(slowly, 1);
  auto negated = std::not_fn(slowIf);
  auto reference = std::ref(function);
  std::packaged_task<int()> packaged(nap);
  std::thread(nap).detach();
  std::thread(std::move(packaged)).detach();
  co_return;
}

task<> quick() {
  std::function<int()> function = quickly;
  function();
  std::packaged_task<int()> packaged(quickly);
  packaged();
  std::bind(quickly)();
  std::not_fn([](int) { return true; })(1);
  std::ref(function)();
  co_return;
}

void plain() {
  std::function<int()> function = nap;
  function();
}
