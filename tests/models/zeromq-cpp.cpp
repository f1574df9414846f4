// RUN: %verify %s -- -std=c++20 -I%inputs -DZMQ_BUILD_DRAFT_API
#include "task.h"
#include <chrono>
#include <iterator>
#include <unistd.h>
#include <vector>
#include <zmq.hpp>
#include <zmq_addon.hpp>

using namespace std::chrono_literals;
using zmq::recv_flags, zmq::send_flags;

task<> sockets(zmq::socket_ref socket, zmq::message_t message, zmq::send_flags flags) {
  socket.send(message, send_flags::none);               // expect: async-blocking-call
  socket.send(std::move(message), send_flags::sndmore); // expect: async-blocking-call
  socket.send(zmq::str_buffer("text"), flags);          // expect: async-blocking-call
  socket.send(zmq::str_buffer("text"));                 // expect: async-blocking-call
  (void)socket.recv(message);                           // expect: async-blocking-call
  (void)socket.recv(message, recv_flags::none);         // expect: async-blocking-call
  socket.send(message, send_flags::dontwait);
  socket.send(message, send_flags::dontwait | send_flags::sndmore);
  socket.send(zmq::str_buffer("text"), send_flags::dontwait);
  (void)socket.recv(message, recv_flags::dontwait);
  co_return;
}

task<> kinds(zmq::context_t &context, zmq::message_t &message) {
  zmq::socket_t publisher(context, zmq::socket_type::pub), router(context, ZMQ_ROUTER), push(context, ZMQ_PUSH);
  zmq::socket_t relay(context, ZMQ_XPUB), stream(context, zmq::socket_type::stream);
  publisher.send(message, send_flags::none);
  router.send(message, send_flags::none);
  relay.send(message, send_flags::none);
  stream.send(message, send_flags::none);
  push.send(message, send_flags::none); // expect: async-blocking-call
  (void)router.recv(message);           // expect: async-blocking-call
  co_return;
}

// The same socket under other names.
task<> handles(zmq::context_t &context, zmq::message_t &message, std::vector<zmq::message_t> &parts) {
  zmq::socket_t publisher(context, zmq::socket_type::pub), moved(std::move(publisher)), assigned, push;
  zmq::socket_t router(context, zmq::socket_type::router), pusher(context, zmq::socket_type::push);
  assigned = std::move(router);
  push = std::move(pusher);
  moved.send(message, send_flags::none);
  assigned.send(message, send_flags::none);
  push.send(message, send_flags::none); // expect: async-blocking-call
  zmq::socket_ref reference = moved;
  reference.send(message, send_flags::none);
  zmq::send_multipart(moved, parts);
  zmq_send(moved.handle(), "x", 1, 0);
  zmq_send(static_cast<void *>(moved), "x", 1, 0);
  zmq::socket_ref(zmq::from_handle, moved.handle()).send(message, send_flags::none);
  zmq_send(push.handle(), "x", 1, 0); // expect: async-blocking-call
  co_return;
}

task<> timeouts(zmq::context_t &context, zmq::message_t &message) {
  zmq::socket_t socket(context, zmq::socket_type::dealer);
  socket.set(zmq::sockopt::sndtimeo, 1000);
  socket.set(zmq::sockopt::rcvtimeo, 1000);
  socket.send(message, send_flags::none); // expect: async-blocking-call
  (void)socket.recv(message);             // expect: async-blocking-call
  socket.set(zmq::sockopt::sndtimeo, 0);
  socket.send(message, send_flags::none);
  (void)socket.recv(message); // expect: async-blocking-call
  socket.set(zmq::sockopt::rcvtimeo, 0);
  (void)socket.recv(message);
  zmq::socket_t old(context, zmq::socket_type::dealer);
  old.setsockopt(ZMQ_SNDTIMEO, 0);
  old.send(message, send_flags::none);
  old.setsockopt(ZMQ_RCVTIMEO, 0);
  (void)old.recv(message);
  co_return;
}

task<> multipart(zmq::socket_t &socket, std::vector<zmq::message_t> &parts, zmq::multipart_t &message) {
  zmq::send_multipart(socket, parts);                           // expect: async-blocking-call
  (void)zmq::recv_multipart(socket, std::back_inserter(parts)); // expect: async-blocking-call
  (void)zmq::recv_multipart_n(socket, parts.begin(), 2);        // expect: async-blocking-call
  message.send(socket);                                         // expect: async-blocking-call
  message.recv(socket);                                         // expect: async-blocking-call
  zmq::multipart_t received(socket);                            // expect: async-blocking-call
  zmq::multipart_t text(std::string("text"));
  zmq::send_multipart(socket, parts, send_flags::dontwait);
  (void)zmq::recv_multipart(socket, std::back_inserter(parts), recv_flags::dontwait);
  (void)zmq::recv_multipart_n(socket, parts.begin(), 2, recv_flags::dontwait);
  message.send(socket, ZMQ_DONTWAIT);
  message.recv(socket, ZMQ_DONTWAIT);
  co_return;
}

task<> polls(std::vector<zmq::pollitem_t> &items, zmq::poller_t<> &poller, zmq::active_poller_t &active) {
  std::vector<zmq::poller_event<>> events(1);
  zmq::poll(items);                             // expect: async-blocking-call
  zmq::poll(items, 100ms);                      // expect: async-blocking-call
  zmq::poll(items.data(), items.size(), 100ms); // expect: async-blocking-call
  poller.wait_all(events, 100ms);               // expect: async-blocking-call
  active.wait(-1ms);                            // expect: async-blocking-call
  zmq::poll(items, 0ms);
  zmq::poll(items.data(), items.size(), 0ms);
  poller.wait_all(events, 0ms);
  active.wait(0ms);
  co_return;
}

task<> handlers(zmq::socket_ref socket) {
  zmq::active_poller_t sleepy, quick;
  sleepy.add(socket, zmq::event_flags::pollin, [](zmq::event_flags) { usleep(1); });
  sleepy.wait(0ms); // expect: async-blocking-call
  quick.add(socket, zmq::event_flags::pollin, [](zmq::event_flags) {});
  quick.wait(0ms);
  co_return;
}

struct Monitor : zmq::monitor_t {
  void on_event_accepted(const zmq_event_t &, const char *) override {}
};

task<> rest(zmq::context_t &context, zmq::socket_t &socket, zmq::socket_t &other, Monitor &monitor) {
  zmq::proxy(socket, other);                                     // expect: async-blocking-call
  zmq::proxy_steerable(socket, other, zmq::socket_ref(), other); // expect: async-blocking-call
  monitor.monitor(socket, "inproc://events");                    // expect: async-blocking-call
  monitor.check_event(-1);                                       // expect: async-blocking-call
  monitor.check_event();
  monitor.check_event(0);
  context.close(); // expect: async-blocking-call
  context.shutdown();
  socket.connect("tcp://host:1");
  socket.close();
  co_return;
}
