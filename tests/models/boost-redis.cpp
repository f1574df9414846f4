// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
#include "boost-redis.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>
#include <string>
#include <thread>
#include <unistd.h>

namespace asio = boost::asio;
namespace redis = boost::redis;
using boost::system::error_code;
using Basic = redis::basic_connection<asio::any_io_executor>;

void handlers(redis::connection &conn, const redis::request &request, redis::response<std::string> &response) {
  conn.async_run({}, [](error_code) { usleep(1); });                         // expect: async-blocking-call
  conn.async_exec(request, response, [](error_code, size_t) { usleep(1); }); // expect: async-blocking-call
  conn.async_receive([](error_code, size_t) { usleep(1); });                 // expect: async-blocking-call
  conn.async_receive2([](error_code) { usleep(1); });                        // expect: async-blocking-call
  conn.set_receive_response(response);
  conn.cancel();
}

void basic(asio::io_context &context, const redis::request &request, redis::response<std::string> &response) {
  Basic conn(context);
  conn.async_run({}, [](error_code) { usleep(1); });                         // expect: async-blocking-call
  conn.async_exec(request, response, [](error_code, size_t) { usleep(1); }); // expect: async-blocking-call
  conn.async_receive([](error_code, size_t) { usleep(1); });                 // expect: async-blocking-call
  conn.async_receive2([](error_code) { usleep(1); });                        // expect: async-blocking-call
  asio::post(conn.get_executor(), [] { usleep(1); });                        // expect: async-blocking-call
}

void onPool(asio::thread_pool &pool) {
  redis::connection conn(pool.get_executor());
  conn.async_run({}, [](error_code) { usleep(1); });
  asio::post(conn.get_executor(), [] { usleep(1); });
}

// What it logs to and what takes the nodes of a response run where the connection does.
void callbacks(asio::io_context &context, const redis::request &request) {
  redis::logger logger(redis::logger::level::info, [](redis::logger::level, std::string_view) {
    usleep(1); // expect: async-blocking-call
  });
  redis::connection conn(context, logger);
  redis::any_adapter adapter([](auto, const redis::resp3::node_view &, error_code &) {
    usleep(1); // expect: async-blocking-call
  });
  conn.async_exec(request, adapter, asio::detached);
}

asio::awaitable<void> get(redis::connection &conn) {
  redis::request request;
  request.push("GET", "key");
  redis::response<std::string> response;
  co_await conn.async_exec(request, response, asio::use_awaitable);
  error_code error;
  conn.receive(error);
}

// A wrapper that waits for the thread of its loop.
class SyncConnection {
public:
  void run() {
    thread = std::thread([this] {
      conn.async_run({}, asio::detached);
      context.run();
    });
  }
  void exec(const redis::request &request) { conn.async_exec(request, redis::ignore, asio::use_future).get(); }

private:
  asio::io_context context{1};
  redis::connection conn{context};
  std::thread thread;
};

asio::awaitable<void> waits(SyncConnection &conn, const redis::request &request) {
  conn.exec(request); // expect: async-blocking-call
  co_return;
}

int main() {
  SyncConnection conn;
  conn.run();
  conn.exec(redis::request());
}
