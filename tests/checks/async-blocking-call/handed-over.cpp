// RUN: %verify %s -- -std=c++20 -I%inputs
// What is handed to a thread, a queue or a later moment does not run here.
#include "task.h"
#include <cstdlib>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <unistd.h>
#include <vector>

int nap() { return usleep(1); }

struct pool {
  std::vector<std::thread> threads;
  std::vector<std::function<void()>> jobs;
  std::mutex m;
  pool() {
    for (int i = 0; i < 4; ++i)
      threads.emplace_back([this] { loop(); });
  }
  void loop() {
    for (auto &job : jobs)
      job();
    nap();
  }
  template <typename F> auto submit(F f) {
    auto shared = std::make_shared<std::packaged_task<int()>>(std::move(f));
    jobs.emplace_back([shared] { (*shared)(); });
    return shared->get_future();
  }
  void post(std::function<void()> f) {
    std::lock_guard lock(m);
    jobs.push_back(std::move(f));
  }
};
task<> toPool(pool &p) {
  auto result = p.submit([] { return nap(); });
  p.post([] { nap(); });
  p.post(std::bind(nap));
  p.loop();     // expect: async-blocking-call
  result.get(); // expect: async-blocking-call
  co_return;
}

struct own_thread {
  std::thread t;
  template <typename F> own_thread(F &&f) : t(std::forward<F>(f)) {}
  ~own_thread() { t.detach(); }
};
struct joining_thread {
  std::thread t;
  template <typename F> joining_thread(F &&f) : t(std::forward<F>(f)) {}
  ~joining_thread() { t.join(); }
};
template <typename F> std::thread launch(F &&f) { return std::thread(std::forward<F>(f)); }
template <typename F> void inThread(F &&f) {
  std::thread t([f = std::forward<F>(f)] { f(); });
  t.detach();
}
template <typename F> void inThreadAndHere(F &&f) {
  std::thread(f).detach();
  f();
}
task<> toThread() {
  own_thread a([] { nap(); });
  own_thread b(nap);
  joining_thread c(nap); // expect: async-blocking-call
  launch([] { nap(); }).detach();
  launch(nap).join(); // expect: async-blocking-call
  inThread([] { nap(); });
  inThread(nap);
  inThreadAndHere(nap); // expect: async-blocking-call
  std::atexit([] { nap(); });
  co_return;
}

// An awaiter that runs its callable on a thread.
template <typename F> struct offload {
  F f;
  bool await_ready() { return false; }
  void await_suspend(std::coroutine_handle<> h) {
    std::thread([this, h] {
      f();
      h.resume();
    }).detach();
  }
  void await_resume() {}
};
template <typename F> struct run_here {
  F f;
  bool await_ready() { return false; }
  void await_suspend(std::coroutine_handle<> h) { f(); }
  void await_resume() {}
};
struct offload_function {
  pool &p;
  std::function<void()> f;
  bool await_ready() { return false; }
  void await_suspend(std::coroutine_handle<> h) {
    p.post([this, h] {
      f();
      h.resume();
    });
  }
  void await_resume() {}
};
template <typename F> offload<F> onThread(F f) { return {std::move(f)}; }
template <typename F> task<> wrapped(F f) { co_await onThread(f); }
auto slow = [] { nap(); };
task<> offloads(pool &p) {
  co_await offload<decltype(slow)>{slow};
  co_await run_here<decltype(slow)>{slow}; // expect: async-blocking-call
  co_await offload_function{p, [] { nap(); }};
  co_await onThread([] { nap(); });
  co_await wrapped([] { nap(); });
}

// Evaluated before the hop.
task<> tooEarly() {
  co_await onThread([n = nap()] { return n; }); // expect: async-blocking-call
}

struct options {
  std::function<void()> onDone;
};
void submit(options o) {
  static std::vector<options> kept;
  kept.push_back(std::move(o));
}
struct builder {
  std::function<void()> callback;
  builder &on(std::function<void()> f) {
    callback = std::move(f);
    return *this;
  }
  void build() {}
};
task<> keptForLater() {
  submit({.onDone = [] { nap(); }});
  submit(options{[] { nap(); }});
  builder{}.on([] { nap(); }).build();
  static std::shared_ptr<int> p(new int, [](int *q) {
    nap();
    delete q;
  });
  co_return;
}

struct server {
  pool &p;
  void blocking() { nap(); }
  task<> run() {
    p.post([this] { blocking(); });
    p.jobs.emplace_back([this] { blocking(); });
    blocking(); // expect: async-blocking-call
    co_return;
  }
};
