// RUN: %verify %s -- -std=c++20 -fPIC -I%inputs -I/usr/include/x86_64-linux-gnu/qt6 \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtCore -I/usr/include/x86_64-linux-gnu/qt6/QtTest
#include "task.h"
#include <QDeadlineTimer>
#include <QMutex>
#include <QReadWriteLock>
#include <QRunnable>
#include <QSemaphore>
#include <QSystemSemaphore>
#include <QThread>
#include <QThreadPool>
#include <QTimer>
#include <QWaitCondition>
#include <QtTest/qtestsystem.h>
#include <chrono>
#include <unistd.h>

using namespace std::chrono_literals;

// Threads and pools are there to block.
class Thread : public QThread {
  Q_OBJECT
  void run() override {
    usleep(1);
    work();
    exec();
  }
  void work() { sleep(1); }
};

class Job : public QRunnable {
  void run() override { usleep(1); }
};

void block() { usleep(1); }

task<> coroutineJob() {
  usleep(1);
  co_return;
}

void handOver(QThreadPool &pool) {
  QThread *thread = QThread::create([] { usleep(1); });
  thread->start();
  QThread::create(block)->start();
  pool.start(new Job);
  pool.start([] { usleep(1); });
  pool.start([] { usleep(1); }, 3);
  pool.tryStart([] { usleep(1); });
  pool.startOnReservedThread([] { usleep(1); });
  pool.start(QRunnable::create([] { usleep(1); }));
  QThreadPool::globalInstance()->start(block);
  pool.start([] { (void)coroutineJob(); });
}

task<> sleeps(unsigned long n) {
  QThread::sleep(1);  // expect: async-blocking-call
  QThread::msleep(n); // expect: async-blocking-call
  QThread::usleep(1); // expect: async-blocking-call
  QTest::qSleep(10);  // expect: async-blocking-call
  QThread::msleep(0);
  QTest::qSleep(0);
  QThread::yieldCurrentThread();
  co_return;
}

task<> waitForThreads(QThread &thread, QThreadPool &pool, int ms) {
  thread.wait();                   // expect: async-blocking-call
  thread.wait(1000);               // expect: async-blocking-call
  thread.wait(QDeadlineTimer(5s)); // expect: async-blocking-call
  pool.waitForDone();              // expect: async-blocking-call
  pool.waitForDone(ms);            // expect: async-blocking-call
  QDeadlineTimer deadline(1000);
  thread.wait(deadline); // expect: async-blocking-call
  thread.wait(0);
  thread.wait(QDeadlineTimer(0));
  QDeadlineTimer expired(0);
  thread.wait(expired);
  thread.wait(QDeadlineTimer::current());
  pool.waitForDone(0);
  thread.quit();
  thread.isFinished();
  co_return;
}

task<> localPool() {
  QThreadPool pool; // expect: async-blocking-call
  pool.start([] { usleep(1); });
  co_return;
}

task<> localPools() {
  QThreadPool unused;
  QThreadPool waited;
  waited.start([] { usleep(1); });
  waited.waitForDone(); // expect: async-blocking-call
  co_return;
}

task<> conditions(QWaitCondition &condition, QMutex &mutex, QReadWriteLock &lock) {
  condition.wait(&mutex);                    // expect: async-blocking-call
  condition.wait(&mutex, 100);               // expect: async-blocking-call
  condition.wait(&lock);                     // expect: async-blocking-call
  condition.wait(&lock, QDeadlineTimer(10)); // expect: async-blocking-call
  condition.wait(&mutex, 0ul);
  condition.wait(&mutex, QDeadlineTimer(0));
  condition.wakeAll();
  co_return;
}

task<> semaphores(QSemaphore &semaphore, QSystemSemaphore &system, std::chrono::steady_clock::time_point end) {
  semaphore.acquire();              // expect: async-blocking-call
  semaphore.acquire(3);             // expect: async-blocking-call
  semaphore.tryAcquire(1, 100);     // expect: async-blocking-call
  semaphore.tryAcquire(1, 1s);      // expect: async-blocking-call
  semaphore.try_acquire_for(1s);    // expect: async-blocking-call
  semaphore.try_acquire_until(end); // expect: async-blocking-call
  system.acquire();                 // expect: async-blocking-call
  semaphore.tryAcquire();
  semaphore.tryAcquire(2);
  semaphore.tryAcquire(1, 0);
  semaphore.tryAcquire(1, 0s);
  semaphore.try_acquire();
  semaphore.try_acquire_for(0s);
  semaphore.release();
  system.release();
  co_return;
}

void stopLater(Thread *thread) {
  QTimer::singleShot(1s, [thread] {
    thread->quit();
    thread->wait(); // expect: async-blocking-call
  });
}
