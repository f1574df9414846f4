// RUN: %verify %s -- -std=c++20 -I%inputs
// RUN: %verify %s -- -std=c++20 -I%inputs -DUSE_BOOST
#include "Inputs/asio.h"

#include ASIO(awaitable.hpp)
#include ASIO(bind_executor.hpp)
#include ASIO(detached.hpp)
#include ASIO(io_context.hpp)
#include ASIO(post.hpp)
#include ASIO(steady_timer.hpp)
#include ASIO(thread_pool.hpp)
#include ASIO(use_awaitable.hpp)
#include ASIO(experimental/as_single.hpp)
#include ASIO(experimental/channel.hpp)
#include ASIO(experimental/co_spawn.hpp)
#include ASIO(experimental/concurrent_channel.hpp)
#include ASIO(experimental/coro.hpp)
#include ASIO(experimental/parallel_group.hpp)

#include <array>
#include <exception>
#include <unistd.h>

namespace experimental = asio::experimental;
using asio::awaitable;
using asio::use_awaitable;
using Channel = experimental::channel<void(error_code, int)>;
using SharedChannel = experimental::concurrent_channel<void(error_code, int)>;

void channels(asio::io_context &context, asio::thread_pool &pool) {
  Channel channel(context, 1);
  SharedChannel shared(context, 1), onPool(pool, 1);
  channel.async_send({}, 1, [](error_code) { usleep(1); }); // expect: async-blocking-call
  channel.async_receive([](error_code, int) { usleep(1); }); // expect: async-blocking-call
  shared.async_send({}, 1, [](error_code) { usleep(1); }); // expect: async-blocking-call
  shared.async_receive([](error_code, int) { usleep(1); }); // expect: async-blocking-call
  onPool.async_send({}, 1, [](error_code) { usleep(1); });
  onPool.async_receive([](error_code, int) { usleep(1); });
  asio::post(channel.get_executor(), [] { usleep(1); }); // expect: async-blocking-call
  asio::post(onPool.get_executor(), [] { usleep(1); });
}

awaitable<void> receive(Channel &channel, asio::thread_pool &pool) {
  co_await channel.async_send({}, 1, asio::bind_executor(pool, use_awaitable));
  usleep(1);
  co_await channel.async_receive(use_awaitable);
  usleep(1); // expect: async-blocking-call
  channel.try_send(error_code(), 2);
}

void groups(asio::steady_timer &first, asio::steady_timer &second, asio::thread_pool &pool) {
  auto group = experimental::make_parallel_group([&](auto token) { return first.async_wait(token); },
                                                 [&](auto token) { return second.async_wait(token); });
  group.async_wait(experimental::wait_for_one(), [](std::array<size_t, 2>, error_code, error_code) {
    usleep(1); // expect: async-blocking-call
  });
}

experimental::coro<void> steps(asio::any_io_executor executor) {
  usleep(1); // expect: async-blocking-call
  co_return;
}

void coroutines(asio::io_context &context) {
  auto coro = steps(context.get_executor());
  coro.async_resume([](std::exception_ptr) { usleep(1); }); // expect: async-blocking-call
  auto executor = coro.get_executor();
  experimental::co_spawn(steps(context.get_executor()), [](std::exception_ptr) {
    usleep(1); // expect: async-blocking-call
  });
}

awaitable<void> tokens(asio::steady_timer &timer, asio::thread_pool &pool) {
  co_await timer.async_wait(experimental::as_single(asio::bind_executor(pool, use_awaitable)));
  usleep(1);
  co_await timer.async_wait(experimental::as_single(use_awaitable));
  usleep(1); // expect: async-blocking-call
}

int main() {
  asio::io_context context;
  context.run();
}
