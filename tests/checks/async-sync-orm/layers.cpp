// RUN: split-file %s %t
// RUN: not %async-tidy %t/handler.cpp %t/service.cpp %t/postgres.cpp %t/main.cpp --root %t -- -std=c++20 -I%inputs -I%t 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=warning:
// RUN: %async-tidy %t/repaired.cpp %t/service.cpp %t/postgres.cpp %t/main.cpp --root %t -- -std=c++20 -I%inputs -I%t
// Handler, service, interface, implementation, driver: found at the handler. Repaired: silent. What main() does at the
// start may wait.

// CHECK: handler.cpp:4:{{[0-9]+}}: warning: call to 'Service::greeting' makes a synchronous query (libpq) in coroutine 'handle': it reaches 'PQexecParams' (database); run it on a worker thread and await the result instead [async-sync-orm]
// CHECK: service.cpp:2:{{[0-9]+}}: note: 'Service::greeting': call to 'Users::nameOf'
// CHECK: postgres.cpp:5:{{[0-9]+}}: note: the call may run this override, 'PostgresUsers::nameOf'
// CHECK: postgres.cpp:6:{{[0-9]+}}: note: 'PostgresUsers::nameOf': call to 'query'
// CHECK: postgres.cpp:3:{{[0-9]+}}: note: 'query': call to 'PQexecParams' blocks (database); let the loop watch PQsocket and call PQgetResult once PQisBusy is 0 instead: `PQsendQueryParams({{.*}});`
// CHECK: 1 finding

//--- service.h
#pragma once
#include <string>
struct Users {
  virtual ~Users() = default;
  virtual std::string nameOf(int id) = 0;
};
struct Service {
  std::string greeting(int id);
  Users &users;
};
//--- service.cpp
#include "service.h"
std::string Service::greeting(int id) { return "Hello " + users.nameOf(id); }
//--- postgres.h
#pragma once
#include "service.h"
#include <postgresql/libpq-fe.h>
struct PostgresUsers : Users {
  explicit PostgresUsers(PGconn *connection) : connection(connection) {}
  std::string nameOf(int id) override;
  void migrate();
  PGconn *connection;
};
//--- postgres.cpp
#include "postgres.h"
static PGresult *query(PGconn *connection, const char *sql) {
  return PQexecParams(connection, sql, 0, nullptr, nullptr, nullptr, nullptr, 0);
}
std::string PostgresUsers::nameOf(int) {
  return query(connection, "SELECT name FROM users") ? "" : "nobody";
}
void PostgresUsers::migrate() { PQclear(query(connection, "CREATE TABLE IF NOT EXISTS users(name text)")); }
//--- handler.cpp
#include "service.h"
#include "task.h"

task<std::string> handle(Service &service) { co_return service.greeting(1); }
//--- repaired.cpp
#include "service.h"
#include "task.h"
#include <functional>
#include <thread>

task<std::string> onThread(std::function<std::string()> work);
void offload(std::function<void()> work) { std::thread(work).detach(); }

task<std::string> handle(Service &service) {
  std::string result;
  offload([&] { result = service.greeting(1); });
  co_await tick{};
  co_return result;
}
//--- main.cpp
#include "postgres.h"
int main() {
  PostgresUsers users(PQconnectdb("dbname=notes"));
  users.migrate();
}
