// RUN: %verify %s -- -std=c++20 -I%inputs
// A descriptor that is one of a few constants.
#include "task.h"
#include <unistd.h>

int standard(int which) {
  int result = -1;
  switch (which) {
  case 0:
    result = STDOUT_FILENO;
    break;
  case 1:
    result = STDERR_FILENO;
    break;
  }
  return result;
}
int logFile() {
  static int file = -1;
  static bool isOpen = false;
  if (!isOpen)
    file = standard(1);
  return file;
}
int any(bool b);
int mixed(bool b) {
  int result = 1;
  if (b)
    result = any(b);
  return result;
}

void flush(int fd) { fsync(fd); }

task<> toStandard() {
  int fd = logFile();
  if (fd != -1)
    flush(fd);
  co_return;
}
task<> toAny(bool b) {
  flush(mixed(b)); // expect: async-blocking-call
  flush(any(b));   // expect: async-blocking-call
  co_return;
}

// A tree of many kinds of nodes, any of which may be anywhere.
struct node {
  virtual ~node() = default;
  virtual void evaluate() = 0;
  node *inner = nullptr;
};
template <int> struct pure : node {
  void evaluate() override { inner->evaluate(); }
};
template struct pure<1>;
template struct pure<2>;
template struct pure<3>;
template struct pure<4>;
template struct pure<5>;
template struct pure<6>;
template struct pure<7>;
template struct pure<8>;
template struct pure<9>;
template struct pure<10>;
template struct pure<11>;
template struct pure<12>;
template struct pure<13>;
template struct pure<14>;
template struct pure<15>;
template struct pure<16>;
struct include : node {
  void evaluate() override { usleep(1); }
};
task<> interprets(node &tree) {
  tree.evaluate();
  co_return;
}
