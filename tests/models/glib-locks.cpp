// RUN: %verify %s -- -std=c++20 -I%inputs -I/usr/include/glib-2.0 -I/usr/lib/x86_64-linux-gnu/glib-2.0/include
// Held while a coroutine suspends.
#include "task.h"
#include <glib.h>

GMutex m;
GRecMutex recursive;
GRWLock rw;
G_LOCK_DEFINE(named);
task<> plain() {
  g_mutex_lock(&m);
  co_await tick{}; // expect: async-lock-across-suspend
  g_mutex_unlock(&m);
  co_await tick{};
  if (g_mutex_trylock(&m)) {
    co_await tick{}; // expect: async-lock-across-suspend
    g_mutex_unlock(&m);
  }
  co_await tick{};
  G_LOCK(named);
  co_await tick{}; // expect: async-lock-across-suspend
  G_UNLOCK(named);
  co_await tick{};
}
task<> recursively() {
  g_rec_mutex_lock(&recursive);
  co_await tick{}; // expect: async-lock-across-suspend
  g_rec_mutex_unlock(&recursive);
  co_await tick{};
  if (g_rec_mutex_trylock(&recursive)) {
    co_await tick{}; // expect: async-lock-across-suspend
    g_rec_mutex_unlock(&recursive);
  }
  co_await tick{};
}
task<> writer() {
  g_rw_lock_writer_lock(&rw);
  co_await tick{}; // expect: async-lock-across-suspend
  g_rw_lock_writer_unlock(&rw);
  co_await tick{};
  if (g_rw_lock_writer_trylock(&rw)) {
    co_await tick{}; // expect: async-lock-across-suspend
    g_rw_lock_writer_unlock(&rw);
  }
  co_await tick{};
}
task<> reader() {
  g_rw_lock_reader_lock(&rw);
  co_await tick{}; // expect: async-lock-across-suspend
  g_rw_lock_reader_unlock(&rw);
  co_await tick{};
  if (g_rw_lock_reader_trylock(&rw)) {
    co_await tick{}; // expect: async-lock-across-suspend
    g_rw_lock_reader_unlock(&rw);
  }
  co_await tick{};
}
task<> failed() {
  if (!g_mutex_trylock(&m)) {
    co_await tick{};
    co_return;
  }
  g_mutex_unlock(&m);
}
task<> scoped() {
  { g_autoptr(GMutexLocker) lock = g_mutex_locker_new(&m); }
  { g_autoptr(GRecMutexLocker) lock = g_rec_mutex_locker_new(&recursive); }
  { g_autoptr(GRWLockReaderLocker) lock = g_rw_lock_reader_locker_new(&rw); }
  co_await tick{};
}
