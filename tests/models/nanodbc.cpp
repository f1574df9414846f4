// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
#include "nanodbc.h"
#include "task.h"

task<> connects(const nanodbc::string &text, const std::list<nanodbc::attribute> &attributes) {
  nanodbc::connection first("source", "user", "secret"); // expect: async-sync-orm
  nanodbc::connection second(text);                      // expect: async-sync-orm
  nanodbc::connection third(text, attributes);           // expect: async-sync-orm
  nanodbc::connection later;
  later.connect("source", "user", "secret"); // expect: async-sync-orm
  later.connect(text, 5);                    // expect: async-sync-orm
  nanodbc::connection copy(later);
  nanodbc::connection moved(std::move(first));
  copy = second;
  moved.disconnect(); // expect: async-sync-orm
  co_return;
}

task<> executes(nanodbc::connection &connection, const nanodbc::string &text, int id) {
  nanodbc::execute(connection, text);      // expect: async-sync-orm
  nanodbc::just_execute(connection, text); // expect: async-sync-orm
  nanodbc::statement statement(connection);
  nanodbc::prepare(statement, "select id from notes where id > ?");
  statement.bind(0, &id);
  nanodbc::execute(statement);                          // expect: async-sync-orm
  nanodbc::just_execute(statement);                     // expect: async-sync-orm
  nanodbc::transact(statement, 1);                      // expect: async-sync-orm
  nanodbc::just_transact(statement, 1);                 // expect: async-sync-orm
  statement.execute();                                  // expect: async-sync-orm
  statement.just_execute();                             // expect: async-sync-orm
  statement.execute_direct(connection, text);           // expect: async-sync-orm
  statement.just_execute_direct(connection, text);      // expect: async-sync-orm
  statement.procedure_columns("", "", "archive", "id"); // expect: async-sync-orm
  co_return;
}

task<> fetches(nanodbc::result result) {
  while (result.next()) // expect: async-sync-orm
    co_await tick{};
  result.first();       // expect: async-sync-orm
  result.last();        // expect: async-sync-orm
  result.prior();       // expect: async-sync-orm
  result.move(7);       // expect: async-sync-orm
  result.skip(7);       // expect: async-sync-orm
  result.next_result(); // expect: async-sync-orm
}

task<> iterates(nanodbc::result result) {
  for (nanodbc::result &row : result) // expect: async-lazy-load
    row.get<int>(0);
  nanodbc::result_iterator it(result); // expect: async-lazy-load
  nanodbc::result_iterator end;
  nanodbc::result_iterator copy(it);
  ++it;   // expect: async-lazy-load
  copy++; // expect: async-lazy-load
  it->get<int>("id");
  (*it).get<int>(0, 7);
  co_return;
}

task<> catalogue(nanodbc::connection &connection) {
  nanodbc::catalog catalog(connection);
  auto tables = catalog.find_tables("notes"); // expect: async-sync-orm
  while (tables.next())                       // expect: async-sync-orm
    tables.table_name();
  auto columns = catalog.find_columns("", "notes"); // expect: async-sync-orm
  columns.next();                                   // expect: async-sync-orm
  columns.column_name();
  auto keys = catalog.find_primary_keys("notes");           // expect: async-sync-orm
  keys.next();                                              // expect: async-sync-orm
  auto privileges = catalog.find_table_privileges("notes"); // expect: async-sync-orm
  privileges.next();                                        // expect: async-sync-orm
  auto procedures = catalog.find_procedures();              // expect: async-sync-orm
  procedures.next();                                        // expect: async-sync-orm
  auto parameters = catalog.find_procedure_columns();       // expect: async-sync-orm
  parameters.next();                                        // expect: async-sync-orm
  catalog.list_catalogs();                                  // expect: async-sync-orm
  catalog.list_schemas();                                   // expect: async-sync-orm
  catalog.list_table_types();                               // expect: async-sync-orm
  co_return;
}

// The event tells when it is done.
task<> asynchronous(nanodbc::connection &connection, nanodbc::statement &statement, void *event) {
  if (connection.async_connect("dsn=notes", event))
    co_await tick{};
  connection.async_complete();
  if (statement.async_prepare("select id from notes", event))
    co_await tick{};
  statement.complete_prepare();
  if (statement.async_execute(event))
    co_await tick{};
  nanodbc::result result = statement.complete_execute();
  if (result.async_next(event))
    co_await tick{};
  while (result.complete_next())
    co_await tick{};
  statement.async_execute_direct(connection, event, "delete from notes");
}

task<> silent(nanodbc::connection &connection, nanodbc::statement &statement, const nanodbc::result &result) {
  nanodbc::statement prepared(connection, "select id from notes");
  nanodbc::statement copy(statement);
  statement.prepare(connection, "select 1");
  statement.prepare("select 1");
  statement.timeout(5);
  statement.bind_null(0);
  statement.reset_parameters();
  statement.affected_rows();
  statement.columns();
  statement.connected();
  statement.close();
  connection.connected();
  connection.transactions();
  connection.dbms_name();
  result.get<int>(0);
  result.get<nanodbc::string>("name");
  result.is_null(0);
  result.column_name(0);
  result.rows();
  result.at_end();
  nanodbc::list_datasources();
  co_return;
}

task<> committed(nanodbc::connection &connection) {
  nanodbc::transaction transaction(connection);
  transaction.commit(); // expect: async-sync-orm
  co_await tick{};
}
task<> open(nanodbc::connection &connection) {
  nanodbc::transaction transaction(connection);
  co_await tick{};      // expect: async-transaction-across-suspend
  transaction.commit(); // expect: async-sync-orm
}
// Marked to be rolled back, which its destructor does.
task<> rolledBack(nanodbc::connection &connection) {
  nanodbc::transaction transaction(connection); // expect: async-lazy-load
  transaction.rollback();
  co_await tick{}; // expect: async-transaction-across-suspend
}

// As programs wrap it.
static int count(nanodbc::connection &connection) {
  nanodbc::result rows = nanodbc::execute(connection, "select count(*) from notes");
  return rows.next() ? rows.get<int>(0) : 0;
}
task<int> wrapped(nanodbc::connection &connection) {
  co_return count(connection); // expect: async-sync-orm
}

int main() {
  nanodbc::connection connection("dsn=notes");
  return count(connection);
}
