#include "blocking/handlers.h"

#include "common/files.h"

#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <chrono>
#include <future>
#include <mutex>
#include <thread>

using namespace std::chrono_literals;

namespace notes::blocking {

static std::mutex exporting;

asio::awaitable<Response> Handlers::handle(Request request) {
  currentRequest = {++requests, request.method + " " + request.path};
  Response response = co_await dispatch(request);
  // The variable belongs to the thread, not to this coroutine. If a request began while this one was
  // suspended, the log gets that one's number and line.
  const RequestContext &context = currentRequest; // expect: async-thread-local-across-suspend
  // A hook looks harmless here, but main() put one in that opens and writes a file: every request waits for
  // the disk, and all others with it.
  answered(context, response); // expect: async-blocking-call
  co_return response;
}

asio::awaitable<Response> Handlers::create(const std::string &text) {
  std::optional<Note> note;
  for (auto pause = 20ms; pause < 2s; pause *= 2) {
    // Three calls further down is sqlite3_step(): no other request is read until the disk has the note.
    note = service.create(text); // expect: async-sync-orm
    if (note)
      break;
    // The whole server sleeps: until the note is written, or 2.5 seconds later, even GET /health has no answer.
    std::this_thread::sleep_for(pause); // expect: async-blocking-call
  }
  if (!note)
    co_return json(503, "error", "the database is busy");
  // The notifier for webhooks resolves a host name: with a slow name server, all requests stand for seconds.
  notifier.created(*note); // expect: async-blocking-call
  co_return json(201, *note);
}

asio::awaitable<Response> Handlers::read(int64_t id) {
  // Meant to be written on the side. The future of std::async waits in its destructor, so the end of this
  // function waits for the disk, and all other requests do.
  std::string line = std::to_string(id);
  auto logged = std::async(std::launch::async, appendLine, options.readLog(), line); // expect: async-blocking-call
  // Reading is a query too: until the disk has the note, nobody else is answered.
  std::optional<Note> note = service.find(id); // expect: async-sync-orm
  co_return note ? json(200, *note) : json(404, "error", "no such note");
}

asio::awaitable<Response> Handlers::search(const std::string &text) {
  // Reads all notes: the more there are, the longer every other request waits.
  std::vector<Note> found = service.search(text); // expect: async-sync-orm
  co_return json(200, found);
}

asio::awaitable<Response> Handlers::remove(int64_t id) {
  // A query, as in read(): everybody waits for the disk.
  std::optional<Note> note = service.find(id); // expect: async-sync-orm
  if (!note)
    co_return json(404, "error", "no such note");
  {
    // The destructor makes the transaction: at the closing brace, where no call is to be seen, all requests
    // wait for the disk. An error is lost as well.
    WriteBatch batch(database); // expect: async-sync-orm
    service.remove(id, batch);
  }
  co_return json(200, *note);
}

asio::awaitable<Response> Handlers::report() {
  auto promise = std::make_shared<std::promise<Statistics>>();
  std::future<Statistics> counted = promise->get_future();
  worker.statistics([promise](std::exception_ptr error, Statistics statistics) {
    error ? promise->set_exception(error) : promise->set_value(statistics);
  });
  // The counting is on the worker's thread, but this waits for it: all requests stand until it is done.
  Statistics statistics = counted.get(); // expect: async-blocking-call
  // Opens and reads the template, each time: slow on a network disk, for everybody.
  std::string text = renderReport(options.templateFile, statistics); // expect: async-blocking-call
  co_return Response{200, text, "text/plain"};
}

asio::awaitable<Response> Handlers::exportNotes() {
  // One export at a time. But the mutex stays locked while this coroutine is suspended: a second export locks
  // it on the only thread that could resume this one, and the server never answers anything again.
  std::lock_guard lock(exporting);
  std::vector<Note> all;
  for (int64_t last = 0;; last = all.back().id) {
    // Every page is a query on the event loop: other requests get a turn only between two pages.
    std::vector<Note> page = service.page(last); // expect: async-sync-orm
    if (page.empty())
      break;
    all.insert(all.end(), page.begin(), page.end());
    co_await asio::post(asio::use_awaitable); // expect: async-lock-across-suspend
  }
  // A thread of its own, but std::jthread joins in its destructor: all requests wait for the whole file.
  std::jthread writer(writeExport, options.exportFile(), std::cref(all)); // expect: async-blocking-call
  co_return json(200, "exported", std::to_string(all.size()));
}

asio::awaitable<Response> Handlers::backup() {
  if (!backingUp.exchange(true))
    asio::post(background, [this] {
      backupDatabase(options.databaseName(), options.backupFile());
      backingUp = false;
    });
  co_return json(202, "backup", "started");
}

} // namespace notes::blocking
