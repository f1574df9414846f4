// The resources of the server.
#pragma once

#include "common/http.h"
#include "common/note_repository.h"

#include <vector>

namespace notes {

/// What a request asks for. Both twins answer the same requests, each in its way.
class Api {
public:
  virtual ~Api() = default;

protected:
  asio::awaitable<Response> dispatch(const Request &);

private:
  asio::awaitable<Response> health();
  virtual asio::awaitable<Response> create(const std::string &text) = 0;
  virtual asio::awaitable<Response> read(int64_t id) = 0;
  virtual asio::awaitable<Response> search(const std::string &text) = 0;
  virtual asio::awaitable<Response> remove(int64_t id) = 0;
  virtual asio::awaitable<Response> report() = 0;
  virtual asio::awaitable<Response> exportNotes() = 0;
  virtual asio::awaitable<Response> backup() = 0;
};

Response json(int status, const Note &);
Response json(int status, const std::vector<Note> &);

} // namespace notes
