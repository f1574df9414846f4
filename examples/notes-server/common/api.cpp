#include "common/api.h"

#include <boost/asio/use_awaitable.hpp>

#include <cstdlib>

namespace notes {

static std::string object(const Note &note) {
  return "{\"id\":" + std::to_string(note.id) + ",\"text\":" + quoted(note.text) + "}";
}

Response json(int status, const Note &note) { return {status, object(note)}; }

Response json(int status, const std::vector<Note> &notes) {
  std::string body = "[";
  for (const Note &note : notes)
    body += (body.size() > 1 ? "," : "") + object(note);
  return {status, body + "]"};
}

asio::awaitable<Response> Api::health() { co_return json(200, "status", "ok"); }

asio::awaitable<Response> Api::dispatch(const Request &request) {
  std::string resource = request.method + " " + request.path;
  if (resource == "GET /health")
    co_return co_await health();
  if (resource == "GET /report")
    co_return co_await report();
  if (resource == "POST /export")
    co_return co_await exportNotes();
  if (resource == "POST /backup")
    co_return co_await backup();
  if (resource == "GET /notes")
    co_return co_await search(request.query);
  if (resource == "POST /notes" && request.body.empty())
    co_return json(400, "error", "empty note");
  if (resource == "POST /notes")
    co_return co_await create(request.body);
  int64_t id = request.path.starts_with("/notes/") ? std::strtoll(request.path.c_str() + 7, nullptr, 10) : 0;
  if (id > 0 && request.method == "GET")
    co_return co_await read(id);
  if (id > 0 && request.method == "DELETE")
    co_return co_await remove(id);
  co_return json(404, "error", "no such resource");
}

} // namespace notes
