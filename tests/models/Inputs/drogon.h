// What the model of drogon names, declared as its headers do. It is no package of Debian.
#pragma once
#pragma GCC system_header

#include "drogon-coroutine.h"
#include "drogon-database.h"
#include "trantor.h"
#include <exception>

namespace Json {
class Value {};
} // namespace Json

namespace drogon {
// Requests, responses and clients.
class HttpRequest;
using HttpRequestPtr = std::shared_ptr<HttpRequest>;
class HttpRequest {
public:
  static HttpRequestPtr newHttpRequest();
};
class HttpResponse;
using HttpResponsePtr = std::shared_ptr<HttpResponse>;
class ResponseStream {};
using ResponseStreamPtr = std::unique_ptr<ResponseStream>;
class HttpResponse {
public:
  static HttpResponsePtr newHttpResponse();
  static HttpResponsePtr newStreamResponse(const std::function<std::size_t(char *, std::size_t)> &callback,
                                           const std::string &attachmentFileName = "");
  static HttpResponsePtr newAsyncStreamResponse(const std::function<void(ResponseStreamPtr)> &callback,
                                                bool disableKickoffTimeout = false);
  static HttpResponsePtr newFileResponse(const std::string &fullPath, const std::string &attachmentFileName = "");
  static HttpResponsePtr newFileResponse(const unsigned char *pBuffer, size_t bufferLength,
                                         const std::string &attachmentFileName = "");
};
class HttpFile {
public:
  int save() const noexcept;
  int save(const std::string &path) const noexcept;
  int saveAs(const std::string &fileName) const noexcept;
};
enum class ReqResult { Ok };
using HttpReqCallback = std::function<void(ReqResult, const HttpResponsePtr &)>;
using AdviceCallback = std::function<void(const HttpResponsePtr &)>;
using AdviceChainCallback = std::function<void()>;
using FilterCallback = std::function<void(const HttpResponsePtr &)>;
using FilterChainCallback = std::function<void()>;
using MiddlewareCallback = std::function<void(const HttpResponsePtr &)>;
using MiddlewareNextCallback = std::function<void(std::function<void(const HttpResponsePtr &)> &&)>;
class HttpClient;
using HttpClientPtr = std::shared_ptr<HttpClient>;
class HttpClient {
public:
  virtual void sendRequest(const HttpRequestPtr &req, const HttpReqCallback &callback, double timeout = 0) = 0;
  virtual void sendRequest(const HttpRequestPtr &req, HttpReqCallback &&callback, double timeout = 0) = 0;
  std::pair<ReqResult, HttpResponsePtr> sendRequest(const HttpRequestPtr &req, double timeout = 0);
  internal::Awaiter<HttpResponsePtr> sendRequestCoro(HttpRequestPtr req, double timeout = 0);
  virtual void setSockOptCallback(std::function<void(int)> cb) = 0;
  static HttpClientPtr newHttpClient(const std::string &hostString, trantor::EventLoop *loop = nullptr);
};
class WebSocketConnection;
using WebSocketConnectionPtr = std::shared_ptr<WebSocketConnection>;
enum class WebSocketMessageType { Text };
class WebSocketClient;
using WebSocketClientPtr = std::shared_ptr<WebSocketClient>;
class WebSocketClient {
public:
  virtual void setMessageHandler(const std::function<void(std::string &&message, const WebSocketClientPtr &,
                                                          const WebSocketMessageType &)> &callback) = 0;
  virtual void setConnectionClosedHandler(const std::function<void(const WebSocketClientPtr &)> &callback) = 0;
  virtual void connectToServer(
      const HttpRequestPtr &request,
      const std::function<void(ReqResult, const HttpResponsePtr &, const WebSocketClientPtr &)> &callback) = 0;
  void setAsyncMessageHandler(const std::function<Task<>(std::string &&message, const WebSocketClientPtr &,
                                                         const WebSocketMessageType &)> &callback);
  void setAsyncConnectionClosedHandler(const std::function<Task<>(const WebSocketClientPtr &)> &callback);
  internal::Awaiter<HttpResponsePtr> connectToServerCoro(const HttpRequestPtr &request);
};

// Utilities.
namespace utils {
std::string gzipCompress(const char *data, const size_t ndata);
std::string gzipDecompress(const char *data, const size_t ndata);
std::string brotliCompress(const char *data, const size_t ndata);
std::string brotliDecompress(const char *data, const size_t ndata);
int createPath(const std::string &path);
} // namespace utils
template <typename T1, typename T2> class CacheMap {
public:
  CacheMap(trantor::EventLoop *loop, float tickInterval = 1.0, size_t wheelsNum = 4, size_t bucketsNumPerWheel = 200,
           std::function<void(const T1 &)> fnOnInsert = nullptr, std::function<void(const T1 &)> fnOnErase = nullptr);
  void insert(const T1 &key, T2 &&value, size_t timeout = 0,
              std::function<void()> timeoutCallback = std::function<void()>());
  template <typename Callable> void modify(const T1 &key, Callable &&handler, size_t timeout = 0) {}
  void runAfter(size_t delay, std::function<void()> &&task);
};
template <typename MessageType> class PubSubService {
public:
  using MessageHandler = std::function<void(const std::string &, const MessageType &)>;
  void publish(const std::string &topicName, const MessageType &message) const;
  uint64_t subscribe(const std::string &topicName, MessageHandler &&handler);
};
template <typename C> class IOThreadStorage {
public:
  void init(const std::function<void(C &, size_t)> &initCB);
};
struct MultipartHeader {};
class RequestStreamReader {
public:
  using StreamDataCallback = std::function<void(const char *, size_t)>;
  using StreamFinishCallback = std::function<void(std::exception_ptr)>;
  virtual ~RequestStreamReader() = default;
  virtual void onStreamData(const char *, size_t) = 0;
  virtual void onStreamFinish(std::exception_ptr) = 0;
  static std::shared_ptr<RequestStreamReader> newReader(StreamDataCallback dataCb, StreamFinishCallback finishCb);
  static std::shared_ptr<RequestStreamReader> newMultipartReader(const HttpRequestPtr &req,
                                                                 std::function<void(MultipartHeader header)> headerCb,
                                                                 StreamDataCallback dataCb,
                                                                 StreamFinishCallback finishCb);
};
namespace test {
class Case;
class TestCase {
public:
  virtual ~TestCase() = default;
  virtual void doTest_(std::shared_ptr<Case>) = 0;
};
} // namespace test

// The application.
enum HttpMethod { Get, Post };
namespace internal {
class HttpConstraint {
public:
  HttpConstraint(HttpMethod method);
};
} // namespace internal
enum HttpStatusCode { k404NotFound = 404 };
class HttpAppFramework {
public:
  virtual ~HttpAppFramework() = default;
  static HttpAppFramework &instance();
  virtual void run() = 0;
  virtual void quit() = 0;
  virtual trantor::EventLoop *getLoop() const = 0;
  virtual trantor::EventLoop *getIOLoop(size_t id) const = 0;
  virtual HttpAppFramework &
  setCustomErrorHandler(std::function<HttpResponsePtr(HttpStatusCode, const HttpRequestPtr &req)> &&resp_generator) = 0;
  virtual HttpAppFramework &registerBeginningAdvice(const std::function<void()> &advice) = 0;
  virtual HttpAppFramework &registerNewConnectionAdvice(
      const std::function<bool(const trantor::InetAddress &, const trantor::InetAddress &)> &advice) = 0;
  virtual HttpAppFramework &
  registerHttpResponseCreationAdvice(const std::function<void(const HttpResponsePtr &)> &advice) = 0;
  virtual HttpAppFramework &
  registerSyncAdvice(const std::function<HttpResponsePtr(const HttpRequestPtr &)> &advice) = 0;
  virtual HttpAppFramework &registerPreRoutingAdvice(
      const std::function<void(const HttpRequestPtr &, AdviceCallback &&, AdviceChainCallback &&)> &advice) = 0;
  virtual HttpAppFramework &registerPreRoutingAdvice(const std::function<void(const HttpRequestPtr &)> &advice) = 0;
  virtual HttpAppFramework &registerPostRoutingAdvice(const std::function<void(const HttpRequestPtr &)> &advice) = 0;
  virtual HttpAppFramework &registerPreHandlingAdvice(const std::function<void(const HttpRequestPtr &)> &advice) = 0;
  virtual HttpAppFramework &
  registerPostHandlingAdvice(const std::function<void(const HttpRequestPtr &, const HttpResponsePtr &)> &advice) = 0;
  virtual HttpAppFramework &
  registerPreSendingAdvice(const std::function<void(const HttpRequestPtr &, const HttpResponsePtr &)> &advice) = 0;
  virtual HttpAppFramework &registerSessionStartAdvice(const std::function<void(const std::string &)> &advice) = 0;
  virtual HttpAppFramework &registerSessionDestroyAdvice(const std::function<void(const std::string &)> &advice) = 0;
  template <typename Function>
  HttpAppFramework &registerHandler(const std::string &pathPattern, Function &&function,
                                    const std::vector<internal::HttpConstraint> &constraints = {},
                                    const std::string &handlerName = "") {
    return *this;
  }
  template <typename Function>
  HttpAppFramework &registerHandlerViaRegex(const std::string &regExp, Function &&function,
                                            const std::vector<internal::HttpConstraint> &constraints = {},
                                            const std::string &handlerName = "") {
    return *this;
  }
  virtual HttpAppFramework &setDefaultHandler(
      std::function<void(const HttpRequestPtr &, std::function<void(const HttpResponsePtr &)> &&)> handler) = 0;
  virtual void forward(const HttpRequestPtr &req, std::function<void(const HttpResponsePtr &)> &&callback,
                       const std::string &hostString = "", double timeout = 0) = 0;
  internal::Awaiter<HttpResponsePtr> forwardCoro(HttpRequestPtr req, std::string hostString = "", double timeout = 0);
  virtual HttpAppFramework &loadConfigFile(const std::string &fileName) noexcept(false) = 0;
  virtual HttpAppFramework &enableSession(const size_t timeout = 0, int sameSite = 0,
                                          const std::string &cookieKey = "JSESSIONID", int maxAge = -1,
                                          std::function<std::string()> idGeneratorCallback = nullptr) = 0;
  virtual HttpAppFramework &setTermSignalHandler(const std::function<void()> &handler) = 0;
  virtual HttpAppFramework &setIntSignalHandler(const std::function<void()> &handler) = 0;
  virtual orm::DbClientPtr getDbClient(const std::string &name = "default") = 0;
  virtual HttpAppFramework &setExceptionHandler(std::function<void(const std::exception &, const HttpRequestPtr &,
                                                                   std::function<void(const HttpResponsePtr &)> &&)>
                                                    handler) = 0;
  virtual HttpAppFramework &setBeforeListenSockOptCallback(std::function<void(int)> cb) = 0;
  virtual HttpAppFramework &setAfterAcceptSockOptCallback(std::function<void(int)> cb) = 0;
  virtual HttpAppFramework &setConnectionCallback(std::function<void(const trantor::TcpConnectionPtr &)> cb) = 0;
};
inline HttpAppFramework &app() { return HttpAppFramework::instance(); }

#define METHOD_LIST_BEGIN static void initPathRouting() {
#define METHOD_ADD(method, pattern, ...) registerMethod(&method, pattern, {__VA_ARGS__}, true, #method)
#define ADD_METHOD_TO(method, path_pattern, ...) registerMethod(&method, path_pattern, {__VA_ARGS__}, false, #method)
#define ADD_METHOD_VIA_REGEX(method, regex, ...) registerMethodViaRegex(&method, regex, {__VA_ARGS__}, #method)
#define METHOD_LIST_END                                                                                                \
  return;                                                                                                              \
  }
template <typename T> class DrObject {};
class HttpControllerBase {};
template <typename T, bool AutoCreation = true> class HttpController : public DrObject<T>, public HttpControllerBase {
protected:
  template <typename Function>
  static void registerMethod(Function &&function, const std::string &pattern,
                             const std::vector<internal::HttpConstraint> &constraints = {}, bool classNameInPath = true,
                             const std::string &handlerName = "") {}
  template <typename Function>
  static void registerMethodViaRegex(Function &&function, const std::string &regExp,
                                     const std::vector<internal::HttpConstraint> &constraints = {},
                                     const std::string &handlerName = "") {}
};
class HttpSimpleControllerBase {
public:
  virtual void asyncHandleHttpRequest(const HttpRequestPtr &req,
                                      std::function<void(const HttpResponsePtr &)> &&callback) = 0;
};
template <typename T, bool AutoCreation = true>
class HttpSimpleController : public DrObject<T>, public HttpSimpleControllerBase {};
class WebSocketControllerBase {
public:
  virtual void handleNewMessage(const WebSocketConnectionPtr &, std::string &&, const WebSocketMessageType &) = 0;
  virtual void handleNewConnection(const HttpRequestPtr &, const WebSocketConnectionPtr &) = 0;
  virtual void handleConnectionClosed(const WebSocketConnectionPtr &) = 0;
};
template <typename T, bool AutoCreation = true>
class WebSocketController : public DrObject<T>, public WebSocketControllerBase {};
class HttpMiddlewareBase {
public:
  virtual void invoke(const HttpRequestPtr &req, MiddlewareNextCallback &&nextCb, MiddlewareCallback &&mcb) = 0;
};
template <typename T, bool AutoCreation = true> class HttpMiddleware : public DrObject<T>, public HttpMiddlewareBase {};
struct MiddlewareNextAwaiter : internal::Awaiter<HttpResponsePtr> {};
template <typename T, bool AutoCreation = true>
class HttpCoroMiddleware : public DrObject<T>, public HttpMiddlewareBase {
public:
  void invoke(const HttpRequestPtr &, MiddlewareNextCallback &&, MiddlewareCallback &&) final {}
  virtual Task<HttpResponsePtr> invoke(const HttpRequestPtr &req, MiddlewareNextAwaiter &&next) = 0;
};
class HttpFilterBase : public HttpMiddlewareBase {
public:
  virtual void doFilter(const HttpRequestPtr &req, FilterCallback &&fcb, FilterChainCallback &&fccb) = 0;

private:
  void invoke(const HttpRequestPtr &, MiddlewareNextCallback &&, MiddlewareCallback &&) final {}
};
template <typename T, bool AutoCreation = true> class HttpFilter : public DrObject<T>, public HttpFilterBase {};
template <typename T, bool AutoCreation = true> class HttpCoroFilter : public DrObject<T>, public HttpFilterBase {
public:
  void doFilter(const HttpRequestPtr &, FilterCallback &&, FilterChainCallback &&) final {}
  virtual Task<HttpResponsePtr> doFilter(const HttpRequestPtr &req) = 0;
};
class PluginBase {
public:
  virtual void initAndStart(const Json::Value &config) = 0;
  virtual void shutdown() = 0;
};
template <typename T> class Plugin : public PluginBase, public DrObject<T> {};
} // namespace drogon
