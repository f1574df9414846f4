// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <cstdarg>
#include <hiredis/async.h>
#include <hiredis/hiredis.h>
#include <unistd.h>

// Newer than Debian's header.
using redisConnectCallbackNC = void(redisAsyncContext *, int);
using redisAsyncPushFn = void(redisAsyncContext *, void *);
extern "C" int redisAsyncSetConnectCallbackNC(redisAsyncContext *context, redisConnectCallbackNC *callback);
extern "C" redisAsyncPushFn *redisAsyncSetPushCallback(redisAsyncContext *context, redisAsyncPushFn *callback);

task<> connects(redisContext *context, timeval timeout) {
  redisConnect("db", 6379);                           // expect: async-sync-orm
  redisConnectWithTimeout("db", 6379, timeout);       // expect: async-sync-orm
  redisConnectUnix("/run/redis");                     // expect: async-sync-orm
  redisConnectUnixWithTimeout("/run/redis", timeout); // expect: async-sync-orm
  redisReconnect(context);                            // expect: async-sync-orm
  redisAsyncConnect("10.0.0.1", 6379);
  redisAsyncConnectUnix("/run/redis");
  co_return;
}

task<> commands(redisContext *context, va_list list, const char **words, void *reply) {
  int done = 0;
  redisCommand(context, "GET %s", "key");       // expect: async-sync-orm
  redisvCommand(context, "GET %s", list);       // expect: async-sync-orm
  redisCommandArgv(context, 1, words, nullptr); // expect: async-sync-orm
  redisGetReply(context, &reply);               // expect: async-sync-orm
  redisBufferRead(context);                     // expect: async-sync-orm
  redisBufferWrite(context, &done);             // expect: async-sync-orm
  redisAppendCommand(context, "GET %s", "key");
  redisGetReplyFromReader(context, &reply);
  freeReplyObject(reply);
  redisFree(context);
  co_return;
}

task<> nonBlocking(va_list list, const char **words, void *reply) {
  int done = 0;
  redisContext *a = redisConnectNonBlock("10.0.0.1", 6379);
  redisCommand(a, "GET %s", "key");
  redisvCommand(a, "GET %s", list);
  redisReconnect(a);
  redisContext *b = redisConnectBindNonBlock("10.0.0.1", 6379, "10.0.0.2");
  redisCommandArgv(b, 1, words, nullptr);
  redisContext *c = redisConnectBindNonBlockWithReuse("10.0.0.1", 6379, "10.0.0.2");
  redisGetReply(c, &reply);
  redisContext *d = redisConnectUnixNonBlock("/run/redis");
  redisBufferRead(d);
  redisBufferWrite(d, &done);
  co_return;
}

struct cache {
  explicit cache(const char *host) : context(redisConnect(host, 6379)) {}
  ~cache() { redisFree(context); }
  void put(const char *key) { freeReplyObject(redisCommand(context, "SET %s 1", key)); }
  redisContext *context;
};
task<> wrapped() {
  cache local("localhost"); // expect: async-sync-orm
  local.put("key");         // expect: async-sync-orm
  co_return;
}

void onReply1(redisAsyncContext *, void *, void *) { usleep(1); } // expect: async-blocking-call
void onReply2(redisAsyncContext *, void *, void *) { usleep(1); } // expect: async-blocking-call
void onReply3(redisAsyncContext *, void *, void *) { usleep(1); } // expect: async-blocking-call
void onReply4(redisAsyncContext *, void *, void *) { usleep(1); } // expect: async-blocking-call
void onConnect(const redisAsyncContext *, int) { usleep(1); }     // expect: async-blocking-call
void onDisconnect(const redisAsyncContext *, int) { usleep(1); }  // expect: async-blocking-call
void onConnectNC(redisAsyncContext *, int) { usleep(1); }         // expect: async-blocking-call
void onPush(redisAsyncContext *, void *) { usleep(1); }           // expect: async-blocking-call
void never(redisAsyncContext *, void *, void *) { usleep(1); }
void handlers(redisAsyncContext *context, va_list list, const char **words) {
  redisAsyncCommand(context, onReply1, nullptr, "GET %s", "key");
  redisvAsyncCommand(context, onReply2, nullptr, "GET %s", list);
  redisAsyncCommandArgv(context, onReply3, nullptr, 1, words, nullptr);
  redisAsyncFormattedCommand(context, onReply4, nullptr, "PING", 4);
  redisAsyncSetConnectCallback(context, onConnect);
  redisAsyncSetDisconnectCallback(context, onDisconnect);
  redisAsyncSetConnectCallbackNC(context, onConnectNC);
  redisAsyncSetPushCallback(context, onPush);
  redisAsyncCommand(
      context, [](redisAsyncContext *c, void *, void *) { redisAsyncDisconnect(c); }, nullptr, "GET x");
}
