// RUN: %verify %s -- -std=c++20 -I%inputs
// RUN: %verify %s -- -std=c++23 -stdlib=libc++ -fexperimental-library -I%inputs
// Algorithms on ranges call predicates, comparisons and projections before they return.
#include "task.h"
#include <algorithm>
#include <chrono>
#include <functional>
#include <ranges>
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
void quickly(int) {}
int quickInt(int n) { return n + 1; }
bool quickIf(int n) { return n > 1; }
bool quickLess(int a, int b) { return a > b; }

task<> elements(std::vector<int> &v, std::vector<int> &w, std::vector<int> &x) {
  std::ranges::all_of(v, slowIf);                                                     // expect: async-blocking-call
  std::ranges::all_of(v.begin(), v.end(), slowIf);                                    // expect: async-blocking-call
  std::ranges::all_of(v, quickIf, slowInt);                                           // expect: async-blocking-call
  std::ranges::any_of(v, slowIf);                                                     // expect: async-blocking-call
  std::ranges::any_of(v.begin(), v.end(), slowIf);                                    // expect: async-blocking-call
  std::ranges::any_of(v, quickIf, slowInt);                                           // expect: async-blocking-call
  std::ranges::none_of(v, slowIf);                                                    // expect: async-blocking-call
  std::ranges::none_of(v.begin(), v.end(), slowIf);                                   // expect: async-blocking-call
  std::ranges::none_of(v, quickIf, slowInt);                                          // expect: async-blocking-call
  std::ranges::find_if(v, slowIf);                                                    // expect: async-blocking-call
  std::ranges::find_if(v.begin(), v.end(), slowIf);                                   // expect: async-blocking-call
  std::ranges::find_if(v, quickIf, slowInt);                                          // expect: async-blocking-call
  std::ranges::find_if_not(v, slowIf);                                                // expect: async-blocking-call
  std::ranges::find_if_not(v.begin(), v.end(), slowIf);                               // expect: async-blocking-call
  std::ranges::find_if_not(v, quickIf, slowInt);                                      // expect: async-blocking-call
  std::ranges::count_if(v, slowIf);                                                   // expect: async-blocking-call
  std::ranges::count_if(v.begin(), v.end(), slowIf);                                  // expect: async-blocking-call
  std::ranges::count_if(v, quickIf, slowInt);                                         // expect: async-blocking-call
  std::ranges::remove_if(v, slowIf);                                                  // expect: async-blocking-call
  std::ranges::remove_if(v.begin(), v.end(), slowIf);                                 // expect: async-blocking-call
  std::ranges::remove_if(v, quickIf, slowInt);                                        // expect: async-blocking-call
  std::ranges::is_partitioned(v, slowIf);                                             // expect: async-blocking-call
  std::ranges::is_partitioned(v.begin(), v.end(), slowIf);                            // expect: async-blocking-call
  std::ranges::is_partitioned(v, quickIf, slowInt);                                   // expect: async-blocking-call
  std::ranges::partition(v, slowIf);                                                  // expect: async-blocking-call
  std::ranges::partition(v.begin(), v.end(), slowIf);                                 // expect: async-blocking-call
  std::ranges::partition(v, quickIf, slowInt);                                        // expect: async-blocking-call
  std::ranges::stable_partition(v, slowIf);                                           // expect: async-blocking-call
  std::ranges::stable_partition(v.begin(), v.end(), slowIf);                          // expect: async-blocking-call
  std::ranges::stable_partition(v, quickIf, slowInt);                                 // expect: async-blocking-call
  std::ranges::partition_point(v, slowIf);                                            // expect: async-blocking-call
  std::ranges::partition_point(v.begin(), v.end(), slowIf);                           // expect: async-blocking-call
  std::ranges::partition_point(v, quickIf, slowInt);                                  // expect: async-blocking-call
  std::ranges::for_each(v, slowly);                                                   // expect: async-blocking-call
  std::ranges::for_each(v.begin(), v.end(), slowly);                                  // expect: async-blocking-call
  std::ranges::for_each(v, quickly, slowInt);                                         // expect: async-blocking-call
  std::ranges::for_each_n(v.begin(), 2, slowly);                                      // expect: async-blocking-call
  std::ranges::for_each_n(v.begin(), 2, quickly, slowInt);                            // expect: async-blocking-call
  std::ranges::find(v, 1, slowInt);                                                   // expect: async-blocking-call
  std::ranges::find(v.begin(), v.end(), 1, slowInt);                                  // expect: async-blocking-call
  std::ranges::count(v, 1, slowInt);                                                  // expect: async-blocking-call
  std::ranges::count(v.begin(), v.end(), 1, slowInt);                                 // expect: async-blocking-call
  std::ranges::remove(v, 1, slowInt);                                                 // expect: async-blocking-call
  std::ranges::remove(v.begin(), v.end(), 1, slowInt);                                // expect: async-blocking-call
  std::ranges::adjacent_find(v, slowEqual);                                           // expect: async-blocking-call
  std::ranges::adjacent_find(v.begin(), v.end(), slowEqual);                          // expect: async-blocking-call
  std::ranges::unique(v, slowEqual);                                                  // expect: async-blocking-call
  std::ranges::unique(v.begin(), v.end(), slowEqual);                                 // expect: async-blocking-call
  std::ranges::generate(v, slowFirst);                                                // expect: async-blocking-call
  std::ranges::generate(v.begin(), v.end(), slowFirst);                               // expect: async-blocking-call
  std::ranges::generate_n(v.begin(), 2, slowFirst);                                   // expect: async-blocking-call
  std::ranges::replace(v, 1, 2, slowInt);                                             // expect: async-blocking-call
  std::ranges::replace(v.begin(), v.end(), 1, 2, slowInt);                            // expect: async-blocking-call
  std::ranges::replace_if(v, slowIf, 2);                                              // expect: async-blocking-call
  std::ranges::replace_if(v.begin(), v.end(), slowIf, 2);                             // expect: async-blocking-call
  std::ranges::replace_if(v, quickIf, 2, slowInt);                                    // expect: async-blocking-call
  std::ranges::copy_if(v, w.begin(), slowIf);                                         // expect: async-blocking-call
  std::ranges::copy_if(v.begin(), v.end(), w.begin(), slowIf);                        // expect: async-blocking-call
  std::ranges::remove_copy_if(v, w.begin(), slowIf);                                  // expect: async-blocking-call
  std::ranges::remove_copy_if(v.begin(), v.end(), w.begin(), slowIf);                 // expect: async-blocking-call
  std::ranges::remove_copy(v, w.begin(), 1, slowInt);                                 // expect: async-blocking-call
  std::ranges::remove_copy(v.begin(), v.end(), w.begin(), 1, slowInt);                // expect: async-blocking-call
  std::ranges::unique_copy(v, w.begin(), slowEqual);                                  // expect: async-blocking-call
  std::ranges::unique_copy(v.begin(), v.end(), w.begin(), slowEqual);                 // expect: async-blocking-call
  std::ranges::replace_copy(v, w.begin(), 1, 2, slowInt);                             // expect: async-blocking-call
  std::ranges::replace_copy(v.begin(), v.end(), w.begin(), 1, 2, slowInt);            // expect: async-blocking-call
  std::ranges::replace_copy_if(v, w.begin(), slowIf, 2);                              // expect: async-blocking-call
  std::ranges::replace_copy_if(v.begin(), v.end(), w.begin(), slowIf, 2);             // expect: async-blocking-call
  std::ranges::partition_copy(v, w.begin(), x.begin(), slowIf);                       // expect: async-blocking-call
  std::ranges::partition_copy(v.begin(), v.end(), w.begin(), x.begin(), slowIf);      // expect: async-blocking-call
  std::ranges::transform(v, w.begin(), slowInt);                                      // expect: async-blocking-call
  std::ranges::transform(v.begin(), v.end(), w.begin(), slowInt);                     // expect: async-blocking-call
  std::ranges::transform(v, w, x.begin(), slowSum);                                   // expect: async-blocking-call
  std::ranges::transform(v.begin(), v.end(), w.begin(), w.end(), x.begin(), slowSum); // expect: async-blocking-call
  std::ranges::transform(v, w.begin(), quickInt, slowInt);                            // expect: async-blocking-call
  co_return;
}

task<> order(std::vector<int> &v, std::vector<int> &w, std::vector<int> &x) {
  std::ranges::sort(v, slowLess);                                                                     // expect: async-blocking-call
  std::ranges::sort(v.begin(), v.end(), slowLess);                                                    // expect: async-blocking-call
  std::ranges::stable_sort(v, slowLess);                                                              // expect: async-blocking-call
  std::ranges::stable_sort(v.begin(), v.end(), slowLess);                                             // expect: async-blocking-call
  std::ranges::is_sorted(v, slowLess);                                                                // expect: async-blocking-call
  std::ranges::is_sorted(v.begin(), v.end(), slowLess);                                               // expect: async-blocking-call
  std::ranges::is_sorted_until(v, slowLess);                                                          // expect: async-blocking-call
  std::ranges::is_sorted_until(v.begin(), v.end(), slowLess);                                         // expect: async-blocking-call
  std::ranges::make_heap(v, slowLess);                                                                // expect: async-blocking-call
  std::ranges::make_heap(v.begin(), v.end(), slowLess);                                               // expect: async-blocking-call
  std::ranges::push_heap(v, slowLess);                                                                // expect: async-blocking-call
  std::ranges::push_heap(v.begin(), v.end(), slowLess);                                               // expect: async-blocking-call
  std::ranges::pop_heap(v, slowLess);                                                                 // expect: async-blocking-call
  std::ranges::pop_heap(v.begin(), v.end(), slowLess);                                                // expect: async-blocking-call
  std::ranges::sort_heap(v, slowLess);                                                                // expect: async-blocking-call
  std::ranges::sort_heap(v.begin(), v.end(), slowLess);                                               // expect: async-blocking-call
  std::ranges::is_heap(v, slowLess);                                                                  // expect: async-blocking-call
  std::ranges::is_heap(v.begin(), v.end(), slowLess);                                                 // expect: async-blocking-call
  std::ranges::is_heap_until(v, slowLess);                                                            // expect: async-blocking-call
  std::ranges::is_heap_until(v.begin(), v.end(), slowLess);                                           // expect: async-blocking-call
  std::ranges::next_permutation(v, slowLess);                                                         // expect: async-blocking-call
  std::ranges::next_permutation(v.begin(), v.end(), slowLess);                                        // expect: async-blocking-call
  std::ranges::prev_permutation(v, slowLess);                                                         // expect: async-blocking-call
  std::ranges::prev_permutation(v.begin(), v.end(), slowLess);                                        // expect: async-blocking-call
  std::ranges::min_element(v, slowLess);                                                              // expect: async-blocking-call
  std::ranges::min_element(v.begin(), v.end(), slowLess);                                             // expect: async-blocking-call
  std::ranges::max_element(v, slowLess);                                                              // expect: async-blocking-call
  std::ranges::max_element(v.begin(), v.end(), slowLess);                                             // expect: async-blocking-call
  std::ranges::minmax_element(v, slowLess);                                                           // expect: async-blocking-call
  std::ranges::minmax_element(v.begin(), v.end(), slowLess);                                          // expect: async-blocking-call
  std::ranges::sort(v, {}, slowInt);                                                                  // expect: async-blocking-call
  std::ranges::min(v, slowLess);                                                                      // expect: async-blocking-call
  std::ranges::min(v, {}, slowInt);                                                                   // expect: async-blocking-call
  std::ranges::max(v, slowLess);                                                                      // expect: async-blocking-call
  std::ranges::max(v, {}, slowInt);                                                                   // expect: async-blocking-call
  std::ranges::minmax(v, slowLess);                                                                   // expect: async-blocking-call
  std::ranges::minmax(v, {}, slowInt);                                                                // expect: async-blocking-call
  std::ranges::min(1, 2, slowLess);                                                                   // expect: async-blocking-call
  std::ranges::max(1, 2, slowLess);                                                                   // expect: async-blocking-call
  (void)std::ranges::minmax(1, 2, slowLess);                                                          // expect: async-blocking-call
  std::ranges::clamp(1, 2, 3, slowLess);                                                              // expect: async-blocking-call
  std::ranges::partial_sort(v, v.begin(), slowLess);                                                  // expect: async-blocking-call
  std::ranges::partial_sort(v.begin(), v.begin(), v.end(), slowLess);                                 // expect: async-blocking-call
  std::ranges::nth_element(v, v.begin(), slowLess);                                                   // expect: async-blocking-call
  std::ranges::nth_element(v.begin(), v.begin(), v.end(), slowLess);                                  // expect: async-blocking-call
  std::ranges::inplace_merge(v, v.begin(), slowLess);                                                 // expect: async-blocking-call
  std::ranges::inplace_merge(v.begin(), v.begin(), v.end(), slowLess);                                // expect: async-blocking-call
  std::ranges::lower_bound(v, 1, slowLess);                                                           // expect: async-blocking-call
  std::ranges::lower_bound(v.begin(), v.end(), 1, slowLess);                                          // expect: async-blocking-call
  std::ranges::lower_bound(v, 1, {}, slowInt);                                                        // expect: async-blocking-call
  std::ranges::upper_bound(v, 1, slowLess);                                                           // expect: async-blocking-call
  std::ranges::upper_bound(v.begin(), v.end(), 1, slowLess);                                          // expect: async-blocking-call
  std::ranges::upper_bound(v, 1, {}, slowInt);                                                        // expect: async-blocking-call
  std::ranges::equal_range(v, 1, slowLess);                                                           // expect: async-blocking-call
  std::ranges::equal_range(v.begin(), v.end(), 1, slowLess);                                          // expect: async-blocking-call
  std::ranges::equal_range(v, 1, {}, slowInt);                                                        // expect: async-blocking-call
  std::ranges::binary_search(v, 1, slowLess);                                                         // expect: async-blocking-call
  std::ranges::binary_search(v.begin(), v.end(), 1, slowLess);                                        // expect: async-blocking-call
  std::ranges::binary_search(v, 1, {}, slowInt);                                                      // expect: async-blocking-call
  std::ranges::partial_sort_copy(v, w, slowLess);                                                     // expect: async-blocking-call
  std::ranges::partial_sort_copy(v.begin(), v.end(), w.begin(), w.end(), slowLess);                   // expect: async-blocking-call
  std::ranges::merge(v, w, x.begin(), slowLess);                                                      // expect: async-blocking-call
  std::ranges::merge(v.begin(), v.end(), w.begin(), w.end(), x.begin(), slowLess);                    // expect: async-blocking-call
  std::ranges::set_union(v, w, x.begin(), slowLess);                                                  // expect: async-blocking-call
  std::ranges::set_union(v.begin(), v.end(), w.begin(), w.end(), x.begin(), slowLess);                // expect: async-blocking-call
  std::ranges::set_intersection(v, w, x.begin(), slowLess);                                           // expect: async-blocking-call
  std::ranges::set_intersection(v.begin(), v.end(), w.begin(), w.end(), x.begin(), slowLess);         // expect: async-blocking-call
  std::ranges::set_difference(v, w, x.begin(), slowLess);                                             // expect: async-blocking-call
  std::ranges::set_difference(v.begin(), v.end(), w.begin(), w.end(), x.begin(), slowLess);           // expect: async-blocking-call
  std::ranges::set_symmetric_difference(v, w, x.begin(), slowLess);                                   // expect: async-blocking-call
  std::ranges::set_symmetric_difference(v.begin(), v.end(), w.begin(), w.end(), x.begin(), slowLess); // expect: async-blocking-call
  co_return;
}

task<> comparison(std::vector<int> &v, std::vector<int> &w) {
  std::ranges::mismatch(v, w, slowEqual);                                                 // expect: async-blocking-call
  std::ranges::mismatch(v.begin(), v.end(), w.begin(), w.end(), slowEqual);               // expect: async-blocking-call
  std::ranges::equal(v, w, slowEqual);                                                    // expect: async-blocking-call
  std::ranges::equal(v.begin(), v.end(), w.begin(), w.end(), slowEqual);                  // expect: async-blocking-call
  std::ranges::is_permutation(v, w, slowEqual);                                           // expect: async-blocking-call
  std::ranges::is_permutation(v.begin(), v.end(), w.begin(), w.end(), slowEqual);         // expect: async-blocking-call
  std::ranges::search(v, w, slowEqual);                                                   // expect: async-blocking-call
  std::ranges::search(v.begin(), v.end(), w.begin(), w.end(), slowEqual);                 // expect: async-blocking-call
  std::ranges::find_end(v, w, slowEqual);                                                 // expect: async-blocking-call
  std::ranges::find_end(v.begin(), v.end(), w.begin(), w.end(), slowEqual);               // expect: async-blocking-call
  std::ranges::find_first_of(v, w, slowEqual);                                            // expect: async-blocking-call
  std::ranges::find_first_of(v.begin(), v.end(), w.begin(), w.end(), slowEqual);          // expect: async-blocking-call
  std::ranges::includes(v, w, slowLess);                                                  // expect: async-blocking-call
  std::ranges::includes(v.begin(), v.end(), w.begin(), w.end(), slowLess);                // expect: async-blocking-call
  std::ranges::lexicographical_compare(v, w, slowLess);                                   // expect: async-blocking-call
  std::ranges::lexicographical_compare(v.begin(), v.end(), w.begin(), w.end(), slowLess); // expect: async-blocking-call
  std::ranges::search_n(v, 2, 1, slowEqual);                                              // expect: async-blocking-call
  std::ranges::search_n(v.begin(), v.end(), 2, 1, slowEqual);                             // expect: async-blocking-call
  co_return;
}

struct item {
  int id = 0;
  int slowId() const { return nap(); }
};

task<> projections(std::vector<item> &items) {
  std::ranges::sort(items, {}, &item::slowId); // expect: async-blocking-call
  std::ranges::sort(items, {}, &item::id);
  std::ranges::find(items, 1, &item::id);
  co_return;
}

task<> quick(std::vector<int> &v, std::vector<int> &w) {
  std::ranges::for_each(v, quickly);
  std::ranges::for_each(v, [](int &n) { ++n; });
  std::ranges::sort(v);
  std::ranges::sort(v, std::ranges::greater{});
  std::ranges::sort(v, quickLess);
  std::ranges::transform(v, w.begin(), quickInt);
  std::ranges::find_if(v, quickIf);
  std::ranges::find(v, 1);
  std::ranges::equal(v, w);
  std::ranges::copy(v, w.begin());
  co_return;
}

// Views are lazy.
task<> views(std::vector<int> &v) {
  auto transformed = v | std::views::transform(slowInt);
  auto filtered = v | std::views::filter(slowIf);
  co_return;
}

void plain(std::vector<int> &v) { std::ranges::for_each(v, slowly); }
