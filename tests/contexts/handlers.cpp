// RUN: %verify %s --models %inputs/loop.json -- -std=c++20 -I%inputs
// Handlers run where their executor says, in every way that they can be written.
#include "loop.h"
#include <unistd.h>

int nap() { return usleep(1); }

struct Session : std::enable_shared_from_this<Session> {
  fw::Loop &loop;
  fw::Pool pool;
  fw::Socket socket{loop}, slowSocket{pool};
  explicit Session(fw::Loop &l) : loop(l) {}

  void onRead(int) { nap(); }  // expect: async-blocking-call
  void onWrite(int) { nap(); } // expect: async-blocking-call
  void onSlowRead(int) { nap(); }
  void idle() { nap(); }

  void spellings() {
    socket.asyncRead(1, [](int) { nap(); }); // expect: async-blocking-call
    socket.asyncRead(1, std::bind(&Session::onRead, this, std::placeholders::_1));
    socket.asyncRead(1, std::bind_front(&Session::onWrite, shared_from_this()));
    slowSocket.asyncRead(1, std::bind_front(&Session::onSlowRead, this));
    std::function<void(int)> kept = [](int) { nap(); }; // expect: async-blocking-call
    socket.asyncRead(1, std::move(kept));
    struct Functor {
      void operator()(int) const { nap(); } // expect: async-blocking-call
    };
    socket.asyncRead(1, Functor{});
    auto chained = [this](int) {
      idle();                                  // expect: async-blocking-call
      socket.asyncRead(1, [](int) { nap(); }); // expect: async-blocking-call
    };
    socket.asyncRead(1, chained);
  }

  void executors(fw::AnyExecutor unknown) {
    loop.post([] { nap(); }); // expect: async-blocking-call
    pool.post([] { nap(); });
    fw::post(loop, [] { nap(); }); // expect: async-blocking-call
    fw::post(pool, [] { nap(); });
    auto strand = fw::makeStrand(loop);
    fw::post(strand, [] { nap(); }); // expect: async-blocking-call
    auto slowStrand = fw::makeStrand(pool);
    fw::post(slowStrand, [] { nap(); });
    fw::post(fw::makeStrand(loop), [] { nap(); }); // expect: async-blocking-call
    fw::AnyExecutor erased = loop, slowErased = pool;
    fw::post(erased, [] { nap(); }); // expect: async-blocking-call
    fw::post(slowErased, [] { nap(); });
    fw::post(unknown, [] { nap(); });
    socket.asyncRead(1, fw::bind(pool, [](int) { nap(); }));
    socket.asyncRead(1, fw::bind(strand, [](int) { nap(); })); // expect: async-blocking-call
    slowSocket.asyncRead(1, fw::bind(loop, [](int) { nap(); })); // expect: async-blocking-call
  }
};

// Through wrappers of the program's own.
struct Dispatcher {
  fw::Loop loop;
  fw::Pool pool;
  template <typename F> void later(F f) { fw::post(loop, std::move(f)); }
  template <typename F> void away(F f) { fw::post(pool, std::move(f)); }
  void wrapped(std::function<void()> f) {
    fw::post(loop, [f = std::move(f)] { f(); });
  }
  void twice(std::function<void()> f) { later([f] { f(); }); }
};
void wrappers(Dispatcher &d) {
  d.later([] { nap(); });  // expect: async-blocking-call
  d.away([] { nap(); });
  d.wrapped([] { nap(); }); // expect: async-blocking-call
  d.twice([] { nap(); });   // expect: async-blocking-call
}

// C callbacks, callback fields, overrides, parameters.
static void timer(void *) { nap(); } // expect: async-blocking-call
static void notATimer(void *) { nap(); }
static void watched(int) { nap(); } // expect: async-blocking-call
void cStyle(fw::Watcher &watcher, void *data) {
  fw::onTimer(timer, data);
  watcher.callback = watched;
  (void)notATimer;
}
struct Messages : fw::Handler {
  void onMessage(int) override { nap(); } // expect: async-blocking-call
  void onIdle() override {}
  void other() { nap(); }
};
struct Derived : Messages {
  void onIdle() override { nap(); } // expect: async-blocking-call
};
struct Job : fw::Runnable {
  void run() override { nap(); }
};
void stackful(fw::Yield) { nap(); } // expect: async-blocking-call
void stackfulByReference(const fw::Yield &, int) {
  nap(); // expect: async-blocking-call
}

// A receiver on another thread, moved there before or after.
void slots(fw::Object *here, fw::Object *there, fw::Pool &pool) {
  fw::connect(here, [] { nap(); }); // expect: async-blocking-call
  fw::connect(there, [] { nap(); });
  there->moveToThread(pool);
}

int main() {
  fw::Loop loop;
  nap();
  loop.run();
}

// What a parameter says gives way to what is seen: here a pool runs them.
void stackfulOnPool(fw::Yield) { nap(); }
void spawns(fw::Pool &pool) {
  fw::post(pool, stackfulOnPool);
  fw::post(pool, [](fw::Yield) { nap(); });
}

// Of the program's own classes, what is done to one object says what is meant for all.
struct Service : fw::Object {
  void work() { nap(); }
};
void wires(Service *service) { fw::connect(service, [service] { service->work(); }); }
void owns(fw::Pool &pool) {
  auto *service = new Service;
  service->moveToThread(pool);
  wires(service);
}
