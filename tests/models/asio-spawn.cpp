// RUN: %verify %s -- -std=c++20 -I%inputs
// RUN: %verify %s -- -std=c++20 -I%inputs -DUSE_BOOST
// Stackful coroutines: the thread of the loop runs them, and all that blocks in them blocks it.
#include "Inputs/asio.h"

#include ASIO(io_context.hpp)
#include ASIO(io_context_strand.hpp)
#include ASIO(ip/tcp.hpp)
#include ASIO(read.hpp)
#include ASIO(spawn.hpp)
#include ASIO(steady_timer.hpp)
#include ASIO(strand.hpp)
#include ASIO(thread_pool.hpp)

#include <functional>
#include <unistd.h>

using asio::yield_context;
using asio::ip::tcp;

char data[16];

void echo(tcp::socket &socket, yield_context yield) {
  error_code ec;
  auto size = socket.async_read_some(asio::buffer(data), yield);
  asio::async_read(socket, asio::buffer(data, size), yield[ec]);
  asio::read(socket, asio::buffer(data)); // expect: async-blocking-call
  usleep(1); // expect: async-blocking-call
}

void serve(tcp::acceptor &acceptor, yield_context yield) {
  tcp::socket socket(acceptor.get_executor());
  acceptor.async_accept(socket, yield);
  acceptor.accept(); // expect: async-blocking-call
  asio::spawn(yield, [](yield_context) { usleep(1); }); // expect: async-blocking-call
}

// Without a yield context it is the program's to say who calls it.
void setUp(tcp::acceptor &acceptor) { acceptor.accept(); }

void start(asio::io_context &context, tcp::acceptor &acceptor) {
  auto strand = asio::make_strand(context);
  asio::io_context::strand oldStrand(context);
  setUp(acceptor);
  asio::spawn(context, [](yield_context) { usleep(1); }); // expect: async-blocking-call
  asio::spawn(strand, [](yield_context) { usleep(1); }); // expect: async-blocking-call
  asio::spawn(oldStrand, [](yield_context) { usleep(1); }); // expect: async-blocking-call
  asio::spawn(context.get_executor(), [&](auto yield) {
    usleep(1); // expect: async-blocking-call
    acceptor.async_accept(yield);
  });
  asio::spawn(context, std::bind(serve, std::ref(acceptor), std::placeholders::_1));
}

// On a pool it may block.
void onPool(asio::thread_pool &pool) {
  auto strand = asio::make_strand(pool);
  asio::spawn(pool, [](yield_context) { usleep(1); });
  asio::spawn(strand, [](yield_context) { usleep(1); });
}

int main() {
  asio::io_context context;
  tcp::acceptor acceptor(context, {tcp::v4(), 80});
  start(context, acceptor);
  context.run();
}
