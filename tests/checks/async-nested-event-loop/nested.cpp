// RUN: %verify %s --models %inputs/loop.json -- -std=c++20 -I%inputs
// A loop that is run where one runs already.
#include "loop.h"
#include <functional>
#include <thread>

struct Dialog {
  fw::Loop &loop;
  void exec() { loop.run(); }
};
void drain(fw::Loop &loop) { Dialog{loop}.exec(); }

task<> inCoroutine(fw::Loop &loop) {
  loop.run();   // expect: async-nested-event-loop
  drain(loop);  // expect: async-nested-event-loop
  fw::Loop own; // one of its own keeps the outer one waiting all the same
  own.run();    // expect: async-nested-event-loop
  co_return;
}
void inHandlers(fw::Loop &loop, fw::Socket &socket) {
  loop.post([&] { loop.run(); });                // expect: async-nested-event-loop
  socket.asyncRead(1, [&](int) { drain(loop); }); // expect: async-nested-event-loop
  std::function<void()> later = [&] { loop.run(); }; // expect: async-nested-event-loop
  loop.post(later);
}

// A loop of its own on a worker thread is right, and so is main.
void onThread(fw::Loop &loop) {
  std::thread([&] { loop.run(); }).detach();
  std::thread(drain, std::ref(loop)).detach();
}
task<> startsThread(fw::Loop &other) {
  std::thread([&] { other.run(); }).detach();
  co_return;
}
void onPool(fw::Pool &pool) {
  pool.post([] {
    fw::Loop own;
    own.run();
  });
}
task<> behindHop(fw::Pool &pool, fw::Loop &own) {
  co_await pool.schedule();
  own.run();
}
struct Job : fw::Runnable {
  fw::Loop own;
  void run() override { own.run(); }
};
int main() {
  fw::Loop loop;
  drain(loop);
  loop.run();
}
