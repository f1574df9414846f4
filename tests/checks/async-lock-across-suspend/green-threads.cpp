// RUN: %verify %s --models %inputs/loop.json -- -std=c++20 -I%inputs
// Stackful coroutines: a call suspends them, here or further down.
#include "loop.h"
#include <mutex>
#include <thread>

std::mutex m;
void waits(fw::Future &f) { f.get(); }

void direct(fw::Future &f) {
  std::lock_guard g(m);
  f.get(); // expect: async-lock-across-suspend
}
void further(fw::Future &f) {
  std::lock_guard g(m);
  waits(f); // expect: async-lock-across-suspend
}
void byHand(fw::Future &f) {
  m.lock();
  f.get(); // expect: async-lock-across-suspend
  m.unlock();
}
void inLoop(fw::Future &f, int n) {
  for (int i = 0; i != n; ++i) {
    std::unique_lock g(m);
    waits(f); // expect: async-lock-across-suspend
  }
}
void scoped(fw::Future &f) {
  {
    std::lock_guard g(m);
  }
  f.get();
}
void unlocked(fw::Future &f) {
  std::unique_lock g(m);
  g.unlock();
  waits(f);
}
void onThread(fw::Future &f) {
  std::lock_guard g(m);
  waits(f);
}
void start(fw::Future &f) {
  fw::greenThread([&] { direct(f); });
  fw::greenThread([&] { further(f); });
  fw::greenThread([&] { byHand(f); });
  fw::greenThread([&] { inLoop(f, 3); });
  fw::greenThread([&] { scoped(f); });
  fw::greenThread([&] { unlocked(f); });
  fw::greenThread([&] {
    std::lock_guard g(m);
    f.get(); // expect: async-lock-across-suspend
  });
  std::thread t([&] { onThread(f); });
  t.join();
}
