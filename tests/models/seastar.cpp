// RUN: %verify %s -- -std=c++20 -I%S/Inputs
// Continuations, loops and timers run on the reactor of their shard.
#include "seastar.h"
#include <thread>
#include <unistd.h>
#include <vector>

using namespace seastar;
using namespace std::chrono_literals;

struct Connection {
  future<> close();
  future<> stop();
};

void continuations(future<int> f, future<> g, future<std::tuple<int>> tuple) {
  (void)f.then([](int) { usleep(1); }); // expect: async-blocking-call
  (void)f.then_wrapped([](future<int> done) {
    usleep(1); // expect: async-blocking-call
    done.get();
  });
  (void)tuple.then_unpack([](int) { usleep(1); }); // expect: async-blocking-call
  (void)g.finally([] { usleep(1); });              // expect: async-blocking-call
  (void)g.handle_exception([](std::exception_ptr) {
    usleep(1); // expect: async-blocking-call
    return make_ready_future<>();
  });
  (void)g.handle_exception_type([](std::exception &) { usleep(1); });               // expect: async-blocking-call
  (void)g.then(coroutine::lambda([]() -> future<> { co_return void(usleep(1)); })); // expect: async-blocking-call
  noncopyable_function<void()> later = [] { usleep(1); };                           // expect: async-blocking-call
  (void)g.then(std::move(later));
}

void loops(std::vector<int> &items) {
  auto stop = [] { return stop_iteration::yes; };
  (void)repeat([] { return usleep(1), stop_iteration::yes; });            // expect: async-blocking-call
  (void)repeat_until_value([] { return std::optional<int>(usleep(1)); }); // expect: async-blocking-call
  (void)keep_doing([] { return usleep(1), make_ready_future<>(); });      // expect: async-blocking-call
  (void)do_until([] { return usleep(1) == 0; }, [] { return yield(); });  // expect: async-blocking-call
  (void)do_until([] { return true; }, [] { return usleep(1), yield(); }); // expect: async-blocking-call
  (void)do_for_each(items, [](int) { return usleep(1), yield(); });       // expect: async-blocking-call
  (void)do_for_each(items.begin(), items.end(), [](int) {
    usleep(1); // expect: async-blocking-call
    return yield();
  });
  (void)max_concurrent_for_each(items, 8, [](int) { return usleep(1), yield(); }); // expect: async-blocking-call
  (void)map_reduce(
      items, [](int) { return yield(); }, 0, [](int, int) { return usleep(1); }); // expect: async-blocking-call
  (void)repeat(stop);
}

void guarded(semaphore &sem, shared_mutex &mutex, scheduling_group group, condition_variable &changed) {
  (void)with_semaphore(sem, 1, [] { usleep(1); });       // expect: async-blocking-call
  (void)with_shared(mutex, [] { usleep(1); });           // expect: async-blocking-call
  (void)with_lock(mutex, [] { usleep(1); });             // expect: async-blocking-call
  (void)with_scheduling_group(group, [] { usleep(1); }); // expect: async-blocking-call
  (void)changed.wait([] { return usleep(1) == 0; });     // expect: async-blocking-call
  (void)changed.when([] { return usleep(1) == 0; });     // expect: async-blocking-call
}

void callbacks(abort_source &abort, stream<int> &numbers, scheduling_group group) {
  timer<> tick([] { usleep(1); });                                              // expect: async-blocking-call
  timer<> grouped(group, [] { usleep(1); });                                    // expect: async-blocking-call
  tick.set_callback([] { usleep(1); });                                         // expect: async-blocking-call
  grouped.set_callback(group, [] { usleep(1); });                               // expect: async-blocking-call
  abort.subscribe([]() noexcept { usleep(1); });                                // expect: async-blocking-call
  numbers.listen([](int) { return usleep(1), make_ready_future<>(); });         // expect: async-blocking-call
  numbers.listen().start([](int) { return usleep(1), make_ready_future<>(); }); // expect: async-blocking-call
  (void)make_execution_stage("parse", [](int) { usleep(1); });                  // expect: async-blocking-call
  handle_signal(15, [] { usleep(1); });                                         // expect: async-blocking-call
  engine().handle_signal(15, [] { usleep(1); });                                // expect: async-blocking-call
  engine().at_exit([] { return usleep(1), make_ready_future<>(); });            // expect: async-blocking-call
  engine().at_destroy([] { usleep(1); });                                       // expect: async-blocking-call
  engine().set_idle_cpu_handler(
      [](const noncopyable_function<bool()> &) { return usleep(1); }); // expect: async-blocking-call
}

// Called before they return: they run where their caller does.
future<> called(std::vector<int> &items, gate &open, queue<int> &waiting) {
  co_await futurize_invoke([] { usleep(1); });                                          // expect: async-blocking-call
  co_await futurize_apply([](int) { usleep(1); }, std::tuple(1));                       // expect: async-blocking-call
  co_await futurize<void>::invoke([] { usleep(1); });                                   // expect: async-blocking-call
  co_await futurize<void>::apply([](int) { usleep(1); }, std::tuple(1));                // expect: async-blocking-call
  co_await with_gate(open, [] { usleep(1); });                                          // expect: async-blocking-call
  co_await try_with_gate(open, [] { usleep(1); });                                      // expect: async-blocking-call
  co_await with_closeable(Connection(), [](Connection &) { usleep(1); });               // expect: async-blocking-call
  co_await with_stoppable(Connection(), [](Connection &) { usleep(1); });               // expect: async-blocking-call
  co_await do_with(1, 2, [](int &, int &) { return usleep(1), yield(); });              // expect: async-blocking-call
  co_await parallel_for_each(items, [](int) { return usleep(1), yield(); });            // expect: async-blocking-call
  co_await coroutine::parallel_for_each(items, [](int) { return usleep(1), yield(); }); // expect: async-blocking-call
  auto slow = [](int) { return usleep(1), yield(); };
  co_await map_reduce(items, slow, 0, [](int, int) { return 0; }); // expect: async-blocking-call
  co_await when_all(yield(), [] { return usleep(1), yield(); });   // expect: async-blocking-call
  co_await when_all_succeed([] { return usleep(1), yield(); });    // expect: async-blocking-call
  co_await when_any([] { return usleep(1), yield(); });            // expect: async-blocking-call
  co_await coroutine::all([] { return usleep(1), yield(); });      // expect: async-blocking-call
  waiting.consume([](int) { return usleep(1) == 0; });             // expect: async-blocking-call
  coroutine::lambda twice([] { usleep(1); });
  twice(); // expect: async-blocking-call
  noncopyable_function<void()> again = [] { usleep(1); };
  again();                                              // expect: async-blocking-call
  auto cleanup = defer([]() noexcept { usleep(1); });   // expect: async-blocking-call
  deferred_action second([]() noexcept { usleep(1); }); // expect: async-blocking-call
}

future<> cancelled() {
  auto cleanup = defer([]() noexcept { usleep(1); });
  cleanup.cancel();
  co_return;
}

// A plain function runs wherever it is called.
future<> unknown(std::vector<int> &items) {
  return do_with(1, 2, [&](int &, int &) { return usleep(1), parallel_for_each(items, [](int) { return yield(); }); });
}

future<> fine(semaphore &sem, condition_variable &changed, std::vector<int> &items) {
  co_await sleep(1s);
  co_await sleep_abortable(1s);
  co_await sem.wait();
  co_await changed.wait();
  co_await parallel_for_each(items, [](int) { return sleep(1s); });
  co_await with_semaphore(sem, 1, [] { return sleep(1s); });
  posix_thread worker([] { std::this_thread::sleep_for(1s); });
  co_await yield();
}
