// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <Poco/ActiveMethod.h>
#include <Poco/ActiveResult.h>
#include <Poco/Activity.h>
#include <Poco/Event.h>
#include <Poco/NObserver.h>
#include <Poco/RunnableAdapter.h>
#include <Poco/Task.h>
#include <Poco/TaskManager.h>
#include <Poco/TaskNotification.h>
#include <Poco/Thread.h>
#include <Poco/ThreadPool.h>
#include <Poco/ThreadTarget.h>
#include <Poco/Timer.h>
#include <Poco/Util/Timer.h>
#include <Poco/Util/TimerTaskAdapter.h>
#include <unistd.h>

int nap() { return usleep(1); }

task<> sleeps(long n) {
  Poco::Thread::sleep(10);    // expect: async-blocking-call
  Poco::Thread::sleep(n);     // expect: async-blocking-call
  Poco::Thread::trySleep(10); // expect: async-blocking-call
  Poco::Thread::sleep(0);
  Poco::Thread::trySleep(0);
  Poco::Thread::yield();
  co_return;
}

task<> joins(Poco::Thread &thread, Poco::ThreadPool &pool, Poco::TaskManager &manager) {
  thread.join();       // expect: async-blocking-call
  thread.join(100);    // expect: async-blocking-call
  thread.tryJoin(100); // expect: async-blocking-call
  thread.tryJoin(0);
  thread.isRunning();
  pool.joinAll();    // expect: async-blocking-call
  pool.stopAll();    // expect: async-blocking-call
  manager.joinAll(); // expect: async-blocking-call
  manager.cancelAll();
  co_return;
}

// Threads, pools, tasks and timers are there to block.
struct Work : Poco::Runnable {
  void run() override { nap(); }
};
struct Job : Poco::Task {
  Job() : Task("job") {}
  void runTask() override { nap(); }
};
struct Tick : Poco::Util::TimerTask {
  void run() override { nap(); }
};
void threadMain(void *) { nap(); }
void threadTarget() { nap(); }

class Worker {
public:
  Worker() : activity(this, &Worker::work), method(this, &Worker::compute) {}
  void work() { nap(); }
  int compute(const int &n) { return nap() + n; }
  void onTimer(Poco::Timer &) { nap(); }
  void onTask(Poco::Util::TimerTask &) { nap(); }
  void onFinished(const Poco::AutoPtr<Poco::TaskFinishedNotification> &) { nap(); }

  Poco::Activity<Worker> activity;
  Poco::ActiveMethod<int, int, Worker> method;
};

task<> starts(Poco::Thread &thread, Poco::ThreadPool &pool, Work &work, Worker &worker, Poco::TaskManager &manager,
              Poco::Timer &timer, Poco::Util::Timer &scheduler) {
  thread.start(work);
  thread.start(threadMain);
  thread.startFunc([] { nap(); });
  Poco::ThreadTarget target(threadTarget);
  Poco::RunnableAdapter<Worker> adapter(worker, &Worker::work);
  thread.start(target);
  pool.start(adapter);
  pool.startWithPriority(Poco::Thread::PRIO_HIGH, work);
  worker.activity.start();
  worker.activity.stop();
  manager.start(new Job);
  manager.addObserver(Poco::NObserver<Worker, Poco::TaskFinishedNotification>(worker, &Worker::onFinished));
  timer.start(Poco::TimerCallback<Worker>(worker, &Worker::onTimer));
  scheduler.schedule(new Tick, 10, 10);
  scheduler.schedule(Poco::Util::Timer::func([] { nap(); }), 10, 10);
  scheduler.schedule(new Poco::Util::TimerTaskAdapter<Worker>(worker, &Worker::onTask), 10, 10);
  scheduler.cancel();
  scheduler.cancel(true); // expect: async-blocking-call
  co_return;
}

task<> results(Worker &worker) {
  Poco::ActiveResult<int> result = worker.method(1);
  result.wait();       // expect: async-blocking-call
  result.wait(100);    // expect: async-blocking-call
  result.tryWait(100); // expect: async-blocking-call
  result.tryWait(0);
  result.available();
  result.data();
  worker.activity.wait();    // expect: async-blocking-call
  worker.activity.wait(100); // expect: async-blocking-call
  co_return;
}

task<> localPool(Work &work) {
  Poco::ThreadPool pool; // expect: async-blocking-call
  pool.start(work);
  co_return;
}

task<> localPools(Work &work) {
  Poco::ThreadPool unused;
  Poco::ThreadPool waited;
  waited.start(work);
  waited.joinAll(); // expect: async-blocking-call
  co_return;
}

int main() {
  Poco::Thread::sleep(1);
  Poco::ThreadPool::defaultPool().joinAll();
}
