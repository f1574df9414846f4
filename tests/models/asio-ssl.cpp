// RUN: %verify %s -- -std=c++20 -I%inputs
// RUN: %verify %s -- -std=c++20 -I%inputs -DUSE_BOOST
#include "Inputs/asio.h"

#include ASIO(awaitable.hpp)
#include ASIO(ip/tcp.hpp)
#include ASIO(post.hpp)
#include ASIO(read.hpp)
#include ASIO(read_until.hpp)
#include ASIO(ssl.hpp)
#include ASIO(streambuf.hpp)
#include ASIO(thread_pool.hpp)
#include ASIO(use_awaitable.hpp)
#include ASIO(write.hpp)

namespace ssl = asio::ssl;
using asio::awaitable;
using asio::use_awaitable;
using asio::ip::tcp;
using Stream = ssl::stream<tcp::socket>;

awaitable<void> session(Stream stream, tcp::endpoint peer) {
  char data[16];
  auto buffer = asio::buffer(data);
  asio::streambuf lines;
  error_code ec;

  stream.next_layer().connect(peer); // expect: async-blocking-call
  stream.lowest_layer().connect(peer, ec); // expect: async-blocking-call
  stream.handshake(ssl::stream_base::client); // expect: async-blocking-call
  stream.handshake(ssl::stream_base::server, ec); // expect: async-blocking-call
  stream.handshake(ssl::stream_base::client, buffer); // expect: async-blocking-call
  stream.read_some(buffer); // expect: async-blocking-call
  stream.read_some(buffer, ec); // expect: async-blocking-call
  stream.write_some(buffer); // expect: async-blocking-call
  stream.write_some(buffer, ec); // expect: async-blocking-call
  asio::read(stream, buffer); // expect: async-blocking-call
  asio::read_until(stream, lines, '\n'); // expect: async-blocking-call
  asio::write(stream, buffer); // expect: async-blocking-call
  asio::read(stream.next_layer(), buffer); // expect: async-blocking-call
  stream.shutdown(); // expect: async-blocking-call
  stream.shutdown(ec); // expect: async-blocking-call

  co_await stream.lowest_layer().async_connect(peer, use_awaitable);
  co_await stream.async_handshake(ssl::stream_base::client, use_awaitable);
  co_await stream.async_read_some(buffer, use_awaitable);
  co_await stream.async_write_some(buffer, use_awaitable);
  co_await asio::async_write(stream, buffer, use_awaitable);
  co_await stream.async_shutdown(use_awaitable);
  stream.next_layer().shutdown(tcp::socket::shutdown_both, ec);
  stream.lowest_layer().close(ec);
}

awaitable<void> overReference(ssl::stream<tcp::socket &> stream) {
  stream.handshake(ssl::stream_base::client); // expect: async-blocking-call
  co_return;
}

awaitable<void> nonblocking(Stream stream, Stream other) {
  char data[16];
  auto buffer = asio::buffer(data);
  asio::streambuf lines;
  error_code ec;
  stream.next_layer().non_blocking(true);
  stream.handshake(ssl::stream_base::client, ec);
  stream.read_some(buffer, ec);
  stream.write_some(buffer, ec);
  asio::read(stream, buffer, ec);
  asio::read_until(stream, lines, '\n', ec);
  asio::write(stream, buffer, ec);
  stream.shutdown(ec);
  other.lowest_layer().non_blocking(true);
  other.read_some(buffer, ec);
  co_return;
}

// Certificates are read from disk at once.
awaitable<void> certificates() {
  error_code ec;
  ssl::context context(ssl::context::tls_client);
  context.set_default_verify_paths(); // expect: async-blocking-call
  context.load_verify_file("ca.pem"); // expect: async-blocking-call
  context.use_certificate_file("cert.pem", ssl::context::pem, ec); // expect: async-blocking-call
  context.use_certificate_chain_file("chain.pem"); // expect: async-blocking-call
  context.use_private_key_file("key.pem", ssl::context::pem); // expect: async-blocking-call
  context.use_rsa_private_key_file("key.pem", ssl::context::pem); // expect: async-blocking-call
  context.use_tmp_dh_file("dh.pem"); // expect: async-blocking-call

  context.set_verify_mode(ssl::verify_peer);
  context.set_options(ssl::context::no_sslv3);
  context.add_verify_path("/etc/ssl/certs");
  context.add_certificate_authority(asio::buffer("pem"), ec);
  context.use_certificate(asio::buffer("pem"), ssl::context::pem, ec);
  context.use_private_key(asio::buffer("pem"), ssl::context::pem, ec);
  co_return;
}

awaitable<void> elsewhere(asio::thread_pool &pool, Stream &stream) {
  asio::post(pool, [&stream] { stream.handshake(ssl::stream_base::client); });
  stream.async_handshake(ssl::stream_base::client, [](error_code) {});
  co_return;
}

int main() {
  asio::io_context io;
  ssl::context context(ssl::context::tls_client);
  context.set_default_verify_paths();
  Stream stream(io, context);
  stream.handshake(ssl::stream_base::client);
}
