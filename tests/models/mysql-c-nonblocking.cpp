// RUN: %verify %s -- -std=c++20 -I%inputs -I/usr/include/mariadb
#include "task.h"

#include <mysql.h>

// What only MySQL has.
extern "C" {
enum net_async_status { NET_ASYNC_COMPLETE, NET_ASYNC_NOT_READY, NET_ASYNC_ERROR, NET_ASYNC_COMPLETE_NO_MORE_RESULTS };
struct MYSQL_RPL;
net_async_status mysql_real_connect_nonblocking(MYSQL *, const char *host, const char *user, const char *password,
                                                const char *db, unsigned port, const char *path, unsigned long flags);
net_async_status mysql_send_query_nonblocking(MYSQL *, const char *sql, unsigned long length);
net_async_status mysql_real_query_nonblocking(MYSQL *, const char *sql, unsigned long length);
net_async_status mysql_store_result_nonblocking(MYSQL *, MYSQL_RES **result);
net_async_status mysql_next_result_nonblocking(MYSQL *);
net_async_status mysql_select_db_nonblocking(MYSQL *, const char *db, bool *error);
net_async_status mysql_fetch_row_nonblocking(MYSQL_RES *, MYSQL_ROW *row);
net_async_status mysql_free_result_nonblocking(MYSQL_RES *);
MYSQL *mysql_real_connect_dns_srv(MYSQL *, const char *name, const char *user, const char *password, const char *db,
                                  unsigned long flags);
int mysql_binlog_open(MYSQL *, MYSQL_RPL *);
int mysql_binlog_fetch(MYSQL *, MYSQL_RPL *);
void mysql_binlog_close(MYSQL *, MYSQL_RPL *);
}

/// What an awaited socket is ready for.
struct ready {
  MYSQL *db;
  int status;
  bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<>) const noexcept {}
  int await_resume() const noexcept { return status; }
};

task<> mariadb(MYSQL *db) {
  MYSQL *connected;
  int error, wait;
  mysql_options(db, MYSQL_OPT_NONBLOCK, nullptr);
  wait = mysql_real_connect_start(&connected, db, "localhost", "user", "secret", "shop", 3306, nullptr, 0);
  while (wait)
    wait = mysql_real_connect_cont(&connected, db, co_await ready{db, wait});
  wait = mysql_query_start(&error, db, "SELECT 1");
  while (wait)
    wait = mysql_query_cont(&error, db, co_await ready{db, wait});
  for (wait = mysql_real_query_start(&error, db, "SELECT 1", 8); wait;)
    wait = mysql_real_query_cont(&error, db, co_await ready{db, wait});
  for (wait = mysql_send_query_start(&error, db, "SELECT 1", 8); wait;)
    wait = mysql_send_query_cont(&error, db, co_await ready{db, wait});
  MYSQL_RES *result = nullptr;
  for (wait = mysql_store_result_start(&result, db); wait;)
    wait = mysql_store_result_cont(&result, db, co_await ready{db, wait});
  while (mysql_fetch_row(result))
    co_await tick{};
  mysql_free_result(result);
  for (wait = mysql_next_result_start(&error, db); wait;)
    wait = mysql_next_result_cont(&error, db, co_await ready{db, wait});
  for (wait = mysql_ping_start(&error, db); wait;)
    wait = mysql_ping_cont(&error, db, co_await ready{db, wait});
  for (wait = mysql_select_db_start(&error, db, "shop"); wait;)
    wait = mysql_select_db_cont(&error, db, co_await ready{db, wait});
  for (wait = mysql_reset_connection_start(&error, db); wait;)
    wait = mysql_reset_connection_cont(&error, db, co_await ready{db, wait});
  for (wait = mysql_close_start(db); wait;)
    wait = mysql_close_cont(db, co_await ready{db, wait});
}

task<> rowByRow(MYSQL *db) {
  int wait;
  MYSQL_ROW row;
  MYSQL_RES *result = mysql_use_result(db);
  for (wait = mysql_fetch_row_start(&row, result); wait;)
    wait = mysql_fetch_row_cont(&row, result, co_await ready{db, wait});
  for (wait = mysql_free_result_start(result); wait;)
    wait = mysql_free_result_cont(result, co_await ready{db, wait});
  MYSQL_RES *read = mysql_use_result(db);
  for (wait = mysql_fetch_row_start(&row, read); wait;)
    wait = mysql_fetch_row_cont(&row, read, co_await ready{db, wait});
  mysql_free_result(read);
  MYSQL_RES *mixed = mysql_use_result(db);
  mysql_fetch_row(mixed); // expect: async-sync-orm
}

task<> mariadbStatements(MYSQL *db, MYSQL_STMT *statement, MYSQL_STMT *unbuffered) {
  int error, wait;
  my_bool failed;
  for (wait = mysql_stmt_prepare_start(&error, statement, "SELECT 1", 8); wait;)
    wait = mysql_stmt_prepare_cont(&error, statement, co_await ready{db, wait});
  for (wait = mysql_stmt_execute_start(&error, statement); wait;)
    wait = mysql_stmt_execute_cont(&error, statement, co_await ready{db, wait});
  for (wait = mysql_stmt_store_result_start(&error, statement); wait;)
    wait = mysql_stmt_store_result_cont(&error, statement, co_await ready{db, wait});
  mysql_stmt_fetch(statement);
  for (wait = mysql_stmt_reset_start(&failed, statement); wait;)
    wait = mysql_stmt_reset_cont(&failed, statement, co_await ready{db, wait});
  for (wait = mysql_stmt_close_start(&failed, statement); wait;)
    wait = mysql_stmt_close_cont(&failed, statement, co_await ready{db, wait});
  for (wait = mysql_stmt_execute_start(&error, unbuffered); wait;)
    wait = mysql_stmt_execute_cont(&error, unbuffered, co_await ready{db, wait});
  for (wait = mysql_stmt_fetch_start(&error, unbuffered); wait;)
    wait = mysql_stmt_fetch_cont(&error, unbuffered, co_await ready{db, wait});
  mysql_stmt_fetch(unbuffered); // expect: async-sync-orm
}

task<> mariadbTransaction(MYSQL *db, MYSQL *other, MYSQL *third) {
  my_bool failed;
  int wait;
  for (wait = mysql_autocommit_start(&failed, db, 0); wait;)
    wait = mysql_autocommit_cont(&failed, db, co_await ready{db, wait});
  co_await tick{};
  for (wait = mysql_commit_start(&failed, db); wait;)
    wait = mysql_commit_cont(&failed, db, co_await ready{db, wait});
  for (wait = mysql_rollback_start(&failed, db); wait;)
    wait = mysql_rollback_cont(&failed, db, co_await ready{db, wait});
  mysql_autocommit(db, 0); // expect: async-sync-orm
  for (wait = mysql_commit_start(&failed, db); wait;)
    wait = mysql_commit_cont(&failed, db, co_await ready{db, wait});
  mysql_autocommit(other, 0); // expect: async-sync-orm
  for (wait = mysql_rollback_start(&failed, other); wait;)
    wait = mysql_rollback_cont(&failed, other, co_await ready{other, wait});
  mysql_autocommit(third, 0); // expect: async-sync-orm
  for (wait = mysql_autocommit_start(&failed, third, 1); wait;)
    wait = mysql_autocommit_cont(&failed, third, co_await ready{third, wait});
}

task<> mysql(MYSQL *db) {
  bool error;
  MYSQL_ROW row;
  MYSQL_RES *result = nullptr;
  while (mysql_real_connect_nonblocking(db, "localhost", "user", "secret", "shop", 3306, nullptr, 0) ==
         NET_ASYNC_NOT_READY)
    co_await ready{db, 0};
  while (mysql_send_query_nonblocking(db, "SELECT 1", 8) == NET_ASYNC_NOT_READY)
    co_await ready{db, 0};
  while (mysql_real_query_nonblocking(db, "SELECT 1", 8) == NET_ASYNC_NOT_READY)
    co_await ready{db, 0};
  while (mysql_store_result_nonblocking(db, &result) == NET_ASYNC_NOT_READY)
    co_await ready{db, 0};
  mysql_fetch_row(result);
  while (mysql_next_result_nonblocking(db) == NET_ASYNC_NOT_READY)
    co_await ready{db, 0};
  while (mysql_select_db_nonblocking(db, "shop", &error) == NET_ASYNC_NOT_READY)
    co_await ready{db, 0};
  MYSQL_RES *unbuffered = mysql_use_result(db);
  while (mysql_fetch_row_nonblocking(unbuffered, &row) == NET_ASYNC_NOT_READY)
    co_await ready{db, 0};
  mysql_free_result(unbuffered);
  while (mysql_free_result_nonblocking(result) == NET_ASYNC_NOT_READY)
    co_await ready{db, 0};
  mysql_close(db); // It has no other.
}

task<> mysqlClosesLater(MYSQL *db) {
  while (mysql_real_query_nonblocking(db, "SELECT 1", 8) == NET_ASYNC_NOT_READY)
    co_await ready{db, 0};
  mysql_close(db);
}

task<> mysqlBlocks(MYSQL *db, MYSQL_RPL *log) {
  mysql_real_connect_dns_srv(db, "_mysql._tcp.example.com", "user", "secret", "shop", 0); // expect: async-sync-orm
  mysql_binlog_open(db, log);                                                             // expect: async-sync-orm
  mysql_binlog_fetch(db, log);                                                            // expect: async-sync-orm
  mysql_binlog_close(db, log);
  co_return;
}
