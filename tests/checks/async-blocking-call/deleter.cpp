// RUN: %verify %s -- -std=c++20 -I%inputs
// A deleter of the program's own runs instead of the destructor.
#include "task.h"
#include <memory>
#include <unistd.h>

struct slow {
  ~slow() { usleep(1); }
};
struct keeps {
  void operator()(slow *) const {}
};
struct waits {
  void operator()(int *) const { usleep(1); }
};

task<> deleters(slow *borrowed) {
  std::unique_ptr<slow, keeps> kept(borrowed);
  std::unique_ptr<slow> owned(borrowed);  // expect: async-blocking-call
  std::unique_ptr<int, waits> waited(new int); // expect: async-blocking-call
  std::unique_ptr<int> plain(new int);
  co_await tick{};
}
