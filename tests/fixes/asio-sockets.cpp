// RUN: %fixes %s %t -- -std=c++20
// Operations of sockets, acceptors and timers become their async_ counterparts, with errors where they were.
#include <boost/asio/awaitable.hpp>
#include <boost/asio/deadline_timer.hpp>
#include <boost/asio/generic/seq_packet_protocol.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/udp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <mutex>

namespace asio = boost::asio;
using asio::ip::tcp;
using asio::ip::udp;
using boost::system::error_code;

struct Session {
  tcp::socket socket;
  error_code error;
  std::mutex mutex;
  char data[64];

  asio::awaitable<void> run(tcp::endpoint peer);
};

asio::awaitable<void> Session::run(tcp::endpoint peer) {
  error_code ec;
  auto buffer = asio::buffer(data);
  socket.connect(peer); // hint: use 'async_connect'
  socket.connect({asio::ip::make_address("::1"), 80}); // hint: use 'async_connect'
  socket.connect(peer, ec); // hint: run it on a thread pool
  this->socket.connect(peer, error); // hint: run it on a thread pool
  socket.wait(tcp::socket::wait_read); // hint: use 'async_wait'
  socket.wait(tcp::socket::wait_read, ec); // hint: run it on a thread pool
  std::size_t size = socket.read_some(buffer); // hint: run it on a thread pool
  if (size += socket.read_some(asio::buffer(data, 8), ec); ec) // hint: run it on a thread pool
    co_return;
  while (size < 64 && socket.write_some(asio::buffer(data, size)) > 0) // hint: run it on a thread pool
    ++size;
  socket.write_some(buffer, ec); // hint: run it on a thread pool
  socket.receive(buffer); // hint: run it on a thread pool
  socket.receive(buffer, tcp::socket::message_peek); // hint: run it on a thread pool
  socket.receive(buffer, 0, ec); // hint: run it on a thread pool
  socket.send(buffer); // hint: run it on a thread pool
  socket.send(buffer, 0); // hint: run it on a thread pool
  socket.send(buffer, 0, ec); // hint: run it on a thread pool
  {
    std::lock_guard guard(mutex);
    socket.send(buffer); // hint: run it on a thread pool
  }
  try {
    socket.send(buffer); // hint: run it on a thread pool
  } catch (const std::exception &) {
    socket.connect(peer); // hint: use 'async_connect'
  }
#define READ(socket, buffer) socket.read_some(buffer)
  READ(socket, buffer); // hint: run it on a thread pool
  auto later = [this] { socket.connect({}); };
  later(); // hint: run it on a thread pool
  socket.non_blocking(true);
  socket.read_some(buffer);
  co_await socket.async_read_some(buffer, asio::use_awaitable);
}

asio::awaitable<void> listen(asio::io_context &context, tcp::acceptor *acceptor) {
  error_code ec;
  tcp::endpoint peer;
  tcp::socket client(context);
  tcp::socket one = acceptor->accept(); // hint: use 'async_accept'
  tcp::socket two = acceptor->accept(ec); // hint: run it on a thread pool
  auto port = acceptor->accept().remote_endpoint().port(); // hint: use 'async_accept'
  acceptor->accept(client); // hint: run it on a thread pool
  acceptor->accept(client, ec); // hint: run it on a thread pool
  acceptor->accept(client, peer); // hint: run it on a thread pool
  acceptor->accept(client, peer, ec); // hint: run it on a thread pool
  auto here = acceptor->accept(context); // hint: run it on a thread pool
  auto there = acceptor->accept(context, ec); // hint: run it on a thread pool
  auto far = acceptor->accept(context, peer, ec); // hint: run it on a thread pool
  auto near = acceptor->accept(peer); // hint: use 'async_accept'
  near = acceptor->accept(peer, ec); // hint: run it on a thread pool
  acceptor->wait(tcp::acceptor::wait_read); // hint: use 'async_wait'
  co_return;
}

asio::awaitable<std::size_t> datagrams(udp::socket socket, asio::generic::seq_packet_protocol::socket packets) {
  error_code ec;
  char data[8];
  udp::endpoint from;
  asio::socket_base::message_flags flags = 0;
  socket.connect(from);
  auto size = socket.receive(asio::buffer(data)); // hint: run it on a thread pool
  size += socket.receive_from(asio::buffer(data), from); // hint: run it on a thread pool
  size += socket.receive_from(asio::buffer(data), from, 0); // hint: run it on a thread pool
  size += socket.receive_from(asio::buffer(data), from, 0, ec); // hint: run it on a thread pool
  size += packets.receive(asio::buffer(data), flags); // hint: run it on a thread pool
  size += packets.receive(asio::buffer(data), 0, flags); // hint: run it on a thread pool
  size += packets.receive(asio::buffer(data), 0, flags, ec); // hint: run it on a thread pool
  size += packets.send(asio::buffer(data), 0); // hint: run it on a thread pool
  co_return size + packets.send(asio::buffer(data), 0, ec); // hint: run it on a thread pool
}

asio::awaitable<void> timers(asio::steady_timer &timer, asio::deadline_timer *deadline) {
  error_code ec;
  timer.wait(); // hint: use 'async_wait'
  deadline->wait(ec); // hint: run it on a thread pool
  co_return;
}

// Any type of result: it is no coroutine of Asio's.
void plain(asio::steady_timer &timer) { timer.wait(); }
asio::awaitable<int> caller(asio::steady_timer &timer) {
  plain(timer); // hint: run it on a thread pool: `co_await boost::asio::co_spawn(pool, [&]() -> boost::asio::awaitable<decltype(plain(timer))> { co_return plain(timer); }, boost::asio::use_awaitable)`
  co_return 1;
}
