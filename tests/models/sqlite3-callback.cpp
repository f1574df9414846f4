// RUN: %verify --kinds -local-database %s -- -std=c++20 -I%inputs
// Without the database itself: what a row's callback does, the query does.
#include "task.h"

#include <sqlite3.h>

static int sleepyRow(void *, int, char **, char **) { return sqlite3_sleep(1); }
static int quickRow(void *, int, char **, char **) { return 0; }

task<> query(sqlite3 *db) {
  sqlite3_exec(db, "SELECT 1", sleepyRow, nullptr, nullptr); // expect: async-blocking-call
  sqlite3_exec(db, "SELECT 1", quickRow, nullptr, nullptr);
  sqlite3_exec(db, "SELECT 1", nullptr, nullptr, nullptr);
  auto row = [](void *, int, char **, char **) { return sqlite3_sleep(1); };
  sqlite3_exec(db, "SELECT 1", row, nullptr, nullptr); // expect: async-blocking-call
  co_return;
}
