// RUN: %verify %s -- -std=c++20 -I%inputs
// An element of an array shares the array's state.
#include "task.h"
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

task<> pipes(char *data, const iovec *parts, size_t size, va_list list) {
  int blocking[2];
  pipe2(blocking, O_CLOEXEC);
  read(blocking[0], data, 1);       // expect: async-blocking-call
  readv(blocking[0], parts, 1);     // expect: async-blocking-call
  write(blocking[1], data, 100);    // expect: async-blocking-call
  write(blocking[1], data, size);   // expect: async-blocking-call
  writev(blocking[1], parts, 1);    // expect: async-blocking-call
  dprintf(blocking[1], "x");        // expect: async-blocking-call
  vdprintf(blocking[1], "x", list);// expect: async-blocking-call
  int plain[2];
  pipe(plain);
  read(plain[0], data, 1);          // expect: async-blocking-call
  int zero[2];
  pipe2(zero, 0);
  read(zero[0], data, 1);           // expect: async-blocking-call
  int ends[2];
  pipe2(ends, O_CLOEXEC | O_NONBLOCK);
  read(ends[0], data, 1);
  write(ends[1], data, 1);
  write(ends[1], data, 100);
  co_return;
}

// A few bytes find room in a pipe.
task<> wakeUps(int unknown[2], int flags) {
  int blocking[2];
  pipe(blocking);
  write(blocking[1], "x", 1);
  int number = 1;
  write(blocking[1], &number, sizeof number);
  uint64_t counter = 1;
  write(blocking[1], &counter, sizeof counter);
  write(unknown[1], "x", 1);
  int any[2];
  pipe2(any, flags);
  read(any[0], &number, sizeof number);
  write(any[1], "text", 4);
  co_return;
}

struct waker {
  waker() { pipe2(ends, O_NONBLOCK | O_CLOEXEC); }
  int ends[2];
};
struct blocking_waker {
  blocking_waker() { pipe(ends); }
  int ends[2];
};
task<> fields(waker &quick, blocking_waker &blocking, char *data) {
  read(quick.ends[0], data, 100);
  write(quick.ends[1], data, 100);
  read(blocking.ends[0], data, 1);// expect: async-blocking-call
  write(blocking.ends[1], data, 1);
  co_return;
}

task<> sockets(char *data, int type) {
  int blocking[2];
  socketpair(AF_UNIX, SOCK_STREAM, 0, blocking);
  recv(blocking[0], data, 1, 0);    // expect: async-blocking-call
  write(blocking[1], data, 1);      // expect: async-blocking-call
  int closed[2];
  socketpair(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0, closed);
  recv(closed[0], data, 1, 0);      // expect: async-blocking-call
  int ends[2];
  socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends);
  recv(ends[0], data, 1, 0);
  write(ends[1], data, 1);
  int any[2];
  socketpair(AF_UNIX, type, 0, any);
  recv(any[0], data, 1, 0);
  co_return;
}
