// A small framework of callbacks, as tests/Inputs/loop.json models it: what its event loop runs, and what its pool runs.
#pragma once
#pragma clang system_header
#include "task.h"
#include <functional>
#include <memory>

namespace fw {
struct Loop {
  template <typename F> void post(F f) {}
  void run();
  tick schedule();
};
struct Pool {
  template <typename F> void post(F f) {}
  tick schedule();
};
/// Either of them.
struct AnyExecutor {
  AnyExecutor(Loop &) {}
  AnyExecutor(Pool &) {}
};
template <typename Executor> struct Strand {
  explicit Strand(Executor &) {}
};
template <typename Executor, typename F> struct Bound {};
template <typename Executor> Strand<Executor> makeStrand(Executor &e) { return Strand<Executor>(e); }
template <typename Executor, typename F> Bound<Executor, F> bind(Executor &&, F) { return {}; }
template <typename Executor, typename F> void post(Executor &&, F) {}
template <typename Executor, typename C> void spawn(Executor &, C) {}
/// Runs the coroutine here until it suspends, or on the executor, and waits for its end.
template <typename C> void waitFor(C) {}
template <typename C, typename Executor> void waitFor(C, Executor &) {}
template <typename Executor> tick hopTo(Executor &) { return {}; }

struct Socket {
  explicit Socket(Loop &) {}
  explicit Socket(Pool &) {}
  template <typename F> void asyncRead(int, F) {}
};
struct Object {
  void moveToThread(Pool &);
};
template <typename F> void connect(Object *, F) {}
void onTimer(void (*)(void *), void *);

struct Handler {
  virtual ~Handler() = default;
  virtual void onMessage(int) = 0;
  virtual void onIdle() {}
};
struct Runnable {
  virtual void run() = 0;
};
struct Yield {};
struct Watcher {
  void (*callback)(int);
};

void hash();
template <typename F> void greenThread(F) {}
struct Future {
  void get();
};
/// Blocks unless it was made, or set, to be quick.
struct Pipe {
  explicit Pipe(int quick);
  void set(const int *quick);
  void read();
};
/// Its destructor makes the call, and waits for it unless it is silent.
struct Invoker {
  ~Invoker();
  Invoker &with(int);
  Invoker &silent();
};
Invoker invoke(int);
struct Signal {
  template <typename F> void connect(F) {}
  void operator()();
};
} // namespace fw
