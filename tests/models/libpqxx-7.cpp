// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
// What libpqxx 7 has more than 6.4, or has elsewhere.
#include "libpqxx-7.h"
#include "task.h"
#include <unistd.h>

task<> connect(const std::string &options) {
  pqxx::connection connection;                             // expect: async-sync-orm
  pqxx::connection named("dbname=notes");                  // expect: async-sync-orm
  pqxx::connection given(options);                         // expect: async-sync-orm
  pqxx::connection *made = new pqxx::connection(options);  // expect: async-sync-orm
  pqxx::connection moved(std::move(given));
  moved.close();
  delete made;
  co_return;
}
task<> connectLater() {
  pqxx::connecting attempt("dbname=notes");
  while (!attempt.done()) {
    co_await tick{};
    attempt.process();
  }
  pqxx::connection connection = std::move(attempt).produce();
}

class Receiver : public pqxx::notification_receiver {
public:
  explicit Receiver(pqxx::connection &connection) : notification_receiver(connection, "notes") {}
  void operator()(const std::string &, int) override {}
};
task<> notifications(pqxx::connection &connection) {
  Receiver receiver(connection);                             // expect: async-lazy-load, async-lazy-load
  connection.listen("notes", [](pqxx::notification) {});     // expect: async-sync-orm
  connection.await_notification();                           // expect: async-sync-orm
  connection.await_notification(1);                          // expect: async-sync-orm
  connection.await_notification(0, 1000);                    // expect: async-sync-orm
  connection.await_notification(0);
  connection.get_notifs();
  co_return;
}

task<> session(pqxx::connection &connection) {
  connection.prepare("name", "SELECT $1");                   // expect: async-sync-orm
  connection.unprepare("name");                              // expect: async-sync-orm
  connection.cancel_query();                                 // expect: async-sync-orm
  connection.set_client_encoding("UTF8");                    // expect: async-lazy-load
  connection.set_session_var("TimeZone", "UTC");             // expect: async-lazy-load
  connection.get_var("TimeZone");                            // expect: async-lazy-load
  connection.get_var_as<int>("work_mem");                    // expect: async-lazy-load
  connection.set_variable("TimeZone", "UTC");                // expect: async-lazy-load
  connection.get_variable("TimeZone");                       // expect: async-lazy-load
  connection.encrypt_password("me", "key");                  // expect: async-lazy-load
  connection.encrypt_password("me", "key", "scram-sha-256");
  connection.is_open();
  connection.server_version();
  connection.get_client_encoding();
  connection.quote("it's");
  connection.quote_name("notes");
  connection.set_blocking(false);
  connection.connection_string();
  co_return;
}

task<> transactions(pqxx::connection &connection) {
  pqxx::work work(connection);                   // expect: async-sync-orm
  pqxx::subtransaction part(work);               // expect: async-sync-orm
  pqxx::subtransaction unseen(part, "part");     // expect: async-sync-orm, async-lazy-load
  unseen.exec("SELECT 1");                       // expect: async-sync-orm
  part.commit();                                 // expect: async-sync-orm
  work.commit();                                 // expect: async-sync-orm
  pqxx::nontransaction reads(connection);
  reads.commit();
  co_return;
}
task<> rolledBack(pqxx::connection &connection) {
  pqxx::read_transaction reads(connection); // expect: async-sync-orm, async-lazy-load
  reads.query_value<int>("SELECT 1");       // expect: async-sync-orm
  co_return;
}
task<> open(pqxx::connection &connection) {
  pqxx::work work(connection); // expect: async-sync-orm
  co_await tick{};             // expect: async-transaction-across-suspend
  work.abort();                // expect: async-sync-orm
}

task<int> queries(pqxx::work &work) {
  int sum = work.query_value<int>("SELECT 1");                       // expect: async-sync-orm
  sum += work.exec("SELECT $1", pqxx::params{1}).one_row()[0].as<int>(); // expect: async-sync-orm
  work.exec(pqxx::prepped{"name"});                                  // expect: async-sync-orm
  work.exec_params("SELECT $1", 1);                                  // expect: async-sync-orm
  work.query1<int>("SELECT 1");                                      // expect: async-sync-orm
  work.query01<int>("SELECT 1");                                     // expect: async-sync-orm
  for (auto [id, name] : work.query<int, std::string>("SELECT 1"))   // expect: async-sync-orm
    sum += id;
  for (auto [id] : work.query_n<int>(2, "SELECT 1"))                 // expect: async-sync-orm
    sum += id;
  work.for_query("SELECT 1", [&](int id) { sum += id; });            // expect: async-sync-orm
  work.for_stream("SELECT 1", [&](int id) { sum += id; });           // expect: async-sync-orm
  work.for_each("SELECT 1", [&](int id) { sum += id; });             // expect: async-sync-orm
  // They run what they are given.
  work.for_query("SELECT 1", [](int) { usleep(1); });                // expect: async-sync-orm, async-blocking-call
  work.for_stream("SELECT 1", [](int) { usleep(1); });               // expect: async-sync-orm, async-blocking-call
  work.for_each("SELECT 1", [](int) { usleep(1); });                 // expect: async-sync-orm, async-blocking-call
  work.notify("notes");                                              // expect: async-sync-orm
  pqxx::params values;
  values.append(1);
  co_return sum;
}
task<> rows(pqxx::result result) {
  for (const pqxx::row &row : result)
    row[0].as<int>();
  for (auto [id] : result.iter<int>())
    co_await tick{};
  result.for_each([](int) {});
}

task<> streams(pqxx::work &work) {
  // The query, and each row.
  for (auto [id] : work.stream<int>("SELECT 1")) // expect: async-sync-orm, async-lazy-load
    co_await tick{};
  auto stream = work.stream<int>("SELECT 1"); // expect: async-sync-orm
}
task<> reading(pqxx::work &work) {
  pqxx::stream_from named(work, "notes");                           // expect: async-sync-orm
  auto query = pqxx::stream_from::query(work, "SELECT 1");          // expect: async-sync-orm
  auto table = pqxx::stream_from::table(work, {"notes"});           // expect: async-sync-orm
  auto raw = pqxx::stream_from::raw_table(work, "notes", "id");     // expect: async-sync-orm
  std::tuple<int> row;
  while (query >> row) // expect: async-lazy-load
    co_await tick{};
  while (table.read_row()) // expect: async-sync-orm
    co_await tick{};
  raw.get_raw_line();                 // expect: async-sync-orm
  for (auto [id] : named.iter<int>()) // expect: async-lazy-load
    co_await tick{};
}
task<> readingBefore78(pqxx::internal::owning_stream_input_iteration<int> rows) {
  for (auto [id] : rows) // expect: async-lazy-load
    co_await tick{};
}
task<> writing(pqxx::work &work) {
  auto table = pqxx::stream_to::table(work, {"notes"});   // expect: async-sync-orm
  table << std::tuple(1);                                 // expect: async-sync-orm
  table.write_row(std::tuple(1));                         // expect: async-sync-orm
  table.complete();                                       // expect: async-sync-orm
  auto raw = pqxx::stream_to::raw_table(work, "notes");   // expect: async-sync-orm, async-lazy-load
  raw.write_values(1, "one");                             // expect: async-sync-orm
  pqxx::stream_to given(work, "notes");                   // expect: async-sync-orm
  pqxx::stream_to moved(std::move(given));
  co_return;
}

task<> blobs(pqxx::work &work, pqxx::bytes buffer, pqxx::oid id) {
  pqxx::blob::create(work);                            // expect: async-sync-orm
  pqxx::blob reading = pqxx::blob::open_r(work, id);   // expect: async-sync-orm, async-lazy-load
  pqxx::blob writing = pqxx::blob::open_w(work, id);   // expect: async-sync-orm, async-lazy-load
  pqxx::blob both = pqxx::blob::open_rw(work, id);     // expect: async-sync-orm
  reading.read(buffer, 8);                             // expect: async-sync-orm
  writing.write(buffer);                               // expect: async-sync-orm
  writing.resize(0);                                   // expect: async-sync-orm
  both.seek_abs(1);                                    // expect: async-sync-orm
  both.seek_rel(1);                                    // expect: async-sync-orm
  both.seek_end(1);                                    // expect: async-sync-orm
  both.tell();                                         // expect: async-lazy-load
  both.close();                                        // expect: async-sync-orm
  pqxx::blob::from_buf(work, buffer);                  // expect: async-sync-orm
  pqxx::blob::append_from_buf(work, buffer, id);       // expect: async-sync-orm
  pqxx::blob::from_file(work, "notes.txt");            // expect: async-sync-orm
  pqxx::blob::to_buf(work, id, buffer, 8);             // expect: async-sync-orm
  pqxx::blob::append_to_buf(work, id, 0, buffer, 8);   // expect: async-sync-orm
  pqxx::blob::to_file(work, id, "notes.txt");          // expect: async-sync-orm
  pqxx::blob::remove(work, id);                        // expect: async-sync-orm
  pqxx::blob none;
  co_return;
}

int main() {
  pqxx::connection connection("dbname=notes");
  pqxx::work work(connection);
  for (auto [id] : work.stream<int>("SELECT 1"))
    pqxx::blob::remove(work, pqxx::oid(id));
  work.commit();
  connection.await_notification();
}
