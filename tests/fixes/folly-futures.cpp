// RUN: %fixes %s %t -- -std=c++20 -I%S/Inputs -I%S/../models/Inputs
// Futures are awaited instead of waited for.
#include "folly.h"
#include <memory>
#include <mutex>

using namespace folly;
using namespace std::chrono_literals;

Future<int> fetch();
SemiFuture<std::string> lookUp(int key);

// clang-format off
coro::Task<size_t> awaits(Future<int> kept, std::unique_ptr<Future<int>> owned, SemiFuture<Unit> done) {
  int sum = std::move(kept).get(); // fix: int sum = co_await std::move(kept);
  sum += std::move(*owned).get();  // fix: sum += co_await std::move(*owned);
  sum += fetch().get() * 2;        // fix: sum += co_await fetch() * 2;
  std::move(done).get();           // fix: co_await std::move(done);
  if (fetch().get(10ms) > sum)     // fix: if (co_await fetch().within(10ms) > sum)
    co_return 0;
  co_return lookUp(sum).get().size(); // fix: co_return (co_await lookUp(sum)).size();
}

coro::Task<> hints(Future<int> first, Future<int> second, std::mutex &mutex) {
  auto tried = fetch().getTry(); // hint: co_await folly::coro::co_awaitTry(fetch())
  first.wait();                  // hint: await it where its value is taken: `co_await std::move(first)`
  try {
    fetch().get(); // fix: co_await fetch();
  } catch (const std::exception &) {
    fetch().get(); // hint: co_await it
  }
  {
    std::lock_guard lock(mutex);
    std::move(second).get(); // hint: co_await std::move(second)
  }
  co_return;
}
#define GET(future) std::move(future).get()
coro::Task<int> inMacro(Future<int> future) {
  co_return GET(future); // hint: co_await it
}
int plain() { return fetch().get(); }
