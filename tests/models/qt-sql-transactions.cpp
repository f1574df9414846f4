// RUN: %verify %s -- -std=c++20 -fPIC -I%inputs -I/usr/include/x86_64-linux-gnu/qt6 \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtCore -I/usr/include/x86_64-linux-gnu/qt6/QtSql
#include "task.h"
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlDriver>

task<> open(QSqlDatabase database) {
  database.transaction(); // expect: async-sync-orm
  co_await tick{};        // expect: async-transaction-across-suspend
  database.commit();      // expect: async-sync-orm
}
task<> committed(QSqlDatabase database) {
  database.transaction(); // expect: async-sync-orm
  database.commit();      // expect: async-sync-orm
  co_await tick{};
}
task<> rolledBack(QSqlDatabase database) {
  database.transaction(); // expect: async-sync-orm
  database.rollback();    // expect: async-sync-orm
  co_await tick{};
}
task<> closed(QSqlDatabase database) {
  database.transaction(); // expect: async-sync-orm
  database.close();       // expect: async-sync-orm
  co_await tick{};
}
task<> tested(QSqlDatabase database) {
  if (!database.transaction()) { // expect: async-sync-orm
    co_await tick{};
    co_return;
  }
  co_await tick{};        // expect: async-transaction-across-suspend
  if (!database.commit()) // expect: async-sync-orm
    database.rollback();  // expect: async-sync-orm
  co_await tick{};
}
task<> driven(QSqlDriver *driver) {
  if (driver->beginTransaction()) { // expect: async-sync-orm
    co_await tick{};                // expect: async-transaction-across-suspend
    driver->commitTransaction();    // expect: async-sync-orm
  }
  co_await tick{};
  driver->beginTransaction();    // expect: async-sync-orm
  driver->rollbackTransaction(); // expect: async-sync-orm
  co_await tick{};
}

// Nothing suspends.
void works(QSqlDatabase database) {
  database.transaction();
  database.commit();
}
