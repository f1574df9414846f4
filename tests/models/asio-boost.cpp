// RUN: %verify %s -- -std=c++20 -I%inputs -DUSE_BOOST
// What Boost 1.81 has and Debian's standalone Asio has not.
#include "Inputs/asio.h"

#include <boost/asio.hpp>
#include <boost/asio/experimental/co_composed.hpp>
#include <boost/asio/experimental/parallel_group.hpp>
#include <boost/asio/experimental/promise.hpp>
#include <boost/asio/experimental/use_promise.hpp>
#include <boost/asio/spawn.hpp>

#include <exception>
#include <functional>
#include <unistd.h>
#include <vector>

namespace experimental = asio::experimental;
using asio::awaitable;
using asio::use_awaitable;

void executors(asio::io_context &context, asio::thread_pool &pool, asio::system_executor system) {
  context.get_executor().execute([] { usleep(1); }); // expect: async-blocking-call
  pool.get_executor().execute([] { usleep(1); });
  pool.executor().bulk_execute([](size_t) { usleep(1); }, 4);
  system.execute([] { usleep(1); });
  asio::any_completion_executor loop = context.get_executor(), worker = pool.get_executor();
  loop.execute([] { usleep(1); }); // expect: async-blocking-call
  worker.execute([] { usleep(1); });
}

// Adapters of handlers and tokens.
void adapters(asio::steady_timer &timer, asio::io_context &context) {
  timer.async_wait(asio::append([](error_code, int) { usleep(1); }, 1)); // expect: async-blocking-call
  timer.async_wait(asio::prepend([](int, error_code) { usleep(1); }, 1)); // expect: async-blocking-call
  timer.async_wait(asio::consign([](error_code) { usleep(1); }, 1)); // expect: async-blocking-call
  timer.async_wait(asio::as_tuple([](std::tuple<error_code>) { usleep(1); })); // expect: async-blocking-call
}

awaitable<void> tokens(asio::steady_timer &timer, asio::thread_pool &pool) {
  co_await timer.async_wait(asio::as_tuple(asio::bind_executor(pool, use_awaitable)));
  usleep(1);
  co_await timer.async_wait(asio::as_tuple(use_awaitable));
  usleep(1); // expect: async-blocking-call
  co_await asio::post(pool, asio::deferred);
  usleep(1); // expect: async-blocking-call
}

void defaults(asio::thread_pool &pool) {
  auto tuples = asio::as_tuple_t<asio::use_awaitable_t<>>::as_default_on(asio::steady_timer(pool));
  auto later = asio::deferred_t::as_default_on(asio::steady_timer(pool));
  tuples.async_wait([](error_code) { usleep(1); });
  later.async_wait([](error_code) { usleep(1); });
}

// Operations that are started later.
void deferred(asio::steady_timer &timer, asio::thread_pool &pool) {
  auto wait = timer.async_wait(asio::deferred);
  std::move(wait)([](error_code) { usleep(1); }); // expect: async-blocking-call
  auto job = asio::post(pool, asio::deferred);
  std::move(job)([] { usleep(1); });
  auto twice = timer.async_wait(asio::deferred([&timer](error_code) {
    usleep(1); // expect: async-blocking-call
    return timer.async_wait(asio::deferred);
  }));
  std::move(twice)([](error_code) { usleep(1); }); // expect: async-blocking-call
  auto promise = timer.async_wait(experimental::use_promise);
  promise([](error_code) { usleep(1); }); // expect: async-blocking-call
}

void ranges(asio::steady_timer &first, asio::steady_timer &second) {
  using Wait = decltype(first.async_wait(asio::deferred));
  std::vector<Wait> waits;
  waits.push_back(first.async_wait(asio::deferred));
  waits.push_back(second.async_wait(asio::deferred));
  experimental::make_parallel_group(waits).async_wait(
      experimental::wait_for_all(), [](std::vector<size_t>, std::vector<error_code>) {
        usleep(1); // expect: async-blocking-call
      });
}

using Handler = asio::any_completion_handler<void(error_code)>;

void startWait(Handler handler, asio::steady_timer &timer) { timer.async_wait(std::move(handler)); }
void callNow(Handler handler) { std::move(handler)(error_code()); }

void erased(asio::steady_timer &timer, asio::io_context &context) {
  startWait([](error_code) { usleep(1); }, timer); // expect: async-blocking-call
  asio::post(context, [] { callNow([](error_code) { usleep(1); }); }); // expect: async-blocking-call
}

template <typename Token> auto asyncSteps(asio::steady_timer &timer, Token &&token) {
  return asio::async_initiate<Token, void(error_code)>(
      experimental::co_composed<void(error_code)>(
          [](auto state, asio::steady_timer &timer) -> void {
            usleep(1); // expect: async-blocking-call
            co_await timer.async_wait(asio::deferred);
            co_return {error_code()};
          },
          timer),
      token, std::ref(timer));
}

void composed(asio::steady_timer &timer) { asyncSteps(timer, [](error_code) {}); }

void spawned(asio::io_context &context, asio::thread_pool &pool) {
  auto nothing = [](asio::yield_context) {};
  asio::spawn(context, nothing, [](std::exception_ptr) { usleep(1); }); // expect: async-blocking-call
  asio::spawn(pool, nothing, [](std::exception_ptr) { usleep(1); });
  asio::spawn(
      pool, [](asio::yield_context yield) { asio::post(yield.get_executor(), [] { usleep(1); }); }, asio::detached);
}

int main() {
  asio::io_context context;
  context.run();
}
