// RUN: %verify --kinds +lock %s -- -std=c++20 -I%S/Inputs
// A bthread may wait with what suspends it; a C++20 coroutine blocks the thread that resumes it.
#include "brpc.h"
#include <unistd.h>

using brpc::experimental::Awaitable;
using google::protobuf::Closure;
using google::protobuf::Message;
using google::protobuf::RpcController;

struct Waits {
  bthread_list_t *list;
  bthread_cond_t *cond;
  bthread_mutex_t *cMutex;
  bthread_rwlock_t *cLock;
  bthread_sem_t *sem;
  bthread_barrier_t *barrier;
  const timespec *time;
  const sockaddr *address;
  bthread::Mutex mutex;
  bthread::RWLock lock;
  bthread::ConditionVariable changed;
  bthread::CountdownEvent countdown;
  bthread::ExecutionQueueId<int> queue;
  brpc::Server server;
};

Awaitable<void> sleeps() {
  bthread_usleep(1); // expect: async-blocking-call
  bthread_usleep(0);
  bthread_yield();
  usleep(1); // expect: async-blocking-call
  co_await brpc::experimental::Coroutine::usleep(1);
}

Awaitable<void> waits(Waits &w, std::unique_lock<bthread::Mutex> &held, void *butex,
                      brpc::experimental::Coroutine &coroutine) {
  bthread_join(1, nullptr);                         // expect: async-blocking-call
  bthread_list_join(w.list);                        // expect: async-blocking-call
  bthread_id_join(1);                               // expect: async-blocking-call
  bthread_cond_wait(w.cond, w.cMutex);              // expect: async-blocking-call
  bthread_cond_timedwait(w.cond, w.cMutex, w.time); // expect: async-blocking-call
  bthread_sem_wait(w.sem);                          // expect: async-blocking-call
  bthread_sem_timedwait(w.sem, w.time);             // expect: async-blocking-call
  bthread_barrier_wait(w.barrier);                  // expect: async-blocking-call
  bthread_fd_wait(1, 1);                            // expect: async-blocking-call
  bthread_fd_timedwait(1, 1, w.time);               // expect: async-blocking-call
  bthread_connect(1, w.address, 1);                 // expect: async-blocking-call
  bthread_timed_connect(1, w.address, 1, w.time);   // expect: async-blocking-call
  bthread::butex_wait(butex, 0, nullptr);           // expect: async-blocking-call
  w.countdown.wait();                               // expect: async-blocking-call
  w.countdown.timed_wait(*w.time);                  // expect: async-blocking-call
  w.changed.wait(held);                             // expect: async-blocking-call
  w.changed.wait_for(held, 1);                      // expect: async-blocking-call
  w.changed.wait_until(held, *w.time);              // expect: async-blocking-call
  bthread::execution_queue_join(w.queue);           // expect: async-blocking-call
  brpc::Join(1);                                    // expect: async-blocking-call
  w.server.Join();                                  // expect: async-blocking-call
  w.server.RunUntilAskedToQuit();                   // expect: async-blocking-call
  coroutine.join();                                 // expect: async-blocking-call
  co_return;
}

Awaitable<void> locks(Waits &w) {
  bthread_mutex_lock(w.cMutex);              // expect: async-blocking-call
  bthread_mutex_timedlock(w.cMutex, w.time); // expect: async-blocking-call
  bthread_mutex_trylock(w.cMutex);
  bthread_rwlock_rdlock(w.cLock);              // expect: async-blocking-call
  bthread_rwlock_timedrdlock(w.cLock, w.time); // expect: async-blocking-call
  bthread_rwlock_wrlock(w.cLock);              // expect: async-blocking-call
  bthread_rwlock_timedwrlock(w.cLock, w.time); // expect: async-blocking-call
  w.mutex.lock();                              // expect: async-blocking-call
  w.mutex.timed_lock(w.time);                  // expect: async-blocking-call
  w.mutex.try_lock();
  w.lock.rdlock();                         // expect: async-blocking-call
  w.lock.timed_rdlock(w.time);             // expect: async-blocking-call
  w.lock.wrlock();                         // expect: async-blocking-call
  w.lock.timed_wrlock(w.time);             // expect: async-blocking-call
  bthread::RWLockRdGuard reads(*w.cLock);  // expect: async-blocking-call
  bthread::RWLockWrGuard writes(*w.cLock); // expect: async-blocking-call
  co_return;
}

// As protoc generates it.
struct Stub {
  google::protobuf::RpcChannel *channel;
  void Echo(RpcController *controller, const Message *request, Message *response, Closure *done) {
    channel->CallMethod(nullptr, controller, request, response, done);
  }
};

Awaitable<void> calls(Stub &stub, brpc::Channel &channel, brpc::ParallelChannel &parallel,
                      brpc::SelectiveChannel &selective, brpc::PartitionChannel &partition,
                      brpc::DynamicPartitionChannel &dynamic, brpc::RedisClusterChannel &redis, Message &m) {
  brpc::Controller cntl;
  brpc::experimental::AwaitableDone done;
  stub.Echo(&cntl, &m, &m, nullptr);                     // expect: async-blocking-call
  channel.CallMethod(nullptr, &cntl, &m, &m, nullptr);   // expect: async-blocking-call
  parallel.CallMethod(nullptr, &cntl, &m, &m, nullptr);  // expect: async-blocking-call
  selective.CallMethod(nullptr, &cntl, &m, &m, nullptr); // expect: async-blocking-call
  partition.CallMethod(nullptr, &cntl, &m, &m, nullptr); // expect: async-blocking-call
  dynamic.CallMethod(nullptr, &cntl, &m, &m, nullptr);   // expect: async-blocking-call
  redis.CallMethod(nullptr, &cntl, &m, &m, nullptr);     // expect: async-blocking-call
  channel.CallMethod(nullptr, &cntl, &m, &m, &done);
  stub.Echo(&cntl, &m, &m, &done);
  co_await done.awaitable();
}

// All this is right in a bthread.
void suspends(Waits &w, std::unique_lock<bthread::Mutex> &held, Stub &stub, Message &m) {
  bthread_usleep(1);
  bthread_join(1, nullptr);
  bthread_mutex_lock(w.cMutex);
  bthread_connect(1, w.address, 1);
  w.mutex.lock();
  w.countdown.wait();
  w.changed.wait(held);
  brpc::Controller cntl;
  stub.Echo(&cntl, &m, &m, nullptr);
}

struct State {
  Waits w;
  std::unique_lock<bthread::Mutex> held;
  Stub stub;
  Message m;
};

void *background(void *arg) {
  auto *state = static_cast<State *>(arg);
  suspends(state->w, state->held, state->stub, state->m);
  usleep(1); // expect: async-blocking-call
  return nullptr;
}
// Started from a bthread, a coroutine blocks all the same.
Awaitable<void> inBthread() {
  bthread_usleep(1); // expect: async-blocking-call
  co_return;
}
void *urgent(void *) {
  brpc::experimental::Coroutine coroutine(inBthread());
  coroutine.join();
  return usleep(1), nullptr; // expect: async-blocking-call
}
void onTimer(void *) { bthread_usleep(1); }    // expect: async-blocking-call
void onSchedule(void *) { bthread_usleep(1); } // expect: async-blocking-call
void once() { usleep(1); }
int execute(void *, bthread::TaskIterator<int> &) { return usleep(1); } // expect: async-blocking-call
int onPthread(void *, bthread::TaskIterator<int> &) { return usleep(1); }
void onDone(int) { usleep(1); } // expect: async-blocking-call

struct Owner {
  void onDone() { usleep(1); } // expect: async-blocking-call
};

void starts(State &state, bthread::TimerThread &timers, const timespec &time, Owner &owner) {
  bthread_t id;
  bthread_timer_t timer;
  bthread::ExecutionQueueId<int> queue;
  bthread::ExecutionQueueOptions options;
  bthread_start_background(&id, nullptr, background, &state);
  bthread_start_urgent(&id, nullptr, urgent, nullptr);
  bthread_timer_add(&timer, time, onTimer, nullptr);
  timers.schedule(onSchedule, nullptr, time);
  bthread::execution_queue_start<int>(&queue, nullptr, execute, nullptr);
  bthread::execution_queue_start<int>(&queue, &options, onPthread, nullptr);
  brpc::NewCallback(&onDone, 1);
  brpc::NewCallback(&owner, &Owner::onDone);
}

Awaitable<void> calledAtOnce(bthread_once_t &control, bthread::ConditionVariable &changed,
                             std::unique_lock<bthread::Mutex> &held) {
  bthread_once(&control, once);                      // expect: async-blocking-call
  changed.wait(held, [] { return usleep(1) == 0; }); // expect: async-blocking-call
  co_return;
}

void *waitsFor(void *arg) {
  auto *state = static_cast<State *>(arg);
  state->w.changed.wait(state->held, [] { return usleep(1) == 0; }); // expect: async-blocking-call
  return nullptr;
}
void startsWait(State &state) {
  bthread_t id;
  bthread_start_background(&id, nullptr, waitsFor, &state);
}

struct Done : Closure {
  void Run() override {
    bthread_usleep(1);
    usleep(1); // expect: async-blocking-call
  }
};

struct Redis : brpc::RedisCommandHandler {
  int Run(const std::vector<std::string> &, brpc::RedisReply *, bool) override {
    return usleep(1); // expect: async-blocking-call
  }
};

struct Nshead : brpc::NsheadService {
  void ProcessNsheadRequest(const brpc::Server &, brpc::Controller *, const brpc::NsheadMessage &,
                            brpc::NsheadMessage *, brpc::NsheadClosure *) override {
    usleep(1); // expect: async-blocking-call
  }
};

struct Thrift : brpc::ThriftService {
  void ProcessThriftFramedRequest(brpc::Controller *, brpc::ThriftFramedMessage *, brpc::ThriftFramedMessage *,
                                  Closure *) override {
    usleep(1); // expect: async-blocking-call
  }
};

struct Master : brpc::BaiduMasterService {
  void ProcessRpcRequest(brpc::Controller *, const brpc::SerializedRequest *, brpc::SerializedResponse *,
                         Closure *) override {
    usleep(1); // expect: async-blocking-call
  }
};

struct Checks : brpc::HealthReporter, brpc::Interceptor, brpc::Authenticator, brpc::RetryPolicy {
  void GenerateReport(brpc::Controller *, Closure *) override { usleep(1); } // expect: async-blocking-call
  bool Accept(const brpc::Controller *, int &, std::string &) const override {
    return usleep(1) == 0; // expect: async-blocking-call
  }
  int VerifyCredential(const std::string &, brpc::AuthContext *) const override {
    return usleep(1); // expect: async-blocking-call
  }
  bool DoRetry(const brpc::Controller *) const override { return usleep(1) == 0; } // expect: async-blocking-call
};

struct Streams : brpc::StreamInputHandler, brpc::ProgressiveReader {
  int on_received_messages(brpc::StreamId, butil::IOBuf *const[], size_t) override {
    return usleep(1); // expect: async-blocking-call
  }
  void on_idle_timeout(brpc::StreamId) override { usleep(1); }                     // expect: async-blocking-call
  void on_closed(brpc::StreamId) override { usleep(1); }                           // expect: async-blocking-call
  void on_failed(brpc::StreamId, int, const std::string &) override { usleep(1); } // expect: async-blocking-call
  butil::Status OnReadOnePart(const void *, size_t) override {
    return usleep(1), butil::Status(); // expect: async-blocking-call
  }
  void OnEndOfMessage(const butil::Status &) override { usleep(1); } // expect: async-blocking-call
};

struct Names : brpc::NamingService, brpc::PeriodicNamingService, brpc::PeriodicTask {
  int RunNamingService(const char *, void *) override { return usleep(1); }       // expect: async-blocking-call
  int GetServers(const char *, std::vector<int> *) override { return usleep(1); } // expect: async-blocking-call
  bool OnTriggeringTask(timespec *) override { return usleep(1) == 0; }           // expect: async-blocking-call
};

int main() {
  brpc::Server server;
  server.RunUntilAskedToQuit();
}
