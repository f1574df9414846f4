// What Qt has had since 6.7 and 6.8, and what it stands on.
#pragma once

class QThread;

class QObject {
public:
  virtual ~QObject() = default;
  void moveToThread(QThread *thread);
};

namespace Qt {
enum ConnectionType { AutoConnection, DirectConnection, QueuedConnection };
}

class QChronoTimer : public QObject {
public:
  void start();
  template <typename Functor>
  void callOnTimeout(const QObject *context, Functor &&slot, Qt::ConnectionType type = Qt::AutoConnection) {}
};

class QByteArray {};
class QNetworkRequest {};
class QNetworkReply : public QObject {};
class QRestReply {};

class QRestAccessManager : public QObject {
public:
  QNetworkReply *get(const QNetworkRequest &request);
  template <typename Functor>
  QNetworkReply *get(const QNetworkRequest &request, const QObject *context, Functor &&callback) {
    return nullptr;
  }
  template <typename Functor>
  QNetworkReply *get(const QNetworkRequest &request, const QByteArray &data, const QObject *context,
                     Functor &&callback) {
    return nullptr;
  }
  template <typename Functor>
  QNetworkReply *head(const QNetworkRequest &request, const QObject *context, Functor &&callback) {
    return nullptr;
  }
  template <typename Functor>
  QNetworkReply *deleteResource(const QNetworkRequest &request, const QObject *context, Functor &&callback) {
    return nullptr;
  }
  template <typename Functor>
  QNetworkReply *post(const QNetworkRequest &request, const QByteArray &data, const QObject *context,
                      Functor &&callback) {
    return nullptr;
  }
  template <typename Functor>
  QNetworkReply *put(const QNetworkRequest &request, const QByteArray &data, const QObject *context,
                     Functor &&callback) {
    return nullptr;
  }
  template <typename Functor>
  QNetworkReply *patch(const QNetworkRequest &request, const QByteArray &data, const QObject *context,
                       Functor &&callback) {
    return nullptr;
  }
  template <typename Functor>
  QNetworkReply *sendCustomRequest(const QNetworkRequest &request, const QByteArray &method, const QByteArray &data,
                                   const QObject *context, Functor &&callback) {
    return nullptr;
  }
};
