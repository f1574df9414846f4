// RUN: %verify %s --exclude Inputs -- -std=c++20 -I%S/Inputs
#include "qt.h"
#include <unistd.h>

class Client : public QObject {
public:
  void start(QChronoTimer &timer, QRestAccessManager &manager, const QNetworkRequest &request, const QByteArray &data) {
    timer.callOnTimeout(this, &Client::tick);
    timer.callOnTimeout(this, [] { usleep(1); }); // expect: async-blocking-call
    timer.start();
    auto slow = [](QRestReply &) { usleep(1); }; // expect: async-blocking-call
    manager.get(request, this, slow);
    manager.get(request, this, &Client::got);
    manager.get(request, data, this, &Client::gotWithData);
    manager.head(request, this, [](QRestReply &) { usleep(1); });           // expect: async-blocking-call
    manager.deleteResource(request, this, [](QRestReply &) { usleep(1); }); // expect: async-blocking-call
    manager.post(request, data, this, [](QRestReply &) { usleep(1); });     // expect: async-blocking-call
    manager.put(request, data, this, [](QRestReply &) { usleep(1); });      // expect: async-blocking-call
    manager.patch(request, data, this, [](QRestReply &) { usleep(1); });    // expect: async-blocking-call
    manager.sendCustomRequest(request, data, data, this, &Client::custom);
    manager.get(request);
  }
  void tick() { usleep(1); }                    // expect: async-blocking-call
  void got(QRestReply &) { usleep(1); }         // expect: async-blocking-call
  void gotWithData(QRestReply &) { usleep(1); } // expect: async-blocking-call
  void custom(QRestReply &) { usleep(1); }      // expect: async-blocking-call
};

void onWorker(QChronoTimer &timer, QRestAccessManager &manager, const QNetworkRequest &request, const QByteArray &data,
              QThread *thread) {
  auto *worker = new QObject;
  worker->moveToThread(thread);
  timer.callOnTimeout(worker, [] { usleep(1); });
  manager.get(request, worker, [](QRestReply &) { usleep(1); });
  manager.post(request, data, worker, [](QRestReply &) { usleep(1); });
  manager.sendCustomRequest(request, data, data, worker, [](QRestReply &) { usleep(1); });
}
