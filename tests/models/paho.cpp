// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <MQTTAsync.h>
#include <MQTTClient.h>
#include <unistd.h>

task<> client(MQTTClient c, MQTTClient_connectOptions *options, char **topics, int *qos, MQTTClient_message *message,
              MQTTClient_deliveryToken *token) {
  MQTTClient_connect(c, options);                                 // expect: async-blocking-call
  MQTTClient_connect5(c, options, nullptr, nullptr);              // expect: async-blocking-call
  MQTTClient_subscribe(c, "topic", 1);                            // expect: async-blocking-call
  MQTTClient_subscribe5(c, "topic", 1, nullptr, nullptr);         // expect: async-blocking-call
  MQTTClient_subscribeMany(c, 1, topics, qos);                    // expect: async-blocking-call
  MQTTClient_subscribeMany5(c, 1, topics, qos, nullptr, nullptr); // expect: async-blocking-call
  MQTTClient_unsubscribe(c, "topic");                             // expect: async-blocking-call
  MQTTClient_unsubscribe5(c, "topic", nullptr);                   // expect: async-blocking-call
  MQTTClient_unsubscribeMany(c, 1, topics);                       // expect: async-blocking-call
  MQTTClient_unsubscribeMany5(c, 1, topics, nullptr);             // expect: async-blocking-call
  MQTTClient_publish(c, "topic", 1, "x", 1, 0, token);            // expect: async-blocking-call
  MQTTClient_publish5(c, "topic", 1, "x", 1, 0, nullptr, token);  // expect: async-blocking-call
  MQTTClient_publishMessage(c, "topic", message, token);          // expect: async-blocking-call
  MQTTClient_publishMessage5(c, "topic", message, token);         // expect: async-blocking-call
  MQTTClient_waitForCompletion(c, *token, 100);                   // expect: async-blocking-call
  MQTTClient_waitForCompletion(c, *token, 0);
  MQTTClient_yield();                                              // expect: async-blocking-call
  MQTTClient_disconnect(c, 100);                                   // expect: async-blocking-call
  MQTTClient_disconnect5(c, 100, MQTTREASONCODE_SUCCESS, nullptr); // expect: async-blocking-call
  MQTTClient_isConnected(c);
  co_return;
}

task<> receives(MQTTClient c, char *topic, MQTTClient_message *message, unsigned long timeout) {
  int length;
  MQTTClient_receive(c, &topic, &length, &message, 100);     // expect: async-blocking-call
  MQTTClient_receive(c, &topic, &length, &message, timeout); // expect: async-blocking-call
  MQTTClient_receive(c, &topic, &length, &message, 0);
  MQTTClient_freeMessage(&message);
  co_return;
}

task<> asynchronous(MQTTAsync c, MQTTAsync_connectOptions *options, MQTTAsync_responseOptions *response) {
  MQTTAsync_connect(c, options);
  MQTTAsync_subscribe(c, "topic", 1, response);
  MQTTAsync_send(c, "topic", 1, "x", 1, 0, response);
  MQTTAsync_isComplete(c, response->token);
  MQTTAsync_waitForCompletion(c, response->token, 100); // expect: async-blocking-call
  MQTTAsync_waitForCompletion(c, response->token, 0);
  co_return;
}

// A lost connection of the synchronous client is told on a thread of its own.
void lost(void *, char *) { usleep(1); }
int arrived(void *, char *, int, MQTTClient_message *) { return usleep(1); } // expect: async-blocking-call
void delivered(void *, MQTTClient_deliveryToken) { usleep(1); }              // expect: async-blocking-call
void disconnected(void *, MQTTProperties *, MQTTReasonCodes) { usleep(1); }
void published(void *, int, int, MQTTProperties *, MQTTReasonCodes) { usleep(1); } // expect: async-blocking-call
void clientCallbacks(MQTTClient c) {
  MQTTClient_setCallbacks(c, nullptr, lost, arrived, delivered);
  MQTTClient_setDisconnected(c, nullptr, disconnected);
  MQTTClient_setPublished(c, nullptr, published);
}

void asyncLost(void *, char *) { usleep(1); }                                         // expect: async-blocking-call
void asyncLostAlone(void *, char *) { usleep(1); }                                    // expect: async-blocking-call
int asyncArrived(void *, char *, int, MQTTAsync_message *) { return usleep(1); }      // expect: async-blocking-call
int asyncArrivedAlone(void *, char *, int, MQTTAsync_message *) { return usleep(1); } // expect: async-blocking-call
void asyncDelivered(void *, MQTTAsync_token) { usleep(1); }                           // expect: async-blocking-call
void asyncDeliveredAlone(void *, MQTTAsync_token) { usleep(1); }                      // expect: async-blocking-call
void asyncConnected(void *, char *) { usleep(1); }                                    // expect: async-blocking-call
void asyncDisconnected(void *, MQTTProperties *, MQTTReasonCodes) { usleep(1); }      // expect: async-blocking-call
int asyncUpdate(void *, MQTTAsync_connectData *) { return usleep(1); }                // expect: async-blocking-call
void asyncCallbacks(MQTTAsync c) {
  MQTTAsync_setCallbacks(c, nullptr, asyncLost, asyncArrived, asyncDelivered);
  MQTTAsync_setConnectionLostCallback(c, nullptr, asyncLostAlone);
  MQTTAsync_setMessageArrivedCallback(c, nullptr, asyncArrivedAlone);
  MQTTAsync_setDeliveryCompleteCallback(c, nullptr, asyncDeliveredAlone);
  MQTTAsync_setConnected(c, nullptr, asyncConnected);
  MQTTAsync_setDisconnected(c, nullptr, asyncDisconnected);
  MQTTAsync_setUpdateConnectOptions(c, nullptr, asyncUpdate);
}

void responded(void *, MQTTAsync_successData *) { usleep(1); }   // expect: async-blocking-call
void responded5(void *, MQTTAsync_successData5 *) { usleep(1); } // expect: async-blocking-call
void failed(void *, MQTTAsync_failureData *) { usleep(1); }      // expect: async-blocking-call
void failed5(void *, MQTTAsync_failureData5 *) { usleep(1); }    // expect: async-blocking-call
void respond(MQTTAsync_responseOptions &options) {
  options.onSuccess = responded;
  options.onSuccess5 = responded5;
  options.onFailure = failed;
  options.onFailure5 = failed5;
}
void connect(MQTTAsync_connectOptions &options) {
  options.onSuccess = [](void *, MQTTAsync_successData *) { usleep(1); };   // expect: async-blocking-call
  options.onSuccess5 = [](void *, MQTTAsync_successData5 *) { usleep(1); }; // expect: async-blocking-call
  options.onFailure = [](void *, MQTTAsync_failureData *) { usleep(1); };   // expect: async-blocking-call
  options.onFailure5 = [](void *, MQTTAsync_failureData5 *) { usleep(1); }; // expect: async-blocking-call
}
void disconnect(MQTTAsync_disconnectOptions &options) {
  options.onSuccess = [](void *, MQTTAsync_successData *) { usleep(1); };   // expect: async-blocking-call
  options.onSuccess5 = [](void *, MQTTAsync_successData5 *) { usleep(1); }; // expect: async-blocking-call
  options.onFailure = [](void *, MQTTAsync_failureData *) { usleep(1); };   // expect: async-blocking-call
  options.onFailure5 = [](void *, MQTTAsync_failureData5 *) { usleep(1); }; // expect: async-blocking-call
}
