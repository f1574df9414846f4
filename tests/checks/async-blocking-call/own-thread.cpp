// RUN: %verify %s --models %inputs/loop.json -- -std=c++20 -I%inputs
// What is called only on an object's own thread is not called by who is on another one.
#include "loop.h"
#include <functional>
#include <mutex>
#include <thread>
#include <unistd.h>

class Queue {
public:
  bool isOwnThread() const { return std::this_thread::get_id() == worker.get_id(); }
  void enqueue(std::function<void()> job) {
    if (isOwnThread())
      job();
    else
      keep(std::move(job));
  }
  void enqueueBack(std::function<void()> job) {
    if (!isOwnThread()) {
      keep(std::move(job));
      return;
    }
    job();
  }
  void enqueueOrWait(std::function<void()> job, bool mayRun) {
    bool isOwn = isOwnThread();
    if (isOwn && mayRun) {
      job();
      return;
    }
    keep(std::move(job));
  }
  void flush() {
    if (std::this_thread::get_id() == worker.get_id() && !isEmpty())
      usleep(1);
  }
  void always(std::function<void()> job) {
    if (!isEmpty())
      job();
  }
  void elsewhere(std::function<void()> job) {
    if (!isOwnThread())
      job();
  }

private:
  void keep(std::function<void()> job);
  bool isEmpty() const;
  std::thread worker;
};
Queue queue;

void start(fw::Loop &loop) {
  loop.post([] { queue.enqueue([] { usleep(1); }); });
  loop.post([] { queue.enqueueBack([] { usleep(1); }); });
  loop.post([] { queue.enqueueOrWait([] { usleep(1); }, true); });
  loop.post([] { queue.flush(); });
  loop.post([] {
    queue.always([] { usleep(1); }); // expect: async-blocking-call
  });
  loop.post([] {
    queue.elsewhere([] { usleep(1); }); // expect: async-blocking-call
  });
  // The handler itself is where it is.
  loop.post([] {
    if (queue.isOwnThread())
      usleep(1); // expect: async-blocking-call
  });
}
