// RUN: %verify %s -- -std=c++20 -fPIC -I/usr/include/qcoro6 -I/usr/include/qcoro6/qcoro \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6 -I/usr/include/x86_64-linux-gnu/qt6/QtCore \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtConcurrent -I/usr/include/x86_64-linux-gnu/qt6/QtNetwork
#include <QCoreApplication>
#include <QCoro/QCoroAbstractSocket>
#include <QCoro/QCoroFuture>
#include <QCoro/QCoroIODevice>
#include <QCoro/QCoroLocalSocket>
#include <QCoro/QCoroNetworkReply>
#include <QCoro/QCoroProcess>
#include <QCoro/QCoroSignal>
#include <QCoro/QCoroTask>
#include <QCoro/QCoroTcpServer>
#include <QCoro/QCoroThread>
#include <QCoro/QCoroTimer>
#include <QLocalSocket>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>
#include <QtConcurrentRun>
#include <chrono>
#include <unistd.h>

using namespace std::chrono_literals;

int compute() { return usleep(1); }

QCoro::Task<int> fetch() {
  usleep(1);         // expect: async-blocking-call
  QThread::sleep(1); // expect: async-blocking-call
  co_return 1;
}

// What is awaited blocks nobody.
QCoro::Task<> timers(QTimer &timer, QObject *object) {
  co_await QCoro::sleepFor(1s);
  co_await QCoro::sleepUntil(std::chrono::steady_clock::now() + 1s);
  co_await timer;
  co_await qCoro(timer).waitForTimeout();
  co_await qCoro(object, &QObject::destroyed);
  co_await qCoro(object, &QObject::destroyed, 1s);
}

QCoro::Task<> processes(QProcess &process) {
  co_await qCoro(process).start("make", {});
  co_await qCoro(process).waitForStarted();
  co_await qCoro(process).waitForFinished();
  co_await qCoro(process).readAll();
  process.waitForFinished(); // expect: async-blocking-call
}

QCoro::Task<> network(QNetworkAccessManager &manager, const QNetworkRequest &request, QTcpSocket &socket,
                      QTcpServer &server, QLocalSocket &local) {
  QNetworkReply *reply = co_await manager.get(request);
  reply->readAll();
  co_await qCoro(reply).waitForFinished();
  co_await qCoro(socket).connectToHost("example.com", 80);
  co_await qCoro(socket).waitForConnected();
  co_await qCoro(socket).readLine();
  co_await qCoro(socket).write("data");
  co_await qCoro(socket).waitForDisconnected();
  co_await qCoro(server).waitForNewConnection();
  co_await qCoro(local).connectToServer("name");
  co_await socket;
  socket.waitForReadyRead(); // expect: async-blocking-call
}

QCoro::Task<> futures() {
  QFuture<int> awaited = QtConcurrent::run(compute);
  co_await awaited;
  awaited.result();
  QFuture<int> wrapped = QtConcurrent::run(compute);
  co_await qCoro(wrapped).waitForFinished();
  wrapped.result();
  int n = co_await QtConcurrent::run(compute);
  usleep(n); // expect: async-blocking-call
}

QCoro::Task<> notAwaited() {
  QFuture<int> future = QtConcurrent::run(compute);
  future.result(); // expect: async-blocking-call
  co_return;
}

QCoro::Task<> threads(QThread *thread) {
  co_await qCoro(thread).waitForStarted();
  co_await qCoro(thread).waitForFinished();
  co_await qCoro(thread).waitForFinished(1s);
  thread->wait(); // expect: async-blocking-call
}

// Between two hops it may block.
QCoro::Task<> hops(QThread *worker) {
  usleep(1); // expect: async-blocking-call
  QThread *loop = QThread::currentThread();
  co_await QCoro::moveToThread(worker);
  usleep(1);
  co_await QCoro::moveToThread(loop);
  usleep(1); // expect: async-blocking-call
  co_await QCoro::moveToThread(worker);
  usleep(1);
  co_await QCoro::moveToThread(QCoreApplication::instance()->thread());
  usleep(1); // expect: async-blocking-call
}

QCoro::Task<> synchronous() {
  QCoro::waitFor(fetch());             // expect: async-nested-event-loop
  QCoro::waitFor(QCoro::sleepFor(1s)); // expect: async-nested-event-loop
  co_await fetch();
}

class Panel : public QObject {
  Q_OBJECT
public:
  void load(QThread *thread) {
    QCoro::connect(fetch(), this, &Panel::show);
    QCoro::connect(fetch(), this, [](int) { usleep(1); });   // expect: async-blocking-call
    fetch().then([](int) { usleep(1); });                    // expect: async-blocking-call
    fetch().then([](int) { usleep(1); },                     // expect: async-blocking-call
                 [](const std::exception &) { usleep(1); }); // expect: async-blocking-call
    auto *worker = new QObject;
    worker->moveToThread(thread);
    QCoro::connect(fetch(), worker, [](int) { usleep(1); });
  }
  void show() { usleep(1); } // expect: async-blocking-call
};

// A slot may be a coroutine.
class Slots : public QObject {
  Q_OBJECT
public:
  explicit Slots(QTimer *timer) {
    connect(timer, &QTimer::timeout, this, &Slots::tick);
    connect(timer, &QTimer::timeout, this, []() -> QCoro::Task<> {
      co_await QCoro::sleepFor(1s);
      usleep(1); // expect: async-blocking-call
    });
  }
  QCoro::Task<> tick() {
    co_await fetch();
    usleep(1); // expect: async-blocking-call
  }
};

int main(int argc, char **argv) {
  QCoreApplication application(argc, argv);
  QCoro::waitFor(fetch());
  return application.exec();
}
