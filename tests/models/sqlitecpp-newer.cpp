// RUN: %verify %s -- -std=c++20 -I%inputs
// What is newer than the SQLiteCpp at hand.
#include "task.h"
#include <string>

namespace SQLite {
class Database;
class Transaction {
public:
  explicit Transaction(Database &);
  Transaction(const Transaction &) = delete;
  ~Transaction();
  void commit();
  void rollback();
};
class Savepoint {
public:
  Savepoint(Database &, const std::string &);
  Savepoint(const Savepoint &) = delete;
  ~Savepoint();
  void release();
  void rollbackTo();
  void rollback() { rollbackTo(); }
};
} // namespace SQLite

task<> rolledBack(SQLite::Database &db) {
  SQLite::Transaction transaction(db); // expect: async-sync-orm
  transaction.rollback();              // expect: async-sync-orm
  co_await tick{};
}

task<> savepoint(SQLite::Database &db) {
  SQLite::Savepoint savepoint(db, "part"); // expect: async-sync-orm
  savepoint.rollbackTo();                  // expect: async-sync-orm
  savepoint.rollback();                    // expect: async-sync-orm
  co_await tick{};                         // expect: async-transaction-across-suspend
  savepoint.release();                     // expect: async-sync-orm
}
