// RUN: %verify %s -- -std=c++20 -I%inputs
// One library's synchronous, asynchronous and non-blocking interfaces.
#include "task.h"
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/awaitable.hpp>
#include <postgresql/libpq-fe.h>

namespace asio = boost::asio;

asio::awaitable<void> synchronous(PGconn *connection) {
  PGresult *result = PQexec(connection, "SELECT 1"); // expect: async-sync-orm
  PQgetvalue(result, 0, 0);
  PQclear(result);
  co_return;
}

asio::awaitable<PGresult *> asynchronous(PGconn *connection, asio::posix::stream_descriptor &socket) {
  PQsendQuery(connection, "SELECT 1");
  do {
    co_await socket.async_wait(asio::posix::stream_descriptor::wait_read, asio::use_awaitable);
    PQconsumeInput(connection);
  } while (PQisBusy(connection));
  co_return PQgetResult(connection);
}

asio::awaitable<void> nonBlocking(asio::posix::stream_descriptor &socket) {
  PGconn *connection = PQconnectStart("dbname=notes");
  PQsetnonblocking(connection, 1);
  while (PQconnectPoll(connection) != PGRES_POLLING_OK)
    co_await socket.async_wait(asio::posix::stream_descriptor::wait_read, asio::use_awaitable);
  PQsendQuery(connection, "SELECT 1");
  PQflush(connection);
}
