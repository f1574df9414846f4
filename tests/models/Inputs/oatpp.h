// What the model of Oat++ names, declared as its headers do. It is no package of Debian.
#pragma once
#pragma GCC system_header

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>

namespace oatpp {
namespace data::type {
class String {
public:
  String(const char *text);
  static String loadFromFile(const char *filename);
  void saveToFile(const char *filename) const;
};
} // namespace data::type
using String = data::type::String;

namespace async {
class AbstractCoroutine;
class Action {
public:
  typedef Action (AbstractCoroutine::*FunctionPtr)();
  Action(AbstractCoroutine *coroutine);
  Action(const FunctionPtr &functionPtr);
  Action(Action &&other);
  ~Action();
};
class Error {};
class CoroutineStarter {
public:
  CoroutineStarter(AbstractCoroutine *coroutine);
  CoroutineStarter(CoroutineStarter &&other);
  Action next(Action &&action);
  CoroutineStarter &next(CoroutineStarter &&starter);
};
class AbstractCoroutine {
public:
  typedef oatpp::async::Action Action;
  typedef Action (AbstractCoroutine::*FunctionPtr)();
  virtual ~AbstractCoroutine() = default;
  virtual Action act() = 0;
  virtual Action call(const FunctionPtr &ptr) = 0;
  virtual Action handleError(Error *error);
  CoroutineStarter waitFor(const std::chrono::duration<int64_t, std::micro> &timeout);
  static Action waitRepeat(const std::chrono::duration<int64_t, std::micro> &timeout);
};
template <class T> class Coroutine : public AbstractCoroutine {
public:
  typedef Action (T::*Function)();
  template <typename... Args> static CoroutineStarter start(Args &&...args) {
    return new T(std::forward<Args>(args)...);
  }
  Action call(const FunctionPtr &ptr) override { return ptr; }
  Action yieldTo(const Function &function) const { return Action(static_cast<FunctionPtr>(function)); }
  Action finish() const { return Action(FunctionPtr()); }
};
template <typename... Args> class AbstractCoroutineWithResult : public AbstractCoroutine {
public:
  class StarterForResult {
  public:
    StarterForResult(AbstractCoroutineWithResult *coroutine);
    template <typename C> Action callbackTo(Action (C::*callback)(Args...)) { return Action(FunctionPtr()); }
  };
};
template <typename... Args>
using CoroutineStarterForResult = typename AbstractCoroutineWithResult<Args...>::StarterForResult;
template <class T, typename... Args> class CoroutineWithResult : public AbstractCoroutineWithResult<Args...> {
public:
  typedef Action (T::*Function)();
  template <typename... As> static CoroutineStarterForResult<Args...> startForResult(As... args) {
    return new T(args...);
  }
  Action call(const AbstractCoroutine::FunctionPtr &ptr) override { return ptr; }
  Action yieldTo(const Function &function) const {
    return Action(static_cast<AbstractCoroutine::FunctionPtr>(function));
  }
  Action _return(const Args &...args) { return Action(AbstractCoroutine::FunctionPtr()); }
};
class Executor {
public:
  Executor(int processorWorkersCount = 1);
  void join();
  void stop();
  template <typename CoroutineType, typename... Args> void execute(Args... params) {}
  void waitTasksFinished(const std::chrono::duration<int64_t, std::micro> &timeout = std::chrono::minutes(1));
};
class Lock {
public:
  void lock();
  void unlock();
  bool try_lock();
};
class LockGuard {
public:
  LockGuard(Lock *lock);
  CoroutineStarter lockAsync();
};
class ConditionVariable {
public:
  CoroutineStarter wait(LockGuard &lockGuard, std::function<bool()> condition);
  CoroutineStarter waitUntil(LockGuard &lockGuard, std::function<bool()> condition,
                             const std::chrono::system_clock::time_point &timeoutTime);
  CoroutineStarter waitFor(LockGuard &lockGuard, std::function<bool()> condition,
                           const std::chrono::duration<int64_t, std::micro> &timeout);
};
} // namespace async

namespace provider {
template <class T> struct ResourceHandle { std::shared_ptr<T> object; };
template <class T> class Provider {
public:
  virtual ~Provider() = default;
  virtual ResourceHandle<T> get() = 0;
  virtual async::CoroutineStarterForResult<const ResourceHandle<T> &> getAsync() = 0;
};
} // namespace provider
namespace data::stream {
class IOStream {};
class OutputStream {};
class FileInputStream {
public:
  FileInputStream(const char *filename);
  int64_t read(void *data, int64_t count, async::Action &action);
};
class FileOutputStream {
public:
  FileOutputStream(const char *filename, const char *mode = "wb");
  int64_t write(const void *data, int64_t count, async::Action &action);
};
} // namespace data::stream
namespace network {
class ConnectionHandler {};
class ClientConnectionProvider : public provider::Provider<data::stream::IOStream> {};
class Server {
public:
  void run(std::function<bool()> conditional = nullptr);
  void run(bool startAsNewThread);
  void stop();
};
namespace tcp::client {
class ConnectionProvider : public ClientConnectionProvider {
public:
  provider::ResourceHandle<data::stream::IOStream> get() override;
  async::CoroutineStarterForResult<const provider::ResourceHandle<data::stream::IOStream> &> getAsync() override;
};
} // namespace tcp::client
} // namespace network

namespace web {
namespace protocol::http {
namespace outgoing {
class Response {};
class Body {};
} // namespace outgoing
namespace incoming {
class Request {
public:
  void transferBody(data::stream::OutputStream *writeCallback) const;
  void transferBodyToStream(data::stream::OutputStream *toStream) const;
  oatpp::String readBodyToString() const;
  template <class Wrapper> Wrapper readBodyToDto(void *objectMapper) const { return Wrapper(""); }
  async::CoroutineStarterForResult<const oatpp::String &> readBodyToStringAsync() const;
};
class Response {
public:
  void transferBody(data::stream::OutputStream *writeCallback) const;
  void transferBodyToStream(data::stream::OutputStream *toStream) const;
  oatpp::String readBodyToString() const;
  template <class Wrapper> Wrapper readBodyToDto(void *objectMapper) const { return Wrapper(""); }
};
} // namespace incoming
} // namespace protocol::http
namespace server {
class HttpRequestHandler {
public:
  typedef protocol::http::incoming::Request IncomingRequest;
  typedef protocol::http::outgoing::Response OutgoingResponse;
  virtual std::shared_ptr<OutgoingResponse> handle(const std::shared_ptr<IncomingRequest> &request);
  virtual async::CoroutineStarterForResult<const std::shared_ptr<OutgoingResponse> &>
  handleAsync(const std::shared_ptr<IncomingRequest> &request);
};
class HttpConnectionHandler {
public:
  void stop();
};
class AsyncHttpConnectionHandler {
public:
  void stop();
};
} // namespace server
namespace client {
class RequestExecutor {
public:
  typedef protocol::http::incoming::Response Response;
  class ConnectionHandle {};
  virtual std::shared_ptr<ConnectionHandle> getConnection() = 0;
  virtual std::shared_ptr<Response> executeOnce(const String &method, const String &path) = 0;
  virtual std::shared_ptr<Response> execute(const String &method, const String &path);
  virtual async::CoroutineStarterForResult<const std::shared_ptr<Response> &> executeAsync(const String &method,
                                                                                           const String &path);
};
class HttpRequestExecutor : public RequestExecutor {
public:
  std::shared_ptr<ConnectionHandle> getConnection() override;
  std::shared_ptr<Response> executeOnce(const String &method, const String &path) override;
};
class ApiClient {
public:
  typedef protocol::http::incoming::Response Response;
  virtual std::shared_ptr<RequestExecutor::ConnectionHandle> getConnection();
  virtual std::shared_ptr<Response> executeRequest(const oatpp::String &method, const String &pathTemplate);
};
} // namespace client
} // namespace web

namespace orm {
class Connection {};
class QueryResult {
public:
  virtual void fetch(int64_t count) = 0;
  template <class Wrapper> Wrapper fetch(int64_t count = -1) { return Wrapper(""); }
};
typedef std::unordered_map<std::string, void *> Params;
class Executor {
public:
  virtual provider::ResourceHandle<Connection> getConnection() = 0;
  virtual std::shared_ptr<QueryResult> execute(const String &query, const Params &params) = 0;
  virtual std::shared_ptr<QueryResult> begin() = 0;
  virtual std::shared_ptr<QueryResult> commit() = 0;
  virtual std::shared_ptr<QueryResult> rollback() = 0;
  virtual int64_t getSchemaVersion(const String &suffix) = 0;
  virtual void migrateSchema(const String &script, int64_t newVersion) = 0;
};
class Transaction {
public:
  Transaction(Transaction &&other);
  std::shared_ptr<QueryResult> commit();
  std::shared_ptr<QueryResult> rollback();
};
class DbClient {
public:
  provider::ResourceHandle<Connection> getConnection();
  std::shared_ptr<QueryResult> execute(const String &queryTemplate, const Params &params);
  std::shared_ptr<QueryResult> executeQuery(const String &query, const Params &params);
  Transaction beginTransaction();
};
class SchemaMigration {
public:
  void migrate();
  int64_t getSchemaVersion();
};
} // namespace orm
} // namespace oatpp
