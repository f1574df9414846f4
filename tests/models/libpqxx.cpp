// RUN: %verify %s -- -std=c++20 -I%inputs -Wno-deprecated-declarations
// Connections, transactions and their queries, as of libpqxx 6.4.
#include "task.h"
#include <optional>
#include <pqxx/pqxx>

task<> open(pqxx::connection &connection) {
  pqxx::work work(connection); // expect: async-sync-orm
  co_await tick{};             // expect: async-transaction-across-suspend
  work.commit();               // expect: async-sync-orm
}
task<> robust(pqxx::connection &connection) {
  pqxx::robusttransaction<> transaction(connection); // expect: async-sync-orm
  co_await tick{};                                   // expect: async-transaction-across-suspend
}
// A part begins with its first query.
task<> nested(pqxx::connection &connection) {
  pqxx::work work(connection); // expect: async-sync-orm
  {
    pqxx::subtransaction part(work);
    part.commit(); // expect: async-sync-orm
  }
  work.abort(); // expect: async-sync-orm
  co_await tick{};
}
task<> nestedOpen(pqxx::dbtransaction &outer) {
  pqxx::subtransaction part(outer);
  co_await tick{}; // expect: async-transaction-across-suspend
}
task<> committed(pqxx::connection &connection) {
  pqxx::work work(connection); // expect: async-sync-orm
  work.commit();               // expect: async-sync-orm
  co_await tick{};
}
// Nothing is begun, and nothing ends.
task<> without(pqxx::connection &connection, const std::string &sql) {
  pqxx::nontransaction reads(connection);
  co_await tick{};
  reads.exec(sql); // expect: async-sync-orm
  reads.commit();
  pqxx::nontransaction other(connection);
  other.abort();
}

// Rolled back at the end.
task<> readOnly(pqxx::connection &connection) {
  pqxx::read_transaction work(connection); // expect: async-sync-orm, async-lazy-load
  work.exec("SELECT 1");                   // expect: async-sync-orm
  co_return;
}
task<> forgotten(pqxx::connection &connection) {
  pqxx::robusttransaction<> work(connection); // expect: async-sync-orm, async-lazy-load
  work.exec0("DELETE FROM notes");            // expect: async-sync-orm
  pqxx::subtransaction part(work);            // expect: async-lazy-load
  part.exec1("SELECT 1");                     // expect: async-sync-orm
  co_return;
}

static void finish(pqxx::transaction_base &work) { work.commit(); }
struct Unit {
  explicit Unit(pqxx::connection &connection) : work(connection) {}
  void save() { work.exec("INSERT INTO notes DEFAULT VALUES"); }
  void done() { work.commit(); }
  pqxx::work work;
};
struct Notes {
  void save() { work.exec("INSERT INTO notes DEFAULT VALUES"); }
  void done() { work.commit(); }
  pqxx::work &work;
};
// Ended in a helper, by who has a reference, or where it cannot be seen.
task<> helped(pqxx::connection &connection) {
  pqxx::work work(connection); // expect: async-sync-orm
  work.exec("SELECT 1");       // expect: async-sync-orm
  finish(work);                // expect: async-sync-orm
  co_return;
}
task<> unit(pqxx::connection &connection) {
  Unit unit(connection); // expect: async-sync-orm
  unit.save();           // expect: async-sync-orm
  unit.done();           // expect: async-sync-orm
  co_return;
}
task<> repository(pqxx::connection &connection) {
  pqxx::work work(connection); // expect: async-sync-orm
  Notes notes{work};
  notes.save(); // expect: async-sync-orm
  notes.done(); // expect: async-sync-orm
  co_return;
}
task<> maybe(pqxx::connection &connection) {
  std::optional<pqxx::work> work;
  work.emplace(connection); // expect: async-sync-orm
  work->exec("SELECT 1"); // expect: async-sync-orm
  work->commit();         // expect: async-sync-orm
  co_return;
}

task<> queries(pqxx::work &work, const std::string &sql) {
  work.exec(sql);                        // expect: async-sync-orm
  work.exec(std::stringstream(sql));     // expect: async-sync-orm
  work.exec0(sql);                       // expect: async-sync-orm
  work.exec1(sql);                       // expect: async-sync-orm
  work.exec_n(2, sql);                   // expect: async-sync-orm
  work.exec_params(sql, 1);              // expect: async-sync-orm
  work.exec_params0(sql, 1);             // expect: async-sync-orm
  work.exec_params1(sql, 1);             // expect: async-sync-orm
  work.exec_params_n(2, sql, 1);         // expect: async-sync-orm
  work.exec_prepared("name", 1);         // expect: async-sync-orm
  work.exec_prepared0("name", 1);        // expect: async-sync-orm
  work.exec_prepared1("name", 1);        // expect: async-sync-orm
  work.exec_prepared_n(2, "name", 1);    // expect: async-sync-orm
  work.prepared("name")(1).exec();       // expect: async-sync-orm
  work.parameterized(sql)(1)("2").exec(); // expect: async-sync-orm
  work.set_variable("TimeZone", "UTC");  // expect: async-lazy-load
  work.get_variable("TimeZone");         // expect: async-lazy-load
  co_return;
}
task<int> rows(pqxx::connection &connection) {
  pqxx::result result = pqxx::nontransaction(connection).exec("SELECT 1"); // expect: async-sync-orm
  int sum = 0;
  for (const pqxx::row &row : result)
    sum += row[0].as<int>() + row["id"].as<int>(0);
  result.at(0).at(0).to(sum);
  co_return sum + result.affected_rows() + result.columns() + result[0].size() + result.front()[0].is_null();
}

task<> retried(pqxx::connection &connection) {
  pqxx::perform([&] { // expect: async-sync-orm
    pqxx::work work(connection);
    work.exec("SELECT 1");
    work.commit();
  });
  pqxx::perform([] { return 1; });
  co_return;
}
struct Transactor : pqxx::transactor<> {
  void operator()(argument_type &work) { work.exec("SELECT 1"); }
};

// The policies are arguments of one template, and names do not tell them apart: the lazy ones count as the usual one.
task<> connections() {
  pqxx::connection now("dbname=notes");       // expect: async-sync-orm
  pqxx::lazyconnection later("dbname=notes"); // expect: async-sync-orm
  later.activate(); // expect: async-sync-orm
  co_return;
}

class Receiver : public pqxx::notification_receiver {
public:
  explicit Receiver(pqxx::connection &connection) : notification_receiver(connection, "notes") {}
  void operator()(const std::string &, int) override {}
};

task<> notifications(pqxx::connection &connection, long seconds) {
  Receiver receiver(connection);              // expect: async-lazy-load, async-lazy-load
  connection.await_notification();            // expect: async-sync-orm
  connection.await_notification(1, 0);        // expect: async-sync-orm
  connection.await_notification(0, 500000);   // expect: async-sync-orm
  connection.await_notification(seconds, 0);  // expect: async-sync-orm
  connection.await_notification(0, 0);
  connection.get_notifs();
  connection.sock();
  co_return;
}

task<> session(pqxx::connection &connection) {
  connection.prepare("name", "SELECT $1");
  connection.prepare_now("name");             // expect: async-sync-orm
  connection.unprepare("name");               // expect: async-sync-orm
  connection.perform(Transactor());           // expect: async-sync-orm
  connection.cancel_query();                  // expect: async-sync-orm
  connection.set_client_encoding("UTF8");     // expect: async-lazy-load
  connection.set_variable("TimeZone", "UTC"); // expect: async-lazy-load
  connection.get_variable("TimeZone");        // expect: async-lazy-load
  co_return;
}

task<> silent(pqxx::connection &connection, pqxx::work &work) {
  connection.is_open();
  connection.server_version();
  connection.get_client_encoding();
  connection.quote("it's");
  connection.esc("it's");
  connection.quote_name("notes");
  work.quote("it's");
  work.esc_like("50%");
  work.conn();
  work.prepared("name").exists();
  connection.disconnect();
  connection.deactivate();
  pqxx::encrypt_password("me", "key");
  co_return;
}

// Plain code may wait.
int main() {
  pqxx::connection connection("dbname=notes");
  pqxx::work work(connection);
  work.exec("SELECT 1");
  work.commit();
  connection.await_notification();
}
