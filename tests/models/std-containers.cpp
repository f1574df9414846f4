// RUN: %verify %s -- -std=c++20 -I%inputs
// Objects that containers make, and callables that they keep.
#include "task.h"
#include <deque>
#include <forward_list>
#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <queue>
#include <stack>
#include <unistd.h>

struct slow {
  explicit slow(int) { usleep(1); }
};
struct fast {
  explicit fast(int) {}
};

template <typename T> task<> makes() {
  std::deque<T> deque;
  std::list<T> list;
  std::forward_list<T> forward;
  std::stack<T> stack;
  std::queue<T> queue;
  deque.emplace_back(1);            // expect: async-blocking-call
  deque.emplace_front(1);           // expect: async-blocking-call
  list.emplace_back(1);             // expect: async-blocking-call
  list.emplace_front(1);            // expect: async-blocking-call
  forward.emplace_front(1);         // expect: async-blocking-call
  stack.emplace(1);                 // expect: async-blocking-call
  queue.emplace(1);                 // expect: async-blocking-call
  auto unique = std::make_unique<T>(1); // expect: async-blocking-call
  auto optional = std::make_optional<T>(1); // expect: async-blocking-call
  co_return;
}
template task<> makes<slow>();

task<> quick() {
  std::deque<fast> deque;
  std::list<fast> list;
  deque.emplace_back(1);
  list.emplace_front(1);
  auto unique = std::make_unique<fast>(1);
  auto optional = std::make_optional<fast>(1);
  co_return;
}

task<> keeps() {
  std::list<std::function<void()>> hooks;
  hooks.emplace_back([] { usleep(1); });
  hooks.front()(); // expect: async-blocking-call
  std::queue<std::function<void()>> jobs;
  jobs.emplace([] {});
  jobs.front()();
  co_return;
}
