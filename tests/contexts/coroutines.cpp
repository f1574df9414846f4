// RUN: %verify %s --models %inputs/loop.json -- -std=c++20 -I%inputs
// Where a coroutine runs: on a loop, unless the program shows that only workers run it.
#include "loop.h"
#include <thread>
#include <unistd.h>

int nap() { return usleep(1); }

task<> nobodyKnows() {
  nap(); // expect: async-blocking-call
  co_return;
}
task<> onLoop() {
  nap(); // expect: async-blocking-call
  co_return;
}
task<> onPool() {
  nap();
  co_return;
}
task<> onBoth() {
  nap(); // expect: async-blocking-call
  co_return;
}
task<> awaitedFromPool() {
  nap();
  co_return;
}
task<> awaitedFromBoth() {
  nap(); // expect: async-blocking-call
  co_return;
}
task<> poolMain() {
  co_await awaitedFromPool();
  co_await awaitedFromBoth();
}
task<> loopMain() { co_await awaitedFromBoth(); }
task<> onAny(fw::AnyExecutor) {
  nap(); // expect: async-blocking-call
  co_return;
}
task<> onThread() {
  nap();
  co_return;
}
task<> kept() {
  nap();
  co_return;
}

void start(fw::Loop &loop, fw::Pool &pool, fw::AnyExecutor any) {
  fw::spawn(loop, onLoop());
  fw::spawn(pool, onPool());
  fw::spawn(loop, onBoth());
  fw::spawn(pool, onBoth());
  fw::spawn(pool, poolMain());
  fw::spawn(loop, loopMain());
  fw::spawn(any, onAny(any));
  std::thread([] { onThread().handle.resume(); }).detach();
  auto made = kept();
  fw::spawn(pool, std::move(made));
  fw::spawn(pool, []() -> task<> {
    nap();
    co_return;
  });
  fw::spawn(loop, []() -> task<> {
    nap(); // expect: async-blocking-call
    co_return;
  });
}

// Awaits that move a coroutine to another thread.
task<> hops(fw::Loop &loop, fw::Pool &pool, fw::AnyExecutor any) {
  nap(); // expect: async-blocking-call
  co_await pool.schedule();
  nap();
  co_await tick{};
  nap();
  co_await loop.schedule();
  nap(); // expect: async-blocking-call
  co_await fw::hopTo(pool);
  nap();
  co_await fw::hopTo(loop);
  nap(); // expect: async-blocking-call
  co_await fw::hopTo(any);
  nap();
}
// Made and not awaited, it moves nobody.
task<> makesHop(fw::Pool &pool) {
  auto hop = pool.schedule();
  nap(); // expect: async-blocking-call
  (void)hop;
  co_return;
}
task<> calledBehindHop() {
  nap();
  co_return;
}
task<> hopsAndCalls(fw::Pool &pool) {
  co_await pool.schedule();
  co_await calledBehindHop();
}

// Green threads: some waits suspend them, and all others block their loop.
void greenThreads(fw::Loop &loop, fw::Future &f) {
  fw::greenThread([&] {
    f.get();
    nap(); // expect: async-blocking-call
  });
  fw::post(loop, [&] { f.get(); }); // expect: async-blocking-call
}

// The hooks of promise and awaiter.
struct hooked {
  struct promise_type {
    hooked get_return_object() { return {}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return nap(), std::suspend_never(); }
    void return_void() { nap(); }
    void unhandled_exception() {}
  };
};
hooked endsSlowly() { // expect: async-blocking-call
  co_return;          // expect: async-blocking-call
}
