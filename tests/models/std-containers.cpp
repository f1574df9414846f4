// RUN: %verify %s -- -std=c++20 -I%inputs
// RUN: %verify %s -- -std=c++23 -stdlib=libc++ -fexperimental-library -I%inputs
// Objects that containers make, and callables that they keep.
#include "task.h"
#include <deque>
#include <forward_list>
#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <queue>
#include <set>
#include <stack>
#include <unistd.h>
#include <unordered_set>
#include <vector>

struct slow {
  explicit slow(int) { usleep(1); }
  auto operator<=>(const slow &) const = default;
};
struct fast {
  explicit fast(int) {}
  auto operator<=>(const fast &) const = default;
};
struct hash {
  std::size_t operator()(const auto &) const { return 1; }
};

template <typename T> task<> makes() {
  std::deque<T> deque;
  std::list<T> list;
  std::forward_list<T> forward;
  std::stack<T> stack;
  std::queue<T> queue;
  std::vector<T> vector;
  std::set<T> set;
  std::multiset<T> multiset;
  std::unordered_set<T, hash> unorderedSet;
  std::unordered_multiset<T, hash> unorderedMultiset;
  std::optional<T> maybe;
  deque.emplace_back(1);                    // expect: async-blocking-call
  deque.emplace_front(1);                   // expect: async-blocking-call
  list.emplace_back(1);                     // expect: async-blocking-call
  list.emplace_front(1);                    // expect: async-blocking-call
  forward.emplace_front(1);                 // expect: async-blocking-call
  stack.emplace(1);                         // expect: async-blocking-call
  queue.emplace(1);                         // expect: async-blocking-call
  vector.emplace_back(1);                   // expect: async-blocking-call
  set.emplace(1);                           // expect: async-blocking-call
  multiset.emplace(1);                      // expect: async-blocking-call
  unorderedSet.emplace(1);                  // expect: async-blocking-call
  unorderedMultiset.emplace(1);             // expect: async-blocking-call
  maybe.emplace(1);                         // expect: async-blocking-call
  auto unique = std::make_unique<T>(1);     // expect: async-blocking-call
  auto shared = std::make_shared<T>(1);     // expect: async-blocking-call
  auto optional = std::make_optional<T>(1); // expect: async-blocking-call
  co_return;
}
template task<> makes<slow>();

task<> quick() {
  std::deque<fast> deque;
  std::list<fast> list;
  std::vector<fast> vector;
  std::set<fast> set;
  std::multiset<fast> multiset;
  std::unordered_set<fast, hash> unorderedSet;
  std::unordered_multiset<fast, hash> unorderedMultiset;
  std::optional<fast> maybe;
  deque.emplace_back(1);
  list.emplace_front(1);
  vector.emplace_back(1);
  set.emplace(1);
  multiset.emplace(1);
  unorderedSet.emplace(1);
  unorderedMultiset.emplace(1);
  maybe.emplace(1);
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
