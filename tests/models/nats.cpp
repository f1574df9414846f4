// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <nats/nats.h>
#include <unistd.h>

task<> connections(natsConnection *nc, natsOptions *options, natsMsg *message, int64_t *rtt) {
  natsMsg *reply;
  natsConnection_Connect(&nc, options);                              // expect: async-blocking-call
  natsConnection_ConnectTo(&nc, "nats://host");                      // expect: async-blocking-call
  natsConnection_GetRTT(nc, rtt);                                    // expect: async-blocking-call
  natsConnection_Flush(nc);                                          // expect: async-blocking-call
  natsConnection_FlushTimeout(nc, 100);                              // expect: async-blocking-call
  natsConnection_Request(&reply, nc, "subject", "data", 4, 100);     // expect: async-blocking-call
  natsConnection_RequestString(&reply, nc, "subject", "text", 100);  // expect: async-blocking-call
  natsConnection_RequestMsg(&reply, nc, message, 100);               // expect: async-blocking-call
  natsOptions_LoadCATrustedCertificates(options, "ca.pem");          // expect: async-blocking-call
  natsOptions_LoadCertificatesChain(options, "cert.pem", "key.pem"); // expect: async-blocking-call
  nats_Sleep(10);                                                    // expect: async-blocking-call
  nats_Sleep(0);
  nats_CloseAndWait(100); // expect: async-blocking-call
  co_return;
}

task<> subscriptions(natsSubscription *sub, natsMsgList *list, jsFetchRequest *request, jsErrCode *code,
                     natsMsg *message, kvWatcher *watcher, int64_t timeout) {
  natsMsg *next;
  kvEntry *entry;
  jsConsumerInfo *info;
  natsSubscription_NextMsg(&next, sub, 100);     // expect: async-blocking-call
  natsSubscription_NextMsg(&next, sub, timeout); // expect: async-blocking-call
  natsSubscription_NextMsg(&next, sub, 0);
  natsSubscription_Fetch(list, sub, 10, 100, code);            // expect: async-blocking-call
  natsSubscription_FetchRequest(list, sub, request);           // expect: async-blocking-call
  natsSubscription_WaitForDrainCompletion(sub, 100);           // expect: async-blocking-call
  natsSubscription_GetConsumerInfo(&info, sub, nullptr, code); // expect: async-blocking-call
  natsMsg_AckSync(message, nullptr, code);                     // expect: async-blocking-call
  kvWatcher_Next(&entry, watcher, 100);                        // expect: async-blocking-call
  co_return;
}

task<> streams(jsCtx *js, jsStreamConfig *config, jsErrCode *code, jsDirectGetMsgOptions *direct) {
  jsStreamInfo *info;
  natsMsg *message;
  jsStreamInfoList *infos;
  jsStreamNamesList *names;
  js_AddStream(&info, js, config, nullptr, code);            // expect: async-blocking-call
  js_UpdateStream(&info, js, config, nullptr, code);         // expect: async-blocking-call
  js_PurgeStream(js, "stream", nullptr, code);               // expect: async-blocking-call
  js_DeleteStream(js, "stream", nullptr, code);              // expect: async-blocking-call
  js_GetMsg(&message, js, "stream", 1, nullptr, code);       // expect: async-blocking-call
  js_GetLastMsg(&message, js, "stream", "s", nullptr, code); // expect: async-blocking-call
  js_DirectGetMsg(&message, js, "stream", nullptr, direct);  // expect: async-blocking-call
  js_DeleteMsg(js, "stream", 1, nullptr, code);              // expect: async-blocking-call
  js_EraseMsg(js, "stream", 1, nullptr, code);               // expect: async-blocking-call
  js_GetStreamInfo(&info, js, "stream", nullptr, code);      // expect: async-blocking-call
  js_Streams(&infos, js, nullptr, code);                     // expect: async-blocking-call
  js_StreamNames(&names, js, nullptr, code);                 // expect: async-blocking-call
  co_return;
}

// Callbacks have threads of their own.
void onMessage(natsConnection *, natsSubscription *, natsMsg *, void *) { usleep(1); }

task<> consumers(jsCtx *js, jsConsumerConfig *config, jsErrCode *code, natsSubscription *sub) {
  jsConsumerInfo *info;
  jsConsumerInfoList *infos;
  jsConsumerNamesList *names;
  jsAccountInfo *account;
  jsPubAck *ack;
  js_AddConsumer(&info, js, "stream", config, nullptr, code);                    // expect: async-blocking-call
  js_UpdateConsumer(&info, js, "stream", config, nullptr, code);                 // expect: async-blocking-call
  js_GetConsumerInfo(&info, js, "stream", "name", nullptr, code);                // expect: async-blocking-call
  js_DeleteConsumer(js, "stream", "name", nullptr, code);                        // expect: async-blocking-call
  js_Consumers(&infos, js, "stream", nullptr, code);                             // expect: async-blocking-call
  js_ConsumerNames(&names, js, "stream", nullptr, code);                         // expect: async-blocking-call
  js_GetAccountInfo(&account, js, nullptr, code);                                // expect: async-blocking-call
  js_Publish(&ack, js, "subject", "data", 4, nullptr, code);                     // expect: async-blocking-call
  js_PublishMsg(&ack, js, nullptr, nullptr, code);                               // expect: async-blocking-call
  js_PublishAsyncComplete(js, nullptr);                                          // expect: async-blocking-call
  js_SubscribeSync(&sub, js, "subject", nullptr, nullptr, code);                 // expect: async-blocking-call
  js_PullSubscribe(&sub, js, "subject", "name", nullptr, nullptr, code);         // expect: async-blocking-call
  js_Subscribe(&sub, js, "subject", onMessage, nullptr, nullptr, nullptr, code); // expect: async-blocking-call
  js_PublishAsync(js, "subject", "data", 4, nullptr);
  co_return;
}

task<> keyValues(jsCtx *js, kvStore *kv, kvConfig *config, kvKeysList *keys, kvEntryList *entries, uint64_t *revision) {
  kvEntry *entry;
  kvWatcher *watcher;
  kvStatus *status;
  js_CreateKeyValue(&kv, js, config);                   // expect: async-blocking-call
  js_KeyValue(&kv, js, "bucket");                       // expect: async-blocking-call
  js_DeleteKeyValue(js, "bucket");                      // expect: async-blocking-call
  kvStore_Get(&entry, kv, "key");                       // expect: async-blocking-call
  kvStore_GetRevision(&entry, kv, "key", 1);            // expect: async-blocking-call
  kvStore_Put(revision, kv, "key", "data", 4);          // expect: async-blocking-call
  kvStore_PutString(revision, kv, "key", "text");       // expect: async-blocking-call
  kvStore_Create(revision, kv, "key", "data", 4);       // expect: async-blocking-call
  kvStore_CreateString(revision, kv, "key", "text");    // expect: async-blocking-call
  kvStore_Update(revision, kv, "key", "data", 4, 1);    // expect: async-blocking-call
  kvStore_UpdateString(revision, kv, "key", "text", 1); // expect: async-blocking-call
  kvStore_Delete(kv, "key");                            // expect: async-blocking-call
  kvStore_Purge(kv, "key", nullptr);                    // expect: async-blocking-call
  kvStore_PurgeDeletes(kv, nullptr);                    // expect: async-blocking-call
  kvStore_Watch(&watcher, kv, "key", nullptr);          // expect: async-blocking-call
  kvStore_WatchAll(&watcher, kv, nullptr);              // expect: async-blocking-call
  kvStore_Keys(keys, kv, nullptr);                      // expect: async-blocking-call
  kvStore_History(entries, kv, "key", nullptr);         // expect: async-blocking-call
  kvStore_Status(&status, kv);                          // expect: async-blocking-call
  kvEntry_Value(entry);
  co_return;
}

// What is queued for the threads of the library.
task<> silent(natsConnection *nc, natsSubscription *sub, natsMsg *message) {
  natsConnection_Publish(nc, "subject", "data", 4);
  natsConnection_PublishRequestString(nc, "subject", "reply", "text");
  natsConnection_SubscribeSync(&sub, nc, "subject");
  natsSubscription_AutoUnsubscribe(sub, 1);
  natsSubscription_Drain(sub);
  natsConnection_Drain(nc);
  natsConnection_Status(nc);
  natsMsg_Ack(message, nullptr);
  natsMsg_GetData(message);
  co_return;
}

// These may have that of whoever connects.
void onConnection(natsConnection *, void *) { usleep(1); }
natsStatus onUser(char **, char **, void *) { return usleep(1), NATS_OK; }
natsStatus onSign(char **, unsigned char **, int *, const char *, void *) { return usleep(1), NATS_OK; }
void onError(natsConnection *, natsSubscription *, natsStatus, void *) { usleep(1); }
int64_t onDelay(natsConnection *, int, void *) { return usleep(1); }
const char *onToken(void *) { return usleep(1), ""; }
void onComplete(void *) { usleep(1); }
void callbacks(natsConnection *nc, natsSubscription *sub, natsOptions *options) {
  natsConnection_Subscribe(&sub, nc, "subject", onMessage, nullptr);
  natsConnection_SubscribeTimeout(&sub, nc, "subject", 100, onMessage, nullptr);
  natsConnection_QueueSubscribe(&sub, nc, "subject", "group", onMessage, nullptr);
  natsConnection_QueueSubscribeTimeout(&sub, nc, "subject", "group", 100, onMessage, nullptr);
  natsSubscription_SetOnCompleteCB(sub, onComplete, nullptr);
  natsOptions_SetErrorHandler(options, onError, nullptr);
  natsOptions_SetClosedCB(options, onConnection, nullptr);
  natsOptions_SetDisconnectedCB(options, onConnection, nullptr);
  natsOptions_SetReconnectedCB(options, onConnection, nullptr);
  natsOptions_SetDiscoveredServersCB(options, onConnection, nullptr);
  natsOptions_SetLameDuckModeCB(options, onConnection, nullptr);
  natsOptions_SetRetryOnFailedConnect(options, true, onConnection, nullptr);
  natsOptions_SetCustomReconnectDelay(options, onDelay, nullptr);
  natsOptions_SetTokenHandler(options, onToken, nullptr);
  natsOptions_SetNKey(options, "key", onSign, nullptr);
  natsOptions_SetUserCredentialsCallbacks(options, onUser, nullptr, onSign, nullptr);
}
