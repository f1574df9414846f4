// RUN: %fixes %s %t --exclude Inputs -- -std=c++20 -I%S/Inputs -I%S/../models/Inputs
#include "boost-cobalt.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket.hpp>
#include <chrono>
#include <thread>
#include <unistd.h>

using namespace std::chrono_literals;
namespace asio = boost::asio;
namespace beast = boost::beast;
namespace cobalt = boost::cobalt;
using asio::ip::tcp;

cobalt::task<void> sockets(tcp::socket socket, tcp::acceptor acceptor, tcp::resolver resolver) {
  boost::system::error_code ec;
  char data[8];
  auto found = resolver.resolve("example.org", "http"); // fix: auto found = co_await resolver.async_resolve("example.org", "http", boost::cobalt::use_op);
  socket.connect(tcp::endpoint(), ec); // fix: co_await socket.async_connect(tcp::endpoint(), boost::asio::redirect_error(boost::cobalt::use_op, ec));
  acceptor.accept(socket); // fix: co_await acceptor.async_accept(socket, boost::cobalt::use_op);
  auto size = socket.read_some(asio::buffer(data)); // fix: auto size = co_await socket.async_read_some(asio::buffer(data), boost::cobalt::use_op);
  asio::read(socket, asio::buffer(data, size), ec); // fix: co_await boost::asio::async_read(socket, asio::buffer(data, size), boost::asio::redirect_error(boost::cobalt::use_op, ec));
  co_return;
}

cobalt::promise<void> messages(beast::tcp_stream stream, beast::flat_buffer buffer) {
  boost::system::error_code ec;
  beast::http::request<beast::http::string_body> request;
  beast::http::read(stream, buffer, request, ec); // fix: co_await boost::beast::http::async_read(stream, buffer, request, boost::asio::redirect_error(boost::cobalt::use_op, ec));
  beast::websocket::stream<beast::tcp_stream> ws(std::move(stream));
  ws.accept(request); // fix: co_await ws.async_accept(request, boost::cobalt::use_op);
  ws.read(buffer, ec); // fix: co_await ws.async_read(buffer, boost::asio::redirect_error(boost::cobalt::use_op, ec));
  co_return;
}

cobalt::generator<int> values() {
  std::this_thread::sleep_for(10ms); // fix: co_await boost::asio::steady_timer(co_await boost::asio::this_coro::executor, 10ms).async_wait(boost::cobalt::use_op);
  usleep(10); // fix: co_await boost::asio::steady_timer(co_await boost::asio::this_coro::executor, std::chrono::microseconds(10)).async_wait(boost::cobalt::use_op);
  co_return 1;
}

cobalt::task<void> joined(cobalt::thread &worker) {
  worker.join(); // hint: run it on a thread pool: `co_await boost::cobalt::spawn(pool, [&]() -> boost::cobalt::task<decltype(worker.join())> { co_return worker.join(); }(), boost::cobalt::use_op)`
  co_return;
}
