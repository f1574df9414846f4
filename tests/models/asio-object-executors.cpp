// RUN: %verify %s -- -std=c++20 -I%inputs
// RUN: %verify %s -- -std=c++20 -I%inputs -DUSE_BOOST
#include "Inputs/asio.h"

#include ASIO(any_io_executor.hpp)
#include ASIO(basic_datagram_socket.hpp)
#include ASIO(basic_raw_socket.hpp)
#include ASIO(basic_seq_packet_socket.hpp)
#include ASIO(serial_port.hpp)
#include ASIO(bind_executor.hpp)
#include ASIO(io_context.hpp)
#include ASIO(ip/icmp.hpp)
#include ASIO(ip/tcp.hpp)
#include ASIO(ip/udp.hpp)
#include ASIO(posix/stream_descriptor.hpp)
#include ASIO(post.hpp)
#include ASIO(read.hpp)
#include ASIO(signal_set.hpp)
#include ASIO(steady_timer.hpp)
#include ASIO(strand.hpp)
#include ASIO(streambuf.hpp)
#include ASIO(thread_pool.hpp)
#include <unistd.h>

// What an object of unknown origin is bound to is a loop, as for a handler without an executor of its own.
void bound(asio::ip::tcp::socket &socket, asio::streambuf &buffer) {
  asio::async_read(socket, buffer, asio::bind_executor(socket.get_executor(), [](auto, auto) {
                     usleep(1); // expect: async-blocking-call
                   }));
  asio::async_read(socket, buffer, asio::bind_executor(asio::make_strand(socket.get_executor()), [](auto, auto) {
                     usleep(1); // expect: async-blocking-call
                   }));
}
void boundToPool(asio::streambuf &buffer) {
  asio::thread_pool pool;
  asio::ip::tcp::socket socket(pool);
  asio::async_read(socket, buffer, asio::bind_executor(socket.get_executor(), [](auto, auto) { usleep(1); }));
}
// Set after it was made.
struct Session {
  void accept(asio::io_context &context) { executor = asio::make_strand(context); }
  void read(asio::ip::tcp::socket &socket, asio::streambuf &buffer) {
    asio::async_read(socket, buffer, asio::bind_executor(executor, [](auto, auto) {
                       usleep(1); // expect: async-blocking-call
                     }));
  }
  asio::any_io_executor executor;
};

// The same of every kind of object.
void objects(asio::ip::udp::socket &datagram, asio::ip::icmp::socket &raw, asio::ip::tcp::acceptor &acceptor,
             asio::steady_timer &timer, asio::signal_set &signals, asio::ip::tcp::resolver &resolver,
             asio::posix::stream_descriptor &descriptor, asio::basic_socket<asio::ip::tcp> &socket,
             asio::basic_seq_packet_socket<asio::ip::tcp> &packets, asio::serial_port &serial,
             asio::posix::basic_descriptor<> &any) {
  asio::post(datagram.get_executor(), [] { usleep(1); });   // expect: async-blocking-call
  asio::post(raw.get_executor(), [] { usleep(1); });        // expect: async-blocking-call
  asio::post(acceptor.get_executor(), [] { usleep(1); });   // expect: async-blocking-call
  asio::post(timer.get_executor(), [] { usleep(1); });      // expect: async-blocking-call
  asio::post(signals.get_executor(), [] { usleep(1); });    // expect: async-blocking-call
  asio::post(resolver.get_executor(), [] { usleep(1); });   // expect: async-blocking-call
  asio::post(descriptor.get_executor(), [] { usleep(1); }); // expect: async-blocking-call
  asio::post(socket.get_executor(), [] { usleep(1); });     // expect: async-blocking-call
  asio::post(packets.get_executor(), [] { usleep(1); });    // expect: async-blocking-call
  asio::post(serial.get_executor(), [] { usleep(1); });     // expect: async-blocking-call
  asio::post(any.get_executor(), [] { usleep(1); });        // expect: async-blocking-call
}
