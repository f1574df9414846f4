// RUN: %verify %s -- -std=c++20 -I%inputs
// WebSocket streams.
#include "task.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/websocket.hpp>

#include <thread>
#include <unistd.h>

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace websocket = beast::websocket;
using asio::ip::tcp;
using beast::error_code;
using Socket = websocket::stream<beast::tcp_stream>;

char data[16];

task<> synchronous(Socket &ws, beast::flat_buffer &buffer, error_code &ec) {
  ws.handshake("host", "/");               // expect: async-blocking-call
  ws.accept();                             // expect: async-blocking-call
  ws.accept(asio::buffer(data), ec);       // expect: async-blocking-call
  ws.read(buffer);                         // expect: async-blocking-call
  ws.read_some(buffer, 0);                 // expect: async-blocking-call
  ws.read_some(asio::buffer(data), ec);    // expect: async-blocking-call
  ws.write(asio::buffer(data));            // expect: async-blocking-call
  ws.write_some(true, asio::buffer(data)); // expect: async-blocking-call
  ws.ping({});                             // expect: async-blocking-call
  ws.pong({}, ec);                         // expect: async-blocking-call
  ws.close(websocket::close_code::normal); // expect: async-blocking-call
  ws.text(true);
  ws.auto_fragment(false);
  ws.read_message_max(1024);
  ws.is_open();
  ws.got_text();
  ws.set_option(websocket::stream_base::timeout::suggested(beast::role_type::server));
  co_return;
}

task<> nonBlocking(Socket &ws, beast::flat_buffer &buffer, error_code &ec) {
  beast::get_lowest_layer(ws).socket().non_blocking(true);
  ws.handshake("host", "/", ec);
  ws.accept(ec);
  ws.read(buffer, ec);
  ws.read_some(buffer, 0, ec);
  ws.write(asio::buffer(data), ec);
  ws.write_some(true, asio::buffer(data), ec);
  ws.ping({}, ec);
  ws.pong({}, ec);
  ws.close(websocket::close_code::normal, ec);
  co_return;
}

task<> nextLayer(Socket &ws, beast::flat_buffer &buffer, error_code &ec) {
  ws.next_layer().read_some(asio::buffer(data)); // expect: async-blocking-call
  ws.next_layer().socket().non_blocking(true);
  ws.read(buffer, ec);
  co_return;
}

void handlers(Socket &ws, beast::flat_buffer &buffer, websocket::response_type &response,
              websocket::request_type &request) {
  ws.async_handshake("host", "/", [](error_code) { usleep(1); });                       // expect: async-blocking-call
  ws.async_handshake(response, "host", "/", [](error_code) { usleep(1); });             // expect: async-blocking-call
  ws.async_accept([](error_code) { usleep(1); });                                       // expect: async-blocking-call
  ws.async_accept(request, [](error_code) { usleep(1); });                              // expect: async-blocking-call
  ws.async_read(buffer, [](error_code, size_t) { usleep(1); });                         // expect: async-blocking-call
  ws.async_read_some(buffer, 0, [](error_code, size_t) { usleep(1); });                 // expect: async-blocking-call
  ws.async_write(asio::buffer(data), [](error_code, size_t) { usleep(1); });            // expect: async-blocking-call
  ws.async_write_some(true, asio::buffer(data), [](error_code, size_t) { usleep(1); }); // expect: async-blocking-call
  ws.async_ping({}, [](error_code) { usleep(1); });                                     // expect: async-blocking-call
  ws.async_pong({}, [](error_code) { usleep(1); });                                     // expect: async-blocking-call
  ws.async_close(websocket::close_code::normal, [](error_code) { usleep(1); });         // expect: async-blocking-call
}

void onPool(asio::thread_pool &pool, beast::flat_buffer &buffer) {
  Socket ws(pool.get_executor());
  ws.async_read(buffer, [](error_code, size_t) { usleep(1); });
  asio::post(ws.get_executor(), [] { usleep(1); });
}

asio::awaitable<void> echo(Socket ws) {
  co_await ws.async_accept(asio::use_awaitable);
  beast::flat_buffer buffer;
  co_await ws.async_read(buffer, asio::use_awaitable);
  co_await ws.async_write(buffer.data(), asio::use_awaitable);
  ws.write(buffer.data()); // expect: async-blocking-call
}

// The decorator runs in the handshake, the control callback in what reads.
void callbacks(asio::io_context &context, beast::flat_buffer &buffer) {
  Socket ws(context);
  ws.set_option(websocket::stream_base::decorator([](websocket::request_type &) {
    usleep(1); // expect: async-blocking-call
  }));
  ws.async_handshake("host", "/", [](error_code) {});
  Socket other(context);
  other.control_callback([](websocket::frame_type, beast::string_view) {
    usleep(1); // expect: async-blocking-call
  });
  other.async_read(buffer, [](error_code, size_t) {});
}

// A server with a thread for each connection.
void serve(asio::io_context &context, tcp::acceptor &acceptor) {
  std::thread([&] {
    Socket ws(acceptor.accept());
    ws.set_option(websocket::stream_base::decorator([](websocket::response_type &) { usleep(1); }));
    ws.control_callback([](websocket::frame_type, beast::string_view) { usleep(1); });
    ws.accept();
    beast::flat_buffer buffer;
    for (;;)
      ws.read(buffer);
  }).detach();
}
