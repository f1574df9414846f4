// RUN: %verify %s -- -std=c++20 -I%inputs
// Algorithms call what they are given before they return.
#include "task.h"
#include <algorithm>
#include <chrono>
#include <compare>
#include <forward_list>
#include <functional>
#include <list>
#include <numeric>
#include <string>
#include <thread>
#include <vector>

using namespace std::chrono_literals;

int nap() {
  std::this_thread::sleep_for(1s);
  return 1;
}
void slowly(int) { nap(); }
int slowInt(int n) { return nap() + n; }
bool slowIf(int n) { return nap() == n; }
bool slowLess(int a, int b) { return nap() + a < b; }
bool slowEqual(int a, int b) { return nap() + a == b; }
int slowSum(int a, int b) { return nap() + a + b; }
int slowFirst() { return nap(); }
std::strong_ordering slowOrder(int a, int b) { return nap() + a <=> b; }
int quickInt(int n) { return n + 1; }
bool quickIf(int n) { return n > 1; }
bool quickLess(int a, int b) { return a > b; }

struct slow_less {
  bool operator()(int a, int b) const { return nap() + a < b; }
};

task<> elements(std::vector<int> &v, std::vector<int> &w, std::vector<int> &x) {
  std::for_each(v.begin(), v.end(), slowly);                             // expect: async-blocking-call
  std::for_each_n(v.begin(), 2, slowly);                                 // expect: async-blocking-call
  std::all_of(v.begin(), v.end(), slowIf);                               // expect: async-blocking-call
  std::any_of(v.begin(), v.end(), slowIf);                               // expect: async-blocking-call
  std::none_of(v.begin(), v.end(), slowIf);                              // expect: async-blocking-call
  std::find_if(v.begin(), v.end(), slowIf);                              // expect: async-blocking-call
  std::find_if_not(v.begin(), v.end(), slowIf);                          // expect: async-blocking-call
  std::count_if(v.begin(), v.end(), slowIf);                             // expect: async-blocking-call
  std::adjacent_find(v.begin(), v.end(), slowEqual);                     // expect: async-blocking-call
  std::generate(v.begin(), v.end(), slowFirst);                          // expect: async-blocking-call
  std::generate_n(v.begin(), 2, slowFirst);                              // expect: async-blocking-call
  std::remove_if(v.begin(), v.end(), slowIf);                            // expect: async-blocking-call
  std::replace_if(v.begin(), v.end(), slowIf, 0);                        // expect: async-blocking-call
  std::unique(v.begin(), v.end(), slowEqual);                            // expect: async-blocking-call
  std::is_partitioned(v.begin(), v.end(), slowIf);                       // expect: async-blocking-call
  std::partition(v.begin(), v.end(), slowIf);                            // expect: async-blocking-call
  std::stable_partition(v.begin(), v.end(), slowIf);                     // expect: async-blocking-call
  std::partition_point(v.begin(), v.end(), slowIf);                      // expect: async-blocking-call
  std::copy_if(v.begin(), v.end(), w.begin(), slowIf);                   // expect: async-blocking-call
  std::remove_copy_if(v.begin(), v.end(), w.begin(), slowIf);            // expect: async-blocking-call
  std::replace_copy_if(v.begin(), v.end(), w.begin(), slowIf, 0);        // expect: async-blocking-call
  std::unique_copy(v.begin(), v.end(), w.begin(), slowEqual);            // expect: async-blocking-call
  std::partition_copy(v.begin(), v.end(), w.begin(), x.begin(), slowIf); // expect: async-blocking-call
  std::transform(v.begin(), v.end(), w.begin(), slowInt);                // expect: async-blocking-call
  std::transform(v.begin(), v.end(), w.begin(), x.begin(), slowSum);     // expect: async-blocking-call
  std::erase_if(v, slowIf);                                              // expect: async-blocking-call
  co_return;
}

task<> order(std::vector<int> &v, std::vector<int> &w, std::vector<int> &x) {
  std::sort(v.begin(), v.end(), slowLess);                                                    // expect: async-blocking-call
  std::stable_sort(v.begin(), v.end(), slowLess);                                             // expect: async-blocking-call
  std::partial_sort(v.begin(), v.begin(), v.end(), slowLess);                                 // expect: async-blocking-call
  std::partial_sort_copy(v.begin(), v.end(), w.begin(), w.end(), slowLess);                   // expect: async-blocking-call
  std::nth_element(v.begin(), v.begin(), v.end(), slowLess);                                  // expect: async-blocking-call
  std::is_sorted(v.begin(), v.end(), slowLess);                                               // expect: async-blocking-call
  std::is_sorted_until(v.begin(), v.end(), slowLess);                                         // expect: async-blocking-call
  std::lower_bound(v.begin(), v.end(), 1, slowLess);                                          // expect: async-blocking-call
  std::upper_bound(v.begin(), v.end(), 1, slowLess);                                          // expect: async-blocking-call
  std::equal_range(v.begin(), v.end(), 1, slowLess);                                          // expect: async-blocking-call
  std::binary_search(v.begin(), v.end(), 1, slowLess);                                        // expect: async-blocking-call
  std::inplace_merge(v.begin(), v.begin(), v.end(), slowLess);                                // expect: async-blocking-call
  std::merge(v.begin(), v.end(), w.begin(), w.end(), x.begin(), slowLess);                    // expect: async-blocking-call
  std::includes(v.begin(), v.end(), w.begin(), w.end(), slowLess);                            // expect: async-blocking-call
  std::set_union(v.begin(), v.end(), w.begin(), w.end(), x.begin(), slowLess);                // expect: async-blocking-call
  std::set_intersection(v.begin(), v.end(), w.begin(), w.end(), x.begin(), slowLess);         // expect: async-blocking-call
  std::set_difference(v.begin(), v.end(), w.begin(), w.end(), x.begin(), slowLess);           // expect: async-blocking-call
  std::set_symmetric_difference(v.begin(), v.end(), w.begin(), w.end(), x.begin(), slowLess); // expect: async-blocking-call
  std::make_heap(v.begin(), v.end(), slowLess);                                               // expect: async-blocking-call
  std::push_heap(v.begin(), v.end(), slowLess);                                               // expect: async-blocking-call
  std::pop_heap(v.begin(), v.end(), slowLess);                                                // expect: async-blocking-call
  std::sort_heap(v.begin(), v.end(), slowLess);                                               // expect: async-blocking-call
  std::is_heap(v.begin(), v.end(), slowLess);                                                 // expect: async-blocking-call
  std::is_heap_until(v.begin(), v.end(), slowLess);                                           // expect: async-blocking-call
  std::next_permutation(v.begin(), v.end(), slowLess);                                        // expect: async-blocking-call
  std::prev_permutation(v.begin(), v.end(), slowLess);                                        // expect: async-blocking-call
  std::min_element(v.begin(), v.end(), slowLess);                                             // expect: async-blocking-call
  std::max_element(v.begin(), v.end(), slowLess);                                             // expect: async-blocking-call
  std::minmax_element(v.begin(), v.end(), slowLess);                                          // expect: async-blocking-call
  std::min(1, 2, slowLess);                                                                   // expect: async-blocking-call
  std::min({1, 2}, slowLess);                                                                 // expect: async-blocking-call
  std::max(1, 2, slowLess);                                                                   // expect: async-blocking-call
  std::max({1, 2}, slowLess);                                                                 // expect: async-blocking-call
  (void)std::minmax(1, 2, slowLess);                                                          // expect: async-blocking-call
  std::minmax({1, 2}, slowLess);                                                              // expect: async-blocking-call
  std::clamp(1, 2, 3, slowLess);                                                              // expect: async-blocking-call
  co_return;
}

task<> comparison(std::vector<int> &v, std::vector<int> &w, std::vector<int> &x) {
  std::mismatch(v.begin(), v.end(), w.begin(), slowEqual);                                   // expect: async-blocking-call
  std::mismatch(v.begin(), v.end(), w.begin(), w.end(), slowEqual);                          // expect: async-blocking-call
  std::equal(v.begin(), v.end(), w.begin(), slowEqual);                                      // expect: async-blocking-call
  std::equal(v.begin(), v.end(), w.begin(), w.end(), slowEqual);                             // expect: async-blocking-call
  std::is_permutation(v.begin(), v.end(), w.begin(), slowEqual);                             // expect: async-blocking-call
  std::is_permutation(v.begin(), v.end(), w.begin(), w.end(), slowEqual);                    // expect: async-blocking-call
  std::lexicographical_compare(v.begin(), v.end(), w.begin(), w.end(), slowLess);            // expect: async-blocking-call
  std::lexicographical_compare_three_way(v.begin(), v.end(), w.begin(), w.end(), slowOrder); // expect: async-blocking-call
  std::search(v.begin(), v.end(), w.begin(), w.end(), slowEqual);                            // expect: async-blocking-call
  std::search_n(v.begin(), v.end(), 2, 1, slowEqual);                                        // expect: async-blocking-call
  std::find_end(v.begin(), v.end(), w.begin(), w.end(), slowEqual);                          // expect: async-blocking-call
  std::find_first_of(v.begin(), v.end(), w.begin(), w.end(), slowEqual);                     // expect: async-blocking-call
  co_return;
}

task<> numbers(std::vector<int> &v, std::vector<int> &w, std::vector<int> &x) {
  std::accumulate(v.begin(), v.end(), 0, slowSum);                                         // expect: async-blocking-call
  std::reduce(v.begin(), v.end(), 0, slowSum);                                             // expect: async-blocking-call
  std::inner_product(v.begin(), v.end(), w.begin(), 0, slowSum, std::multiplies<>());      // expect: async-blocking-call
  std::inner_product(v.begin(), v.end(), w.begin(), 0, std::plus<>(), slowSum);            // expect: async-blocking-call
  std::adjacent_difference(v.begin(), v.end(), w.begin(), slowSum);                        // expect: async-blocking-call
  std::partial_sum(v.begin(), v.end(), w.begin(), slowSum);                                // expect: async-blocking-call
  std::inclusive_scan(v.begin(), v.end(), w.begin(), slowSum);                             // expect: async-blocking-call
  std::inclusive_scan(v.begin(), v.end(), w.begin(), slowSum, 0);                          // expect: async-blocking-call
  std::exclusive_scan(v.begin(), v.end(), w.begin(), 0, slowSum);                          // expect: async-blocking-call
  std::transform_reduce(v.begin(), v.end(), 0, slowSum, quickInt);                         // expect: async-blocking-call
  std::transform_reduce(v.begin(), v.end(), 0, std::plus<>(), slowInt);                    // expect: async-blocking-call
  std::transform_reduce(v.begin(), v.end(), w.begin(), 0, slowSum, std::multiplies<>());   // expect: async-blocking-call
  std::transform_reduce(v.begin(), v.end(), w.begin(), 0, std::plus<>(), slowSum);         // expect: async-blocking-call
  std::transform_inclusive_scan(v.begin(), v.end(), w.begin(), slowSum, quickInt);         // expect: async-blocking-call
  std::transform_inclusive_scan(v.begin(), v.end(), w.begin(), std::plus<>(), slowInt, 0); // expect: async-blocking-call
  std::transform_exclusive_scan(v.begin(), v.end(), w.begin(), 0, slowSum, quickInt);      // expect: async-blocking-call
  std::transform_exclusive_scan(v.begin(), v.end(), w.begin(), 0, std::plus<>(), slowInt); // expect: async-blocking-call
  co_return;
}

task<> lists(std::list<int> &list, std::forward_list<int> &forwardList, std::list<int> &otherList,
             std::forward_list<int> &otherForwardList) {
  list.sort(slowLess);                           // expect: async-blocking-call
  list.unique(slowEqual);                        // expect: async-blocking-call
  list.remove_if(slowIf);                        // expect: async-blocking-call
  list.merge(otherList, slowLess);               // expect: async-blocking-call
  forwardList.sort(slowLess);                    // expect: async-blocking-call
  forwardList.unique(slowEqual);                 // expect: async-blocking-call
  forwardList.remove_if(slowIf);                 // expect: async-blocking-call
  forwardList.merge(otherForwardList, slowLess); // expect: async-blocking-call
  co_return;
}

task<> waysToName(std::vector<int> &v) {
  std::for_each(v.begin(), v.end(), [](int) { std::this_thread::sleep_for(1s); }); // expect: async-blocking-call
  std::for_each(v.begin(), v.end(), [&](int) { nap(); });                          // expect: async-blocking-call
  std::for_each(v.begin(), v.end(), &slowly);                                      // expect: async-blocking-call
  std::sort(v.begin(), v.end(), slow_less{});                                      // expect: async-blocking-call
  auto slowLambda = [](int) { nap(); };
  std::for_each(v.begin(), v.end(), slowLambda);                                   // expect: async-blocking-call
  std::for_each(v.begin(), v.end(), std::ref(slowLambda));                         // expect: async-blocking-call
  co_return;
}

task<> quick(std::vector<int> &v, std::vector<int> &w, std::list<int> &list) {
  std::for_each(v.begin(), v.end(), [](int &n) { ++n; });
  std::find_if(v.begin(), v.end(), quickIf);
  std::sort(v.begin(), v.end());
  std::sort(v.begin(), v.end(), quickLess);
  std::sort(v.begin(), v.end(), std::greater<>());
  std::transform(v.begin(), v.end(), w.begin(), quickInt);
  std::accumulate(v.begin(), v.end(), 0);
  std::accumulate(v.begin(), v.end(), 0, std::plus<>());
  std::min(1, 2);
  list.sort();
  list.remove_if(quickIf);
  std::erase_if(v, quickIf);
  co_return;
}

// Filled in, not called.
task<> stored(std::vector<void (*)(int)> &v) {
  std::fill(v.begin(), v.end(), slowly);
  v.push_back(slowly);
  co_return;
}

// A lambda that is a coroutine only starts here.
task<> coroutineLambda(std::vector<int> &v) {
  std::for_each(v.begin(), v.end(), [](int) -> task<> { co_await tick{}; });
  co_return;
}

void eachSlowly(std::vector<int> &v) { std::for_each(v.begin(), v.end(), slowly); }

task<> throughHelper(std::vector<int> &v) {
  eachSlowly(v); // expect: async-blocking-call
  co_return;
}

void plain(std::vector<int> &v) { std::sort(v.begin(), v.end(), slowLess); }
