// RUN: %fixes %s %t -- -std=c++20 -fPIC -I/usr/include/qcoro6 -I/usr/include/qcoro6/qcoro \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6 -I/usr/include/x86_64-linux-gnu/qt6/QtCore \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtNetwork
// Processes, sockets and threads are waited for with the same result.
#include <QCoro/QCoroTask>
#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QMutex>
#include <QProcess>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

QCoro::Task<int> processes(QProcess &process, QProcess &other, int timeout) {
  process.waitForStarted(); // fix: co_await qCoro(process).waitForStarted();
  bool done = process.waitForFinished(timeout * 2) && other.waitForFinished(); // fix: bool done = co_await qCoro(process).waitForFinished(timeout * 2) && co_await qCoro(other).waitForFinished();
  // One that does not start has no end.
  process.waitForFinished(-1); // hint: await its start, which may fail, and its end: `co_await qCoro(process).waitForStarted() && co_await qCoro(process).waitForFinished(-1)`
  process.waitForReadyRead(100); // hint: await data, which may be there: `co_await qCoro(process).waitForReadyRead(timeout)`
  process.waitForBytesWritten(100); // hint: await it: `(co_await qCoro(process).waitForBytesWritten(timeout)).has_value()`
  QProcess::execute("make", {"all"}); // hint: run it on another thread
  co_return done;
}

QCoro::Task<bool> sockets(QTcpSocket &socket, QSslSocket &secure, QLocalSocket &local, QTcpServer &server) {
  socket.connectToHost("example.com", 80);
  if (!socket.waitForConnected(5000)) // fix: if (!co_await qCoro(socket).waitForConnected(5000))
    co_return false;
  secure.waitForConnected(); // fix: co_await qCoro(secure).waitForConnected();
  secure.waitForEncrypted(); // hint: await the signal: `co_await qCoro(socket, &QSslSocket::encrypted, timeout)`
  local.waitForConnected(); // fix: co_await qCoro(local).waitForConnected();
  local.waitForDisconnected(100); // fix: co_await qCoro(local).waitForDisconnected(100);
  socket.waitForConnected(-1); // hint: connect to the socket's connected signal
  socket.waitForReadyRead(); // hint: await data, which may be there
  server.waitForNewConnection(1000); // hint: await the connection and take it: `co_await qCoro(server).waitForNewConnection(timeout)`
  bool left = socket.waitForDisconnected(); // fix: bool left = co_await qCoro(socket).waitForDisconnected();
  co_return left;
}

QCoro::Task<> threads(QThread &thread, QThread &other) {
  thread.quit();
  thread.wait(); // fix: co_await qCoro(thread).waitForFinished();
  if (!other.wait(1000)) // fix: if (!co_await qCoro(other).waitForFinished(std::chrono::milliseconds(1000)))
    thread.terminate();
  thread.wait(QDeadlineTimer(100)); // hint: connect to QThread::finished
  co_return;
}

QCoro::Task<> refused(QProcess &process, QMutex &mutex) {
  QMutexLocker lock(&mutex);
  process.waitForStarted(); // hint: await it: `co_await qCoro(process).waitForStarted()`
  co_return;
}
