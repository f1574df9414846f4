// RUN: %fixes %s %t -- -std=c++20 -fPIC -I/usr/include/qcoro6 -I/usr/include/qcoro6/qcoro \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6 -I/usr/include/x86_64-linux-gnu/qt6/QtCore \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtNetwork \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtConcurrent
// Where Qt Concurrent is at hand, what blocks runs on its threads: but not what belongs to one thread.
#include <QCoro/QCoroTask>
#include <QFile>
#include <QHostInfo>
#include <QTcpSocket>
#include <QtConcurrent>

QByteArray load(const QString &name) {
  QFile file(name);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
void send(QTcpSocket &socket) { socket.waitForBytesWritten(100); }

QCoro::Task<qsizetype> offloads(QString name) {
  QFile file(name);
  bool isOpen = file.open(QIODevice::ReadOnly); // fix: bool isOpen = co_await QtConcurrent::run([&file] { return file.open(QIODevice::ReadOnly); });
  qsizetype size = load(name).size(); // fix: qsizetype size = (co_await QtConcurrent::run([&name] { return load(name); })).size();
  QHostInfo info = QHostInfo::fromName(name); // fix: QHostInfo info = co_await QtConcurrent::run([&name] { return QHostInfo::fromName(name); });
  co_return isOpen + size;
}

QCoro::Task<> stays(QString name) {
  QTcpSocket socket;
  socket.waitForReadyRead(100); // hint: await data
  send(socket); // hint: make 'send' a coroutine
  co_return;
}

class Window {
public:
  QCoro::Task<> read() {
    file.open(QIODevice::ReadOnly); // hint: run it on another thread
    co_return;
  }

private:
  QFile file;
};
