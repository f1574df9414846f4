// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"

#include <sqlite3.h>

#include <functional>

task<> open(const char *file, const void *file16, int flags) {
  sqlite3 *db = nullptr;
  sqlite3_open(file, &db); // expect: async-sync-orm
  sqlite3_open16(file16, &db); // expect: async-sync-orm
  sqlite3_open_v2(file, &db, flags, nullptr); // expect: async-sync-orm
  sqlite3_open_v2(file, &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr); // expect: async-sync-orm
  sqlite3_open_v2(file, &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nullptr);
  sqlite3_open_v2(file, &db, flags | SQLITE_OPEN_MEMORY, nullptr);
  co_return;
}

// In memory.
task<> memory() {
  sqlite3 *db = nullptr;
  sqlite3_open(":memory:", &db);
  sqlite3_exec(db, "CREATE TABLE notes(text)", nullptr, nullptr, nullptr);
  sqlite3_close(db);
  sqlite3 *shared = nullptr;
  sqlite3_open_v2("file::memory:?cache=shared", &shared, SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI, nullptr);
  sqlite3_close_v2(shared);
  co_return;
}

task<> close(sqlite3 *db) {
  sqlite3_close(db); // expect: async-sync-orm
  sqlite3_close_v2(db); // expect: async-sync-orm
  sqlite3_close(nullptr);
  sqlite3_close_v2(NULL);
  co_return;
}

task<> query(sqlite3 *db, sqlite3_stmt *statement) {
  char **table;
  sqlite3_exec(db, "PRAGMA optimize", nullptr, nullptr, nullptr); // expect: async-sync-orm
  sqlite3_get_table(db, "SELECT 1", &table, nullptr, nullptr, nullptr); // expect: async-sync-orm
  sqlite3_free_table(table);
  if (sqlite3_step(statement) == SQLITE_ROW) // expect: async-sync-orm
    co_await tick{};
  while (sqlite3_step(statement) != SQLITE_DONE) // expect: async-sync-orm
    co_await tick{};
}

task<> maintain(sqlite3 *db, sqlite3_backup *backup) {
  int pages;
  sqlite3_backup_step(backup, -1); // expect: async-sync-orm
  sqlite3_wal_checkpoint(db, "main"); // expect: async-sync-orm
  sqlite3_wal_checkpoint_v2(db, nullptr, SQLITE_CHECKPOINT_PASSIVE, &pages, &pages); // expect: async-sync-orm
  sqlite3_db_cacheflush(db); // expect: async-sync-orm
  co_return;
}

task<> blob(sqlite3 *db) {
  sqlite3_blob *blob;
  char buffer[16] = {};
  sqlite3_blob_open(db, "main", "images", "data", 1, 1, &blob); // expect: async-sync-orm
  sqlite3_blob_reopen(blob, 2); // expect: async-sync-orm
  sqlite3_blob_read(blob, buffer, sizeof buffer, 0); // expect: async-sync-orm
  sqlite3_blob_write(blob, buffer, sizeof buffer, 0); // expect: async-sync-orm
  sqlite3_blob_bytes(blob);
  sqlite3_blob_close(blob);
  co_return;
}

task<> sleep(int ms) {
  sqlite3_sleep(10); // expect: async-blocking-call
  sqlite3_sleep(ms); // expect: async-blocking-call
  sqlite3_sleep(0);
  co_return;
}

static int sleepyRow(void *, int, char **, char **) { return sqlite3_sleep(1); }
static int busy(void *, int) { return sqlite3_sleep(1) != 0; }
static void sleepyFunction(sqlite3_context *, int, sqlite3_value **) { sqlite3_sleep(1); }

// What works on memory alone, or only stores a callback.
task<> silent(sqlite3 *db, sqlite3_stmt *statement, sqlite3_backup *backup) {
  sqlite3_prepare_v2(db, "SELECT ?", -1, &statement, nullptr);
  sqlite3_prepare_v3(db, "SELECT ?", -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
  sqlite3_bind_int(statement, 1, 7);
  sqlite3_bind_int64(statement, 1, 7);
  sqlite3_bind_text(statement, 1, "text", -1, SQLITE_STATIC);
  sqlite3_bind_null(statement, 1);
  sqlite3_column_int(statement, 0);
  sqlite3_column_int64(statement, 0);
  sqlite3_column_text(statement, 0);
  sqlite3_column_bytes(statement, 0);
  sqlite3_column_count(statement);
  sqlite3_column_name(statement, 0);
  sqlite3_reset(statement);
  sqlite3_clear_bindings(statement);
  sqlite3_finalize(statement);
  sqlite3_errmsg(db);
  sqlite3_errcode(db);
  sqlite3_changes(db);
  sqlite3_last_insert_rowid(db);
  sqlite3_get_autocommit(db);
  sqlite3_interrupt(db);
  sqlite3_busy_timeout(db, 1000);
  sqlite3_busy_handler(db, busy, nullptr);
  sqlite3_create_function(db, "sleepy", 0, SQLITE_UTF8, nullptr, sleepyFunction, nullptr, nullptr);
  sqlite3_backup_remaining(backup);
  sqlite3_backup_pagecount(backup);
  sqlite3_mutex_enter(sqlite3_db_mutex(db));
  sqlite3_mutex_leave(sqlite3_db_mutex(db));
  co_return;
}

// As programs wrap it.
class Statement {
public:
  Statement(sqlite3 *db, const char *sql) { sqlite3_prepare_v2(db, sql, -1, &statement, nullptr); }
  ~Statement() { sqlite3_finalize(statement); }
  bool step() { return sqlite3_step(statement) == SQLITE_ROW; }
  int integer(int column) { return sqlite3_column_int(statement, column); }

private:
  sqlite3_stmt *statement = nullptr;
};

struct Transaction {
  explicit Transaction(sqlite3 *db) : db(db) {}
  ~Transaction() { sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr); }
  sqlite3 *db;
};

static int count(sqlite3 *db) {
  Statement statement(db, "SELECT count(*) FROM notes");
  statement.step();
  return statement.integer(0);
}

task<int> wrapped(sqlite3 *db) {
  Statement statement(db, "SELECT 1");
  if (statement.step()) // expect: async-sync-orm
    co_return statement.integer(0);
  co_return count(db); // expect: async-sync-orm
}

task<> scoped(sqlite3 *db) {
  Transaction transaction(db); // expect: async-sync-orm
  co_await tick{};
}

void post(std::function<void()> work);

task<> offloaded(sqlite3 *db) {
  post([db] { count(db); });
  co_return;
}

// Plain code may wait.
int main(int count, char **arguments) {
  sqlite3 *db = nullptr;
  if (count < 2 || sqlite3_open(arguments[1], &db) != SQLITE_OK)
    return 1;
  sqlite3_exec(db, "PRAGMA optimize", sleepyRow, nullptr, nullptr);
  return sqlite3_close(db);
}
