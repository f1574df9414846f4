// RUN: %verify %s -- -std=c++20 -I%inputs
// RUN: %verify %s -- -std=c++20 -I%inputs -DUSE_BOOST
#include "Inputs/asio.h"

#include ASIO(awaitable.hpp)
#include ASIO(co_spawn.hpp)
#include ASIO(detached.hpp)
#include ASIO(dispatch.hpp)
#include ASIO(executor_work_guard.hpp)
#include ASIO(io_context.hpp)
#include ASIO(post.hpp)
#include ASIO(signal_set.hpp)
#include ASIO(static_thread_pool.hpp)
#include ASIO(system_context.hpp)
#include ASIO(thread_pool.hpp)
#include ASIO(use_awaitable.hpp)
#include ASIO(use_future.hpp)

#include <chrono>
#include <future>
#include <thread>

using namespace std::chrono_literals;
using asio::awaitable;
using asio::use_awaitable;

awaitable<void> nested(asio::io_context &context) {
  context.run(); // expect: async-nested-event-loop
  context.run_one(); // expect: async-nested-event-loop
  context.run_for(1s); // expect: async-nested-event-loop
  context.run_one_for(1s); // expect: async-nested-event-loop
  context.run_until(std::chrono::steady_clock::now() + 1s); // expect: async-nested-event-loop
  context.run_one_until(std::chrono::steady_clock::now() + 1s); // expect: async-nested-event-loop

  // They don't wait, but run the handlers of others.
  context.run_for(0s); // expect: async-nested-event-loop
  context.poll(); // expect: async-nested-event-loop
  context.poll_one(); // expect: async-nested-event-loop
  context.stop();
  context.restart();
  co_return;
}

awaitable<void> signals(asio::signal_set &set) {
  set.add(15);
  co_await set.async_wait(use_awaitable);
}

awaitable<void> joined() {
  asio::thread_pool pool(2);
  pool.join(); // expect: async-blocking-call
  co_return;
}

awaitable<void> waited() {
  asio::thread_pool pool(2);
  pool.wait(); // expect: async-blocking-call
  co_return;
}

awaitable<void> attached(asio::thread_pool &pool) {
  pool.attach(); // expect: async-blocking-call
  co_return;
}

// The destructor stops the pool, and waits for what runs in it.
awaitable<void> destroyed() {
  asio::thread_pool pool(2); // expect: async-blocking-call
  asio::post(pool, [] {});
  co_return;
}

awaitable<void> stopped() {
  asio::static_thread_pool pool(2); // expect: async-blocking-call
  pool.stop();
  co_return;
}

awaitable<void> borrowed(asio::thread_pool &pool) {
  co_await asio::co_spawn(pool, []() -> awaitable<void> { co_return; }, use_awaitable);
  pool.stop();
}

awaitable<void> system(asio::system_context &context) {
  context.stop();
  context.join(); // expect: async-blocking-call
  co_return;
}

awaitable<void> future(asio::io_context &context) {
  std::future<void> result = asio::post(context, asio::use_future);
  result.get(); // expect: async-blocking-call
  co_return;
}

// Work for later, or for another thread.
awaitable<void> handOver(asio::io_context &context, asio::thread_pool &pool) {
  auto guard = asio::make_work_guard(context);
  asio::post(pool, [] { std::this_thread::sleep_for(1s); });
  asio::dispatch(pool, [] { std::this_thread::sleep_for(1s); });
  asio::post(pool, [&context] { context.run(); });
  std::thread([&context] { context.run(); }).detach();
  co_await asio::post(pool, use_awaitable);
}

int main() {
  asio::io_context context;
  asio::thread_pool pool(2);
  asio::co_spawn(context, nested(context), asio::detached);
  context.run();
  pool.join();
}
