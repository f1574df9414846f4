// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <leveldb/c.h>

task<> open(leveldb_options_t *options, char *error) {
  leveldb_t *db = leveldb_open(options, "data", &error); // expect: async-sync-orm
  leveldb_close(db);                                     // expect: async-sync-orm
  leveldb_destroy_db(options, "data", &error);           // expect: async-sync-orm
  leveldb_repair_db(options, "data", &error);            // expect: async-sync-orm
  co_return;
}

task<> access(leveldb_t *db, leveldb_writeoptions_t *write, leveldb_readoptions_t *read, leveldb_writebatch_t *batch) {
  size_t size;
  char *error = nullptr;
  leveldb_put(db, write, "a", 1, "b", 1, &error);    // expect: async-sync-orm
  leveldb_delete(db, write, "a", 1, &error);         // expect: async-sync-orm
  leveldb_write(db, write, batch, &error);           // expect: async-sync-orm
  leveldb_get(db, read, "a", 1, &size, &error);      // expect: async-sync-orm
  leveldb_compact_range(db, nullptr, 0, nullptr, 0); // expect: async-sync-orm
  leveldb_writebatch_put(batch, "a", 1, "b", 1);
  co_return;
}

task<> iterate(leveldb_t *db, leveldb_readoptions_t *read) {
  leveldb_iterator_t *it = leveldb_create_iterator(db, read);
  leveldb_iter_seek_to_first(it); // expect: async-lazy-load
  leveldb_iter_seek_to_last(it);  // expect: async-lazy-load
  leveldb_iter_seek(it, "a", 1);  // expect: async-lazy-load
  leveldb_iter_next(it);          // expect: async-lazy-load
  leveldb_iter_prev(it);          // expect: async-lazy-load
  leveldb_iter_valid(it);
  leveldb_iter_destroy(it);
  co_return;
}
