// RUN: %verify --kinds +lock %s -- -std=c++20 -I%inputs
#include "task.h"

#include <sqlite3.h>

task<> lock(sqlite3 *db, sqlite3_mutex *mutex) {
  sqlite3_mutex_enter(mutex); // expect: async-blocking-call
  sqlite3_mutex_leave(mutex);
  sqlite3_mutex_enter(sqlite3_db_mutex(db)); // expect: async-blocking-call
  sqlite3_mutex_leave(sqlite3_db_mutex(db));
  sqlite3_mutex_enter(nullptr);
  if (sqlite3_mutex_try(mutex) == SQLITE_OK)
    sqlite3_mutex_leave(mutex);
  co_return;
}

void plain(sqlite3_mutex *mutex) {
  sqlite3_mutex_enter(mutex);
  sqlite3_mutex_leave(mutex);
}
