// RUN: %verify %s -- -std=c++20 -fPIC -I%inputs -I/usr/include/x86_64-linux-gnu/qt6 \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtCore -I/usr/include/x86_64-linux-gnu/qt6/QtNetwork
#include "task.h"
#include <QHostInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QNetworkAccessManager>
#include <QNetworkDatagram>
#include <QNetworkReply>
#include <QPasswordDigestor>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUdpSocket>
#include <unistd.h>

task<> sockets(QTcpSocket &tcp, QSslSocket &ssl, QUdpSocket &udp) {
  tcp.connectToHost("example.com", 80);
  tcp.waitForConnected();       // expect: async-blocking-call
  tcp.waitForReadyRead(100);    // expect: async-blocking-call
  tcp.waitForBytesWritten(100); // expect: async-blocking-call
  tcp.waitForDisconnected(100); // expect: async-blocking-call
  udp.waitForReadyRead(-1);     // expect: async-blocking-call
  ssl.waitForConnected();       // expect: async-blocking-call
  ssl.waitForEncrypted();       // expect: async-blocking-call
  ssl.waitForReadyRead();       // expect: async-blocking-call
  ssl.waitForBytesWritten();    // expect: async-blocking-call
  ssl.waitForDisconnected();    // expect: async-blocking-call
  tcp.waitForConnected(0);
  tcp.waitForReadyRead(0);
  tcp.waitForBytesWritten(0);
  tcp.waitForDisconnected(0);
  ssl.waitForConnected(0);
  ssl.waitForEncrypted(0);
  ssl.waitForReadyRead(0);
  ssl.waitForBytesWritten(0);
  ssl.waitForDisconnected(0);
  tcp.readAll();
  tcp.write("data");
  tcp.flush();
  tcp.disconnectFromHost();
  udp.receiveDatagram();
  co_return;
}

task<> localSockets(QLocalSocket &socket) {
  socket.connectToServer("name");
  socket.waitForConnected();    // expect: async-blocking-call
  socket.waitForReadyRead();    // expect: async-blocking-call
  socket.waitForBytesWritten(); // expect: async-blocking-call
  socket.waitForDisconnected(); // expect: async-blocking-call
  socket.waitForConnected(0);
  socket.waitForReadyRead(0);
  socket.waitForBytesWritten(0);
  socket.waitForDisconnected(0);
  co_return;
}

task<> servers(QTcpServer &tcp, QLocalServer &local) {
  tcp.listen();
  tcp.waitForNewConnection(1000);   // expect: async-blocking-call
  local.waitForNewConnection(1000); // expect: async-blocking-call
  tcp.waitForNewConnection();
  local.waitForNewConnection();
  tcp.waitForNewConnection(0);
  tcp.nextPendingConnection();
  co_return;
}

class Server : public QTcpServer {
  Q_OBJECT
  void incomingConnection(qintptr) override { usleep(1); } // expect: async-blocking-call
};

class LocalServer : public QLocalServer {
  Q_OBJECT
  void incomingConnection(quintptr) override { usleep(1); } // expect: async-blocking-call
};

task<> names(const QString &name) {
  QHostInfo::fromName(name); // expect: async-blocking-call
  QHostInfo::localHostName();
  co_return;
}

class Resolver : public QObject {
  Q_OBJECT
public:
  void start(const QString &name, QThread *thread) {
    QHostInfo::lookupHost(name, this, &Resolver::found);
    QHostInfo::lookupHost(name, this, [](const QHostInfo &) { usleep(1); }); // expect: async-blocking-call
    QHostInfo::lookupHost(name, [](const QHostInfo &) { usleep(1); });       // expect: async-blocking-call
    auto *worker = new QObject;
    worker->moveToThread(thread);
    QHostInfo::lookupHost(name, worker, [](const QHostInfo &) { usleep(1); });
  }
  void found(const QHostInfo &) { usleep(1); } // expect: async-blocking-call
};

void download(QNetworkAccessManager &manager, const QNetworkRequest &request, QObject *context) {
  QNetworkReply *reply = manager.get(request);
  QObject::connect(reply, &QNetworkReply::finished, context, [reply] {
    reply->readAll();
    usleep(1); // expect: async-blocking-call
  });
  QObject::connect(&manager, &QNetworkAccessManager::finished, [](QNetworkReply *) {
    usleep(1); // expect: async-blocking-call
  });
}

// A reply does not wait: it says no at once.
task<> replies(QNetworkReply *reply) {
  reply->waitForReadyRead(100);
  reply->readAll();
  co_return;
}

task<> certificates(const QString &path) {
  QSslCertificate::fromPath(path);           // expect: async-blocking-call
  QSslConfiguration::systemCaCertificates(); // expect: async-blocking-call
  QSslConfiguration::defaultConfiguration();
  co_return;
}

task<> keys(const QByteArray &password, const QByteArray &salt) {
  auto sha = QCryptographicHash::Sha256;
  QPasswordDigestor::deriveKeyPbkdf1(sha, password, salt, 1000, 20); // expect: async-cpu-bound-call
  QPasswordDigestor::deriveKeyPbkdf2(sha, password, salt, 1000, 32); // expect: async-cpu-bound-call
  co_return;
}
