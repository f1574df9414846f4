// RUN: %fixes %s %t -- -std=c++20
// HTTP and the streams below it.
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/http/message_generator.hpp>
#include <boost/beast/ssl.hpp>
#include <mutex>

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;
using beast::error_code;

using Tls = beast::ssl_stream<beast::tcp_stream>;

asio::awaitable<void> client(beast::tcp_stream stream, tcp::resolver::results_type found, beast::flat_buffer buffer) {
  error_code ec;
  http::request<http::string_body> request;
  http::response<http::string_body> response;
  auto peer = stream.connect(found); // fix: auto peer = co_await stream.async_connect(found, boost::asio::use_awaitable);
  stream.connect(peer); // fix: co_await stream.async_connect(peer, boost::asio::use_awaitable);
  stream.connect(peer, ec); // fix: co_await stream.async_connect(peer, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  stream.connect(found, ec); // fix: co_await stream.async_connect(found, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  stream.connect(found, [](const error_code &, const tcp::endpoint &) { return true; }); // fix: co_await stream.async_connect(found, [](const error_code &, const tcp::endpoint &) { return true; }, boost::asio::use_awaitable);
  stream.connect(found.begin(), found.end()); // fix: co_await stream.async_connect(found.begin(), found.end(), boost::asio::use_awaitable);
  stream.connect(found.begin(), found.end(), ec); // fix: co_await stream.async_connect(found.begin(), found.end(), boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  http::write(stream, request); // fix: co_await boost::beast::http::async_write(stream, request, boost::asio::use_awaitable);
  http::write(stream, request, ec); // fix: co_await boost::beast::http::async_write(stream, request, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  if (http::read(stream, buffer, response) == 0) // fix: if (co_await boost::beast::http::async_read(stream, buffer, response, boost::asio::use_awaitable) == 0)
    co_return;
  http::read(stream, buffer, response, ec); // fix: co_await boost::beast::http::async_read(stream, buffer, response, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  stream.read_some(buffer.prepare(16)); // fix: co_await stream.async_read_some(buffer.prepare(16), boost::asio::use_awaitable);
  stream.write_some(buffer.data(), ec); // fix: co_await stream.async_write_some(buffer.data(), boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  stream.socket().shutdown(tcp::socket::shutdown_both, ec);
}

asio::awaitable<beast::error_code> server(tcp::socket &socket, beast::flat_buffer &buffer, std::mutex &mutex) {
  error_code ec;
  http::request_parser<http::string_body> parser;
  const http::response<http::empty_body> response;
  if (beast::detect_ssl(socket, buffer, ec)) // fix: if (co_await boost::beast::async_detect_ssl(socket, buffer, boost::asio::redirect_error(boost::asio::use_awaitable, ec)))
    co_return ec;
  http::read_header(socket, buffer, parser, ec); // fix: co_await boost::beast::http::async_read_header(socket, buffer, parser, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  while (!parser.is_done())
    http::read_some(socket, buffer, parser); // fix: co_await boost::beast::http::async_read_some(socket, buffer, parser, boost::asio::use_awaitable);
  http::response_serializer<http::empty_body> serializer(response);
  http::write_header(socket, serializer, ec); // fix: co_await boost::beast::http::async_write_header(socket, serializer, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  http::write_some(socket, serializer); // fix: co_await boost::beast::http::async_write_some(socket, serializer, boost::asio::use_awaitable);
  write(socket, response); // fix: co_await boost::beast::http::async_write(socket, response, boost::asio::use_awaitable);
  beast::write(socket, http::message_generator(http::response<http::empty_body>())); // fix: co_await boost::beast::async_write(socket, http::message_generator(http::response<http::empty_body>()), boost::asio::use_awaitable);
  beast::write(socket, http::message_generator(http::response<http::empty_body>()), ec); // fix: co_await boost::beast::async_write(socket, http::message_generator(http::response<http::empty_body>()), boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  std::lock_guard guard(mutex);
  try {
    http::write(socket, response); // hint: await the async_ operation: `co_await boost::beast::http::async_write(socket, response, boost::asio::use_awaitable)`
  } catch (...) {
    http::read(socket, buffer, parser); // hint: await the async_ operation
  }
  co_return ec;
}

asio::awaitable<void> tls(Tls stream, beast::flat_stream<tcp::socket> flat, beast::flat_buffer buffer) {
  error_code ec;
  beast::get_lowest_layer(stream).connect(tcp::endpoint(), ec); // fix: co_await beast::get_lowest_layer(stream).async_connect(tcp::endpoint(), boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  stream.handshake(asio::ssl::stream_base::client); // fix: co_await stream.async_handshake(asio::ssl::stream_base::client, boost::asio::use_awaitable);
  stream.handshake(asio::ssl::stream_base::client, ec); // fix: co_await stream.async_handshake(asio::ssl::stream_base::client, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  stream.read_some(buffer.prepare(8), ec); // fix: co_await stream.async_read_some(buffer.prepare(8), boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  flat.write_some(buffer.data()); // fix: co_await flat.async_write_some(buffer.data(), boost::asio::use_awaitable);
  stream.shutdown(ec); // fix: co_await stream.async_shutdown(boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  stream.shutdown(); // fix: co_await stream.async_shutdown(boost::asio::use_awaitable);
  co_return;
}
