// RUN: %verify %s -- -std=c++20 -I%inputs -DASIO_HAS_BOOST_DATE_TIME
// RUN: %verify %s -- -std=c++20 -I%inputs -DUSE_BOOST
// The executor decides where a function runs: an io_context is an event loop, a thread pool may block.
#include "Inputs/asio.h"

#include ASIO(any_io_executor.hpp)
#include ASIO(associated_executor.hpp)
#include ASIO(bind_allocator.hpp)
#include ASIO(bind_cancellation_slot.hpp)
#include ASIO(bind_executor.hpp)
#include ASIO(compose.hpp)
#include ASIO(defer.hpp)
#include ASIO(dispatch.hpp)
#include ASIO(executor.hpp)
#include ASIO(executor_work_guard.hpp)
#include ASIO(io_context.hpp)
#include ASIO(io_context_strand.hpp)
#include ASIO(post.hpp)
#include ASIO(static_thread_pool.hpp)
#include ASIO(steady_timer.hpp)
#include ASIO(strand.hpp)
#include ASIO(system_executor.hpp)
#include ASIO(thread_pool.hpp)

#include <memory>
#include <thread>
#include <unistd.h>

void posted(asio::io_context &context, asio::thread_pool &pool) {
  asio::post(context, [] { usleep(1); }); // expect: async-blocking-call
  asio::dispatch(context, [] { usleep(1); }); // expect: async-blocking-call
  asio::defer(context, [] { usleep(1); }); // expect: async-blocking-call
  asio::post(context.get_executor(), [] { usleep(1); }); // expect: async-blocking-call
  asio::post(asio::make_strand(context), [] { usleep(1); }); // expect: async-blocking-call
  asio::post(context, asio::bind_executor(context, [] { usleep(1); })); // expect: async-blocking-call

  asio::post(pool, [] { usleep(1); });
  asio::dispatch(pool, [] { usleep(1); });
  asio::defer(pool, [] { usleep(1); });
  asio::post(pool.get_executor(), [] { usleep(1); });
  asio::post(asio::make_strand(pool), [] { usleep(1); });
  asio::post(asio::system_executor(), [] { usleep(1); });
  asio::post(asio::system_context().get_executor(), [] { usleep(1); });
}

// Without an executor: that of the function, or the system's threads.
void alone(asio::io_context &context, asio::thread_pool &pool) {
  asio::post([] { usleep(1); });
  asio::defer([] { usleep(1); });
  asio::post(asio::bind_executor(pool, [] { usleep(1); }));
  asio::dispatch(asio::bind_executor(pool, [] { usleep(1); }));
  asio::post(asio::bind_executor(context, [] { usleep(1); })); // expect: async-blocking-call
  asio::defer(asio::bind_executor(context, [] { usleep(1); })); // expect: async-blocking-call
  asio::dispatch(asio::bind_executor(context, [] { usleep(1); })); // expect: async-blocking-call
}

// What a handler is bound to comes before what the operation runs on.
void bound(asio::io_context &context, asio::thread_pool &pool, asio::steady_timer &timer) {
  timer.async_wait(asio::bind_executor(pool, [](error_code) { usleep(1); }));
  timer.async_wait(asio::bind_executor(asio::make_strand(pool), [](error_code) { usleep(1); }));
  asio::post(context, asio::bind_executor(pool, [] { usleep(1); }));
  asio::post(pool, asio::bind_executor(context, [] { usleep(1); })); // expect: async-blocking-call

  std::allocator<void> allocator;
  asio::cancellation_signal signal;
  timer.async_wait(asio::bind_allocator(allocator, [](error_code) { usleep(1); })); // expect: async-blocking-call
  timer.async_wait(asio::bind_cancellation_slot(signal.slot(), [](error_code) {
    usleep(1); // expect: async-blocking-call
  }));
}

void strands(asio::io_context &context, asio::thread_pool &pool) {
  asio::strand<asio::io_context::executor_type> onLoop(context.get_executor());
  asio::strand<asio::thread_pool::executor_type> onPool(pool.get_executor());
  asio::post(onLoop, [] { usleep(1); }); // expect: async-blocking-call
  asio::post(onLoop.get_inner_executor(), [] { usleep(1); }); // expect: async-blocking-call
  asio::post(onPool, [] { usleep(1); });
  asio::post(onPool.get_inner_executor(), [] { usleep(1); });
  onLoop.execute([] { usleep(1); }); // expect: async-blocking-call
  onLoop.post([] { usleep(1); }, std::allocator<void>()); // expect: async-blocking-call
  onLoop.dispatch([] { usleep(1); }, std::allocator<void>()); // expect: async-blocking-call
  onLoop.defer([] { usleep(1); }, std::allocator<void>()); // expect: async-blocking-call
  onPool.execute([] { usleep(1); });
  onPool.post([] { usleep(1); }, std::allocator<void>());
  auto &sameContext = onPool.context();
  asio::strand<asio::thread_pool::executor_type> copy(onPool);
  asio::post(copy, [] { usleep(1); });
}

void deprecated(asio::io_context &context, asio::steady_timer &timer) {
  context.post([] { usleep(1); }); // expect: async-blocking-call
  context.dispatch([] { usleep(1); }); // expect: async-blocking-call
  timer.async_wait(context.wrap([](error_code) { usleep(1); })); // expect: async-blocking-call
  asio::io_context::strand strand(context);
  strand.post([] { usleep(1); }); // expect: async-blocking-call
  strand.dispatch([] { usleep(1); }); // expect: async-blocking-call
  strand.defer([] { usleep(1); }, std::allocator<void>()); // expect: async-blocking-call
  timer.async_wait(strand.wrap([](error_code) { usleep(1); })); // expect: async-blocking-call
}

void executors(asio::io_context::executor_type loop, asio::thread_pool::executor_type pool,
               asio::system_executor system) {
  std::allocator<void> allocator;
  loop.post([] { usleep(1); }, allocator); // expect: async-blocking-call
  loop.dispatch([] { usleep(1); }, allocator); // expect: async-blocking-call
  loop.defer([] { usleep(1); }, allocator); // expect: async-blocking-call
  pool.bulk_execute([](size_t) { usleep(1); }, 4);
  pool.post([] { usleep(1); }, allocator);
  pool.dispatch([] { usleep(1); }, allocator);
  pool.defer([] { usleep(1); }, allocator);
  system.post([] { usleep(1); }, allocator);
  system.dispatch([] { usleep(1); }, allocator);
  system.defer([] { usleep(1); }, allocator);
}

// Any executor: what the program put into it.
void erased(asio::io_context &context, asio::thread_pool &pool) {
  asio::any_io_executor loop = context.get_executor(), worker = pool.get_executor();
  loop.execute([] { usleep(1); }); // expect: async-blocking-call
  asio::post(loop, [] { usleep(1); }); // expect: async-blocking-call
  worker.execute([] { usleep(1); });
  asio::post(worker, [] { usleep(1); });
  asio::executor old(context.get_executor()), oldWorker(pool.get_executor());
  old.post([] { usleep(1); }, std::allocator<void>()); // expect: async-blocking-call
  old.dispatch([] { usleep(1); }, std::allocator<void>()); // expect: async-blocking-call
  old.defer([] { usleep(1); }, std::allocator<void>()); // expect: async-blocking-call
  oldWorker.post([] { usleep(1); }, std::allocator<void>());
  auto &sameContext = oldWorker.context();
  auto guard = asio::make_work_guard(context);
  asio::executor_work_guard<asio::thread_pool::executor_type> poolGuard(pool.get_executor());
  asio::post(guard.get_executor(), [] { usleep(1); }); // expect: async-blocking-call
  asio::post(poolGuard.get_executor(), [] { usleep(1); });
}

void unknown(asio::any_io_executor somewhere) {
  asio::post(somewhere, [] { usleep(1); });
}

void helper(asio::any_io_executor executor) {
  asio::post(executor, [] { usleep(1); }); // expect: async-blocking-call
}

class Downloads {
public:
  Downloads(asio::io_context &context) : executor(context.get_executor()) { helper(executor); }
  void start() {
    asio::post(executor, [this] { usleep(1); }); // expect: async-blocking-call
    asio::post(workers, [this] {
      usleep(1);
      asio::post(executor, [] { usleep(1); }); // expect: async-blocking-call
    });
  }

private:
  asio::any_io_executor executor;
  asio::static_thread_pool workers{2};
};

template <typename Handler> void complete(asio::thread_pool &pool, Handler handler) {
  auto executor = asio::get_associated_executor(handler);
  asio::post(executor, [] { usleep(1); });
  auto other = asio::associated_executor<Handler>::get(handler);
}

void completed(asio::thread_pool &pool) {
  auto handler = asio::bind_executor(pool, [] {});
  complete(pool, handler);
  asio::post(handler.get_executor(), [] { usleep(1); });
}

// An operation of several steps.
template <typename Token> auto asyncTwice(asio::steady_timer &timer, Token &&token) {
  return asio::async_compose<Token, void(error_code)>(
      [&timer](auto &self, error_code = {}) {
        usleep(1); // expect: async-blocking-call
        self.complete({});
      },
      token, timer);
}

template <typename Token> auto asyncByHand(asio::thread_pool &pool, Token &&token) {
  return asio::async_initiate<Token, void()>(
      [](auto handler, asio::thread_pool *pool) { asio::post(*pool, std::move(handler)); }, token, &pool);
}

template <typename Token> void olderByHand(asio::io_context &context, Token &&token) {
  asio::async_completion<Token, void()> init(token);
  asio::post(context, std::move(init.completion_handler));
}

void composed(asio::steady_timer &timer, asio::thread_pool &pool, asio::io_context &context) {
  asyncTwice(timer, [](error_code) { usleep(1); }); // expect: async-blocking-call
  asyncByHand(pool, [] { usleep(1); });
  olderByHand(context, [] { usleep(1); }); // expect: async-blocking-call
}

void cancellation(asio::io_context &context) {
  asio::cancellation_signal signal;
  signal.slot().assign([](asio::cancellation_type) { usleep(1); });
  asio::post(context, [&signal] {
    signal.emit(asio::cancellation_type::all); // expect: async-blocking-call
  });
}

int main() {
  asio::io_context context;
  asio::post(context, [&context] { context.run(); }); // expect: async-nested-event-loop
  std::thread([&context] { context.run(); }).join();
  context.run();
}
