// RUN: %verify %s -- -std=c++20 -I%inputs -DASIO_HAS_BOOST_DATE_TIME
// RUN: %verify %s -- -std=c++20 -I%inputs -DUSE_BOOST
// Handlers run on the event loop of the I/O object.
#include "Inputs/asio.h"

#include ASIO(basic_raw_socket.hpp)
#include ASIO(buffered_stream.hpp)
#include ASIO(connect.hpp)
#include ASIO(deadline_timer.hpp)
#include ASIO(generic/seq_packet_protocol.hpp)
#include ASIO(ip/icmp.hpp)
#include ASIO(ip/tcp.hpp)
#include ASIO(ip/udp.hpp)
#include ASIO(posix/stream_descriptor.hpp)
#include ASIO(read.hpp)
#include ASIO(read_until.hpp)
#include ASIO(readable_pipe.hpp)
#include ASIO(serial_port.hpp)
#include ASIO(signal_set.hpp)
#include ASIO(ssl.hpp)
#include ASIO(steady_timer.hpp)
#include ASIO(streambuf.hpp)
#include ASIO(thread_pool.hpp)
#include ASIO(writable_pipe.hpp)
#include ASIO(write.hpp)

#include <functional>
#include <memory>
#include <unistd.h>
#include <vector>

using asio::ip::icmp;
using asio::ip::tcp;
using asio::ip::udp;
using packets = asio::generic::seq_packet_protocol;
using ec_t = error_code;
using asio::buffer;

char data[16];

void tcpSocket(tcp::socket &socket, tcp::acceptor &acceptor, tcp::endpoint &peer) {
  socket.async_connect(peer, [](ec_t) { usleep(1); }); // expect: async-blocking-call
  socket.async_wait(tcp::socket::wait_read, [](ec_t) { usleep(1); }); // expect: async-blocking-call
  socket.async_send(buffer(data), [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  socket.async_send(buffer(data), 0, [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  socket.async_receive(buffer(data), [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  socket.async_receive(buffer(data), 0, [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  socket.async_read_some(buffer(data), [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  socket.async_write_some(buffer(data), [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call

  acceptor.async_wait(tcp::acceptor::wait_read, [](ec_t) { usleep(1); }); // expect: async-blocking-call
  acceptor.async_accept([](ec_t, tcp::socket) { usleep(1); }); // expect: async-blocking-call
  acceptor.async_accept(socket, [](ec_t) { usleep(1); }); // expect: async-blocking-call
  acceptor.async_accept(socket, peer, [](ec_t) { usleep(1); }); // expect: async-blocking-call
  acceptor.async_accept(acceptor.get_executor(), [](ec_t, tcp::socket) { usleep(1); }); // expect: async-blocking-call
}

void packetSockets(udp::socket &udp, udp::endpoint &udpPeer, icmp::socket &raw, icmp::endpoint &rawPeer,
                   packets::socket &packet, packets::socket::message_flags &flags) {
  udp.async_send(buffer(data), [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  udp.async_send_to(buffer(data), udpPeer, [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  udp.async_receive(buffer(data), [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  udp.async_receive_from(buffer(data), udpPeer, [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  raw.async_send(buffer(data), [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  raw.async_send_to(buffer(data), rawPeer, [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  raw.async_receive(buffer(data), [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  raw.async_receive_from(buffer(data), rawPeer, [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  packet.async_send(buffer(data), 0, [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  packet.async_receive(buffer(data), flags, [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
}

void others(asio::steady_timer &steady, asio::deadline_timer &deadline, asio::signal_set &signals,
            tcp::resolver &resolver, tcp::endpoint &peer, asio::serial_port &port, asio::readable_pipe &in,
            asio::writable_pipe &out, asio::posix::stream_descriptor &stream) {
  steady.async_wait([](ec_t) { usleep(1); }); // expect: async-blocking-call
  deadline.async_wait([](ec_t) { usleep(1); }); // expect: async-blocking-call
  signals.async_wait([](ec_t, int) { usleep(1); }); // expect: async-blocking-call
  resolver.async_resolve("a", "80", [](ec_t, tcp::resolver::results_type) {
    usleep(1); // expect: async-blocking-call
  });
  resolver.async_resolve(peer, [](ec_t, tcp::resolver::results_type) { usleep(1); }); // expect: async-blocking-call
  port.async_read_some(buffer(data), [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  port.async_write_some(buffer(data), [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  in.async_read_some(buffer(data), [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  out.async_write_some(buffer(data), [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  stream.async_wait(asio::posix::stream_descriptor::wait_read, [](ec_t) { usleep(1); }); // expect: async-blocking-call
  stream.async_read_some(buffer(data), [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  stream.async_write_some(buffer(data), [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
}

using Tls = asio::ssl::stream<tcp::socket>;

void layered(Tls &tls, asio::buffered_stream<tcp::socket> &both, asio::buffered_read_stream<tcp::socket> &reader,
             asio::buffered_write_stream<tcp::socket> &writer) {
  tls.async_handshake(Tls::client, [](ec_t) { usleep(1); }); // expect: async-blocking-call
  tls.async_handshake(Tls::server, buffer(data), [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  tls.async_shutdown([](ec_t) { usleep(1); }); // expect: async-blocking-call
  tls.async_read_some(buffer(data), [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  tls.async_write_some(buffer(data), [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  both.async_fill([](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  both.async_flush([](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  both.async_read_some(buffer(data), [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  both.async_write_some(buffer(data), [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  reader.async_fill([](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  reader.async_read_some(buffer(data), [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  reader.async_write_some(buffer(data), [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  writer.async_flush([](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  writer.async_read_some(buffer(data), [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  writer.async_write_some(buffer(data), [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
}

void freeFunctions(tcp::socket &socket, std::vector<tcp::endpoint> &peers, asio::streambuf &lines) {
  asio::async_connect(socket, peers, [](ec_t, tcp::endpoint) { usleep(1); }); // expect: async-blocking-call
  asio::async_connect(
      socket, peers, [](ec_t, tcp::endpoint) { return usleep(1) == 0; }, // expect: async-blocking-call
      [](ec_t, tcp::endpoint) { usleep(1); }); // expect: async-blocking-call
  asio::async_connect(
      socket, peers.begin(), peers.end(),
      [](ec_t, std::vector<tcp::endpoint>::iterator) { return usleep(1) == 0; }, // expect: async-blocking-call
      [](ec_t, std::vector<tcp::endpoint>::iterator) { usleep(1); }); // expect: async-blocking-call
  asio::async_read(socket, buffer(data), [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  asio::async_read(
      socket, lines, [](ec_t, size_t) -> size_t { return usleep(1); }, // expect: async-blocking-call
      [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  asio::async_read_until(socket, lines, '\n', [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
  asio::async_write(socket, buffer(data), [](ec_t, size_t) { usleep(1); }); // expect: async-blocking-call
}

// Callbacks of TLS may also be called by a synchronous handshake, or while the program starts.
void callbacks(Tls &tls, asio::ssl::context &context) {
  tls.set_verify_callback([](bool, asio::ssl::verify_context &) { return usleep(1) == 0; });
  context.set_verify_callback([](bool, asio::ssl::verify_context &) { return usleep(1) == 0; });
  context.set_password_callback([](size_t, asio::ssl::context::password_purpose) { return usleep(1) ? "a" : "b"; });
}

// The usual shape of a server before coroutines.
class Session : public std::enable_shared_from_this<Session> {
public:
  explicit Session(tcp::socket socket) : socket(std::move(socket)) {}
  void start() {
    auto self = shared_from_this();
    socket.async_read_some(buffer(data), [this, self](ec_t, size_t) { reply(); }); // expect: async-blocking-call
    socket.async_write_some(buffer(data), std::bind(&Session::written, self, std::placeholders::_1));
  }

private:
  tcp::socket socket;

  void reply() { asio::write(socket, buffer(data)); }
  void written(ec_t) {
    usleep(1); // expect: async-blocking-call
  }
};

class Server {
public:
  explicit Server(asio::io_context &context) : acceptor(context, {tcp::v4(), 80}) { accept(); }

private:
  tcp::acceptor acceptor;

  void accept() {
    acceptor.async_accept([this](ec_t, tcp::socket socket) {
      std::make_shared<Session>(std::move(socket))->start();
      accept();
    });
  }
};

// Objects that a thread pool serves.
void onPool(asio::thread_pool &pool, asio::ssl::context &context) {
  tcp::socket socket(pool);
  socket.async_read_some(buffer(data), [](ec_t, size_t) { usleep(1); });
  asio::async_write(socket, buffer(data), [](ec_t, size_t) { usleep(1); });
  asio::steady_timer timer(pool.get_executor());
  timer.async_wait([](ec_t) { usleep(1); });
  tcp::resolver resolver(timer.get_executor());
  resolver.async_resolve("a", "80", [](ec_t, tcp::resolver::results_type) { usleep(1); });
  Tls tls(std::move(socket), context);
  tls.async_handshake(Tls::client, [](ec_t) { usleep(1); });
}

int main() {
  asio::io_context context;
  Server server(context);
  context.run();
}
