// RUN: %verify %s -- -std=c++20 -fPIC -I%inputs -I/usr/include/x86_64-linux-gnu/qt6 \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtCore -I/usr/include/x86_64-linux-gnu/qt6/QtTest
#include "task.h"
#include <QAbstractEventDispatcher>
#include <QByteArray>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QEventLoop>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QSignalSpy>
#include <QThread>
#include <QTimer>
#include <QtTest/qtestsystem.h>

void nested(QTimer *timer, QObject *context) {
  QObject::connect(timer, &QTimer::timeout, context, [timer] {
    QEventLoop loop;
    QObject::connect(timer, &QTimer::timeout, &loop, &QEventLoop::quit);
    loop.exec();                                                                // expect: async-nested-event-loop
    loop.processEvents();                                                       // expect: async-nested-event-loop
    QCoreApplication::exec();                                                   // expect: async-nested-event-loop
    QCoreApplication::processEvents();                                          // expect: async-nested-event-loop
    QCoreApplication::processEvents(QEventLoop::AllEvents, 100);                // expect: async-nested-event-loop
    QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents); // expect: async-nested-event-loop
    QTest::qWait(100);                                                          // expect: async-nested-event-loop
    (void)QTest::qWaitFor([] { return true; });                                 // expect: async-nested-event-loop
    QSignalSpy spy(timer, &QTimer::timeout);
    spy.wait(100); // expect: async-nested-event-loop
    loop.quit();
    loop.wakeUp();
    QCoreApplication::quit();
    QCoreApplication::postEvent(timer, new QEvent(QEvent::User));
  });
}

// A loop of a thread of its own.
class Thread : public QThread {
  Q_OBJECT
  void run() override { exec(); }
};

class Dispatcher : public QThread {
  Q_OBJECT
  bool event(QEvent *e) override {
    exec(); // expect: async-nested-event-loop
    return QThread::event(e);
  }
};

int main(int argc, char **argv) {
  QCoreApplication application(argc, argv);
  return application.exec();
}

task<> computations(QFile &file, QIODevice *device, const QByteArray &data) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  hash.addData(&file);  // expect: async-cpu-bound-call
  hash.addData(device); // expect: async-cpu-bound-call
  QMessageAuthenticationCode code(QCryptographicHash::Sha256);
  code.addData(&file); // expect: async-cpu-bound-call
  qCompress(data);     // expect: async-cpu-bound-call
  qUncompress(data);   // expect: async-cpu-bound-call
  hash.addData(data);
  code.addData(data);
  QCryptographicHash::hash(data, QCryptographicHash::Sha256);
  co_return;
}
