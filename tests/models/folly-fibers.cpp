// RUN: %verify --kinds +lock %s -- -std=c++20 -I%inputs -I%S/Inputs
// A fiber may wait with what suspends it.
#include "folly.h"
#include "task.h"
#include <unistd.h>

using namespace folly;
using namespace std::chrono_literals;

void waits(fibers::Baton &baton, fibers::Semaphore &semaphore, fibers::BatchSemaphore &batch, fibers::TimedMutex &mutex,
           fibers::TimedRWMutex &shared, fibers::TaskIterator<int> &tasks, std::vector<Func> &functions,
           SemiFuture<int> future) {
  auto later = std::chrono::steady_clock::now() + 1s;
  baton.wait();
  baton.try_wait_for(1s);
  baton.try_wait_until(later);
  semaphore.wait();
  batch.wait(1);
  mutex.lock();
  mutex.try_lock_for(1s);
  mutex.try_lock_until(later);
  shared.lock();
  shared.try_lock_for(1s);
  shared.try_lock_until(later);
  shared.lock_shared();
  shared.try_lock_shared_for(1s);
  shared.try_lock_shared_until(later);
  fibers::await([](fibers::Promise<int>) {});
  fibers::Promise<int>::await([](fibers::Promise<int>) {});
  tasks.awaitNext();
  fibers::collectAll(functions.begin(), functions.end());
  fibers::collectAny(functions.begin(), functions.end());
  fibers::collectN(functions.begin(), functions.end(), 1);
  std::move(future).get();
  coro::blockingWait(coro::sleep(1s));
}

void sleeps() { usleep(1); }

void adds(fibers::FiberManager &manager, fibers::TaskIterator<int> &tasks, EventBase &base, FiberIOExecutor &io,
          Executor *kept, void (*start)()) {
  manager.addTask([=] { return usleep(1), start(); });        // expect: async-blocking-call
  manager.addTaskFuture([] { usleep(1); });                   // expect: async-blocking-call
  manager.addTaskEager([] { usleep(1); });                    // expect: async-blocking-call
  manager.addTaskEagerFuture([] { usleep(1); });              // expect: async-blocking-call
  manager.addTaskRemote([] { usleep(1); });                   // expect: async-blocking-call
  manager.addTaskRemoteFuture([] { usleep(1); });             // expect: async-blocking-call
  manager.add([] { usleep(1); });                             // expect: async-blocking-call
  tasks.addTask([] { usleep(1); });                           // expect: async-blocking-call
  io.add([] { usleep(1); });                                  // expect: async-blocking-call
  fibers::addTask([] { usleep(1); });                         // expect: async-blocking-call
  fibers::addTaskEager([] { usleep(1); });                    // expect: async-blocking-call
  fibers::getFiberManager(base).addTask([] { sleeps(); });    // expect: async-blocking-call
  manager.addTaskFinally([] { usleep(1); }, [](int) {});      // expect: async-blocking-call
  manager.addTaskFinallyEager([] { usleep(1); }, [](int) {}); // expect: async-blocking-call
  fibers::addTaskFinally([] { usleep(1); }, [](int) {});      // expect: async-blocking-call
  fibers::addTaskFinallyEager([] { usleep(1); }, [](int) {}); // expect: async-blocking-call
}

// Green threads of executors that are fibers.
void executors(fibers::FiberManager &manager, FiberIOExecutor &io, fibers::Baton &baton) {
  auto onManager = VirtualExecutor(&manager);
  onManager.add([&] { baton.wait(), usleep(1); }); // expect: async-blocking-call
  auto onIO = VirtualExecutor(&io);
  onIO.add([&] { baton.wait(), usleep(1); }); // expect: async-blocking-call
}

// On the loop itself, nothing is there to suspend.
void inMainContext(fibers::FiberManager &manager, fibers::Baton &baton) {
  fibers::runInMainContext([&] { baton.wait(); });                // expect: async-blocking-call
  manager.runInMainContext([&] { baton.wait(); });                // expect: async-blocking-call
  manager.addTaskFinally([] {}, [&](int) { baton.wait(); });      // expect: async-blocking-call
  manager.addTaskFinallyEager([] {}, [&](int) { baton.wait(); }); // expect: async-blocking-call
  fibers::addTaskFinally([] {}, [&](int) { baton.wait(); });      // expect: async-blocking-call
  fibers::addTaskFinallyEager([] {}, [&](int) { baton.wait(); }); // expect: async-blocking-call
}

task<> onLoop(fibers::Baton &baton, fibers::Semaphore &semaphore, fibers::BatchSemaphore &batch,
              fibers::TimedMutex &mutex, fibers::TimedRWMutex &shared, fibers::TaskIterator<int> &tasks,
              std::vector<Func> &functions) {
  auto later = std::chrono::steady_clock::now() + 1s;
  baton.wait();           // expect: async-blocking-call
  baton.try_wait_for(1s); // expect: async-blocking-call
  baton.try_wait_for(0s);
  baton.try_wait();
  baton.try_wait_until(later); // expect: async-blocking-call
  semaphore.wait();            // expect: async-blocking-call
  batch.wait(1);               // expect: async-blocking-call
  mutex.lock();                // expect: async-blocking-call
  mutex.try_lock_for(1s);      // expect: async-blocking-call
  mutex.try_lock_for(0s);
  mutex.try_lock_until(later);                                    // expect: async-blocking-call
  shared.lock();                                                  // expect: async-blocking-call
  shared.try_lock_for(1s);                                        // expect: async-blocking-call
  shared.try_lock_until(later);                                   // expect: async-blocking-call
  shared.lock_shared();                                           // expect: async-blocking-call
  shared.try_lock_shared_for(1s);                                 // expect: async-blocking-call
  shared.try_lock_shared_until(later);                            // expect: async-blocking-call
  fibers::await([](fibers::Promise<int>) {});                     // expect: async-blocking-call
  fibers::await_async([](fibers::Promise<int>) {});               // expect: async-blocking-call
  fibers::Promise<int>::await([](fibers::Promise<int>) {});       // expect: async-blocking-call
  fibers::Promise<int>::await_async([](fibers::Promise<int>) {}); // expect: async-blocking-call
  tasks.awaitNext();                                              // expect: async-blocking-call
  fibers::collectAll(functions.begin(), functions.end());         // expect: async-blocking-call
  fibers::collectAny(functions.begin(), functions.end());         // expect: async-blocking-call
  fibers::collectN(functions.begin(), functions.end(), 1);        // expect: async-blocking-call
  co_return;
}

void inFiber(fibers::FiberManager &manager, fibers::Baton &baton) {
  manager.addTask([&] {
    fibers::await([](fibers::Promise<int>) { usleep(1); });                     // expect: async-blocking-call
    fibers::await_async([](fibers::Promise<int>) { usleep(1); });               // expect: async-blocking-call
    fibers::Promise<int>::await([](fibers::Promise<int>) { usleep(1); });       // expect: async-blocking-call
    fibers::Promise<int>::await_async([](fibers::Promise<int>) { usleep(1); }); // expect: async-blocking-call
    baton.wait([] { usleep(1); });                                              // expect: async-blocking-call
  });
}

void startsWaits(fibers::FiberManager &manager, fibers::Baton &baton, fibers::Semaphore &semaphore,
                 fibers::BatchSemaphore &batch, fibers::TimedMutex &mutex, fibers::TimedRWMutex &shared,
                 fibers::TaskIterator<int> &tasks, std::vector<Func> &functions, SemiFuture<int> &future) {
  manager.addTask([&] { waits(baton, semaphore, batch, mutex, shared, tasks, functions, std::move(future)); });
}
