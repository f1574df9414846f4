// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <libmemcached/memcached.h>
#include <libmemcached/util.h>
#include <unistd.h>

task<> reads(memcached_st *m, const char *key, const char **keys, size_t *sizes, char *buffer,
             memcached_result_st *result, memcached_return_t *error) {
  size_t size;
  uint32_t flags;
  memcached_get(m, key, 3, &size, &flags, error);                                // expect: async-sync-orm
  memcached_get_by_key(m, key, 3, key, 3, &size, &flags, error);                 // expect: async-sync-orm
  memcached_mget(m, keys, sizes, 1);                                             // expect: async-sync-orm
  memcached_mget_by_key(m, key, 3, keys, sizes, 1);                              // expect: async-sync-orm
  memcached_mget_execute(m, keys, sizes, 1, nullptr, nullptr, 0);                // expect: async-sync-orm
  memcached_mget_execute_by_key(m, key, 3, keys, sizes, 1, nullptr, nullptr, 0); // expect: async-sync-orm
  memcached_fetch(m, buffer, &size, &size, &flags, error);                       // expect: async-sync-orm
  memcached_fetch_result(m, result, error);                                      // expect: async-sync-orm
  memcached_fetch_execute(m, nullptr, nullptr, 0);                               // expect: async-sync-orm
  memcached_exist(m, key, 3);                                                    // expect: async-sync-orm
  memcached_exist_by_key(m, key, 3, key, 3);                                     // expect: async-sync-orm
  memcached_result_value(result);
  memcached_result_free(result);
  co_return;
}

task<> writes(memcached_st *m, const char *key) {
  memcached_set(m, key, 3, key, 3, 0, 0);                    // expect: async-sync-orm
  memcached_set_by_key(m, key, 3, key, 3, key, 3, 0, 0);     // expect: async-sync-orm
  memcached_add(m, key, 3, key, 3, 0, 0);                    // expect: async-sync-orm
  memcached_add_by_key(m, key, 3, key, 3, key, 3, 0, 0);     // expect: async-sync-orm
  memcached_replace(m, key, 3, key, 3, 0, 0);                // expect: async-sync-orm
  memcached_replace_by_key(m, key, 3, key, 3, key, 3, 0, 0); // expect: async-sync-orm
  memcached_append(m, key, 3, key, 3, 0, 0);                 // expect: async-sync-orm
  memcached_append_by_key(m, key, 3, key, 3, key, 3, 0, 0);  // expect: async-sync-orm
  memcached_prepend(m, key, 3, key, 3, 0, 0);                // expect: async-sync-orm
  memcached_prepend_by_key(m, key, 3, key, 3, key, 3, 0, 0); // expect: async-sync-orm
  memcached_cas(m, key, 3, key, 3, 0, 0, 1);                 // expect: async-sync-orm
  memcached_cas_by_key(m, key, 3, key, 3, key, 3, 0, 0, 1);  // expect: async-sync-orm
  memcached_delete(m, key, 3, 0);                            // expect: async-sync-orm
  memcached_delete_by_key(m, key, 3, key, 3, 0);             // expect: async-sync-orm
  memcached_touch(m, key, 3, 0);                             // expect: async-sync-orm
  memcached_touch_by_key(m, key, 3, key, 3, 0);              // expect: async-sync-orm
  co_return;
}

task<> counts(memcached_st *m, const char *key, uint64_t *value) {
  memcached_increment(m, key, 3, 1, value);                                   // expect: async-sync-orm
  memcached_increment_by_key(m, key, 3, key, 3, 1, value);                    // expect: async-sync-orm
  memcached_increment_with_initial(m, key, 3, 1, 0, 0, value);                // expect: async-sync-orm
  memcached_increment_with_initial_by_key(m, key, 3, key, 3, 1, 0, 0, value); // expect: async-sync-orm
  memcached_decrement(m, key, 3, 1, value);                                   // expect: async-sync-orm
  memcached_decrement_by_key(m, key, 3, key, 3, 1, value);                    // expect: async-sync-orm
  memcached_decrement_with_initial(m, key, 3, 1, 0, 0, value);                // expect: async-sync-orm
  memcached_decrement_with_initial_by_key(m, key, 3, key, 3, 1, 0, 0, value); // expect: async-sync-orm
  co_return;
}

memcached_return_t onStatistic(const memcached_instance_st *, const char *, size_t, const char *, size_t, void *) {
  return MEMCACHED_SUCCESS;
}

task<> servers(memcached_st *m, memcached_stat_st *statistics, memcached_return_t *error) {
  memcached_flush(m, 0);                                       // expect: async-sync-orm
  memcached_flush_buffers(m);                                  // expect: async-sync-orm
  memcached_stat(m, nullptr, error);                           // expect: async-sync-orm
  memcached_stat_servername(statistics, nullptr, "host", 1);   // expect: async-sync-orm
  memcached_stat_execute(m, nullptr, onStatistic, nullptr);    // expect: async-sync-orm
  memcached_analyze(m, statistics, error);                     // expect: async-sync-orm
  memcached_version(m);                                        // expect: async-sync-orm
  memcached_verbosity(m, 1);                                   // expect: async-sync-orm
  memcached_dump(m, nullptr, nullptr, 0);                      // expect: async-sync-orm
  libmemcached_util_ping("host", 1, error);                    // expect: async-sync-orm
  libmemcached_util_ping2("host", 1, "user", "word", error);   // expect: async-sync-orm
  libmemcached_util_getpid("host", 1, error);                  // expect: async-sync-orm
  libmemcached_util_getpid2("host", 1, "user", "word", error); // expect: async-sync-orm
  libmemcached_util_flush("host", 1, error);                   // expect: async-sync-orm
  libmemcached_util_version_check(m, 1, 4, 0);                 // expect: async-sync-orm
  co_return;
}

task<> pool(memcached_pool_st *pool, timespec *time, memcached_return_t *error) {
  memcached_pool_pop(pool, true, error);   // expect: async-sync-orm
  memcached_pool_fetch(pool, time, error); // expect: async-sync-orm
  memcached_pool_pop(pool, false, error);
  memcached_st *m = memcached_pool_fetch(pool, nullptr, error);
  memcached_pool_release(pool, m);
  co_return;
}

// It polls for replies in this mode, too.
task<> noBlock(const char *key, memcached_return_t *error) {
  memcached_st *m = memcached_create(nullptr);
  memcached_server_add(m, "host", 11211);
  memcached_behavior_set(m, MEMCACHED_BEHAVIOR_NO_BLOCK, 1);
  size_t size;
  uint32_t flags;
  memcached_get(m, key, 3, &size, &flags, error); // expect: async-sync-orm
  memcached_strerror(m, *error);
  memcached_server_count(m);
  co_return;
}
