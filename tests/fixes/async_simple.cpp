// RUN: %fixes %s %t -- -std=c++20 -Wno-deprecated-declarations -I%S/Inputs -I%S/../models/Inputs
// Lazies and futures are awaited, sleeps become timers.
#include "async_simple.h"
#include <memory>
#include <mutex>
#include <thread>

using namespace async_simple;
using namespace std::chrono_literals;
using coro::Lazy;

Lazy<int> answer();
Future<int> fetch();

// clang-format off
Lazy<int> awaits(Future<int> kept, std::unique_ptr<Future<int>> owned, Future<void> done, Lazy<int> &lazy) {
  std::this_thread::sleep_for(10ms * 2);                          // fix: co_await async_simple::coro::sleep(10ms * 2);
  std::this_thread::sleep_for(std::chrono::duration<double>(.5)); // fix: co_await async_simple::coro::sleep(std::chrono::duration<double>(.5));
  int sum = std::move(kept).get();                                // fix: int sum = co_await std::move(kept);
  sum += std::move(*owned).get();                                 // fix: sum += co_await std::move(*owned);
  std::move(done).get();                                          // fix: co_await std::move(done);
  sum += fetch().get() + coro::syncAwait(answer());               // fix: sum += co_await fetch() + co_await answer();
  sum += coro::syncAwait(lazy);                                   // fix: sum += co_await lazy;
  auto lambda = []() -> Lazy<> {
    std::this_thread::sleep_for(1s); // fix: co_await async_simple::coro::sleep(1s);
    co_return;
  };
  co_await lambda();
  coro::syncAwait(coro::collectAll(answer(), answer())); // fix: co_await coro::collectAll(answer(), answer());
  co_return sum;
}

Lazy<> hints(Executor *executor, Future<int> future, std::mutex &mutex) {
  coro::syncAwait(answer(), executor);     // hint: co_await answer().via(executor)
  coro::syncAwait(answer().via(executor)); // hint: co_await it
  future.wait();                           // hint: await it where its value is taken: `co_await std::move(future)`
  try {
    coro::syncAwait(answer()); // fix: co_await answer();
  } catch (const std::exception &) {
    coro::syncAwait(answer()); // hint: co_await it
  }
  std::lock_guard lock(mutex);
  fetch().get(); // hint: co_await fetch()
  co_return;
}
#define GET(future) std::move(future).get()
Lazy<int> inMacro(Future<int> future) {
  co_return GET(future); // hint: co_await it
}
int plain() { return coro::syncAwait(answer()); }
