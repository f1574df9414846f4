#pragma once

#include "common/api.h"
#include "common/note_service.h"
#include "common/options.h"
#include "common/request_context.h"
#include "common/worker.h"
#include "repaired/notifier.h"

#include <boost/asio/thread_pool.hpp>

#include <atomic>

namespace notes::repaired {

/// Threads that may wait. Each pool has one: the connection is never used by two, nor is a file.
struct Pools {
  asio::thread_pool database{1};
  asio::thread_pool files{1};
  asio::thread_pool background{1};

  /// Waits for all that has been posted.
  void join() {
    database.join();
    files.join();
    background.join();
  }
};

/// Answers requests, all on the one thread of the event loop.
class Handlers : public Api {
public:
  Handlers(const Options &options, Database &database, Worker &worker, Notifier &notifier, Pools &pools)
      : options(options), database(database), service(database), worker(worker), notifier(notifier), pools(pools) {}

  asio::awaitable<Response> handle(Request);

  /// Called after every request, on the event loop: it must not wait for anything.
  std::function<void(const RequestContext &, const Response &)> answered;

private:
  asio::awaitable<Response> create(const std::string &text) override;
  asio::awaitable<Response> read(int64_t id) override;
  asio::awaitable<Response> search(const std::string &text) override;
  asio::awaitable<Response> remove(int64_t id) override;
  asio::awaitable<Response> report() override;
  asio::awaitable<Response> exportNotes() override;
  asio::awaitable<Response> backup() override;

  const Options &options;
  Database &database;
  NoteService service;
  Worker &worker;
  Notifier &notifier;
  Pools &pools;
  uint64_t requests = 0;
  std::atomic<bool> backingUp = false;
};

} // namespace notes::repaired
