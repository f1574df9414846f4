// RUN: %verify %s -- -std=c++20 -I%S/Inputs
#include "stdexec.h"
#include <unistd.h>

using namespace stdexec;
using exec::task;
using experimental::execution::single_thread_context;
using experimental::execution::static_thread_pool;
using experimental::execution::timed_thread_context;

int nap() { return usleep(1); }

task<void> step() {
  nap(); // expect: async-blocking-call
  co_return;
}
task<void> onPool() {
  nap();
  co_return;
}
task<void> onLoop() {
  nap(); // expect: async-blocking-call
  co_return;
}

// A task of exec comes back to its own scheduler, other coroutines stay where they were moved.
task<void> hops(static_thread_pool &pool, run_loop &loop) {
  nap(); // expect: async-blocking-call
  co_await exec::reschedule_coroutine_on(pool.get_scheduler());
  nap();
  co_await schedule(loop.get_scheduler());
  nap();
  co_await exec::reschedule_coroutine_on(loop.get_scheduler());
  nap(); // expect: async-blocking-call
  co_await schedule(loop.get_scheduler());
  nap(); // expect: async-blocking-call
  co_await schedule(pool.get_scheduler());
  nap();
}

// What schedulers run. Of a chain of pipes, nobody knows.
void senders(static_thread_pool &pool, single_thread_context &thread, timed_thread_context &timed, run_loop &loop) {
  then(schedule(pool.get_scheduler()), [] { nap(); });
  then(schedule(pool.get_scheduler_on_thread(1)), [] { nap(); });
  then(schedule(thread.get_scheduler()), [] { nap(); });
  then(schedule(timed.get_scheduler()), [] { nap(); });
  then(schedule(get_parallel_scheduler()), [] { nap(); });
  then(schedule(loop.get_scheduler()), [] { nap(); });              // expect: async-blocking-call
  then(then(schedule(loop.get_scheduler()), [] {}), [] { nap(); }); // expect: async-blocking-call
  schedule(loop.get_scheduler()) | then([] { nap(); });             // expect: async-blocking-call
  schedule(pool.get_scheduler()) | then([] { nap(); });
  schedule(loop.get_scheduler()) | continues_on(pool.get_scheduler()) | then([] { nap(); });
  let_value(schedule(loop.get_scheduler()), [] { return nap(), just(); });     // expect: async-blocking-call
  upon_error(schedule(loop.get_scheduler()), [] { nap(); });                   // expect: async-blocking-call
  upon_stopped(schedule(loop.get_scheduler()), [] { nap(); });                 // expect: async-blocking-call
  bulk(schedule(loop.get_scheduler()), 0, 8, [](int) { nap(); });              // expect: async-blocking-call
  then(bulk(schedule(loop.get_scheduler()), 0, 8, [](int) {}), [] { nap(); }); // expect: async-blocking-call
  then(continues_on(schedule(loop.get_scheduler()), pool.get_scheduler()), [] { nap(); });
  then(continues_on(just(), loop.get_scheduler()), [] { nap(); }); // expect: async-blocking-call
  then(starts_on(loop.get_scheduler(), just()), [] { nap(); });    // expect: async-blocking-call
  then(just(), [] { nap(); });
  starts_on(pool.get_scheduler(), onPool());
  starts_on(loop.get_scheduler(), onLoop());
  on(pool.get_scheduler(), onPool());
}

// The names before 2026.
void older(exec::static_thread_pool &pool, exec::single_thread_context &thread, __loop::run_loop &loop) {
  __sched::schedule_t schedule;
  __then::then_t then;
  then(schedule(pool.get_scheduler()), [] { nap(); });
  then(schedule(thread.get_scheduler()), [] { nap(); });
  then(schedule(exec::get_parallel_scheduler()), [] { nap(); });
  then(schedule(loop.get_scheduler()), [] { nap(); });                                 // expect: async-blocking-call
  schedule(loop.get_scheduler()) | then([] { nap(); });                                // expect: async-blocking-call
  __upon_error::upon_error_t()(schedule(loop.get_scheduler()), [] { nap(); });         // expect: async-blocking-call
  __upon_stopped::upon_stopped_t()(schedule(loop.get_scheduler()), [] { nap(); });     // expect: async-blocking-call
  then(__continues_on::continues_on_t()(just(), loop.get_scheduler()), [] { nap(); }); // expect: async-blocking-call
  __starts_on_ns::starts_on_t()(pool.get_scheduler(), onPool());
  __on::on_t()(pool.get_scheduler(), onPool());
}
void kept(exec::parallel_scheduler first, stdexec::parallel_scheduler second, std::execution::parallel_scheduler third,
          experimental::execution::_pool_::_static_thread_pool::scheduler fourth,
          exec::_pool_::static_thread_pool_::scheduler fifth, std::execution::run_loop &loop) {
  then(schedule(first), [] { nap(); });
  then(schedule(second), [] { nap(); });
  then(schedule(third), [] { nap(); });
  then(schedule(fourth), [] { nap(); });
  then(schedule(fifth), [] { nap(); });
  then(schedule(loop), [] { nap(); }); // expect: async-blocking-call
}

// A coroutine waits for senders by awaiting.
task<void> nested(run_loop &loop, __loop::run_loop &olderLoop, std::execution::run_loop &standard) {
  sync_wait(step());                                    // expect: async-nested-event-loop
  sync_wait_with_variant(step());                       // expect: async-nested-event-loop
  __sync_wait::sync_wait_t()(step());                   // expect: async-nested-event-loop
  __sync_wait::sync_wait_with_variant_t()(step());      // expect: async-nested-event-loop
  std::this_thread::sync_wait_t()(step());              // expect: async-nested-event-loop
  std::this_thread::sync_wait_with_variant_t()(step()); // expect: async-nested-event-loop
  loop.run();                                           // expect: async-nested-event-loop
  olderLoop.run();                                      // expect: async-nested-event-loop
  standard.run();                                       // expect: async-nested-event-loop
  loop.finish();
  static_thread_pool pool(2);        // expect: async-blocking-call
  exec::static_thread_pool second;   // expect: async-blocking-call
  single_thread_context thread;      // expect: async-blocking-call
  exec::single_thread_context third; // expect: async-blocking-call
  timed_thread_context timed;        // expect: async-blocking-call
  co_await exec::__task::__reschedule_coroutine_on()(loop.get_scheduler());
  co_await step();
}

int main() {
  static_thread_pool pool;
  run_loop loop;
  sync_wait(starts_on(pool.get_scheduler(), onPool()));
  sync_wait(schedule(pool.get_scheduler()) | then([] { nap(); }));
  loop.run();
}
