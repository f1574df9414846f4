// RUN: %fixes %s %t -- -std=c++20 -fPIC -I/usr/include/qcoro6 -I/usr/include/qcoro6/qcoro \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6 -I/usr/include/x86_64-linux-gnu/qt6/QtCore
// Sleeps become timers of QCoro, and loops let the event loop go on.
#include <QCoreApplication>
#include <QCoro/QCoroTask>
#include <QEventLoop>
#include <QMutex>
#include <QThread>
#include <atomic>
#include <chrono>
#include <thread>
#include <unistd.h>

using namespace std::chrono_literals;

QCoro::Task<int> sleeps(std::chrono::duration<double> pause, unsigned long n) {
  std::this_thread::sleep_for(pause); // fix: co_await QCoro::sleepFor(pause);
  std::this_thread::sleep_for(10ms); // fix: co_await QCoro::sleepFor(10ms);
  QThread::sleep(n); // fix: co_await QCoro::sleepFor(std::chrono::seconds(n));
  QThread::msleep(n + 50); // fix: co_await QCoro::sleepFor(std::chrono::milliseconds(n + 50));
  QThread::usleep(5000); // fix: co_await QCoro::sleepFor(std::chrono::microseconds(5000));
  QThread::currentThread()->msleep(50); // fix: co_await QCoro::sleepFor(std::chrono::milliseconds(50));
  sleep(1); // fix: co_await QCoro::sleepFor(std::chrono::seconds(1));
  usleep(2000); // fix: co_await QCoro::sleepFor(std::chrono::microseconds(2000));
  QCoreApplication::processEvents(); // fix: co_await QCoro::sleepFor(std::chrono::milliseconds(0));
  QCoreApplication::processEvents(QEventLoop::AllEvents, 10); // hint: return to the event loop
  co_return 1;
}

QCoro::Task<> nested(QThread *thread) {
  QEventLoop loop;
  QObject::connect(thread, &QThread::finished, &loop, &QEventLoop::quit);
  loop.exec(); // hint: await the signal: `co_await qCoro(sender, &Sender::signal)`
  co_return;
}

std::atomic<bool> done;

QCoro::Task<> spins() {
  while (!done) {} // fix: while (!done) {co_await QCoro::sleepFor(std::chrono::milliseconds(0));}
  co_return;
}

QCoro::Task<> refused(QMutex &mutex) {
  try {
    co_await QCoro::Task<>(spins());
  } catch (const std::exception &) {
    QThread::msleep(1); // hint: await a timer
  }
  QMutexLocker lock(&mutex);
  QThread::msleep(2); // hint: await a timer: `co_await QCoro::sleepFor(std::chrono::milliseconds(2))`
}

// No coroutine.
void plain(QThread *thread) {
  QObject::connect(thread, &QThread::finished, [] {});
  QMetaObject::invokeMethod(thread, [] {
    QThread::msleep(1); // hint: start a QTimer
  });
}
