// RUN: %verify %s -- -std=c++23 -I%inputs
// What destroys what it holds.
#include "task.h"
#include <array>
#include <chrono>
#include <deque>
#include <expected>
#include <forward_list>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <queue>
#include <set>
#include <stack>
#include <thread>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <valarray>
#include <variant>
#include <vector>

using namespace std::chrono_literals;

struct closer {
  int id = 0;
  ~closer() { std::this_thread::sleep_for(1s); }
  bool operator<(const closer &other) const { return id < other.id; }
  bool operator==(const closer &other) const { return id == other.id; }
};

struct by_id {
  std::size_t operator()(const closer &c) const { return std::size_t(c.id); }
};

struct quick {
  int id = 0;
  ~quick() { id = 0; }
  bool operator<(const quick &other) const { return id < other.id; }
};

std::unique_ptr<closer> makeCloser();

task<> one() {
  std::unique_ptr<closer> pointer = makeCloser(); // expect: async-blocking-call
  std::optional<closer> optional;                 // expect: async-blocking-call
  std::expected<closer, int> expected;            // expect: async-blocking-call
  std::expected<int, closer> unexpected;          // expect: async-blocking-call
  std::array<closer, 2> array;                    // expect: async-blocking-call
  std::pair<closer, int> first;                   // expect: async-blocking-call
  std::pair<int, closer> second;                  // expect: async-blocking-call
  co_return;
}

task<> sequences() {
  std::vector<closer> vector(2);                  // expect: async-blocking-call
  std::deque<closer> deque(2);                    // expect: async-blocking-call
  std::list<closer> list(2);                      // expect: async-blocking-call
  std::forward_list<closer> forwardList(2);       // expect: async-blocking-call
  std::valarray<closer> valarray(2);              // expect: async-blocking-call
  std::stack<closer> stack;                       // expect: async-blocking-call
  std::queue<closer> queue;                       // expect: async-blocking-call
  std::priority_queue<closer> priorityQueue;      // expect: async-blocking-call
  co_return;
}

task<> associative() {
  std::set<closer> set;                                   // expect: async-blocking-call
  std::multiset<closer> multiset;                         // expect: async-blocking-call
  std::map<closer, int> keys;                             // expect: async-blocking-call
  std::map<int, closer> values;                           // expect: async-blocking-call
  std::multimap<closer, int> manyKeys;                    // expect: async-blocking-call
  std::multimap<int, closer> manyValues;                  // expect: async-blocking-call
  std::unordered_set<closer, by_id> hashSet;              // expect: async-blocking-call
  std::unordered_multiset<closer, by_id> hashMultiset;    // expect: async-blocking-call
  std::unordered_map<closer, int, by_id> hashKeys;        // expect: async-blocking-call
  std::unordered_map<int, closer> hashValues;             // expect: async-blocking-call
  std::unordered_multimap<closer, int, by_id> hashMultikeys; // expect: async-blocking-call
  std::unordered_multimap<int, closer> hashMultivalues;   // expect: async-blocking-call
  co_return;
}

task<> several() {
  std::tuple<closer> tuple1;                                               // expect: async-blocking-call
  std::tuple<int, closer> tuple2;                                          // expect: async-blocking-call
  std::tuple<int, int, int, int, int, int, int, closer> tuple8;            // expect: async-blocking-call
  std::variant<closer> variant1;                                           // expect: async-blocking-call
  std::variant<int, closer> variant2;                                      // expect: async-blocking-call
  std::variant<int, char, long, short, bool, float, double, closer> variant8; // expect: async-blocking-call
  co_return;
}

task<> nested() {
  std::vector<std::unique_ptr<closer>> pointers;                // expect: async-blocking-call
  std::map<int, std::vector<std::optional<closer>>> tree;       // expect: async-blocking-call
  std::unique_ptr<std::jthread> thread;                         // expect: async-blocking-call
  co_return;
}

struct holder {
  std::unique_ptr<closer> pointer;
};

task<> member() {
  holder h; // expect: async-blocking-call
  co_return;
}

task<> notOwned(closer &object, const std::vector<closer> &list) {
  std::unique_ptr<quick> pointer;
  std::vector<quick> vector(2);
  std::map<int, quick> map;
  std::set<quick> set;
  std::tuple<int, quick> tuple;
  std::variant<int, quick> variant;
  std::vector<int> ints;
  std::vector<closer *> pointers;
  std::pair<closer *, int> pair;
  std::tuple<closer &> reference(object);
  std::shared_ptr<closer> shared;
  std::weak_ptr<closer> weak;
  co_return;
}

task<> given(std::vector<closer *> &list, closer *other) {
  std::unique_ptr<closer> released = makeCloser();
  list.push_back(released.release());
  std::unique_ptr<closer> cleared = makeCloser();
  cleared.reset();
  std::unique_ptr<closer> nulled = makeCloser();
  nulled.reset(nullptr);
  std::unique_ptr<closer> moved = makeCloser();
  std::shared_ptr<closer> shared = std::move(moved);
  std::unique_ptr<closer> replaced = makeCloser(); // expect: async-blocking-call
  replaced.reset(other);
  std::unique_ptr<closer> read = makeCloser(); // expect: async-blocking-call
  list.push_back(read.get());
  co_return;
}

void plain() { std::vector<closer> vector(2); }
