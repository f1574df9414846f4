// RUN: %verify %s --models %inputs/loop.json -- -std=c++20 -I%inputs
// A callback that a function keeps and then calls is what it was given, and not what others gave.
#include "loop.h"
#include <functional>
#include <unistd.h>

class Request {
public:
  void send(const std::function<void()> &done = std::function<void()>()) {
    callback = done;
    if (callback) {
      auto local = callback;
      callback = nullptr;
      local();
    }
  }
  void sendNow(std::function<void()> done) {
    callback = done;
    callback();
  }
  void later() { callback(); }

private:
  std::function<void()> callback;
};

void start(fw::Loop &loop, fw::Pool &pool, Request &request) {
  pool.post([&] { request.send([] { usleep(1); }); });
  pool.post([&] { request.sendNow([] { usleep(1); }); });
  loop.post([&] {
    request.send();
    request.send([] {});
    request.sendNow([] {});
    request.send([] { usleep(1); }); // expect: async-blocking-call
    request.later();                 // expect: async-blocking-call
  });
}
