// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
// The databases of the backends declare what odb::database does again.
#include "odb.h"
#include "task.h"

struct Person {};

task<> pgsqlPersists(odb::pgsql::database &db, Person &person) {
  db.persist(person);                // expect: async-sync-orm
  db.load<Person>(1);                // expect: async-sync-orm
  db.reload(person);                 // expect: async-sync-orm
  db.find<Person>(1);                // expect: async-sync-orm
  db.update(person);                 // expect: async-sync-orm
  db.erase<Person>(1);               // expect: async-sync-orm
  db.erase_query<Person>("age > 1"); // expect: async-sync-orm
  db.query<Person>("age > 1");       // expect: async-sync-orm
  db.query_one<Person>("age > 1");   // expect: async-sync-orm
  db.query_value<Person>("age > 1"); // expect: async-sync-orm
  db.connection();                   // expect: async-sync-orm
  db.prepare_query<Person>("name", "age > 1");
  db.begin();
  co_return;
}
task<> pgsqlTransacts(odb::pgsql::database &db) {
  {
    odb::pgsql::transaction transaction(db.begin()); // expect: async-sync-orm, async-lazy-load
  }
  odb::pgsql::transaction transaction(db.begin()); // expect: async-sync-orm
  co_await tick{};                                 // expect: async-transaction-across-suspend
  transaction.commit();                            // expect: async-sync-orm
  co_await tick{};
}

task<> mysqlPersists(odb::mysql::database &db, Person &person) {
  db.persist(person);                // expect: async-sync-orm
  db.load<Person>(1);                // expect: async-sync-orm
  db.reload(person);                 // expect: async-sync-orm
  db.find<Person>(1);                // expect: async-sync-orm
  db.update(person);                 // expect: async-sync-orm
  db.erase<Person>(1);               // expect: async-sync-orm
  db.erase_query<Person>("age > 1"); // expect: async-sync-orm
  db.query<Person>("age > 1");       // expect: async-sync-orm
  db.query_one<Person>("age > 1");   // expect: async-sync-orm
  db.query_value<Person>("age > 1"); // expect: async-sync-orm
  db.connection();                   // expect: async-sync-orm
  db.prepare_query<Person>("name", "age > 1");
  db.begin();
  co_return;
}
task<> mysqlTransacts(odb::mysql::database &db) {
  {
    odb::mysql::transaction transaction(db.begin()); // expect: async-sync-orm, async-lazy-load
  }
  odb::mysql::transaction transaction(db.begin()); // expect: async-sync-orm
  co_await tick{};                                 // expect: async-transaction-across-suspend
  transaction.commit();                            // expect: async-sync-orm
  co_await tick{};
}

task<> mssqlPersists(odb::mssql::database &db, Person &person) {
  db.persist(person);                // expect: async-sync-orm
  db.load<Person>(1);                // expect: async-sync-orm
  db.reload(person);                 // expect: async-sync-orm
  db.find<Person>(1);                // expect: async-sync-orm
  db.update(person);                 // expect: async-sync-orm
  db.erase<Person>(1);               // expect: async-sync-orm
  db.erase_query<Person>("age > 1"); // expect: async-sync-orm
  db.query<Person>("age > 1");       // expect: async-sync-orm
  db.query_one<Person>("age > 1");   // expect: async-sync-orm
  db.query_value<Person>("age > 1"); // expect: async-sync-orm
  db.connection();                   // expect: async-sync-orm
  db.prepare_query<Person>("name", "age > 1");
  db.begin();
  co_return;
}
task<> mssqlTransacts(odb::mssql::database &db) {
  {
    odb::mssql::transaction transaction(db.begin()); // expect: async-sync-orm, async-lazy-load
  }
  odb::mssql::transaction transaction(db.begin()); // expect: async-sync-orm
  co_await tick{};                                 // expect: async-transaction-across-suspend
  transaction.commit();                            // expect: async-sync-orm
  co_await tick{};
}

task<> oraclePersists(odb::oracle::database &db, Person &person) {
  db.persist(person);                // expect: async-sync-orm
  db.load<Person>(1);                // expect: async-sync-orm
  db.reload(person);                 // expect: async-sync-orm
  db.find<Person>(1);                // expect: async-sync-orm
  db.update(person);                 // expect: async-sync-orm
  db.erase<Person>(1);               // expect: async-sync-orm
  db.erase_query<Person>("age > 1"); // expect: async-sync-orm
  db.query<Person>("age > 1");       // expect: async-sync-orm
  db.query_one<Person>("age > 1");   // expect: async-sync-orm
  db.query_value<Person>("age > 1"); // expect: async-sync-orm
  db.connection();                   // expect: async-sync-orm
  db.prepare_query<Person>("name", "age > 1");
  db.begin();
  co_return;
}
task<> oracleTransacts(odb::oracle::database &db) {
  {
    odb::oracle::transaction transaction(db.begin()); // expect: async-sync-orm, async-lazy-load
  }
  odb::oracle::transaction transaction(db.begin()); // expect: async-sync-orm
  co_await tick{};                                  // expect: async-transaction-across-suspend
  transaction.commit();                             // expect: async-sync-orm
  co_await tick{};
}

task<> sqlitePersists(odb::sqlite::database &db, Person &person) {
  db.persist(person);                // expect: async-sync-orm
  db.load<Person>(1);                // expect: async-sync-orm
  db.reload(person);                 // expect: async-sync-orm
  db.find<Person>(1);                // expect: async-sync-orm
  db.update(person);                 // expect: async-sync-orm
  db.erase<Person>(1);               // expect: async-sync-orm
  db.erase_query<Person>("age > 1"); // expect: async-sync-orm
  db.query<Person>("age > 1");       // expect: async-sync-orm
  db.query_one<Person>("age > 1");   // expect: async-sync-orm
  db.query_value<Person>("age > 1"); // expect: async-sync-orm
  db.connection();                   // expect: async-sync-orm
  db.prepare_query<Person>("name", "age > 1");
  db.begin();
  co_return;
}
task<> sqliteTransacts(odb::sqlite::database &db) {
  {
    odb::sqlite::transaction transaction(db.begin()); // expect: async-sync-orm, async-lazy-load
  }
  odb::sqlite::transaction transaction(db.begin()); // expect: async-sync-orm
  co_await tick{};                                  // expect: async-transaction-across-suspend
  transaction.commit();                             // expect: async-sync-orm
  co_await tick{};
}
