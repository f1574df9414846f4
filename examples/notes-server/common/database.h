// SQLite, wrapped. Nothing here returns before the disk has answered.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace notes {

struct DatabaseError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Another program is writing to the file.
struct DatabaseBusy : DatabaseError {
  using DatabaseError::DatabaseError;
};

class Database {
public:
  explicit Database(const std::string &file);
  ~Database();
  Database(const Database &) = delete;
  Database &operator=(const Database &) = delete;

  void execute(const std::string &sql);
  /// Brings the schema up to date.
  void migrate();
  int64_t lastInsertId() const;
  sqlite3 *handle() const { return connection; }

private:
  sqlite3 *connection = nullptr;
};

class Statement {
public:
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
  sqlite3_stmt *statement = nullptr;
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

/// Copies a database that is in use, on connections of its own, and sleeps while it is locked.
bool backupDatabase(const std::string &from, const std::string &to);

} // namespace notes
