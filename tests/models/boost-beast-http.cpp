// RUN: %verify %s --kinds +console -- -std=c++20 -I%inputs
// HTTP messages, read and written.
#include "task.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>
#include <unistd.h>

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;
using beast::error_code;

using Request = http::request<http::string_body>;
using Response = http::response<http::string_body>;

task<> reads(beast::tcp_stream &stream, tcp::socket &socket, beast::flat_buffer &buffer, error_code &ec) {
  http::request_parser<http::string_body> parser;
  Response response;
  http::read_header(stream, buffer, parser);   // expect: async-blocking-call
  http::read_some(stream, buffer, parser, ec); // expect: async-blocking-call
  http::read(stream, buffer, parser);          // expect: async-blocking-call
  http::read(socket, buffer, response, ec);    // expect: async-blocking-call
  auto request = parser.release();
  request.keep_alive();
  response.prepare_payload();
  co_return;
}

task<> writes(beast::tcp_stream &stream, Request &request, const Response &response, error_code &ec) {
  http::request_serializer<http::string_body> serializer(request);
  http::write_header(stream, serializer);   // expect: async-blocking-call
  http::write_some(stream, serializer, ec); // expect: async-blocking-call
  http::write(stream, serializer);          // expect: async-blocking-call
  http::write(stream, request);             // expect: async-blocking-call
  http::write(stream, response, ec);        // expect: async-blocking-call
  http::message_generator message(std::move(request));
  beast::write(stream, std::move(message)); // expect: async-blocking-call
  co_return;
}

task<> nonBlocking(tcp::socket &socket, beast::flat_buffer &buffer, error_code &ec) {
  socket.non_blocking(true);
  Request request;
  http::request_parser<http::string_body> parser;
  http::request_serializer<http::string_body> serializer(request);
  http::read_header(socket, buffer, parser, ec);
  http::read_some(socket, buffer, parser, ec);
  http::read(socket, buffer, parser, ec);
  http::write_header(socket, serializer, ec);
  http::write_some(socket, serializer, ec);
  http::write(socket, serializer, ec);
  beast::write(socket, http::message_generator(std::move(request)), ec);
  beast::detect_ssl(socket, buffer, ec);
  co_return;
}

void handlers(beast::tcp_stream &stream, beast::flat_buffer &buffer, Request &request, const Response &response) {
  http::request_parser<http::string_body> parser;
  http::request_serializer<http::string_body> serializer(request);
  http::async_read_header(stream, buffer, parser, [](error_code, size_t) { usleep(1); }); // expect: async-blocking-call
  http::async_read_some(stream, buffer, parser, [](error_code, size_t) { usleep(1); });   // expect: async-blocking-call
  http::async_read(stream, buffer, parser, [](error_code, size_t) { usleep(1); });        // expect: async-blocking-call
  http::async_read(stream, buffer, request, [](error_code, size_t) { usleep(1); });       // expect: async-blocking-call
  http::async_write_header(stream, serializer, [](error_code, size_t) { usleep(1); });    // expect: async-blocking-call
  http::async_write_some(stream, serializer, [](error_code, size_t) { usleep(1); });      // expect: async-blocking-call
  http::async_write(stream, serializer, [](error_code, size_t) { usleep(1); });           // expect: async-blocking-call
  http::async_write(stream, response, [](error_code, size_t) { usleep(1); });             // expect: async-blocking-call
  beast::async_write(stream, http::message_generator(std::move(request)), [](error_code, size_t) {
    usleep(1); // expect: async-blocking-call
  });
}

void onPool(asio::thread_pool &pool, beast::flat_buffer &buffer, Request &request) {
  beast::tcp_stream stream(pool.get_executor());
  http::async_read(stream, buffer, request, [](error_code, size_t) { usleep(1); });
}

asio::awaitable<void> session(beast::tcp_stream stream, beast::flat_buffer buffer) {
  Request request;
  co_await http::async_read(stream, buffer, request, asio::use_awaitable);
  Response response;
  co_await http::async_write(stream, response, asio::use_awaitable);
  http::write(stream, response); // expect: async-blocking-call
}

// The body may be a file; the console and files are where messages may be printed to.
task<> filesAndStreams(const Request &request, error_code &ec) {
  http::file_body::value_type body;
  body.open("page.html", beast::file_mode::scan, ec); // expect: async-blocking-call
  http::response_parser<http::file_body> parser;
  parser.get().body().open("page.html", beast::file_mode::write, ec); // expect: async-blocking-call
  std::cout << request;                                               // expect: async-blocking-call
  std::cerr << request.base();                                        // expect: async-blocking-call
  std::ofstream log;
  log << request; // expect: async-blocking-call
  std::ostringstream text;
  text << request;
  co_return;
}

// The usual shape of a server before coroutines.
class Session : public std::enable_shared_from_this<Session> {
public:
  explicit Session(tcp::socket &&socket) : stream(std::move(socket)) {}
  void run() {
    request = {};
    http::async_read(stream, buffer, request, beast::bind_front_handler(&Session::onRead, shared_from_this()));
  }

private:
  beast::tcp_stream stream;
  beast::flat_buffer buffer;
  Request request;
  std::shared_ptr<Response> response;

  void onRead(error_code, size_t) {
    auto self = shared_from_this();
    response = std::make_shared<Response>();
    http::async_write(stream, *response,
                      [self](error_code, size_t) { self->onWrite(); }); // expect: async-blocking-call
  }
  void onWrite() {
    usleep(1);
    run();
  }
};

void start(tcp::socket &&socket) { std::make_shared<Session>(std::move(socket))->run(); }

// A client without an event loop.
Response get(asio::io_context &context, const Request &request, const tcp::endpoint &peer) {
  beast::tcp_stream stream(context);
  stream.connect(peer);
  http::write(stream, request);
  beast::flat_buffer buffer;
  Response response;
  http::read(stream, buffer, response);
  return response;
}
