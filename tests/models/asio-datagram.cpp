// RUN: %verify %s -- -std=c++20 -I%inputs
// RUN: %verify %s -- -std=c++20 -I%inputs -DUSE_BOOST
#include "Inputs/asio.h"

#include ASIO(awaitable.hpp)
#include ASIO(basic_raw_socket.hpp)
#include ASIO(basic_seq_packet_socket.hpp)
#include ASIO(connect.hpp)
#include ASIO(generic/seq_packet_protocol.hpp)
#include ASIO(ip/icmp.hpp)
#include ASIO(ip/udp.hpp)
#include ASIO(use_awaitable.hpp)

#include <vector>

using asio::awaitable;
using asio::use_awaitable;
using asio::ip::icmp;
using asio::ip::udp;
using packets = asio::generic::seq_packet_protocol;

awaitable<void> datagrams(udp::socket socket, udp::endpoint peer) {
  char data[16];
  auto buffer = asio::buffer(data);
  error_code ec;

  socket.send(buffer);
  socket.send(buffer, 0, ec);
  socket.send_to(buffer, peer);
  socket.send_to(buffer, peer, 0, ec);
  socket.receive(buffer); // expect: async-blocking-call
  socket.receive(buffer, 0, ec); // expect: async-blocking-call
  socket.receive_from(buffer, peer); // expect: async-blocking-call
  socket.receive_from(buffer, peer, 0, ec); // expect: async-blocking-call
  socket.wait(udp::socket::wait_read); // expect: async-blocking-call

  co_await socket.async_send(buffer, use_awaitable);
  co_await socket.async_send_to(buffer, peer, use_awaitable);
  co_await socket.async_receive(buffer, use_awaitable);
  co_await socket.async_receive_from(buffer, peer, use_awaitable);
}

// To connect a datagram socket is to store the peer's address.
awaitable<void> connectDatagrams(udp::socket socket, udp::endpoint peer, icmp::socket raw, icmp::endpoint host) {
  std::vector<udp::endpoint> peers{peer};
  socket.connect(peer);
  raw.connect(host);
  asio::connect(socket, peers);
  co_return;
}

awaitable<void> nonblockingDatagrams(udp::socket socket, udp::endpoint peer) {
  char data[16];
  auto buffer = asio::buffer(data);
  socket.non_blocking(true);
  socket.send(buffer);
  socket.send_to(buffer, peer);
  socket.receive(buffer);
  socket.receive_from(buffer, peer);
  socket.wait(udp::socket::wait_read);
  co_return;
}

awaitable<void> raw(icmp::socket socket, icmp::endpoint peer) {
  char data[16];
  auto buffer = asio::buffer(data);

  socket.send(buffer);
  socket.send_to(buffer, peer);
  socket.receive(buffer); // expect: async-blocking-call
  socket.receive_from(buffer, peer); // expect: async-blocking-call

  co_await socket.async_send(buffer, use_awaitable);
  co_await socket.async_send_to(buffer, peer, use_awaitable);
  co_await socket.async_receive(buffer, use_awaitable);
  co_await socket.async_receive_from(buffer, peer, use_awaitable);
}

awaitable<void> nonblockingRaw(icmp::socket socket, icmp::endpoint peer) {
  char data[16];
  auto buffer = asio::buffer(data);
  socket.non_blocking(true);
  socket.send(buffer);
  socket.send_to(buffer, peer);
  socket.receive(buffer);
  socket.receive_from(buffer, peer);
  co_return;
}

awaitable<void> sequenced(packets::socket socket, packets::endpoint peer) {
  char data[16];
  auto buffer = asio::buffer(data);
  packets::socket::message_flags flags = 0;

  socket.connect(peer); // expect: async-blocking-call
  socket.send(buffer, 0); // expect: async-blocking-call
  socket.receive(buffer, flags); // expect: async-blocking-call
  socket.receive(buffer, 0, flags); // expect: async-blocking-call

  co_await socket.async_send(buffer, 0, use_awaitable);
  co_await socket.async_receive(buffer, flags, use_awaitable);
}

awaitable<void> nonblockingSequenced(packets::socket socket) {
  char data[16];
  packets::socket::message_flags flags = 0;
  socket.non_blocking(true);
  socket.send(asio::buffer(data), 0);
  socket.receive(asio::buffer(data), flags);
  co_return;
}

int main() {
  asio::io_context context;
  udp::socket socket(context, udp::v4());
  char data[16];
  udp::endpoint peer;
  socket.receive_from(asio::buffer(data), peer);
}
