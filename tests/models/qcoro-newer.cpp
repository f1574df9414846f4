// RUN: %verify %s -- -std=c++20 -I%S/Inputs
#include "qcoro.h"
#include <exception>
#include <unistd.h>

void continuations(QCoro::Task<void> task, QCoro::LazyTask<int> lazy) {
  task.then([] { usleep(1); });                            // expect: async-blocking-call
  lazy.then([] { usleep(1); });                            // expect: async-blocking-call
  auto failed = [](const std::exception &) { usleep(1); }; // expect: async-blocking-call
  task.then([] {}, failed);
}
