// RUN: %verify --kinds +console %s -- -std=c++23 -stdlib=libc++ -fexperimental-library -I%inputs
// What libc++ has and libstdc++ 12 lacks.
#include "task.h"
#include <algorithm>
#include <atomic>
#include <chrono>
#include <expected>
#include <flat_map>
#include <flat_set>
#include <fstream>
#include <functional>
#include <iostream>
#include <print>
#include <sstream>
#include <unistd.h>
#include <vector>

int nap() { return usleep(1); }
int slowInt(int n) { return nap() + n; }
int slowSum(int a, int b) { return nap() + a + b; }
bool slowIf(int n) { return nap() == n; }
bool slowEqual(int a, int b) { return nap() + a == b; }
int quickInt(int n) { return n + 1; }
bool quickIf(int n) { return n > 1; }
bool quickEqual(int a, int b) { return a == b; }

namespace ranges = std::ranges;

task<> algorithms(std::vector<int> &v, std::vector<int> &w) {
  ranges::find_last(v, 1, slowInt);                                                     // expect: async-blocking-call
  ranges::find_last(v.begin(), v.end(), 1, slowInt);                                    // expect: async-blocking-call
  ranges::find_last_if(v, slowIf);                                                      // expect: async-blocking-call
  ranges::find_last_if(v.begin(), v.end(), slowIf);                                     // expect: async-blocking-call
  ranges::find_last_if(v, quickIf, slowInt);                                            // expect: async-blocking-call
  ranges::find_last_if_not(v, slowIf);                                                  // expect: async-blocking-call
  ranges::find_last_if_not(v.begin(), v.end(), slowIf);                                 // expect: async-blocking-call
  ranges::find_last_if_not(v, quickIf, slowInt);                                        // expect: async-blocking-call
  ranges::contains(v, 1, slowInt);                                                      // expect: async-blocking-call
  ranges::contains(v.begin(), v.end(), 1, slowInt);                                     // expect: async-blocking-call
  ranges::contains_subrange(v, w, slowEqual);                                           // expect: async-blocking-call
  ranges::contains_subrange(v, w, quickEqual, slowInt);                                 // expect: async-blocking-call
  ranges::contains_subrange(v, w, quickEqual, {}, slowInt);                             // expect: async-blocking-call
  ranges::contains_subrange(v.begin(), v.end(), w.begin(), w.end(), slowEqual);         // expect: async-blocking-call
  ranges::starts_with(v, w, slowEqual);                                                 // expect: async-blocking-call
  ranges::starts_with(v, w, quickEqual, slowInt);                                       // expect: async-blocking-call
  ranges::starts_with(v.begin(), v.end(), w.begin(), w.end(), slowEqual);               // expect: async-blocking-call
  ranges::starts_with(v.begin(), v.end(), w.begin(), w.end(), quickEqual, {}, slowInt); // expect: async-blocking-call
  ranges::ends_with(v, w, slowEqual);                                                   // expect: async-blocking-call
  ranges::ends_with(v, w, quickEqual, slowInt);                                         // expect: async-blocking-call
  ranges::ends_with(v.begin(), v.end(), w.begin(), w.end(), slowEqual);                 // expect: async-blocking-call
  ranges::fold_left(v, 0, slowSum);                                                     // expect: async-blocking-call
  ranges::fold_left(v.begin(), v.end(), 0, slowSum);                                    // expect: async-blocking-call
  ranges::fold_left_with_iter(v, 0, slowSum);                                           // expect: async-blocking-call
  ranges::fold_left_with_iter(v.begin(), v.end(), 0, slowSum);                          // expect: async-blocking-call
  co_return;
}

task<> quickAlgorithms(std::vector<int> &v, std::vector<int> &w) {
  ranges::find_last(v, 1, quickInt);
  ranges::find_last_if(v, quickIf);
  ranges::find_last_if_not(v, quickIf);
  ranges::contains(v, 1);
  ranges::contains_subrange(v, w, quickEqual);
  ranges::starts_with(v, w, quickEqual);
  ranges::ends_with(v, w);
  ranges::fold_left(v, 0, std::plus());
  ranges::fold_left_with_iter(v, 0, std::plus());
  co_return;
}


task<> callables() {
  auto back = std::bind_back(slowInt, 1);
  std::invoke(back); // expect: async-blocking-call
  std::function<int()> stored = std::bind_back(slowInt, 1);
  stored(); // expect: async-blocking-call
  std::function<int()> slow = nap;
  std::forward_like<int &>(slow)(); // expect: async-blocking-call
  std::invoke(std::bind_back(quickInt, 1));
  std::function<int()> quick = [] { return 1; };
  std::forward_like<int &>(quick)();
  co_return;
}

task<> expecteds(std::expected<int, int> value) {
  value.and_then([](int) { return nap(), std::expected<int, int>(1); }); // expect: async-blocking-call
  value.transform(slowInt);                                              // expect: async-blocking-call
  value.or_else([](int) { return nap(), std::expected<int, int>(1); });  // expect: async-blocking-call
  value.transform_error(slowInt);                                        // expect: async-blocking-call
  value.and_then([](int n) { return std::expected<int, int>(n); });
  value.transform(quickInt);
  value.or_else([](int n) { return std::expected<int, int>(n); });
  value.transform_error(quickInt);
  co_return;
}

struct closer {
  int id = 0;
  ~closer() { usleep(1); }
  auto operator<=>(const closer &other) const = default;
};

task<> owners() {
  std::flat_set<closer> set;                  // expect: async-blocking-call
  std::flat_multiset<closer> multiset;        // expect: async-blocking-call
  std::flat_map<closer, int> keys;            // expect: async-blocking-call
  std::flat_map<int, closer> values;          // expect: async-blocking-call
  std::flat_multimap<closer, int> manyKeys;   // expect: async-blocking-call
  std::flat_multimap<int, closer> manyValues; // expect: async-blocking-call
  std::flat_set<int> ints;
  std::flat_multiset<int> manyInts;
  std::flat_map<int, int> intByInt;
  std::flat_multimap<int, closer *> pointers;
  co_return;
}

task<> atomics(std::atomic_flag &flag) {
  std::atomic_flag_wait(&flag, false);                                     // expect: async-blocking-call
  std::atomic_flag_wait_explicit(&flag, false, std::memory_order_acquire); // expect: async-blocking-call
  std::atomic_flag_notify_one(&flag);
  co_return;
}

task<> console(std::ostream &out, std::ostringstream &text) {
  std::print("{}", 1);               // expect: async-blocking-call
  std::println("{}", 1);             // expect: async-blocking-call
  std::print(stdout, "text");        // expect: async-blocking-call
  std::println(stderr, "{}", 1);     // expect: async-blocking-call
  std::println(stderr);              // expect: async-blocking-call
  std::print(std::cout, "{}", 1);    // expect: async-blocking-call
  std::println(std::cerr, "text");   // expect: async-blocking-call
  std::println(std::clog);           // expect: async-blocking-call
  std::cout << std::chrono::days(1); // expect: async-blocking-call
  std::cerr << std::chrono::January; // expect: async-blocking-call
  std::print(out, "{}", 1);
  std::println(text, "{}", 1);
  out << std::chrono::days(1);
  text << std::chrono::January;
  co_return;
}

task<> files(FILE *file, std::ofstream &out, std::fstream &both) {
  std::print(file, "{}", 1);    // expect: async-blocking-call
  std::println(file, "text");   // expect: async-blocking-call
  std::println(file);           // expect: async-blocking-call
  std::print(out, "{}", 1);     // expect: async-blocking-call
  std::println(both, "{}", 1);  // expect: async-blocking-call
  std::println(out);            // expect: async-blocking-call
  out << std::chrono::days(1);  // expect: async-blocking-call
  both << std::chrono::January; // expect: async-blocking-call
  co_return;
}

void plain(std::vector<int> &v) { std::ranges::contains(v, 1, slowInt); }

// libc++ calls them through one class.
task<> binders() {
  auto front = std::bind_front(nap);
  front(); // expect: async-blocking-call
  co_return;
}
