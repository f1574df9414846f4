// RUN: %verify %s --models %inputs/loop.json -- -std=c++20 -I%inputs
#include "loop.h"
#include <string>
#include <thread>

thread_local int requestId;
thread_local std::string user;
thread_local int *cache;
void use(int);
void use(const std::string &);
void setId(int id) { requestId = id; }
int getId() { return requestId; } // expect: async-thread-local-across-post
void logLine() {
  use(requestId); // expect: async-thread-local-across-post
}
int *cached() {
  if (!cache)
    cache = new int(1);
  return cache;
}
struct scope {
  explicit scope(int id) : before(requestId) { requestId = id; }
  ~scope() { requestId = before; }
  int before;
};

void posts(fw::Loop &loop, int id) {
  requestId = id;
  loop.post([] { use(requestId); }); // expect: async-thread-local-across-post
}
void postsThroughSetter(fw::Loop &loop, int id) {
  setId(id);
  loop.post([] { use(requestId); }); // expect: async-thread-local-across-post
}
void postsReader(fw::Loop &loop, int id) {
  requestId = id;
  loop.post([] { use(getId()); });
}
void postsLogger(fw::Loop &loop, int id) {
  requestId = id;
  loop.post(logLine);
}
void offloads(fw::Pool &pool, std::string name) {
  user = name;
  pool.post([] { use(user); }); // expect: async-thread-local-across-post
}
void startsThread(int id) {
  requestId = id;
  std::thread t([] { use(requestId); }); // expect: async-thread-local-across-post
  t.join();
}
void underGuard(fw::Loop &loop, int id) {
  scope s(id);
  loop.post([] { use(requestId); }); // expect: async-thread-local-across-post
}
void onOnePath(fw::Loop &loop, int id) {
  if (id > 0)
    requestId = id;
  loop.post([] { use(requestId); }); // expect: async-thread-local-across-post
}
void byVariable(fw::Loop &loop, int id) {
  auto later = [] { use(requestId); }; // expect: async-thread-local-across-post
  requestId = id;
  loop.post(later);
}
void byFunction(fw::Loop &loop, int id) {
  requestId = id;
  std::function<void()> later = [] { use(requestId); }; // expect: async-thread-local-across-post
  loop.post(later);
}
struct session {
  fw::Loop &loop;
  void run(int id) {
    requestId = id;
    loop.post([this] { handle(); });
  }
  void handle() {
    use(requestId); // expect: async-thread-local-across-post
  }
};
task<> inCoroutine(fw::Loop &loop, int id) {
  requestId = id;
  loop.post([] { use(requestId); }); // expect: async-thread-local-across-post
  co_return;
}
void ofFree(fw::Pool &pool, int id) {
  requestId = id;
  fw::post(pool, [] { use(requestId); }); // expect: async-thread-local-across-post
}
void ofBoth(fw::Loop &loop, int id, std::string name) {
  requestId = id;
  user = name;
  loop.post([] {
    use(requestId); // expect: async-thread-local-across-post
    use(user);      // expect: async-thread-local-across-post
  });
}
void inLoop(fw::Loop &loop, int n) {
  for (int i = 0; i != n; ++i) {
    requestId = i;
    loop.post([] { use(requestId); }); // expect: async-thread-local-across-post
  }
}
void ofCompound(fw::Loop &loop, std::string name) {
  user.assign(name);
  loop.post([] { use(int(user.size())); }); // expect: async-thread-local-across-post
}

void depth(fw::Loop &loop) {
  int *slot = &requestId;
  requestId = *slot + 1;
  loop.post([] { use(requestId); }); // expect: async-thread-local-across-post
}
void spawned(fw::Loop &loop, int id) {
  requestId = id;
  fw::spawn(loop, [] { use(requestId); }); // expect: async-thread-local-across-post
}
void assigned(fw::Pool &pool, std::string name) {
  user += "";
  user = name + "!";
  pool.post([] { use(user); }); // expect: async-thread-local-across-post
}

// Right.
void captured(fw::Loop &loop, int id) {
  requestId = id;
  loop.post([id] { use(id); });
}
void capturedCopy(fw::Loop &loop, int id) {
  requestId = id;
  loop.post([mine = requestId] { use(mine); });
}
void setsAgain(fw::Loop &loop, int id) {
  requestId = id;
  loop.post([id] {
    requestId = id;
    use(requestId);
  });
}
void setsAgainByGuard(fw::Loop &loop, int id) {
  requestId = id;
  loop.post([id] {
    setId(id);
    use(getId());
  });
}
void readsOnly(fw::Loop &loop) {
  loop.post([] { use(requestId); });
}
void setAfter(fw::Loop &loop, int id) {
  loop.post([] { use(requestId); });
  requestId = id;
}
void otherVariable(fw::Loop &loop, std::string name) {
  user = name;
  loop.post([] { use(requestId); });
}
void cachesOnly(fw::Loop &loop) {
  use(*cached());
  loop.post([] { use(*cached()); });
}
void calledNow(int id) {
  requestId = id;
  auto now = [] { use(requestId); };
  now();
}
void writesOnly(fw::Loop &loop, int id) {
  requestId = id;
  loop.post([id] { requestId = id; });
}
void guardEnds(fw::Loop &loop, int id) {
  { scope s(id); }
  loop.post([] { use(requestId); });
}
void otherPath(fw::Loop &loop, int id) {
  if (id > 0) {
    requestId = id;
    return;
  }
  loop.post([] { use(requestId); });
}
void returnsItself(fw::Loop &loop, int id) {
  requestId = id;
  loop.post([mine = getId()] { use(mine); });
}
void capturedByGuard(fw::Loop &loop, int id) {
  requestId = id;
  loop.post([id] {
    scope s(id);
    use(id);
  });
}
void readsBefore(fw::Loop &loop) {
  use(requestId);
  loop.post([] { use(requestId); });
}
void counts(fw::Loop &loop) {
  static thread_local int posted;
  ++posted;
  loop.post([] {});
  use(posted);
}
void notHandedOver(int id) {
  requestId = id;
  auto never = [] { use(requestId); };
  (void)never;
}
void notOfThread(fw::Loop &loop, int id) {
  static int shared;
  shared = id;
  loop.post([] { use(shared); });
}
void otherThread(fw::Loop &loop, int id) {
  loop.post([id] { requestId = id; });
  loop.post([] { use(requestId); });
}
void constant(fw::Loop &loop, int id) {
  int mine = id;
  requestId = mine;
  loop.post([mine] { use(mine); });
}
