// RUN: %fixes %s %t -- -std=c++20 -fPIC -I/usr/include/qcoro6 -I/usr/include/qcoro6/qcoro \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6 -I/usr/include/x86_64-linux-gnu/qt6/QtCore \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtNetwork \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtConcurrent
// What is pointed to is awaited, and the object itself.
#include <QCoro/QCoroTask>
#include <QFuture>
#include <QPointer>
#include <QProcess>
#include <QScopedPointer>
#include <QThread>
#include <QtConcurrentRun>
#include <memory>

class Tool : public QProcess {
public:
  QCoro::Task<bool> run() {
    start("make", {});
    if (!waitForStarted()) // fix: if (!co_await qCoro(*this).waitForStarted())
      co_return false;
    co_return this->waitForFinished(1000); // fix: co_return co_await qCoro(*this).waitForFinished(1000);
  }
};

QCoro::Task<> pointers(QProcess *process, QThread *thread, QPointer<QThread> other) {
  process->waitForStarted(); // fix: co_await qCoro(*process).waitForStarted();
  auto owned = std::make_unique<QProcess>();
  owned->waitForFinished(); // fix: co_await qCoro(*owned).waitForFinished();
  QScopedPointer<QProcess> scoped(new QProcess);
  scoped->waitForStarted(100); // fix: co_await qCoro(*scoped).waitForStarted(100);
  thread->wait(); // fix: co_await qCoro(*thread).waitForFinished();
  other->wait(10); // fix: co_await qCoro(*other).waitForFinished(std::chrono::milliseconds(10));
  auto future = QtConcurrent::run([] { return 1; });
  auto *one = &future;
  one->waitForFinished(); // fix: co_await *one;
  co_return;
}
