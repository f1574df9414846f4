// RUN: %verify %s -- -std=c++23 -I%inputs -I%S/Inputs
// What libstdc++ 13 and 14 have.
#include "std-newer.h"
#include "task.h"
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
  ranges::fold_left_first(v, slowSum);                                                  // expect: async-blocking-call
  ranges::fold_left_first(v.begin(), v.end(), slowSum);                                 // expect: async-blocking-call
  ranges::fold_left_first_with_iter(v, slowSum);                                        // expect: async-blocking-call
  ranges::fold_left_first_with_iter(v.begin(), v.end(), slowSum);                       // expect: async-blocking-call
  ranges::fold_right(v, 0, slowSum);                                                    // expect: async-blocking-call
  ranges::fold_right(v.begin(), v.end(), 0, slowSum);                                   // expect: async-blocking-call
  ranges::fold_right_last(v, slowSum);                                                  // expect: async-blocking-call
  ranges::fold_right_last(v.begin(), v.end(), slowSum);                                 // expect: async-blocking-call
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
  ranges::fold_left_first(v, std::plus());
  ranges::fold_left_first_with_iter(v, std::plus());
  ranges::fold_right(v, 0, std::plus());
  ranges::fold_right_last(v, std::plus());
  co_return;
}


task<> callables() {
  auto back = std::bind_back(slowInt, 1);
  back();                       // expect: async-blocking-call
  std::bind_back(slowInt, 1)(); // expect: async-blocking-call
  std::as_const(back)();        // expect: async-blocking-call
  std::bind_back(quickInt, 1)();
  co_return;
}

task<> atomics(int &integer) {
  std::atomic_ref<int> i(integer);
  i.wait(0); // expect: async-blocking-call
  i.notify_one();
  co_return;
}
