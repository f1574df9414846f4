// RUN: %verify %s -- -std=c++20 -I%inputs -DZMQ_BUILD_DRAFT_API
#include "task.h"
#include <cerrno>
#include <sys/uio.h>
#include <unistd.h>
#include <zmq.h>

task<> sends(void *socket, zmq_msg_t *message, const char *data, iovec *parts, int flags) {
  zmq_send(socket, data, 1, 0);           // expect: async-blocking-call
  zmq_send(socket, data, 1, ZMQ_SNDMORE); // expect: async-blocking-call
  zmq_send(socket, data, 1, flags);       // expect: async-blocking-call
  zmq_send_const(socket, data, 1, 0);     // expect: async-blocking-call
  zmq_sendmsg(socket, message, 0);        // expect: async-blocking-call
  zmq_msg_send(message, socket, 0);       // expect: async-blocking-call
  zmq_sendiov(socket, parts, 1, 0);       // expect: async-blocking-call
  zmq_send(socket, data, 1, ZMQ_DONTWAIT);
  zmq_send(socket, data, 1, flags | ZMQ_DONTWAIT | ZMQ_SNDMORE);
  zmq_send_const(socket, data, 1, ZMQ_DONTWAIT);
  zmq_sendmsg(socket, message, ZMQ_DONTWAIT);
  zmq_msg_send(message, socket, ZMQ_DONTWAIT);
  zmq_sendiov(socket, parts, 1, ZMQ_DONTWAIT);
  co_return;
}

task<> receives(void *socket, zmq_msg_t *message, char *data, iovec *parts, size_t *count) {
  zmq_recv(socket, data, 1, 0);         // expect: async-blocking-call
  zmq_recvmsg(socket, message, 0);      // expect: async-blocking-call
  zmq_msg_recv(message, socket, 0);     // expect: async-blocking-call
  zmq_recviov(socket, parts, count, 0); // expect: async-blocking-call
  zmq_recv(socket, data, 1, ZMQ_DONTWAIT);
  zmq_recvmsg(socket, message, ZMQ_DONTWAIT);
  zmq_msg_recv(message, socket, ZMQ_DONTWAIT);
  zmq_recviov(socket, parts, count, ZMQ_DONTWAIT);
  co_return;
}

// Sockets that drop what they cannot send.
task<> dropping(void *context, zmq_msg_t *message, char *data, iovec *parts) {
  void *publisher = zmq_socket(context, ZMQ_PUB), *router = zmq_socket(context, ZMQ_ROUTER);
  void *relay = zmq_socket(context, ZMQ_XPUB), *stream = zmq_socket(context, ZMQ_STREAM);
  void *pusher = zmq_socket(context, ZMQ_PUSH);
  zmq_send(publisher, data, 1, 0);
  zmq_send_const(router, data, 1, 0);
  zmq_sendmsg(relay, message, 0);
  zmq_msg_send(message, stream, 0);
  zmq_sendiov(publisher, parts, 1, 0);
  zmq_send(pusher, data, 1, 0); // expect: async-blocking-call
  zmq_recv(router, data, 1, 0); // expect: async-blocking-call
  zmq_connect(pusher, "tcp://host:1");
  zmq_bind(publisher, "tcp://*:1");
  zmq_close(publisher);
  co_return;
}

// Timeouts of zero.
task<> atOnce(void *context, zmq_msg_t *message, char *data, iovec *parts, size_t *count) {
  void *socket = zmq_socket(context, ZMQ_DEALER);
  const int none = 0, some = 100;
  zmq_setsockopt(socket, ZMQ_RCVTIMEO, &some, sizeof some);
  zmq_setsockopt(socket, ZMQ_SNDTIMEO, &some, sizeof some);
  zmq_send(socket, data, 1, 0); // expect: async-blocking-call
  zmq_recv(socket, data, 1, 0); // expect: async-blocking-call
  zmq_setsockopt(socket, ZMQ_RCVTIMEO, &none, sizeof none);
  zmq_send(socket, data, 1, 0); // expect: async-blocking-call
  zmq_setsockopt(socket, ZMQ_SNDTIMEO, &none, sizeof none);
  zmq_send(socket, data, 1, 0);
  zmq_send_const(socket, data, 1, 0);
  zmq_sendmsg(socket, message, 0);
  zmq_msg_send(message, socket, 0);
  zmq_sendiov(socket, parts, 1, 0);
  zmq_recv(socket, data, 1, 0);
  zmq_recvmsg(socket, message, 0);
  zmq_msg_recv(message, socket, 0);
  zmq_recviov(socket, parts, count, 0);
  co_return;
}

task<> polls(zmq_pollitem_t *items, void *poller, zmq_poller_event_t *events, long timeout) {
  zmq_poll(items, 1, -1);                          // expect: async-blocking-call
  zmq_poll(items, 1, timeout);                     // expect: async-blocking-call
  zmq_poller_wait(poller, events, timeout);        // expect: async-blocking-call
  zmq_poller_wait_all(poller, events, 1, timeout); // expect: async-blocking-call
  zmq_poll(items, 1, 0);
  zmq_poller_wait(poller, events, 0);
  zmq_poller_wait_all(poller, events, 1, 0);
  co_return;
}

void forward(void *) { usleep(1); }
task<> rest(void *front, void *back, void *context, void *thread) {
  zmq_proxy(front, back, nullptr);                 // expect: async-blocking-call
  zmq_proxy_steerable(front, back, nullptr, back); // expect: async-blocking-call
  zmq_device(ZMQ_QUEUE, front, back);              // expect: async-blocking-call
  zmq_ctx_term(context);                           // expect: async-blocking-call
  zmq_ctx_destroy(context);                        // expect: async-blocking-call
  zmq_term(context);                               // expect: async-blocking-call
  zmq_sleep(1);                                    // expect: async-blocking-call
  zmq_sleep(0);
  zmq_threadclose(thread); // expect: async-blocking-call
  zmq_threadstart(forward, nullptr);
  zmq_ctx_shutdown(context);
  co_return;
}

// Called by whoever runs the timers, or closes the message.
void onTimer(int, void *) { usleep(1); }
void release(void *, void *) { usleep(1); }
task<> stored(void *timers, zmq_msg_t *message, void *data) {
  zmq_timers_add(timers, 100, onTimer, nullptr);
  zmq_msg_init_data(message, data, 1, release, nullptr);
  zmq_msg_close(message);
  co_return;
}

// As the event loop has it: the descriptor says when, and nothing waits.
task<> asynchronous(void *socket, char *data) {
  while (zmq_recv(socket, data, 1, ZMQ_DONTWAIT) < 0 && zmq_errno() == EAGAIN)
    co_await tick{};
}
