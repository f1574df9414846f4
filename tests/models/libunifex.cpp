// RUN: %verify %s -- -std=c++20 -I%S/Inputs
#include "libunifex.h"
#include <unistd.h>

using namespace unifex;
using namespace std::chrono_literals;

int nap() { return usleep(1); }

task<> step() {
  nap(); // expect: async-blocking-call
  co_return;
}
task<> onPool() {
  nap();
  co_return;
}
task<> onLoop() {
  nap(); // expect: async-blocking-call
  co_return;
}

// Awaits that move the coroutine.
task<> hops(static_thread_pool &pool, single_thread_context &thread, new_thread_context &threads,
            timed_single_thread_context &timed, manual_event_loop &loop, linuxos::io_epoll_context &epoll) {
  nap(); // expect: async-blocking-call
  co_await schedule(pool.get_scheduler());
  nap();
  co_await schedule(loop.get_scheduler());
  nap(); // expect: async-blocking-call
  co_await schedule(thread.get_scheduler());
  nap();
  co_await loop.get_scheduler().schedule();
  nap(); // expect: async-blocking-call
  co_await schedule(threads.get_scheduler());
  nap();
  co_await schedule(epoll.get_scheduler());
  nap(); // expect: async-blocking-call
  co_await schedule(timed.get_scheduler());
  nap();
  auto scheduler = loop.get_scheduler();
  co_await schedule(scheduler);
  nap(); // expect: async-blocking-call
  co_await schedule_after(timed.get_scheduler(), 1s);
  nap(); // expect: async-blocking-call
}

// What schedulers run. Of a chain of pipes, nobody knows.
void senders(static_thread_pool &pool, manual_event_loop &loop, linuxos::io_uring_context &uring,
             timed_single_thread_context &timed, thread_unsafe_event_loop &unsafe, async_scope &scope) {
  then(schedule(pool.get_scheduler()), [] { nap(); });
  then(schedule(loop.get_scheduler()), [] { nap(); });               // expect: async-blocking-call
  then(then(schedule(uring.get_scheduler()), [] {}), [] { nap(); }); // expect: async-blocking-call
  then(schedule_after(timed.get_scheduler(), 1s), [] { nap(); });
  then(schedule_after(unsafe.get_scheduler(), 1s), [] { nap(); }); // expect: async-blocking-call
  then(schedule_at(unsafe.get_scheduler(), 1s), [] { nap(); });    // expect: async-blocking-call
  schedule(loop.get_scheduler()) | then([] { nap(); });            // expect: async-blocking-call
  schedule(pool.get_scheduler()) | then([] { nap(); }) | then([] { nap(); });
  then(via(schedule(loop.get_scheduler()), pool.get_scheduler()), [] { nap(); });
  then(typed_via(schedule(pool.get_scheduler()), loop.get_scheduler()), [] { nap(); }); // expect: async-blocking-call
  let_value(schedule(loop.get_scheduler()), [] { return void(nap()), any_sender(); });  // expect: async-blocking-call
  let_error(schedule(loop.get_scheduler()), [] { nap(); });                             // expect: async-blocking-call
  let_done(schedule(loop.get_scheduler()), [] { nap(); });                              // expect: async-blocking-call
  upon_done(schedule(loop.get_scheduler()), [] { nap(); });                             // expect: async-blocking-call
  upon_error(schedule(loop.get_scheduler()), [] { nap(); });                            // expect: async-blocking-call
  bulk_transform(schedule(loop.get_scheduler()), [] { nap(); });                        // expect: async-blocking-call
  on(pool.get_scheduler(), onPool());
  on(loop.get_scheduler(), onLoop());
  on(loop.get_scheduler(), just_from([] { nap(); })); // expect: async-blocking-call
  on(pool.get_scheduler(), just_from([] { nap(); }));
  then_execute(loop.get_scheduler(), onPool(), [] { nap(); }); // expect: async-blocking-call
  scope.spawn_on(pool.get_scheduler(), onPool());
  scope.spawn_call_on(loop.get_scheduler(), [] { nap(); }); // expect: async-blocking-call
  scope.detached_spawn_on(pool.get_scheduler(), onPool());
  scope.detached_spawn_call_on(pool.get_scheduler(), [] { nap(); });
}
void windows(win32::low_latency_iocp_context &iocp, win32::windows_thread_pool &pool) {
  then(schedule(iocp.get_scheduler()), [] { nap(); }); // expect: async-blocking-call
  then(schedule(pool.get_scheduler()), [] { nap(); });
}

// A coroutine waits for senders by awaiting.
task<> nested(manual_event_loop &loop, linuxos::io_epoll_context &epoll, linuxos::io_uring_context &uring,
              win32::low_latency_iocp_context &iocp, thread_unsafe_event_loop &unsafe) {
  sync_wait(step());        // expect: async-nested-event-loop
  sync_wait_r<int>(step()); // expect: async-nested-event-loop
  unsafe.sync_wait(step()); // expect: async-nested-event-loop
  loop.run();               // expect: async-nested-event-loop
  epoll.run(0);             // expect: async-nested-event-loop
  uring.run(0);             // expect: async-nested-event-loop
  iocp.run(0);              // expect: async-nested-event-loop
  loop.stop();
  static_thread_pool pool(2);        // expect: async-blocking-call
  single_thread_context thread;      // expect: async-blocking-call
  new_thread_context threads;        // expect: async-blocking-call
  timed_single_thread_context timed; // expect: async-blocking-call
  win32::windows_thread_pool system; // expect: async-blocking-call
  co_await step();
}

int main() {
  static_thread_pool pool;
  manual_event_loop loop;
  sync_wait(on(pool.get_scheduler(), onPool()));
  sync_wait(then(schedule(pool.get_scheduler()), [] { nap(); }));
  loop.run();
}
