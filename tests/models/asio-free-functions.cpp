// RUN: %verify %s -- -std=c++20 -I%inputs
// RUN: %verify %s -- -std=c++20 -I%inputs -DUSE_BOOST
#include "Inputs/asio.h"

#include ASIO(awaitable.hpp)
#include ASIO(connect.hpp)
#include ASIO(ip/tcp.hpp)
#include ASIO(post.hpp)
#include ASIO(read.hpp)
#include ASIO(read_until.hpp)
#include ASIO(streambuf.hpp)
#include ASIO(thread_pool.hpp)
#include ASIO(use_awaitable.hpp)
#include ASIO(write.hpp)

#include <chrono>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <vector>

using asio::awaitable;
using asio::use_awaitable;
using asio::ip::tcp;

awaitable<void> connecting(tcp::socket socket, tcp::resolver::results_type endpoints) {
  error_code ec;
  std::vector<tcp::endpoint> list;
  auto any = [](const error_code &, const tcp::endpoint &) { return true; };

  asio::connect(socket, endpoints); // expect: async-blocking-call
  asio::connect(socket, endpoints, ec); // expect: async-blocking-call
  asio::connect(socket, list); // expect: async-blocking-call
  asio::connect(socket, list, any); // expect: async-blocking-call
  asio::connect(socket, list, any, ec); // expect: async-blocking-call
  asio::connect(socket, list.begin(), list.end()); // expect: async-blocking-call
  asio::connect(socket, list.begin(), list.end(), ec); // expect: async-blocking-call
  asio::connect(socket, list.begin(), list.end(), any); // expect: async-blocking-call

  co_await asio::async_connect(socket, endpoints, use_awaitable);
}

awaitable<void> transfer(tcp::socket socket) {
  char data[16];
  auto buffer = asio::buffer(data);
  asio::streambuf stream;
  std::string text;
  error_code ec;

  asio::read(socket, buffer); // expect: async-blocking-call
  asio::read(socket, buffer, ec); // expect: async-blocking-call
  asio::read(socket, buffer, asio::transfer_at_least(1)); // expect: async-blocking-call
  asio::read(socket, stream, asio::transfer_at_least(1), ec); // expect: async-blocking-call
  asio::read(socket, asio::dynamic_buffer(text)); // expect: async-blocking-call
  asio::read_until(socket, stream, '\n'); // expect: async-blocking-call
  asio::read_until(socket, stream, "\r\n", ec); // expect: async-blocking-call
  asio::read_until(socket, asio::dynamic_buffer(text), "\r\n"); // expect: async-blocking-call
  asio::write(socket, buffer); // expect: async-blocking-call
  asio::write(socket, buffer, ec); // expect: async-blocking-call
  asio::write(socket, buffer, asio::transfer_all(), ec); // expect: async-blocking-call
  asio::write(socket, stream); // expect: async-blocking-call

  co_await asio::async_read(socket, buffer, use_awaitable);
  co_await asio::async_read_until(socket, stream, '\n', use_awaitable);
  co_await asio::async_write(socket, buffer, use_awaitable);
  ::recv(socket.native_handle(), data, sizeof data, 0);
}

awaitable<void> nonblocking(tcp::socket socket) {
  char data[16];
  asio::streambuf stream;
  error_code ec;
  socket.non_blocking(true);
  asio::read(socket, asio::buffer(data), ec);
  asio::read_until(socket, stream, '\n', ec);
  asio::write(socket, asio::buffer(data), ec);
  co_return;
}

// Bytes in memory, with the interface of a stream.
struct Memory {
  template <typename Buffers> std::size_t read_some(const Buffers &buffers) { return asio::buffer_size(buffers); }
  template <typename Buffers> std::size_t read_some(const Buffers &buffers, error_code &) { return read_some(buffers); }
  template <typename Buffers> std::size_t write_some(const Buffers &buffers) { return asio::buffer_size(buffers); }
  template <typename Buffers> std::size_t write_some(const Buffers &buffers, error_code &) {
    return write_some(buffers);
  }
};

awaitable<void> inMemory(Memory memory) {
  char data[16];
  asio::streambuf stream;
  asio::read(memory, asio::buffer(data));
  asio::read_until(memory, stream, '\n');
  asio::write(memory, asio::buffer(data));
  co_return;
}

template <typename Stream> void frame(Stream &stream) {
  char data[4];
  asio::read(stream, asio::buffer(data));
}

awaitable<void> generic(tcp::socket socket) {
  frame(socket); // expect: async-blocking-call
  co_return;
}

template <typename Stream> void trailer(Stream &stream) {
  char data[4];
  asio::read(stream, asio::buffer(data));
}

awaitable<void> genericInMemory(Memory memory) {
  trailer(memory);
  co_return;
}

// Completion and match conditions run inside the call.
awaitable<void> conditions(tcp::socket socket, Memory memory) {
  char data[16];
  error_code ec;
  asio::streambuf stream;
  auto slow = [](const error_code &, std::size_t) -> std::size_t {
    std::this_thread::sleep_for(std::chrono::seconds(1));
    return 0;
  };
  auto slowWrite = [](const error_code &, std::size_t) -> std::size_t {
    std::this_thread::sleep_for(std::chrono::seconds(1));
    return 0;
  };
  socket.non_blocking(true);
  asio::read(socket, asio::buffer(data), slow, ec); // expect: async-blocking-call
  asio::write(memory, asio::buffer(data), slowWrite); // expect: async-blocking-call
  co_return;
}

awaitable<void> later(tcp::socket socket) {
  char data[16];
  asio::async_read(socket, asio::buffer(data), [](const error_code &, std::size_t) {
    std::this_thread::sleep_for(std::chrono::seconds(1)); // expect: async-blocking-call
  });
  co_return;
}

awaitable<void> elsewhere(asio::thread_pool &pool, tcp::socket &socket) {
  asio::post(pool, [&socket] {
    char data[16];
    asio::read(socket, asio::buffer(data));
  });
  co_return;
}

int main() {
  asio::io_context context;
  tcp::socket socket(context);
  tcp::resolver resolver(context);
  asio::connect(socket, resolver.resolve("example.org", "80"));
  asio::write(socket, asio::buffer("hi"));
}
