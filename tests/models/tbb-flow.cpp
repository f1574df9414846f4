// RUN: %verify --kinds +lock %s -- -std=c++20 -I%inputs
#include "task.h"
#include <mutex>
#include <oneapi/tbb/mutex.h>
#include <oneapi/tbb/rw_mutex.h>
#include <tbb/concurrent_queue.h>
#include <tbb/flow_graph.h>
#include <tbb/null_mutex.h>
#include <tbb/queuing_mutex.h>
#include <tbb/queuing_rw_mutex.h>
#include <tbb/spin_mutex.h>
#include <tbb/spin_rw_mutex.h>
#include <unistd.h>

int nap() { return usleep(1); }

// The bodies of nodes run on the threads of the pool.
task<> nodes() {
  using namespace tbb::flow;
  graph g;
  input_node<int> in(g, [](tbb::flow_control &) { return nap(); });
  function_node<int, int> function(g, unlimited, [](int) { return nap(); });
  using Multi = multifunction_node<int, std::tuple<int>>;
  Multi multi(g, 1, [](int, Multi::output_ports_type &) { nap(); });
  continue_node<int> next(g, [](continue_msg) { return nap(); });
  using Async = async_node<int, int>;
  Async async(g, 1, [](int, Async::gateway_type &) { nap(); });
  sequencer_node<int> sequencer(g, [](int) { return nap(); });
  make_edge(in, function);
  in.activate();
  function.try_put(1);
  g.wait_for_all(); // expect: async-blocking-call
  co_return;
}

task<> local() {
  tbb::flow::graph g; // expect: async-blocking-call
  co_await tick{};
}

task<> queues(tbb::concurrent_bounded_queue<int> &queue, tbb::concurrent_queue<int> &plain) {
  int n;
  queue.pop(n); // expect: async-blocking-call
  queue.push(1);
  queue.emplace(1);
  queue.try_pop(n);
  queue.try_push(1);
  plain.push(1);
  plain.try_pop(n);
  tbb::concurrent_bounded_queue<int> bounded, unbounded;
  bounded.set_capacity(10);
  bounded.push(1);    // expect: async-blocking-call
  bounded.emplace(1); // expect: async-blocking-call
  bounded.try_push(1);
  unbounded.set_capacity(-1);
  unbounded.push(1);
  co_return;
}

task<> mutexes(tbb::mutex &m, tbb::rw_mutex &rw, tbb::spin_mutex &spin, tbb::spin_rw_mutex &spinRw) {
  m.lock();                 // expect: async-blocking-call
  rw.lock();                // expect: async-blocking-call
  rw.lock_shared();         // expect: async-blocking-call
  spin.lock();              // expect: async-blocking-call
  spinRw.lock();            // expect: async-blocking-call
  spinRw.lock_shared();     // expect: async-blocking-call
  std::lock_guard guard(m); // expect: async-blocking-call
  m.try_lock();
  rw.try_lock_shared();
  spin.unlock();
  co_return;
}

task<> scoped(tbb::mutex &m, tbb::spin_rw_mutex &rw, tbb::queuing_mutex &queuing, tbb::queuing_rw_mutex &queuingRw) {
  tbb::mutex::scoped_lock taken(m), later;                                // expect: async-blocking-call
  later.acquire(m);                                                       // expect: async-blocking-call
  tbb::spin_rw_mutex::scoped_lock takenRw(rw, false), laterRw;            // expect: async-blocking-call
  laterRw.acquire(rw);                                                    // expect: async-blocking-call
  laterRw.upgrade_to_writer();                                            // expect: async-blocking-call
  tbb::queuing_mutex::scoped_lock takenQ(queuing), laterQ;                // expect: async-blocking-call
  laterQ.acquire(queuing);                                                // expect: async-blocking-call
  tbb::queuing_rw_mutex::scoped_lock takenQRw(queuingRw, true), laterQRw; // expect: async-blocking-call
  laterQRw.acquire(queuingRw);                                            // expect: async-blocking-call
  laterQRw.upgrade_to_writer();                                           // expect: async-blocking-call
  later.try_acquire(m);
  laterQ.try_acquire(queuing);
  tbb::null_mutex none;
  tbb::null_mutex::scoped_lock nothing(none);
  co_return;
}
