// RUN: %verify %s -- -std=c++20 -I%inputs
// What is known of an object decides whether a call on it blocks, however far away the call is.
#include "task.h"
#include <chrono>
#include <fcntl.h>
#include <fstream>
#include <future>
#include <iostream>
#include <sstream>
#include <unistd.h>

using namespace std::chrono_literals;

// Streams in memory and in files behind a reference to their base.
void save(std::ostream &out, int value) { out << value; }
void saveAll(std::ostream &out) {
  save(out, 1);
  out.flush();
}
int load(std::istream &in) {
  int value = 0;
  in >> value;
  return value;
}
struct Writer {
  std::ostream &out;
  void write(int value) { out << value; }
};
task<> streams(std::ofstream &file, std::ifstream &input, std::ostream &unknown) {
  std::ostringstream memory;
  save(memory, 1);
  saveAll(memory);
  save(file, 1);   // expect: async-blocking-call
  saveAll(file);   // expect: async-blocking-call
  save(unknown, 1);
  std::istringstream text("1");
  load(text);
  load(input); // expect: async-blocking-call
  Writer{memory}.write(1);
  co_return;
}

// Futures that are ready by then.
task<> futures(std::future<int> polled, std::future<int> waited, std::future<int> pending, std::promise<int> promise) {
  while (polled.wait_for(0s) != std::future_status::ready)
    co_await tick{};
  polled.get();
  if (waited.wait_for(1s) == std::future_status::ready) // expect: async-blocking-call
    waited.get();
  pending.get(); // expect: async-blocking-call
  promise.set_value(1);
  auto ready = promise.get_future();
  ready.get();
}

// Descriptors that were made non-blocking before.
void makeNonblocking(int fd) { fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK); }
struct Pipe {
  int in, out;
  Pipe() {
    int ends[2];
    pipe(ends);
    in = ends[0], out = ends[1];
  }
};
task<> descriptors(const char *path, char *buffer) {
  int blocking = open(path, O_RDONLY); // expect: async-blocking-call
  read(blocking, buffer, 1);           // expect: async-blocking-call
  int ends[2];
  pipe(ends);
  read(ends[0], buffer, 1); // expect: async-blocking-call
  int quick[2];
  pipe2(quick, O_NONBLOCK);
  read(quick[0], buffer, 1);
  int later[2];
  pipe(later);
  makeNonblocking(later[0]);
  read(later[0], buffer, 1);
  co_return;
}
