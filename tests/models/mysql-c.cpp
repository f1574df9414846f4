// RUN: %verify %s -- -std=c++20 -I%inputs -I/usr/include/mariadb
#include "task.h"

#include <stddef.h>
#include <stdint.h>

#include <mysql.h>

#include <mariadb_rpl.h>

#include <functional>
#include <string>

task<> connects(MYSQL *db, const char *host) {
  if (!mysql_real_connect(db, host, "user", "secret", "shop", 3306, nullptr, 0)) // expect: async-sync-orm
    co_return;
  mariadb_connect(db, "host=localhost;user=me");    // expect: async-sync-orm
  mysql_change_user(db, "other", "secret", "shop"); // expect: async-sync-orm
  mariadb_reconnect(db);                            // expect: async-sync-orm
  mysql_reset_connection(db);                       // expect: async-sync-orm
  mysql_close(db);                                  // expect: async-sync-orm
  mysql_close(nullptr);
}

task<> queries(MYSQL *db, const std::string &sql) {
  mysql_query(db, "INSERT INTO notes VALUES (1)");               // expect: async-sync-orm
  mysql_real_query(db, sql.c_str(), sql.size());                 // expect: async-sync-orm
  mysql_select_db(db, "shop");                                   // expect: async-sync-orm
  mysql_ping(db);                                                // expect: async-sync-orm
  mysql_set_character_set(db, "utf8mb4");                        // expect: async-sync-orm
  mysql_set_server_option(db, MYSQL_OPTION_MULTI_STATEMENTS_ON); // expect: async-sync-orm
  mysql_list_dbs(db, "%");                                       // expect: async-sync-orm
  mysql_list_tables(db, "%");                                    // expect: async-sync-orm
  mysql_list_processes(db);                                      // expect: async-sync-orm
  mysql_list_fields(db, "notes", "%");                           // expect: async-sync-orm
  mysql_stat(db);                                                // expect: async-sync-orm
  mysql_kill(db, 7);                                             // expect: async-sync-orm
  mysql_refresh(db, REFRESH_GRANT);                              // expect: async-sync-orm
  mysql_reload(db);                                              // expect: async-sync-orm
  mysql_dump_debug_info(db);                                     // expect: async-sync-orm
  mysql_shutdown(db, SHUTDOWN_DEFAULT);                          // expect: async-sync-orm
  co_return;
}

task<> commits(MYSQL *db) {
  mysql_autocommit(db, 0); // expect: async-sync-orm
  mysql_commit(db);        // expect: async-sync-orm
  mysql_rollback(db);      // expect: async-sync-orm
  co_return;
}

task<> buffered(MYSQL *db) {
  MYSQL_RES *result = mysql_store_result(db); // expect: async-sync-orm
  while (MYSQL_ROW row = mysql_fetch_row(result))
    co_await tick{};
  mysql_data_seek(result, 0);
  mysql_fetch_row(result);
  mysql_fetch_lengths(result);
  mysql_free_result(result);
  while (mysql_next_result(db) == 0) // expect: async-sync-orm
    co_await tick{};
}

task<> rowByRow(MYSQL *db) {
  MYSQL_RES *result = mysql_use_result(db);
  mysql_num_fields(result);
  while (MYSQL_ROW row = mysql_fetch_row(result)) // expect: async-sync-orm
    co_await tick{};
  mysql_free_result(result);
}

// What was not read is read there.
task<> skips(MYSQL *db) {
  MYSQL_RES *result = mysql_use_result(db);
  mysql_free_result(result); // expect: async-sync-orm
  co_return;
}

// Either may be in it, or nobody knows.
task<> either(MYSQL *db, MYSQL_RES *given, bool isLarge) {
  MYSQL_RES *result = nullptr;
  if (isLarge)
    result = mysql_use_result(db);
  else
    result = mysql_store_result(db); // expect: async-sync-orm
  mysql_fetch_row(result);
  mysql_free_result(result);
  mysql_fetch_row(given);
  mysql_free_result(given);
  co_return;
}

class Rows {
public:
  explicit Rows(MYSQL *db) : result(mysql_use_result(db)) {}
  MYSQL_ROW next() { return mysql_fetch_row(result); }

private:
  MYSQL_RES *result;
};

task<> wrapped(MYSQL *db) {
  Rows rows(db);
  while (rows.next()) // expect: async-sync-orm
    co_await tick{};
}

task<> statements(MYSQL *db, const std::string &sql, MYSQL_BIND *bind) {
  MYSQL_STMT *statement = mysql_stmt_init(db);
  mysql_stmt_prepare(statement, sql.c_str(), sql.size()); // expect: async-sync-orm
  mysql_stmt_bind_param(statement, bind);
  mysql_stmt_send_long_data(statement, 0, "data", 4); // expect: async-sync-orm
  mysql_stmt_execute(statement);                      // expect: async-sync-orm
  mysql_stmt_bind_result(statement, bind);
  while (mysql_stmt_fetch(statement) == 0) // expect: async-sync-orm
    mysql_stmt_fetch_column(statement, bind, 0, 0);
  mysql_stmt_next_result(statement); // expect: async-sync-orm
  mysql_stmt_reset(statement);       // expect: async-sync-orm
  mysql_stmt_free_result(statement);
  mysql_stmt_close(statement);
  co_return;
}

task<> storedStatement(MYSQL_STMT *statement, MYSQL_STMT *given) {
  mysql_stmt_execute(statement);      // expect: async-sync-orm
  mysql_stmt_store_result(statement); // expect: async-sync-orm
  while (mysql_stmt_fetch(statement) == 0)
    co_await tick{};
  mysql_stmt_data_seek(statement, 0);
  mysql_stmt_num_rows(statement);
  mysql_stmt_fetch(given);
}

task<> direct(MYSQL_STMT *statement) {
  mariadb_stmt_execute_direct(statement, "SELECT 1", 8); // expect: async-sync-orm
  mysql_stmt_fetch(statement);                           // expect: async-sync-orm
  co_return;
}

task<> replicates(MARIADB_RPL *replica) {
  mariadb_rpl_open(replica);           // expect: async-sync-orm
  mariadb_rpl_fetch(replica, nullptr); // expect: async-sync-orm
  mariadb_rpl_close(replica);
  co_return;
}

task<> transactionOpen(MYSQL *db) {
  mysql_autocommit(db, 0);                        // expect: async-sync-orm
  mysql_query(db, "UPDATE accounts SET sum = 0"); // expect: async-sync-orm
  co_await tick{};                                // expect: async-transaction-across-suspend
  mysql_commit(db);                               // expect: async-sync-orm
  co_await tick{};
}

task<> transactionEnded(MYSQL *db, MYSQL *other, MYSQL *third, MYSQL *last) {
  mysql_autocommit(db, 0);                            // expect: async-sync-orm
  mysql_rollback(db);                                 // expect: async-sync-orm
  mysql_autocommit(other, 0);                         // expect: async-sync-orm
  mysql_autocommit(other, 1);                         // expect: async-sync-orm
  mysql_autocommit(third, 0);                         // expect: async-sync-orm
  mysql_change_user(third, "user", "secret", "shop"); // expect: async-sync-orm
  mysql_autocommit(last, 0);                          // expect: async-sync-orm
  mysql_reset_connection(last);                       // expect: async-sync-orm
  co_await tick{};
}

task<> transactionClosed(MYSQL *db) {
  mysql_autocommit(db, 0); // expect: async-sync-orm
  mysql_close(db);         // expect: async-sync-orm
  co_await tick{};
}

// On memory alone, or sent without a reply.
task<> silent(MYSQL *db, MYSQL_RES *result, MYSQL_STMT *statement) {
  MYSQL *made = mysql_init(nullptr);
  unsigned timeout = 5;
  char escaped[32];
  mysql_options(made, MYSQL_OPT_CONNECT_TIMEOUT, &timeout);
  mysql_optionsv(made, MARIADB_OPT_PORT, &timeout);
  mysql_ssl_set(made, nullptr, nullptr, nullptr, nullptr, nullptr);
  mysql_real_escape_string(db, escaped, "it's", 4);
  mysql_affected_rows(db);
  mysql_insert_id(db);
  mysql_field_count(db);
  mysql_more_results(db);
  mysql_errno(db);
  mysql_error(db);
  mysql_info(db);
  mysql_warning_count(db);
  mysql_thread_id(db);
  mysql_get_server_info(db);
  mysql_get_server_version(db);
  mysql_get_socket(db);
  mysql_character_set_name(db);
  mysql_send_query(db, "SELECT 1", 8);
  mysql_read_query_result(db);
  mariadb_cancel(db);
  mysql_num_rows(result);
  mysql_fetch_field(result);
  mysql_fetch_fields(result);
  mysql_row_seek(result, mysql_row_tell(result));
  mysql_stmt_param_count(statement);
  mysql_stmt_attr_set(statement, STMT_ATTR_PREFETCH_ROWS, &timeout);
  mysql_stmt_result_metadata(statement);
  mysql_stmt_affected_rows(statement);
  mysql_stmt_more_results(statement);
  mysql_stmt_error(statement);
  co_return;
}

static void save(MYSQL *db) { mysql_query(db, "INSERT INTO notes VALUES (1)"); }

void post(std::function<void()> work);

task<> offloaded(MYSQL *db) {
  post([db] { save(db); });
  save(db); // expect: async-sync-orm
  co_return;
}

int main() {
  MYSQL *db = mysql_init(nullptr);
  if (!mysql_real_connect(db, "localhost", "user", "secret", "shop", 3306, nullptr, 0))
    return 1;
  save(db);
  mysql_close(db);
  return 0;
}
