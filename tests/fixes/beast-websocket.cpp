// RUN: %fixes %s %t -- -std=c++20
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/websocket.hpp>

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace websocket = beast::websocket;
using beast::error_code;
using Socket = websocket::stream<beast::tcp_stream>;

asio::awaitable<void> client(Socket &ws, beast::flat_buffer &buffer) {
  error_code ec;
  char data[8];
  websocket::response_type response;
  ws.handshake("host", "/"); // fix: co_await ws.async_handshake("host", "/", boost::asio::use_awaitable);
  ws.handshake("host", "/", ec); // fix: co_await ws.async_handshake("host", "/", boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  ws.handshake(response, "host", "/"); // fix: co_await ws.async_handshake(response, "host", "/", boost::asio::use_awaitable);
  ws.handshake(response, "host", "/", ec); // fix: co_await ws.async_handshake(response, "host", "/", boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  ws.write(asio::buffer(data)); // fix: co_await ws.async_write(asio::buffer(data), boost::asio::use_awaitable);
  ws.write(asio::buffer(data), ec); // fix: co_await ws.async_write(asio::buffer(data), boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  ws.write_some(true, asio::buffer(data)); // fix: co_await ws.async_write_some(true, asio::buffer(data), boost::asio::use_awaitable);
  ws.write_some(true, asio::buffer(data), ec); // fix: co_await ws.async_write_some(true, asio::buffer(data), boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  auto size = ws.read(buffer); // fix: auto size = co_await ws.async_read(buffer, boost::asio::use_awaitable);
  size += ws.read(buffer, ec); // fix: size += co_await ws.async_read(buffer, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  size += ws.read_some(buffer, 16); // fix: size += co_await ws.async_read_some(buffer, 16, boost::asio::use_awaitable);
  size += ws.read_some(buffer, 16, ec); // fix: size += co_await ws.async_read_some(buffer, 16, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  size += ws.read_some(asio::buffer(data)); // fix: size += co_await ws.async_read_some(asio::buffer(data), boost::asio::use_awaitable);
  size += ws.read_some(asio::buffer(data), ec); // fix: size += co_await ws.async_read_some(asio::buffer(data), boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  ws.ping({}); // fix: co_await ws.async_ping({}, boost::asio::use_awaitable);
  ws.pong({}, ec); // fix: co_await ws.async_pong({}, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  ws.close(websocket::close_code::normal); // fix: co_await ws.async_close(websocket::close_code::normal, boost::asio::use_awaitable);
  ws.close(websocket::close_code::normal, ec); // fix: co_await ws.async_close(websocket::close_code::normal, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  co_return;
}

asio::awaitable<void> server(Socket *ws, websocket::request_type &request) {
  error_code ec;
  ws->accept(); // fix: co_await ws->async_accept(boost::asio::use_awaitable);
  ws->accept(ec); // fix: co_await ws->async_accept(boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  ws->accept(request); // fix: co_await ws->async_accept(request, boost::asio::use_awaitable);
  ws->accept(asio::buffer("GET"), ec); // fix: co_await ws->async_accept(asio::buffer("GET"), boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  co_return;
}

struct Callback {
  Socket ws;
  void done() { ws.close(websocket::close_code::normal); }
  asio::awaitable<void> run() {
    done(); // hint: run it on a thread pool: `co_await boost::asio::co_spawn(pool, [&]() -> boost::asio::awaitable<decltype(Callback::done())> { co_return Callback::done(); }, boost::asio::use_awaitable)`
    co_return;
  }
};
