// What the model of userver names, declared as its headers do. It is no package of Debian.
#pragma once
#pragma GCC system_header

#include <chrono>
#include <cstdio>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace userver {
namespace formats {
namespace json {
class Value {};
namespace blocking {
Value FromFile(const std::string &path);
} // namespace blocking
} // namespace json
namespace yaml {
class Value {};
namespace blocking {
Value FromFile(const std::string &path);
} // namespace blocking
} // namespace yaml
} // namespace formats

namespace engine {
class TaskProcessor;
class Deadline {};
class TaskBase {
public:
  bool IsFinished() const;
  void Wait() const noexcept(false);
  template <typename Rep, typename Period> void WaitFor(const std::chrono::duration<Rep, Period> &) const;
  void BlockingWait() const;
};
template <typename T> class TaskWithResult : public TaskBase {
public:
  T Get() noexcept(false);
};
template <typename F, typename... Args>
TaskWithResult<void> AsyncNoSpan(TaskProcessor &task_processor, F &&f, Args &&...) {
  return {};
}
template <typename F, typename... Args> TaskWithResult<void> AsyncNoSpan(F &&f, Args &&...args) { return {}; }
template <typename F, typename... Args> TaskWithResult<void> CriticalAsyncNoSpan(F &&f, Args &&...args) { return {}; }
template <typename F, typename... Args> TaskWithResult<void> SharedAsyncNoSpan(F &&f, Args &&...args) { return {}; }
template <typename F, typename... Args> TaskWithResult<void> SharedCriticalAsyncNoSpan(F &&f, Args &&...args) {
  return {};
}
namespace current_task {
TaskProcessor &GetTaskProcessor();
} // namespace current_task
template <typename Rep, typename Period> void SleepFor(const std::chrono::duration<Rep, Period> &duration);
class Mutex final {
public:
  void lock();
  void unlock();
};
class SingleConsumerEvent final {
public:
  [[nodiscard]] bool WaitForEvent();
};
template <typename T> class Future final {
public:
  T get();
};
void RunStandalone(std::size_t worker_threads, const std::function<void()> &payload);
} // namespace engine

namespace fs {
std::string ReadFileContents(engine::TaskProcessor &async_tp, const std::string &path);
namespace blocking {
std::string ReadFileContents(const std::string &path);
bool FileExists(const std::string &path);
int GetFileType(const std::string &path);
void CreateDirectories(std::string_view path);
void RewriteFileContents(const std::string &path, std::string_view contents);
void RewriteFileContentsFSync(const std::string &path, std::string_view contents);
void RewriteFileContentsAtomically(const std::string &path, std::string_view contents, int perms);
void SyncDirectoryContents(const std::string &path);
void Rename(const std::string &source, const std::string &destination);
void Chmod(const std::string &path, int perms);
bool RemoveSingleFile(const std::string &path);
class FileDescriptor final {
public:
  static FileDescriptor Open(const std::string &path, int flags);
  static FileDescriptor AdoptFd(int fd) noexcept;
  ~FileDescriptor();
  void Write(std::string_view contents);
  std::size_t Read(char *buffer, std::size_t max_size);
  void FSync();
};
class CFile final {
public:
  CFile();
  CFile(const std::string &path, int flags);
  explicit CFile(std::FILE *file) noexcept;
  ~CFile();
  std::size_t Read(char *buffer, std::size_t max_size);
  void Write(std::string_view data);
  void Flush();
};
class TempDirectory final {
public:
  static TempDirectory Create();
  TempDirectory(TempDirectory &&other) noexcept;
  ~TempDirectory();
  void Remove() &&;
};
class TempFile final {
public:
  static TempFile Create();
  TempFile(TempFile &&other) noexcept;
  ~TempFile();
  void Remove() &&;
};
} // namespace blocking
} // namespace fs
namespace hostinfo::blocking {
std::vector<std::string> ReadConductorGroups();
} // namespace hostinfo::blocking
namespace net::blocking {
std::vector<int> GetAddrInfo(std::string_view host, const char *service_or_port);
} // namespace net::blocking

namespace components {
class ComponentList {};
struct InMemoryConfig {};
void Run(const InMemoryConfig &config, const ComponentList &component_list);
void RunOnce(const InMemoryConfig &config, const ComponentList &component_list);
} // namespace components
namespace utils {
int DaemonMain(int argc, const char *const argv[], const components::ComponentList &components_list);
template <typename F, typename... Args> engine::TaskWithResult<void> Async(std::string name, F &&f, Args &&...args) {
  return {};
}
template <typename F, typename... Args>
engine::TaskWithResult<void> Async(engine::TaskProcessor &task_processor, std::string name, F &&f, Args &&...args) {
  return {};
}
template <typename F, typename... Args>
engine::TaskWithResult<void> Async(std::string name, engine::Deadline deadline, F &&f, Args &&...args) {
  return {};
}
template <typename F> engine::TaskWithResult<void> CriticalAsync(std::string name, F &&f) { return {}; }
template <typename F> engine::TaskWithResult<void> SharedAsync(std::string name, F &&f) { return {}; }
template <typename F> engine::TaskWithResult<void> SharedCriticalAsync(std::string name, F &&f) { return {}; }
template <typename F> engine::TaskWithResult<void> AsyncBackground(std::string name, engine::TaskProcessor &, F &&f) {
  return {};
}
template <typename F>
engine::TaskWithResult<void> CriticalAsyncBackground(std::string name, engine::TaskProcessor &, F &&f) {
  return {};
}
class PeriodicTask final {
public:
  using Callback = std::function<void()>;
  PeriodicTask();
  PeriodicTask(std::string name, std::chrono::milliseconds settings, Callback callback);
  ~PeriodicTask();
  void Start(std::string name, std::chrono::milliseconds settings, Callback callback);
};
class ScopeGuard final {
public:
  using Callback = std::function<void()>;
  explicit ScopeGuard(Callback callback);
  ~ScopeGuard() noexcept(false);
  void Release() noexcept;
};
template <typename Callback> class FastScopeGuard final {
public:
  constexpr explicit FastScopeGuard(Callback callback) noexcept {}
  ~FastScopeGuard() {}
  constexpr void Release() noexcept {}
};
namespace statistics {
class Writer {};
class Storage {
public:
  int RegisterWriter(std::string common_prefix, std::function<void(Writer &)> func);
};
} // namespace statistics
} // namespace utils

namespace concurrent {
class BackgroundTaskStorage final {
public:
  template <typename... Args> void AsyncDetach(std::string name, Args &&...args) {}
  template <typename... Args> void CriticalAsyncDetach(std::string name, Args &&...args) {}
};
template <typename... Args> class AsyncEventSource {
public:
  template <typename Class> int AddListener(Class *obj, std::string_view name, void (Class::*func)(Args...));
};
} // namespace concurrent
namespace dynamic_config {
class Snapshot {};
class Source {
public:
  template <typename Class>
  int UpdateAndListen(Class *obj, std::string_view name, void (Class::*func)(const Snapshot &config));
};
} // namespace dynamic_config
namespace dist_lock {
class DistLockedWorker final {
public:
  using WorkerFunc = std::function<void()>;
  DistLockedWorker(std::string name, WorkerFunc worker_func);
};
} // namespace dist_lock
namespace kafka {
class MessageBatchView {};
class ConsumerScope final {
public:
  using Callback = std::function<void(MessageBatchView)>;
  void Start(Callback callback);
};
} // namespace kafka

namespace server {
namespace http {
class HttpRequest {};
class HttpResponse {};
class ResponseBodyStream {};
} // namespace http
namespace request {
class RequestContext {};
} // namespace request
namespace handlers {
class HttpHandlerBase {
public:
  virtual ~HttpHandlerBase();

protected:
  virtual std::string HandleRequestThrow(const http::HttpRequest &request, request::RequestContext &context) const;
  virtual void HandleStreamRequest(const http::HttpRequest &, request::RequestContext &,
                                   http::ResponseBodyStream &) const;
};
class HttpHandlerJsonBase : public HttpHandlerBase {
public:
  std::string HandleRequestThrow(const http::HttpRequest &request, request::RequestContext &context) const final;
  virtual formats::json::Value HandleRequestJsonThrow(const http::HttpRequest &request,
                                                      const formats::json::Value &request_json,
                                                      request::RequestContext &context) const = 0;
};
template <typename InputType, typename ReturnType> class HttpHandlerFlatbufBase : public HttpHandlerBase {
public:
  virtual ReturnType HandleRequestFlatbufThrow(const http::HttpRequest &request, const InputType &input,
                                               request::RequestContext &context) const = 0;
};
namespace auth {
class AuthCheckResult {};
class AuthCheckerBase {
public:
  virtual ~AuthCheckerBase();
  virtual AuthCheckResult CheckAuth(const http::HttpRequest &request, request::RequestContext &context) const = 0;
};
} // namespace auth
} // namespace handlers
namespace middlewares {
class HttpMiddlewareBase {
public:
  virtual ~HttpMiddlewareBase();

protected:
  virtual void HandleRequest(http::HttpRequest &request, request::RequestContext &context) const = 0;
};
} // namespace middlewares
namespace websocket {
class WebSocketConnection {};
class WebsocketHandlerBase : public handlers::HttpHandlerBase {
public:
  virtual void Handle(WebSocketConnection &websocket, request::RequestContext &) const = 0;
  virtual bool HandleHandshake(const http::HttpRequest &, http::HttpResponse &, request::RequestContext &) const;
};
} // namespace websocket
} // namespace server
namespace components {
class TcpAcceptorBase {
public:
  virtual ~TcpAcceptorBase();

private:
  virtual void ProcessSocket(int &&sock) = 0;
};
} // namespace components
namespace cache {
class CacheUpdateTrait {
public:
  virtual ~CacheUpdateTrait();

private:
  virtual void Update(int type, int &stats_scope) = 0;
};
template <typename Key, typename Value> class LruCacheComponent {
public:
  virtual ~LruCacheComponent();

protected:
  virtual Value DoGetByKey(const Key &key) = 0;
};
} // namespace cache
namespace ugrpc::server {
class CallContext {};
class GenericCallContext : public CallContext {};
template <typename Response> class UnaryCall final {};
template <typename Request, typename Response> class InputStream final {};
template <typename Response> class OutputStream final {};
template <typename Request, typename Response> class BidirectionalStream {};
class MiddlewareCallContext {};
class MiddlewareBase {
public:
  virtual ~MiddlewareBase();
  virtual void Handle(MiddlewareCallContext &context) const = 0;
};
class GenericServiceBase {
public:
  virtual ~GenericServiceBase();
  virtual int Handle(GenericCallContext &context, int &stream);
};
} // namespace ugrpc::server
namespace urabbitmq {
class ConsumerBase {
public:
  virtual ~ConsumerBase();

protected:
  virtual void Process(std::string);
};
class ConsumerComponentBase {
public:
  virtual ~ConsumerComponentBase();

protected:
  virtual void Process(std::string);
};
} // namespace urabbitmq
namespace storages::postgres {
class DistLockComponentBase {
public:
  virtual ~DistLockComponentBase();

protected:
  virtual void DoWork() = 0;
};
} // namespace storages::postgres
namespace storages::mongo {
class DistLockComponentBase {
public:
  virtual ~DistLockComponentBase();

protected:
  virtual void DoWork() = 0;
};
} // namespace storages::mongo
namespace ydb {
class DistLockComponentBase {
public:
  virtual ~DistLockComponentBase();

protected:
  virtual void DoWork() = 0;
};
} // namespace ydb
} // namespace userver
