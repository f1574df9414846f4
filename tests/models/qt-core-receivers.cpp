// RUN: %verify %s -- -std=c++20 -fPIC -I%inputs -I/usr/include/x86_64-linux-gnu/qt6 \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtCore
// Receivers that a getter gives and that moved themselves; calls through the meta-object, which are nobody's.
#include <QtCore/QObject>
#include <QtCore/QThread>
#include <QtCore/QTimer>
#include <unistd.h>
class Worker : public QObject {
public:
  Worker() { moveToThread(&thread); }
  void job() { usleep(1); }
  int qt_metacall(QMetaObject::Call, int, void **) override { usleep(1); return 0; }
private:
  QThread thread;
};
class Owner : public QObject {
public:
  Worker *get() const { return worker; }
  Worker *worker;
};
void start(QTimer *timer, Owner *owner, QObject *object) {
  QObject::connect(timer, &QTimer::timeout, owner->get(), &Worker::job);
  timer->callOnTimeout([=] { object->qt_metacast("Worker"); });
  timer->callOnTimeout([=] { object->qt_metacall(QMetaObject::InvokeMetaMethod, 1, nullptr); });
}
class Stays : public QObject {
public:
  void job() { usleep(1); } // expect: async-blocking-call
};
class Keeper {
public:
  Stays *get() const { return stays; }
  Stays *stays;
};
void stays(QTimer *timer, Keeper *keeper) {
  QObject::connect(timer, &QTimer::timeout, keeper->get(), &Stays::job);
}
