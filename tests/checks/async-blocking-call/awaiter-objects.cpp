// RUN: %verify %s -- -std=c++20 -I%inputs
// Objects of one awaiter class are given different callables.
#include "task.h"
#include <functional>
#include <unistd.h>

class CallbackAwaiter {
public:
  using Start = std::function<void(std::coroutine_handle<>)>;
  explicit CallbackAwaiter(Start start) : start(std::move(start)) {}
  bool await_ready() { return false; }
  void await_suspend(std::coroutine_handle<> handle) { start(handle); }
  void await_resume() {}

private:
  Start start;
};

void post(std::function<void()>);

task<> posts() {
  co_await CallbackAwaiter([](std::coroutine_handle<> handle) { post(handle); });
  co_await CallbackAwaiter{[&](auto handle) { post(handle); }};
  CallbackAwaiter awaiter([](std::coroutine_handle<> handle) { post(handle); });
  co_await awaiter;
}
task<> sleeps() {
  co_await CallbackAwaiter([](std::coroutine_handle<> handle) { // expect: async-blocking-call
    usleep(10);
    handle();
  });
}
CallbackAwaiter make();
task<> unknown() {
  co_await make(); // expect: async-blocking-call
}

// The same of other objects.
class Job {
public:
  explicit Job(std::function<void()> work) : work(std::move(work)) {}
  void run() { work(); }

private:
  std::function<void()> work;
};
task<> jobs() {
  Job quick([] {});
  quick.run();
  Job slow([] { usleep(10); });
  slow.run(); // expect: async-blocking-call
  co_return;
}

// What is set later may be anything.
class Settable {
public:
  explicit Settable(std::function<void()> work) : work(std::move(work)) {}
  void set(std::function<void()> other) { work = std::move(other); }
  void run() { work(); }

private:
  std::function<void()> work;
};
task<> set() {
  Settable job([] {});
  job.set([] { usleep(10); });
  job.run(); // expect: async-blocking-call
  co_return;
}
