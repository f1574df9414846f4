// RUN: %verify %s -- -std=c++20 -fPIC -I/usr/include/x86_64-linux-gnu/qt6 \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtCore
#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QScopedPointer>
#include <QSharedPointer>
#include <QThread>
#include <QTimer>
#include <chrono>
#include <unistd.h>

using namespace std::chrono_literals;

class Panel : public QObject {
  Q_OBJECT
public:
  explicit Panel(QTimer *timer) {
    connect(timer, &QTimer::timeout, this, &Panel::refresh);
    connect(timer, &QTimer::timeout, this, &Panel::refreshQueued, Qt::QueuedConnection);
    connect(timer, &QTimer::timeout, this, qOverload<>(&Panel::overloaded));
    connect(timer, &QTimer::timeout, this, QOverload<>::of(&Panel::overloadedOf));
    connect(timer, &QTimer::timeout, this, qOverload<>(&Panel::overloadedConst));
    connect(timer, &QTimer::timeout, this, QOverload<>::of(&Panel::overloadedConstOf));
    timer->callOnTimeout(this, &Panel::tick);
    QTimer::singleShot(1s, this, &Panel::once);
    QMetaObject::invokeMethod(this, &Panel::invoked);
  }
  void refresh() { usleep(1); }       // expect: async-blocking-call
  void refreshQueued() { usleep(1); } // expect: async-blocking-call
  void overloaded() { usleep(1); }    // expect: async-blocking-call
  void overloaded(int) { usleep(1); }
  void overloadedOf() { usleep(1); } // expect: async-blocking-call
  void overloadedOf(int) { usleep(1); }
  void overloadedConst() const { usleep(1); } // expect: async-blocking-call
  void overloadedConst(int) const { usleep(1); }
  void overloadedConstOf() const { usleep(1); } // expect: async-blocking-call
  void overloadedConstOf(int) const { usleep(1); }
  void tick() { usleep(1); }    // expect: async-blocking-call
  void once() { usleep(1); }    // expect: async-blocking-call
  void invoked() { usleep(1); } // expect: async-blocking-call
  void neverConnected() { usleep(1); }
};

void function() { usleep(1); } // expect: async-blocking-call

void overloaded() { usleep(1); } // expect: async-blocking-call
void overloaded(int) { usleep(1); }

void overloads(QTimer *timer, QObject *context) {
  QObject::connect(timer, &QTimer::timeout, QOverload<>::of(&overloaded));
  QObject::connect(timer, &QTimer::timeout, context, qOverload<>(&overloaded));
}

void functors(QTimer *timer, QObject *context) {
  QObject::connect(timer, &QTimer::timeout, [] { usleep(1); }); // expect: async-blocking-call
  QObject::connect(timer, &QTimer::timeout, &function);
  QObject::connect(timer, &QTimer::timeout, context, [] { usleep(1); }); // expect: async-blocking-call
  QObject::connect(
      timer, &QTimer::timeout, context, [] { usleep(1); }, Qt::QueuedConnection); // expect: async-blocking-call
  QObject::connect(
      timer, &QTimer::timeout, context, [] { usleep(1); }, Qt::DirectConnection); // expect: async-blocking-call
  QObject::connect(
      timer, &QTimer::timeout, context, [] { usleep(1); }, // expect: async-blocking-call
      Qt::ConnectionType(Qt::DirectConnection | Qt::UniqueConnection));
  QObject::connect(timer, SIGNAL(timeout()), context, SLOT(deleteLater()));
}

void timers(QTimer *timer, QObject *context) {
  QTimer::singleShot(0, [] { usleep(1); });                            // expect: async-blocking-call
  QTimer::singleShot(1s, Qt::PreciseTimer, [] { usleep(1); });         // expect: async-blocking-call
  QTimer::singleShot(10, context, [] { usleep(1); });                  // expect: async-blocking-call
  QTimer::singleShot(10, Qt::CoarseTimer, context, [] { usleep(1); }); // expect: async-blocking-call
  timer->callOnTimeout([] { usleep(1); });                             // expect: async-blocking-call
  timer->callOnTimeout(context, [] { usleep(1); });                    // expect: async-blocking-call
  timer->callOnTimeout(
      context, [] { usleep(1); }, Qt::QueuedConnection); // expect: async-blocking-call
  QTimer::singleShot(10, context, SLOT(deleteLater()));
  timer->start(10);
  timer->start(1s);
}

void invokeMethod(QObject *context) {
  QMetaObject::invokeMethod(context, [] { usleep(1); }); // expect: async-blocking-call
  QMetaObject::invokeMethod(
      context, [] { usleep(1); }, Qt::QueuedConnection); // expect: async-blocking-call
  QMetaObject::invokeMethod(context, "deleteLater", Qt::QueuedConnection);
  QTimer::singleShot(0, [context] {
    auto nothing = [] {};
    QMetaObject::invokeMethod(context, nothing, Qt::BlockingQueuedConnection);   // expect: async-blocking-call
    QMetaObject::invokeMethod(context, "refresh", Qt::BlockingQueuedConnection); // expect: async-blocking-call
    QMetaObject::invokeMethod(context, nothing, Qt::QueuedConnection);
  });
}

// Objects that were moved to a thread run their slots there.
class Worker : public QObject {
  Q_OBJECT
public:
  Worker() { connect(&timer, &QTimer::timeout, this, &Worker::tick); }
  void tick() { usleep(1); }
  void process() { usleep(1); }
  void over() { usleep(1); }
  void over(int) { usleep(1); }
  QTimer timer;
};

class Controller : public QObject {
  Q_OBJECT
public:
  explicit Controller(QTimer *timer) : worker(new Worker) {
    connect(&thread, &QThread::started, worker, &Worker::process);
    connect(timer, &QTimer::timeout, worker, QOverload<>::of(&Worker::over));
    connect(timer, &QTimer::timeout, worker, &Worker::process, Qt::QueuedConnection);
    connect(worker, &QObject::destroyed, [] { usleep(1); });
    connect(worker, &QObject::destroyed, this, [] { usleep(1); }); // expect: async-blocking-call
    connect(
        worker, &QObject::destroyed, this, [] { usleep(1); }, Qt::DirectConnection);
    QTimer::singleShot(1s, worker, &Worker::process);
    QTimer::singleShot(1s, Qt::CoarseTimer, worker, [] { usleep(1); });
    timer->callOnTimeout(worker, &Worker::process);
    QMetaObject::invokeMethod(worker, &Worker::process);
    QMetaObject::invokeMethod(
        worker, [] { usleep(1); }, Qt::QueuedConnection);
    worker->timer.moveToThread(&thread);
    worker->timer.callOnTimeout([] { usleep(1); });
    worker->moveToThread(&thread);
    thread.start();
  }
  QThread thread;
  Worker *worker;
};

void localWorkers(QTimer *timer) {
  auto *thread = new QThread;
  auto *worker = new Worker;
  worker->moveToThread(thread);
  QObject::connect(timer, &QTimer::timeout, worker, [] { usleep(1); });
  QScopedPointer<QObject> scoped(new QObject);
  scoped->moveToThread(thread);
  QObject::connect(timer, &QTimer::timeout, scoped.data(), [] { usleep(1); });
  QObject::connect(timer, &QTimer::timeout, scoped.get(), [] { usleep(1); });
  QSharedPointer<QObject> shared(new QObject);
  shared->moveToThread(thread);
  QObject::connect(timer, &QTimer::timeout, shared.data(), [] { usleep(1); });
  QObject::connect(timer, &QTimer::timeout, shared.get(), [] { usleep(1); });
  QPointer<QObject> watched(new QObject);
  watched->moveToThread(thread);
  QObject::connect(timer, &QTimer::timeout, watched.data(), [] { usleep(1); });
  // The thread's own signals come from the thread.
  QObject::connect(thread, &QThread::started, [] { usleep(1); });
  QObject::connect(thread, &QThread::finished, [] { usleep(1); });
  QObject::connect(thread, &QThread::finished, timer, [] { usleep(1); }); // expect: async-blocking-call
}

// Back to the main thread.
void movedBack(QTimer *timer) {
  auto *one = new QObject, *two = new QObject;
  one->moveToThread(QCoreApplication::instance()->thread());
  two->moveToThread(QThread::currentThread());
  QObject::connect(timer, &QTimer::timeout, one, [] { usleep(1); }); // expect: async-blocking-call
  QObject::connect(timer, &QTimer::timeout, two, [] { usleep(1); }); // expect: async-blocking-call
}

void messages(QtMsgType, const QMessageLogContext &, const QString &) { usleep(1); }

void install() { qInstallMessageHandler(messages); }
