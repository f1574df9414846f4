// RUN: %verify %s -- -std=c++20 -I%inputs
// A counterpart has a name of the field's, the same parameters, and a result to await or a token to take.
#include "task.h"

struct Client {
  int read(int size);
  task<int> async_read(int size);
  int write(int size);
  task<int> write_async(int size);
  int load(int key);
  task<int> loadAsync(int key);
  int store(int key);
  task<int> storeCoro(int key);
  int find(int key);
  task<int> co_find(int key);
  int send(int key);
  task<int> coSend(int key);
  int fetch(int key);
  task<int> asyncFetch(int key);
  int connect(int key);
  template <typename CompletionToken> void connect(int key, CompletionToken &&token);
  template <typename ConnectToken> void async_close(ConnectToken token);
  void close();

  int other(int key);
  task<int> otherAsync(long key);
  int plain(int key);
  int plainAsync(int key);
  int old(int key);
  [[deprecated]] task<int> oldAsync(int key);
  int secret(int key);
  int seen(int key) { return key; }
  task<int> seenAsync(int key);
  template <typename Visitor> void visit(int key, Visitor visitor);
  void visit(int key);
  int quiet(int key) [[clang::nonblocking]];
  task<int> quietAsync(int key);
  task<int> lazy(int key);
  task<int> lazyAsync(int key);
  task<int> twice(int key);
  task<int> twiceAsync(int key);

private:
  task<int> secretAsync(int key);
};

namespace db {
int query(int key);
task<int> queryAsync(int key);
} // namespace db

task<int> coroutine(Client &client) {
  client.read(1);    // expect: async-missed-async-api
  client.write(1);   // expect: async-missed-async-api
  client.load(1);    // expect: async-missed-async-api
  client.store(1);   // expect: async-missed-async-api
  client.find(1);    // expect: async-missed-async-api
  client.send(1);    // expect: async-missed-async-api
  client.fetch(1);   // expect: async-missed-async-api
  client.connect(1); // expect: async-missed-async-api
  client.close();    // expect: async-missed-async-api
  db::query(1);      // expect: async-missed-async-api

  client.other(1);
  client.plain(1);
  client.old(1);
  client.secret(1);
  client.seen(1);
  client.visit(1);
  client.quiet(1);
  co_await client.lazy(1);
  co_await client.loadAsync(1);
  try {
    co_return co_await client.lazyAsync(1);
  } catch (...) {
    client.load(1);
  }
  co_return 0;
}

int synchronous(Client &client) { return client.load(1); }

/// The counterpart itself may be made of the other.
task<int> db::queryAsync(int key) { co_return query(key); }
