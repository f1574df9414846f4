// RUN: %verify %s -- -std=c++20 -I%inputs -I/usr/include/glib-2.0 -I/usr/lib/x86_64-linux-gnu/glib-2.0/include
#include "task.h"
#include <glib.h>

struct session {
  int id;
};
GPrivate key = G_PRIVATE_INIT(g_free);
GPrivate other = G_PRIVATE_INIT(g_free);
void use(GThread *);

task<> addresses() {
  auto *mine = (session *)g_private_get(&key);
  co_await tick{};
  ++mine->id; // expect: async-thread-local-across-suspend
}
task<> sets(session *mine) {
  g_private_set(&key, mine);
  g_private_replace(&other, mine);
  co_await tick{};
  ++((session *)g_private_get(&key))->id;   // expect: async-thread-local-across-suspend
  ++((session *)g_private_get(&other))->id; // expect: async-thread-local-across-suspend
}
// Not seen yet: of pointers, only where they are followed.
task<> ids() {
  GThread *self = g_thread_self();
  co_await tick{};
  use(self);
}

// Right.
task<> again(session *mine) {
  g_private_set(&key, mine);
  ++((session *)g_private_get(&key))->id;
  co_await tick{};
  g_private_set(&key, mine);
  ++((session *)g_private_get(&key))->id;
}
