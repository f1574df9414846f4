// RUN: %verify %s -- -std=c++20 -I%inputs -isystem %S/Inputs
#include "task.h"
#include <berkeley-db.h>

task<> open(const char *file) {
  DbEnv env(0);
  env.set_cachesize(0, 1 << 20, 1);
  env.open("home", DB_CREATE | DB_INIT_TXN, 0); // expect: async-sync-orm
  Db db(&env, 0);
  db.set_pagesize(4096);
  db.open(nullptr, file, nullptr, DB_BTREE, DB_CREATE, 0); // expect: async-sync-orm
  db.close(0);                                             // expect: async-sync-orm
  env.close(0);                                            // expect: async-sync-orm
  co_return;
}

task<> access(Db &db, Dbt key, Dbt data, DB_KEY_RANGE *range, u_int32_t n) {
  db.get(nullptr, &key, &data, 0);                            // expect: async-sync-orm
  db.pget(nullptr, &key, &key, &data, 0);                     // expect: async-sync-orm
  db.exists(nullptr, &key, 0);                                // expect: async-sync-orm
  db.put(nullptr, &key, &data, 0);                            // expect: async-sync-orm
  db.del(nullptr, &key, 0);                                   // expect: async-sync-orm
  db.compact(nullptr, nullptr, nullptr, nullptr, 0, nullptr); // expect: async-sync-orm
  db.key_range(nullptr, &key, range, 0);                      // expect: async-sync-orm
  db.get_pagesize(&n);
  data.get_data();
  data.get_size();
  co_return;
}

task<> iterate(Db &db, Dbt key, Dbt data) {
  Dbc *cursor;
  db.cursor(nullptr, &cursor, 0);
  while (cursor->get(&key, &data, DB_NEXT) == 0) // expect: async-sync-orm
    co_await tick{};
  cursor->pget(&key, &key, &data, DB_NEXT); // expect: async-sync-orm
  cursor->put(&key, &data, 0);              // expect: async-sync-orm
  cursor->close();
}

task<> maintain(DbEnv &env, Dbt data, DbLsn lsn) {
  int pages;
  DbLogc *log;
  env.dbremove(nullptr, "a", nullptr, 0);      // expect: async-sync-orm
  env.dbrename(nullptr, "a", nullptr, "b", 0); // expect: async-sync-orm
  env.dbbackup("a", "copy", 0);                // expect: async-sync-orm
  env.fileid_reset("a", 0);                    // expect: async-sync-orm
  env.lsn_reset("a", 0);                       // expect: async-sync-orm
  env.txn_checkpoint(0, 0, 0);                 // expect: async-sync-orm
  env.log_flush(&lsn);                         // expect: async-sync-orm
  env.memp_sync(&lsn);                         // expect: async-sync-orm
  env.memp_trickle(10, &pages);                // expect: async-sync-orm
  env.log_cursor(&log, 0);
  log->get(&lsn, &data, DB_NEXT); // expect: async-sync-orm
  log->close(0);
  DbEnv::strerror(0);
  co_return;
}

task<> sequence(DbSequence &sequence, Dbt key) {
  sequence.open(nullptr, &key, DB_CREATE); // expect: async-sync-orm
  sequence.get_key(&key);
  co_return;
}

task<> locks(DbEnv &env, Dbt object, DbLock lock) {
  env.lock_get(1, 0, &object, DB_LOCK_WRITE, &lock); // expect: async-sync-orm
  env.lock_get(1, DB_LOCK_NOWAIT, &object, DB_LOCK_WRITE, &lock);
  env.lock_put(&lock);
  co_return;
}

task<> transaction(DbEnv &env, Db &db, Dbt key, Dbt data) {
  DbTxn *txn;
  env.txn_begin(nullptr, &txn, 0);
  txn->set_timeout(1000, 0);
  db.put(txn, &key, &data, 0); // expect: async-sync-orm
  co_await tick{};             // expect: async-transaction-across-suspend
  txn->commit(0);              // expect: async-sync-orm
  co_await tick{};
  env.txn_begin(nullptr, &txn, 0);
  txn->abort();
  co_await tick{};
  env.txn_begin(nullptr, &txn, 0);
  txn->discard(0);
  co_await tick{};
}

// Without a file, it is in memory.
task<> inMemory(Dbt key, Dbt data) {
  Db db(nullptr, 0);
  db.open(nullptr, nullptr, nullptr, DB_HASH, DB_CREATE, 0);
  db.put(nullptr, &key, &data, 0);
  db.get(nullptr, &key, &data, 0);
  db.close(0);
  co_return;
}

int main() {
  Db db(nullptr, 0);
  return db.open(nullptr, "a", nullptr, DB_BTREE, DB_CREATE, 0);
}
