// RUN: %fixes %s %t -- -std=c++20 -DASIO_HAS_CO_AWAIT=1 -DASIO_HAS_STD_COROUTINE=1
// Asio without Boost has names and headers of its own.
#include <asio/awaitable.hpp>
#include <asio/connect.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/read.hpp>
#include <asio/ssl.hpp>
#include <asio/streambuf.hpp>
#include <asio/write.hpp>
#include <chrono>
#include <system_error>
#include <thread>

using asio::ip::tcp;

asio::awaitable<std::size_t> session(tcp::socket socket, tcp::resolver &resolver, asio::ssl::stream<tcp::socket> tls) {
  std::error_code ec;
  char data[16];
  auto found = resolver.resolve("example.org", "http", ec); // fix: auto found = co_await resolver.async_resolve("example.org", "http", asio::redirect_error(asio::use_awaitable, ec));
  found = resolver.resolve("example.org", "http"); // fix: found = co_await resolver.async_resolve("example.org", "http", asio::use_awaitable);
  asio::connect(socket, found); // fix: co_await asio::async_connect(socket, found, asio::use_awaitable);
  asio::connect(socket, found, ec); // fix: co_await asio::async_connect(socket, found, asio::redirect_error(asio::use_awaitable, ec));
  socket.connect(found.begin()->endpoint(), ec); // fix: co_await socket.async_connect(found.begin()->endpoint(), asio::redirect_error(asio::use_awaitable, ec));
  tls.handshake(asio::ssl::stream_base::client, ec); // fix: co_await tls.async_handshake(asio::ssl::stream_base::client, asio::redirect_error(asio::use_awaitable, ec));
  asio::write(tls, asio::buffer(data)); // fix: co_await asio::async_write(tls, asio::buffer(data), asio::use_awaitable);
  std::this_thread::sleep_for(std::chrono::seconds(1)); // fix: co_await asio::steady_timer(co_await asio::this_coro::executor, std::chrono::seconds(1)).async_wait(asio::use_awaitable);
  std::this_thread::sleep_until(std::chrono::steady_clock::now()); // fix: co_await asio::basic_waitable_timer<std::remove_cvref_t<decltype(std::chrono::steady_clock::now())>::clock>(co_await asio::this_coro::executor, std::chrono::steady_clock::now()).async_wait(asio::use_awaitable);
  co_return asio::read(socket, asio::buffer(data), ec); // fix: co_return co_await asio::async_read(socket, asio::buffer(data), asio::redirect_error(asio::use_awaitable, ec));
}

asio::awaitable<void> listen(tcp::acceptor acceptor) {
  std::error_code ec;
  auto one = acceptor.accept(); // fix: auto one = co_await acceptor.async_accept(asio::use_awaitable);
  auto two = acceptor.accept(ec); // fix: auto two = co_await acceptor.async_accept(asio::redirect_error(asio::use_awaitable, ec));
  acceptor.accept(one); // fix: co_await acceptor.async_accept(one, asio::use_awaitable);
  acceptor.accept(one, ec); // fix: co_await acceptor.async_accept(one, asio::redirect_error(asio::use_awaitable, ec));
  acceptor.wait(tcp::acceptor::wait_read, ec); // fix: co_await acceptor.async_wait(tcp::acceptor::wait_read, asio::redirect_error(asio::use_awaitable, ec));
  co_return;
}
