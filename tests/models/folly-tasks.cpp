// RUN: %verify %s -- -std=c++20 -I%S/Inputs
#include "folly.h"

namespace folly::coro {
template <typename Reference, typename Value = Reference> class [[nodiscard]] AsyncGenerator {
public:
  AsyncGenerator(AsyncGenerator &&) noexcept;
  ~AsyncGenerator();
  Awaiter<int> next() noexcept;
};
} // namespace folly::coro

using namespace folly;

coro::Task<> work();
coro::Task<int> answer();
coro::TaskWithExecutor<int> bound();
coro::AsyncGenerator<int> numbers();
Future<int> fetch();
SemiFuture<int> lookUp();

coro::Task<> drops(Executor::KeepAlive<> executor) {
  work();                // expect: async-unawaited
  answer();              // expect: async-unawaited
  bound();               // expect: async-unawaited
  numbers();             // expect: async-unawaited
  fetch();               // expect: async-unawaited
  lookUp();              // expect: async-unawaited
  auto unused = work();  // expect: async-unawaited
  auto future = fetch(); // expect: async-unawaited
  co_return;
}

// Right.
coro::Task<> keeps(Executor::KeepAlive<> executor) {
  co_await work();
  auto kept = answer();
  co_await std::move(kept);
  co_withExecutor(executor, work()).start();
  fetch().thenValue([](int) {});
  via(executor, [] {});
  lookUp().via(executor).thenValue([](int) {});
  (void)fetch();
  auto generator = numbers();
  co_await generator.next();
  co_await bound();
}
coro::Task<> returns() { return work(); }
Future<int> passesOn() { return fetch(); }
