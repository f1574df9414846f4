// RUN: %verify %s -- -std=c++20 -fPIC -I%inputs -I/usr/include/x86_64-linux-gnu/qt6 \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtCore
#include "task.h"
#include <QHash>
#include <QList>
#include <QMap>
#include <QQueue>
#include <QScopeGuard>
#include <QScopedPointer>
#include <QSharedPointer>
#include <QStack>
#include <functional>
#include <unistd.h>

using Callback = std::function<void()>;

void block() { usleep(1); }

// What is stored in a container is called from it.
task<> lists() {
  QList<Callback> a, b, c, d, e, f, g, h, i, j;
  a.append(block);
  b.push_back(block);
  c.prepend(block);
  d.push_front(block);
  e.insert(0, block);
  f << Callback(block);
  g += Callback(block);
  h.replace(0, block);
  i.emplaceBack(block);
  j.emplace_back(block);
  a.at(0)();        // expect: async-blocking-call
  b[0]();           // expect: async-blocking-call
  c.value(0)();     // expect: async-blocking-call
  d.first()();      // expect: async-blocking-call
  e.last()();       // expect: async-blocking-call
  f.constFirst()(); // expect: async-blocking-call
  g.constLast()();  // expect: async-blocking-call
  h.takeFirst()();  // expect: async-blocking-call
  i.takeLast()();   // expect: async-blocking-call
  j.takeAt(0)();    // expect: async-blocking-call
  (*a.cbegin())();  // expect: async-blocking-call
  for (const Callback &callback : a)
    callback(); // expect: async-blocking-call
  for (auto it = b.constBegin(); it != b.constEnd(); ++it)
    (*it)(); // expect: async-blocking-call
  QList<Callback> empty;
  empty.first()();
  co_return;
}

task<> queues() {
  QQueue<Callback> queue;
  queue.enqueue(block);
  queue.head()();    // expect: async-blocking-call
  queue.dequeue()(); // expect: async-blocking-call
  QStack<Callback> stack;
  stack.push(block);
  stack.top()(); // expect: async-blocking-call
  stack.pop()(); // expect: async-blocking-call
  co_return;
}

task<> maps() {
  QMap<int, Callback> map;
  map.insert(1, block);
  map.value(1)();             // expect: async-blocking-call
  map[1]();                   // expect: async-blocking-call
  map.take(1)();              // expect: async-blocking-call
  map.begin().value()();      // expect: async-blocking-call
  map.constBegin().value()(); // expect: async-blocking-call
  (*map.begin())();           // expect: async-blocking-call
  (*map.cbegin())();          // expect: async-blocking-call
  (*map.constBegin())();      // expect: async-blocking-call
  (*map.find(1))();           // expect: async-blocking-call
  (*map.constFind(1))();      // expect: async-blocking-call
  QHash<int, Callback> hash;
  hash.insert(1, block);
  hash.value(1)();             // expect: async-blocking-call
  hash[1]();                   // expect: async-blocking-call
  hash.take(1)();              // expect: async-blocking-call
  hash.begin().value()();      // expect: async-blocking-call
  hash.constBegin().value()(); // expect: async-blocking-call
  (*hash.begin())();           // expect: async-blocking-call
  (*hash.cbegin())();          // expect: async-blocking-call
  (*hash.constBegin())();      // expect: async-blocking-call
  (*hash.find(1))();           // expect: async-blocking-call
  (*hash.constFind(1))();      // expect: async-blocking-call
  co_return;
}

task<> guards() {
  auto guard = qScopeGuard([] { usleep(1); }); // expect: async-blocking-call
  QScopeGuard another(block);                  // expect: async-blocking-call
  auto dismissed = qScopeGuard([] { usleep(1); });
  dismissed.dismiss();
  co_return;
}

struct Slow {
  Slow() = default;
  explicit Slow(int n) { usleep(n); }
  virtual ~Slow() { usleep(1); }
};

task<> pointers() {
  QScopedPointer<Slow> scoped(new Slow);         // expect: async-blocking-call
  auto shared = QSharedPointer<Slow>::create(3); // expect: async-blocking-call
  co_return;
}
