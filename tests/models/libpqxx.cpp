// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <pqxx/pqxx>

task<> open(pqxx::connection &connection) {
  pqxx::work work(connection);
  co_await tick{}; // expect: async-transaction-across-suspend
  work.commit();
}
task<> robust(pqxx::connection &connection) {
  pqxx::robusttransaction<> transaction(connection);
  co_await tick{}; // expect: async-transaction-across-suspend
}
task<> nested(pqxx::connection &connection) {
  pqxx::work work(connection);
  {
    pqxx::subtransaction part(work);
    part.commit();
  }
  work.abort();
  co_await tick{};
}
task<> nestedOpen(pqxx::dbtransaction &outer) {
  pqxx::subtransaction part(outer);
  co_await tick{}; // expect: async-transaction-across-suspend
}
task<> committed(pqxx::connection &connection) {
  pqxx::work work(connection);
  work.commit();
  co_await tick{};
}
// Nothing is begun.
task<> without(pqxx::connection &connection) {
  pqxx::nontransaction reads(connection);
  co_await tick{};
}
