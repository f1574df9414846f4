// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
#include "redis-plus-plus.h"
#include "task.h"
#include <iterator>
#include <unistd.h>

using namespace sw::redis;

task<> commands(Redis &redis, std::vector<OptionalString> &values) {
  redis.ping();                                       // expect: async-sync-orm
  redis.get("key");                                   // expect: async-sync-orm
  redis.set("key", "value");                          // expect: async-sync-orm
  redis.del("key");                                   // expect: async-sync-orm
  redis.mget({"a", "b"}, std::back_inserter(values)); // expect: async-sync-orm
  redis.brpoplpush("from", "to", 10);                 // expect: async-sync-orm
  redis.hset("key", "field", "value");                // expect: async-sync-orm
  redis.publish("channel", "message");                // expect: async-sync-orm
  redis.watch("key");                                 // expect: async-sync-orm
  redis.command<OptionalString>("LPOP", "list");      // expect: async-sync-orm
  redis.subscriber();                                 // expect: async-sync-orm
  co_return;
}

task<> cluster(const ConnectionOptions &options, const std::string &uri, ConnectionPoolOptions pool) {
  RedisCluster cluster(options);      // expect: async-sync-orm
  RedisCluster other(uri);            // expect: async-sync-orm
  RedisCluster pooled(options, pool); // expect: async-sync-orm
  RedisCluster moved(std::move(other));
  moved = std::move(pooled);
  cluster.get("key");               // expect: async-sync-orm
  cluster.set("key", "value");      // expect: async-sync-orm
  cluster.redis("tag");             // expect: async-sync-orm
  cluster.subscriber();             // expect: async-sync-orm
  cluster.for_each([](Redis &) {}); // expect: async-sync-orm
  cluster.pipeline("tag").get("key");
  cluster.transaction("tag", true).get("key");
  co_return;
}

// Connections are made when first used, commands of a pipeline sent when it is executed.
task<> queued(const ConnectionOptions &options) {
  Redis redis(options);
  Redis other("tcp://127.0.0.1");
  other = std::move(redis);
  Redis moved(std::move(other));
  Pipeline pipeline = moved.pipeline();
  pipeline.set("key", "value").get("key").command("PING");
  pipeline.exec(); // expect: async-sync-orm
  Transaction transaction = moved.transaction(true);
  transaction.get("key");
  transaction.redis();
  transaction.discard(); // expect: async-sync-orm
  co_return;
}

// Unless it is piped, each command of a transaction waits until the server has queued it.
task<> unpiped(Redis &redis, RedisCluster &cluster) {
  Transaction transaction = redis.transaction();
  transaction.get("key");          // expect: async-lazy-load
  transaction.set("key", "value"); // expect: async-lazy-load
  transaction.exec();              // expect: async-sync-orm
  Transaction other = cluster.transaction("tag", false);
  other.command("PING"); // expect: async-lazy-load
  other = std::move(transaction);
  Transaction last(std::move(other));
  last.redis();
  co_return;
}
task<> either(Redis &redis, bool isPiped, Transaction &given) {
  Transaction transaction = redis.transaction(isPiped);
  transaction.get("key");
  given.get("key");
  co_return;
}

task<> consumes(Subscriber subscriber) {
  subscriber.on_message([](std::string, std::string) {});
  subscriber.subscribe("channel");
  subscriber.psubscribe("pattern*");
  subscriber.consume(); // expect: async-sync-orm
  subscriber.unsubscribe();
  co_return;
}

task<> locks(RedMutexTx &tx, RedLock<RedMutexTx> &lock, RedLockMutexVessel &vessel, RedLockMutex &script,
             RedMutex &mutex, std::chrono::milliseconds ttl) {
  tx.try_lock("value", ttl);    // expect: async-sync-orm
  tx.extend_lock("value", ttl); // expect: async-sync-orm
  tx.unlock("value");           // expect: async-sync-orm
  lock.try_lock(ttl);           // expect: async-sync-orm
  lock.extend_lock(ttl);        // expect: async-sync-orm
  lock.unlock();                // expect: async-sync-orm
  lock.owns_lock();
  auto info = vessel.lock("resource", "value", ttl); // expect: async-sync-orm
  vessel.extend_lock(info, ttl);                     // expect: async-sync-orm
  vessel.unlock(info);                               // expect: async-sync-orm
  script.try_lock("value", ttl);                     // expect: async-sync-orm
  script.extend_lock("value", ttl);                  // expect: async-sync-orm
  script.unlock("value");                            // expect: async-sync-orm
  mutex.lock();                                      // expect: async-sync-orm
  mutex.try_lock();                                  // expect: async-sync-orm
  mutex.unlock();                                    // expect: async-sync-orm
  co_return;
}

task<> silent(CoRedis &redis, AsyncRedis &async, AsyncSubscriber &subscriber) {
  co_await redis.get("key");
  auto reply = async.get("key");
  reply.get(); // expect: async-blocking-call
  async.get("key", [](Future<OptionalString> &&reply) { reply.get(); });
  subscriber.subscribe("channel");
}

void callbacks(AsyncSubscriber &subscriber) {
  subscriber.on_message([](std::string, std::string) {
    usleep(1); // expect: async-blocking-call
  });
  subscriber.on_pmessage([](std::string, std::string, std::string) {
    usleep(1); // expect: async-blocking-call
  });
  subscriber.on_smessage([](std::string, std::string) {
    usleep(1); // expect: async-blocking-call
  });
  subscriber.on_meta([](Subscriber::MsgType, OptionalString, long long) {
    usleep(1); // expect: async-blocking-call
  });
  subscriber.on_error([](std::exception_ptr) {
    usleep(1); // expect: async-blocking-call
  });
}
