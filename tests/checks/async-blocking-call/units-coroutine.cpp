// RUN: split-file %s %t
// RUN: %verify %t/app.cpp %t/child.cpp -- -std=c++20 -I%inputs -I%t
// A coroutine of another file blocks in itself; a generator blocks who calls it; states hold over files.

//--- child.h
#pragma once
#include "task.h"
task<int> child();
task<int> notCoroutine();
task<int> blocksThenMakes();
generator<int> slowNumbers();
generator<int> fastNumbers();
struct connection {
  int fd;
  void open();
  void read(char *);
};
struct blocking_connection {
  int fd;
  void open();
  void read(char *);
};
struct awaiter {
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  void await_resume();
};

//--- app.cpp
#include "child.h"
task<> awaits() {
  co_await child();
  co_await notCoroutine();
  co_await blocksThenMakes(); // expect: async-blocking-call
}
task<> iterates() {
  auto a = slowNumbers(); // expect: async-blocking-call
  auto b = fastNumbers();
  co_return;
}
task<> reads(connection &c, blocking_connection &b, char *buffer) {
  c.read(buffer);
  b.read(buffer); // expect: async-blocking-call
  co_return;
}

//--- child.cpp
#include "child.h"
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
task<int> child() {
  usleep(1); // expect: async-blocking-call
  co_return 1;
}
task<int> notCoroutine() { return child(); }
task<int> blocksThenMakes() {
  usleep(1);
  return child();
}
generator<int> slowNumbers() {
  usleep(1);
  co_yield 1;
}
generator<int> fastNumbers() { co_yield 1; }
void connection::open() {
  fd = socket(AF_INET, SOCK_STREAM, 0);
  fcntl(fd, F_SETFL, O_NONBLOCK);
}
void connection::read(char *buffer) { recv(fd, buffer, 1, 0); }
void blocking_connection::open() { fd = socket(AF_INET, SOCK_STREAM, 0); }
void blocking_connection::read(char *buffer) { recv(fd, buffer, 1, 0); }
