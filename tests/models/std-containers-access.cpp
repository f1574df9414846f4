// RUN: %verify %s -- -std=c++23 -I%inputs
// RUN: %verify %s -- -std=c++23 -stdlib=libc++ -fexperimental-library -I%inputs
// What a container gives back is what was put into it.
#include "task.h"
#include <array>
#include <deque>
#include <forward_list>
#include <functional>
#include <iterator>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <queue>
#include <set>
#include <stack>
#include <unistd.h>
#include <unordered_map>
#include <unordered_set>
#include <vector>

using hook = std::function<void()>;

void slow() { usleep(1); }
void quick() {}

struct later {
  bool operator()(const hook &, const hook &) const { return false; }
};

task<> vectors() {
  std::vector<hook> v;
  v.push_back([] { usleep(1); });
  v[0]();                               // expect: async-blocking-call
  v.at(0)();                            // expect: async-blocking-call
  v.front()();                          // expect: async-blocking-call
  v.back()();                           // expect: async-blocking-call
  (*v.begin())();                       // expect: async-blocking-call
  (*v.rbegin())();                      // expect: async-blocking-call
  v.data()[0]();                        // expect: async-blocking-call
  (*std::next(v.begin()))();            // expect: async-blocking-call
  (*std::prev(std::next(v.begin())))(); // expect: async-blocking-call
  for (auto &h : v)
    h(); // expect: async-blocking-call
  for (auto it = v.begin(); it != v.end(); ++it)
    (*it)(); // expect: async-blocking-call
  co_return;
}

task<> arrays() {
  std::array<hook, 2> a;
  a[0] = [] { usleep(1); };
  a[0]();         // expect: async-blocking-call
  a.at(0)();      // expect: async-blocking-call
  a.front()();    // expect: async-blocking-call
  a.back()();     // expect: async-blocking-call
  (*a.begin())(); // expect: async-blocking-call
  for (auto &h : a)
    h(); // expect: async-blocking-call
  co_return;
}

task<> deques() {
  std::deque<hook> d;
  d.push_back([] { usleep(1); });
  d[0]();         // expect: async-blocking-call
  d.at(0)();      // expect: async-blocking-call
  d.front()();    // expect: async-blocking-call
  d.back()();     // expect: async-blocking-call
  (*d.begin())(); // expect: async-blocking-call
  for (auto &h : d)
    h(); // expect: async-blocking-call
  co_return;
}

task<> lists() {
  std::list<hook> l;
  l.push_back([] { usleep(1); });
  l.front()();               // expect: async-blocking-call
  l.back()();                // expect: async-blocking-call
  (*l.begin())();            // expect: async-blocking-call
  (*std::next(l.begin()))(); // expect: async-blocking-call
  for (auto &h : l)
    h(); // expect: async-blocking-call
  co_return;
}

task<> forwardLists() {
  std::forward_list<hook> l;
  l.push_front([] { usleep(1); });
  l.front()();    // expect: async-blocking-call
  (*l.begin())(); // expect: async-blocking-call
  for (auto &h : l)
    h(); // expect: async-blocking-call
  co_return;
}

task<> stacks() {
  std::stack<hook> s;
  s.push([] { usleep(1); });
  s.top()(); // expect: async-blocking-call
  co_return;
}

task<> queues() {
  std::queue<hook> q;
  q.push([] { usleep(1); });
  q.front()(); // expect: async-blocking-call
  q.back()();  // expect: async-blocking-call
  co_return;
}

task<> priorityQueues() {
  std::priority_queue<hook, std::vector<hook>, later> q;
  q.push([] { usleep(1); });
  q.top()(); // expect: async-blocking-call
  co_return;
}

task<> maps() {
  std::map<int, hook> m;
  m.emplace(1, [] { usleep(1); });
  m[1]();                     // expect: async-blocking-call
  m.at(1)();                  // expect: async-blocking-call
  m.find(1)->second();        // expect: async-blocking-call
  m.begin()->second();        // expect: async-blocking-call
  m.lower_bound(1)->second(); // expect: async-blocking-call
  for (auto &[key, h] : m)
    h(); // expect: async-blocking-call
  for (auto &entry : m)
    entry.second(); // expect: async-blocking-call
  co_return;
}

task<> multimaps() {
  std::multimap<int, hook> m;
  m.emplace(1, [] { usleep(1); });
  m.find(1)->second();              // expect: async-blocking-call
  m.begin()->second();              // expect: async-blocking-call
  m.equal_range(1).first->second(); // expect: async-blocking-call
  for (auto [it, end] = m.equal_range(1); it != end; ++it)
    it->second(); // expect: async-blocking-call
  for (auto &[key, h] : m)
    h(); // expect: async-blocking-call
  co_return;
}

task<> unorderedMaps() {
  std::unordered_map<int, hook> m;
  m.emplace(1, [] { usleep(1); });
  m[1]();              // expect: async-blocking-call
  m.at(1)();           // expect: async-blocking-call
  m.find(1)->second(); // expect: async-blocking-call
  m.begin()->second(); // expect: async-blocking-call
  for (auto &[key, h] : m)
    h(); // expect: async-blocking-call
  co_return;
}

task<> unorderedMultimaps() {
  std::unordered_multimap<int, hook> m;
  m.emplace(1, [] { usleep(1); });
  m.find(1)->second();              // expect: async-blocking-call
  m.begin()->second();              // expect: async-blocking-call
  m.equal_range(1).first->second(); // expect: async-blocking-call
  for (auto &[key, h] : m)
    h(); // expect: async-blocking-call
  co_return;
}

task<> sets() {
  std::set<void (*)()> s;
  s.emplace(slow);
  (*s.begin())(); // expect: async-blocking-call
  for (auto h : s)
    h(); // expect: async-blocking-call
  co_return;
}

task<> unorderedSets() {
  std::unordered_set<void (*)()> s;
  s.emplace(slow);
  (*s.begin())(); // expect: async-blocking-call
  for (auto h : s)
    h(); // expect: async-blocking-call
  co_return;
}

task<> optionals() {
  std::optional<hook> o;
  o.emplace([] { usleep(1); });
  o.value()(); // expect: async-blocking-call
  (*o)();      // expect: async-blocking-call
  co_return;
}

task<> pointers() {
  auto p = std::make_shared<hook>([] { usleep(1); });
  std::weak_ptr<hook> w;
  w = p;
  (*p)();        // expect: async-blocking-call
  (*w.lock())(); // expect: async-blocking-call
  if (auto locked = w.lock())
    (*locked)(); // expect: async-blocking-call
  co_return;
}

task<> uniquePointers() {
  auto p = std::make_unique<hook>([] { usleep(1); });
  (*p)();       // expect: async-blocking-call
  (*p.get())(); // expect: async-blocking-call
  co_return;
}

task<> quickVectors() {
  std::vector<hook> v;
  v.push_back([] {});
  v[0]();
  v.at(0)();
  v.front()();
  v.back()();
  (*v.begin())();
  (*v.rbegin())();
  v.data()[0]();
  (*std::next(v.begin()))();
  (*std::prev(std::next(v.begin())))();
  for (auto &h : v)
    h();
  for (auto it = v.begin(); it != v.end(); ++it)
    (*it)();
  co_return;
}

task<> quickArrays() {
  std::array<hook, 2> a;
  a[0] = [] {};
  a[0]();
  a.at(0)();
  a.front()();
  a.back()();
  (*a.begin())();
  for (auto &h : a)
    h();
  co_return;
}

task<> quickDeques() {
  std::deque<hook> d;
  d.push_back([] {});
  d[0]();
  d.at(0)();
  d.front()();
  d.back()();
  (*d.begin())();
  for (auto &h : d)
    h();
  co_return;
}

task<> quickLists() {
  std::list<hook> l;
  l.push_back([] {});
  l.front()();
  l.back()();
  (*l.begin())();
  (*std::next(l.begin()))();
  for (auto &h : l)
    h();
  co_return;
}

task<> quickForwardLists() {
  std::forward_list<hook> l;
  l.push_front([] {});
  l.front()();
  (*l.begin())();
  for (auto &h : l)
    h();
  co_return;
}

task<> quickStacks() {
  std::stack<hook> s;
  s.push([] {});
  s.top()();
  co_return;
}

task<> quickQueues() {
  std::queue<hook> q;
  q.push([] {});
  q.front()();
  q.back()();
  co_return;
}

task<> quickPriorityQueues() {
  std::priority_queue<hook, std::vector<hook>, later> q;
  q.push([] {});
  q.top()();
  co_return;
}

task<> quickMaps() {
  std::map<int, hook> m;
  m.emplace(1, [] {});
  m[1]();
  m.at(1)();
  m.find(1)->second();
  m.begin()->second();
  m.lower_bound(1)->second();
  for (auto &[key, h] : m)
    h();
  for (auto &entry : m)
    entry.second();
  co_return;
}

task<> quickMultimaps() {
  std::multimap<int, hook> m;
  m.emplace(1, [] {});
  m.find(1)->second();
  m.begin()->second();
  m.equal_range(1).first->second();
  for (auto [it, end] = m.equal_range(1); it != end; ++it)
    it->second();
  for (auto &[key, h] : m)
    h();
  co_return;
}

task<> quickUnorderedMaps() {
  std::unordered_map<int, hook> m;
  m.emplace(1, [] {});
  m[1]();
  m.at(1)();
  m.find(1)->second();
  m.begin()->second();
  for (auto &[key, h] : m)
    h();
  co_return;
}

task<> quickUnorderedMultimaps() {
  std::unordered_multimap<int, hook> m;
  m.emplace(1, [] {});
  m.find(1)->second();
  m.begin()->second();
  m.equal_range(1).first->second();
  for (auto &[key, h] : m)
    h();
  co_return;
}

task<> quickSets() {
  std::set<void (*)()> s;
  s.emplace(quick);
  (*s.begin())();
  for (auto h : s)
    h();
  co_return;
}

task<> quickUnorderedSets() {
  std::unordered_set<void (*)()> s;
  s.emplace(quick);
  (*s.begin())();
  for (auto h : s)
    h();
  co_return;
}

task<> quickOptionals() {
  std::optional<hook> o;
  o.emplace([] {});
  o.value()();
  (*o)();
  co_return;
}

task<> quickPointers() {
  auto p = std::make_shared<hook>([] {});
  std::weak_ptr<hook> w;
  w = p;
  (*p)();
  (*w.lock())();
  if (auto locked = w.lock())
    (*locked)();
  co_return;
}

task<> quickUniquePointers() {
  auto p = std::make_unique<hook>([] {});
  (*p)();
  (*p.get())();
  co_return;
}
