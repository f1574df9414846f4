// RUN: %verify %s --kinds +file-metadata -- -std=c++20 -I%S/Inputs
#include "drogon.h"
#include <unistd.h>

using namespace drogon;
using namespace std::chrono_literals;
using Respond = std::function<void(const HttpResponsePtr &)>;

int nap() { return usleep(1); }

// Controllers.
class Users : public HttpController<Users> {
public:
  METHOD_LIST_BEGIN
  METHOD_ADD(Users::list, "/", Get);
  METHOD_ADD(Users::get, "/{id}", Get, Post);
  ADD_METHOD_TO(Users::add, "/users/add", Post);
  ADD_METHOD_VIA_REGEX(Users::search, "/users/.*", Get);
  METHOD_LIST_END

  void list(const HttpRequestPtr &, Respond &&callback) {
    nap(); // expect: async-blocking-call
    callback(HttpResponse::newHttpResponse());
  }
  Task<HttpResponsePtr> get(HttpRequestPtr, int id) {
    nap(); // expect: async-blocking-call
    co_return HttpResponse::newHttpResponse();
  }
  static void add(const HttpRequestPtr &, Respond &&) { nap(); }      // expect: async-blocking-call
  void search(const HttpRequestPtr &, Respond &&) const { helper(); } // expect: async-blocking-call
  static void helper() { nap(); }
};
class Simple : public HttpSimpleController<Simple> {
  void asyncHandleHttpRequest(const HttpRequestPtr &, Respond &&) override { nap(); } // expect: async-blocking-call
};
class Chat : public WebSocketController<Chat> {
  void handleNewMessage(const WebSocketConnectionPtr &, std::string &&, const WebSocketMessageType &) override {
    nap(); // expect: async-blocking-call
  }
  void handleNewConnection(const HttpRequestPtr &, const WebSocketConnectionPtr &) override {
    nap(); // expect: async-blocking-call
  }
  void handleConnectionClosed(const WebSocketConnectionPtr &) override { nap(); } // expect: async-blocking-call
};
class Login : public HttpFilter<Login> {
  void doFilter(const HttpRequestPtr &, FilterCallback &&, FilterChainCallback &&) override {
    nap(); // expect: async-blocking-call
  }
};
class Token : public HttpCoroFilter<Token> {
  Task<HttpResponsePtr> doFilter(const HttpRequestPtr &) override {
    nap(); // expect: async-blocking-call
    co_return nullptr;
  }
};
class Trace : public HttpMiddleware<Trace> {
  void invoke(const HttpRequestPtr &, MiddlewareNextCallback &&, MiddlewareCallback &&) override {
    nap(); // expect: async-blocking-call
  }
};
class Retry : public HttpCoroMiddleware<Retry> {
  Task<HttpResponsePtr> invoke(const HttpRequestPtr &, MiddlewareNextAwaiter &&next) override {
    nap(); // expect: async-blocking-call
    co_return co_await next;
  }
};
class Upload : public RequestStreamReader {
  void onStreamData(const char *, size_t) override { nap(); } // expect: async-blocking-call
  void onStreamFinish(std::exception_ptr) override { nap(); } // expect: async-blocking-call
};
// A plugin starts before the application serves anyone, and a test runs beside it.
class Cache : public Plugin<Cache> {
  void initAndStart(const Json::Value &) override { nap(); }
  void shutdown() override { nap(); }
};
struct Test : test::TestCase {
  void doTest_(std::shared_ptr<test::Case>) override { nap(); }
};

void handlers() {
  app().registerHandler("/", [](const HttpRequestPtr &, Respond &&) { nap(); }, {Get}); // expect: async-blocking-call
  app().registerHandler("/coroutine", [](HttpRequestPtr) -> Task<HttpResponsePtr> {
    nap(); // expect: async-blocking-call
    co_return nullptr;
  });
  app().registerHandlerViaRegex("/.*",
                                [](const HttpRequestPtr &, Respond &&) { nap(); }); // expect: async-blocking-call
  app().setDefaultHandler([](auto &, auto &&) { nap(); });                          // expect: async-blocking-call
  app().setCustomErrorHandler(
      [](HttpStatusCode, auto &) { return nap(), HttpResponsePtr(); });         // expect: async-blocking-call
  app().setExceptionHandler([](auto &, auto &, auto &&) { nap(); });            // expect: async-blocking-call
  app().registerNewConnectionAdvice([](auto &, auto &) { return nap() == 0; }); // expect: async-blocking-call
  app().registerSyncAdvice([](auto &) { return nap(), HttpResponsePtr(); });    // expect: async-blocking-call
  app().registerPreRoutingAdvice([](const HttpRequestPtr &) { nap(); });        // expect: async-blocking-call
  app().registerPreRoutingAdvice(
      [](auto &, AdviceCallback &&, AdviceChainCallback &&) { nap(); });    // expect: async-blocking-call
  app().registerPostRoutingAdvice([](auto &) { nap(); });                   // expect: async-blocking-call
  app().registerPreHandlingAdvice([](auto &) { nap(); });                   // expect: async-blocking-call
  app().registerPostHandlingAdvice([](auto &, auto &) { nap(); });          // expect: async-blocking-call
  app().registerPreSendingAdvice([](auto &, auto &) { nap(); });            // expect: async-blocking-call
  app().registerSessionStartAdvice([](auto &) { nap(); });                  // expect: async-blocking-call
  app().registerSessionDestroyAdvice([](auto &) { nap(); });                // expect: async-blocking-call
  app().enableSession(0, 0, "ID", -1, [] { return nap(), std::string(); }); // expect: async-blocking-call
  app().setAfterAcceptSockOptCallback([](int) { nap(); });                  // expect: async-blocking-call
  app().setConnectionCallback([](auto &) { nap(); });                       // expect: async-blocking-call
  app().getLoop()->queueInLoop([] { nap(); });                              // expect: async-blocking-call
  app().registerBeginningAdvice([] { nap(); });
  app().registerHttpResponseCreationAdvice([](auto &) { nap(); });
  app().setBeforeListenSockOptCallback([](int) { nap(); });
  app().setTermSignalHandler([] { nap(); });
  app().setIntSignalHandler([] { nap(); });
}

void responses(const HttpRequestPtr &request, Respond respond) {
  app().forward(request, [](auto &) { nap(); });                          // expect: async-blocking-call
  HttpResponse::newStreamResponse([](char *, size_t) { return nap(); });  // expect: async-blocking-call
  HttpResponse::newAsyncStreamResponse([](ResponseStreamPtr) { nap(); }); // expect: async-blocking-call
  RequestStreamReader::newReader([](const char *, size_t) { nap(); },     // expect: async-blocking-call
                                 [](std::exception_ptr) { nap(); });      // expect: async-blocking-call
  RequestStreamReader::newMultipartReader(
      request, [](MultipartHeader) { nap(); },                         // expect: async-blocking-call
      [](const char *, size_t) { nap(); }, [](std::exception_ptr) {}); // expect: async-blocking-call
}

void clients(HttpClientPtr http, WebSocketClientPtr socket, const HttpRequestPtr &request) {
  http->sendRequest(request, [](ReqResult, auto &) { nap(); }); // expect: async-blocking-call
  http->sendRequest(
      request, [](ReqResult, auto &) { nap(); }, 1.0);                        // expect: async-blocking-call
  http->setSockOptCallback([](int) { nap(); });                               // expect: async-blocking-call
  socket->setMessageHandler([](auto &&, auto &, auto &) { nap(); });          // expect: async-blocking-call
  socket->setConnectionClosedHandler([](auto &) { nap(); });                  // expect: async-blocking-call
  socket->connectToServer(request, [](ReqResult, auto &, auto &) { nap(); }); // expect: async-blocking-call
  socket->setAsyncMessageHandler(
      [](std::string &&, const WebSocketClientPtr &, const WebSocketMessageType &) -> Task<> {
        nap(); // expect: async-blocking-call
        co_return;
      });
  socket->setAsyncConnectionClosedHandler([](const WebSocketClientPtr &) -> Task<> {
    nap(); // expect: async-blocking-call
    co_return;
  });
}

Task<> blocking(HttpClientPtr http, const HttpRequestPtr &request, HttpFile &file) {
  http->sendRequest(request);                // expect: async-blocking-call
  http->sendRequest(request, 5.0);           // expect: async-blocking-call
  HttpResponse::newFileResponse("page.html"); // expect: async-blocking-call
  HttpResponse::newFileResponse(reinterpret_cast<const unsigned char *>("page"), 4, "page.html");
  file.save();                               // expect: async-blocking-call
  file.saveAs("name");                       // expect: async-blocking-call
  app().loadConfigFile("config.json");       // expect: async-blocking-call
  utils::createPath("folder");               // expect: async-blocking-call
  utils::gzipCompress("", 0);                // expect: async-cpu-bound-call
  utils::gzipDecompress("", 0);              // expect: async-cpu-bound-call
  utils::brotliCompress("", 0);              // expect: async-cpu-bound-call
  utils::brotliDecompress("", 0);            // expect: async-cpu-bound-call
  app().run();                               // expect: async-nested-event-loop
  sync_wait(sleepCoro(app().getLoop(), 1s)); // expect: async-nested-event-loop
  co_return;
}

// Coroutines.
Task<> fine(trantor::EventLoop *loop, HttpClientPtr http, WebSocketClientPtr socket, HttpRequestPtr request,
            Mutex &mutex) {
  co_await sleepCoro(loop, 1s);
  co_await sleepCoro(loop, 1.0);
  co_await switchThreadCoro(loop);
  co_await queueInLoopCoro(loop, [] {});
  co_await http->sendRequestCoro(request);
  co_await socket->connectToServerCoro(request);
  co_await app().forwardCoro(request);
  co_await mutex.scoped_lock();
  co_await when_all(sleepCoro(loop, 1s), sleepCoro(loop, 1s));
}
Task<> later(trantor::EventLoop *loop) {
  co_await queueInLoopCoro(loop, [] { nap(); }); // expect: async-blocking-call
  async_run([]() -> Task<> {
    nap(); // expect: async-blocking-call
    co_return;
  });
  loop->queueInLoop(async_func([]() -> Task<> {
    nap(); // expect: async-blocking-call
    co_return;
  }));
}

// Caches and topics.
void caches(trantor::EventLoop *loop) {
  CacheMap<int, int> cache(
      loop, 1.0, 4, 200, [](int) { nap(); }, [](int) { nap(); }); // expect: async-blocking-call
  cache.insert(1, 2, 3, [] { nap(); });                           // expect: async-blocking-call
  cache.runAfter(1, [] { nap(); });                               // expect: async-blocking-call
}
Task<> called(CacheMap<int, int> &cache, IOThreadStorage<int> &storage) {
  cache.modify(1, [](int &) { nap(); });      // expect: async-blocking-call
  storage.init([](int &, size_t) { nap(); }); // expect: async-blocking-call
  PubSubService<int> topics;
  topics.subscribe("topic", [](auto &, auto &) { nap(); });
  topics.publish("topic", 1); // expect: async-blocking-call
  co_return;
}

int main() {
  app().loadConfigFile("config.json");
  trantor::ConcurrentTaskQueue queue(2, "queue");
  queue.runTaskInQueue([] { sync_wait(sleepCoro(app().getLoop(), 1s)); });
  app().run();
}
