// RUN: %verify --kinds +lock %s -- -std=c++20
// Callbacks of events and buffers run on the loop.
#include <event2/buffer.h>
#include <event2/buffer_compat.h>
#include <event2/bufferevent.h>
#include <event2/bufferevent_compat.h>
#include <event2/event.h>
#include <event2/event_compat.h>
#include <event2/event_struct.h>
#include <event2/listener.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

using socket_t = evutil_socket_t;

// The macros evtimer_new, evsignal_assign and the like are calls of event_new and event_assign.
void events(event_base *base, event *event, const timeval *time) {
  event_new(
      base, 0, EV_READ, [](socket_t, short, void *) { usleep(1); }, nullptr); // expect: async-blocking-call
  evtimer_new(
      base, [](socket_t, short, void *) { usleep(1); }, nullptr); // expect: async-blocking-call
  evsignal_new(
      base, 15, [](socket_t, short, void *) { usleep(1); }, nullptr); // expect: async-blocking-call
  evuser_new(
      base, [](socket_t, short, void *) { usleep(1); }, nullptr); // expect: async-blocking-call
  event_assign(
      event, base, 0, EV_READ, [](socket_t, short, void *) { usleep(1); }, 0); // expect: async-blocking-call
  evtimer_assign(
      event, base, [](socket_t, short, void *) { usleep(1); }, nullptr); // expect: async-blocking-call
  evsignal_assign(
      event, base, 15, [](socket_t, short, void *) { usleep(1); }, nullptr); // expect: async-blocking-call
  event_set(
      event, 0, EV_READ, [](socket_t, short, void *) { usleep(1); }, nullptr); // expect: async-blocking-call
  evtimer_set(
      event, [](socket_t, short, void *) { usleep(1); }, nullptr); // expect: async-blocking-call
  event_base_once(
      base, -1, EV_TIMEOUT, [](socket_t, short, void *) { usleep(1); }, nullptr, time); // expect: async-blocking-call
  event_once(
      -1, EV_TIMEOUT, [](socket_t, short, void *) { usleep(1); }, nullptr, time); // expect: async-blocking-call
  event_finalize(0, event, [](::event *, void *) { usleep(1); });                 // expect: async-blocking-call
  event_free_finalize(0, event, [](::event *, void *) { usleep(1); });            // expect: async-blocking-call
}

void buffers(bufferevent *stream, bufferevent_filter_cb unknown) {
  bufferevent_setcb(
      stream, [](bufferevent *, void *) { usleep(1); },          // expect: async-blocking-call
      [](bufferevent *, void *) { usleep(1); },                  // expect: async-blocking-call
      [](bufferevent *, short, void *) { usleep(1); }, nullptr); // expect: async-blocking-call
  bufferevent_setcb(stream, nullptr, nullptr, nullptr, nullptr);
  bufferevent_new(
      0, [](bufferevent *, void *) { usleep(1); },               // expect: async-blocking-call
      [](bufferevent *, void *) { usleep(1); },                  // expect: async-blocking-call
      [](bufferevent *, short, void *) { usleep(1); }, nullptr); // expect: async-blocking-call
  bufferevent_filter_new(
      stream,
      [](evbuffer *, evbuffer *, ev_ssize_t, bufferevent_flush_mode, void *) {
        usleep(1); // expect: async-blocking-call
        return BEV_OK;
      },
      [](evbuffer *, evbuffer *, ev_ssize_t, bufferevent_flush_mode, void *) {
        usleep(1); // expect: async-blocking-call
        return BEV_OK;
      },
      0, [](void *) { usleep(1); }, nullptr);
  bufferevent_filter_new(stream, unknown, unknown, 0, nullptr, nullptr);
}

void listeners(event_base *base, evconnlistener *listener, const sockaddr *address) {
  evconnlistener_new(
      base, [](evconnlistener *, socket_t, sockaddr *, int, void *) { usleep(1); }, // expect: async-blocking-call
      nullptr, 0, -1, 3);
  evconnlistener_new_bind(
      base, [](evconnlistener *, socket_t, sockaddr *, int, void *) { usleep(1); }, // expect: async-blocking-call
      nullptr, 0, -1, address, 0);
  evconnlistener_set_cb(
      listener, [](evconnlistener *, socket_t, sockaddr *, int, void *) { usleep(1); }, // expect: async-blocking-call
      nullptr);
  evconnlistener_set_error_cb(listener, [](evconnlistener *, void *) { usleep(1); }); // expect: async-blocking-call
}

// What changes a buffer, frees it or logs calls these, wherever it runs.
void anywhere(evbuffer *buffer, evbuffer_file_segment *segment) {
  evbuffer_add_cb(
      buffer, [](evbuffer *, const evbuffer_cb_info *, void *) { usleep(1); }, nullptr);
  evbuffer_setcb(
      buffer, [](evbuffer *, size_t, size_t, void *) { usleep(1); }, nullptr);
  evbuffer_add_reference(
      buffer, "a", 1, [](const void *, size_t, void *) { usleep(1); }, nullptr);
  evbuffer_file_segment_add_cleanup_cb(
      segment, [](const evbuffer_file_segment *, int, void *) { usleep(1); }, nullptr);
  event_set_log_callback([](int, const char *) { usleep(1); });
  event_set_fatal_callback([](int) { usleep(1); });
}

void nested(socket_t, short, void *data) {
  auto *base = static_cast<event_base *>(data);
  event_base_dispatch(base);              // expect: async-nested-event-loop
  event_base_loop(base, EVLOOP_ONCE);     // expect: async-nested-event-loop
  event_base_loop(base, EVLOOP_NONBLOCK); // expect: async-nested-event-loop
  event_dispatch();                       // expect: async-nested-event-loop
  event_loop(EVLOOP_NONBLOCK);            // expect: async-nested-event-loop
  event_base_loopbreak(base);
  event_base_foreach_event( // expect: async-blocking-call
      base, [](const event_base *, const event *, void *) { return usleep(1); }, nullptr);
}

void received(bufferevent *stream, void *) {
  evbuffer *input = bufferevent_get_input(stream);
  char bytes[8];
  bufferevent_read(stream, bytes, sizeof bytes);
  bufferevent_write(stream, bytes, sizeof bytes);
  evbuffer_remove(input, bytes, sizeof bytes);
  evbuffer_read(input, bufferevent_getfd(stream), -1);
  bufferevent_lock(stream); // expect: async-blocking-call
  evbuffer_lock(input);     // expect: async-blocking-call
}

void descriptors(socket_t unknown, short, void *data) {
  auto *buffer = static_cast<evbuffer *>(data);
  evbuffer_read(buffer, unknown, -1);
  evbuffer_write(buffer, unknown);
  evbuffer_write_atmost(buffer, unknown, 10);

  int blocking = socket(AF_INET, SOCK_STREAM, 0);
  evbuffer_read(buffer, blocking, -1);         // expect: async-blocking-call
  evbuffer_write(buffer, blocking);            // expect: async-blocking-call
  evbuffer_write_atmost(buffer, blocking, 10); // expect: async-blocking-call
  int nonblocking = socket(AF_INET, SOCK_STREAM, 0);
  evutil_make_socket_nonblocking(nonblocking);
  evbuffer_read(buffer, nonblocking, -1);

  socket_t pair[2], asyncPair[2];
  evutil_socketpair(AF_UNIX, SOCK_STREAM, 0, pair);
  evutil_socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, asyncPair);
  evbuffer_read(buffer, pair[0], -1); // expect: async-blocking-call
  evbuffer_read(buffer, asyncPair[0], -1);

  int file = open("a", O_RDONLY);  // expect: async-blocking-call
  evbuffer_read(buffer, file, -1); // expect: async-blocking-call
  int pipes[2];
  pipe(pipes);
  evbuffer_write(buffer, pipes[1]); // expect: async-blocking-call
}

int main() {
  event_base *base = event_base_new();
  bufferevent *stream = bufferevent_socket_new(base, -1, BEV_OPT_CLOSE_ON_FREE);
  bufferevent_setcb(stream, received, nullptr, nullptr, nullptr);
  event *timer = event_new(base, -1, EV_PERSIST, nested, base);
  event *reader = event_new(base, 0, EV_READ, descriptors, evbuffer_new());
  event_add(timer, nullptr);
  event_add(reader, nullptr);
  usleep(1);
  return event_base_dispatch(base);
}
