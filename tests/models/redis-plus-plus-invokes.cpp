// RUN: %verify %s --kinds -database -- -std=c++20 -I%inputs -I%S/Inputs
// Without the database itself: what a callback does, its caller does.
#include "redis-plus-plus.h"
#include "task.h"
#include <unistd.h>

using namespace sw::redis;

task<> messages(Redis &redis) {
  Subscriber a = redis.subscriber();
  a.on_message([](std::string, std::string) { usleep(1); });
  a.consume(); // expect: async-blocking-call
  Subscriber b = redis.subscriber();
  b.on_pmessage([](std::string, std::string, std::string) { usleep(1); });
  b.consume(); // expect: async-blocking-call
  Subscriber c = redis.subscriber();
  c.on_smessage([](std::string, std::string) { usleep(1); });
  c.consume(); // expect: async-blocking-call
  Subscriber d = redis.subscriber();
  d.on_meta([](Subscriber::MsgType, OptionalString, long long) { usleep(1); });
  d.consume(); // expect: async-blocking-call
  Subscriber e = redis.subscriber();
  e.on_message([](std::string, std::string) {});
  e.consume();
  co_return;
}

task<> nodes(RedisCluster &cluster) {
  cluster.for_each([](Redis &) { usleep(1); }); // expect: async-blocking-call
  cluster.for_each([](Redis &) {});
  co_return;
}
