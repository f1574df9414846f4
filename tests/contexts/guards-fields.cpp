// RUN: %verify %s --models %inputs/loop.json -- -std=c++20 -I%inputs
// What an object's constructor is given for good decides what its methods do.
#include "loop.h"
#include <condition_variable>
#include <mutex>
#include <unistd.h>

int nap() { return usleep(1); }

/// A limit of 0 is none.
class Queue {
public:
  explicit Queue(unsigned limit = 0, bool isVerbose = false) : limit(limit), isVerbose(isVerbose) {}
  void push(int value) {
    std::unique_lock lock(mutex);
    pushLocked(lock, value);
    count++;
  }
  void report() {
    if (isVerbose)
      nap();
  }
  void flush() {
    if (count)
      nap();
  }

private:
  void pushLocked(std::unique_lock<std::mutex> &lock, int value) {
    while (size() >= limit && limit != 0)
      full.wait(lock);
  }
  unsigned size() const;
  std::mutex mutex;
  std::condition_variable full;
  unsigned limit;
  bool isVerbose;
  int count = 0;
};
/// A limit that may change.
class Adjustable {
public:
  explicit Adjustable(unsigned limit) : limit(limit) {}
  void setLimit(unsigned l) { limit = l; }
  void push() {
    if (limit)
      nap();
  }

private:
  unsigned limit;
};
/// One that its constructor settles in two ways.
class Either {
public:
  explicit Either(bool isSafe) : isSafe(false) {
    if (isSafe)
      this->isSafe = true;
  }
  void save() {
    if (isSafe)
      nap();
  }

private:
  bool isSafe;
};

class Server {
public:
  explicit Server(unsigned limit) : given(limit), both(0) {}
  explicit Server(bool) : given(1), both(8) {}
  void listen(fw::Loop &loop) {
    loop.post([this] {
      unlimited.push(1);
      byDefault.push(1);
      limited.push(1); // expect: async-blocking-call
      given.push(1);   // expect: async-blocking-call
      both.push(1);    // expect: async-blocking-call
      unlimited.report();
      verbose.report();  // expect: async-blocking-call
      unlimited.flush(); // expect: async-blocking-call
      adjustable.push(); // expect: async-blocking-call
      either.save();     // expect: async-blocking-call
    });
    loop.post([](Queue &some) {
      some.push(1); // expect: async-blocking-call
    });
  }

private:
  Queue unlimited{0}, byDefault, limited{8}, given, both, verbose{0, true};
  Adjustable adjustable{0};
  Either either{false};
};

// In loops.
void repeat(bool isSlow, int n) {
  while (isSlow && n--)
    nap();
  for (int i = 0; isSlow && i != n; ++i)
    nap();
}
void once(bool isSlow) {
  do
    nap();
  while (isSlow);
}
void loops(fw::Loop &loop) {
  loop.post([] {
    repeat(false, 3);
    repeat(true, 3); // expect: async-blocking-call
    once(false);     // expect: async-blocking-call
  });
}
