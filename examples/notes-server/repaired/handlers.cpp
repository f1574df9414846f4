#include "repaired/handlers.h"

#include "common/files.h"
#include "repaired/offload.h"

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>

#include <chrono>

using namespace std::chrono_literals;

namespace notes::repaired {

asio::awaitable<Response> Handlers::handle(Request request) {
  // A local variable, which goes where the coroutine goes.
  RequestContext context{++requests, request.method + " " + request.path};
  Response response = co_await dispatch(request);
  answered(context, response);
  co_return response;
}

asio::awaitable<Response> Handlers::create(const std::string &text) {
  std::optional<Note> note;
  asio::steady_timer timer(co_await asio::this_coro::executor);
  for (auto pause = 20ms; pause < 2s; pause *= 2) {
    note = co_await offload(pools.database, [this, &text] { return service.create(text); });
    if (note)
      break;
    timer.expires_after(pause);
    co_await timer.async_wait(asio::use_awaitable);
  }
  if (!note)
    co_return json(503, "error", "the database is busy");
  co_await notifier.created(*note);
  co_return json(201, *note);
}

asio::awaitable<Response> Handlers::read(int64_t id) {
  asio::post(pools.files, [file = options.readLog(), id] { appendLine(file, std::to_string(id)); });
  std::optional<Note> note = co_await offload(pools.database, [this, id] { return service.find(id); });
  co_return note ? json(200, *note) : json(404, "error", "no such note");
}

asio::awaitable<Response> Handlers::search(const std::string &text) {
  std::vector<Note> found = co_await offload(pools.database, [this, &text] { return service.search(text); });
  co_return json(200, found);
}

asio::awaitable<Response> Handlers::remove(int64_t id) {
  // Committed by name and not by the destructor, so that an error arrives here.
  auto removed = [this, id] {
    std::optional<Note> note = service.find(id);
    if (note) {
      WriteBatch batch(database);
      service.remove(id, batch);
      batch.commit();
    }
    return note;
  };
  std::optional<Note> note = co_await offload(pools.database, removed);
  co_return note ? json(200, *note) : json(404, "error", "no such note");
}

/// Awaits a function that calls back on a thread of its own.
static asio::awaitable<Statistics> count(Worker &worker) {
  auto start = [&worker](auto handler) {
    auto shared = std::make_shared<decltype(handler)>(std::move(handler));
    worker.statistics([shared](std::exception_ptr error, Statistics statistics) {
      asio::post(asio::get_associated_executor(*shared),
                 [shared, error, statistics] { (*shared)(error, statistics); });
    });
  };
  return asio::async_initiate<const asio::use_awaitable_t<>, void(std::exception_ptr, Statistics)>(
      start, asio::use_awaitable);
}

asio::awaitable<Response> Handlers::report() {
  Statistics statistics = co_await count(worker);
  std::string text =
      co_await offload(pools.files, [this, statistics] { return renderReport(options.templateFile, statistics); });
  co_return Response{200, text, "text/plain"};
}

asio::awaitable<Response> Handlers::exportNotes() {
  std::vector<Note> all;
  for (int64_t last = 0;; last = all.back().id) {
    std::vector<Note> page = co_await offload(pools.database, [this, last] { return service.page(last); });
    if (page.empty())
      break;
    all.insert(all.end(), page.begin(), page.end());
  }
  // One at a time, without a mutex: the pool has one thread.
  size_t written = co_await offload(pools.files, [this, &all] {
    writeExport(options.exportFile(), all);
    return all.size();
  });
  co_return json(200, "exported", std::to_string(written));
}

asio::awaitable<Response> Handlers::backup() {
  if (!backingUp.exchange(true))
    asio::post(pools.background, [this] {
      backupDatabase(options.databaseName(), options.backupFile());
      backingUp = false;
    });
  co_return json(202, "backup", "started");
}

} // namespace notes::repaired
