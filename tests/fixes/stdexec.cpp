// RUN: %fixes %s %t -- -std=c++20 -I%S/Inputs -I%S/../models/Inputs
#include "stdexec.h"
#include <atomic>
#include <mutex>

exec::task<int> answer();

// clang-format off
exec::task<void> loops(std::atomic<bool> &ready) {
  while (!ready) { // fix: while (!ready) {
  }
  while (ready) {} // fix: while (ready) {co_await stdexec::schedule(co_await stdexec::get_scheduler());}
  co_return;
}
exec::task<void> hints(std::atomic<bool> &ready, std::mutex &mutex) {
  auto result = stdexec::sync_wait(answer()); // hint: co_await it
  std::lock_guard lock(mutex);
  while (!ready) { // hint: let others run
  }
  co_return;
}
void plain(std::atomic<bool> &ready) {
  stdexec::sync_wait(answer());
  while (!ready) {
  }
}
