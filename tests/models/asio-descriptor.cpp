// RUN: %verify %s -- -std=c++20 -I%inputs
// RUN: %verify %s -- -std=c++20 -I%inputs -DUSE_BOOST
#include "Inputs/asio.h"

#include ASIO(awaitable.hpp)
#include ASIO(connect_pipe.hpp)
#include ASIO(posix/stream_descriptor.hpp)
#include ASIO(post.hpp)
#include ASIO(read.hpp)
#include ASIO(read_until.hpp)
#include ASIO(readable_pipe.hpp)
#include ASIO(serial_port.hpp)
#include ASIO(streambuf.hpp)
#include ASIO(thread_pool.hpp)
#include ASIO(use_awaitable.hpp)
#include ASIO(writable_pipe.hpp)
#include ASIO(write.hpp)

#include <unistd.h>

using asio::awaitable;
using asio::use_awaitable;
using descriptor = asio::posix::stream_descriptor;

awaitable<void> descriptors(descriptor stream) {
  char data[16];
  auto buffer = asio::buffer(data);
  asio::streambuf lines;
  error_code ec;

  stream.wait(descriptor::wait_read); // expect: async-blocking-call
  stream.wait(descriptor::wait_read, ec); // expect: async-blocking-call
  stream.read_some(buffer); // expect: async-blocking-call
  stream.read_some(buffer, ec); // expect: async-blocking-call
  stream.write_some(buffer); // expect: async-blocking-call
  stream.write_some(buffer, ec); // expect: async-blocking-call
  asio::read(stream, buffer); // expect: async-blocking-call
  asio::read_until(stream, lines, '\n'); // expect: async-blocking-call
  asio::write(stream, buffer); // expect: async-blocking-call

  co_await stream.async_wait(descriptor::wait_read, use_awaitable);
  ::read(stream.native_handle(), data, sizeof data);
  co_await stream.async_read_some(buffer, use_awaitable);
  co_await stream.async_write_some(buffer, use_awaitable);
  co_await asio::async_read(stream, buffer, use_awaitable);
  stream.cancel();
  stream.close();
}

awaitable<void> nonblocking(descriptor stream) {
  char data[16];
  auto buffer = asio::buffer(data);
  asio::streambuf lines;
  error_code ec;
  stream.non_blocking(true);
  stream.wait(descriptor::wait_read, ec);
  stream.read_some(buffer, ec);
  stream.write_some(buffer, ec);
  asio::read(stream, buffer, ec);
  asio::read_until(stream, lines, '\n', ec);
  asio::write(stream, buffer, ec);
  ::read(stream.native_handle(), data, sizeof data);
  co_return;
}

awaitable<void> nativeMode(descriptor stream) {
  char data[16];
  stream.native_non_blocking(true);
  stream.read_some(asio::buffer(data)); // expect: async-blocking-call
  ::read(stream.native_handle(), data, sizeof data);
  co_return;
}

awaitable<void> pipes(asio::readable_pipe in, asio::writable_pipe out) {
  char data[16];
  auto buffer = asio::buffer(data);
  asio::streambuf lines;
  error_code ec;
  asio::connect_pipe(in, out, ec);

  in.read_some(buffer); // expect: async-blocking-call
  in.read_some(buffer, ec); // expect: async-blocking-call
  out.write_some(buffer); // expect: async-blocking-call
  out.write_some(buffer, ec); // expect: async-blocking-call
  asio::read(in, buffer); // expect: async-blocking-call
  asio::read_until(in, lines, '\n'); // expect: async-blocking-call
  asio::write(out, buffer); // expect: async-blocking-call

  co_await in.async_read_some(buffer, use_awaitable);
  co_await out.async_write_some(buffer, use_awaitable);
  in.close(ec);
}

awaitable<void> serial(asio::serial_port port) {
  char data[16];
  auto buffer = asio::buffer(data);
  asio::streambuf lines;
  error_code ec;
  port.open("/dev/ttyS0", ec);
  port.set_option(asio::serial_port::baud_rate(9600));

  port.read_some(buffer); // expect: async-blocking-call
  port.read_some(buffer, ec); // expect: async-blocking-call
  port.write_some(buffer); // expect: async-blocking-call
  port.write_some(buffer, ec); // expect: async-blocking-call
  port.send_break(); // expect: async-blocking-call
  port.send_break(ec); // expect: async-blocking-call
  asio::read(port, buffer); // expect: async-blocking-call
  asio::read_until(port, lines, '\n'); // expect: async-blocking-call
  asio::write(port, buffer); // expect: async-blocking-call

  co_await port.async_read_some(buffer, use_awaitable);
  co_await asio::async_write(port, buffer, use_awaitable);
  port.close();
}

awaitable<void> elsewhere(asio::thread_pool &pool, descriptor &stream) {
  asio::post(pool, [&stream] { stream.wait(descriptor::wait_read); });
  co_return;
}

int main() {
  asio::io_context context;
  descriptor input(context, ::dup(STDIN_FILENO));
  char data[16];
  input.read_some(asio::buffer(data));
}
