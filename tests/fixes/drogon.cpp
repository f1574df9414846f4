// RUN: %fixes %s %t --exclude Inputs -- -std=c++20 -I%S/Inputs
// Coroutines of drogon await its databases and timers.
#include <chrono>
#include <drogon/drogon.h>
#include <mutex>
#include <string>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace drogon;
using namespace std::chrono_literals;

Task<> sleeps(std::chrono::duration<double> pause, unsigned seconds) {
  std::this_thread::sleep_for(pause); // fix: co_await drogon::sleepCoro(trantor::EventLoop::getEventLoopOfCurrentThread(), pause);
  std::this_thread::sleep_for(10ms); // fix: co_await drogon::sleepCoro(trantor::EventLoop::getEventLoopOfCurrentThread(), 10ms);
  sleep(seconds); // fix: co_await drogon::sleepCoro(trantor::EventLoop::getEventLoopOfCurrentThread(), seconds);
  usleep(500); // fix: co_await drogon::sleepCoro(trantor::EventLoop::getEventLoopOfCurrentThread(), std::chrono::microseconds(500));
  co_return;
}

Task<size_t> queries(orm::DbClientPtr client, orm::Transaction &transaction, std::string name) {
  auto rows = client->execSqlSync("select * from users where name = $1", name); // fix: auto rows = co_await client->execSqlCoro("select * from users where name = $1", name);
  for (const auto &row : client->execSqlSync("select name from users")) // fix: for (const auto &row : co_await client->execSqlCoro("select name from users"))
    name += row["name"].as<std::string>();
  transaction.execSqlSync("delete from users where name = $1 and id = $2", name + "!", 3); // fix: co_await transaction.execSqlCoro("delete from users where name = $1 and id = $2", name + "!", 3);
  size_t count = app().getDbClient()->execSqlSync("select 1").size(); // fix: size_t count = (co_await app().getDbClient()->execSqlCoro("select 1")).size();
  std::vector<char> blob;
  client->execSqlSync("insert into files values ($1)", blob); // hint: await execSqlCoro
  co_return rows.size() + count;
}

AsyncTask transactions(orm::DbClientPtr client, nosql::RedisClient &redis) {
  auto transaction = client->newTransaction(); // fix: auto transaction = co_await client->newTransactionCoro();
  auto told = client->newTransaction([](bool) {}); // hint: await newTransactionCoro
  auto commands = redis.newTransaction(); // fix: auto commands = co_await redis.newTransactionCoro();
  co_return;
}

Task<std::string> commands(std::shared_ptr<nosql::RedisClient> redis, std::string key) {
  auto text = [](const nosql::RedisResult &reply) { return reply.asString(); };
  redis->execCommandSync(text, "flushall"); // fix: (text)(co_await redis->execCommandCoro("flushall"));
  std::string value = redis->execCommandSync(text, "get %s", key.data()); // fix: std::string value = (text)(co_await redis->execCommandCoro("get %s", key.data()));
  co_return redis->execCommandSync([](const nosql::RedisResult &reply) { return reply.asString(); }, "hget %s %s", key.data(), value.data()); // fix: co_return ([](const nosql::RedisResult &reply) { return reply.asString(); })(co_await redis->execCommandCoro("hget %s %s", key.data(), value.data()));
}

struct User {};

// Their classes change with what they are asked.
Task<> others(HttpClientPtr client, HttpRequestPtr request, orm::DbClientPtr database) {
  auto [result, response] = client->sendRequest(request, 10); // hint: await the response, of which an error is an HttpException: `co_await client->sendRequestCoro(request, 10)`
  orm::Mapper<User> users(database);
  auto all = users.findAll(); // hint: `auto rows = co_await CoroMapper<Model>(client).findAll();`
  User user;
  users.insert(user); // hint: `object = co_await CoroMapper<Model>(client).insert(object);`
  co_return;
}

Task<> refused(orm::DbClientPtr client, std::mutex &mutex) {
  try {
    co_await client->execSqlCoro("select 1");
  } catch (const orm::DrogonDbException &) {
    client->execSqlSync("select 2"); // hint: await it
  }
  std::scoped_lock lock(mutex);
  client->execSqlSync("select 3"); // hint: await it: `co_await client->execSqlCoro("select 3")`
}

// No coroutine.
void plain(orm::DbClientPtr client) { client->execSqlSync("select 4"); }
Task<> calls(orm::DbClientPtr client) {
  plain(client); // hint: make 'plain' a coroutine, await it, and in 'plain' instead of 'drogon::orm::DbClient::execSqlSync' await execSqlCoro
  co_return;
}
