// RUN: %verify %s -- -std=c++20 -I%inputs
// Set on one side of a suspension, read on the other; guards; errno.
#include "task.h"
#include <cerrno>
#include <pthread.h>
#include <string>
#include <sys/socket.h>
#include <vector>

thread_local int requestId;
thread_local int depth;
thread_local std::string user;
thread_local std::vector<int> scratch;
thread_local int *cache;
pthread_key_t key;
void use(int);
void use(const std::string &);

void setId(int id) { requestId = id; }
int getId() { return requestId; }
void logLine() { use(requestId); }
void enter() { ++depth; }
void leave() { --depth; }
int *cached() {
  if (!cache)
    cache = new int(1);
  return cache;
}
void format(int n) {
  scratch.clear();
  scratch.push_back(n);
  use(scratch[0]);
}
struct scope {
  explicit scope(int id) : before(requestId) { requestId = id; }
  ~scope() { requestId = before; }
  int before;
};
struct deeper {
  deeper() { ++depth; }
  ~deeper() { --depth; }
};
struct logs {
  logs() { use(requestId); }
  ~logs() { use(requestId); }
};
// Logs, without being heard while it does.
thread_local bool silent;
struct silencer {
  silencer() : before(silent) { silent = true; }
  ~silencer() { silent = before; }
  bool before;
};
void log() {
  silencer s;
  use(1);
}
struct noisy {
  noisy() { log(); }
  ~noisy() { log(); }
};
struct holder {
  explicit holder(int id) : inner(id) {}
  scope inner;
};

task<> guardedByMember(int id) {
  holder h(id);
  co_await tick{}; // expect: async-thread-local-across-suspend
}
task<> logsBelow() {
  noisy n;
  co_await tick{};
}
task<> setAndRead(int id) {
  requestId = id;
  co_await tick{};
  use(requestId); // expect: async-thread-local-across-suspend
}
task<> setByFunction(int id) {
  setId(id);
  co_await tick{};
  use(requestId); // expect: async-thread-local-across-suspend
}
task<> readByFunction(int id) {
  requestId = id;
  co_await tick{};
  use(getId()); // expect: async-thread-local-across-suspend
}
task<> readFurtherDown(int id) {
  requestId = id;
  co_await tick{};
  logLine(); // expect: async-thread-local-across-suspend
}
task<> ofString(std::string name) {
  user = name;
  co_await tick{};
  use(user); // expect: async-thread-local-across-suspend
}
task<> assigned(std::string name) {
  user.assign(name);
  co_await tick{};
  use(int(user.size())); // expect: async-thread-local-across-suspend
}
task<> onOnePath(int id) {
  if (id > 0)
    requestId = id;
  co_await tick{};
  use(requestId); // expect: async-thread-local-across-suspend
}
task<> counted() {
  ++depth;
  co_await tick{};
  --depth; // expect: async-thread-local-across-suspend
}
task<> countedByFunctions() {
  enter();
  co_await tick{};
  leave(); // expect: async-thread-local-across-suspend
}
task<> guarded(int id) {
  scope s(id);
  co_await tick{}; // expect: async-thread-local-across-suspend
}
task<> guardedDepth() {
  deeper d;
  co_await tick{}; // expect: async-thread-local-across-suspend
}
task<> guardedInLoop(int n) {
  for (int i = 0; i != n; ++i) {
    deeper d;
    co_await tick{}; // expect: async-thread-local-across-suspend
  }
}
task<> specific(int *id) {
  pthread_setspecific(key, id);
  co_await tick{};
  use(*static_cast<int *>(pthread_getspecific(key))); // expect: async-thread-local-across-suspend
}
task<> errorNumber(task<int> (*read)()) {
  int n = co_await read();
  if (n < 0 && errno == EAGAIN) // expect: async-thread-local-across-suspend
    co_return;
}

// Right.
task<> setOnly(int id) {
  requestId = id;
  co_await tick{};
}
task<> readOnly() {
  co_await tick{};
  use(requestId);
}
task<> readOnBothSides() {
  use(requestId);
  co_await tick{};
  use(requestId);
}
task<> setAgain(int id) {
  requestId = id;
  use(requestId);
  co_await tick{};
  requestId = id;
  use(requestId);
}
task<> keptInVariable(int id) {
  requestId = id;
  int mine = requestId;
  co_await tick{};
  use(mine);
}
task<> caches() {
  use(*cached());
  co_await tick{};
  use(*cached());
}
task<> formats() {
  format(1);
  co_await tick{};
  format(2);
}
task<> countsOnly() {
  ++depth;
  co_await tick{};
  ++depth;
}
task<> balanced() {
  ++depth;
  --depth;
  co_await tick{};
  enter();
  leave();
}
task<> guardEnds(int id) {
  {
    scope s(id);
    logLine();
  }
  co_await tick{};
}
task<> readsInScope() {
  logs l;
  co_await tick{};
}
task<> errorAtOnce(int fd) {
  co_await tick{};
  char c;
  if (recv(fd, &c, 1, MSG_DONTWAIT) < 0 && errno == EAGAIN)
    co_return;
}
task<> errorSaved(int fd) {
  char c;
  recv(fd, &c, 1, MSG_DONTWAIT);
  int error = errno;
  co_await tick{};
  use(error);
}
void plain(int id) {
  requestId = id;
  use(requestId);
}
