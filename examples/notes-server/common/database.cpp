#include "common/database.h"

#include <sqlite3.h>

#include <utility>

namespace notes {

struct Database::Connection {
  sqlite3 *sqlite = nullptr;

  ~Connection() { sqlite3_close(sqlite); }
};

struct Statement::Query {
  sqlite3_stmt *sqlite = nullptr;

  ~Query() { sqlite3_finalize(sqlite); }
};

static void check(int code, sqlite3 *connection) {
  if (code == SQLITE_BUSY)
    throw DatabaseBusy(sqlite3_errmsg(connection));
  if (code != SQLITE_OK)
    throw DatabaseError(sqlite3_errmsg(connection));
}

Database::Database(const std::string &name) : connection(std::make_unique<Connection>()) {
  if (sqlite3_open(name.c_str(), &connection->sqlite) != SQLITE_OK)
    throw DatabaseError(name + ": " + sqlite3_errmsg(connection->sqlite));
}

Database::~Database() = default;

void Database::execute(const std::string &sql) {
  check(sqlite3_exec(connection->sqlite, sql.c_str(), nullptr, nullptr, nullptr), connection->sqlite);
}

void Database::migrate() {
  execute("PRAGMA journal_mode = WAL;"
          "CREATE TABLE IF NOT EXISTS notes(id INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT NOT NULL);"
          "CREATE TABLE IF NOT EXISTS removed(note INTEGER PRIMARY KEY, time TEXT NOT NULL);");
}

void Database::tidy() { execute("PRAGMA wal_checkpoint(PASSIVE)"); }

Statement::Statement(Database &database, std::string_view sql) : query(std::make_unique<Query>()) {
  sqlite3 *connection = database.handle().sqlite;
  check(sqlite3_prepare_v2(connection, sql.data(), int(sql.size()), &query->sqlite, nullptr), connection);
}

Statement::~Statement() = default;

Statement &Statement::bind(int index, int64_t value) {
  check(sqlite3_bind_int64(query->sqlite, index, value), sqlite3_db_handle(query->sqlite));
  return *this;
}

Statement &Statement::bind(int index, std::string_view value) {
  check(sqlite3_bind_text(query->sqlite, index, value.data(), int(value.size()), SQLITE_TRANSIENT),
        sqlite3_db_handle(query->sqlite));
  return *this;
}

bool Statement::step() {
  int code = sqlite3_step(query->sqlite);
  if (code != SQLITE_ROW && code != SQLITE_DONE)
    check(code, sqlite3_db_handle(query->sqlite));
  return code == SQLITE_ROW;
}

int64_t Statement::integer(int column) const { return sqlite3_column_int64(query->sqlite, column); }

std::string Statement::text(int column) const {
  auto data = reinterpret_cast<const char *>(sqlite3_column_text(query->sqlite, column));
  return {data, size_t(sqlite3_column_bytes(query->sqlite, column))};
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
    if (!sqlite3_get_autocommit(database.handle().sqlite))
      database.execute("ROLLBACK");
    throw;
  }
}

bool backupDatabase(const std::string &from, const std::string &to) try {
  Database source(from), target(to);
  sqlite3_backup *backup = sqlite3_backup_init(target.handle().sqlite, "main", source.handle().sqlite, "main");
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
