// RUN: %verify %s -- -std=c++20 -I%S/Inputs
#include "concurrencpp.h"
#include <unistd.h>

using namespace concurrencpp;
using namespace std::chrono_literals;

int nap() { return usleep(1); }

result<void> step() {
  nap(); // expect: async-blocking-call
  co_return;
}
lazy_result<int> lazily() {
  co_return nap(); // expect: async-blocking-call
}

// Results that are waited for instead of awaited.
result<void> waits(runtime &rt, result<int> r, result<int> timed, result<int> late, result<int> polled,
                   shared_result<int> shared, shared_result<int> known, shared_result<int> second,
                   shared_result<int> third) {
  rt.thread_pool_executor()->submit(nap).get(); // expect: async-blocking-call
  auto kept = rt.background_executor()->submit(nap);
  kept.get();                                        // expect: async-blocking-call
  lazily().run().get();                              // expect: async-blocking-call
  r.wait();                                          // expect: async-blocking-call
  timed.wait_for(1s);                                // expect: async-blocking-call
  late.wait_until(std::chrono::steady_clock::now()); // expect: async-blocking-call
  polled.wait_for(0s);
  shared.wait();       // expect: async-blocking-call
  second.wait_for(1s); // expect: async-blocking-call
  second.get();
  third.wait_until(std::chrono::steady_clock::now()); // expect: async-blocking-call
  shared_result<int> made(rt.thread_executor()->submit(nap));
  made.get(); // expect: async-blocking-call
  known.status();
  known.wait();
  co_return;
}
result<void> ready(runtime &rt, result<int> r, result<int> first, result<int> second, shared_result<int> shared) {
  auto polled = rt.thread_pool_executor()->submit(nap);
  while (polled.status() == result_status::idle)
    co_await rt.timer_queue()->make_delay_object(1s, rt.inline_executor());
  polled.get();
  auto done = co_await r.resolve();
  done.get();
  auto [one, two] = co_await when_all(rt.inline_executor(), std::move(first), std::move(second));
  one.get();
  co_await shared;
  shared.get();
  shared.wait();
  make_ready_result<int>(1).get();
}

// Awaits that move the coroutine.
result<void> hops(runtime &rt, std::shared_ptr<manual_executor> kept, result<int> r) {
  auto loop = rt.make_manual_executor();
  nap(); // expect: async-blocking-call
  co_await resume_on(rt.thread_pool_executor());
  nap();
  co_await step();
  co_await resume_on(loop);
  nap(); // expect: async-blocking-call
  co_await resume_on(rt.background_executor());
  nap();
  co_await resume_on(*kept);
  nap(); // expect: async-blocking-call
  co_await rt.timer_queue()->make_delay_object(1s, rt.thread_executor());
  nap();
  co_await rt.thread_pool_executor()->submit(nap);
  nap();
  co_await when_all(loop, std::move(r));
  nap(); // expect: async-blocking-call
  co_await when_any(rt.make_worker_thread_executor(), step());
  nap();
}
result<void> locks(runtime &rt, async_lock &lock, async_condition_variable &changed) {
  scoped_async_lock guard = co_await lock.lock(rt.thread_pool_executor());
  nap();
  co_await changed.await(rt.thread_pool_executor(), guard);
  co_await changed.await(rt.thread_pool_executor(), guard, [] { return nap() == 0; });
  co_await resume_on(rt.make_manual_executor());
  nap(); // expect: async-blocking-call
  scoped_async_lock second(lock, std::defer_lock);
  co_await second.lock(rt.background_executor());
  nap();
}

// What executors run.
void executors(runtime &rt, executor &any, thread_pool_executor &pool, thread_executor &threads,
               worker_thread_executor &worker, manual_executor &manual, inline_executor &here) {
  auto loop = rt.make_manual_executor();
  rt.thread_pool_executor()->post([] { nap(); });
  rt.make_worker_thread_executor()->submit([] { nap(); });
  loop->post([] { nap(); });           // expect: async-blocking-call
  loop->submit([](int) { nap(); }, 1); // expect: async-blocking-call
  manual.enqueue(task([] { nap(); })); // expect: async-blocking-call
  manual.post([](int) { nap(); }, 1);  // expect: async-blocking-call
  any.post([] { nap(); });
  any.submit([] { nap(); });
  any.enqueue([] { nap(); });
  here.enqueue([] { nap(); });
  pool.enqueue([] { nap(); });
  threads.enqueue([] { nap(); });
  worker.enqueue([] { nap(); });
  std::function<void()> jobs[] = {[] { nap(); }};
  any.bulk_post<std::function<void()>>(jobs);
  any.bulk_submit<std::function<void()>>(jobs);
  pool.bulk_post<std::function<void()>>(jobs);
  pool.bulk_submit<std::function<void()>>(jobs);
}
void timers(runtime &rt) {
  auto queue = rt.timer_queue();
  queue->make_timer(1s, 1s, rt.thread_pool_executor(), [] { nap(); });
  queue->make_timer(
      1s, 1s, rt.thread_executor(), [](int) { nap(); }, 1);
  queue->make_one_shot_timer(1s, rt.background_executor(), [] { nap(); });
}
void threads() {
  auto started = [](std::string_view) { nap(); };
  thread_pool_executor pool("pool", 2, 1s, started, started);
  thread_executor threads(started, started);
  worker_thread_executor worker(started, started);
  timer_queue queue(1s, started, started);
  runtime_options options;
  options.thread_started_callback = [](std::string_view) { nap(); };
  options.thread_terminated_callback = [](std::string_view) { nap(); };
}

// Coroutines that start on an executor of their own.
result<int> parallel(executor_tag, std::shared_ptr<thread_pool_executor>, int n) { co_return n; }
null_result detached(executor_tag, std::shared_ptr<thread_pool_executor>) { co_return; }
null_result started(executor_tag, std::shared_ptr<thread_pool_executor>) {
  nap();
  co_return;
}

result<void> nested(manual_executor &loop, thread_pool_executor &pool, thread_executor &threads,
                    worker_thread_executor &worker, timer_queue &queue, result_promise<int> &promise) {
  loop.loop(1);                                                   // expect: async-nested-event-loop
  loop.loop_for(1, 1s);                                           // expect: async-nested-event-loop
  loop.loop_until(1, std::chrono::steady_clock::now());           // expect: async-nested-event-loop
  loop.loop_once();                                               // expect: async-nested-event-loop
  loop.loop_once_for(1s);                                         // expect: async-nested-event-loop
  loop.loop_once_until(std::chrono::steady_clock::now());         // expect: async-nested-event-loop
  loop.wait_for_task();                                           // expect: async-blocking-call
  loop.wait_for_tasks(1);                                         // expect: async-blocking-call
  loop.wait_for_task_for(1s);                                     // expect: async-blocking-call
  loop.wait_for_task_until(std::chrono::steady_clock::now());     // expect: async-blocking-call
  loop.wait_for_tasks_for(1, 1s);                                 // expect: async-blocking-call
  loop.wait_for_tasks_until(1, std::chrono::steady_clock::now()); // expect: async-blocking-call
  loop.wait_for_task_for(0s);
  loop.wait_for_tasks_for(1, 0s);
  pool.shutdown();    // expect: async-blocking-call
  threads.shutdown(); // expect: async-blocking-call
  worker.shutdown();  // expect: async-blocking-call
  queue.shutdown();   // expect: async-blocking-call
  loop.shutdown();
  runtime own;                                     // expect: async-blocking-call
  timer_queue timers(1s);                          // expect: async-blocking-call
  promise.set_from_function([] { return nap(); }); // expect: async-blocking-call
  co_return;
}

int main() {
  runtime rt;
  auto loop = rt.make_manual_executor();
  parallel({}, rt.thread_pool_executor(), 1).get();
  detached({}, rt.thread_pool_executor());
  hops(rt, loop, parallel({}, rt.thread_pool_executor(), 1)).wait();
  loop->loop(1);
}
