// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
#include "ormpp.h"
#include "task.h"

using namespace ormpp;

struct note {
  int id;
};

task<> connects(note n) {
  dbng<mysql> db;
  db.connect("127.0.0.1", "user", "secret"); // expect: async-sync-orm
  db.ping();                                 // expect: async-sync-orm
  db.create_datatable<note>();               // expect: async-sync-orm
  db.insert(n);                              // expect: async-sync-orm
  db.replace(n);                             // expect: async-sync-orm
  db.update(n);                              // expect: async-sync-orm
  db.update_some<&note::id>(n);              // expect: async-sync-orm
  db.get_insert_id_after_insert(n);          // expect: async-sync-orm
  db.delete_records<note>();                 // expect: async-sync-orm
  db.delete_records_s<note>("id=1");         // expect: async-sync-orm
  db.query<note>();                          // expect: async-sync-orm
  db.query_s<note>("id=1");                  // expect: async-sync-orm
  db.execute("drop table note");             // expect: async-sync-orm
  db.begin();                                // expect: async-sync-orm
  db.commit();                               // expect: async-sync-orm
  db.rollback();                             // expect: async-sync-orm
  db.disconnect();                           // expect: async-sync-orm
  co_return;
}

task<> builds(where_condition where) {
  dbng<postgresql> db;
  db.select(0).from<note>().collect();                          // expect: async-sync-orm
  db.select(0).from<note>().scalar();                           // expect: async-sync-orm
  db.select(0).from<note>().where(where).collect();             // expect: async-sync-orm
  db.select(0).from<note>().where(where).scalar();              // expect: async-sync-orm
  db.select(0).from<note>().where(where).order_by().collect();  // expect: async-sync-orm
  db.select(0).from<note>().where(where).order_by().scalar();   // expect: async-sync-orm
  db.select(0).from<note>().where(where).group_by().collect();  // expect: async-sync-orm
  db.select(0).from<note>().where(where).group_by().scalar();   // expect: async-sync-orm
  db.select(0).from<note>().group_by().having(where).collect(); // expect: async-sync-orm
  db.select(0).from<note>().group_by().having(where).scalar();  // expect: async-sync-orm
  db.select(0).from<note>().limit(7).collect();                 // expect: async-sync-orm
  db.select(0).from<note>().limit(7).scalar();                  // expect: async-sync-orm
  db.select(0).from<note>().limit(7).offset(7).collect();       // expect: async-sync-orm
  db.select(0).from<note>().limit(7).offset(7).scalar();        // expect: async-sync-orm
  db.select(0).from<note>().inner_join(1, 2).collect();         // expect: async-sync-orm
  db.select(0).from<note>().inner_join(1, 2).scalar();          // expect: async-sync-orm
  auto query = db.select(0).from<note>().where(where);
  query.collect();                                              // expect: async-sync-orm
  db.update<note>().set(0, 1).set(1, 2).where(where).execute(); // expect: async-sync-orm
  db.update<note>().set(0, 1).execute_all();                    // expect: async-sync-orm
  db.remove<note>().where(where).execute();                     // expect: async-sync-orm
  db.remove<note>().execute_all();                              // expect: async-sync-orm
  db.remove<note>().partition(0, 1).execute();                  // expect: async-sync-orm
  db.remove<note>().partition(0, 1).execute_all();              // expect: async-sync-orm
  db.create_table<note>().auto_increment(0).execute();          // expect: async-sync-orm
  db.alter_table<note>().add_column(0).execute();               // expect: async-sync-orm
  co_return;
}

task<> pooled() {
  auto &pool = connection_pool<dbng<mysql>>::instance();
  pool.init(4, "127.0.0.1", "user", "secret"); // expect: async-sync-orm
  auto db = pool.get();                        // expect: async-sync-orm
  db->query_s<note>("id=1");                   // expect: async-sync-orm
  db->get_last_affect_rows();
  pool.size();
  co_return;
}

// Its awaitable half has the same names.
task<> asynchronous(any_io_executor executor, dbng<mysql_async> &given, note n, where_condition where) {
  dbng<mysql_async> db(executor);
  co_await db.connect("127.0.0.1", "user", "secret");
  co_await db.insert(n);
  co_await db.query_s<note>("id=1");
  co_await db.select(0).from<note>().where(where).collect();
  co_await db.update<note>().set(0, 1).where(where).execute();
  co_await db.begin();
  co_await tick{};
  co_await db.commit();
  co_await given.execute("delete from note");
  co_await given.disconnect();
  db.has_error();
  db.get_last_affect_rows();
  async_connection_pool<mysql_async> pool(executor);
  co_await pool.init(4, "127.0.0.1");
  auto connection = co_await pool.get();
  co_await connection->ping();
}

// As programs wrap it.
static int count(dbng<mysql> &db) { return db.query_s<int>("select count(*) from note").size(); }
task<int> wrapped() {
  dbng<mysql> db;
  co_return count(db); // expect: async-sync-orm
}

int main() {
  dbng<mysql> db;
  return db.connect("127.0.0.1") ? count(db) : 1;
}
