// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
#include "ormpp.h"
#include "task.h"

struct note {
  int id;
};

task<> ofMysql(ormpp::mysql &db, note n) {
  db.connect("127.0.0.1");          // expect: async-sync-orm
  db.ping();                        // expect: async-sync-orm
  db.create_datatable<note>();      // expect: async-sync-orm
  db.insert(n);                     // expect: async-sync-orm
  db.replace(n);                    // expect: async-sync-orm
  db.update(n);                     // expect: async-sync-orm
  db.get_insert_id_after_insert(n); // expect: async-sync-orm
  db.delete_records<note>();        // expect: async-sync-orm
  db.delete_records_s<note>("");    // expect: async-sync-orm
  db.query<note>();                 // expect: async-sync-orm
  db.query_s<note>("");             // expect: async-sync-orm
  db.execute("delete from note");   // expect: async-sync-orm
  db.begin();                       // expect: async-sync-orm
  db.commit();                      // expect: async-sync-orm
  db.rollback();                    // expect: async-sync-orm
  db.disconnect();                  // expect: async-sync-orm
  db.set_enable_transaction(false);
  db.get_last_affect_rows();
  db.has_error();
  co_return;
}
task<> ofPostgresql(ormpp::postgresql &db, note n) {
  db.connect("127.0.0.1");          // expect: async-sync-orm
  db.create_datatable<note>();      // expect: async-sync-orm
  db.insert(n);                     // expect: async-sync-orm
  db.replace(n);                    // expect: async-sync-orm
  db.update(n);                     // expect: async-sync-orm
  db.get_insert_id_after_insert(n); // expect: async-sync-orm
  db.delete_records<note>();        // expect: async-sync-orm
  db.delete_records_s<note>("");    // expect: async-sync-orm
  db.query<note>();                 // expect: async-sync-orm
  db.query_s<note>("");             // expect: async-sync-orm
  db.execute("delete from note");   // expect: async-sync-orm
  db.begin();                       // expect: async-sync-orm
  db.commit();                      // expect: async-sync-orm
  db.rollback();                    // expect: async-sync-orm
  db.disconnect();                  // expect: async-sync-orm
  db.ping();
  co_return;
}
task<> ofSqlite(ormpp::sqlite &db, note n) {
  db.connect("notes.db");           // expect: async-sync-orm
  db.create_datatable<note>();      // expect: async-sync-orm
  db.insert(n);                     // expect: async-sync-orm
  db.replace(n);                    // expect: async-sync-orm
  db.update(n);                     // expect: async-sync-orm
  db.get_insert_id_after_insert(n); // expect: async-sync-orm
  db.delete_records<note>();        // expect: async-sync-orm
  db.delete_records_s<note>("");    // expect: async-sync-orm
  db.query<note>();                 // expect: async-sync-orm
  db.query_s<note>("");             // expect: async-sync-orm
  db.execute("delete from note");   // expect: async-sync-orm
  db.begin();                       // expect: async-sync-orm
  db.commit();                      // expect: async-sync-orm
  db.rollback();                    // expect: async-sync-orm
  db.disconnect();                  // expect: async-sync-orm
  db.ping();
  co_return;
}
task<> ofMysqlAsync(ormpp::mysql_async &db, note n) {
  co_await db.connect("127.0.0.1");
  co_await db.insert(n);
  co_await db.execute("delete from note");
}
