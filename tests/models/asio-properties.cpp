// RUN: %verify %s -- -std=c++20 -I%inputs
// RUN: %verify %s -- -std=c++20 -I%inputs -DUSE_BOOST
// An executor with other properties is still of the same place.
#include "Inputs/asio.h"

#include ASIO(any_io_executor.hpp)
#include ASIO(execution.hpp)
#include ASIO(io_context.hpp)
#include ASIO(post.hpp)
#include ASIO(prefer.hpp)
#include ASIO(query.hpp)
#include ASIO(require.hpp)
#include ASIO(thread_pool.hpp)

#include <unistd.h>

namespace execution = asio::execution;

void properties(asio::io_context &context, asio::thread_pool &pool) {
  asio::any_io_executor loop = context.get_executor(), worker = pool.get_executor();
  asio::post(asio::require(loop, execution::blocking.never), [] { usleep(1); }); // expect: async-blocking-call
  asio::post(asio::prefer(loop, execution::relationship.fork), [] { usleep(1); }); // expect: async-blocking-call
  asio::post(asio::require(worker, execution::blocking.never), [] { usleep(1); });
  asio::post(asio::prefer(worker, execution::relationship.fork), [] { usleep(1); });

  auto tracked = asio::require(context.get_executor(), execution::outstanding_work.tracked);
  asio::post(tracked, [] { usleep(1); }); // expect: async-blocking-call
  auto &same = static_cast<asio::io_context &>(asio::query(loop, execution::context));
  asio::post(same, [] { usleep(1); }); // expect: async-blocking-call
}

void executed(asio::io_context &context, asio::thread_pool &pool) {
  asio::any_io_executor loop = context.get_executor(), worker = pool.get_executor();
  execution::execute(context.get_executor(), [] { usleep(1); }); // expect: async-blocking-call
  execution::execute(loop, [] { usleep(1); }); // expect: async-blocking-call
  execution::execute(pool.get_executor(), [] { usleep(1); });
  execution::execute(worker, [] { usleep(1); });
}

int main() {
  asio::io_context context;
  asio::thread_pool pool;
  properties(context, pool);
  context.run();
}
