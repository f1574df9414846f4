// RUN: %verify %s --kinds +lock -- -std=c++20 -Wno-deprecated-declarations -I%S/Inputs
#include "async_simple.h"
#include <unistd.h>

using namespace async_simple;
using namespace std::chrono_literals;
using coro::Lazy;
using executors::SimpleExecutor;

int nap() { return usleep(1); }

Lazy<> step() {
  nap(); // expect: async-blocking-call
  co_return;
}
Lazy<> onPool() {
  nap();
  co_return;
}
Lazy<> onPoolToo() {
  nap();
  co_return;
}

// Awaits that move the coroutine.
Lazy<> hops(SimpleExecutor &pool, Executor *any) {
  nap(); // expect: async-blocking-call
  co_await coro::sleep(1s);
  nap(); // expect: async-blocking-call
  co_await coro::sleep(any, 1s);
  nap(); // expect: async-blocking-call
  co_await any->after(1s);
  nap(); // expect: async-blocking-call
  co_await coro::dispatch(&pool);
  nap();
  co_await coro::dispatch(any);
  nap();
}
Lazy<> sleeps(SimpleExecutor &pool) {
  co_await coro::sleep(&pool, 1s);
  nap();
}
Lazy<> after(SimpleExecutor &pool) {
  co_await pool.after(1s);
  nap();
}
Lazy<> inVector() {
  nap();
  co_return;
}
void collected(SimpleExecutor &pool) {
  std::vector<Lazy<>> all;
  all.push_back(inVector());
  coro::collectAll(std::move(all)).via(&pool).detach();
  std::vector<Lazy<>> windowed;
  windowed.push_back(inVector());
  coro::collectAllWindowed(4, false, std::move(windowed)).via(&pool).detach();
  std::vector<Lazy<>> parallel;
  parallel.push_back(inVector());
  coro::collectAllWindowedPara(4, false, std::move(parallel)).via(&pool).detach();
}
Lazy<> via(SimpleExecutor &pool) {
  co_await onPool().via(&pool);
  nap();
}
void starts(SimpleExecutor &pool, Executor *any) {
  onPool().via(&pool).start([](auto &&) { nap(); });
  onPool().via(&pool).detach();
  step().via(any).detach();
  step().directlyStart([](auto &&) { nap(); }, any);
  step().start([](auto &&) { nap(); });
  step().setEx(any).start([](auto &&) { nap(); });
  step().setLazyLocal(std::make_shared<int>(1)).via(any).detach();
}

// A coroutine waits for others by awaiting.
Lazy<> waits(SimpleExecutor &pool, Future<int> pending, Future<int> waited, Future<int> polled, coro::SpinLock &lock) {
  coro::syncAwait(step());             // expect: async-nested-event-loop
  coro::syncAwait(onPoolToo(), &pool); // expect: async-nested-event-loop
  std::move(pending).get();            // expect: async-blocking-call
  waited.wait();                       // expect: async-blocking-call
  std::move(waited).get();
  while (!polled.hasResult())
    co_await coro::sleep(1s);
  std::move(polled).get();
  makeReadyFuture(1).get();
  lock.lock();                       // expect: async-blocking-call
  coro::ScopedSpinLock scoped(lock); // expect: async-blocking-call
  util::ThreadPool threads(2);       // expect: async-blocking-call
  SimpleExecutor executor(2);        // expect: async-blocking-call
}

// What is awaited blocks nobody. Who calls a predicate, nobody knows.
Lazy<> fine(Future<int> future, coro::SpinLock &spin, coro::Mutex &mutex, coro::ConditionVariable<coro::Mutex> &changed,
            coro::CountingSemaphore<1> &semaphore, coro::Latch &latch, Slot &slot) {
  co_await std::move(future);
  co_await spin.coLock();
  co_await spin.coScopedLock();
  co_await mutex.coScopedLock();
  co_await changed.wait(mutex, [] { return nap() == 0; });
  co_await semaphore.acquire();
  co_await latch.wait();
  co_await coro::collectAll(step(), step());
  co_await coro::collectAllPara(step(), step());
  co_await coro::collectAny(step(), step());
  (void)slot.emplace(Terminate, [](SignalType, Signal *) { nap(); });
}

// What executors and futures run.
void callbacks(SimpleExecutor &pool, Executor *any, util::ThreadPool &threads, Future<int> first, Future<int> second,
               Future<int> third, Future<int> fourth) {
  pool.schedule([] { nap(); });
  pool.schedule_move_only([] { nap(); });
  pool.checkin([] { nap(); }, nullptr);
  any->schedule([] { nap(); });
  any->checkin([] { nap(); }, nullptr);
  threads.scheduleById([] { nap(); });
  std::move(first).via(&pool).thenValue([](int) { return nap(); });
  std::move(second).thenTry([](Try<int> &&) { return nap(); });
  std::move(third).then([](int) { return nap(); });
  fourth.setContinuation([](Try<int> &&) { nap(); });
}
void input(IOExecutor *io, executors::SimpleIOExecutor &simple, char *buffer) {
  io->submitIO(0, 0, buffer, 1, 0, [](int &) { nap(); });     // expect: async-blocking-call
  io->submitIOV(0, 0, buffer, 1, 0, [](int &) { nap(); });    // expect: async-blocking-call
  simple.submitIO(0, 0, buffer, 1, 0, [](int &) { nap(); });  // expect: async-blocking-call
  simple.submitIOV(0, 0, buffer, 1, 0, [](int &) { nap(); }); // expect: async-blocking-call
}

// Uthreads: stackful coroutines of an executor.
void uthreads(Executor *any, uthread::Latch &latch) {
  using namespace uthread;
  async<Launch::Prompt>([] { nap(); }, any);                     // expect: async-blocking-call
  async<Launch::Schedule>([] { nap(); }, [] { nap(); }, any);    // expect: async-blocking-call
  async(Launch::Schedule, Attribute{any}, [] { return nap(); }); // expect: async-blocking-call
  Uthread thread(Attribute{any}, [] { nap(); });                 // expect: async-blocking-call
  thread.join([] { nap(); });
  async<Launch::Current>(
      [any, &latch] {
        Promise<int> promise;
        await(promise.getFuture());
        await(any, [] { return step(); });
        await<int>(any, [](Promise<int> &&) { nap(); }); // expect: async-blocking-call
        latch.await(any);
        promise.getFuture().get(); // expect: async-blocking-call
        std::lock_guard lock(*new std::mutex); // expect: async-blocking-call
        internal::thread_impl::switch_out(internal::thread_impl::get()); // expect: async-lock-across-suspend
      },
      any);
  std::vector<std::function<void()>> jobs;
  jobs.push_back([] { nap(); }); // expect: async-blocking-call
  collectAll<Launch::Schedule>(jobs.begin(), jobs.end(), any);
}

int main() {
  SimpleExecutor pool(2);
  coro::syncAwait(via(pool));
  coro::syncAwait(step().via(&pool));
}
