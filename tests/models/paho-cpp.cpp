// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <chrono>
#include <mqtt/client.h>
#include <unistd.h>

using namespace std::chrono_literals;

task<> client(mqtt::client &client, std::chrono::steady_clock::time_point until) {
  client.connect();                                           // expect: async-blocking-call
  client.reconnect();                                         // expect: async-blocking-call
  client.subscribe("topic", 1);                               // expect: async-blocking-call
  client.unsubscribe("topic");                                // expect: async-blocking-call
  client.publish(mqtt::make_message("topic", "x"));           // expect: async-blocking-call
  mqtt::const_message_ptr message = client.consume_message(); // expect: async-blocking-call
  client.try_consume_message_for(&message, 100ms);            // expect: async-blocking-call
  client.try_consume_message_until(&message, until);          // expect: async-blocking-call
  client.try_consume_message_for(&message, 0ms);
  client.try_consume_message(&message);
  client.disconnect();      // expect: async-blocking-call
  client.disconnect(100ms); // expect: async-blocking-call
  client.is_connected();
  co_return;
}

task<> tokens(mqtt::async_client &client, std::chrono::steady_clock::time_point until) {
  client.connect()->wait();                         // expect: async-blocking-call
  client.publish("topic", "x", 1)->wait_for(100ms); // expect: async-blocking-call
  client.publish("topic", "x", 1)->wait_for(100L);  // expect: async-blocking-call
  client.publish("topic", "x", 1)->wait_for(0ms);
  client.subscribe("topic", 1)->wait_until(until); // expect: async-blocking-call
  mqtt::token_ptr token = client.disconnect();
  token->try_wait();
  token->is_complete();
  token->wait(); // expect: async-blocking-call
  co_return;
}

task<> responses(mqtt::async_client &client, const mqtt::token &done) {
  client.connect()->get_connect_response();            // expect: async-blocking-call
  client.reconnect()->get_connect_response();          // expect: async-blocking-call
  client.subscribe("t", 1)->get_subscribe_response();  // expect: async-blocking-call
  client.unsubscribe("t")->get_unsubscribe_response(); // expect: async-blocking-call
  mqtt::token_ptr token = client.connect();
  token->wait(); // expect: async-blocking-call
  token->get_connect_response();
  done.get_subscribe_response();
  co_return;
}

task<> consumes(mqtt::async_client &client, std::chrono::steady_clock::time_point until) {
  client.start_consuming();
  mqtt::const_message_ptr message = client.consume_message(); // expect: async-blocking-call
  client.try_consume_message_for(&message, 100ms);            // expect: async-blocking-call
  client.try_consume_message_for(100ms);                      // expect: async-blocking-call
  client.try_consume_message_until(&message, until);          // expect: async-blocking-call
  client.try_consume_message_for(&message, 0ms);
  client.try_consume_message_for(0ms);
  client.try_consume_message(&message);
  mqtt::thread_queue<int> queue;
  int number = queue.get();            // expect: async-blocking-call
  queue.try_get_for(&number, 100ms);   // expect: async-blocking-call
  queue.try_get_until(&number, until); // expect: async-blocking-call
  queue.try_get_for(&number, 0ms);
  queue.try_get(&number);
  queue.put(1);
  co_return;
}

struct Callback : mqtt::callback {
  void connected(const std::string &) override { usleep(1); }              // expect: async-blocking-call
  void connection_lost(const std::string &) override { usleep(1); }        // expect: async-blocking-call
  void message_arrived(mqtt::const_message_ptr) override { usleep(1); }    // expect: async-blocking-call
  void delivery_complete(mqtt::delivery_token_ptr) override { usleep(1); } // expect: async-blocking-call
};
struct Listener : mqtt::iaction_listener {
  void on_success(const mqtt::token &) override { usleep(1); } // expect: async-blocking-call
  void on_failure(const mqtt::token &) override { usleep(1); } // expect: async-blocking-call
};
struct Quick : mqtt::iaction_listener {
  void on_success(const mqtt::token &token) override { token.get_connect_response(); }
  void on_failure(const mqtt::token &token) override { client.reconnect(); }
  mqtt::async_client &client;
};

void disconnected(const mqtt::properties &, mqtt::ReasonCode) { usleep(1); } // expect: async-blocking-call
bool update(mqtt::connect_data &) { return usleep(1) == 0; }                 // expect: async-blocking-call
bool alsoUpdate(mqtt::connect_data &) { return usleep(1) == 0; }             // expect: async-blocking-call
void connected(const std::string &) { usleep(1); }                           // expect: async-blocking-call
void lost(const std::string &) { usleep(1); }                                // expect: async-blocking-call
void callbacks(mqtt::async_client &client, mqtt::client &synchronous) {
  client.set_connected_handler(connected);
  client.set_connection_lost_handler(lost);
  client.set_disconnected_handler(disconnected);
  client.set_update_connection_handler(update);
  client.set_message_callback([](mqtt::const_message_ptr) { usleep(1); }); // expect: async-blocking-call
  synchronous.set_update_connection_handler(alsoUpdate);
}
