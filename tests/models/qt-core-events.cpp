// RUN: %verify %s -- -std=c++20 -fPIC -I/usr/include/x86_64-linux-gnu/qt6 \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtCore
#include <QAbstractListModel>
#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QMimeData>
#include <QSortFilterProxyModel>
#include <QTimer>
#include <QVariantAnimation>
#include <unistd.h>

// The event loop calls these.
class Handler : public QObject {
  Q_OBJECT
public:
  bool event(QEvent *e) override {
    usleep(1); // expect: async-blocking-call
    return QObject::event(e);
  }
  bool eventFilter(QObject *watched, QEvent *e) override {
    usleep(1); // expect: async-blocking-call
    return QObject::eventFilter(watched, e);
  }
  void notAnEvent() { usleep(1); }

protected:
  void timerEvent(QTimerEvent *) override { usleep(1); } // expect: async-blocking-call
  void childEvent(QChildEvent *) override { usleep(1); } // expect: async-blocking-call
  void customEvent(QEvent *) override { usleep(1); }     // expect: async-blocking-call
};

class Timer : public QTimer {
  Q_OBJECT
  void timerEvent(QTimerEvent *) override { usleep(1); } // expect: async-blocking-call
};

class Application : public QCoreApplication {
  Q_OBJECT
public:
  using QCoreApplication::QCoreApplication;
  bool notify(QObject *receiver, QEvent *e) override {
    usleep(1); // expect: async-blocking-call
    return QCoreApplication::notify(receiver, e);
  }
};

class Native : public QAbstractNativeEventFilter {
  bool nativeEventFilter(const QByteArray &, void *, qintptr *) override {
    return usleep(1); // expect: async-blocking-call
  }
};

class Animation : public QVariantAnimation {
  Q_OBJECT
  void updateCurrentTime(int) override { usleep(1); }    // expect: async-blocking-call
  void updateState(State, State) override { usleep(1); } // expect: async-blocking-call
};

// Views ask models on the event loop.
class Model : public QAbstractTableModel {
  Q_OBJECT
public:
  int rowCount(const QModelIndex &) const override { return usleep(1); }    // expect: async-blocking-call
  int columnCount(const QModelIndex &) const override { return usleep(1); } // expect: async-blocking-call
  QVariant data(const QModelIndex &, int) const override { return load(); } // expect: async-blocking-call
  bool setData(const QModelIndex &, const QVariant &, int) override {
    return usleep(1); // expect: async-blocking-call
  }
  QVariant headerData(int, Qt::Orientation, int) const override {
    return load(); // expect: async-blocking-call
  }
  void fetchMore(const QModelIndex &) override { usleep(1); }                 // expect: async-blocking-call
  bool canFetchMore(const QModelIndex &) const override { return usleep(1); } // expect: async-blocking-call
  void sort(int, Qt::SortOrder) override { usleep(1); }                       // expect: async-blocking-call
  bool dropMimeData(const QMimeData *, Qt::DropAction, int, int, const QModelIndex &) override {
    return usleep(1); // expect: async-blocking-call
  }
  int load() const { return usleep(1); }
};

class Filter : public QSortFilterProxyModel {
  Q_OBJECT
  bool filterAcceptsRow(int, const QModelIndex &) const override {
    return usleep(1); // expect: async-blocking-call
  }
  bool lessThan(const QModelIndex &, const QModelIndex &) const override {
    return usleep(1); // expect: async-blocking-call
  }
};
