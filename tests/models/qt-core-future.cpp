// RUN: %verify %s -- -std=c++20 -fPIC -I%inputs -I/usr/include/x86_64-linux-gnu/qt6 \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtCore -I/usr/include/x86_64-linux-gnu/qt6/QtConcurrent
#include "task.h"
#include <QFuture>
#include <QFutureSynchronizer>
#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <unistd.h>

int compute() { return usleep(1); }

QFuture<int> start() { return QtConcurrent::run(compute); }

task<> waits() {
  QFuture<int> future = QtConcurrent::run(compute);
  future.waitForFinished(); // expect: async-blocking-call
  future.result();
  QFuture<int> result = QtConcurrent::run(compute);
  result.result();                                             // expect: async-blocking-call
  result.resultAt(0);                                          // expect: async-blocking-call
  result.results();                                            // expect: async-blocking-call
  result.takeResult();                                         // expect: async-blocking-call
  start().result();                                            // expect: async-blocking-call
  start().then([](int n) { return n; }).result();              // expect: async-blocking-call
  start().onFailed([] { return 0; }).result();                 // expect: async-blocking-call
  start().onCanceled([] { return 0; }).result();               // expect: async-blocking-call
  start().then([](int) { return start(); }).unwrap().result(); // expect: async-blocking-call
  co_return;
}

int valueOf(QFuture<int> future) { return future.result(); }

task<> throughHelper() {
  valueOf(start()); // expect: async-blocking-call
  co_return;
}

// A future that is known to have its result.
task<> ready() {
  QtFuture::makeReadyFuture(1).result();
  QFuture<int> future = QtConcurrent::run(compute);
  if (future.isFinished())
    future.result();
  QFuture<int> another = QtConcurrent::run(compute);
  if (another.isResultReadyAt(0))
    another.resultAt(0);
  another.cancel();
  co_return;
}

// Where a continuation runs.
void continuations(QFuture<int> future, QObject *context, QThreadPool *pool) {
  future.then(context, [](int) { usleep(1); });              // expect: async-blocking-call
  future.onFailed(context, [] { return int(usleep(1)); });   // expect: async-blocking-call
  future.onCanceled(context, [] { return int(usleep(1)); }); // expect: async-blocking-call
  future.then([](int) { usleep(1); });
  future.then(QtFuture::Launch::Sync, [](int) { usleep(1); });
  future.then(QtFuture::Launch::Async, [](int) { usleep(1); });
  future.then(QtFuture::Launch::Inherit, [](int) { usleep(1); });
  future.then(pool, [](int) { usleep(1); });
  future.then(QThreadPool::globalInstance(), [](int) { usleep(1); });
  future.onFailed([] { return int(usleep(1)); });
  future.onCanceled([] { return int(usleep(1)); });
}

void continuationsOfWorker(QFuture<int> future, QThread *thread) {
  auto *worker = new QObject;
  worker->moveToThread(thread);
  future.then(worker, [](int) { usleep(1); });
  future.onFailed(worker, [] { return int(usleep(1)); });
  future.onCanceled(worker, [] { return int(usleep(1)); });
}

// The argument of a continuation is finished.
void finishedArgument(QObject *context) {
  start().then(context, [](QFuture<int> finished) { return finished.result(); });
}

class View : public QObject {
  Q_OBJECT
public:
  View() {
    connect(&watcher, &QFutureWatcher<int>::finished, this, &View::show);
    future = QtConcurrent::run(compute);
    watcher.setFuture(future);
  }
  void show() {
    watcher.result();
    watcher.future().result();
    future.result();
    usleep(1); // expect: async-blocking-call
  }
  QFuture<int> future;
  QFutureWatcher<int> watcher;
};

task<> watches(QFutureWatcher<int> &watcher) {
  watcher.waitForFinished(); // expect: async-blocking-call
  watcher.isFinished();
  co_return;
}

task<> synchronizers() {
  QFutureSynchronizer<int> synchronizer;
  synchronizer.addFuture(start());
  synchronizer.waitForFinished();          // expect: async-blocking-call
  QFutureSynchronizer<int> atEnd(start()); // expect: async-blocking-call
  QFutureSynchronizer<int> cleared(start());
  cleared.clearFutures();
  QFutureSynchronizer<int> unused;
  unused.addFuture(QtFuture::makeReadyFuture(1));
  co_return;
}
