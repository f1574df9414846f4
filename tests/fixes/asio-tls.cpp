// RUN: %fixes %s %t -- -std=c++20
#include <boost/asio/awaitable.hpp>
#include <boost/asio/buffered_read_stream.hpp>
#include <boost/asio/buffered_stream.hpp>
#include <boost/asio/buffered_write_stream.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/write.hpp>

namespace asio = boost::asio;
namespace ssl = asio::ssl;
using asio::ip::tcp;
using boost::system::error_code;

asio::awaitable<void> session(ssl::stream<tcp::socket> &stream, tcp::endpoint peer) {
  error_code ec;
  char data[16];
  auto buffer = asio::buffer(data);
  stream.lowest_layer().connect(peer); // fix: co_await stream.lowest_layer().async_connect(peer, boost::asio::use_awaitable);
  stream.next_layer().connect(peer, ec); // fix: co_await stream.next_layer().async_connect(peer, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  stream.handshake(ssl::stream_base::client); // fix: co_await stream.async_handshake(ssl::stream_base::client, boost::asio::use_awaitable);
  stream.handshake(ssl::stream_base::server, ec); // fix: co_await stream.async_handshake(ssl::stream_base::server, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  stream.handshake(ssl::stream_base::server, asio::const_buffer()); // fix: co_await stream.async_handshake(ssl::stream_base::server, asio::const_buffer(), boost::asio::use_awaitable);
  stream.handshake(ssl::stream_base::server, asio::const_buffer(), ec); // fix: co_await stream.async_handshake(ssl::stream_base::server, asio::const_buffer(), boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  stream.read_some(buffer); // fix: co_await stream.async_read_some(buffer, boost::asio::use_awaitable);
  stream.read_some(buffer, ec); // fix: co_await stream.async_read_some(buffer, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  stream.write_some(buffer); // fix: co_await stream.async_write_some(buffer, boost::asio::use_awaitable);
  stream.write_some(buffer, ec); // fix: co_await stream.async_write_some(buffer, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  asio::read(stream, buffer, ec); // fix: co_await boost::asio::async_read(stream, buffer, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  asio::write(stream, buffer); // fix: co_await boost::asio::async_write(stream, buffer, boost::asio::use_awaitable);
  stream.shutdown(); // fix: co_await stream.async_shutdown(boost::asio::use_awaitable);
  stream.shutdown(ec); // fix: co_await stream.async_shutdown(boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  ssl::context context(ssl::context::tls);
  context.set_default_verify_paths(); // hint: run it on a thread pool
  co_return;
}

asio::awaitable<void> buffered(tcp::socket &one, tcp::socket &two, tcp::socket &three) {
  error_code ec;
  char data[16];
  asio::buffered_read_stream<tcp::socket &> in(one);
  asio::buffered_write_stream<tcp::socket &> out(two);
  asio::buffered_stream<tcp::socket &> both(three);
  out.flush(); // fix: co_await out.async_flush(boost::asio::use_awaitable);
  both.flush(ec); // fix: co_await both.async_flush(boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  in.peek(asio::buffer(data)); // hint: run it on a thread pool
  in.read_some(asio::buffer(data)); // fix: co_await in.async_read_some(asio::buffer(data), boost::asio::use_awaitable);
  in.fill(); // fix: co_await in.async_fill(boost::asio::use_awaitable);
  both.fill(ec); // fix: co_await both.async_fill(boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  both.read_some(asio::buffer(data), ec); // fix: co_await both.async_read_some(asio::buffer(data), boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  in.write_some(asio::buffer(data)); // fix: co_await in.async_write_some(asio::buffer(data), boost::asio::use_awaitable);
  out.read_some(asio::buffer(data), ec); // fix: co_await out.async_read_some(asio::buffer(data), boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  co_return;
}
