// RUN: %verify %s -- -std=c++20 -I%inputs
// RUN: %verify %s -- -std=c++20 -I%inputs -DUSE_BOOST
// Where coroutines run, and where they go on after an await.
#include "Inputs/asio.h"

#include ASIO(awaitable.hpp)
#include ASIO(bind_executor.hpp)
#include ASIO(co_spawn.hpp)
#include ASIO(compose.hpp)
#include ASIO(defer.hpp)
#include ASIO(detached.hpp)
#include ASIO(dispatch.hpp)
#include ASIO(io_context.hpp)
#include ASIO(ip/tcp.hpp)
#include ASIO(post.hpp)
#include ASIO(read.hpp)
#include ASIO(redirect_error.hpp)
#include ASIO(steady_timer.hpp)
#include ASIO(strand.hpp)
#include ASIO(thread_pool.hpp)
#include ASIO(this_coro.hpp)
#include ASIO(use_awaitable.hpp)
#include ASIO(use_future.hpp)

#include <exception>
#include <future>
#include <unistd.h>

using asio::awaitable;
using asio::bind_executor;
using asio::detached;
using asio::use_awaitable;

awaitable<void> ofLoop() {
  usleep(1); // expect: async-blocking-call
  co_return;
}

awaitable<void> ofPool() {
  usleep(1);
  co_return;
}

awaitable<int> ofBoth() {
  usleep(1); // expect: async-blocking-call
  co_return 1;
}

awaitable<void> belowPool() {
  usleep(1);
  co_return;
}

// Nothing shows where it is spawned.
awaitable<void> somewhere() {
  usleep(1); // expect: async-blocking-call
  co_return;
}

void spawning(asio::io_context &context, asio::thread_pool &pool, asio::any_io_executor unknown) {
  auto strand = asio::make_strand(context);
  auto poolStrand = asio::make_strand(pool);
  co_spawn(context, ofLoop(), detached);
  co_spawn(pool, ofPool(), detached);
  co_spawn(poolStrand, ofPool(), detached);
  co_spawn(context, ofBoth(), detached);
  co_spawn(pool, ofBoth(), detached);
  co_spawn(unknown, somewhere(), detached);
  co_spawn(pool, [] { return belowPool(); }, detached);

  co_spawn(
      strand,
      []() -> awaitable<void> {
        usleep(1); // expect: async-blocking-call
        co_return;
      },
      detached);
  co_spawn(
      pool,
      []() -> awaitable<void> {
        usleep(1);
        co_return;
      },
      detached);

  // The completion handler runs on the same executor, or its own.
  co_spawn(context, ofLoop(), [](std::exception_ptr) { usleep(1); }); // expect: async-blocking-call
  co_spawn(pool, ofPool(), [](std::exception_ptr) { usleep(1); });
  co_spawn(context, ofLoop(), bind_executor(pool, [](std::exception_ptr) { usleep(1); }));
  co_spawn(pool, ofPool(), bind_executor(context, [](std::exception_ptr) {
             usleep(1); // expect: async-blocking-call
           }));
}

// The pool calls, but the coroutine goes on on its own executor.
awaitable<void> postedAndBack(asio::thread_pool &pool) {
  co_await asio::post(pool, use_awaitable);
  usleep(1); // expect: async-blocking-call
  co_await asio::dispatch(pool, use_awaitable);
  usleep(1); // expect: async-blocking-call
  co_await asio::defer(pool, use_awaitable);
  usleep(1); // expect: async-blocking-call
  co_await co_spawn(pool, ofPool(), use_awaitable);
  usleep(1); // expect: async-blocking-call
}

// It goes on on the executor that its completion token is bound to, until the next await.
awaitable<void> moved(asio::thread_pool &pool, asio::steady_timer &timer, asio::ip::tcp::socket &socket) {
  char data[16];
  error_code ec;
  auto onPool = bind_executor(pool, use_awaitable);
  auto strand = asio::make_strand(pool);

  usleep(1); // expect: async-blocking-call
  co_await asio::post(bind_executor(pool, use_awaitable));
  usleep(1);
  co_await belowPool();
  usleep(1);
  co_await asio::post(use_awaitable);
  usleep(1); // expect: async-blocking-call
  co_await asio::dispatch(onPool);
  usleep(1);
  co_await timer.async_wait(use_awaitable);
  usleep(1); // expect: async-blocking-call
  co_await asio::defer(bind_executor(strand, use_awaitable));
  usleep(1);
  co_await asio::async_read(socket, asio::buffer(data), use_awaitable);
  usleep(1); // expect: async-blocking-call
  co_await timer.async_wait(asio::redirect_error(bind_executor(pool, use_awaitable), ec));
  usleep(1);
  co_await socket.async_read_some(asio::buffer(data), use_awaitable);
  usleep(1); // expect: async-blocking-call
  co_await asio::post(pool, bind_executor(pool, use_awaitable));
  usleep(1);
  co_await co_spawn(pool, ofPool(), use_awaitable);
  usleep(1); // expect: async-blocking-call
}

template <typename Token> auto asyncStep(asio::steady_timer &timer, Token &&token) {
  return asio::async_compose<Token, void()>([](auto &self) { self.complete(); }, token, timer);
}

awaitable<void> ownExecutor(asio::steady_timer &timer) {
  auto executor = co_await asio::this_coro::executor;
  asio::post(executor, [] { usleep(1); }); // expect: async-blocking-call
  asio::steady_timer own(executor);
  own.async_wait([](error_code) { usleep(1); }); // expect: async-blocking-call
  co_spawn(executor, ofLoop(), detached);
  co_await asyncStep(timer, use_awaitable);
}

// A future of work that this very loop has to do.
awaitable<void> futures(asio::io_context &context, asio::thread_pool &pool, asio::steady_timer &timer) {
  auto value = co_spawn(context, ofBoth(), asio::use_future);
  auto posted = asio::post(context, asio::use_future);
  auto waited = timer.async_wait(asio::use_future);
  auto pooled = co_spawn(pool, ofPool(), asio::use_future);
  auto checked = timer.async_wait(asio::use_future([](error_code) { usleep(1); })); // expect: async-blocking-call
  co_return;
}

// Objects whose operations are awaitable by default.
awaitable<void> defaults(asio::thread_pool &pool, asio::io_context &context) {
  auto onLoop = use_awaitable.as_default_on(asio::steady_timer(context));
  auto onPool = use_awaitable.as_default_on(asio::steady_timer(pool));
  auto forgotten = asio::detached_t::as_default_on(asio::steady_timer(pool));
  co_await onLoop.async_wait();
  onLoop.async_wait([](error_code) { usleep(1); }); // expect: async-blocking-call
  onPool.async_wait([](error_code) { usleep(1); });
  forgotten.async_wait([](error_code) { usleep(1); });
}

int main() {
  asio::io_context context;
  co_spawn(context, somewhere(), asio::use_future).get();
}
