#include "common/worker.h"

#include "common/database.h"

#include <chrono>

using namespace std::chrono_literals;

namespace notes {

static Statistics count(Database &database) {
  Statement statement(
      database, "SELECT count(*), coalesce(sum(length(text) - length(replace(text, ' ', '')) + 1), 0) FROM notes");
  statement.step();
  return {statement.integer(0), statement.integer(1)};
}

Worker::Worker(std::string databaseName)
    : name(std::move(databaseName)), thread([this](std::stop_token stop) { run(stop); }) {}

void Worker::statistics(Done done) {
  {
    std::lock_guard lock(mutex);
    jobs.push_back(std::move(done));
  }
  wake.notify_one();
}

void Worker::run(std::stop_token stop) {
  Database database(name);
  while (!stop.stop_requested()) {
    Done done = next(stop);
    if (!done) {
      tidy(database);
      continue;
    }
    Statistics statistics;
    std::exception_ptr error;
    try {
      statistics = count(database);
    } catch (const DatabaseError &) {
      error = std::current_exception();
    }
    done(error, statistics);
  }
}

/// Waits for a job. Nothing after an idle minute, and when the thread has to stop.
Worker::Done Worker::next(std::stop_token stop) {
  std::unique_lock lock(mutex);
  if (!wake.wait_for(lock, stop, 1min, [this] { return !jobs.empty(); }))
    return {};
  Done done = std::move(jobs.front());
  jobs.pop_front();
  return done;
}

void Worker::tidy(Database &database) {
  for (int attempt = 0; attempt < 3; ++attempt) {
    try {
      database.tidy();
      return;
    } catch (const DatabaseError &) {
      std::this_thread::sleep_for(100ms);
    }
  }
}

} // namespace notes
