// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"

#include <soci/soci.h>

using soci::into;
using soci::use;

task<> connects(const soci::connection_parameters &parameters, const soci::backend_factory &factory,
                soci::connection_pool &pool) {
  soci::session first(parameters);                   // expect: async-sync-orm
  soci::session second(factory, "dbname=notes");     // expect: async-sync-orm
  soci::session third("postgresql", "dbname=notes"); // expect: async-sync-orm
  soci::session fourth("postgresql://dbname=notes"); // expect: async-sync-orm
  soci::session leased(pool);                        // expect: async-lazy-load
  soci::session later;
  later.open(parameters);                   // expect: async-sync-orm
  later.open("postgresql", "dbname=notes"); // expect: async-sync-orm
  later.reconnect();                        // expect: async-sync-orm
  if (later.is_connected())                 // expect: async-lazy-load
    later.close();                          // expect: async-sync-orm
  co_return;
}

task<> once(soci::session &sql, std::string name) {
  int count = 0;
  sql << "select count(*) from notes", into(count);                                       // expect: async-lazy-load
  sql << "select count(*) from notes where name = :name", use(name, "name"), into(count); // expect: async-lazy-load
  sql.once << "delete from notes where name = " << name;                                  // expect: async-lazy-load
  sql.get_table_names(), into(name);                                                      // expect: async-lazy-load
  auto names = sql.get_table_names();                                                     // expect: async-lazy-load
  names, into(name);
  co_return;
}

task<> schema(soci::session &sql) {
  sql.create_table("notes").column("id", soci::dt_integer)("primary key (id)"); // expect: async-lazy-load
  sql.add_column("notes", "name", soci::dt_string, 32);                         // expect: async-lazy-load
  sql.drop_column("notes", "name");                                             // expect: async-lazy-load
  sql.truncate_table("notes");                                                  // expect: async-sync-orm
  sql.drop_table("notes");                                                      // expect: async-sync-orm
  long long next = 0;
  sql.get_next_sequence_value("notes_id", next); // expect: async-sync-orm
  co_return;
}

task<> prepared(soci::session &sql, int id, std::string name) {
  soci::statement statement = (sql.prepare << "select name from notes where id = :id", use(id), into(name));
  statement.execute();      // expect: async-sync-orm
  while (statement.fetch()) // expect: async-sync-orm
    co_await tick{};
  soci::statement copy(statement);
  copy.execute(true); // expect: async-sync-orm
  soci::procedure procedure = (sql.prepare << "archive(:id)", use(id));
  procedure.execute(); // expect: async-sync-orm
  procedure.fetch();   // expect: async-sync-orm
}

task<> rows(soci::session &sql) {
  soci::rowset<soci::row> rows = (sql.prepare << "select * from notes"); // expect: async-lazy-load
  for (const soci::row &row : rows)                                      // expect: async-lazy-load
    row.get<int>("id");
  soci::rowset<soci::row> copy = rows;
  for (auto it = copy.begin(), end = copy.end(); it != end; ++it) // expect: async-lazy-load, async-lazy-load
    it->get<std::string>(1);
  auto it = copy.begin(); // expect: async-lazy-load
  it++;                   // expect: async-lazy-load
  *it;
  co_return;
}

task<> leases(soci::connection_pool &pool, int timeout) {
  std::size_t at = pool.lease();   // expect: async-sync-orm
  if (pool.try_lease(at, timeout)) // expect: async-sync-orm
    pool.give_back(at);
  if (pool.try_lease(at, 0))
    pool.give_back(at);
  pool.at(at);
  co_return;
}

// Building, binding and what is fetched already.
task<> silent(soci::session &sql, const soci::row &row, soci::values &values) {
  soci::session closed;
  soci::connection_pool pool(4);
  int id = 0;
  soci::indicator indicator;
  soci::details::prepare_temp_type prepared = (sql.prepare << "select name from notes where id = :id", use(id));
  soci::statement statement(sql);
  statement.alloc();
  statement.exchange(into(id, indicator));
  statement.prepare("select id from notes");
  statement.define_and_bind();
  statement.got_data();
  statement.get_affected_rows();
  statement.clean_up();
  row.size();
  row.get<int>(0);
  row.get<std::string>("name", "none");
  row.get_indicator(0);
  row.get_properties(0).get_name();
  values.get<int>("id");
  values.set("id", 7);
  sql.got_data();
  sql.get_last_query();
  sql.get_backend_name();
  sql.get_dummy_from_clause();
  sql.empty_blob();
  sql.uppercase_column_names(true);
  soci::blob blob(sql);
  blob.get_len();
  co_return;
}

// As programs wrap it.
static int count(soci::connection_pool &pool) {
  soci::session sql(pool);
  int count = 0;
  sql << "select count(*) from notes", into(count);
  return count;
}
task<int> wrapped(soci::connection_pool &pool) {
  co_return count(pool); // expect: async-lazy-load
}

int main() {
  soci::session sql("sqlite3://notes.db");
  soci::transaction transaction(sql);
  sql << "delete from notes";
  transaction.commit();
}
