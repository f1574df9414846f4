// RUN: %verify %s -- -std=c++20 -I%inputs
// Storage of the thread in C.
#include "task.h"
#include <cerrno>
#include <pthread.h>
#include <threads.h>
#include <unistd.h>

pthread_key_t key;
tss_t storage;
void use(long);
void useThread(pthread_t);

task<> address() {
  auto *slot = static_cast<long *>(pthread_getspecific(key));
  auto *other = static_cast<long *>(tss_get(storage));
  co_await tick{};
  use(*slot);  // expect: async-thread-local-across-suspend
  use(*other); // expect: async-thread-local-across-suspend
}
task<> set(long *value) {
  pthread_setspecific(key, value);
  co_await tick{};
  use(*static_cast<long *>(pthread_getspecific(key))); // expect: async-thread-local-across-suspend
}
task<> setC11(long *value) {
  tss_set(storage, value);
  co_await tick{};
  use(*static_cast<long *>(tss_get(storage))); // expect: async-thread-local-across-suspend
}
task<> self() {
  pthread_t thread = pthread_self();
  co_await tick{};
  useThread(thread); // expect: async-thread-local-across-suspend
}
task<> current() {
  auto thread = thrd_current();
  co_await tick{};
  useThread(thread); // expect: async-thread-local-across-suspend
}
task<> kernelId() {
  auto id = gettid();
  co_await tick{};
  use(id); // expect: async-thread-local-across-suspend
}
task<> error() {
  co_await tick{};
  if (errno) // expect: async-thread-local-across-suspend
    co_return;
}
task<> isSilent() {
  use(*static_cast<long *>(pthread_getspecific(key)));
  co_await tick{};
  use(*static_cast<long *>(pthread_getspecific(key)));
  use(gettid());
}
