// RUN: %verify %s -- -std=c++20 -I%inputs
// RUN: %verify %s -- -std=c++20 -I%inputs -DUSE_BOOST
#include "Inputs/asio.h"

#include ASIO(awaitable.hpp)
#include ASIO(co_spawn.hpp)
#include ASIO(detached.hpp)
#include ASIO(ip/tcp.hpp)
#include ASIO(local/stream_protocol.hpp)
#include ASIO(post.hpp)
#include ASIO(redirect_error.hpp)
#include ASIO(thread_pool.hpp)
#include ASIO(use_awaitable.hpp)

#include <memory>
#include <sys/socket.h>
#include <thread>

using asio::awaitable;
using asio::use_awaitable;
using asio::ip::tcp;

awaitable<void> stream(tcp::socket socket, tcp::endpoint peer) {
  char data[16];
  auto buffer = asio::buffer(data);
  error_code ec;

  socket.connect(peer); // expect: async-blocking-call
  socket.connect(peer, ec); // expect: async-blocking-call
  socket.wait(tcp::socket::wait_read); // expect: async-blocking-call
  socket.wait(tcp::socket::wait_write, ec); // expect: async-blocking-call
  socket.read_some(buffer); // expect: async-blocking-call
  socket.read_some(buffer, ec); // expect: async-blocking-call
  socket.write_some(buffer); // expect: async-blocking-call
  socket.write_some(buffer, ec); // expect: async-blocking-call
  socket.receive(buffer); // expect: async-blocking-call
  socket.receive(buffer, tcp::socket::message_peek); // expect: async-blocking-call
  socket.receive(buffer, 0, ec); // expect: async-blocking-call
  socket.send(buffer); // expect: async-blocking-call
  socket.send(buffer, 0); // expect: async-blocking-call
  socket.send(buffer, 0, ec); // expect: async-blocking-call
  socket.lowest_layer().wait(tcp::socket::wait_error); // expect: async-blocking-call

  co_await socket.async_connect(peer, use_awaitable);
  co_await socket.async_wait(tcp::socket::wait_read, use_awaitable);
  co_await socket.async_read_some(buffer, use_awaitable);
  co_await socket.async_write_some(buffer, asio::redirect_error(use_awaitable, ec));
  co_await socket.async_receive(buffer, use_awaitable);
  co_await socket.async_send(buffer, use_awaitable);
}

awaitable<void> quick(tcp::socket socket, tcp::endpoint local) {
  error_code ec;
  socket.open(tcp::v4());
  socket.bind(local, ec);
  socket.set_option(tcp::no_delay(true));
  socket.available();
  socket.at_mark(ec);
  socket.remote_endpoint(ec);
  socket.cancel();
  socket.shutdown(tcp::socket::shutdown_both, ec);
  socket.close();
  tcp::socket other(std::move(socket));
  co_return;
}

awaitable<void> unixStream(asio::local::stream_protocol::socket socket) {
  char data[16];
  socket.connect("/run/service"); // expect: async-blocking-call
  socket.read_some(asio::buffer(data)); // expect: async-blocking-call
  co_return;
}

awaitable<void> nonblocking(tcp::socket socket, tcp::endpoint peer) {
  char data[16];
  auto buffer = asio::buffer(data);
  error_code ec;
  socket.read_some(buffer); // expect: async-blocking-call
  socket.non_blocking(true);
  socket.read_some(buffer, ec);
  socket.write_some(buffer, ec);
  socket.receive(buffer);
  socket.send(buffer);
  socket.wait(tcp::socket::wait_read, ec);
  // It waits for the handshake in either mode.
  socket.connect(peer); // expect: async-blocking-call
  co_return;
}

awaitable<void> nonblockingWithError(tcp::socket &socket) {
  char data[16];
  error_code ec;
  socket.non_blocking(true, ec);
  socket.read_some(asio::buffer(data), ec);
  co_return;
}

awaitable<void> stillBlocking(tcp::socket socket, bool mode) {
  char data[16];
  socket.non_blocking(false);
  socket.read_some(asio::buffer(data)); // expect: async-blocking-call
  socket.non_blocking();
  socket.read_some(asio::buffer(data)); // expect: async-blocking-call
  socket.non_blocking(mode);
  socket.read_some(asio::buffer(data)); // expect: async-blocking-call
  // Asio polls a descriptor whose native mode is non-blocking.
  socket.native_non_blocking(true);
  socket.read_some(asio::buffer(data)); // expect: async-blocking-call
  co_return;
}

awaitable<void> oneOfTwo(tcp::socket in, tcp::socket out) {
  char data[16];
  in.non_blocking(true);
  in.read_some(asio::buffer(data));
  out.write_some(asio::buffer(data)); // expect: async-blocking-call
  co_return;
}

awaitable<void> nativeCalls(tcp::socket plain, tcp::socket native, tcp::socket waited, tcp::socket user) {
  char data[16];
  ::recv(plain.native_handle(), data, sizeof data, 0);

  native.native_non_blocking(true);
  ::recv(native.native_handle(), data, sizeof data, 0);

  // An asynchronous operation makes the descriptor non-blocking.
  co_await waited.async_wait(tcp::socket::wait_read, use_awaitable);
  ::recv(waited.native_handle(), data, sizeof data, 0);

  user.non_blocking(true);
  ::recv(user.native_handle(), data, sizeof data, 0);
}

awaitable<void> listen(tcp::acceptor acceptor) {
  error_code ec;
  auto executor = acceptor.get_executor();
  tcp::socket peer(executor);
  tcp::endpoint from;
  acceptor.open(tcp::v4(), ec);
  acceptor.bind(from, ec);
  acceptor.listen(16, ec);

  acceptor.accept(); // expect: async-blocking-call
  acceptor.accept(ec); // expect: async-blocking-call
  acceptor.accept(from); // expect: async-blocking-call
  acceptor.accept(executor); // expect: async-blocking-call
  acceptor.accept(peer); // expect: async-blocking-call
  acceptor.accept(peer, from); // expect: async-blocking-call
  acceptor.accept(peer, from, ec); // expect: async-blocking-call
  acceptor.wait(tcp::acceptor::wait_read); // expect: async-blocking-call
  acceptor.wait(tcp::acceptor::wait_read, ec); // expect: async-blocking-call

  co_await acceptor.async_wait(tcp::acceptor::wait_read, use_awaitable);
  auto awaited = co_await acceptor.async_accept(use_awaitable);
  acceptor.close(ec);
}

awaitable<void> acceptReady(tcp::acceptor acceptor) {
  error_code ec;
  acceptor.non_blocking(true);
  tcp::socket peer = acceptor.accept(ec);
  acceptor.wait(tcp::acceptor::wait_read, ec);
  // The mode is the acceptor's alone.
  peer.write_some(asio::buffer("hi"), ec); // expect: async-blocking-call
  co_return;
}

void greet(tcp::socket &socket) {
  socket.write_some(asio::buffer("hi"));
}

struct Session {
  tcp::socket socket;
  std::unique_ptr<tcp::socket> upstream;

  awaitable<void> run() {
    greet(socket); // expect: async-blocking-call
    upstream->write_some(asio::buffer("hi")); // expect: async-blocking-call
    auto flush = [this] {
      socket.send(asio::buffer("bye"));
    };
    flush(); // expect: async-blocking-call
    co_return;
  }
};

void onlyFromMain(tcp::socket &socket) {
  char data[16];
  socket.read_some(asio::buffer(data));
}

awaitable<void> elsewhere(asio::thread_pool &pool, tcp::socket &socket) {
  asio::post(pool, [&socket] { socket.write_some(asio::buffer("hi")); });
  std::thread([&socket] { socket.write_some(asio::buffer("hi")); }).detach();
  co_return;
}

int main() {
  asio::io_context context;
  tcp::socket socket(context);
  socket.connect({});
  tcp::acceptor(context, tcp::endpoint()).accept();
  onlyFromMain(socket);
  asio::co_spawn(
      context,
      [&]() -> awaitable<void> {
        socket.send(asio::buffer("hi")); // expect: async-blocking-call
        co_return;
      },
      asio::detached);
  context.run();
}
