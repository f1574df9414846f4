#include "Inputs/asio.h"
#include ASIO(spawn.hpp)
#include ASIO(thread_pool.hpp)
#include <unistd.h>
void echo(asio::yield_context yield) { usleep(1); } // A
void a(asio::yield_context yield) {
  asio::spawn(yield, [&](asio::yield_context inner) { echo(inner); });
  asio::spawn(yield, [&](asio::yield_context inner) { usleep(1); }); // B
}
void p(asio::thread_pool &pool) {
  asio::spawn(pool, [](asio::yield_context) { usleep(1); }); // C silent
}
