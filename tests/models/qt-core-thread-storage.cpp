// RUN: %verify %s -- -std=c++20 -fPIC -I%inputs -I/usr/include/x86_64-linux-gnu/qt6 \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtCore
#include "task.h"
#include <QThread>
#include <QThreadStorage>

struct session {
  int id;
};
QThreadStorage<session> sessions;
QThreadStorage<session *> pointers;
void use(Qt::HANDLE);
void use(const QThread *);

task<> addresses() {
  session &mine = sessions.localData();
  session *&pointer = pointers.localData();
  co_await tick{};
  ++mine.id;     // expect: async-thread-local-across-suspend
  ++pointer->id; // expect: async-thread-local-across-suspend
}
task<> sets() {
  sessions.setLocalData({1});
  co_await tick{};
  ++sessions.localData().id; // expect: async-thread-local-across-suspend
}
// Not seen yet: of pointers, only where they are followed.
task<> ids() {
  auto id = QThread::currentThreadId();
  co_await tick{};
  use(id);
}

// Right.
task<> again() {
  sessions.setLocalData({1});
  ++sessions.localData().id;
  use(QThread::currentThread());
  co_await tick{};
  sessions.setLocalData({2});
  ++sessions.localData().id;
  use(QThread::currentThread());
}
// To come back to it.
task<> remembers() {
  auto *thread = QThread::currentThread();
  co_await tick{};
  use(thread);
}
