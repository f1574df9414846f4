// RUN: %verify %s -- -std=c++20 -I%inputs -DASIO_HAS_BOOST_DATE_TIME
// RUN: %verify %s -- -std=c++20 -I%inputs -DUSE_BOOST
// An I/O object runs its handlers on the executor that it was made with, and passes that on.
#include "Inputs/asio.h"

#include ASIO(awaitable.hpp)
#include ASIO(basic_raw_socket.hpp)
#include ASIO(buffered_stream.hpp)
#include ASIO(deadline_timer.hpp)
#include ASIO(generic/seq_packet_protocol.hpp)
#include ASIO(ip/icmp.hpp)
#include ASIO(ip/tcp.hpp)
#include ASIO(ip/udp.hpp)
#include ASIO(posix/stream_descriptor.hpp)
#include ASIO(post.hpp)
#include ASIO(readable_pipe.hpp)
#include ASIO(serial_port.hpp)
#include ASIO(signal_set.hpp)
#include ASIO(ssl.hpp)
#include ASIO(steady_timer.hpp)
#include ASIO(thread_pool.hpp)
#include ASIO(writable_pipe.hpp)

#include <sys/socket.h>
#include <unistd.h>

using asio::post;
using asio::ip::tcp;
using packets = asio::generic::seq_packet_protocol;

void onLoop(asio::io_context &context, asio::ssl::context &certificates) {
  tcp::socket stream(context);
  asio::ip::udp::socket datagram(context);
  asio::ip::icmp::socket raw(context);
  packets::socket packet(context);
  tcp::acceptor acceptor(context);
  tcp::resolver resolver(context);
  post(stream.get_executor(), [] { usleep(1); }); // expect: async-blocking-call
  post(datagram.get_executor(), [] { usleep(1); }); // expect: async-blocking-call
  post(raw.get_executor(), [] { usleep(1); }); // expect: async-blocking-call
  post(packet.get_executor(), [] { usleep(1); }); // expect: async-blocking-call
  post(acceptor.get_executor(), [] { usleep(1); }); // expect: async-blocking-call
  post(resolver.get_executor(), [] { usleep(1); }); // expect: async-blocking-call

  asio::steady_timer timer(context);
  asio::deadline_timer deadline(context);
  asio::signal_set signals(context);
  asio::serial_port port(context);
  asio::readable_pipe in(context);
  asio::writable_pipe out(context);
  asio::posix::stream_descriptor descriptor(context);
  post(timer.get_executor(), [] { usleep(1); }); // expect: async-blocking-call
  post(deadline.get_executor(), [] { usleep(1); }); // expect: async-blocking-call
  post(signals.get_executor(), [] { usleep(1); }); // expect: async-blocking-call
  post(port.get_executor(), [] { usleep(1); }); // expect: async-blocking-call
  post(in.get_executor(), [] { usleep(1); }); // expect: async-blocking-call
  post(out.get_executor(), [] { usleep(1); }); // expect: async-blocking-call
  post(descriptor.get_executor(), [] { usleep(1); }); // expect: async-blocking-call
  post(descriptor.lowest_layer().get_executor(), [] { usleep(1); }); // expect: async-blocking-call

  asio::ssl::stream<tcp::socket &> tls(stream, certificates);
  asio::buffered_stream<tcp::socket> both(context);
  asio::buffered_read_stream<tcp::socket> reader(context);
  asio::buffered_write_stream<tcp::socket> writer(context);
  post(tls.get_executor(), [] { usleep(1); }); // expect: async-blocking-call
  post(both.get_executor(), [] { usleep(1); }); // expect: async-blocking-call
  post(reader.get_executor(), [] { usleep(1); }); // expect: async-blocking-call
  post(reader.lowest_layer().get_executor(), [] { usleep(1); }); // expect: async-blocking-call
  post(writer.get_executor(), [] { usleep(1); }); // expect: async-blocking-call
  post(writer.next_layer().get_executor(), [] { usleep(1); }); // expect: async-blocking-call
}

void onPool(asio::thread_pool &pool, asio::ssl::context &certificates, error_code &ec) {
  static char data[16];
  auto buffer = asio::buffer(data);
  packets::socket::message_flags flags = 0;
  asio::ip::udp::socket datagram(pool);
  asio::ip::icmp::socket raw(pool);
  packets::socket packet(pool);
  tcp::acceptor acceptor(pool);
  datagram.async_receive(buffer, [](error_code, size_t) { usleep(1); });
  raw.async_receive(buffer, [](error_code, size_t) { usleep(1); });
  packet.async_receive(buffer, flags, [](error_code, size_t) { usleep(1); });
  acceptor.async_accept([](error_code, tcp::socket) { usleep(1); });

  asio::deadline_timer deadline(pool);
  asio::signal_set signals(pool, 1, 2);
  asio::serial_port port(pool, "/dev/ttyS0");
  asio::readable_pipe in(pool);
  asio::writable_pipe out(pool.get_executor());
  asio::posix::stream_descriptor descriptor(pool, 0);
  deadline.async_wait([](error_code) { usleep(1); });
  signals.async_wait([](error_code, int) { usleep(1); });
  port.async_read_some(buffer, [](error_code, size_t) { usleep(1); });
  in.async_read_some(buffer, [](error_code, size_t) { usleep(1); });
  out.async_write_some(buffer, [](error_code, size_t) { usleep(1); });
  descriptor.async_read_some(buffer, [](error_code, size_t) { usleep(1); });

  asio::buffered_stream<tcp::socket> both(pool);
  asio::buffered_read_stream<tcp::socket> reader(pool);
  asio::buffered_write_stream<tcp::socket> writer(pool);
  asio::ssl::stream<asio::buffered_stream<tcp::socket> &> tls(both, certificates);
  both.async_fill([](error_code, size_t) { usleep(1); });
  reader.async_fill([](error_code, size_t) { usleep(1); });
  writer.async_flush([](error_code, size_t) { usleep(1); });
  tls.async_shutdown([](error_code) { usleep(1); });
}

asio::awaitable<void> nativeAcceptor(tcp::acceptor acceptor) {
  acceptor.native_non_blocking(true);
  ::accept(acceptor.native_handle(), nullptr, nullptr);
  co_return;
}

int main() {
  asio::io_context context;
  context.run();
}
