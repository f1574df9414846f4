// RUN: %verify %s -- -std=c++20 -I%inputs -fno-access-control
// Executors run what they are given, as members too: private ones in Asio 1.22.
#include "Inputs/asio.h"
#include ASIO(io_context.hpp)
#include ASIO(system_executor.hpp)
#include ASIO(thread_pool.hpp)
#include <unistd.h>

void execute(asio::io_context &context, asio::thread_pool &pool) {
  context.get_executor().execute([] { usleep(1); }); // expect: async-blocking-call
  pool.get_executor().execute([] { usleep(1); });
  asio::system_executor().execute([] { usleep(1); });
}
