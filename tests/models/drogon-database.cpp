// RUN: %verify %s -- -std=c++20 -I%S/Inputs
#include "drogon-database.h"
#include <unistd.h>

using namespace drogon;
using namespace drogon::nosql;
using namespace drogon::orm;

int nap() { return usleep(1); }
struct User {};

Task<> blocking(DbClientPtr db, RedisClient &redis) {
  db->execSqlSync("select 1");                                                         // expect: async-sync-orm
  db->newTransaction();                                                                // expect: async-sync-orm
  db->execSqlAsyncFuture("select 1").get();                                            // expect: async-blocking-call
  redis.execCommandSync([](const RedisResult &r) { return r.asString(); }, "get key"); // expect: async-sync-orm
  redis.newTransaction();                                                              // expect: async-sync-orm
  co_return;
}
// A transaction gives itself.
Task<> nested(Transaction &transaction, const std::shared_ptr<Transaction> &shared, RedisTransaction &redis) {
  transaction.newTransaction();
  shared->newTransaction();
  redis.newTransaction();
  transaction.execSqlSync("select 1"); // expect: async-sync-orm
  transaction.rollback();
  co_return;
}
Task<> built(DbClientPtr db, QueryBuilder<User> &query) {
  query.from("users").eq("id", "1").order("id").execSync(db); // expect: async-sync-orm
  query.selectAll().execAsyncFuture(db);
  co_return;
}
// Executed where the binder dies.
Task<> binds(DbClient &db) {
  db << "select ?" << 2 << Mode::Blocking >> [](const Result &) {}; // expect: async-lazy-load
  db << "select ?" << 2 << Mode::NonBlocking >> [](const Result &) {};
  db << "select ?" << 2 >> [](const Result &) {} >> [](const DrogonDbException &) {};
  auto binder = db << "select 1";
  binder << Mode::Blocking; // expect: async-lazy-load
  binder.exec();
  auto nonBlocking = db << "select 1";
  nonBlocking >> [](const Result &) {};
  nonBlocking.exec();
  co_return;
}
Task<> mapped(Mapper<User> mapper, User user, const std::vector<std::string> &columns) {
  mapper.limit(1).findByPrimaryKey(1);               // expect: async-sync-orm
  mapper.findAll();                                  // expect: async-sync-orm
  mapper.count();                                    // expect: async-sync-orm
  mapper.count(Criteria("id", 1));                   // expect: async-sync-orm
  mapper.findOne(Criteria("id", 1));                 // expect: async-sync-orm
  mapper.findBy(Criteria("id", 1));                  // expect: async-sync-orm
  mapper.insert(user);                               // expect: async-sync-orm
  mapper.update(user);                               // expect: async-sync-orm
  mapper.updateBy(columns, Criteria("id", 1), 2, 3); // expect: async-sync-orm
  mapper.increment(columns, Criteria("id", 1), 2);   // expect: async-sync-orm
  mapper.deleteOne(user);                            // expect: async-sync-orm
  mapper.deleteBy(Criteria("id", 1));                // expect: async-sync-orm
  mapper.deleteByPrimaryKey(1);                      // expect: async-sync-orm
  co_return;
}

// The loops of the clients call back.
void callbacks(DbClient &db, Transaction &transaction, DbListener &listener) {
  db.execSqlAsync(
      "select ?", [](const Result &) { nap(); },         // expect: async-blocking-call
      [](const DrogonDbException &) { nap(); }, 1);      // expect: async-blocking-call
  db << "select ?" << 2 >> [](const Result &) { nap(); } // expect: async-blocking-call
      >> [](const DrogonDbException &) { nap(); };       // expect: async-blocking-call
  db << "select ?" << 2 << Mode::Blocking >> [](const Result &) { nap(); } >> [](const DrogonDbException &) { nap(); };
  db.newTransaction([](bool) { nap(); });                // expect: async-blocking-call
  db.newTransactionAsync([](auto &) { nap(); });         // expect: async-blocking-call
  transaction.setCommitCallback([](bool) { nap(); });    // expect: async-blocking-call
  listener.listen("channel", [](auto, auto) { nap(); }); // expect: async-blocking-call
}
void builtCallbacks(DbClientPtr db, QueryBuilder<User> &query) {
  query.selectAll().execAsync(
      db, [](auto) { nap(); },                   // expect: async-blocking-call
      [](const DrogonDbException &) { nap(); }); // expect: async-blocking-call
}
void mappedCallbacks(Mapper<User> mapper, User user, const std::vector<std::string> &columns) {
  auto failed = [](const DrogonDbException &) { nap(); }; // expect: async-blocking-call
  mapper.findByPrimaryKey(
      1, [](User) { nap(); }, failed);         // expect: async-blocking-call
  mapper.findAll([](auto) { nap(); }, failed); // expect: async-blocking-call
  mapper.count(
      Criteria(), [](size_t) { nap(); }, failed); // expect: async-blocking-call
  mapper.findOne(
      Criteria("id", 1), [](User) { nap(); }, failed); // expect: async-blocking-call
  mapper.findBy(
      Criteria("id", 1), [](auto) { nap(); }, failed); // expect: async-blocking-call
  mapper.insert(
      user, [](User) { nap(); }, failed); // expect: async-blocking-call
  mapper.update(
      user, [](size_t) { nap(); }, failed); // expect: async-blocking-call
  mapper.updateBy(
      columns, [](size_t) { nap(); }, failed, Criteria("id", 1), 2); // expect: async-blocking-call
  mapper.increment(
      columns, [](size_t) { nap(); }, failed, Criteria("id", 1), 2); // expect: async-blocking-call
  mapper.deleteOne(
      user, [](size_t) { nap(); }, failed); // expect: async-blocking-call
  mapper.deleteBy(
      Criteria("id", 1), [](size_t) { nap(); }, failed); // expect: async-blocking-call
  mapper.deleteByPrimaryKey(
      1, [](size_t) { nap(); }, failed); // expect: async-blocking-call
}
void redisCallbacks(RedisClient &redis, RedisTransaction &transaction, RedisSubscriber &subscriber) {
  redis.execCommandAsync([](auto &) { nap(); },                   // expect: async-blocking-call
                         [](auto &) { nap(); }, "get key");       // expect: async-blocking-call
  redis.newTransactionAsync([](auto &) { nap(); });               // expect: async-blocking-call
  transaction.execute([](auto &) { nap(); },                      // expect: async-blocking-call
                      [](auto &) { nap(); });                     // expect: async-blocking-call
  subscriber.subscribe("channel", [](auto &, auto &) { nap(); }); // expect: async-blocking-call
  subscriber.psubscribe("chan*", [](auto &, auto &) { nap(); });  // expect: async-blocking-call
}

// Values of rows, futures that nobody waits for, and what only begins.
Task<> silent(DbClientPtr db, Mapper<User> mapper, const Result &rows, RedisClient &redis, User user) {
  auto client = DbClient::newPgClient("host=db", 1);
  db->execSqlAsyncFuture("select 1");
  mapper.orderBy("id").limit(1).offset(2).forUpdate();
  mapper.findFutureAll();
  mapper.findFutureBy(Criteria("id", 1));
  mapper.findFutureOne(Criteria("id", 1));
  mapper.findFutureByPrimaryKey(1);
  mapper.countFuture();
  mapper.insertFuture(user);
  mapper.updateFuture(user);
  mapper.deleteFutureOne(user);
  rows.size();
  rows.affectedRows();
  for (const Row &row : rows)
    row["name"].as<std::string>();
  redis.newSubscriber();
  co_return;
}
// What is awaited blocks nobody.
Task<> fine(DbClientPtr db, RedisClient &redis, User user, const std::vector<std::string> &columns) {
  co_await db->execSqlCoro("select ?", 1);
  auto transaction = co_await db->newTransactionCoro();
  CoroMapper<User> mapper(db);
  co_await mapper.findByPrimaryKey(1);
  co_await mapper.findAll();
  co_await mapper.count();
  co_await mapper.findOne(Criteria("id", 1));
  co_await mapper.findBy(Criteria("id", 1));
  co_await mapper.insert(user);
  co_await mapper.update(user);
  co_await mapper.updateBy(columns, Criteria("id", 1), 2);
  co_await mapper.increment(columns, Criteria("id", 1), 2);
  co_await mapper.deleteOne(user);
  co_await mapper.deleteBy(Criteria("id", 1));
  co_await mapper.deleteByPrimaryKey(1);
  co_await redis.execCommandCoro("get %s", "key");
  auto redisTransaction = co_await redis.newTransactionCoro();
  co_await redisTransaction->executeCoro();
}

int main() {
  DbClientPtr db;
  db->execSqlSync("select 1");
  Mapper<User>(db).findAll();
}
