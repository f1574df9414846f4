// RUN: %verify %s -- -std=c++20 -I%inputs
// An execution policy comes first and shifts every argument by one.
#include "task.h"
#include <algorithm>
#include <chrono>
#include <execution>
#include <functional>
#include <numeric>
#include <thread>
#include <vector>

using namespace std::chrono_literals;
using std::execution::seq;

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
int quickInt(int n) { return n + 1; }

task<> elements(std::vector<int> &v, std::vector<int> &w, std::vector<int> &x) {
  std::for_each(seq, v.begin(), v.end(), slowly);                             // expect: async-blocking-call
  std::for_each_n(seq, v.begin(), 2, slowly);                                 // expect: async-blocking-call
  std::all_of(seq, v.begin(), v.end(), slowIf);                               // expect: async-blocking-call
  std::any_of(seq, v.begin(), v.end(), slowIf);                               // expect: async-blocking-call
  std::none_of(seq, v.begin(), v.end(), slowIf);                              // expect: async-blocking-call
  std::find_if(seq, v.begin(), v.end(), slowIf);                              // expect: async-blocking-call
  std::find_if_not(seq, v.begin(), v.end(), slowIf);                          // expect: async-blocking-call
  std::count_if(seq, v.begin(), v.end(), slowIf);                             // expect: async-blocking-call
  std::adjacent_find(seq, v.begin(), v.end(), slowEqual);                     // expect: async-blocking-call
  std::generate(seq, v.begin(), v.end(), slowFirst);                          // expect: async-blocking-call
  std::generate_n(seq, v.begin(), 2, slowFirst);                              // expect: async-blocking-call
  std::remove_if(seq, v.begin(), v.end(), slowIf);                            // expect: async-blocking-call
  std::replace_if(seq, v.begin(), v.end(), slowIf, 0);                        // expect: async-blocking-call
  std::unique(seq, v.begin(), v.end(), slowEqual);                            // expect: async-blocking-call
  std::is_partitioned(seq, v.begin(), v.end(), slowIf);                       // expect: async-blocking-call
  std::partition(seq, v.begin(), v.end(), slowIf);                            // expect: async-blocking-call
  std::stable_partition(seq, v.begin(), v.end(), slowIf);                     // expect: async-blocking-call
  std::copy_if(seq, v.begin(), v.end(), w.begin(), slowIf);                   // expect: async-blocking-call
  std::remove_copy_if(seq, v.begin(), v.end(), w.begin(), slowIf);            // expect: async-blocking-call
  std::replace_copy_if(seq, v.begin(), v.end(), w.begin(), slowIf, 0);        // expect: async-blocking-call
  std::unique_copy(seq, v.begin(), v.end(), w.begin(), slowEqual);            // expect: async-blocking-call
  std::partition_copy(seq, v.begin(), v.end(), w.begin(), x.begin(), slowIf); // expect: async-blocking-call
  std::transform(seq, v.begin(), v.end(), w.begin(), slowInt);                // expect: async-blocking-call
  std::transform(seq, v.begin(), v.end(), w.begin(), x.begin(), slowSum);     // expect: async-blocking-call
  co_return;
}

task<> order(std::vector<int> &v, std::vector<int> &w, std::vector<int> &x) {
  std::sort(seq, v.begin(), v.end(), slowLess);                                                    // expect: async-blocking-call
  std::stable_sort(seq, v.begin(), v.end(), slowLess);                                             // expect: async-blocking-call
  std::partial_sort(seq, v.begin(), v.begin(), v.end(), slowLess);                                 // expect: async-blocking-call
  std::partial_sort_copy(seq, v.begin(), v.end(), w.begin(), w.end(), slowLess);                   // expect: async-blocking-call
  std::nth_element(seq, v.begin(), v.begin(), v.end(), slowLess);                                  // expect: async-blocking-call
  std::is_sorted(seq, v.begin(), v.end(), slowLess);                                               // expect: async-blocking-call
  std::is_sorted_until(seq, v.begin(), v.end(), slowLess);                                         // expect: async-blocking-call
  std::inplace_merge(seq, v.begin(), v.begin(), v.end(), slowLess);                                // expect: async-blocking-call
  std::merge(seq, v.begin(), v.end(), w.begin(), w.end(), x.begin(), slowLess);                    // expect: async-blocking-call
  std::includes(seq, v.begin(), v.end(), w.begin(), w.end(), slowLess);                            // expect: async-blocking-call
  std::set_union(seq, v.begin(), v.end(), w.begin(), w.end(), x.begin(), slowLess);                // expect: async-blocking-call
  std::set_intersection(seq, v.begin(), v.end(), w.begin(), w.end(), x.begin(), slowLess);         // expect: async-blocking-call
  std::set_difference(seq, v.begin(), v.end(), w.begin(), w.end(), x.begin(), slowLess);           // expect: async-blocking-call
  std::set_symmetric_difference(seq, v.begin(), v.end(), w.begin(), w.end(), x.begin(), slowLess); // expect: async-blocking-call
  std::is_heap(seq, v.begin(), v.end(), slowLess);                                                 // expect: async-blocking-call
  std::is_heap_until(seq, v.begin(), v.end(), slowLess);                                           // expect: async-blocking-call
  std::min_element(seq, v.begin(), v.end(), slowLess);                                             // expect: async-blocking-call
  std::max_element(seq, v.begin(), v.end(), slowLess);                                             // expect: async-blocking-call
  std::minmax_element(seq, v.begin(), v.end(), slowLess);                                          // expect: async-blocking-call
  co_return;
}

task<> comparison(std::vector<int> &v, std::vector<int> &w, std::vector<int> &x) {
  std::mismatch(seq, v.begin(), v.end(), w.begin(), slowEqual);                        // expect: async-blocking-call
  std::mismatch(seq, v.begin(), v.end(), w.begin(), w.end(), slowEqual);               // expect: async-blocking-call
  std::equal(seq, v.begin(), v.end(), w.begin(), slowEqual);                           // expect: async-blocking-call
  std::equal(seq, v.begin(), v.end(), w.begin(), w.end(), slowEqual);                  // expect: async-blocking-call
  std::lexicographical_compare(seq, v.begin(), v.end(), w.begin(), w.end(), slowLess); // expect: async-blocking-call
  std::search(seq, v.begin(), v.end(), w.begin(), w.end(), slowEqual);                 // expect: async-blocking-call
  std::search_n(seq, v.begin(), v.end(), 2, 1, slowEqual);                             // expect: async-blocking-call
  std::find_end(seq, v.begin(), v.end(), w.begin(), w.end(), slowEqual);               // expect: async-blocking-call
  std::find_first_of(seq, v.begin(), v.end(), w.begin(), w.end(), slowEqual);          // expect: async-blocking-call
  co_return;
}

task<> numbers(std::vector<int> &v, std::vector<int> &w, std::vector<int> &x) {
  std::reduce(seq, v.begin(), v.end(), 0, slowSum);                                             // expect: async-blocking-call
  std::adjacent_difference(seq, v.begin(), v.end(), w.begin(), slowSum);                        // expect: async-blocking-call
  std::inclusive_scan(seq, v.begin(), v.end(), w.begin(), slowSum);                             // expect: async-blocking-call
  std::inclusive_scan(seq, v.begin(), v.end(), w.begin(), slowSum, 0);                          // expect: async-blocking-call
  std::exclusive_scan(seq, v.begin(), v.end(), w.begin(), 0, slowSum);                          // expect: async-blocking-call
  std::transform_reduce(seq, v.begin(), v.end(), 0, slowSum, quickInt);                         // expect: async-blocking-call
  std::transform_reduce(seq, v.begin(), v.end(), 0, std::plus<>(), slowInt);                    // expect: async-blocking-call
  std::transform_reduce(seq, v.begin(), v.end(), w.begin(), 0, slowSum, std::multiplies<>());   // expect: async-blocking-call
  std::transform_reduce(seq, v.begin(), v.end(), w.begin(), 0, std::plus<>(), slowSum);         // expect: async-blocking-call
  std::transform_inclusive_scan(seq, v.begin(), v.end(), w.begin(), slowSum, quickInt);         // expect: async-blocking-call
  std::transform_inclusive_scan(seq, v.begin(), v.end(), w.begin(), std::plus<>(), slowInt, 0); // expect: async-blocking-call
  std::transform_exclusive_scan(seq, v.begin(), v.end(), w.begin(), 0, slowSum, quickInt);      // expect: async-blocking-call
  std::transform_exclusive_scan(seq, v.begin(), v.end(), w.begin(), 0, std::plus<>(), slowInt); // expect: async-blocking-call
  co_return;
}

task<> quick(std::vector<int> &v, std::vector<int> &w) {
  std::for_each(seq, v.begin(), v.end(), [](int &n) { ++n; });
  std::sort(seq, v.begin(), v.end());
  std::sort(seq, v.begin(), v.end(), std::greater<>());
  std::transform(seq, v.begin(), v.end(), w.begin(), quickInt);
  co_return;
}
