// RUN: %verify %s -- -std=c++20 -I%inputs
// RUN: %verify %s -- -std=c++20 -I%inputs -DUSE_BOOST
#include "Inputs/asio.h"

#include ASIO(awaitable.hpp)
#include ASIO(buffered_read_stream.hpp)
#include ASIO(buffered_stream.hpp)
#include ASIO(buffered_write_stream.hpp)
#include ASIO(ip/tcp.hpp)
#include ASIO(post.hpp)
#include ASIO(read.hpp)
#include ASIO(read_until.hpp)
#include ASIO(streambuf.hpp)
#include ASIO(thread_pool.hpp)
#include ASIO(use_awaitable.hpp)
#include ASIO(write.hpp)

using asio::awaitable;
using asio::use_awaitable;
using asio::ip::tcp;
using Reader = asio::buffered_read_stream<tcp::socket>;
using Writer = asio::buffered_write_stream<tcp::socket>;
using Both = asio::buffered_stream<tcp::socket>;

awaitable<void> reading(Reader &reader) {
  char data[16];
  auto buffer = asio::buffer(data);
  asio::streambuf lines;
  error_code ec;

  reader.fill(); // expect: async-blocking-call
  reader.fill(ec); // expect: async-blocking-call
  reader.read_some(buffer); // expect: async-blocking-call
  reader.read_some(buffer, ec); // expect: async-blocking-call
  reader.peek(buffer); // expect: async-blocking-call
  reader.peek(buffer, ec); // expect: async-blocking-call
  reader.write_some(buffer); // expect: async-blocking-call
  reader.write_some(buffer, ec); // expect: async-blocking-call
  asio::read(reader, buffer); // expect: async-blocking-call
  asio::read_until(reader, lines, '\n'); // expect: async-blocking-call
  asio::write(reader, buffer); // expect: async-blocking-call
  reader.in_avail();

  co_await reader.async_read_some(buffer, use_awaitable);
  co_await reader.async_write_some(buffer, use_awaitable);
}

awaitable<void> filled(Reader &reader, Both &both) {
  char data[16];
  auto buffer = asio::buffer(data);
  co_await reader.async_fill(use_awaitable);
  reader.peek(buffer);
  reader.read_some(buffer);
  co_await both.async_fill(use_awaitable);
  both.peek(buffer);
  both.read_some(buffer);
}

awaitable<void> writing(Writer &writer) {
  char data[16];
  auto buffer = asio::buffer(data);
  asio::streambuf lines;
  error_code ec;

  writer.flush(); // expect: async-blocking-call
  writer.flush(ec); // expect: async-blocking-call
  writer.read_some(buffer); // expect: async-blocking-call
  writer.read_some(buffer, ec); // expect: async-blocking-call
  asio::read(writer, buffer); // expect: async-blocking-call
  asio::read_until(writer, lines, '\n'); // expect: async-blocking-call

  // Into the buffer, most of the time.
  writer.write_some(buffer);
  asio::write(writer, buffer);

  co_await writer.async_flush(use_awaitable);
}

awaitable<void> both(Both &stream) {
  char data[16];
  auto buffer = asio::buffer(data);
  asio::streambuf lines;

  stream.fill(); // expect: async-blocking-call
  stream.read_some(buffer); // expect: async-blocking-call
  stream.peek(buffer); // expect: async-blocking-call
  stream.flush(); // expect: async-blocking-call
  asio::read(stream, buffer); // expect: async-blocking-call
  asio::read_until(stream, lines, '\n'); // expect: async-blocking-call
  stream.next_layer().read_some(buffer); // expect: async-blocking-call

  stream.write_some(buffer);
  asio::write(stream, buffer);
  stream.in_avail();
  stream.close();
  co_return;
}

awaitable<void> nonblocking(Reader &reader, Writer &writer, Both &both) {
  char data[16];
  auto buffer = asio::buffer(data);
  error_code ec;
  reader.next_layer().non_blocking(true);
  reader.fill(ec);
  reader.read_some(buffer, ec);
  reader.peek(buffer, ec);
  reader.write_some(buffer, ec);
  asio::read(reader, buffer, ec);
  writer.lowest_layer().non_blocking(true);
  writer.flush(ec);
  writer.read_some(buffer, ec);
  both.lowest_layer().non_blocking(true);
  both.fill(ec);
  both.flush(ec);
  both.read_some(buffer, ec);
  both.peek(buffer, ec);
  co_return;
}

awaitable<void> elsewhere(asio::thread_pool &pool, Reader &reader) {
  asio::post(pool, [&reader] { reader.fill(); });
  co_return;
}

int main() {
  asio::io_context context;
  Reader reader(context);
  reader.fill();
}
