// RUN: %verify %s -- -std=c++20 -I%inputs
// Threads may block, whoever starts them.
#include "task.h"
#include <pthread.h>
#include <threads.h>
#include <unistd.h>

static void *threadMain(void *) { return usleep(1), nullptr; }
static int threadMainC11(void *) { return usleep(1); }
static task<> onThread() {
  usleep(1);
  co_return;
}
static void *drives(void *) {
  onThread().handle.resume();
  return nullptr;
}

task<> start() {
  pthread_t thread;
  thrd_t other;
  pthread_create(&thread, nullptr, threadMain, nullptr);
  pthread_create(&thread, nullptr, drives, nullptr);
  thrd_create(&other, threadMainC11, nullptr);
  threadMain(nullptr); // expect: async-blocking-call
  co_return;
}
