// RUN: %verify %s --kinds -local-database -- -std=c++20 -I%inputs
// RUN: not %async-tidy --kinds local-database %s -- -std=c++20 -I%inputs 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: %async-tidy --kinds -database,-local-database %s -- -std=c++20 -I%inputs
// CHECK: kinds.cpp:[[#@LINE+9]]:3: warning: call to 'sqlite3_exec' makes a synchronous query (sqlite3) in coroutine 'both' (local-database); run it on a worker thread and await the result instead [async-sync-orm]
// CHECK: 1 finding (1 local-database)
// Embedded databases are a kind of their own.
#include "task.h"
#include <postgresql/libpq-fe.h>
#include <sqlite3.h>

task<> both(sqlite3 *local, PGconn *server) {
  // Off, for those who think that a file of this machine is fast enough.
  sqlite3_exec(local, "SELECT 1", nullptr, nullptr, nullptr);
  PQexec(server, "SELECT 1"); // expect: async-sync-orm
  co_return;
}
