// RUN: %verify %s -- -std=c++23 -I%inputs
// RUN: %verify %s -- -std=c++23 -stdlib=libc++ -I%inputs
// Less common ways into a container, and out of it.
#include "task.h"
#include <deque>
#include <functional>
#include <iterator>
#include <list>
#include <map>
#include <memory>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <unistd.h>
#include <vector>

void slow() { usleep(1); }
void quick() {}
using hook = std::function<void()>;
using pointer = void (*)();

task<> ways() {
  std::vector<hook> vector;
  vector.push_back(slow);
  (*std::prev(vector.end()))(); // expect: async-blocking-call
  (*vector.cbegin())();         // expect: async-blocking-call
  (*vector.crbegin())();        // expect: async-blocking-call
  std::deque<hook> deque{slow};
  deque.front()();              // expect: async-blocking-call
  std::deque<hook> assigned;
  assigned.assign(1, slow);
  assigned.front()();           // expect: async-blocking-call
  std::list<hook> list{slow};
  list.front()();               // expect: async-blocking-call
  std::list<hook> otherList;
  otherList.assign(1, slow);
  otherList.front()();          // expect: async-blocking-call
  std::set<pointer> set;
  set.insert(slow);
  (*set.begin())();             // expect: async-blocking-call
  std::set<pointer> made{slow};
  (*made.begin())();            // expect: async-blocking-call
  std::multiset<pointer> multiset;
  multiset.insert(slow);
  for (auto h : multiset)
    h();                        // expect: async-blocking-call
  std::unordered_set<pointer> unordered;
  unordered.insert(slow);
  for (auto h : unordered)
    h();                        // expect: async-blocking-call
  std::unordered_multiset<pointer> unorderedMultiset;
  unorderedMultiset.emplace(slow);
  for (auto h : unorderedMultiset)
    h();                        // expect: async-blocking-call
  std::map<int, hook> map;
  map.emplace_hint(map.begin(), 1, slow);
  map.upper_bound(0)->second(); // expect: async-blocking-call
  map.rbegin()->second();       // expect: async-blocking-call
  map.equal_range(1).first->second(); // expect: async-blocking-call
  std::map<int, hook> swapped;
  swapped.swap(map);
  swapped.begin()->second();    // expect: async-blocking-call
  std::unordered_map<int, hook> unorderedMap;
  unorderedMap.emplace(1, slow);
  std::unordered_map<int, hook> unorderedSwapped;
  unorderedSwapped.swap(unorderedMap);
  unorderedSwapped.begin()->second(); // expect: async-blocking-call
  std::multimap<int, hook> multimap{{1, slow}};
  multimap.begin()->second();   // expect: async-blocking-call
  auto owned = std::make_shared<hook>(slow);
  (*owned.get())();             // expect: async-blocking-call
  co_return;
}

task<> isSilent() {
  std::deque<hook> deque{quick};
  deque.front()();
  std::set<pointer> set;
  set.insert(quick);
  (*set.begin())();
  std::map<int, hook> map;
  map.emplace_hint(map.begin(), 1, quick);
  map.upper_bound(0)->second();
  co_return;
}
