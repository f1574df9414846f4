// RUN: %verify %s --models %inputs/loop.json --models %S/Inputs/bound.json -- -std=c++20 -I%inputs -I%S/Inputs
#include "bound.h"
#include "loop.h"
#include <functional>
#include <future>
#include <thread>

void use(const db::session &);
void store(db::session &s) { s.query("insert"); }
void later(std::function<void()>);

void byReference(fw::Pool &pool) {
  db::session s;
  pool.post([&] { s.query("x"); }); // expect: async-thread-affinity
}
void byPointer(fw::Pool &pool) {
  db::session s;
  db::session *p = &s;
  pool.post([p] { p->query("x"); }); // expect: async-thread-affinity
}
void byCopy(fw::Pool &pool) {
  db::session s;
  pool.post([s] { s.query("x"); }); // expect: async-thread-affinity
}
void ofParameter(fw::Pool &pool, db::session &s) {
  pool.post([&s] { s.query("x"); }); // expect: async-thread-affinity
}
void asArgument(fw::Pool &pool) {
  db::session s;
  pool.post([&] { use(s); }); // expect: async-thread-affinity
}
void toHelper(fw::Pool &pool) {
  db::session s;
  pool.post([&] { store(s); }); // expect: async-thread-affinity
}
void inThread() {
  db::session s;
  std::thread t([&] { s.query("x"); }); // expect: async-thread-affinity
  t.join();
}
void inAsync() {
  db::session s;
  auto f = std::async(std::launch::async, [&] { s.query("x"); }); // expect: async-thread-affinity
  f.wait();
}
void byVariable(fw::Pool &pool) {
  db::session s;
  auto work = [&] { s.query("x"); }; // expect: async-thread-affinity
  pool.post(work);
}
void byFunction(fw::Pool &pool) {
  db::session s;
  std::function<void()> work = [&] { s.query("x"); }; // expect: async-thread-affinity
  pool.post(work);
}
void freePost(fw::Pool &pool) {
  db::session s;
  fw::post(pool, [&] { s.query("x"); }); // expect: async-thread-affinity
}
void opened(fw::Pool &pool) {
  auto s = db::session::open();
  pool.post([&] { s.query("x"); }); // expect: async-thread-affinity
}
task<> inCoroutine(fw::Pool &pool) {
  db::session s;
  pool.post([&] { s.query("x"); }); // expect: async-thread-affinity
  co_return;
}
task<> behindHop(fw::Pool &pool) {
  db::session s;
  s.query("x");
  co_await pool.schedule();
  s.query("x"); // expect: async-thread-affinity
}
task<> behindHopAsArgument(fw::Pool &pool) {
  auto s = db::session::open();
  co_await pool.schedule();
  use(s); // expect: async-thread-affinity
}
struct server {
  fw::Loop &loop;
  fw::Pool &pool;
  db::session session_;
  void run() {
    loop.post([this] { session_.query("on the loop"); });
    pool.post([this] { session_.query("on a worker"); }); // expect: async-thread-affinity
  }
};
struct split {
  fw::Loop &loop;
  fw::Pool &pool;
  db::session session_;
  void start() {
    loop.post([this] { onLoop(); });
    pool.post([this] { onWorker(); });
  }
  void onLoop() { session_.query("x"); }
  void onWorker() { session_.query("x"); } // expect: async-thread-affinity
};
void twice(fw::Pool &pool) {
  db::session s;
  pool.post([&] {
    s.query("x"); // expect: async-thread-affinity
    s.query("y"); // expect: async-thread-affinity
  });
}
void inCondition(fw::Pool &pool) {
  db::session s;
  pool.post([&] {
    if (s.query("x")) // expect: async-thread-affinity
      return;
  });
}
template <typename Pool> void inTemplate(Pool &pool) {
  db::session s;
  pool.post([&] { s.query("x"); }); // expect: async-thread-affinity
}
template void inTemplate(fw::Pool &);

// Right.
void madeThere(fw::Pool &pool) {
  pool.post([] {
    db::session s;
    s.query("x");
  });
}
void openedThere(fw::Pool &pool) {
  pool.post([] {
    auto s = db::session::open();
    s.query("x");
    use(s);
  });
}
void onLoop(fw::Loop &loop) {
  db::session s;
  loop.post([&] { s.query("x"); });
}
void here() {
  db::session s;
  s.query("x");
}
void calledNow() {
  db::session s;
  auto f = [&] { s.query("x"); };
  f();
}
void ofFreeHandle(fw::Pool &pool) {
  db::shared_session s;
  pool.post([&] { s.query("x"); });
}
void resultOnly(fw::Pool &pool) {
  db::session s;
  bool found = s.query("x");
  pool.post([found] { (void)found; });
}
void somewhere() {
  db::session s;
  later([&] { s.query("x"); });
}
task<> madeBehindHop(fw::Pool &pool) {
  co_await pool.schedule();
  auto s = db::session::open();
  s.query("x");
}
task<> beforeHop(fw::Pool &pool) {
  auto s = db::session::open();
  s.query("x");
  co_await pool.schedule();
}
task<> onLoopThroughout(fw::Loop &loop) {
  auto s = db::session::open();
  co_await loop.schedule();
  s.query("x");
}
task<> acrossSuspension() {
  auto s = db::session::open();
  co_await tick{};
  s.query("x");
}
struct worker_only {
  fw::Pool &pool;
  db::session session_;
  void run() {
    pool.post([this] { session_.query("x"); });
  }
};
struct loop_only {
  fw::Loop &loop;
  db::session session_;
  void run() {
    loop.post([this] { session_.query("x"); });
  }
};
void closesOnly(fw::Pool &pool) {
  db::session s;
  pool.post([] {});
}
void laterOnLoop(fw::Pool &pool, fw::Loop &loop) {
  db::session s;
  pool.post([&] { loop.post([&] { s.query("x"); }); });
}
struct own_thread {
  void run() {
    std::thread t([] {
      db::session s;
      store(s);
    });
    t.join();
  }
};
task<> branches(fw::Pool &pool, bool b) {
  auto s = db::session::open();
  if (b)
    co_await tick{};
  s.query("x");
}
void passedOn(db::session &s) { store(s); }
int main() {
  db::session s;
  passedOn(s);
}
