#include "common/database.h"

#include <sqlite3.h>

#include <utility>

namespace notes {

static void check(int code, sqlite3 *connection) {
  if (code == SQLITE_BUSY)
    throw DatabaseBusy(sqlite3_errmsg(connection));
  if (code != SQLITE_OK)
    throw DatabaseError(sqlite3_errmsg(connection));
}

Database::Database(const std::string &file) {
  if (sqlite3_open(file.c_str(), &connection) == SQLITE_OK)
    return;
  std::string message = sqlite3_errmsg(connection);
  sqlite3_close(connection);
  throw DatabaseError(file + ": " + message);
}

Database::~Database() { sqlite3_close(connection); }

void Database::execute(const std::string &sql) {
  check(sqlite3_exec(connection, sql.c_str(), nullptr, nullptr, nullptr), connection);
}

void Database::migrate() {
  execute("PRAGMA journal_mode = WAL;"
          "CREATE TABLE IF NOT EXISTS notes(id INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT NOT NULL);"
          "CREATE TABLE IF NOT EXISTS removed(note INTEGER PRIMARY KEY, time TEXT NOT NULL);");
}

int64_t Database::lastInsertId() const { return sqlite3_last_insert_rowid(connection); }

Statement::Statement(Database &database, std::string_view sql) {
  check(sqlite3_prepare_v2(database.handle(), sql.data(), int(sql.size()), &statement, nullptr), database.handle());
}

Statement::~Statement() { sqlite3_finalize(statement); }

Statement &Statement::bind(int index, int64_t value) {
  check(sqlite3_bind_int64(statement, index, value), sqlite3_db_handle(statement));
  return *this;
}

Statement &Statement::bind(int index, std::string_view value) {
  check(sqlite3_bind_text(statement, index, value.data(), int(value.size()), SQLITE_TRANSIENT),
        sqlite3_db_handle(statement));
  return *this;
}

bool Statement::step() {
  int code = sqlite3_step(statement);
  if (code != SQLITE_ROW && code != SQLITE_DONE)
    check(code, sqlite3_db_handle(statement));
  return code == SQLITE_ROW;
}

int64_t Statement::integer(int column) const { return sqlite3_column_int64(statement, column); }

std::string Statement::text(int column) const {
  auto data = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
  return {data, size_t(sqlite3_column_bytes(statement, column))};
}

WriteBatch::~WriteBatch() {
  try {
    commit();
  } catch (const DatabaseError &) {
  }
}

void WriteBatch::commit() {
  if (changes.empty())
    return;
  std::string sql = "BEGIN IMMEDIATE;" + std::exchange(changes, {}) + "COMMIT;";
  try {
    database.execute(sql);
  } catch (const DatabaseError &) {
    if (!sqlite3_get_autocommit(database.handle()))
      database.execute("ROLLBACK");
    throw;
  }
}

bool backupDatabase(const std::string &from, const std::string &to) try {
  Database source(from), target(to);
  sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
  if (!backup)
    return false;
  int code;
  while ((code = sqlite3_backup_step(backup, 64)) == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED)
    sqlite3_sleep(10);
  return sqlite3_backup_finish(backup) == SQLITE_OK && code == SQLITE_DONE;
} catch (const DatabaseError &) {
  return false;
}

} // namespace notes
