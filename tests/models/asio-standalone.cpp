// RUN: %verify %s -- -std=c++20 -I%inputs
// What Boost.Asio 1.81 has not, or elsewhere: Asio 1.22 as Debian has it.
#include "Inputs/asio.h"

#include <asio/awaitable.hpp>
#include <asio/bind_executor.hpp>
#include <asio/experimental/append.hpp>
#include <asio/experimental/as_tuple.hpp>
#include <asio/experimental/deferred.hpp>
#include <asio/experimental/prepend.hpp>
#include <asio/experimental/promise.hpp>
#include <asio/io_context.hpp>
#include <asio/post.hpp>
#include <asio/steady_timer.hpp>
#include <asio/thread_pool.hpp>
#include <asio/use_awaitable.hpp>

#include <tuple>
#include <unistd.h>

namespace experimental = asio::experimental;
using asio::awaitable;
using asio::use_awaitable;

void adapters(asio::steady_timer &timer) {
  timer.async_wait(experimental::append([](error_code, int) { usleep(1); }, 1)); // expect: async-blocking-call
  timer.async_wait(experimental::prepend([](int, error_code) { usleep(1); }, 1)); // expect: async-blocking-call
  timer.async_wait(experimental::as_tuple([](std::tuple<error_code>) { usleep(1); })); // expect: async-blocking-call
}

awaitable<void> tokens(asio::steady_timer &timer, asio::thread_pool &pool) {
  co_await timer.async_wait(experimental::as_tuple(asio::bind_executor(pool, use_awaitable)));
  usleep(1);
  co_await timer.async_wait(experimental::as_tuple(use_awaitable));
  usleep(1); // expect: async-blocking-call
}

// Operations that are started later.
void deferred(asio::steady_timer &timer, asio::thread_pool &pool) {
  auto wait = timer.async_wait(experimental::deferred);
  std::move(wait)([](error_code) { usleep(1); }); // expect: async-blocking-call
  auto job = asio::post(pool, experimental::deferred);
  std::move(job)([] { usleep(1); });
  auto twice = timer.async_wait(experimental::deferred([&timer](error_code) {
    usleep(1); // expect: async-blocking-call
    return timer.async_wait(experimental::deferred);
  }));
  std::move(twice)([](error_code) { usleep(1); }); // expect: async-blocking-call
  auto promise = timer.async_wait(experimental::use_promise);
  promise.async_wait([](error_code) { usleep(1); }); // expect: async-blocking-call
}

void defaults(asio::thread_pool &pool) {
  auto tuples = experimental::as_tuple_t<asio::use_awaitable_t<>>::as_default_on(asio::steady_timer(pool));
  tuples.async_wait([](error_code) { usleep(1); });
}

int main() {
  asio::io_context context;
  context.run();
}
