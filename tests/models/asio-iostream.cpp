// RUN: %verify %s -- -std=c++20 -I%inputs
// RUN: %verify %s -- -std=c++20 -I%inputs -DUSE_BOOST
#include "Inputs/asio.h"

#include ASIO(awaitable.hpp)
#include ASIO(ip/tcp.hpp)
#include ASIO(post.hpp)
#include ASIO(thread_pool.hpp)

#include <chrono>
#include <string>

using asio::awaitable;
using asio::ip::tcp;

awaitable<void> connecting(std::string host, tcp::endpoint peer) {
  tcp::iostream stream;
  tcp::iostream byName(host, "80"); // expect: async-blocking-call
  tcp::iostream byEndpoint(peer); // expect: async-blocking-call
  stream.connect(host, "80"); // expect: async-blocking-call
  stream.connect(peer); // expect: async-blocking-call
  stream.rdbuf()->connect(peer); // expect: async-blocking-call
  co_return;
}

awaitable<void> connected(tcp::socket socket) {
  tcp::iostream stream(std::move(socket));
  stream.expires_after(std::chrono::seconds(1));
  tcp::iostream moved(std::move(stream));
  moved.error();
  co_return;
}

awaitable<void> elsewhere(asio::thread_pool &pool) {
  asio::post(pool, [] { tcp::iostream("example.org", "80"); });
  co_return;
}

int main() {
  tcp::iostream stream("example.org", "80");
  stream.connect("example.org", "80");
}
