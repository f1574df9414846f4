// A database, wrapped: SQLite by database.cpp, PostgreSQL by postgresql/database.cpp. Nothing here returns before
// it has answered.
#pragma once

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace notes {

struct DatabaseError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Another program is writing to the database.
struct DatabaseBusy : DatabaseError {
  using DatabaseError::DatabaseError;
};

class Database {
public:
  /// Opens a file of SQLite, or what a connection string of PostgreSQL tells.
  explicit Database(const std::string &name);
  ~Database();
  Database(const Database &) = delete;
  Database &operator=(const Database &) = delete;

  void execute(const std::string &sql);
  /// Brings the schema up to date.
  void migrate();
  /// Housekeeping that can wait.
  void tidy();

  struct Connection;
  Connection &handle() const { return *connection; }

private:
  std::unique_ptr<Connection> connection;
};

class Statement {
public:
  /// Values are $1, $2 and so on, in this order.
  Statement(Database &, std::string_view sql);
  ~Statement();
  Statement(const Statement &) = delete;
  Statement &operator=(const Statement &) = delete;

  Statement &bind(int index, int64_t);
  Statement &bind(int index, std::string_view);
  /// Whether there is a row.
  bool step();
  int64_t integer(int column) const;
  std::string text(int column) const;

private:
  struct Query;
  std::unique_ptr<Query> query;
};

/// Collects changes and makes them in one transaction: in commit(), or else in the destructor, which cannot
/// tell of an error.
class WriteBatch {
public:
  explicit WriteBatch(Database &database) : database(database) {}
  ~WriteBatch();
  WriteBatch(const WriteBatch &) = delete;
  WriteBatch &operator=(const WriteBatch &) = delete;

  void add(const std::string &sql) { changes += sql + ";"; }
  void commit();

private:
  Database &database;
  std::string changes;
};

/// Copies a database that is in use to a file, on connections of its own, and sleeps while it is locked.
bool backupDatabase(const std::string &from, const std::string &to);

} // namespace notes
