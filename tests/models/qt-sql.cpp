// RUN: %verify %s -- -std=c++20 -fPIC -I%inputs -I/usr/include/x86_64-linux-gnu/qt6 -I/usr/include/x86_64-linux-gnu/qt6/QtCore -I/usr/include/x86_64-linux-gnu/qt6/QtSql
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <thread>

void shares() {
  QSqlDatabase database = QSqlDatabase::database();
  QSqlQuery query(database);
  std::thread worker([&] {
    database.isOpen(); // expect: async-thread-affinity
    query.next();      // expect: async-thread-affinity
  });
  worker.join();
}
void makesItsOwn() {
  std::thread worker([] {
    QSqlDatabase database = QSqlDatabase::cloneDatabase("main", "worker");
    QSqlQuery query(database);
    query.next();
  });
  worker.join();
}
// The lambda runs on the thread that made the connection.
void callsLambda() {
  std::thread worker([] {
    QSqlDatabase database = QSqlDatabase::cloneDatabase("main", "worker");
    auto isOpen = [&] { return database.isOpen(); };
    isOpen();
  });
  worker.join();
}
