// RUN: %verify --checks async-*,-async-unawaited %s -- -std=c++20 -I%S/Inputs
// Coroutines run where their executor says; one that says nothing, on a loop.
#include "folly.h"
#include <unistd.h>

using namespace folly;
using namespace std::chrono_literals;

coro::Task<int> answer() { co_return 1; }

coro::Task<> onLoop(coro::Baton &baton) {
  usleep(1);                            // expect: async-blocking-call
  coro::blockingWait(answer());         // expect: async-nested-event-loop
  coro::blocking_wait(coro::sleep(1s)); // expect: async-nested-event-loop
  co_await coro::sleep(1s);
  co_await baton;
  co_await answer();
}

// Each is made in one place, which says where it runs.
template <int> coro::Task<> work() {
  usleep(1);
  co_await answer();
  usleep(1);
}

coro::Task<> helper() {
  usleep(1);
  co_return;
}

coro::Task<> callsHelper() { co_await helper(); }

void onWorkers(CPUThreadPoolExecutor &pool, coro::AsyncScope &scope, CancellationToken token) {
  work<1>().scheduleOn(&pool).start();
  coro::co_withExecutor(&pool, work<2>()).start();
  co_withExecutor(&pool, work<3>()).start();
  coro::co_withExecutor(getGlobalCPUExecutor(), callsHelper()).start();
  scope.add(coro::co_withExecutor(&pool, work<4>()));
  coro::co_withCancellation(token, work<5>()).scheduleOn(&pool).start();
  coro::co_withExecutor(&pool, co_withCancellation(token, work<6>())).start();
  work<7>().semi().via(&pool);
  auto task = work<8>();
  std::move(task).scheduleOn(getGlobalCPUExecutor()).start();
  coro::co_invoke([]() -> coro::Task<> { co_return void(usleep(1)); }).scheduleOn(&pool).start();
  coro::co_withExecutor(&pool, coro::co_invoke([]() -> coro::Task<> { co_return void(usleep(1)); })).start();
}

coro::Task<> fromLoop(CPUThreadPoolExecutor &pool) { co_await coro::co_withExecutor(&pool, work<9>()); }

coro::Task<> onEventBase() {
  usleep(1); // expect: async-blocking-call
  co_return;
}

void onLoops(EventBase &base) { coro::co_withExecutor(&base, onEventBase()).start(); }

// Called when the task starts.
coro::Task<> invoked() {
  co_await coro::co_invoke([]() -> coro::Task<> {
    usleep(1); // expect: async-blocking-call
    co_return;
  });
  coro::co_invoke([] { return usleep(1), answer(); }); // expect: async-blocking-call
}

int main() { return coro::blockingWait(answer()); }
