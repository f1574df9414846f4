// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <rocksdb/c.h>

task<> open(rocksdb_options_t *o, const char *names, rocksdb_column_family_handle_t *f, char *e, size_t n, int ttl) {
  const rocksdb_options_t *all[] = {o};
  rocksdb_t *db = rocksdb_open(o, "data", &e);                                          // expect: async-sync-orm
  rocksdb_open_for_read_only(o, "data", 0, &e);                                         // expect: async-sync-orm
  rocksdb_open_as_secondary(o, "data", "copy", &e);                                     // expect: async-sync-orm
  rocksdb_open_with_ttl(o, "data", 60, &e);                                             // expect: async-sync-orm
  rocksdb_open_and_trim_history(o, "data", 1, &names, all, &f, e, 1, &e);               // expect: async-sync-orm
  rocksdb_open_column_families(o, "data", 1, &names, all, &f, &e);                      // expect: async-sync-orm
  rocksdb_open_for_read_only_column_families(o, "data", 1, &names, all, &f, 0, &e);     // expect: async-sync-orm
  rocksdb_open_as_secondary_column_families(o, "data", "copy", 1, &names, all, &f, &e); // expect: async-sync-orm
  rocksdb_open_column_families_with_ttl(o, "data", 1, &names, all, &f, &ttl, &e);       // expect: async-sync-orm
  rocksdb_list_column_families(o, "data", &n, &e);                                      // expect: async-sync-orm
  rocksdb_destroy_db(o, "data", &e);                                                    // expect: async-sync-orm
  rocksdb_repair_db(o, "data", &e);                                                     // expect: async-sync-orm
  rocksdb_close(db);                                                                    // expect: async-sync-orm
  rocksdb_transactiondb_options_t *t = rocksdb_transactiondb_options_create();
  auto *locking = rocksdb_transactiondb_open(o, t, "data", &e);                         // expect: async-sync-orm
  rocksdb_transactiondb_open_column_families(o, t, "data", 1, &names, all, &f, &e);     // expect: async-sync-orm
  rocksdb_transactiondb_close(locking);                                                 // expect: async-sync-orm
  auto *optimistic = rocksdb_optimistictransactiondb_open(o, "data", &e);               // expect: async-sync-orm
  rocksdb_optimistictransactiondb_open_column_families(o, "a", 1, &names, all, &f, &e); // expect: async-sync-orm
  rocksdb_optimistictransactiondb_close(optimistic);                                    // expect: async-sync-orm
  co_return;
}

task<> write(rocksdb_t *db, rocksdb_writeoptions_t *o, rocksdb_column_family_handle_t *f, rocksdb_writebatch_t *batch) {
  char *e = nullptr;
  rocksdb_put(db, o, "a", 1, "b", 1, &e);                // expect: async-sync-orm
  rocksdb_put_cf(db, o, f, "a", 1, "b", 1, &e);          // expect: async-sync-orm
  rocksdb_delete(db, o, "a", 1, &e);                     // expect: async-sync-orm
  rocksdb_delete_cf(db, o, f, "a", 1, &e);               // expect: async-sync-orm
  rocksdb_delete_range_cf(db, o, f, "a", 1, "b", 1, &e); // expect: async-sync-orm
  rocksdb_singledelete(db, o, "a", 1, &e);               // expect: async-sync-orm
  rocksdb_singledelete_cf(db, o, f, "a", 1, &e);         // expect: async-sync-orm
  rocksdb_merge(db, o, "a", 1, "b", 1, &e);              // expect: async-sync-orm
  rocksdb_merge_cf(db, o, f, "a", 1, "b", 1, &e);        // expect: async-sync-orm
  rocksdb_write(db, o, batch, &e);                       // expect: async-sync-orm
  rocksdb_writebatch_put(batch, "a", 1, "b", 1);
  co_return;
}

task<> read(rocksdb_t *db, rocksdb_readoptions_t *o, rocksdb_column_family_handle_t *f, const char *key, size_t n) {
  char *e = nullptr, *value = nullptr;
  rocksdb_pinnableslice_t *pinned = nullptr;
  rocksdb_get(db, o, "a", 1, &n, &e);                                      // expect: async-sync-orm
  rocksdb_get_cf(db, o, f, "a", 1, &n, &e);                                // expect: async-sync-orm
  rocksdb_get_pinned(db, o, "a", 1, &e);                                   // expect: async-sync-orm
  rocksdb_get_pinned_cf(db, o, f, "a", 1, &e);                             // expect: async-sync-orm
  rocksdb_multi_get(db, o, 1, &key, &n, &value, &n, &e);                   // expect: async-sync-orm
  rocksdb_multi_get_cf(db, o, &f, 1, &key, &n, &value, &n, &e);            // expect: async-sync-orm
  rocksdb_batched_multi_get_cf(db, o, f, 1, &key, &n, &pinned, &e, false); // expect: async-sync-orm
  rocksdb_iterator_t *it = rocksdb_create_iterator(db, o);
  rocksdb_iter_seek_to_first(it);         // expect: async-lazy-load
  rocksdb_iter_seek_to_last(it);          // expect: async-lazy-load
  rocksdb_iter_seek(it, "a", 1);          // expect: async-lazy-load
  rocksdb_iter_seek_for_prev(it, "a", 1); // expect: async-lazy-load
  rocksdb_iter_next(it);                  // expect: async-lazy-load
  rocksdb_iter_prev(it);                  // expect: async-lazy-load
  rocksdb_iter_valid(it);
  rocksdb_iter_destroy(it);
  co_return;
}

task<> maintain(rocksdb_t *db, rocksdb_options_t *o, rocksdb_column_family_handle_t *f, rocksdb_flushoptions_t *flush,
                rocksdb_compactoptions_t *compact, rocksdb_ingestexternalfileoptions_t *ingest, const char *file) {
  char *e = nullptr;
  rocksdb_compact_range(db, "a", 1, "b", 1);                    // expect: async-sync-orm
  rocksdb_compact_range_cf(db, f, "a", 1, "b", 1);              // expect: async-sync-orm
  rocksdb_compact_range_opt(db, compact, "a", 1, "b", 1);       // expect: async-sync-orm
  rocksdb_compact_range_cf_opt(db, f, compact, "a", 1, "b", 1); // expect: async-sync-orm
  rocksdb_flush(db, flush, &e);                                 // expect: async-sync-orm
  rocksdb_flush_cf(db, flush, f, &e);                           // expect: async-sync-orm
  rocksdb_flush_wal(db, 1, &e);                                 // expect: async-sync-orm
  rocksdb_create_column_family(db, o, "a", &e);                 // expect: async-sync-orm
  rocksdb_drop_column_family(db, f, &e);                        // expect: async-sync-orm
  rocksdb_ingest_external_file(db, &file, 1, ingest, &e);       // expect: async-sync-orm
  rocksdb_ingest_external_file_cf(db, f, &file, 1, ingest, &e); // expect: async-sync-orm
  rocksdb_try_catch_up_with_primary(db, &e);                    // expect: async-sync-orm
  rocksdb_cancel_all_background_work(db, 1);                    // expect: async-blocking-call
  rocksdb_cancel_all_background_work(db, 0);
  auto *log = rocksdb_get_updates_since(db, 1, nullptr, &e); // expect: async-sync-orm
  rocksdb_wal_iter_next(log);                                // expect: async-lazy-load
  co_return;
}

task<> backUp(rocksdb_t *db, rocksdb_options_t *o, rocksdb_backup_engine_options_t *options, rocksdb_env_t *env,
              rocksdb_checkpoint_t *checkpoint, rocksdb_restore_options_t *restore) {
  char *e = nullptr;
  auto *engine = rocksdb_backup_engine_open(o, "backup", &e);                           // expect: async-sync-orm
  rocksdb_backup_engine_open_opts(options, env, &e);                                    // expect: async-sync-orm
  rocksdb_backup_engine_create_new_backup(engine, db, &e);                              // expect: async-sync-orm
  rocksdb_backup_engine_create_new_backup_flush(engine, db, 1, &e);                     // expect: async-sync-orm
  rocksdb_backup_engine_purge_old_backups(engine, 3, &e);                               // expect: async-sync-orm
  rocksdb_backup_engine_verify_backup(engine, 1, &e);                                   // expect: async-sync-orm
  rocksdb_backup_engine_restore_db_from_backup(engine, "data", "data", restore, 1, &e); // expect: async-sync-orm
  rocksdb_backup_engine_restore_db_from_latest_backup(engine, "a", "a", restore, &e);   // expect: async-sync-orm
  rocksdb_checkpoint_create(checkpoint, "copy", 0, &e);                                 // expect: async-sync-orm
  rocksdb_backup_engine_close(engine);
  co_return;
}

task<> transactions(rocksdb_transactiondb_t *db, rocksdb_writeoptions_t *w, rocksdb_readoptions_t *r,
                    rocksdb_column_family_handle_t *f, rocksdb_transaction_options_t *o, rocksdb_flushoptions_t *flush,
                    rocksdb_writebatch_t *batch) {
  char *e = nullptr;
  size_t n;
  rocksdb_transactiondb_put(db, w, "a", 1, "b", 1, &e);         // expect: async-sync-orm
  rocksdb_transactiondb_put_cf(db, w, f, "a", 1, "b", 1, &e);   // expect: async-sync-orm
  rocksdb_transactiondb_write(db, w, batch, &e);                // expect: async-sync-orm
  rocksdb_transactiondb_merge(db, w, "a", 1, "b", 1, &e);       // expect: async-sync-orm
  rocksdb_transactiondb_merge_cf(db, w, f, "a", 1, "b", 1, &e); // expect: async-sync-orm
  rocksdb_transactiondb_delete(db, w, "a", 1, &e);              // expect: async-sync-orm
  rocksdb_transactiondb_delete_cf(db, w, f, "a", 1, &e);        // expect: async-sync-orm
  rocksdb_transactiondb_get(db, r, "a", 1, &n, &e);             // expect: async-sync-orm
  rocksdb_transactiondb_get_cf(db, r, f, "a", 1, &n, &e);       // expect: async-sync-orm
  rocksdb_transactiondb_flush(db, flush, &e);                   // expect: async-sync-orm
  rocksdb_transaction_t *t = rocksdb_transaction_begin(db, w, o, nullptr);
  rocksdb_transaction_put(t, "a", 1, "b", 1, &e);                    // expect: async-sync-orm
  rocksdb_transaction_put_cf(t, f, "a", 1, "b", 1, &e);              // expect: async-sync-orm
  rocksdb_transaction_merge(t, "a", 1, "b", 1, &e);                  // expect: async-sync-orm
  rocksdb_transaction_merge_cf(t, f, "a", 1, "b", 1, &e);            // expect: async-sync-orm
  rocksdb_transaction_delete(t, "a", 1, &e);                         // expect: async-sync-orm
  rocksdb_transaction_delete_cf(t, f, "a", 1, &e);                   // expect: async-sync-orm
  rocksdb_transaction_get(t, r, "a", 1, &n, &e);                     // expect: async-sync-orm
  rocksdb_transaction_get_cf(t, r, f, "a", 1, &n, &e);               // expect: async-sync-orm
  rocksdb_transaction_get_for_update(t, r, "a", 1, &n, 1, &e);       // expect: async-sync-orm
  rocksdb_transaction_get_for_update_cf(t, r, f, "a", 1, &n, 1, &e); // expect: async-sync-orm
  rocksdb_transaction_prepare(t, &e);                                // expect: async-sync-orm
  rocksdb_transaction_commit(t, &e);                                 // expect: async-sync-orm
  rocksdb_transaction_rollback(t, &e);
  co_return;
}

task<> open(rocksdb_transactiondb_t *db, rocksdb_writeoptions_t *w, rocksdb_transaction_options_t *o) {
  char *e = nullptr;
  rocksdb_transaction_t *t = rocksdb_transaction_begin(db, w, o, nullptr);
  co_await tick{};
  rocksdb_transaction_put(t, "a", 1, "b", 1, &e); // expect: async-sync-orm
  co_await tick{};                                // expect: async-transaction-across-suspend
  rocksdb_transaction_commit(t, &e);              // expect: async-sync-orm
  co_await tick{};
  t = rocksdb_transaction_begin(db, w, o, t);
  rocksdb_transaction_delete(t, "a", 1, &e); // expect: async-sync-orm
  rocksdb_transaction_rollback(t, &e);
  co_await tick{};
  rocksdb_transaction_delete(t, "a", 1, &e); // expect: async-sync-orm
  rocksdb_transaction_destroy(t);
  co_await tick{};
}

// An optimistic transaction takes no locks.
task<> optimistic(rocksdb_optimistictransactiondb_t *db, rocksdb_writeoptions_t *w, rocksdb_writebatch_t *batch,
                  rocksdb_optimistictransaction_options_t *o, rocksdb_column_family_handle_t *f) {
  char *e = nullptr;
  rocksdb_optimistictransactiondb_write(db, w, batch, &e); // expect: async-sync-orm
  rocksdb_transaction_t *t = rocksdb_optimistictransaction_begin(db, w, o, nullptr);
  rocksdb_transaction_put(t, "a", 1, "b", 1, &e);
  rocksdb_transaction_put_cf(t, f, "a", 1, "b", 1, &e);
  rocksdb_transaction_delete(t, "a", 1, &e);
  rocksdb_transaction_commit(t, &e); // expect: async-sync-orm
  co_return;
}
