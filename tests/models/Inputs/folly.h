// What the models of Folly name, declared as its headers do. It is no package of Debian.
#pragma once
#pragma GCC system_header

#include <chrono>
#include <coroutine>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

struct rusage;

namespace folly {
class Unit {};
struct exception_wrapper {};
template <typename T> class Try {};
template <typename Iter> class Range {
public:
  Range(Iter);
};
using StringPiece = Range<const char *>;
class IOBuf {};

// Functions.
namespace detail::function {
template <typename FunctionType> struct FunctionTraits;
template <typename R, typename... Args> struct FunctionTraits<R(Args...)> { R operator()(Args... args); };
} // namespace detail::function
template <typename FunctionType> class Function final : private detail::function::FunctionTraits<FunctionType> {
public:
  Function();
  Function(Function &&that) noexcept;
  template <typename Fun> Function(Fun fun) {}
  Function &operator=(Function &&) noexcept;
  ~Function();
  using detail::function::FunctionTraits<FunctionType>::operator();
  std::function<FunctionType> asStdFunction() &&;
  std::function<FunctionType> asSharedProxy() &&;
};
template <typename FunctionType> class FunctionRef;
template <typename R, typename... Args> class FunctionRef<R(Args...)> final {
public:
  template <typename Fun> FunctionRef(Fun &&fun) noexcept {}
  R operator()(Args... args) const;
};
using Func = Function<void()>;

namespace detail {
class ScopeGuardImplBase {
public:
  void dismiss() noexcept;
};
template <typename FunctionType, bool InvokeNoexcept> class ScopeGuardImpl : public ScopeGuardImplBase {
public:
  explicit ScopeGuardImpl(FunctionType &&fn) {}
  ~ScopeGuardImpl() {}
};
enum class ScopeGuardOnExit {};
template <typename F> ScopeGuardImpl<std::decay_t<F>, true> operator+(ScopeGuardOnExit, F &&fn) { std::terminate(); }
} // namespace detail
template <typename F> detail::ScopeGuardImpl<std::decay_t<F>, true> makeGuard(F &&f) { std::terminate(); }
#define SCOPE_EXIT auto scopeExit = ::folly::detail::ScopeGuardOnExit() + [&]() noexcept

// Executors.
class Executor;
template <typename ExecutorT = Executor> class ExecutorKeepAlive {
public:
  ExecutorKeepAlive();
  ExecutorKeepAlive(ExecutorKeepAlive &&) noexcept;
  ExecutorKeepAlive(const ExecutorKeepAlive &) noexcept;
  template <typename Other> ExecutorKeepAlive(ExecutorKeepAlive<Other> &&other) noexcept {}
  template <typename Other> ExecutorKeepAlive(const ExecutorKeepAlive<Other> &other) noexcept {}
  ExecutorKeepAlive(ExecutorT *executor);
  ~ExecutorKeepAlive();
  ExecutorT *get() const;
  ExecutorT &operator*() const;
  ExecutorT *operator->() const;
  ExecutorKeepAlive copy() const;
  ExecutorKeepAlive get_alias() const;
  template <typename KAF> void add(KAF &&f) && {}
};
class Executor {
public:
  template <typename ExecutorT = Executor> using KeepAlive = ExecutorKeepAlive<ExecutorT>;
  virtual ~Executor() = default;
  virtual void add(Func) = 0;
  virtual void addWithPriority(Func, int8_t priority);
  template <typename ExecutorT> static KeepAlive<ExecutorT> getKeepAliveToken(ExecutorT *executor);
};
template <typename ExecutorT> Executor::KeepAlive<ExecutorT> getKeepAliveToken(ExecutorT *executor);
template <typename ExecutorT> Executor::KeepAlive<ExecutorT> getKeepAliveToken(ExecutorT &executor);

class DefaultKeepAliveExecutor : public virtual Executor {};
class SequencedExecutor : public virtual Executor {};
class DrivableExecutor : public virtual Executor {
public:
  virtual void drive() = 0;
};
class ScheduledExecutor : public virtual Executor {
public:
  void add(Func) override = 0;
  void schedule(Func &&a);
  virtual void scheduleAt(Func &&a, const std::chrono::steady_clock::time_point &t);
};
class EventBase;
class IOExecutor : public virtual Executor {
public:
  virtual EventBase *getEventBase() = 0;
};
class ThreadPoolExecutor : public DefaultKeepAliveExecutor {
public:
  void add(Func func) override = 0;
  virtual void add(Func func, std::chrono::milliseconds expiration, Func expireCallback) = 0;
  virtual void stop();
  virtual void join();
};
class CPUThreadPoolExecutor : public ThreadPoolExecutor {
public:
  explicit CPUThreadPoolExecutor(size_t numThreads);
  ~CPUThreadPoolExecutor() override;
  void add(Func func) override;
  void add(Func func, std::chrono::milliseconds expiration, Func expireCallback = Func()) override;
  void addWithPriority(Func func, int8_t priority) override;
};
class StripedEDFThreadPoolExecutor : public ThreadPoolExecutor {
public:
  using ThreadPoolExecutor::add;
  void add(Func f, uint64_t deadline);
};
class EDFThreadPoolExecutor : public StripedEDFThreadPoolExecutor {};
class ThreadedExecutor : public virtual Executor {
public:
  ThreadedExecutor();
  ~ThreadedExecutor() override;
  void add(Func func) override;
};
class InlineExecutor : public Executor {
public:
  void add(Func f) override;
};
class IOThreadPoolExecutorBase : public ThreadPoolExecutor, public IOExecutor {};
class IOThreadPoolExecutor : public IOThreadPoolExecutorBase {
public:
  explicit IOThreadPoolExecutor(size_t numThreads);
  ~IOThreadPoolExecutor() override;
  void add(Func func) override;
  void add(Func func, std::chrono::milliseconds expiration, Func expireCallback = Func()) override;
  EventBase *getEventBase() override;
};
class MuxIOThreadPoolExecutor : public IOThreadPoolExecutorBase {
public:
  explicit MuxIOThreadPoolExecutor(size_t numThreads);
  ~MuxIOThreadPoolExecutor() override;
  void add(Func func) override;
  void add(Func func, std::chrono::milliseconds expiration, Func expireCallback = Func()) override;
  void stop() override;
  void join() override;
  EventBase *getEventBase() override;
};
Executor::KeepAlive<> getGlobalCPUExecutor();
Executor::KeepAlive<> getGlobalCPUExecutorWeakRef();
Executor::KeepAlive<IOExecutor> getGlobalIOExecutor();
std::shared_ptr<Executor> getUnsafeMutableGlobalCPUExecutor();
std::shared_ptr<IOExecutor> getUnsafeMutableGlobalIOExecutor();
template <template <typename> class Queue> class SerialExecutorImpl : public SequencedExecutor {
public:
  static KeepAlive<SerialExecutorImpl> create(KeepAlive<Executor> parent = getGlobalCPUExecutor());
  void add(Func func) override;
  void addWithPriority(Func func, int8_t priority) override;
};
template <typename T> class SerialExecutorQueue {};
using SerialExecutor = SerialExecutorImpl<SerialExecutorQueue>;
class StrandExecutor final : public SequencedExecutor {
public:
  static KeepAlive<StrandExecutor> create();
  static KeepAlive<StrandExecutor> create(KeepAlive<> parentExecutor);
  void add(Func f) override;
  void addWithPriority(Func f, int8_t priority) override;
};
class VirtualExecutor : public DefaultKeepAliveExecutor {
public:
  explicit VirtualExecutor(Executor *executor);
  void add(Func f) override;
  void addWithPriority(Func f, int8_t priority) override;
};
template <template <typename> class Atom> class MeteredExecutorImpl : public DefaultKeepAliveExecutor {
public:
  explicit MeteredExecutorImpl(KeepAlive<> keepAlive);
  void add(Func func) override;
};
template <typename T> class MeteredAtom {};
using MeteredExecutor = MeteredExecutorImpl<MeteredAtom>;
class ExecutorWithPriority {
public:
  static Executor::KeepAlive<> create(Executor::KeepAlive<Executor> executor, int8_t priority);
};
class TimekeeperScheduledExecutor : public ScheduledExecutor {
public:
  static KeepAlive<TimekeeperScheduledExecutor> create(KeepAlive<> parent);
  void add(Func func) override;
  void scheduleAt(Func &&func, const std::chrono::steady_clock::time_point &t) override;
};
class FunctionScheduler {
public:
  FunctionScheduler();
  ~FunctionScheduler();
  void addFunction(Function<void()> &&cb, std::chrono::microseconds interval);
  void addFunctionOnce(Function<void()> &&cb);
  void addFunctionUniformDistribution(Function<void()> &&cb, std::chrono::microseconds min,
                                      std::chrono::microseconds max);
  void addFunctionConsistentDelay(Function<void()> &&cb, std::chrono::microseconds interval);
  void addFunctionGenericDistribution(Function<void()> &&cb, Function<std::chrono::microseconds()> &&intervalFunc);
  bool cancelFunction(StringPiece nameID);
  bool cancelFunctionAndWait(StringPiece nameID);
  void cancelAllFunctionsAndWait();
  bool shutdown();
};
class ThreadedRepeatingFunctionRunner final {
public:
  void add(std::string name, Function<std::chrono::milliseconds()> f);
};
template <typename F> void async(F &&fn) {}

// EventBase.
class AsyncTimeout;
class TimeoutManager {
public:
  using Func = folly::Func;
  void runAfterDelay(Func cob, uint32_t milliseconds);
  bool tryRunAfterDelay(Func cob, uint32_t milliseconds);
};
class EventBase : public TimeoutManager, public DrivableExecutor, public IOExecutor, public SequencedExecutor {
public:
  using Func = folly::Function<void()>;
  class LoopCallback {
  public:
    virtual ~LoopCallback() = default;
    virtual void runLoopCallback() noexcept = 0;
  };
  class OnDestructionCallback {
  public:
    virtual ~OnDestructionCallback();
    virtual void onEventBaseDestruction() noexcept = 0;
  };
  EventBase();
  ~EventBase() override;
  bool loop();
  bool loopIgnoreKeepAlive();
  bool loopOnce(int flags = 0);
  int loopWithSuspension();
  void loopForever();
  void drive() override;
  void terminateLoopSoon();
  void runInLoop(LoopCallback *callback, bool thisIteration = false);
  void runInLoop(Func c, bool thisIteration = false);
  void runOnDestruction(Func f);
  void runOnDestructionStart(Func f);
  void runInEventBaseThread(Func fn) noexcept;
  void runInEventBaseThreadAlwaysEnqueue(Func fn) noexcept;
  void runInEventBaseThreadAndWait(Func fn) noexcept;
  void runImmediatelyOrRunInEventBaseThread(Func fn) noexcept;
  void runImmediatelyOrRunInEventBaseThreadAndWait(Func fn) noexcept;
  void waitUntilRunning();
  void scheduleAt(Func &&fn, const std::chrono::steady_clock::time_point &timeout);
  void add(folly::Func fn) override;
  EventBase *getEventBase() override;
};
class VirtualEventBase : public SequencedExecutor {
public:
  template <typename F> void runInEventBaseThread(F &&f) noexcept {}
  void runOnDestruction(Func f);
  void add(Func f) override;
};
class ScopedEventBaseThread : public IOExecutor, public SequencedExecutor {
public:
  ScopedEventBaseThread();
  ~ScopedEventBaseThread() override;
  EventBase *getEventBase() override;
  void add(Func func) override;
};
class EventBaseThread {
public:
  EventBaseThread();
  ~EventBaseThread();
  void stop();
};
class AsyncTimeout {
public:
  virtual ~AsyncTimeout();
  virtual void timeoutExpired() noexcept = 0;
  template <typename TCallback>
  static std::unique_ptr<AsyncTimeout> make(TimeoutManager &manager, TCallback &&callback) {
    std::terminate();
  }
  template <typename TCallback>
  static std::unique_ptr<AsyncTimeout> schedule(std::chrono::milliseconds timeout, TimeoutManager &manager,
                                                TCallback &&callback) {
    std::terminate();
  }
};
template <typename Duration> class HHWheelTimerBase : private AsyncTimeout {
public:
  class Callback {
  public:
    virtual ~Callback();
    virtual void timeoutExpired() noexcept = 0;
    virtual void callbackCanceled() noexcept;
  };
  template <typename F> void scheduleTimeoutFn(F fn, Duration timeout) {}
};
using HHWheelTimer = HHWheelTimerBase<std::chrono::milliseconds>;
class TimerFD {
public:
  virtual ~TimerFD();
  virtual void onTimeout() noexcept = 0;
};
class EventHandler {
public:
  virtual ~EventHandler();
  virtual void handlerReady(uint16_t events) noexcept = 0;
};
class AsyncSignalHandler {
public:
  virtual ~AsyncSignalHandler();
  virtual void signalReceived(int signum) noexcept = 0;
};
template <typename Callback> class CallbackAsyncSignalHandler : public AsyncSignalHandler {
public:
  CallbackAsyncSignalHandler(EventBase *evb, Callback &&cb) {}
  void signalReceived(int signum) noexcept override;
};
template <typename MessageT> class NotificationQueue {
public:
  class Consumer {
  public:
    virtual ~Consumer();
    template <typename TCallback> static std::unique_ptr<Consumer> make(TCallback &&callback) { std::terminate(); }
    virtual void messageAvailable(MessageT &&message) noexcept = 0;
  };
};

// Sockets.
class SocketAddress {
public:
  SocketAddress();
  SocketAddress(const char *host, uint16_t port, bool allowNameLookup = false);
  SocketAddress(const std::string &host, uint16_t port, bool allowNameLookup = false);
  void setFromHostPort(const char *host, uint16_t port);
  void setFromHostPort(const std::string &hostAndPort);
  void setFromIpPort(const char *ip, uint16_t port);
};
class AsyncSocketException {};
class NetworkSocket {};
class AsyncReader {
public:
  class ReadCallback {
  public:
    virtual ~ReadCallback();
    virtual void getReadBuffer(void **bufReturn, size_t *lenReturn) = 0;
    virtual void readDataAvailable(size_t len) noexcept = 0;
    virtual void readBufferAvailable(std::unique_ptr<IOBuf>) noexcept;
    virtual void readEOF() noexcept = 0;
    virtual void readErr(const AsyncSocketException &ex) noexcept = 0;
  };
};
class AsyncWriter {
public:
  class WriteCallback {
  public:
    virtual ~WriteCallback();
    virtual void writeStarting() noexcept;
    virtual void writeSuccess() noexcept = 0;
    virtual void writeErr(size_t bytesWritten, const AsyncSocketException &ex) noexcept = 0;
  };
};
class AsyncTransport : public AsyncReader, public AsyncWriter {};
class AsyncSocketTransport : public AsyncTransport {
public:
  class ConnectCallback {
  public:
    virtual ~ConnectCallback();
    virtual void connectSuccess() noexcept = 0;
    virtual void connectErr(const AsyncSocketException &ex) noexcept = 0;
  };
};
class AsyncSocket : public AsyncSocketTransport {
public:
  virtual void connect(ConnectCallback *callback, const SocketAddress &address);
};
class AsyncSSLSocket : public AsyncSocket {
public:
  class HandshakeCB {
  public:
    virtual ~HandshakeCB();
    virtual bool handshakeVer(AsyncSSLSocket *, bool preverifyOk, void *) noexcept;
    virtual void handshakeSuc(AsyncSSLSocket *sock) noexcept = 0;
    virtual void handshakeErr(AsyncSSLSocket *sock, const AsyncSocketException &ex) noexcept = 0;
  };
};
class AsyncServerSocket {
public:
  class AcceptCallback {
  public:
    virtual ~AcceptCallback();
    virtual void connectionAccepted(NetworkSocket fd, const SocketAddress &clientAddr, int info) noexcept = 0;
    virtual void acceptError(exception_wrapper ew) noexcept;
    virtual void acceptStarted() noexcept;
    virtual void acceptStopped() noexcept;
  };
};
class AsyncUDPSocket {
public:
  class ReadCallback {
  public:
    virtual ~ReadCallback();
    virtual void getReadBuffer(void **buf, size_t *len) noexcept = 0;
    virtual void onDataAvailable(const SocketAddress &client, size_t len, bool truncated) noexcept = 0;
    virtual void onNotifyDataAvailable(AsyncUDPSocket &) noexcept;
    virtual void onReadError(const AsyncSocketException &ex) noexcept = 0;
    virtual void onReadClosed() noexcept = 0;
  };
};
class AsyncUDPServerSocket {
public:
  class Callback {
  public:
    virtual ~Callback();
    virtual void onListenStarted() noexcept = 0;
    virtual void onListenStopped() noexcept = 0;
    virtual void onDataAvailable(std::shared_ptr<AsyncUDPSocket> socket, const SocketAddress &addr,
                                 std::unique_ptr<IOBuf> buf, bool truncated) noexcept = 0;
  };
};

// Fibers.
namespace fibers {
class Baton {
public:
  void post();
  void wait();
  template <typename F> void wait(F &&mainContextFunc) {}
  bool try_wait();
  template <typename Rep, typename Period> bool try_wait_for(const std::chrono::duration<Rep, Period> &timeout);
  template <typename Clock, typename Duration>
  bool try_wait_until(const std::chrono::time_point<Clock, Duration> &deadline);
};
class FiberManager : public Executor {
public:
  template <typename F> void addTask(F &&func) {}
  template <typename F> int addTaskFuture(F &&func) { return 0; }
  template <typename F> void addTaskEager(F &&func) {}
  template <typename F> int addTaskEagerFuture(F &&func) { return 0; }
  template <typename F> void addTaskRemote(F &&func) {}
  template <typename F> int addTaskRemoteFuture(F &&func) { return 0; }
  void add(Func f) override;
  template <typename F, typename G> void addTaskFinally(F &&func, G &&finally) {}
  template <typename F, typename G> void addTaskFinallyEager(F &&func, G &&finally) {}
  template <typename F> std::invoke_result_t<F> runInMainContext(F &&func) { std::terminate(); }
};
FiberManager &getFiberManager(EventBase &evb);
template <typename F> void addTask(F &&func) {}
template <typename F> void addTaskEager(F &&func) {}
template <typename F, typename G> void addTaskFinally(F &&func, G &&finally) {}
template <typename F, typename G> void addTaskFinallyEager(F &&func, G &&finally) {}
template <typename F> std::invoke_result_t<F> runInMainContext(F &&func) { std::terminate(); }
template <typename T> class Promise {
public:
  template <typename F> static T await(F &&func) { std::terminate(); }
  template <typename F> static T await_async(F &&func) { std::terminate(); }
};
template <typename F> int await(F &&func) { return 0; }
template <typename F> int await_async(F &&func) { return 0; }
template <typename T> class TaskIterator {
public:
  template <typename F> void addTask(F &&func) {}
  T awaitNext();
};
template <typename InputIterator> std::vector<int> collectAll(InputIterator first, InputIterator last);
template <typename InputIterator> std::vector<int> collectN(InputIterator first, InputIterator last, size_t n);
template <typename InputIterator> size_t collectAny(InputIterator first, InputIterator last);
class Semaphore {
public:
  void wait();
};
class BatchSemaphore {
public:
  void wait(int64_t tokens);
};
class TimedMutex {
public:
  void lock();
  template <typename Rep, typename Period> bool try_lock_for(const std::chrono::duration<Rep, Period> &timeout);
  template <typename Clock, typename Duration>
  bool try_lock_until(const std::chrono::time_point<Clock, Duration> &deadline);
};
template <bool ReaderPriority, typename BatonType> class TimedRWMutexImpl {
public:
  void lock_shared();
  template <typename Rep, typename Period> bool try_lock_shared_for(const std::chrono::duration<Rep, Period> &timeout);
  template <typename Clock, typename Duration>
  bool try_lock_shared_until(const std::chrono::time_point<Clock, Duration> &deadline);
  void lock();
  template <typename Rep, typename Period> bool try_lock_for(const std::chrono::duration<Rep, Period> &timeout);
  template <typename Clock, typename Duration>
  bool try_lock_until(const std::chrono::time_point<Clock, Duration> &deadline);
};
using TimedRWMutex = TimedRWMutexImpl<true, Baton>;
} // namespace fibers
class FiberIOExecutor : public IOExecutor {
public:
  void add(folly::Function<void()> f) override;
  EventBase *getEventBase() override;
};

// Futures.
class Timekeeper;
template <typename T> class Future;
template <typename T> class SemiFuture;
using HighResDuration = std::chrono::microseconds;
namespace futures::detail {
template <typename T> class FutureBase {
public:
  bool isReady() const;
  bool hasValue() const;
  bool hasException() const;
};
} // namespace futures::detail
template <typename T> class SemiFuture : private futures::detail::FutureBase<T> {
public:
  using Base = futures::detail::FutureBase<T>;
  using Base::hasException;
  using Base::hasValue;
  using Base::isReady;
  SemiFuture(SemiFuture &&) noexcept;
  ~SemiFuture();
  T get() &&;
  T get(HighResDuration dur) &&;
  Try<T> getTry() &&;
  SemiFuture<T> &wait() &;
  SemiFuture<T> &&wait() &&;
  bool wait(HighResDuration dur) &&;
  Future<T> via(Executor::KeepAlive<> executor) &&;
  SemiFuture<T> within(HighResDuration dur, Timekeeper *tk = nullptr) &&;
  template <typename F> SemiFuture<T> defer(F &&func) && { std::terminate(); }
  template <typename F> SemiFuture<T> deferValue(F &&func) && { std::terminate(); }
  template <typename F> SemiFuture<T> deferError(F &&func) && { std::terminate(); }
  template <typename F> SemiFuture<T> deferEnsure(F &&func) && { std::terminate(); }
};
template <typename T> class Future : private futures::detail::FutureBase<T> {
public:
  using Base = futures::detail::FutureBase<T>;
  using Base::hasException;
  using Base::hasValue;
  using Base::isReady;
  Future(Future &&) noexcept;
  ~Future();
  T get() &&;
  T get(HighResDuration dur) &&;
  Try<T> getTry() &&;
  T getVia(DrivableExecutor *e) &&;
  Try<T> getTryVia(DrivableExecutor *e) &&;
  Future<T> &wait() &;
  Future<T> &&wait() &&;
  Future<T> &wait(HighResDuration dur) &;
  Future<T> &waitVia(DrivableExecutor *e) &;
  Future<T> via(Executor::KeepAlive<> executor) &&;
  template <typename F> Future<Unit> then(F &&func) && { std::terminate(); }
  template <typename F> Future<Unit> thenTry(F &&func) && { std::terminate(); }
  template <typename F> Future<Unit> thenTryInline(F &&func) && { std::terminate(); }
  template <typename F> Future<Unit> thenValue(F &&func) && { std::terminate(); }
  template <typename F> Future<Unit> thenValueInline(F &&func) && { std::terminate(); }
  template <typename F> Future<T> thenError(F &&func) && { std::terminate(); }
  template <typename Tag, typename F> Future<T> thenError(Tag, F &&func) && { std::terminate(); }
  template <typename F> Future<T> thenErrorInline(F &&func) && { std::terminate(); }
  template <typename F> Future<T> ensure(F &&func) && { std::terminate(); }
  template <typename F> Future<T> filter(F &&predicate) && { std::terminate(); }
  template <typename In, typename F> Future<In> reduce(In &&initial, F &&func) && { std::terminate(); }
  template <typename F> Future<T> onTimeout(HighResDuration, F &&func) && { std::terminate(); }
  Future<T> within(HighResDuration dur, Timekeeper *tk = nullptr) &&;
  Future<T> delayed(HighResDuration) &&;
  Future<Unit> unit() &&;
};
template <typename T> class Promise {
public:
  template <typename F> void setWith(F &&func) {}
  template <typename F> void setInterruptHandler(F &&fn) {}
};
template <typename T> class SharedPromise {
public:
  template <typename F> void setWith(F &&func) {}
  void setInterruptHandler(std::function<void(const exception_wrapper &)>);
};
template <typename T> Future<T> makeFuture(T &&t) { std::terminate(); }
template <typename T> SemiFuture<T> makeSemiFuture(T &&t) { std::terminate(); }
template <typename F> Future<std::invoke_result_t<F>> makeFutureWith(F &&func) { std::terminate(); }
template <typename F> SemiFuture<std::invoke_result_t<F>> makeSemiFutureWith(F &&func) { std::terminate(); }
Future<Unit> via(Executor::KeepAlive<> executor);
template <typename F> Future<std::invoke_result_t<F>> via(Executor::KeepAlive<>, F &&func) { std::terminate(); }
template <typename Collection, typename F>
std::vector<Future<Unit>> window(Executor::KeepAlive<> executor, Collection input, F func, size_t n) {
  std::terminate();
}
template <typename F> Future<Unit> times(int n, F &&thunk) { std::terminate(); }
template <typename P, typename F> Future<Unit> whileDo(P &&predicate, F &&thunk) { std::terminate(); }
namespace futures {
SemiFuture<Unit> sleep(HighResDuration);
template <typename F> Future<Unit> when(bool p, F &&thunk) { std::terminate(); }
template <typename Policy, typename FF> SemiFuture<Unit> retrying(Policy &&p, FF &&ff) { std::terminate(); }
template <typename Collection, typename F>
std::vector<Future<Unit>> mapValue(Executor &exec, Collection &&c, F &&func) {
  std::terminate();
}
template <typename Collection, typename F> std::vector<Future<Unit>> mapTry(Executor &exec, Collection &&c, F &&func) {
  std::terminate();
}
} // namespace futures

// Coroutines.
class CancellationToken {};
namespace coro {
template <typename T = void> class Task;
template <typename T> struct Awaiter {
  bool await_ready() noexcept;
  void await_suspend(std::coroutine_handle<>) noexcept;
  T await_resume();
};
template <typename T> class TaskWithExecutor {
public:
  ~TaskWithExecutor();
  SemiFuture<T> start() &&;
  Awaiter<T> operator co_await() &&noexcept;
};
template <typename T> struct TaskPromise {
  Task<T> get_return_object() noexcept;
  std::suspend_always initial_suspend() noexcept;
  std::suspend_always final_suspend() noexcept;
  void unhandled_exception() noexcept;
  template <typename U> void return_value(U &&value);
};
template <> struct TaskPromise<void> {
  Task<void> get_return_object() noexcept;
  std::suspend_always initial_suspend() noexcept;
  std::suspend_always final_suspend() noexcept;
  void unhandled_exception() noexcept;
  void return_void() noexcept;
};
template <typename T> class Task {
public:
  using promise_type = TaskPromise<T>;
  Task(Task &&) noexcept;
  ~Task();
  TaskWithExecutor<T> scheduleOn(Executor::KeepAlive<> executor) &&noexcept;
  SemiFuture<Unit> semi() &&;
  Awaiter<T> operator co_await() &&noexcept;
  friend TaskWithExecutor<T> co_withExecutor(Executor::KeepAlive<> executor, Task t) noexcept { std::terminate(); }
  friend Task co_withCancellation(CancellationToken cancelToken, Task t) noexcept { std::terminate(); }
};
namespace detail::adl {
struct WithExecutorFunction {
  template <typename T> TaskWithExecutor<T> operator()(Executor::KeepAlive<> executor, Task<T> awaitable) const;
};
struct WithCancellationFunction {
  template <typename T> Task<T> operator()(CancellationToken cancelToken, Task<T> awaitable) const;
};
} // namespace detail::adl
struct co_invoke_fn {
  template <typename F, typename... A> std::invoke_result_t<F, A...> operator()(F &&f, A &&...a) const {
    std::terminate();
  }
};
struct blocking_wait_fn {
  template <typename T> T operator()(Task<T> &&awaitable) const;
};
inline constexpr blocking_wait_fn blocking_wait{};
static constexpr const blocking_wait_fn &blockingWait = blocking_wait;
namespace folly_cpo__ {
inline constexpr detail::adl::WithExecutorFunction co_withExecutor{};
inline constexpr detail::adl::WithCancellationFunction co_withCancellation{};
inline constexpr co_invoke_fn co_invoke{};
} // namespace folly_cpo__
using namespace folly_cpo__;
class AsyncScope {
public:
  template <typename Awaitable> void add(Awaitable &&awaitable);
  Task<void> joinAsync() noexcept;
};
class Baton {
public:
  void post() noexcept;
  Awaiter<void> operator co_await() const noexcept;
};
Task<void> sleep(HighResDuration d, Timekeeper *tk = nullptr);
struct co_reschedule_on_current_executor_t {
  Awaiter<void> operator co_await() const noexcept { return {}; }
};
inline constexpr co_reschedule_on_current_executor_t co_reschedule_on_current_executor;
} // namespace coro
template <typename T> coro::Awaiter<T> operator co_await(Future<T> &&future) noexcept;
template <typename T> coro::Awaiter<T> operator co_await(SemiFuture<T> &&future) noexcept;

// Synchronization.
template <bool MayBlock = true> class Baton {
public:
  bool ready() const noexcept;
  void post() noexcept;
  void wait() noexcept;
  bool try_wait() noexcept;
  template <typename Rep, typename Period>
  bool try_wait_for(const std::chrono::duration<Rep, Period> &timeout) noexcept;
  template <typename Rep, typename Period> bool timed_wait(const std::chrono::duration<Rep, Period> &timeout) noexcept;
  template <typename Clock, typename Duration>
  bool try_wait_until(const std::chrono::time_point<Clock, Duration> &deadline) noexcept;
};
template <bool MayBlock> class SaturatingSemaphore {
public:
  bool ready() const noexcept;
  void wait() noexcept;
  template <typename Rep, typename Period>
  bool try_wait_for(const std::chrono::duration<Rep, Period> &timeout) noexcept;
  template <typename Clock, typename Duration>
  bool try_wait_until(const std::chrono::time_point<Clock, Duration> &deadline) noexcept;
};
class Latch {
public:
  explicit Latch(ptrdiff_t expected);
  void wait() noexcept;
  void arrive_and_wait(ptrdiff_t n = 1) noexcept;
  bool try_wait() noexcept;
  template <typename Rep, typename Period>
  bool try_wait_for(const std::chrono::duration<Rep, Period> &timeout) noexcept;
  template <typename Clock, typename Duration>
  bool try_wait_until(const std::chrono::time_point<Clock, Duration> &deadline) noexcept;
};
namespace detail {
template <typename Handoff> struct LifoSemBase {
  void wait();
  bool try_wait();
  template <typename Rep, typename Period> bool try_wait_for(const std::chrono::duration<Rep, Period> &timeout);
  template <typename Clock, typename Duration>
  bool try_wait_until(const std::chrono::time_point<Clock, Duration> &deadline);
};
} // namespace detail
template <typename BatonType = Baton<>> struct LifoSemImpl : detail::LifoSemBase<BatonType> {};
using LifoSem = LifoSemImpl<>;
class ThrottledLifoSem {
public:
  void wait();
  template <typename Rep, typename Period> bool try_wait_for(const std::chrono::duration<Rep, Period> &timeout);
  template <typename Clock, typename Duration>
  bool try_wait_until(const std::chrono::time_point<Clock, Duration> &deadline);
};
class NativeSemaphore {
public:
  void wait();
};
template <typename T, bool SingleProducer = false> class UnboundedQueue {
public:
  void enqueue(const T &arg);
  void dequeue(T &item) noexcept;
  bool try_dequeue(T &item) noexcept;
  template <typename Clock, typename Duration>
  bool try_dequeue_until(T &item, const std::chrono::time_point<Clock, Duration> &deadline) noexcept;
  template <typename Rep, typename Period>
  bool try_dequeue_for(T &item, const std::chrono::duration<Rep, Period> &duration) noexcept;
};
template <typename T, bool SingleProducer = false> class DynamicBoundedQueue {
public:
  void enqueue(const T &v);
  void dequeue(T &elem);
  template <typename Clock, typename Duration>
  bool try_enqueue_until(const T &v, const std::chrono::time_point<Clock, Duration> &deadline);
  template <typename Clock, typename Duration>
  bool try_dequeue_until(T &elem, const std::chrono::time_point<Clock, Duration> &deadline);
  template <typename Rep, typename Period>
  bool try_enqueue_for(const T &v, const std::chrono::duration<Rep, Period> &duration);
  template <typename Rep, typename Period>
  bool try_dequeue_for(T &elem, const std::chrono::duration<Rep, Period> &duration);
};
namespace detail {
template <typename Derived> class MPMCQueueBase {
public:
  template <typename... Args> void blockingWrite(Args &&...args) noexcept;
  template <typename T> void blockingRead(T &elem) noexcept;
  template <typename Clock, typename T> bool tryWriteUntil(const std::chrono::time_point<Clock> &when, T &&elem);
  template <typename Clock, typename T> bool tryReadUntil(const std::chrono::time_point<Clock> &when, T &elem);
};
} // namespace detail
template <typename T, bool Dynamic = false> class MPMCQueue : public detail::MPMCQueueBase<MPMCQueue<T, Dynamic>> {};
template <typename T> class MPMCQueue<T, true> : public detail::MPMCQueueBase<MPMCQueue<T, true>> {
public:
  template <typename... Args> void blockingWrite(Args &&...args) noexcept;
};
class rcu_domain {};
rcu_domain &rcu_default_domain();
void rcu_synchronize(rcu_domain &domain = rcu_default_domain()) noexcept;
void rcu_barrier(rcu_domain &domain = rcu_default_domain()) noexcept;
class once_flag {};
template <typename OnceFlag, typename F> void call_once(OnceFlag &flag, F &&f) {}
template <typename OnceFlag, typename F> bool try_call_once(OnceFlag &flag, F &&f) noexcept { return true; }
template <bool ReaderPriority> class SharedMutexImpl {
public:
  void lock();
  bool try_lock();
  template <typename Duration> bool try_lock_for(const Duration &duration);
  template <typename Time> bool try_lock_until(const Time &deadline);
  void lock_shared();
  template <typename Duration> bool try_lock_shared_for(const Duration &duration);
  void lock_upgrade();
};
using SharedMutex = SharedMutexImpl<false>;
namespace detail::distributed_mutex {
template <bool TimePublishing = true> class DistributedMutex {
public:
  int lock();
  template <typename Duration> int try_lock_for(const Duration &duration);
  template <typename Time> int try_lock_until(const Time &deadline);
  template <typename Task> int lock_combine(Task task) { return 0; }
};
} // namespace detail::distributed_mutex
using DistributedMutex = detail::distributed_mutex::DistributedMutex<>;
template <unsigned MaxSpins = 1000> class MicroLockBase {
public:
  void lock() noexcept;
};
using MicroLock = MicroLockBase<>;
class SpinLock {
public:
  void lock() const noexcept;
};
struct MicroSpinLock {
  void lock() noexcept;
};
template <typename IntType> struct PicoSpinLock { void lock() const; };
class RWSpinLock {
public:
  void lock();
  void lock_shared();
  void lock_upgrade();
};
template <typename Subclass, int level> class SynchronizedBase;
template <typename Subclass> class SynchronizedBase<Subclass, 1> {
public:
  int wlock();
  int wlock(const std::chrono::milliseconds &timeout);
  int rlock() const;
  int tryWLock();
  template <typename F> auto withWLock(F &&function) { return 0; }
  template <typename F> auto withWLockPtr(F &&function) { return 0; }
  template <typename F> auto withRLock(F &&function) const { return 0; }
  template <typename F> auto withRLockPtr(F &&function) const { return 0; }
};
template <typename Subclass> class SynchronizedBase<Subclass, 2> : public SynchronizedBase<Subclass, 1> {
public:
  int ulock();
  template <typename F> auto withULock(F &&function) { return 0; }
  template <typename F> auto withULockPtr(F &&function) { return 0; }
};
template <typename Subclass> class SynchronizedBase<Subclass, 0> {
public:
  int lock();
  template <typename F> auto withLock(F &&function) { return 0; }
  template <typename F> auto withLockPtr(F &&function) { return 0; }
};
template <typename T, typename Mutex = SharedMutex>
struct Synchronized : SynchronizedBase<Synchronized<T, Mutex>, std::is_same_v<Mutex, SharedMutex> ? 2 : 0> {
  int contextualLock();
  int contextualRLock();
  T copy() const;
};
template <typename Sync1, typename Sync2> int acquireLocked(Sync1 &l1, Sync2 &l2);
template <typename Sync1, typename Sync2> int acquireLockedPair(Sync1 &l1, Sync2 &l2);

// Processes and files.
class Subprocess {
public:
  explicit Subprocess(const std::vector<std::string> &argv);
  ~Subprocess();
  int poll(rusage *ru = nullptr);
  int wait();
  int waitAndGetRusage(rusage *ru);
  void waitChecked();
  int waitTimeout(std::chrono::milliseconds timeout);
  int waitOrTerminateOrKill(std::chrono::milliseconds waitTimeout, std::chrono::milliseconds sigtermTimeout);
  int terminateOrKill(std::chrono::milliseconds sigtermTimeout);
  std::string communicate(StringPiece input = StringPiece(""));
  using FdCallback = folly::Function<bool(int, int)>;
  void communicate(FdCallback readCallback, FdCallback writeCallback);
  int communicateIOBuf(IOBuf input);
};
class File {
public:
  explicit File(int fd, bool ownsFd = false) noexcept;
  explicit File(const std::string &name, int flags = 0);
  explicit File(StringPiece name, int flags = 0);
  ~File();
  void lock();
  bool try_lock();
  void lock_shared();
};
int openNoInt(const char *name, int flags);
int fsyncNoInt(int fd);
int fdatasyncNoInt(int fd);
template <typename Container> bool readFile(const char *file_name, Container &out);
template <typename Container> bool writeFile(const Container &data, const char *filename);
void writeFileAtomic(StringPiece filename, StringPiece data);
int writeFileAtomicNoThrow(StringPiece filename, StringPiece data);
namespace compression {
class Codec {
public:
  std::string compress(StringPiece data);
  std::string uncompress(StringPiece data);
};
} // namespace compression
namespace observer {
template <typename T> class Observer {
public:
  [[nodiscard]] int addCallback(Function<void(int)> callback) const;
};
template <typename F> Observer<int> makeObserver(F &&creator) { std::terminate(); }
} // namespace observer
} // namespace folly
