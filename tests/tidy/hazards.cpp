// RUN: %verify %s -- -std=c++20 -I%inputs
// One of each: every check has a finding here, against the real headers. parity.test compares what both hosts say of it,
// fixes.test what both make of it.
#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <chrono>
#include <crypt.h>
#include <fstream>
#include <functional>
#include <mutex>
#include <pqxx/pqxx>
#include <soci/soci.h>
#include <string>
#include <thread>

namespace asio = boost::asio;

void backOff() { std::this_thread::sleep_for(std::chrono::seconds(1)); }

asio::awaitable<void> retry() {
  std::this_thread::sleep_for(std::chrono::seconds(1)); // expect: async-blocking-call
  backOff();                                            // expect: async-blocking-call
  co_return;
}

bool matches(const std::string &password, const std::string &hash) {
  return crypt(password.c_str(), hash.c_str()) == hash;
}
asio::awaitable<bool> login(std::string password, std::string hash) {
  co_return matches(password, hash); // expect: async-cpu-bound-call
}

asio::awaitable<int> count(soci::rowset<std::string> &names) {
  int result = 0;
  for (const std::string &name : names) // expect: async-lazy-load
    result += !name.empty();
  co_return result;
}

class Counters {
  std::mutex mutex;
  int requests = 0;

public:
  asio::awaitable<void> throttle(asio::steady_timer &timer) {
    std::lock_guard lock(mutex);
    ++requests;
    co_await timer.async_wait(asio::use_awaitable); // expect: async-lock-across-suspend
  }
};

class Store {
public:
  std::string load(int key);
  asio::awaitable<std::string> loadAsync(int key);
};
asio::awaitable<std::string> read(Store &store) {
  co_return store.load(7); // expect: async-missed-async-api
}

asio::awaitable<void> refresh();
asio::awaitable<void> pump(asio::io_context &context) {
  asio::co_spawn(context, refresh(), asio::detached);
  context.run(); // expect: async-nested-event-loop
  co_return;
}

std::atomic<bool> isReady;
asio::awaitable<void> start() {
  while (!isReady) { // expect: async-never-yields
  }
  co_return;
}

std::function<void()> loadRules(std::string path) {
  std::ifstream file(path);
  std::string rules((std::istreambuf_iterator<char>(file)), {});
  return [rules] {};
}
asio::awaitable<void> reload(asio::thread_pool &pool) {
  asio::post(pool, loadRules("rules.txt")); // expect: async-offload-misuse
  co_return;
}

asio::awaitable<void> transfer(pqxx::connection &connection, asio::steady_timer &timer) {
  pqxx::work work(connection);                    // expect: async-sync-orm
  co_await timer.async_wait(asio::use_awaitable); // expect: async-transaction-across-suspend
  work.commit();                                  // expect: async-sync-orm
}

// As QtSql declares it.
class QSqlDatabase {
public:
  static QSqlDatabase database();
  bool isOpen() const;
};
void report() {
  QSqlDatabase connection = QSqlDatabase::database();
  std::thread worker([&] { connection.isOpen(); }); // expect: async-thread-affinity
  worker.join();
}

thread_local int requestId;
void store(int id);
void handOver(asio::thread_pool &pool, int id) {
  requestId = id;
  asio::post(pool, [] { store(requestId); }); // expect: async-thread-local-across-post
}

struct Request {
  std::string user;
};
Request &current() {
  thread_local Request request;
  return request;
}
void audit(const std::string &user);
asio::awaitable<void> handle(asio::steady_timer &timer) {
  const Request &request = current();
  co_await timer.async_wait(asio::use_awaitable);
  audit(request.user); // expect: async-thread-local-across-suspend
}

asio::awaitable<void> save() {
  refresh(); // expect: async-unawaited
  co_return;
}
