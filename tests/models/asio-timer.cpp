// RUN: %verify %s -- -std=c++20 -I%inputs -DASIO_HAS_BOOST_DATE_TIME
// RUN: %verify %s -- -std=c++20 -I%inputs -DUSE_BOOST
#include "Inputs/asio.h"

#include ASIO(awaitable.hpp)
#include ASIO(deadline_timer.hpp)
#include ASIO(high_resolution_timer.hpp)
#include ASIO(io_context.hpp)
#include ASIO(post.hpp)
#include ASIO(steady_timer.hpp)
#include ASIO(system_timer.hpp)
#include ASIO(thread_pool.hpp)
#include ASIO(this_coro.hpp)
#include ASIO(use_awaitable.hpp)

using asio::awaitable;
using asio::use_awaitable;

awaitable<void> timers(asio::steady_timer steady, asio::system_timer system, asio::high_resolution_timer fine,
                       asio::deadline_timer deadline) {
  error_code ec;
  steady.wait(); // expect: async-blocking-call
  steady.wait(ec); // expect: async-blocking-call
  system.wait(); // expect: async-blocking-call
  fine.wait(); // expect: async-blocking-call
  deadline.wait(); // expect: async-blocking-call
  deadline.wait(ec); // expect: async-blocking-call

  co_await steady.async_wait(use_awaitable);
  co_await deadline.async_wait(use_awaitable);
}

awaitable<void> local() {
  asio::steady_timer timer(co_await asio::this_coro::executor);
  timer.expires_after(std::chrono::seconds(1));
  timer.expires_at(timer.expiry() + std::chrono::seconds(1));
  timer.wait(); // expect: async-blocking-call
  timer.cancel();
}

void rest(asio::io_context &context) {
  asio::steady_timer(context, std::chrono::seconds(1)).wait();
}

awaitable<void> helper(asio::io_context &context) {
  rest(context); // expect: async-blocking-call
  co_return;
}

awaitable<void> elsewhere(asio::thread_pool &pool, asio::steady_timer &timer) {
  asio::post(pool, [&timer] { timer.wait(); });
  timer.async_wait([](error_code) {});
  co_return;
}

int main() {
  asio::io_context context;
  asio::steady_timer timer(context, std::chrono::seconds(1));
  timer.wait();
}
