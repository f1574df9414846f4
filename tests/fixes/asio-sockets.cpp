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
#include <memory>
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
  socket.connect(peer); // fix: co_await socket.async_connect(peer, boost::asio::use_awaitable);
  socket.connect({asio::ip::make_address("::1"), 80}); // fix: co_await socket.async_connect({asio::ip::make_address("::1"), 80}, boost::asio::use_awaitable);
  socket.connect(peer, ec); // fix: co_await socket.async_connect(peer, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  this->socket.connect(peer, error); // fix: co_await this->socket.async_connect(peer, boost::asio::redirect_error(boost::asio::use_awaitable, error));
  socket.wait(tcp::socket::wait_read); // fix: co_await socket.async_wait(tcp::socket::wait_read, boost::asio::use_awaitable);
  socket.wait(tcp::socket::wait_read, ec); // fix: co_await socket.async_wait(tcp::socket::wait_read, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  std::size_t size = socket.read_some(buffer); // fix: std::size_t size = co_await socket.async_read_some(buffer, boost::asio::use_awaitable);
  if (size += socket.read_some(asio::buffer(data, 8), ec); ec) // fix: if (size += co_await socket.async_read_some(asio::buffer(data, 8), boost::asio::redirect_error(boost::asio::use_awaitable, ec)); ec)
    co_return;
  while (size < 64 && socket.write_some(asio::buffer(data, size)) > 0) // fix: while (size < 64 && co_await socket.async_write_some(asio::buffer(data, size), boost::asio::use_awaitable) > 0)
    ++size;
  socket.write_some(buffer, ec); // fix: co_await socket.async_write_some(buffer, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  socket.receive(buffer); // fix: co_await socket.async_receive(buffer, boost::asio::use_awaitable);
  socket.receive(buffer, tcp::socket::message_peek); // fix: co_await socket.async_receive(buffer, tcp::socket::message_peek, boost::asio::use_awaitable);
  socket.receive(buffer, 0, ec); // fix: co_await socket.async_receive(buffer, 0, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  socket.send(buffer); // fix: co_await socket.async_send(buffer, boost::asio::use_awaitable);
  socket.send(buffer, 0); // fix: co_await socket.async_send(buffer, 0, boost::asio::use_awaitable);
  socket.send(buffer, 0, ec); // fix: co_await socket.async_send(buffer, 0, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  {
    std::lock_guard guard(mutex);
    socket.send(buffer); // hint: await the async_ operation: `co_await socket.async_send(buffer, boost::asio::use_awaitable)`
  }
  try {
    socket.send(buffer); // fix: co_await socket.async_send(buffer, boost::asio::use_awaitable);
  } catch (const std::exception &) {
    socket.connect(peer); // hint: await the async_ operation
  }
#define READ(socket, buffer) socket.read_some(buffer)
  READ(socket, buffer); // hint: await the async_ operation
  auto later = [this] { socket.connect({}); };
  later(); // hint: run it on a thread pool: `co_await boost::asio::co_spawn(pool, [&later]() -> boost::asio::awaitable<decltype(later.())> { co_return later.(); }, boost::asio::use_awaitable)`
  socket.non_blocking(true);
  socket.read_some(buffer);
  co_await socket.async_read_some(buffer, asio::use_awaitable);
}

asio::awaitable<void> listen(asio::io_context &context, std::unique_ptr<tcp::acceptor> acceptor) {
  error_code ec;
  tcp::endpoint peer;
  tcp::socket client(context);
  tcp::socket one = acceptor->accept(); // fix: tcp::socket one = co_await acceptor->async_accept(boost::asio::use_awaitable);
  tcp::socket two = acceptor->accept(ec); // fix: tcp::socket two = co_await acceptor->async_accept(boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  auto port = acceptor->accept().remote_endpoint().port(); // fix: auto port = (co_await acceptor->async_accept(boost::asio::use_awaitable)).remote_endpoint().port();
  acceptor->accept(client); // fix: co_await acceptor->async_accept(client, boost::asio::use_awaitable);
  acceptor->accept(client, ec); // fix: co_await acceptor->async_accept(client, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  acceptor->accept(client, peer); // fix: co_await acceptor->async_accept(client, peer, boost::asio::use_awaitable);
  acceptor->accept(client, peer, ec); // fix: co_await acceptor->async_accept(client, peer, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  auto here = acceptor->accept(context); // fix: auto here = co_await acceptor->async_accept(context, boost::asio::use_awaitable);
  auto there = acceptor->accept(context, ec); // fix: auto there = co_await acceptor->async_accept(context, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  auto far = acceptor->accept(context, peer, ec); // fix: auto far = co_await acceptor->async_accept(context, peer, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  auto near = acceptor->accept(peer); // fix: auto near = co_await acceptor->async_accept(peer, boost::asio::use_awaitable);
  near = acceptor->accept(peer, ec); // fix: near = co_await acceptor->async_accept(peer, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  acceptor->wait(tcp::acceptor::wait_read); // fix: co_await acceptor->async_wait(tcp::acceptor::wait_read, boost::asio::use_awaitable);
  co_return;
}

asio::awaitable<std::size_t> datagrams(udp::socket socket, asio::generic::seq_packet_protocol::socket packets) {
  error_code ec;
  char data[8];
  udp::endpoint from;
  asio::socket_base::message_flags flags = 0;
  socket.connect(from);
  auto size = socket.receive(asio::buffer(data)); // fix: auto size = co_await socket.async_receive(asio::buffer(data), boost::asio::use_awaitable);
  size += socket.receive_from(asio::buffer(data), from); // fix: size += co_await socket.async_receive_from(asio::buffer(data), from, boost::asio::use_awaitable);
  size += socket.receive_from(asio::buffer(data), from, 0); // fix: size += co_await socket.async_receive_from(asio::buffer(data), from, 0, boost::asio::use_awaitable);
  size += socket.receive_from(asio::buffer(data), from, 0, ec); // fix: size += co_await socket.async_receive_from(asio::buffer(data), from, 0, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  size += packets.receive(asio::buffer(data), flags); // fix: size += co_await packets.async_receive(asio::buffer(data), flags, boost::asio::use_awaitable);
  size += packets.receive(asio::buffer(data), 0, flags); // fix: size += co_await packets.async_receive(asio::buffer(data), 0, flags, boost::asio::use_awaitable);
  size += packets.receive(asio::buffer(data), 0, flags, ec); // fix: size += co_await packets.async_receive(asio::buffer(data), 0, flags, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  size += packets.send(asio::buffer(data), 0); // fix: size += co_await packets.async_send(asio::buffer(data), 0, boost::asio::use_awaitable);
  co_return size + packets.send(asio::buffer(data), 0, ec); // fix: co_return size + co_await packets.async_send(asio::buffer(data), 0, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
}

asio::awaitable<void> timers(asio::steady_timer &timer, asio::deadline_timer *deadline) {
  error_code ec;
  timer.wait(); // fix: co_await timer.async_wait(boost::asio::use_awaitable);
  deadline->wait(ec); // fix: co_await deadline->async_wait(boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  co_return;
}

// Any type of result: it is no coroutine of Asio's.
void plain(asio::steady_timer &timer) { timer.wait(); }
asio::awaitable<int> caller(asio::steady_timer &timer) {
  plain(timer); // hint: run it on a thread pool: `co_await boost::asio::co_spawn(pool, [&]() -> boost::asio::awaitable<decltype(plain(timer))> { co_return plain(timer); }, boost::asio::use_awaitable)`
  co_return 1;
}
