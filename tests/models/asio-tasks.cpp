// RUN: %verify %s -- -std=c++20 -I%inputs
// RUN: %verify %s -- -std=c++20 -I%inputs -DUSE_BOOST
#include "Inputs/asio.h"

#include ASIO(awaitable.hpp)
#include ASIO(co_spawn.hpp)
#include ASIO(detached.hpp)
#include ASIO(io_context.hpp)
#include ASIO(experimental/coro.hpp)

asio::awaitable<void> work();
asio::awaitable<int> answer();
asio::experimental::coro<void> step(asio::io_context &);

asio::awaitable<void> drops(asio::io_context &context) {
  work();               // expect: async-unawaited
  answer();             // expect: async-unawaited
  step(context);        // expect: async-unawaited
  auto unused = work(); // expect: async-unawaited
  co_return;
}
void alsoInPlainFunctions() {
  work(); // expect: async-unawaited
}

// Right.
asio::awaitable<void> keeps(asio::io_context &context) {
  co_await work();
  auto kept = answer();
  co_await std::move(kept);
  asio::co_spawn(context, work(), asio::detached);
  asio::co_spawn(context, answer, asio::detached);
  asio::co_spawn(
      context, [] { return work(); }, asio::detached);
  (void)work();
}
asio::awaitable<void> returns() { return work(); }
