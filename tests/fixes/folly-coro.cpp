// RUN: %fixes %s %t -- -std=c++20 -I%S/Inputs -I%S/../models/Inputs
// Sleeps become timers, loops let others run, and what blocks runs on the CPU executor.
#include "folly.h"
#include <atomic>
#include <filesystem>
#include <mutex>
#include <string>
#include <thread>
#include <unistd.h>

using namespace folly;
using namespace std::chrono_literals;

coro::Task<int> answer();

// clang-format off
coro::Task<size_t> sleeps(std::chrono::nanoseconds pause, std::mutex &mutex) {
  std::this_thread::sleep_for(pause * 2); // fix: co_await folly::coro::sleep(std::chrono::ceil<folly::HighResDuration>(pause * 2)); // or: co_await folly::via(folly::getGlobalCPUExecutor(), [&pause] { return std::this_thread::sleep_for(pause * 2); });
  auto lambda = []() -> coro::Task<> {
    std::this_thread::sleep_for(10ms); // fix: co_await folly::coro::sleep(std::chrono::ceil<folly::HighResDuration>(10ms)); // or: co_await folly::via(folly::getGlobalCPUExecutor(), [] { return std::this_thread::sleep_for(10ms); });
    co_return;
  };
  try {
    co_await lambda();
  } catch (const std::exception &) {
    std::this_thread::sleep_for(10ms); // hint: await a timer
  }
  std::lock_guard lock(mutex);
  std::this_thread::sleep_for(1s); // hint: co_await folly::coro::sleep
  co_return 0;
}

coro::Task<bool> works(int file, std::string path, std::string &shared) {
  usleep(10);                                  // fix: co_await folly::via(folly::getGlobalCPUExecutor(), [] { return usleep(10); });
  std::filesystem::copy_file(shared, path);    // hint: run it on the CPU executor
  int error = folly::fsyncNoInt(file);         // fix: int error = co_await folly::via(folly::getGlobalCPUExecutor(), [&file] { return folly::fsyncNoInt(file); });
  co_return std::filesystem::copy_file(path, path + ".old") && !error; // fix: co_return co_await folly::via(folly::getGlobalCPUExecutor(), [&path] { return std::filesystem::copy_file(path, path + ".old"); }) && !error;
}

coro::Task<> loops(std::atomic<bool> &ready, std::mutex &mutex) {
  while (!ready) { // fix: while (!ready) {
  }
  while (ready) {} // fix: while (ready) {co_await folly::coro::co_reschedule_on_current_executor;}
  co_return;
}
coro::Task<> locked(std::atomic<bool> &ready, std::mutex &mutex) {
  std::lock_guard lock(mutex);
  while (!ready) { // hint: let others run
  }
  co_return;
}

coro::Task<> nested(coro::Task<int> task) {
  coro::blockingWait(answer());        // fix: co_await answer();
  coro::blockingWait(std::move(task)); // fix: co_await std::move(task);
  co_return;
}
coro::Task<> waits(folly::Baton<> &baton) {
  baton.wait(); // hint: await a coro::Baton
  co_return;
}
int plain() { return coro::blockingWait(answer()); }
