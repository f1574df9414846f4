// RUN: %verify %s -- -std=c++20 -I%inputs
// Streams, files and the tools for handlers.
#include "task.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/beast/_experimental/http/icy_stream.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http/message_generator.hpp>
#include <boost/beast/ssl.hpp>
#include <boost/beast/websocket/ssl.hpp>

#include <functional>
#include <memory>
#include <unistd.h>
#include <vector>

namespace asio = boost::asio;
namespace beast = boost::beast;
using asio::ip::tcp;
using beast::error_code;

char data[16];

task<> tcpStream(beast::tcp_stream &stream, std::vector<tcp::endpoint> &peers, error_code &ec) {
  stream.expires_after(std::chrono::seconds(30));
  stream.connect(peers.front()); // expect: async-blocking-call
  stream.connect(peers);         // expect: async-blocking-call
  auto all = [](const error_code &, const tcp::endpoint &) { return true; };
  stream.connect(peers, all, ec);                  // expect: async-blocking-call
  stream.read_some(asio::buffer(data));            // expect: async-blocking-call
  stream.write_some(asio::buffer(data), ec);       // expect: async-blocking-call
  asio::read(stream, asio::buffer(data));          // expect: async-blocking-call
  asio::read(stream.socket(), asio::buffer(data)); // expect: async-blocking-call
  stream.socket().connect(peers.front());          // expect: async-blocking-call
  beast::flat_buffer buffer;
  beast::detect_ssl(stream, buffer, ec);                                     // expect: async-blocking-call
  teardown(beast::role_type::client, stream, ec);                            // expect: async-blocking-call
  beast::websocket::teardown(beast::role_type::client, stream.socket(), ec); // expect: async-blocking-call
  stream.cancel();
  stream.close();
  stream.expires_never();
  co_return;
}

task<> nonBlocking(beast::tcp_stream &stream, beast::tcp_stream &layered, error_code &ec) {
  stream.socket().non_blocking(true);
  stream.read_some(asio::buffer(data), ec);
  stream.write_some(asio::buffer(data), ec);
  beast::get_lowest_layer(layered).socket().non_blocking(true);
  layered.read_some(asio::buffer(data), ec);
  co_return;
}

task<> released(beast::tcp_stream &stream) {
  auto socket = stream.release_socket();
  socket.read_some(asio::buffer(data)); // expect: async-blocking-call
  co_return;
}

using Tls = beast::ssl_stream<beast::tcp_stream>;
using Flat = beast::flat_stream<tcp::socket>;
using Buffered = beast::buffered_read_stream<tcp::socket, beast::flat_buffer>;
using Icy = beast::http::icy_stream<tcp::socket>;

task<> layers(Tls &tls, Flat &flat, Buffered &buffered, Icy &icy, error_code &ec) {
  tls.handshake(Tls::client);                  // expect: async-blocking-call
  tls.read_some(asio::buffer(data));           // expect: async-blocking-call
  tls.write_some(asio::buffer(data));          // expect: async-blocking-call
  tls.shutdown(ec);                            // expect: async-blocking-call
  teardown(beast::role_type::client, tls, ec); // expect: async-blocking-call
  flat.read_some(asio::buffer(data));          // expect: async-blocking-call
  flat.write_some(asio::buffer(data));         // expect: async-blocking-call
  buffered.read_some(asio::buffer(data));      // expect: async-blocking-call
  buffered.write_some(asio::buffer(data));     // expect: async-blocking-call
  icy.read_some(asio::buffer(data));           // expect: async-blocking-call
  icy.write_some(asio::buffer(data));          // expect: async-blocking-call
  flat.next_layer().non_blocking(true);
  flat.read_some(asio::buffer(data));
  buffered.next_layer().non_blocking(true);
  buffered.read_some(asio::buffer(data));
  icy.next_layer().non_blocking(true);
  icy.read_some(asio::buffer(data));
  tls.next_layer().socket().non_blocking(true);
  tls.read_some(asio::buffer(data));
  co_return;
}

void handlers(beast::tcp_stream &stream, std::vector<tcp::endpoint> &peers, beast::flat_buffer &buffer) {
  stream.async_connect(peers.front(), [](error_code) { usleep(1); });        // expect: async-blocking-call
  stream.async_connect(peers, [](error_code, tcp::endpoint) { usleep(1); }); // expect: async-blocking-call
  stream.async_connect(
      peers, [](error_code, tcp::endpoint) { return usleep(1) == 0; },                // expect: async-blocking-call
      [](error_code, tcp::endpoint) { usleep(1); });                                  // expect: async-blocking-call
  stream.async_read_some(asio::buffer(data), [](error_code, size_t) { usleep(1); });  // expect: async-blocking-call
  stream.async_write_some(asio::buffer(data), [](error_code, size_t) { usleep(1); }); // expect: async-blocking-call
  beast::async_detect_ssl(stream, buffer, [](error_code, bool) { usleep(1); });       // expect: async-blocking-call
  async_teardown(beast::role_type::client, stream, [](error_code) { usleep(1); });    // expect: async-blocking-call
  beast::websocket::async_teardown(beast::role_type::client, stream.socket(), [](error_code) {
    usleep(1); // expect: async-blocking-call
  });
}

void layeredHandlers(Tls &tls, Flat &flat, Buffered &buffered, Icy &icy) {
  tls.async_handshake(Tls::client, [](error_code) { usleep(1); });                      // expect: async-blocking-call
  tls.async_shutdown([](error_code) { usleep(1); });                                    // expect: async-blocking-call
  tls.async_read_some(asio::buffer(data), [](error_code, size_t) { usleep(1); });       // expect: async-blocking-call
  tls.async_write_some(asio::buffer(data), [](error_code, size_t) { usleep(1); });      // expect: async-blocking-call
  flat.async_read_some(asio::buffer(data), [](error_code, size_t) { usleep(1); });      // expect: async-blocking-call
  flat.async_write_some(asio::buffer(data), [](error_code, size_t) { usleep(1); });     // expect: async-blocking-call
  buffered.async_read_some(asio::buffer(data), [](error_code, size_t) { usleep(1); });  // expect: async-blocking-call
  buffered.async_write_some(asio::buffer(data), [](error_code, size_t) { usleep(1); }); // expect: async-blocking-call
  icy.async_read_some(asio::buffer(data), [](error_code, size_t) { usleep(1); });       // expect: async-blocking-call
  icy.async_write_some(asio::buffer(data), [](error_code, size_t) { usleep(1); });      // expect: async-blocking-call
  asio::post(tls.next_layer().get_executor(), [] {});
}

// Streams of a thread pool: their handlers may block.
void onPool(asio::thread_pool &pool, asio::io_context &context, asio::ssl::context &tlsContext) {
  beast::tcp_stream stream(asio::make_strand(pool));
  stream.async_read_some(asio::buffer(data), [](error_code, size_t) { usleep(1); });
  asio::post(stream.get_executor(), [] { usleep(1); });
  Tls tls(pool.get_executor(), tlsContext);
  tls.async_shutdown([](error_code) { usleep(1); });
  asio::post(tls.get_executor(), [] { usleep(1); });
  Flat flat(pool.get_executor());
  asio::post(flat.get_executor(), [] { usleep(1); });
  Buffered buffered(pool.get_executor());
  asio::post(buffered.get_executor(), [] { usleep(1); });
  Icy icy(pool.get_executor());
  asio::post(icy.get_executor(), [] { usleep(1); });

  beast::tcp_stream onLoop(context);
  asio::post(onLoop.get_executor(), [] { usleep(1); }); // expect: async-blocking-call
  onLoop.async_read_some(asio::buffer(data), asio::bind_executor(pool, [](error_code, size_t) { usleep(1); }));
}

// Handlers that carry arguments.
class Session : public std::enable_shared_from_this<Session> {
public:
  explicit Session(tcp::socket socket) : stream(std::move(socket)) {}
  void start() {
    stream.async_read_some(asio::buffer(data), beast::bind_front_handler(&Session::onRead, shared_from_this()));
    stream.async_write_some(asio::buffer(data), beast::bind_handler(
                                                    [](int, error_code, size_t) {
                                                      usleep(1); // expect: async-blocking-call
                                                    },
                                                    1, std::placeholders::_1, std::placeholders::_2));
  }

private:
  beast::tcp_stream stream;
  void onRead(error_code, size_t) {
    usleep(1); // expect: async-blocking-call
  }
};

void sessions(tcp::socket socket) { std::make_shared<Session>(std::move(socket))->start(); }

// Composed operations by hand.
using Executor = beast::tcp_stream::executor_type;
using Done = std::function<void(error_code, size_t)>;

struct ReadTwice : beast::async_base<Done, Executor> {
  ReadTwice(beast::tcp_stream &stream, Done done) : async_base(std::move(done), stream.get_executor()), stream(stream) {
    stream.async_read_some(asio::buffer(data), std::move(*this));
  }
  void operator()(error_code ec, size_t size) {
    usleep(1); // expect: async-blocking-call
    asio::post(get_executor(), [] {});
    complete_now(ec, size);
  }
  beast::tcp_stream &stream;
};

template <typename Handler> struct StableReadTwice : beast::stable_async_base<Handler, Executor> {
  StableReadTwice(beast::tcp_stream &stream, Handler handler)
      : beast::stable_async_base<Handler, Executor>(std::move(handler), stream.get_executor()) {}
};

void composed(beast::tcp_stream &stream) {
  ReadTwice first(stream, [](error_code, size_t) { usleep(1); }); // expect: async-blocking-call
  auto handler = [](error_code, size_t) { usleep(1); };           // expect: async-blocking-call
  StableReadTwice<decltype(handler)> second(stream, handler);
}

task<> saved() {
  beast::saved_handler handler;
  handler.emplace([] { usleep(1); });
  handler.invoke();       // expect: async-blocking-call
  handler.maybe_invoke(); // expect: async-blocking-call
  co_return;
}

task<> files(beast::file_posix &posix, beast::file_stdio &stdio, error_code &ec) {
  posix.open("f", beast::file_mode::scan, ec); // expect: async-blocking-call
  posix.read(data, sizeof data, ec);           // expect: async-blocking-call
  posix.write(data, sizeof data, ec);          // expect: async-blocking-call
  posix.seek(0, ec);
  posix.close(ec);
  stdio.open("f", beast::file_mode::write, ec); // expect: async-blocking-call
  stdio.read(data, sizeof data, ec);            // expect: async-blocking-call
  stdio.write(data, sizeof data, ec);           // expect: async-blocking-call
  stdio.close(ec);                              // expect: async-blocking-call
  beast::file file;
  file.open("f", beast::file_mode::read, ec); // expect: async-blocking-call
  co_return;
}

// What is not on an event loop may block.
void plain(beast::tcp_stream &stream, tcp::endpoint &peer) {
  stream.connect(peer);
  stream.read_some(asio::buffer(data));
}
