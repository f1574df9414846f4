// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
#include "odb.h"
#include "task.h"
#include <thread>

task<> committed(odb::database &db) {
  odb::transaction transaction(db.begin()); // expect: async-sync-orm
  transaction.finalized();
  transaction.commit(); // expect: async-sync-orm
  co_await tick{};
}
task<> rolledBack(odb::connection &connection) {
  odb::transaction transaction(connection.begin()); // expect: async-sync-orm
  transaction.rollback();                           // expect: async-sync-orm
  co_await tick{};
}
task<> open(odb::database &db) {
  odb::transaction transaction(db.begin()); // expect: async-sync-orm
  co_await tick{};                          // expect: async-transaction-across-suspend
  transaction.commit();                     // expect: async-sync-orm
}
task<> restarted(odb::database &db) {
  odb::transaction transaction;
  co_await tick{};
  transaction.reset(db.begin()); // expect: async-sync-orm
  co_await tick{};               // expect: async-transaction-across-suspend
  transaction.commit();          // expect: async-sync-orm
  co_await tick{};
}
// Its destructor rolls back.
task<> left(odb::database &db) {
  {
    odb::transaction transaction(db.begin()); // expect: async-sync-orm, async-lazy-load
  }
  odb::transaction unused;
  co_await tick{};
}
// A transaction is its thread's.
void shares(odb::database &db) {
  odb::transaction transaction(db.begin());
  std::thread worker([&] {
    transaction.commit(); // expect: async-thread-affinity
  });
  worker.join();
}
void keeps(odb::database &db) {
  std::thread worker([&] {
    odb::transaction transaction(db.begin());
    transaction.commit();
  });
  worker.join();
}
