// RUN: %verify %s --models %inputs/loop.json -- -std=c++20 -I%inputs
#include "loop.h"
#include <atomic>
#include <thread>
std::atomic<bool> done;
void work();
void spins() {
  while (!done) { // expect: async-never-yields
  }
}
void start(fw::Loop &loop, fw::Pool &pool, fw::Future &future) {
  loop.post([] {
    for (;;) // expect: async-never-yields
      work();
  });
  loop.post([] { spins(); });
  pool.post([] {
    for (;;)
      work();
  });
  std::thread t([] {
    while (true)
      work();
  });
  fw::greenThread([&] {
    for (;;) {
      work();
      future.get();
    }
  });
  fw::greenThread([] {
    for (;;) // expect: async-never-yields
      work();
  });
  t.join();
}
task<> hops(fw::Pool &pool) {
  co_await pool.schedule();
  while (!done)
    work();
  for (;;)
    work();
}
