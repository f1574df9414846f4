// RUN: %verify %s -- -std=c++20 -I%inputs -isystem %build/headers/libmysqlcppconn-dev/usr/include
#include "task.h"

#include <cppconn/driver.h>
#include <cppconn/metadata.h>
#include <cppconn/prepared_statement.h>
#include <cppconn/resultset.h>
#include <cppconn/statement.h>
#include <mysql_connection.h>
#include <mysql_driver.h>

#include <functional>
#include <memory>

task<> connects(sql::ConnectOptionsMap options) {
  sql::mysql::MySQL_Driver *driver = sql::mysql::get_mysql_driver_instance();
  std::unique_ptr<sql::Connection> db(
      driver->connect("tcp://127.0.0.1:3306", "user", "secret")); // expect: async-sync-orm
  sql::Driver *base = get_driver_instance();
  std::unique_ptr<sql::Connection> other(base->connect(options)); // expect: async-sync-orm
  db->setSchema("shop");                                          // expect: async-sync-orm
  db->isValid();                                                  // expect: async-sync-orm
  db->reconnect();                                                // expect: async-sync-orm
  db->close();                                                    // expect: async-sync-orm
  driver->getName();
  driver->threadInit();
  driver->threadEnd();
  co_return;
}

task<> connection(sql::Connection *db, sql::Savepoint *savepoint) {
  db->getSchema();                                            // expect: async-sync-orm
  db->setTransactionIsolation(sql::TRANSACTION_SERIALIZABLE); // expect: async-sync-orm
  db->setSavepoint("here");                                   // expect: async-sync-orm
  db->releaseSavepoint(savepoint);                            // expect: async-sync-orm
  db->getWarnings();                                          // expect: async-sync-orm
  db->setAutoCommit(true);                                    // expect: async-sync-orm
  db->commit();                                               // expect: async-sync-orm
  db->rollback();                                             // expect: async-sync-orm
  db->rollback(savepoint);                                    // expect: async-sync-orm
  db->createStatement();
  db->getAutoCommit();
  db->getCatalog();
  db->setCatalog("def");
  db->getTransactionIsolation();
  db->getMetaData();
  db->isClosed();
  db->nativeSQL("SELECT 1");
  db->clearWarnings();
  co_return;
}

task<> itsOwnClass(sql::mysql::MySQL_Connection *db, sql::Savepoint *savepoint) {
  db->getSchema();                                            // expect: async-sync-orm
  db->setSchema("shop");                                      // expect: async-sync-orm
  db->setTransactionIsolation(sql::TRANSACTION_SERIALIZABLE); // expect: async-sync-orm
  db->setSavepoint("here");                                   // expect: async-sync-orm
  db->releaseSavepoint(savepoint);                            // expect: async-sync-orm
  db->getWarnings();                                          // expect: async-sync-orm
  db->isValid();                                              // expect: async-sync-orm
  db->reconnect();                                            // expect: async-sync-orm
  db->prepareStatement("SELECT ?");                           // expect: async-sync-orm
  db->getSessionVariable("sql_mode");                         // expect: async-sync-orm
  db->setSessionVariable("sql_mode", "ANSI");                 // expect: async-sync-orm
  db->setAutoCommit(true);                                    // expect: async-sync-orm
  db->commit();                                               // expect: async-sync-orm
  db->rollback();                                             // expect: async-sync-orm
  db->close();                                                // expect: async-sync-orm
  db->escapeString("it's");
  db->getLastStatementInfo();
  co_return;
}

task<> statement(sql::Connection &db) {
  std::unique_ptr<sql::Statement> statement(db.createStatement());
  statement->execute("DROP TABLE IF EXISTS notes");                                     // expect: async-sync-orm
  statement->executeUpdate("INSERT INTO notes VALUES (1)");                             // expect: async-sync-orm
  std::unique_ptr<sql::ResultSet> rows(statement->executeQuery("SELECT * FROM notes")); // expect: async-sync-orm
  while (rows->next()) {
    rows->getInt(1);
    rows->getString("text");
    rows->isNull(1);
    rows->getBlob(1);
    co_await tick{};
  }
  rows->beforeFirst();
  rows->first();
  rows->rowsCount();
  rows->getMetaData();
  rows->close();
  do {
    rows.reset(statement->getResultSet()); // expect: async-sync-orm
  } while (statement->getMoreResults());   // expect: async-sync-orm
  statement->getUpdateCount();
  statement->getResultSetType();
  statement->close();
}

task<> prepared(sql::Connection &db, std::istream &blob) {
  std::unique_ptr<sql::PreparedStatement> statement(db.prepareStatement("SELECT ?")); // expect: async-sync-orm
  statement->setInt(1, 7);
  statement->setString(1, "text");
  statement->setBlob(1, &blob);
  statement->setNull(1, 0);
  statement->clearParameters();
  statement->getMetaData();
  statement->execute();                                            // expect: async-sync-orm
  statement->executeUpdate();                                      // expect: async-sync-orm
  std::unique_ptr<sql::ResultSet> rows(statement->executeQuery()); // expect: async-sync-orm
  while (rows->next())
    co_await tick{};
  statement->getMoreResults(); // expect: async-sync-orm
}

// A result that only goes forward is read row by row.
task<> rowByRow(sql::Statement *statement) {
  statement->setResultSetType(sql::ResultSet::TYPE_FORWARD_ONLY);
  sql::ResultSet *rows = statement->executeQuery("SELECT 1"); // expect: async-sync-orm
  while (rows->next())                                        // expect: async-sync-orm
    co_await tick{};
  delete rows;
}

task<> rowByRowLater(sql::Statement *statement) {
  statement->setResultSetType(sql::ResultSet::TYPE_FORWARD_ONLY);
  statement->execute("SELECT 1"); // expect: async-sync-orm
  sql::ResultSet *rows = statement->getResultSet();
  rows->next(); // expect: async-sync-orm
  delete rows;
  co_return;
}

task<> rowByRowPrepared(sql::PreparedStatement *statement) {
  sql::ResultSet *rows =
      statement->setResultSetType(sql::ResultSet::TYPE_FORWARD_ONLY)->executeQuery(); // expect: async-sync-orm
  rows->next();                                                                       // expect: async-sync-orm
  co_return;
}

task<> scrolls(sql::Statement *statement, sql::ResultSet *given) {
  statement->setResultSetType(sql::ResultSet::TYPE_SCROLL_INSENSITIVE);
  std::unique_ptr<sql::ResultSet> rows(statement->executeQuery("SELECT 1")); // expect: async-sync-orm
  rows->next();
  given->next();
  co_return;
}

task<> describes(sql::DatabaseMetaData *data, std::list<sql::SQLString> types) {
  data->getSchemas();                                                      // expect: async-sync-orm
  data->getSchemata("def");                                                // expect: async-sync-orm
  data->getSchemaObjects("def", "shop");                                   // expect: async-sync-orm
  data->getSchemaCharset("def", "shop");                                   // expect: async-sync-orm
  data->getSchemaCollation("def", "shop");                                 // expect: async-sync-orm
  data->getTables("def", "shop", "%", types);                              // expect: async-sync-orm
  data->getTableCharset("def", "shop", "%");                               // expect: async-sync-orm
  data->getTableCollation("def", "shop", "%");                             // expect: async-sync-orm
  data->getTablePrivileges("def", "shop", "%");                            // expect: async-sync-orm
  data->getColumns("def", "shop", "%", "%");                               // expect: async-sync-orm
  data->getColumnPrivileges("def", "shop", "notes", "%");                  // expect: async-sync-orm
  data->getPrimaryKeys("def", "shop", "notes");                            // expect: async-sync-orm
  data->getImportedKeys("def", "shop", "notes");                           // expect: async-sync-orm
  data->getExportedKeys("def", "shop", "notes");                           // expect: async-sync-orm
  data->getCrossReference("def", "shop", "notes", "def", "shop", "users"); // expect: async-sync-orm
  data->getIndexInfo("def", "shop", "notes", true, false);                 // expect: async-sync-orm
  data->getBestRowIdentifier("def", "shop", "notes", 0, true);             // expect: async-sync-orm
  data->getProcedures("def", "shop", "%");                                 // expect: async-sync-orm
  data->getUserName();                                                     // expect: async-sync-orm
  data->getMaxConnections();                                               // expect: async-sync-orm
  data->getMaxStatementLength();                                           // expect: async-sync-orm
  data->getDatabaseProductVersion();
  data->getDriverName();
  data->getTypeInfo();
  data->getCatalogs();
  data->getMaxColumnNameLength();
  data->supportsTransactions();
  co_return;
}

task<> transactionOpen(sql::Connection *db, sql::Statement *statement, sql::Savepoint *savepoint) {
  db->setAutoCommit(false);                                // expect: async-sync-orm
  statement->executeUpdate("UPDATE accounts SET sum = 0"); // expect: async-sync-orm
  db->rollback(savepoint);                                 // expect: async-sync-orm
  co_await tick{};                                         // expect: async-transaction-across-suspend
  db->commit();                                            // expect: async-sync-orm
  co_await tick{};
}

task<> transactionEnded(sql::Connection *db, sql::Connection *other, sql::Connection *last) {
  db->setAutoCommit(false);    // expect: async-sync-orm
  db->rollback();              // expect: async-sync-orm
  other->setAutoCommit(false); // expect: async-sync-orm
  other->setAutoCommit(true);  // expect: async-sync-orm
  last->setAutoCommit(false);  // expect: async-sync-orm
  last->close();               // expect: async-sync-orm
  co_await tick{};
}

task<> transactionOfItsOwnClass(sql::mysql::MySQL_Connection *db, sql::mysql::MySQL_Connection *other,
                                sql::mysql::MySQL_Connection *last) {
  other->setAutoCommit(false); // expect: async-sync-orm
  other->rollback();           // expect: async-sync-orm
  last->setAutoCommit(false);  // expect: async-sync-orm
  last->close();               // expect: async-sync-orm
  co_await tick{};
  db->setAutoCommit(false); // expect: async-sync-orm
  co_await tick{};          // expect: async-transaction-across-suspend
  db->commit();             // expect: async-sync-orm
}

static int count(sql::Connection &db) {
  std::unique_ptr<sql::Statement> statement(db.createStatement());
  std::unique_ptr<sql::ResultSet> rows(statement->executeQuery("SELECT count(*) FROM notes"));
  return rows->next() ? rows->getInt(1) : 0;
}

void post(std::function<void()> work);

task<int> offloaded(sql::Connection &db) {
  post([&db] { count(db); });
  co_return count(db); // expect: async-sync-orm
}

int main() {
  std::unique_ptr<sql::Connection> db(get_driver_instance()->connect("localhost", "user", "secret"));
  db->setAutoCommit(false);
  count(*db);
  db->commit();
}
