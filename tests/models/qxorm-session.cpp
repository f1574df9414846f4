// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
#include "qxorm.h"
#include "task.h"
#include <thread>

struct Person {};

task<> uses(qx::QxSession &session, Person &person, qx::QxSqlQuery &query) {
  session.count<Person>(person);          // expect: async-sync-orm
  session.fetchById<Person>(person);      // expect: async-sync-orm
  session.fetchAll<Person>(person);       // expect: async-sync-orm
  session.fetchByQuery<Person>(person);   // expect: async-sync-orm
  session.insert<Person>(person);         // expect: async-sync-orm
  session.update<Person>(person);         // expect: async-sync-orm
  session.save<Person>(person);           // expect: async-sync-orm
  session.deleteById<Person>(person);     // expect: async-sync-orm
  session.deleteAll<Person>(person);      // expect: async-sync-orm
  session.deleteByQuery<Person>(person);  // expect: async-sync-orm
  session.destroyById<Person>(person);    // expect: async-sync-orm
  session.destroyAll<Person>(person);     // expect: async-sync-orm
  session.destroyByQuery<Person>(person); // expect: async-sync-orm
  session.exist<Person>(person);          // expect: async-sync-orm
  session.executeQuery<Person>(person);   // expect: async-sync-orm
  session.callQuery(query);               // expect: async-sync-orm
  session += QSqlError();
  session.isOpened();
  session.isValid();
  session.firstError();
  session.database();
  co_return;
}
// Its destructor commits.
task<> open() {
  qx::QxSession session; // expect: async-sync-orm, async-lazy-load
  co_await tick{};       // expect: async-transaction-across-suspend
}
task<> given(const QSqlDatabase &database) {
  qx::QxSession session(database); // expect: async-sync-orm, async-lazy-load
  co_await tick{};                 // expect: async-transaction-across-suspend
}
task<> committed(const QSqlDatabase &database) {
  qx::QxSession session(database, true); // expect: async-sync-orm
  session.commit();                      // expect: async-sync-orm
  co_await tick{};
}
task<> rolledBack() {
  qx::QxSession session; // expect: async-sync-orm
  session.rollback();    // expect: async-sync-orm
  co_await tick{};
}
task<> closed() {
  qx::QxSession session; // expect: async-sync-orm
  session.close();       // expect: async-sync-orm
  co_await tick{};
}
task<> withoutTransaction(const QSqlDatabase &database) {
  qx::QxSession session(database, false);
  co_await tick{};
}
task<> opened(const QSqlDatabase &database) {
  qx::QxSession session(database, false, false);
  if (!session.open()) { // expect: async-sync-orm
    co_await tick{};
    co_return;
  }
  co_await tick{}; // expect: async-transaction-across-suspend
  session.close(); // expect: async-sync-orm
}

// A session is its thread's.
void shares(const QSqlDatabase &database) {
  qx::QxSession session(database, true);
  std::thread worker([&] {
    session.commit(); // expect: async-thread-affinity
  });
  worker.join();
}
void keeps() {
  std::thread worker([] {
    qx::QxSession session;
    session.commit();
  });
  worker.join();
}
