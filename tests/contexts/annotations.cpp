// RUN: %verify %s -- -std=c++20 -I%inputs -I%repo/include
// What functions, classes and namespaces say of themselves in attributes is believed.
#include "async_tidy.h"
#include "task.h"
#include <unistd.h>

int nap() { return usleep(1); }

// Callees.
ASYNC_TIDY_BLOCKING("database") int query(const char *);
ASYNC_TIDY_NONBLOCKING int wake() { return nap(); }
int clangBlocking() [[clang::blocking]];
int clangNonblocking() noexcept [[clang::nonblocking]];
struct ASYNC_TIDY_BLOCKING("database") Repository {
  int find(int);
  static int count();
  ASYNC_TIDY_NONBLOCKING int cached() const;
};
namespace ASYNC_TIDY_BLOCKING("network") rpc {
int call();
struct Client {
  int send();
};
}
namespace rpc {
int declaredLater();
}
ASYNC_TIDY_BLOCKING("console") int print(); // a kind that is off
ASYNC_TIDY_BLOCKING("cpu") int digest();
ASYNC_TIDY_BLOCKING("event-loop") int pump();

task<> callees(Repository &repository, rpc::Client &client) {
  query("");       // expect: async-sync-orm
  clangBlocking(); // expect: async-blocking-call
  wake();
  clangNonblocking();
  repository.find(1);  // expect: async-sync-orm
  Repository::count(); // expect: async-sync-orm
  repository.cached();
  rpc::call();          // expect: async-blocking-call
  client.send();        // expect: async-blocking-call
  rpc::declaredLater(); // expect: async-blocking-call
  print();
  digest(); // expect: async-cpu-bound-call
  pump();   // expect: async-nested-event-loop
  co_return;
}

// Where functions run.
ASYNC_TIDY_LOOP void handler() { nap(); } // expect: async-blocking-call
struct ASYNC_TIDY_LOOP Handlers {
  void onOpen() { nap(); } // expect: async-blocking-call
  ASYNC_TIDY_WORKER void compress() { nap(); }
};
struct Interface {
  ASYNC_TIDY_LOOP virtual void onEvent() = 0;
};
struct Implementation : Interface {
  void onEvent() override { nap(); } // expect: async-blocking-call
};
ASYNC_TIDY_WORKER task<> onPool() {
  nap();
  co_return;
}
ASYNC_TIDY_WORKER int job() { return nap(); }
ASYNC_TIDY_LOOP int callsJob() { return job(); }
namespace ASYNC_TIDY_SYNC tools {
task<> step() {
  nap();
  co_return;
}
}

// Wrappers that take work off the loop.
template <typename F> ASYNC_TIDY_OFFLOAD auto runBlocking(F f) { return f(); }
template <typename F> ASYNC_TIDY_OFFLOAD tick runValue(F) { return {}; }
task<> offloads() {
  runBlocking([] { return nap(); });
  co_await runValue([] { return nap(); });
  co_await runValue(nap);
  co_await runValue(nap()); // expect: async-offload-misuse
}
