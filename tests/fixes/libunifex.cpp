// RUN: %fixes %s %t -- -std=c++20 -I%S/Inputs -I%S/../models/Inputs
#include "libunifex.h"
#include <atomic>
#include <mutex>

unifex::task<int> answer();

// clang-format off
unifex::task<void> loops(std::atomic<bool> &ready) {
  while (!ready) { // fix: while (!ready) {
  }
  while (ready) {} // fix: while (ready) {co_await unifex::schedule();}
  co_return;
}
unifex::task<void> hints(std::atomic<bool> &ready, std::mutex &mutex) {
  auto result = unifex::sync_wait(answer()); // fix: auto result = co_await unifex::done_as_optional(answer());
  std::lock_guard lock(mutex);
  while (!ready) { // hint: let others run: `co_await unifex::schedule();`
  }
  co_return;
}
void plain(std::atomic<bool> &ready) {
  unifex::sync_wait(answer());
  while (!ready) {
  }
}
