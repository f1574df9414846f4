// RUN: %fixes %s %t -- -std=c++20 -fPIC -I/usr/include/qcoro6 -I/usr/include/qcoro6/qcoro \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6 -I/usr/include/x86_64-linux-gnu/qt6/QtCore \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtConcurrent
// Futures are awaited, but not those that have no result.
#include <QCoro/QCoroTask>
#include <QFutureWatcher>
#include <QList>
#include <QString>
#include <QtConcurrentFilter>
#include <QtConcurrentMap>
#include <QtConcurrentRun>

QString compute();
int twice(int n);
bool isOdd(int n);
void print(int &n);

QCoro::Task<qsizetype> waits(QList<int> numbers) {
  QString text = QtConcurrent::run(compute).result(); // fix: QString text = co_await QtConcurrent::run(compute);
  QFuture<QString> future = QtConcurrent::run(compute);
  future.waitForFinished(); // fix: co_await future;
  auto pending = QtConcurrent::run(compute);
  qsizetype size = pending.result().size(); // fix: qsizetype size = (co_await pending).size();
  QFuture<void> mapping = QtConcurrent::map(numbers, print);
  mapping.waitForFinished(); // fix: co_await mapping;
  QtConcurrent::blockingMap(numbers, print); // fix: co_await QtConcurrent::map(numbers, print); // or: co_await QtConcurrent::run([&numbers] { return QtConcurrent::blockingMap(numbers, print); });
  QtConcurrent::blockingFilter(numbers, isOdd); // fix: co_await QtConcurrent::filter(numbers, isOdd); // or: co_await QtConcurrent::run([&numbers] { return QtConcurrent::blockingFilter(numbers, isOdd); });
  co_return size + text.size() + numbers.size();
}

QCoro::Task<> mayHaveNone(QList<int> numbers) {
  QFuture<int> doubled = QtConcurrent::mapped(numbers, twice);
  doubled.waitForFinished(); // hint: continue in QFuture::then
  QFuture<int> odd = QtConcurrent::filtered(numbers, isOdd);
  odd.waitForFinished(); // hint: continue in QFuture::then
  QFuture<QString> stopped = QtConcurrent::run(compute);
  stopped.cancel();
  stopped.waitForFinished(); // hint: continue in QFuture::then
  QFuture<QString> taken = QtConcurrent::run(compute);
  taken.takeResult(); // hint: await it: `co_await qCoro(taken).takeResult()`
  QList<int> all = QtConcurrent::blockingMapped(numbers, twice); // fix: QList<int> all = co_await QtConcurrent::run([&numbers] { return QtConcurrent::blockingMapped(numbers, twice); });
  co_return;
}

QCoro::Task<QString> refused() {
  QFuture<QString> future = QtConcurrent::run(compute);
  try {
    co_await mayHaveNone({});
  } catch (const std::exception &) {
    future.waitForFinished(); // hint: await it
  }
  co_return QString();
}
