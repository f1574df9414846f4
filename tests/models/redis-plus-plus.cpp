// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
#include "redis-plus-plus.h"
#include "task.h"
#include <iterator>
#include <unistd.h>

using namespace sw::redis;

task<> commands(Redis &redis, std::vector<OptionalString> &values) {
  redis.ping();                                       // expect: async-blocking-call
  redis.get("key");                                   // expect: async-blocking-call
  redis.set("key", "value");                          // expect: async-blocking-call
  redis.del("key");                                   // expect: async-blocking-call
  redis.mget({"a", "b"}, std::back_inserter(values)); // expect: async-blocking-call
  redis.brpoplpush("from", "to", 10);                 // expect: async-blocking-call
  redis.hset("key", "field", "value");                // expect: async-blocking-call
  redis.publish("channel", "message");                // expect: async-blocking-call
  redis.watch("key");                                 // expect: async-blocking-call
  redis.command<OptionalString>("LPOP", "list");      // expect: async-blocking-call
  redis.subscriber();                                 // expect: async-blocking-call
  co_return;
}

task<> cluster(const ConnectionOptions &options, const std::string &uri, ConnectionPoolOptions pool) {
  RedisCluster cluster(options);      // expect: async-blocking-call
  RedisCluster other(uri);            // expect: async-blocking-call
  RedisCluster pooled(options, pool); // expect: async-blocking-call
  RedisCluster moved(std::move(other));
  moved = std::move(pooled);
  cluster.get("key");               // expect: async-blocking-call
  cluster.set("key", "value");      // expect: async-blocking-call
  cluster.redis("tag");             // expect: async-blocking-call
  cluster.subscriber();             // expect: async-blocking-call
  cluster.for_each([](Redis &) {}); // expect: async-blocking-call
  cluster.pipeline("tag").get("key");
  cluster.transaction("tag").get("key");
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
  pipeline.exec(); // expect: async-blocking-call
  Transaction transaction = moved.transaction();
  transaction.get("key");
  transaction.discard(); // expect: async-blocking-call
  co_return;
}

task<> consumes(Subscriber subscriber) {
  subscriber.on_message([](std::string, std::string) {});
  subscriber.subscribe("channel");
  subscriber.psubscribe("pattern*");
  subscriber.consume(); // expect: async-blocking-call
  subscriber.unsubscribe();
  co_return;
}

task<> locks(RedMutexTx &tx, RedLock<RedMutexTx> &lock, RedLockMutexVessel &vessel, RedLockMutex &script,
             RedMutex &mutex, std::chrono::milliseconds ttl) {
  tx.try_lock("value", ttl);    // expect: async-blocking-call
  tx.extend_lock("value", ttl); // expect: async-blocking-call
  tx.unlock("value");           // expect: async-blocking-call
  lock.try_lock(ttl);           // expect: async-blocking-call
  lock.extend_lock(ttl);        // expect: async-blocking-call
  lock.unlock();                // expect: async-blocking-call
  lock.owns_lock();
  auto info = vessel.lock("resource", "value", ttl); // expect: async-blocking-call
  vessel.extend_lock(info, ttl);                     // expect: async-blocking-call
  vessel.unlock(info);                               // expect: async-blocking-call
  script.try_lock("value", ttl);                     // expect: async-blocking-call
  script.extend_lock("value", ttl);                  // expect: async-blocking-call
  script.unlock("value");                            // expect: async-blocking-call
  mutex.lock();                                      // expect: async-blocking-call
  mutex.try_lock();                                  // expect: async-blocking-call
  mutex.unlock();                                    // expect: async-blocking-call
  co_return;
}

task<> silent(CoRedis &redis, AsyncRedis &async, AsyncSubscriber &subscriber) {
  co_await redis.get("key");
  auto reply = async.get("key");
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
