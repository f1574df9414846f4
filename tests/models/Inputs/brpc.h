// What the model of bRPC names, declared as its headers and Protobuf's do. It is no package of Debian.
#pragma once
#pragma GCC system_header

#include <coroutine>
#include <cstdint>
#include <ctime>
#include <exception>
#include <mutex>
#include <string>
#include <vector>

struct sockaddr;
using bthread_t = uint64_t;
using bthread_id_t = uint64_t;
using bthread_timer_t = uint64_t;
using bthread_once_t = int;
struct bthread_attr_t;
struct bthread_list_t;
struct bthread_mutex_t;
struct bthread_cond_t;
struct bthread_rwlock_t;
struct bthread_sem_t;
struct bthread_barrier_t;

extern "C" {
int bthread_start_urgent(bthread_t *tid, const bthread_attr_t *attr, void *(*fn)(void *), void *args);
int bthread_start_background(bthread_t *tid, const bthread_attr_t *attr, void *(*fn)(void *), void *args);
int bthread_join(bthread_t bt, void **bthread_return);
int bthread_list_join(bthread_list_t *list);
int bthread_yield(void);
int bthread_usleep(uint64_t microseconds);
int bthread_mutex_trylock(bthread_mutex_t *mutex);
int bthread_mutex_lock(bthread_mutex_t *mutex);
int bthread_mutex_timedlock(bthread_mutex_t *mutex, const timespec *abstime);
int bthread_cond_wait(bthread_cond_t *cond, bthread_mutex_t *mutex);
int bthread_cond_timedwait(bthread_cond_t *cond, bthread_mutex_t *mutex, const timespec *abstime);
int bthread_rwlock_rdlock(bthread_rwlock_t *rwlock);
int bthread_rwlock_timedrdlock(bthread_rwlock_t *rwlock, const timespec *abstime);
int bthread_rwlock_wrlock(bthread_rwlock_t *rwlock);
int bthread_rwlock_timedwrlock(bthread_rwlock_t *rwlock, const timespec *abstime);
int bthread_sem_wait(bthread_sem_t *sem);
int bthread_sem_timedwait(bthread_sem_t *sem, const timespec *abstime);
int bthread_barrier_wait(bthread_barrier_t *barrier);
int bthread_once(bthread_once_t *once_control, void (*init_routine)());
int bthread_timer_add(bthread_timer_t *id, timespec abstime, void (*on_timer)(void *), void *arg);
int bthread_fd_wait(int fd, unsigned events);
int bthread_fd_timedwait(int fd, unsigned epoll_events, const timespec *abstime);
int bthread_connect(int sockfd, const sockaddr *serv_addr, unsigned addrlen);
int bthread_timed_connect(int sockfd, const sockaddr *serv_addr, unsigned addrlen, const timespec *abstime);
int bthread_id_join(bthread_id_t id);
}

namespace bthread {
int butex_wait(void *butex, int expected_value, const timespec *abstime, bool prepend = false);
class Mutex {
public:
  void lock();
  void unlock();
  bool try_lock();
  bool timed_lock(const timespec *abstime);
};
class ConditionVariable {
public:
  void wait(std::unique_lock<Mutex> &lock);
  template <typename Predicate> void wait(std::unique_lock<Mutex> &lock, Predicate p) {}
  int wait_for(std::unique_lock<Mutex> &lock, long timeout_us);
  int wait_until(std::unique_lock<Mutex> &lock, timespec duetime);
};
class CountdownEvent {
public:
  int wait();
  int timed_wait(const timespec &duetime);
};
class RWLock {
public:
  void rdlock();
  bool timed_rdlock(const timespec *abstime);
  void wrlock();
  bool timed_wrlock(const timespec *abstime);
};
class RWLockRdGuard {
public:
  explicit RWLockRdGuard(bthread_rwlock_t &rwlock);
  ~RWLockRdGuard();
};
class RWLockWrGuard {
public:
  explicit RWLockWrGuard(bthread_rwlock_t &rwlock);
  ~RWLockWrGuard();
};
class TimerThread {
public:
  uint64_t schedule(void (*fn)(void *), void *arg, const timespec &abstime);
};
template <typename T> struct ExecutionQueueId {};
template <typename T> class TaskIterator {};
struct ExecutionQueueOptions {
  bool use_pthread;
};
template <typename T>
int execution_queue_start(ExecutionQueueId<T> *id, const ExecutionQueueOptions *options,
                          int (*execute)(void *meta, TaskIterator<T> &iter), void *meta);
template <typename T> int execution_queue_join(ExecutionQueueId<T> id);
} // namespace bthread

namespace google::protobuf {
class Message {};
class MethodDescriptor;
class Closure {
public:
  virtual ~Closure();
  virtual void Run() = 0;
};
class RpcController {
public:
  virtual ~RpcController();
};
class RpcChannel {
public:
  virtual ~RpcChannel();
  virtual void CallMethod(const MethodDescriptor *method, RpcController *controller, const Message *request,
                          Message *response, Closure *done) = 0;
};
} // namespace google::protobuf

namespace butil {
class IOBuf {};
class Status {};
} // namespace butil

namespace brpc {
using StreamId = uint64_t;
class Controller : public google::protobuf::RpcController {};
template <typename... Parameters, typename... Arguments>
google::protobuf::Closure *NewCallback(void (*function)(Parameters...), Arguments... arguments) {
  std::terminate();
}
template <typename Class, typename... Parameters, typename... Arguments>
google::protobuf::Closure *NewCallback(Class *object, void (Class::*method)(Parameters...), Arguments... arguments) {
  std::terminate();
}
class ChannelBase : public google::protobuf::RpcChannel {};
#define BRPC_CHANNEL(Name)                                                                                             \
  class Name : public ChannelBase {                                                                                    \
  public:                                                                                                              \
    void CallMethod(const google::protobuf::MethodDescriptor *, google::protobuf::RpcController *,                     \
                    const google::protobuf::Message *, google::protobuf::Message *,                                    \
                    google::protobuf::Closure *done) override;                                                         \
  }
BRPC_CHANNEL(Channel);
BRPC_CHANNEL(ParallelChannel);
BRPC_CHANNEL(SelectiveChannel);
BRPC_CHANNEL(PartitionChannel);
BRPC_CHANNEL(DynamicPartitionChannel);
BRPC_CHANNEL(RedisClusterChannel);
class Server {
public:
  int Stop(int);
  int Join();
  void RunUntilAskedToQuit();
};
void Join(bthread_id_t id);
class RedisReply {};
class RedisCommandHandler {
public:
  virtual ~RedisCommandHandler();
  virtual int Run(const std::vector<std::string> &args, RedisReply *output, bool flush_batched);
};
class NsheadMessage {};
class NsheadClosure;
class NsheadService {
public:
  virtual ~NsheadService();
  virtual void ProcessNsheadRequest(const Server &server, Controller *controller, const NsheadMessage &request,
                                    NsheadMessage *response, NsheadClosure *done) = 0;
};
class ThriftFramedMessage {};
class ThriftService {
public:
  virtual ~ThriftService();
  virtual void ProcessThriftFramedRequest(Controller *controller, ThriftFramedMessage *request,
                                          ThriftFramedMessage *response, google::protobuf::Closure *done) = 0;
};
class SerializedRequest {};
class SerializedResponse {};
class BaiduMasterService {
public:
  virtual ~BaiduMasterService();
  virtual void ProcessRpcRequest(Controller *cntl, const SerializedRequest *request, SerializedResponse *response,
                                 google::protobuf::Closure *done) = 0;
};
class HealthReporter {
public:
  virtual ~HealthReporter();
  virtual void GenerateReport(Controller *cntl, google::protobuf::Closure *done) = 0;
};
class Interceptor {
public:
  virtual ~Interceptor();
  virtual bool Accept(const Controller *controller, int &error_code, std::string &error_txt) const = 0;
};
class AuthContext {};
class Authenticator {
public:
  virtual ~Authenticator();
  virtual int VerifyCredential(const std::string &auth_str, AuthContext *out_ctx) const = 0;
};
class StreamInputHandler {
public:
  virtual ~StreamInputHandler();
  virtual int on_received_messages(StreamId id, butil::IOBuf *const messages[], size_t size) = 0;
  virtual void on_idle_timeout(StreamId id) = 0;
  virtual void on_closed(StreamId id) = 0;
  virtual void on_failed(StreamId id, int error_code, const std::string &error_text);
};
class ProgressiveReader {
public:
  virtual ~ProgressiveReader();
  virtual butil::Status OnReadOnePart(const void *data, size_t length) = 0;
  virtual void OnEndOfMessage(const butil::Status &status) = 0;
};
class NamingService {
public:
  virtual ~NamingService();
  virtual int RunNamingService(const char *service_name, void *actions) = 0;
};
class PeriodicNamingService {
public:
  virtual ~PeriodicNamingService();

protected:
  virtual int GetServers(const char *service_name, std::vector<int> *servers) = 0;
};
class PeriodicTask {
public:
  virtual ~PeriodicTask();
  virtual bool OnTriggeringTask(timespec *next_abstime) = 0;
};
class RetryPolicy {
public:
  virtual ~RetryPolicy();
  virtual bool DoRetry(const Controller *controller) const = 0;
};
namespace experimental {
namespace detail {
template <typename T> class AwaitablePromise;
} // namespace detail
template <typename T> class Awaitable {
public:
  using promise_type = detail::AwaitablePromise<T>;
  ~Awaitable();
  bool await_ready();
  template <typename U> void await_suspend(std::coroutine_handle<detail::AwaitablePromise<U>> awaiting);
  T await_resume();
};
namespace detail {
template <> class AwaitablePromise<void> {
public:
  Awaitable<void> get_return_object();
  std::suspend_always initial_suspend();
  std::suspend_always final_suspend() noexcept;
  void unhandled_exception();
  void return_void();
};
} // namespace detail
class AwaitableDone : public google::protobuf::Closure {
public:
  void Run() override;
  Awaitable<void> &awaitable();
};
class Coroutine {
public:
  template <typename T> Coroutine(Awaitable<T> &&aw, bool detach = false);
  ~Coroutine();
  template <typename T = void> T join();
  static Awaitable<int> usleep(int sleep_us);
};
} // namespace experimental
} // namespace brpc
