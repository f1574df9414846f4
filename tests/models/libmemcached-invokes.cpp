// RUN: %verify %s --kinds -database -- -std=c++20 -I%inputs
// Without the database itself: what the callback does, the call does.
#include "task.h"
#include <libmemcached/memcached.h>
#include <unistd.h>

memcached_return_t sleepy(const memcached_instance_st *, const char *, size_t, const char *, size_t, void *) {
  usleep(1);
  return MEMCACHED_SUCCESS;
}
memcached_return_t quick(const memcached_instance_st *, const char *, size_t, const char *, size_t, void *) {
  return MEMCACHED_SUCCESS;
}

task<> statistics(memcached_st *m) {
  memcached_stat_execute(m, nullptr, sleepy, nullptr); // expect: async-blocking-call
  memcached_stat_execute(m, nullptr, quick, nullptr);
  co_return;
}
