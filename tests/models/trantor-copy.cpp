// RUN: %verify %s -- -std=c++20
// A program that carries the library: what its templates do with what they are given, the model says.
#include <functional>
#include <unistd.h>

namespace trantor {
struct EventLoop {
  bool isInLoopThread() const;
  template <typename Functor> void runInLoop(Functor &&f) {
    if (isInLoopThread())
      f();
    else
      queueInLoop(std::forward<Functor>(f));
  }
  void queueInLoop(std::function<void()> &&f);
};
struct EventLoopThread {
  EventLoop *getLoop() const;
};
} // namespace trantor

class Store {
  trantor::EventLoopThread thread;
  trantor::EventLoop *loop;

public:
  explicit Store(trantor::EventLoop *loop) : loop(loop) {}
  void open() {
    loop = thread.getLoop();
    loop->runInLoop([] { usleep(1); });
  }
  void notify() {
    loop->runInLoop([] { usleep(1); }); // expect: async-blocking-call
  }
};
