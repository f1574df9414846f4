// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <atomic>
#include <tbb/blocked_range.h>
#include <tbb/collaborative_call_once.h>
#include <tbb/combinable.h>
#include <tbb/enumerable_thread_specific.h>
#include <tbb/global_control.h>
#include <tbb/parallel_for.h>
#include <tbb/parallel_for_each.h>
#include <tbb/parallel_invoke.h>
#include <tbb/parallel_pipeline.h>
#include <tbb/parallel_reduce.h>
#include <tbb/parallel_scan.h>
#include <tbb/parallel_sort.h>
#include <tbb/task_arena.h>
#include <tbb/task_group.h>
#include <unistd.h>
#include <vector>

using Range = tbb::blocked_range<int>;

int nap() { return usleep(1); }

struct Sum {
  int value = 0;
  Sum() = default;
  Sum(Sum &, tbb::split) {}
  void operator()(const Range &range) { value += range.begin(); }
  void join(const Sum &other) { value += other.value; }
};

// The caller takes part in the work, and returns when all of it is done.
task<> algorithms(std::vector<int> v) {
  Sum sum;
  auto add = [](int a, int b) { return a + b; };
  auto count = [](const Range &range, int n) { return n + int(range.size()); };
  auto whole = tbb::make_filter<void, void>(tbb::filter_mode::parallel, [](tbb::flow_control &) {});
  auto scan = [](const Range &range, int n, bool) { return n + int(range.size()); };
  tbb::parallel_for(0, 10, [](int) {});                            // expect: async-cpu-bound-call
  tbb::parallel_for(0, 10, 2, [](int) {});                         // expect: async-cpu-bound-call
  tbb::parallel_for(Range(0, 10), [](const Range &) {});           // expect: async-cpu-bound-call
  tbb::parallel_for_each(v, [](int) {});                           // expect: async-cpu-bound-call
  tbb::parallel_for_each(v.begin(), v.end(), [](int) {});          // expect: async-cpu-bound-call
  tbb::parallel_reduce(Range(0, 10), sum);                         // expect: async-cpu-bound-call
  tbb::parallel_reduce(Range(0, 10), 0, count, add);               // expect: async-cpu-bound-call
  tbb::parallel_deterministic_reduce(Range(0, 10), 0, count, add); // expect: async-cpu-bound-call
  tbb::parallel_scan(Range(0, 10), 0, scan, add);                  // expect: async-cpu-bound-call
  tbb::parallel_sort(v);                                           // expect: async-cpu-bound-call
  tbb::parallel_sort(v.begin(), v.end());                          // expect: async-cpu-bound-call
  tbb::parallel_invoke([] {}, [] {});                              // expect: async-cpu-bound-call
  tbb::parallel_pipeline(4, whole);                                // expect: async-cpu-bound-call
  co_return;
}

// What they call may block besides.
task<> bodies(std::vector<int> v) {
  using namespace tbb;
  auto add = [](int a, int b) { return nap() + a + b; };
  auto read = [](flow_control &) { return nap(); };
  auto count = [](const Range &, int) { return nap(); };
  auto quick = [](const Range &, int) { return 1; };
  auto quickAdd = [](int a, int b) { return a + b; };
  auto mode = filter_mode::serial_in_order;
  auto first = make_filter<void, int>(mode, read);
  auto last = make_filter<int, void>(mode, [](int) {});
  parallel_for(0, 10, [](int) { nap(); });                   // expect: async-blocking-call, async-cpu-bound-call
  parallel_for(Range(0, 10), [](const Range &) { nap(); });  // expect: async-blocking-call, async-cpu-bound-call
  parallel_for_each(v, [](int) { nap(); });                  // expect: async-blocking-call, async-cpu-bound-call
  parallel_reduce(Range(0, 1), 0, count, quickAdd);          // expect: async-blocking-call, async-cpu-bound-call
  parallel_reduce(Range(0, 1), 0, quick, add);               // expect: async-blocking-call, async-cpu-bound-call
  parallel_sort(v.begin(), v.end(), add);                    // expect: async-blocking-call, async-cpu-bound-call
  parallel_invoke([] {}, [] { nap(); });                     // expect: async-blocking-call, async-cpu-bound-call
  parallel_pipeline(4, first, last);                         // expect: async-blocking-call, async-cpu-bound-call
  parallel_pipeline(4, first & last);                        // expect: async-blocking-call, async-cpu-bound-call
  parallel_pipeline(4, filter<void, int>(mode, read), last); // expect: async-blocking-call, async-cpu-bound-call
  co_return;
}

task<> immediately(tbb::task_arena &arena, tbb::combinable<int> &sums, tbb::enumerable_thread_specific<int> &locals) {
  static tbb::collaborative_once_flag once;
  auto add = [](int a, int b) { return nap() + a + b; };
  arena.execute([] { nap(); });                      // expect: async-blocking-call
  tbb::this_task_arena::isolate([] { nap(); });      // expect: async-blocking-call
  tbb::collaborative_call_once(once, [] { nap(); }); // expect: async-blocking-call
  sums.combine(add);                                 // expect: async-blocking-call
  sums.combine_each([](int) { nap(); });             // expect: async-blocking-call
  locals.combine(add);                               // expect: async-blocking-call
  locals.combine_each([](int) { nap(); });           // expect: async-blocking-call
  arena.execute([] {});
  co_return;
}

// Tasks run on the threads of the pool.
task<> tasks(tbb::task_arena &arena, tbb::task_group &group) {
  arena.enqueue([] { nap(); });
  tbb::this_task_arena::enqueue([] { nap(); });
  group.run([] { nap(); });
  arena.enqueue(group.defer([] { nap(); }));
  group.cancel();
  group.wait();                      // expect: async-blocking-call
  group.run_and_wait([] {});         // expect: async-blocking-call
  group.run_and_wait([] { nap(); }); // expect: async-blocking-call
  tbb::task_scheduler_handle handle{tbb::attach{}};
  tbb::finalize(handle); // expect: async-blocking-call
  co_return;
}

int main() {
  tbb::parallel_for(0, 10, [](int) { nap(); });
  tbb::task_group group;
  group.run([] { nap(); });
  group.wait();
}
