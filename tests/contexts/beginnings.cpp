// RUN: %verify %s --models %inputs/loop.json -- -std=c++20 -I%inputs
// A coroutine that main begins and waits for keeps nobody else waiting until it has suspended.
#include "loop.h"
#include <thread>
#include <unistd.h>

int nap() { return usleep(1); }
bool isReady();

task<> loadConfig() {
  nap();
  co_return;
}
task<> connect() {
  nap();
  co_await tick{};
  nap(); // expect: async-blocking-call
}
task<> later() {
  nap(); // expect: async-blocking-call
  co_return;
}
task<> run(bool isQuick) {
  nap();
  co_await loadConfig();
  if (isQuick)
    co_return;
  nap(); // expect: async-blocking-call
  co_await later();
}
task<> reconnects() {
  co_await connect();
}
task<> inLoop() {
  nap();
  while (isReady()) {
    nap(); // expect: async-blocking-call
    co_await tick{};
  }
}
task<> onWorker() {
  nap();
  co_await tick{};
}

// Begun elsewhere, or by others too.
task<> onExecutor() {
  nap(); // expect: async-blocking-call
  co_await tick{};
}
task<> spawned() {
  nap(); // expect: async-blocking-call
  co_await tick{};
}
task<> shared() {
  nap(); // expect: async-blocking-call
  co_await tick{};
}
task<> kept() {
  nap(); // expect: async-blocking-call
  co_await tick{};
}
task<> fromHandler() {
  nap(); // expect: async-blocking-call
  co_await tick{};
}
task<> handedOn() {
  nap(); // expect: async-blocking-call
  co_await tick{};
}
task<> neverStarted() {
  nap(); // expect: async-blocking-call
  co_await tick{};
}
task<> others() {
  co_await tick{};
  co_await shared();
}
void take(task<>);

int main() {
  fw::Loop loop;
  fw::waitFor(run(true));
  fw::waitFor(reconnects());
  fw::waitFor(inLoop());
  fw::waitFor([]() -> task<> {
    nap();
    co_await tick{};
    nap(); // expect: async-blocking-call
  }());
  fw::waitFor(onExecutor(), loop);
  fw::spawn(loop, spawned());
  fw::waitFor(shared());
  fw::waitFor(others());
  auto made = kept();
  fw::waitFor(std::move(made));
  take(handedOn());
  loop.post([] {
    fw::waitFor(fromHandler()); // expect: async-nested-event-loop
  });
  std::thread worker([] { fw::waitFor(onWorker()); });
  worker.join();
}
