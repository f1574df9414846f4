// The background thread. It has a connection of its own and may wait for as long as it likes.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

namespace notes {

class Database;

struct Statistics {
  int64_t notes = 0;
  int64_t words = 0;
};

class Worker {
public:
  using Done = std::function<void(std::exception_ptr, Statistics)>;

  explicit Worker(std::string databaseName);

  /// Counts later, and calls `done` on the worker's thread.
  void statistics(Done done);

private:
  void run(std::stop_token);
  Done next(std::stop_token);
  static void tidy(Database &);

  std::string name;
  std::mutex mutex;
  std::condition_variable_any wake;
  std::deque<Done> jobs;
  std::jthread thread;
};

} // namespace notes
