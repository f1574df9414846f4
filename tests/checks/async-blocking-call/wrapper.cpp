// RUN: %verify %s -- -std=c++20 -I%inputs
// What the caller passes decides whether a wrapper blocks.
#include "task.h"
#include <poll.h>
#include <sys/socket.h>

int pollFor(pollfd *p, int timeout) { return poll(p, 1, timeout); }
int pollDefault(pollfd *p, int timeout = 0) { return pollFor(p, timeout); }
void receive(int fd, char *buffer) { recv(fd, buffer, 1, 0); }

task<> timeouts(pollfd *p) {
  pollFor(p, 0);
  pollFor(p, 10); // expect: async-blocking-call
  pollDefault(p);
  pollDefault(p, 10); // expect: async-blocking-call
  co_return;
}

struct descriptor {
  int value;
};
task<> descriptors(char *buffer) {
  int quick = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
  receive(quick, buffer);
  int slow = socket(AF_INET, SOCK_STREAM, 0);
  receive(slow, buffer); // expect: async-blocking-call
  descriptor d{socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0)};
  recv(d.value, buffer, 1, 0);
  co_return;
}

// A coroutine's body is its own: what it is called with does not make its caller block.
task<> pollLater(pollfd *p, int timeout) {
  poll(p, 1, timeout); // expect: async-blocking-call
  co_return;
}
task<> awaits(pollfd *p) {
  co_await pollLater(p, 10);
  co_await pollLater(p, 0);
}
