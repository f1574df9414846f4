// RUN: %verify %s -- -std=c++20 -fPIC -I%inputs -I/usr/include/x86_64-linux-gnu/qt6 \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtCore -I/usr/include/x86_64-linux-gnu/qt6/QtSql
#include "task.h"
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>
#include <QtSql/QSqlIndex>
#include <QtSql/QSqlQuery>
#include <QtSql/QSqlRecord>

task<> connects(QString user, QString password) {
  QSqlDatabase database = QSqlDatabase::addDatabase("QPSQL");
  database.setHostName("db.example.com");
  database.setConnectOptions("connect_timeout=1");
  database.open();               // expect: async-sync-orm
  database.open(user, password); // expect: async-sync-orm
  if (!database.isOpen() || database.isOpenError())
    database.lastError().text();
  database.close(); // expect: async-sync-orm
  QSqlDatabase::removeDatabase("main");
  co_return;
}
task<> asks(QSqlDatabase database) {
  database.tables();                            // expect: async-sync-orm
  database.primaryIndex("users");               // expect: async-sync-orm
  database.record("users");                     // expect: async-sync-orm
  QSqlQuery result = database.exec("select 1"); // expect: async-sync-orm
  QSqlQuery empty = database.exec();
  database.driverName();
  co_return;
}
task<> transacts(QSqlDatabase database) {
  database.transaction(); // expect: async-sync-orm
  database.commit();      // expect: async-sync-orm
  database.rollback();    // expect: async-sync-orm
  co_return;
}
task<> queries(QSqlDatabase database, QString name) {
  QSqlQuery query(database);
  QSqlQuery unnamed;
  query.prepare("select * from users where name = :name");
  query.bindValue(":name", name);
  query.addBindValue(name);
  query.exec();                      // expect: async-sync-orm
  query.exec("delete from users");   // expect: async-sync-orm
  query.execBatch();                 // expect: async-sync-orm
  unnamed.exec("delete from users"); // expect: async-sync-orm
  co_return;
}

// Given a statement, the constructor executes it.
task<> constructs(QSqlDatabase database, QString sql, QSqlResult *result) {
  QSqlQuery query("select * from users", database); // expect: async-lazy-load
  QSqlQuery other(sql);                             // expect: async-lazy-load
  QSqlQuery literal(QStringLiteral("select 1"));    // expect: async-lazy-load
  QSqlQuery none;
  QSqlQuery made(result);
  QSqlQuery moved(std::move(none));
  moved = std::move(made);
  co_return;
}

// A result that was buffered is read from memory.
task<> reads(QSqlQuery query) {
  while (query.next()) {
    query.value(0).toString();
    query.isNull(0);
    query.record().count();
  }
  query.first();
  query.last();
  query.previous();
  query.seek(3);
  query.nextResult();
  query.size();
  query.numRowsAffected();
  query.lastInsertId();
  query.lastError();
  query.finish();
  query.clear();
  co_return;
}
task<> streams(QSqlQuery query) {
  query.setForwardOnly(true);
  while (query.next()) // expect: async-lazy-load
    query.value(0);
  query.seek(3);      // expect: async-lazy-load
  query.nextResult(); // expect: async-lazy-load
  co_return;
}
task<> buffers(QSqlQuery query) {
  query.setForwardOnly(false);
  query.next();
  co_return;
}

task<> drives(QSqlDriver *driver) {
  driver->open("main");                           // expect: async-sync-orm
  driver->beginTransaction();                     // expect: async-sync-orm
  driver->commitTransaction();                    // expect: async-sync-orm
  driver->rollbackTransaction();                  // expect: async-sync-orm
  driver->tables(QSql::Tables);                   // expect: async-sync-orm
  driver->primaryIndex("users");                  // expect: async-sync-orm
  driver->record("users");                        // expect: async-sync-orm
  driver->subscribeToNotification("channel");     // expect: async-sync-orm
  driver->unsubscribeFromNotification("channel"); // expect: async-sync-orm
  driver->close();                                // expect: async-sync-orm
  driver->subscribedToNotifications();
  driver->hasFeature(QSqlDriver::QuerySize);
  driver->escapeIdentifier("users", QSqlDriver::TableName);
  driver->cancelQuery();
  co_return;
}

int main() {
  QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE");
  database.open();
  QSqlQuery query("select 1", database);
  query.exec();
}
