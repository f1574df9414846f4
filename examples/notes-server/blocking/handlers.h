#pragma once

#include "blocking/notifier.h"
#include "common/api.h"
#include "common/note_service.h"
#include "common/options.h"
#include "common/request_context.h"
#include "common/worker.h"

#include <boost/asio/thread_pool.hpp>

#include <atomic>

namespace notes::blocking {

/// What this thread is working on.
inline thread_local RequestContext currentRequest;

/// Answers requests, all on the one thread of the event loop.
class Handlers : public Api {
public:
  Handlers(const Options &options, Database &database, Worker &worker, Notifier &notifier,
           asio::thread_pool &background)
      : options(options), database(database), service(database), worker(worker), notifier(notifier),
        background(background) {}

  asio::awaitable<Response> handle(Request);

  /// Called after every request.
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
  asio::thread_pool &background;
  uint64_t requests = 0;
  std::atomic<bool> backingUp = false;
};

} // namespace notes::blocking
