// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
#include "cpp_redis.h"
#include "task.h"

using namespace std::chrono_literals;

task<> connects(cpp_redis::client &client, cpp_redis::subscriber &subscriber, cpp_redis::sentinel &sentinel,
                cpp_redis::network::redis_connection &connection) {
  client.connect();                                                         // expect: async-sync-orm
  client.connect("primary", [](const std::string &, std::size_t, auto) {}); // expect: async-sync-orm
  subscriber.connect("db", 6379);                                           // expect: async-sync-orm
  sentinel.connect("db", 26379);                                            // expect: async-sync-orm
  sentinel.connect_sentinel();                                              // expect: async-sync-orm
  connection.connect("db", 6379);                                           // expect: async-sync-orm
  client.is_connected();
  client.add_sentinel("db", 26379);
  client.cancel_reconnect();
  client.disconnect(true);     // expect: async-sync-orm
  subscriber.disconnect(true); // expect: async-sync-orm
  sentinel.disconnect(true);   // expect: async-sync-orm
  connection.disconnect(true); // expect: async-sync-orm
  client.disconnect();
  subscriber.disconnect(false);
  co_return;
}

task<> waits(cpp_redis::client &client, cpp_redis::sentinel &sentinel, std::string host, std::size_t port) {
  client.set("key", "value", [](cpp_redis::reply &) {}).sync_commit(); // expect: async-sync-orm
  client.get("key", [](cpp_redis::reply &reply) { reply.as_string(); });
  client.sync_commit(100ms); // expect: async-sync-orm
  client.sync_commit(0ms);
  sentinel.ping().sync_commit();                           // expect: async-sync-orm
  sentinel.get_master_addr_by_name("primary", host, port); // expect: async-sync-orm
  std::future<cpp_redis::reply> reply = client.get("key");
  client.commit();
  reply.get().as_string(); // expect: async-blocking-call
  co_return;
}

// Commands are queued, and sent without waiting for their replies.
task<> silent(cpp_redis::client &client, cpp_redis::subscriber &subscriber, cpp_redis::sentinel &sentinel,
              cpp_redis::network::redis_connection &connection) {
  client.send({"GET", "key"}, [](cpp_redis::reply &reply) { reply.ok(); });
  client.set("key", "value", [&](cpp_redis::reply &) { client.commit(); }).commit();
  client.set("key", "value");
  client.commit();
  subscriber.subscribe("channel", [](const std::string &, const std::string &) {}).commit();
  subscriber.unsubscribe("channel").commit();
  sentinel.ping().commit();
  connection.send({"PING"}).commit();
  co_return;
}

int main() {
  cpp_redis::client client;
  client.connect();
  client.set("key", "value", [](cpp_redis::reply &) {}).sync_commit();
}
