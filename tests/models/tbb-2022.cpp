// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
// Since 2022 task groups and flow graphs are defined in another namespace.
#include "tbb-2022.h"
#include "task.h"
#include <unistd.h>

int nap() { return usleep(1); }

task<> tasks(tbb::task_group &group) {
  group.run([] { nap(); });
  group.run(group.defer([] { nap(); }));
  group.run_and_wait([] { nap(); }); // expect: async-blocking-call
  group.wait();                      // expect: async-blocking-call
  co_return;
}

task<> nodes() {
  using namespace tbb::flow;
  graph g;
  input_node<int> in(g, [] { return nap(); });
  function_node<int> function(g, 1, [](int) { return nap(); });
  multifunction_node<int> multi(g, 1, [](int) { return nap(); });
  continue_node<int> next(g, [] { return nap(); });
  async_node<int> async(g, 1, [](int) { return nap(); });
  sequencer_node<int> sequencer(g, [](int) { return nap(); });
  g.wait_for_all(); // expect: async-blocking-call
  co_return;
}

task<> local() {
  tbb::flow::graph g; // expect: async-blocking-call
  co_await tick{};
}
