// RUN: %verify %s -- -std=c++20 -I%inputs
// RUN: %verify %s -- -std=c++20 -I%inputs -DUSE_BOOST
#include "Inputs/asio.h"

#include ASIO(awaitable.hpp)
#include ASIO(ip/tcp.hpp)
#include ASIO(ip/udp.hpp)
#include ASIO(post.hpp)
#include ASIO(thread_pool.hpp)
#include ASIO(use_awaitable.hpp)

#include <string>

using asio::awaitable;
using asio::use_awaitable;
using asio::ip::tcp;
using asio::ip::udp;

awaitable<void> lookUp(tcp::resolver resolver, udp::resolver udpResolver, std::string host, tcp::endpoint endpoint) {
  error_code ec;
  tcp::resolver::query query(host, "http");

  resolver.resolve(host, "http"); // expect: async-blocking-call
  resolver.resolve(host, "http", ec); // expect: async-blocking-call
  resolver.resolve(host, "80", tcp::resolver::numeric_service); // expect: async-blocking-call
  resolver.resolve(host, "80", tcp::resolver::numeric_service, ec); // expect: async-blocking-call
  resolver.resolve(tcp::v4(), host, "http"); // expect: async-blocking-call
  resolver.resolve(tcp::v4(), host, "http", ec); // expect: async-blocking-call
  resolver.resolve(tcp::v4(), host, "80", tcp::resolver::numeric_service); // expect: async-blocking-call
  resolver.resolve(query); // expect: async-blocking-call
  resolver.resolve(query, ec); // expect: async-blocking-call
  resolver.resolve(endpoint); // expect: async-blocking-call
  resolver.resolve(endpoint, ec); // expect: async-blocking-call
  udpResolver.resolve("localhost", "daytime"); // expect: async-blocking-call

  co_await resolver.async_resolve(host, "http", use_awaitable);
  co_await resolver.async_resolve(endpoint, use_awaitable);
  resolver.cancel();
}

// An address in digits asks no name server.
awaitable<void> numeric(tcp::resolver resolver, std::string address) {
  error_code ec;
  tcp::resolver::query query(address, "80", tcp::resolver::query::numeric_host);
  tcp::resolver::query query4(tcp::v4(), address, "80", tcp::resolver::query::numeric_host);
  resolver.resolve(address, "80", tcp::resolver::numeric_host);
  resolver.resolve(address, "80", tcp::resolver::numeric_host, ec);
  resolver.resolve(tcp::v4(), address, "80", tcp::resolver::numeric_host);
  resolver.resolve(tcp::v4(), address, "80", tcp::resolver::numeric_host, ec);
  resolver.resolve(query);
  resolver.resolve(query4, ec);
  asio::ip::make_address(address, ec);
  co_return;
}

awaitable<void> elsewhere(asio::thread_pool &pool, tcp::resolver &resolver) {
  asio::post(pool, [&resolver] { resolver.resolve("example.org", "80"); });
  resolver.async_resolve("example.org", "80", [](error_code, tcp::resolver::results_type) {});
  co_return;
}

int main() {
  asio::io_context context;
  tcp::resolver resolver(context);
  resolver.resolve("example.org", "80");
}
