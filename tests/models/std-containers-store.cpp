// RUN: %verify %s -- -std=c++23 -I%inputs
// RUN: %verify %s -- -std=c++23 -stdlib=libc++ -fexperimental-library -I%inputs
// What is put into a container is what its elements call.
#include "task.h"
#include <deque>
#include <forward_list>
#include <functional>
#include <list>
#include <map>
#include <queue>
#include <stack>
#include <unistd.h>
#include <unordered_map>
#include <vector>

using hook = std::function<void()>;

void slow() { usleep(1); }
void quick() {}

struct later {
  bool operator()(const hook &, const hook &) const { return false; }
};
using priority_queue = std::priority_queue<hook, std::vector<hook>, later>;

task<> vectors() {
  std::vector<hook> pushed;
  pushed.push_back([] { usleep(1); });
  pushed.front()(); // expect: async-blocking-call
  std::vector<hook> emplacedBack;
  emplacedBack.emplace_back(slow);
  emplacedBack.front()(); // expect: async-blocking-call
  std::vector<hook> inserted;
  inserted.insert(inserted.begin(), slow);
  inserted.front()(); // expect: async-blocking-call
  std::vector<hook> insertedMany;
  insertedMany.insert(insertedMany.begin(), 2, slow);
  insertedMany.front()(); // expect: async-blocking-call
  std::vector<hook> emplaced;
  emplaced.emplace(emplaced.begin(), slow);
  emplaced.front()(); // expect: async-blocking-call
  std::vector<hook> assigned;
  assigned.assign(2, slow);
  assigned.front()(); // expect: async-blocking-call
  std::vector<hook> swapped;
  std::vector<hook> swappedOther{slow};
  swapped.swap(swappedOther);
  swapped.front()(); // expect: async-blocking-call
  co_return;
}

task<> deques() {
  std::deque<hook> pushedBack;
  pushedBack.push_back([] { usleep(1); });
  pushedBack.front()(); // expect: async-blocking-call
  std::deque<hook> pushedFront;
  pushedFront.push_front(slow);
  pushedFront.front()(); // expect: async-blocking-call
  std::deque<hook> emplacedBack;
  emplacedBack.emplace_back(slow);
  emplacedBack.front()(); // expect: async-blocking-call
  std::deque<hook> emplacedFront;
  emplacedFront.emplace_front(slow);
  emplacedFront.front()(); // expect: async-blocking-call
  std::deque<hook> inserted;
  inserted.insert(inserted.begin(), slow);
  inserted.front()(); // expect: async-blocking-call
  std::deque<hook> emplaced;
  emplaced.emplace(emplaced.begin(), slow);
  emplaced.front()(); // expect: async-blocking-call
  std::deque<hook> swapped;
  std::deque<hook> swappedOther;
  swappedOther.push_back(slow);
  swapped.swap(swappedOther);
  swapped.front()(); // expect: async-blocking-call
  co_return;
}

task<> lists() {
  std::list<hook> pushedBack;
  pushedBack.push_back([] { usleep(1); });
  pushedBack.front()(); // expect: async-blocking-call
  std::list<hook> pushedFront;
  pushedFront.push_front(slow);
  pushedFront.front()(); // expect: async-blocking-call
  std::list<hook> emplacedBack;
  emplacedBack.emplace_back(slow);
  emplacedBack.front()(); // expect: async-blocking-call
  std::list<hook> emplacedFront;
  emplacedFront.emplace_front(slow);
  emplacedFront.front()(); // expect: async-blocking-call
  std::list<hook> inserted;
  inserted.insert(inserted.begin(), slow);
  inserted.front()(); // expect: async-blocking-call
  std::list<hook> emplaced;
  emplaced.emplace(emplaced.begin(), slow);
  emplaced.front()(); // expect: async-blocking-call
  std::list<hook> swapped;
  std::list<hook> swappedOther;
  swappedOther.push_back(slow);
  swapped.swap(swappedOther);
  swapped.front()(); // expect: async-blocking-call
  std::list<hook> spliced;
  std::list<hook> splicedOther;
  splicedOther.push_back(slow);
  spliced.splice(spliced.begin(), splicedOther);
  spliced.front()(); // expect: async-blocking-call
  co_return;
}

task<> forwardLists() {
  std::forward_list<hook> pushed;
  pushed.push_front([] { usleep(1); });
  pushed.front()(); // expect: async-blocking-call
  std::forward_list<hook> emplaced;
  emplaced.emplace_front(slow);
  emplaced.front()(); // expect: async-blocking-call
  co_return;
}

task<> adaptors() {
  std::stack<hook> pushedStack;
  pushedStack.push([] { usleep(1); });
  pushedStack.top()(); // expect: async-blocking-call
  std::stack<hook> emplacedStack;
  emplacedStack.emplace(slow);
  emplacedStack.top()(); // expect: async-blocking-call
  std::stack<hook> swappedStack;
  std::stack<hook> swappedStackOther;
  swappedStackOther.push(slow);
  swappedStack.swap(swappedStackOther);
  swappedStack.top()(); // expect: async-blocking-call
  std::queue<hook> pushedQueue;
  pushedQueue.push(slow);
  pushedQueue.front()(); // expect: async-blocking-call
  std::queue<hook> emplacedQueue;
  emplacedQueue.emplace(slow);
  emplacedQueue.front()(); // expect: async-blocking-call
  std::queue<hook> swappedQueue;
  std::queue<hook> swappedQueueOther;
  swappedQueueOther.push(slow);
  swappedQueue.swap(swappedQueueOther);
  swappedQueue.front()(); // expect: async-blocking-call
  priority_queue pushedPriority;
  pushedPriority.push(slow);
  pushedPriority.top()(); // expect: async-blocking-call
  priority_queue emplacedPriority;
  emplacedPriority.emplace(slow);
  emplacedPriority.top()(); // expect: async-blocking-call
  co_return;
}

task<> maps() {
  std::map<int, hook> emplaced;
  emplaced.emplace(1, [] { usleep(1); });
  emplaced.at(1)(); // expect: async-blocking-call
  std::map<int, hook> inserted;
  inserted.insert({1, slow});
  inserted.at(1)(); // expect: async-blocking-call
  std::map<int, hook> insertedPair;
  insertedPair.insert(std::pair<const int, hook>(1, slow));
  insertedPair.at(1)(); // expect: async-blocking-call
  std::map<int, hook> tried;
  tried.try_emplace(1, slow);
  tried.at(1)(); // expect: async-blocking-call
  std::map<int, hook> assigned;
  assigned.insert_or_assign(1, slow);
  assigned.at(1)(); // expect: async-blocking-call
  std::map<int, hook> indexed;
  indexed[1] = slow;
  indexed.at(1)(); // expect: async-blocking-call
  co_return;
}

task<> unorderedMaps() {
  std::unordered_map<int, hook> emplaced;
  emplaced.emplace(1, [] { usleep(1); });
  emplaced.at(1)(); // expect: async-blocking-call
  std::unordered_map<int, hook> inserted;
  inserted.insert({1, slow});
  inserted.at(1)(); // expect: async-blocking-call
  std::unordered_map<int, hook> insertedPair;
  insertedPair.insert(std::pair<const int, hook>(1, slow));
  insertedPair.at(1)(); // expect: async-blocking-call
  std::unordered_map<int, hook> tried;
  tried.try_emplace(1, slow);
  tried.at(1)(); // expect: async-blocking-call
  std::unordered_map<int, hook> assigned;
  assigned.insert_or_assign(1, slow);
  assigned.at(1)(); // expect: async-blocking-call
  std::unordered_map<int, hook> indexed;
  indexed[1] = slow;
  indexed.at(1)(); // expect: async-blocking-call
  co_return;
}

task<> multimaps() {
  std::multimap<int, hook> emplaced;
  emplaced.emplace(1, [] { usleep(1); });
  emplaced.find(1)->second(); // expect: async-blocking-call
  std::multimap<int, hook> inserted;
  inserted.insert({1, slow});
  inserted.find(1)->second(); // expect: async-blocking-call
  co_return;
}

task<> unorderedMultimaps() {
  std::unordered_multimap<int, hook> emplaced;
  emplaced.emplace(1, [] { usleep(1); });
  emplaced.find(1)->second(); // expect: async-blocking-call
  std::unordered_multimap<int, hook> inserted;
  inserted.insert({1, slow});
  inserted.find(1)->second(); // expect: async-blocking-call
  co_return;
}

task<> functions() {
  hook swapped;
  hook swappedOther = [] { usleep(1); };
  swapped.swap(swappedOther);
  swapped(); // expect: async-blocking-call
  co_return;
}

task<> quickVectors() {
  std::vector<hook> pushed;
  pushed.push_back([] {});
  pushed.front()();
  std::vector<hook> emplacedBack;
  emplacedBack.emplace_back(quick);
  emplacedBack.front()();
  std::vector<hook> inserted;
  inserted.insert(inserted.begin(), quick);
  inserted.front()();
  std::vector<hook> insertedMany;
  insertedMany.insert(insertedMany.begin(), 2, quick);
  insertedMany.front()();
  std::vector<hook> emplaced;
  emplaced.emplace(emplaced.begin(), quick);
  emplaced.front()();
  std::vector<hook> assigned;
  assigned.assign(2, quick);
  assigned.front()();
  std::vector<hook> swapped;
  std::vector<hook> swappedOther{quick};
  swapped.swap(swappedOther);
  swapped.front()();
  co_return;
}

task<> quickDeques() {
  std::deque<hook> pushedBack;
  pushedBack.push_back([] {});
  pushedBack.front()();
  std::deque<hook> pushedFront;
  pushedFront.push_front(quick);
  pushedFront.front()();
  std::deque<hook> emplacedBack;
  emplacedBack.emplace_back(quick);
  emplacedBack.front()();
  std::deque<hook> emplacedFront;
  emplacedFront.emplace_front(quick);
  emplacedFront.front()();
  std::deque<hook> inserted;
  inserted.insert(inserted.begin(), quick);
  inserted.front()();
  std::deque<hook> emplaced;
  emplaced.emplace(emplaced.begin(), quick);
  emplaced.front()();
  std::deque<hook> swapped;
  std::deque<hook> swappedOther;
  swappedOther.push_back(quick);
  swapped.swap(swappedOther);
  swapped.front()();
  co_return;
}

task<> quickLists() {
  std::list<hook> pushedBack;
  pushedBack.push_back([] {});
  pushedBack.front()();
  std::list<hook> pushedFront;
  pushedFront.push_front(quick);
  pushedFront.front()();
  std::list<hook> emplacedBack;
  emplacedBack.emplace_back(quick);
  emplacedBack.front()();
  std::list<hook> emplacedFront;
  emplacedFront.emplace_front(quick);
  emplacedFront.front()();
  std::list<hook> inserted;
  inserted.insert(inserted.begin(), quick);
  inserted.front()();
  std::list<hook> emplaced;
  emplaced.emplace(emplaced.begin(), quick);
  emplaced.front()();
  std::list<hook> swapped;
  std::list<hook> swappedOther;
  swappedOther.push_back(quick);
  swapped.swap(swappedOther);
  swapped.front()();
  std::list<hook> spliced;
  std::list<hook> splicedOther;
  splicedOther.push_back(quick);
  spliced.splice(spliced.begin(), splicedOther);
  spliced.front()();
  co_return;
}

task<> quickForwardLists() {
  std::forward_list<hook> pushed;
  pushed.push_front([] {});
  pushed.front()();
  std::forward_list<hook> emplaced;
  emplaced.emplace_front(quick);
  emplaced.front()();
  co_return;
}

task<> quickAdaptors() {
  std::stack<hook> pushedStack;
  pushedStack.push([] {});
  pushedStack.top()();
  std::stack<hook> emplacedStack;
  emplacedStack.emplace(quick);
  emplacedStack.top()();
  std::stack<hook> swappedStack;
  std::stack<hook> swappedStackOther;
  swappedStackOther.push(quick);
  swappedStack.swap(swappedStackOther);
  swappedStack.top()();
  std::queue<hook> pushedQueue;
  pushedQueue.push(quick);
  pushedQueue.front()();
  std::queue<hook> emplacedQueue;
  emplacedQueue.emplace(quick);
  emplacedQueue.front()();
  std::queue<hook> swappedQueue;
  std::queue<hook> swappedQueueOther;
  swappedQueueOther.push(quick);
  swappedQueue.swap(swappedQueueOther);
  swappedQueue.front()();
  priority_queue pushedPriority;
  pushedPriority.push(quick);
  pushedPriority.top()();
  priority_queue emplacedPriority;
  emplacedPriority.emplace(quick);
  emplacedPriority.top()();
  co_return;
}

task<> quickMaps() {
  std::map<int, hook> emplaced;
  emplaced.emplace(1, [] {});
  emplaced.at(1)();
  std::map<int, hook> inserted;
  inserted.insert({1, quick});
  inserted.at(1)();
  std::map<int, hook> insertedPair;
  insertedPair.insert(std::pair<const int, hook>(1, quick));
  insertedPair.at(1)();
  std::map<int, hook> tried;
  tried.try_emplace(1, quick);
  tried.at(1)();
  std::map<int, hook> assigned;
  assigned.insert_or_assign(1, quick);
  assigned.at(1)();
  std::map<int, hook> indexed;
  indexed[1] = quick;
  indexed.at(1)();
  co_return;
}

task<> quickUnorderedMaps() {
  std::unordered_map<int, hook> emplaced;
  emplaced.emplace(1, [] {});
  emplaced.at(1)();
  std::unordered_map<int, hook> inserted;
  inserted.insert({1, quick});
  inserted.at(1)();
  std::unordered_map<int, hook> insertedPair;
  insertedPair.insert(std::pair<const int, hook>(1, quick));
  insertedPair.at(1)();
  std::unordered_map<int, hook> tried;
  tried.try_emplace(1, quick);
  tried.at(1)();
  std::unordered_map<int, hook> assigned;
  assigned.insert_or_assign(1, quick);
  assigned.at(1)();
  std::unordered_map<int, hook> indexed;
  indexed[1] = quick;
  indexed.at(1)();
  co_return;
}

task<> quickMultimaps() {
  std::multimap<int, hook> emplaced;
  emplaced.emplace(1, [] {});
  emplaced.find(1)->second();
  std::multimap<int, hook> inserted;
  inserted.insert({1, quick});
  inserted.find(1)->second();
  co_return;
}

task<> quickUnorderedMultimaps() {
  std::unordered_multimap<int, hook> emplaced;
  emplaced.emplace(1, [] {});
  emplaced.find(1)->second();
  std::unordered_multimap<int, hook> inserted;
  inserted.insert({1, quick});
  inserted.find(1)->second();
  co_return;
}

task<> quickFunctions() {
  hook swapped;
  hook swappedOther = [] {};
  swapped.swap(swappedOther);
  swapped();
  co_return;
}

task<> apart() {
  std::vector<hook> slowOnes, quickOnes;
  slowOnes.push_back(slow);
  quickOnes.push_back(quick);
  slowOnes.front()(); // expect: async-blocking-call
  quickOnes.front()();
  std::map<int, hook> slowById, quickById;
  slowById.emplace(1, slow);
  quickById.emplace(1, quick);
  slowById.at(1)(); // expect: async-blocking-call
  quickById.at(1)();
  co_return;
}

// Only kept.
task<> kept(std::vector<hook> &list, std::map<int, hook> &map) {
  list.push_back(slow);
  map.emplace(1, slow);
  map.insert({2, slow});
  co_return;
}
