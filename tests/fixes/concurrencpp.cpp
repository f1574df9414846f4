// RUN: %fixes %s %t -- -std=c++20 -I%S/../models/Inputs
// Results are awaited instead of waited for.
#include "concurrencpp.h"
#include <mutex>
#include <string>
#include <thread>
#include <unistd.h>

using namespace concurrencpp;
using namespace std::chrono_literals;

lazy_result<int> lazily();

// clang-format off
result<size_t> awaits(runtime &rt, shared_result<int> shared, shared_result<int> *other) {
  auto executor = rt.thread_pool_executor();
  auto kept = executor->submit([] { return 1; });
  int sum = kept.get(); // fix: int sum = co_await std::move(kept);
  sum += executor->submit([] { return 2; }).get() * 3; // fix: sum += co_await executor->submit([] { return 2; }) * 3;
  executor->submit([] {}).get();                       // fix: co_await executor->submit([] {});
  shared.wait();                                       // fix: co_await shared.resolve();
  other->wait();                                       // fix: co_await other->resolve();
  sum += lazily().run().get();                         // fix: sum += co_await lazily().run();
  co_return executor->submit([] { return std::string(); }).get().size() + sum; // fix: co_return (co_await executor->submit([] { return std::string(); })).size() + sum;
}
lazy_result<int> lazy() {
  co_return lazily().run().get(); // fix: co_return co_await lazily().run();
}
null_result detached(executor_tag, std::shared_ptr<thread_pool_executor> executor) {
  executor->submit([] {}).get();
  co_return;
}

result<int> hints(runtime &rt, result<int> first, std::mutex &mutex) {
  std::this_thread::sleep_for(10ms); // hint: await a timer of the runtime: `co_await runtime.timer_queue()->make_delay_object(10ms, executor)`
  usleep(10);                        // hint: co_await runtime.background_executor()->submit([] { return usleep(10); })
  first.wait();                      // hint: await that it is ready: `first = co_await first.resolve()`
  auto shared = shared_result<int>(rt.background_executor()->submit([] { return 1; }));
  int &value = shared.get(); // hint: co_await shared
  try {
    value += first.get();
  } catch (const std::exception &) {
    lazily().run().get(); // hint: co_await it
  }
  std::lock_guard lock(mutex);
  co_return lazily().run().get(); // hint: co_await lazily().run()
}
int plain() { return lazily().run().get(); }
