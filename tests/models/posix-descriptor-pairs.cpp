// RUN: %verify %s -- -std=c++20 -I%inputs
// An element of an array shares the array's state.
#include "task.h"
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

task<> pipes(char *data) {
  int blocking[2];
  pipe2(blocking, O_CLOEXEC);
  read(blocking[0], data, 1);    // expect: async-blocking-call
  write(blocking[1], data, 1);   // expect: async-blocking-call
  int ends[2];
  pipe2(ends, O_CLOEXEC | O_NONBLOCK);
  read(ends[0], data, 1);
  write(ends[1], data, 1);
  co_return;
}

task<> sockets(char *data) {
  int blocking[2];
  socketpair(AF_UNIX, SOCK_STREAM, 0, blocking);
  recv(blocking[0], data, 1, 0); // expect: async-blocking-call
  write(blocking[1], data, 1);   // expect: async-blocking-call
  int ends[2];
  socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends);
  recv(ends[0], data, 1, 0);
  write(ends[1], data, 1);
  co_return;
}
