// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <lmdb.h>
#include <unistd.h>

task<> open(MDB_env *env) {
  mdb_env_create(&env);
  mdb_env_set_mapsize(env, 1 << 30);
  mdb_env_open(env, "data", MDB_NOTLS, 0644); // expect: async-sync-orm
  mdb_env_sync(env, 1);                       // expect: async-sync-orm
  mdb_env_copy(env, "copy");                  // expect: async-sync-orm
  mdb_env_copy2(env, "copy", MDB_CP_COMPACT); // expect: async-sync-orm
  mdb_env_copyfd(env, 3);                     // expect: async-sync-orm
  mdb_env_copyfd2(env, 3, 0);                 // expect: async-sync-orm
  co_return;
}

task<> write(MDB_env *env, MDB_val key, MDB_val value) {
  MDB_txn *transaction;
  MDB_dbi database;
  MDB_cursor *cursor;
  mdb_txn_begin(env, nullptr, 0, &transaction);              // expect: async-sync-orm
  mdb_dbi_open(transaction, nullptr, MDB_CREATE, &database); // expect: async-sync-orm
  mdb_put(transaction, database, &key, &value, 0);           // expect: async-sync-orm
  mdb_del(transaction, database, &key, nullptr);             // expect: async-sync-orm
  mdb_cursor_open(transaction, database, &cursor);
  mdb_cursor_put(cursor, &key, &value, 0); // expect: async-sync-orm
  mdb_cursor_del(cursor, 0);               // expect: async-sync-orm
  mdb_drop(transaction, database, 0);      // expect: async-sync-orm
  mdb_txn_commit(transaction);             // expect: async-sync-orm
  co_return;
}

task<> others(MDB_env *env, unsigned flags, bool readOnly) {
  MDB_txn *transaction;
  mdb_txn_begin(env, nullptr, MDB_NOSYNC, &transaction);     // expect: async-sync-orm
  mdb_txn_begin(env, nullptr, MDB_NOMETASYNC, &transaction); // expect: async-sync-orm
  mdb_txn_begin(env, nullptr, flags, &transaction);
  mdb_txn_begin(env, nullptr, readOnly ? MDB_RDONLY : 0, &transaction);
  co_return;
}

// A reader waits for no writer, and there is nothing to commit.
task<> read(MDB_env *env, MDB_dbi database, MDB_val key, MDB_val value) {
  MDB_txn *transaction;
  MDB_cursor *cursor;
  mdb_txn_begin(env, nullptr, MDB_RDONLY, &transaction);
  mdb_get(transaction, database, &key, &value); // expect: async-sync-orm
  mdb_cursor_open(transaction, database, &cursor);
  while (mdb_cursor_get(cursor, &key, &value, MDB_NEXT) == 0) // expect: async-sync-orm
    co_await tick{};
  mdb_cursor_close(cursor);
  mdb_txn_reset(transaction);
  mdb_txn_renew(transaction);
  mdb_txn_commit(transaction);
}

// A writer that is open keeps all others out. That it did begin shows where it is used.
task<> writer(MDB_env *env, MDB_dbi database, MDB_val key, MDB_val value) {
  MDB_txn *transaction;
  if (mdb_txn_begin(env, nullptr, 0, &transaction) != 0) { // expect: async-sync-orm
    co_await tick{};
    co_return;
  }
  mdb_put(transaction, database, &key, &value, 0); // expect: async-sync-orm
  co_await tick{};                                 // expect: async-transaction-across-suspend
  mdb_txn_commit(transaction);                     // expect: async-sync-orm
  co_await tick{};
}
task<> deletes(MDB_env *env, MDB_dbi database, MDB_val key) {
  MDB_txn *transaction;
  mdb_txn_begin(env, nullptr, MDB_NOSYNC, &transaction); // expect: async-sync-orm
  mdb_del(transaction, database, &key, nullptr);         // expect: async-sync-orm
  co_await tick{};                                       // expect: async-transaction-across-suspend
  mdb_drop(transaction, database, 0);                    // expect: async-sync-orm
  mdb_txn_abort(transaction);
  co_await tick{};
}
task<> opens(MDB_env *env, MDB_dbi database, MDB_cursor *cursor, MDB_val key, MDB_val value) {
  MDB_txn *a;
  mdb_txn_begin(env, nullptr, MDB_NOMETASYNC, &a); // expect: async-sync-orm
  mdb_dbi_open(a, nullptr, MDB_CREATE, &database); // expect: async-sync-orm
  co_await tick{};                                 // expect: async-transaction-across-suspend
  mdb_txn_abort(a);
  MDB_txn *b;
  mdb_txn_begin(env, nullptr, 0, &b); // expect: async-sync-orm
  mdb_cursor_open(b, database, &cursor);
  co_await tick{}; // expect: async-transaction-across-suspend
  mdb_txn_abort(b);
  MDB_txn *c;
  mdb_txn_begin(env, nullptr, 0, &c); // expect: async-sync-orm
  mdb_get(c, database, &key, &value); // expect: async-sync-orm
  co_await tick{};                    // expect: async-transaction-across-suspend
  mdb_txn_abort(c);
}
// Of one that was handed in, nothing tells whether it writes.
task<> given(MDB_txn *transaction, MDB_dbi database, MDB_val key, MDB_val value) {
  mdb_get(transaction, database, &key, &value); // expect: async-sync-orm
  co_await tick{};
}

int note(const char *, void *) { return usleep(1); }

task<> inspect(MDB_env *env, MDB_txn *transaction) {
  mdb_reader_list(env, note, nullptr); // expect: async-blocking-call
  mdb_reader_list(env, nullptr, nullptr);
  mdb_txn_abort(transaction);
  mdb_strerror(0);
  co_return;
}
