// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
#include "task.h"
#include "wt-dbo.h"

namespace dbo = Wt::Dbo;

task<> open(dbo::Session &session) {
  dbo::Transaction transaction(session); // expect: async-lazy-load
  co_await tick{};                       // expect: async-transaction-across-suspend
}
task<> committed(dbo::Session &session) {
  dbo::Transaction transaction(session);
  transaction.isActive();
  transaction.commit(); // expect: async-sync-orm
  co_await tick{};
}
task<> rolledBack(dbo::Session &session) {
  dbo::Transaction transaction(session);
  transaction.rollback(); // expect: async-sync-orm
  co_await tick{};
}
void commits(dbo::Session &session) { dbo::Transaction transaction(session); }

// Its transactions wait for a free connection.
task<> pooled(dbo::SqlConnectionPool &pool) {
  dbo::Session session;
  session.setConnectionPool(pool);
  dbo::Transaction transaction(session); // expect: async-lazy-load
  transaction.commit();                  // expect: async-sync-orm
  co_return;
}
task<> pools(dbo::FixedSqlConnectionPool &fixed, dbo::SqlConnectionPool &pool,
             std::unique_ptr<dbo::SqlConnection> connection, std::unique_ptr<dbo::SqlConnection> other) {
  dbo::FixedSqlConnectionPool ten(std::move(connection), 10); // expect: async-sync-orm
  dbo::FixedSqlConnectionPool one(std::move(other), 1);
  auto first = fixed.getConnection(); // expect: async-sync-orm
  auto second = pool.getConnection(); // expect: async-sync-orm
  fixed.freeConnections();
  pool.returnConnection(std::move(second));
  co_return;
}

task<> connects(dbo::SqlConnection &connection) {
  dbo::backend::Postgres postgres("dbname=db"); // expect: async-sync-orm
  dbo::backend::Postgres later;
  later.setTimeout(std::chrono::seconds(1));
  later.connect("dbname=db");       // expect: async-sync-orm
  later.reconnect();                // expect: async-sync-orm
  later.clone();                    // expect: async-sync-orm
  dbo::backend::MySQL mysql("db");  // expect: async-sync-orm
  mysql.connect("db");              // expect: async-sync-orm
  mysql.clone();                    // expect: async-sync-orm
  dbo::backend::Sqlite3 lite("db"); // expect: async-sync-orm
  lite.clone();                     // expect: async-sync-orm
  connection.clone();               // expect: async-sync-orm
  later.disconnect();
  connection.setProperty("show-queries", "true");
  co_return;
}
task<> executes(dbo::SqlConnection &connection, dbo::SqlStatement &statement) {
  connection.executeSql("delete");      // expect: async-sync-orm
  connection.executeSqlStateful("set"); // expect: async-sync-orm
  connection.prepareStatement("select 1");
  statement.bind(0, 1);
  statement.execute(); // expect: async-sync-orm
  statement.nextRow();
  statement.reset();
  co_return;
}
task<> transacts(dbo::SqlConnection &connection) {
  connection.startTransaction();  // expect: async-sync-orm
  co_await tick{};                // expect: async-transaction-across-suspend
  connection.commitTransaction(); // expect: async-sync-orm
  co_await tick{};
  connection.startTransaction();    // expect: async-sync-orm
  connection.rollbackTransaction(); // expect: async-sync-orm
  co_await tick{};
}
task<> transactsPostgres(dbo::backend::Postgres &connection) {
  connection.executeSql("delete"); // expect: async-sync-orm
  connection.startTransaction();   // expect: async-sync-orm
  co_await tick{};                 // expect: async-transaction-across-suspend
  connection.commitTransaction();  // expect: async-sync-orm
  co_await tick{};
  connection.startTransaction();    // expect: async-sync-orm
  connection.rollbackTransaction(); // expect: async-sync-orm
  co_await tick{};
}
task<> transactsMySQL(dbo::backend::MySQL &connection) {
  connection.executeSql("delete"); // expect: async-sync-orm
  connection.startTransaction();   // expect: async-sync-orm
  co_await tick{};                 // expect: async-transaction-across-suspend
  connection.commitTransaction();  // expect: async-sync-orm
  co_await tick{};
  connection.startTransaction();    // expect: async-sync-orm
  connection.rollbackTransaction(); // expect: async-sync-orm
  co_await tick{};
}
