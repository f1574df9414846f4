// RUN: %verify --kinds +file-metadata %s -- -std=c++20 -I%S/Inputs
// Handlers and tasks: what suspends the task is right there, what blocks its thread is not.
#include "userver.h"
#include <mutex>
#include <thread>
#include <unistd.h>

using namespace userver;
using namespace std::chrono_literals;
using server::request::RequestContext;
using ugrpc::server::CallContext;
namespace http = server::http;
namespace blocking = fs::blocking;

struct Hello : server::handlers::HttpHandlerBase {
  std::string HandleRequestThrow(const http::HttpRequest &, RequestContext &) const override {
    engine::SleepFor(1s);
    std::lock_guard lock(mutex);
    utils::Async("part", [] {}).Get();
    std::this_thread::sleep_for(1s);                // expect: async-blocking-call
    return blocking::ReadFileContents("page.html"); // expect: async-blocking-call
  }
  void HandleStreamRequest(const http::HttpRequest &, RequestContext &, http::ResponseBodyStream &) const override {
    usleep(1); // expect: async-blocking-call
  }
  mutable engine::Mutex mutex;
};

struct Json : server::handlers::HttpHandlerJsonBase, server::handlers::auth::AuthCheckerBase {
  formats::json::Value HandleRequestJsonThrow(const http::HttpRequest &, const formats::json::Value &,
                                              RequestContext &) const override {
    return formats::json::blocking::FromFile("f"); // expect: async-blocking-call
  }
  server::handlers::auth::AuthCheckResult CheckAuth(const http::HttpRequest &, RequestContext &) const override {
    usleep(1); // expect: async-blocking-call
    return {};
  }
};

struct Flatbuf : server::handlers::HttpHandlerFlatbufBase<int, int> {
  int HandleRequestFlatbufThrow(const http::HttpRequest &, const int &, RequestContext &) const override {
    return usleep(1); // expect: async-blocking-call
  }
};

struct Others : server::middlewares::HttpMiddlewareBase, components::TcpAcceptorBase, cache::CacheUpdateTrait {
  void HandleRequest(http::HttpRequest &, RequestContext &) const override { usleep(1); } // expect: async-blocking-call
  void ProcessSocket(int &&) override { usleep(1); }                                      // expect: async-blocking-call
  void Update(int, int &) override { usleep(1); }                                         // expect: async-blocking-call
};

struct Lru : cache::LruCacheComponent<int, int> {
  int DoGetByKey(const int &) override { return usleep(1); } // expect: async-blocking-call
};

struct Chat : server::websocket::WebsocketHandlerBase {
  void Handle(server::websocket::WebSocketConnection &, RequestContext &) const override {
    usleep(1); // expect: async-blocking-call
  }
  bool HandleHandshake(const http::HttpRequest &, http::HttpResponse &, RequestContext &) const override {
    return usleep(1) == 0; // expect: async-blocking-call
  }
};

struct Rpc : ugrpc::server::MiddlewareBase {
  void Handle(ugrpc::server::MiddlewareCallContext &) const override { usleep(1); } // expect: async-blocking-call
  int SayHello(CallContext &, int) { return usleep(1); }                            // expect: async-blocking-call
  int Generic(ugrpc::server::GenericCallContext &) { return usleep(1); }            // expect: async-blocking-call
  void Unary(ugrpc::server::UnaryCall<int> &) { usleep(1); }                        // expect: async-blocking-call
  void In(ugrpc::server::InputStream<int, int> &) { usleep(1); }                    // expect: async-blocking-call
  void Out(ugrpc::server::OutputStream<int> &) { usleep(1); }                       // expect: async-blocking-call
  void Both(ugrpc::server::BidirectionalStream<int, int> &) { usleep(1); }          // expect: async-blocking-call
};

struct GenericRpc : ugrpc::server::GenericServiceBase {
  int Handle(ugrpc::server::GenericCallContext &, int &) override { return usleep(1); } // expect: async-blocking-call
};

struct Consumer : urabbitmq::ConsumerBase {
  void Process(std::string) override { usleep(1); } // expect: async-blocking-call
};
struct ConsumerComponent : urabbitmq::ConsumerComponentBase {
  void Process(std::string) override { usleep(1); } // expect: async-blocking-call
};
struct InPostgres : storages::postgres::DistLockComponentBase {
  void DoWork() override { usleep(1); } // expect: async-blocking-call
};
struct InMongo : storages::mongo::DistLockComponentBase {
  void DoWork() override { usleep(1); } // expect: async-blocking-call
};
struct InYdb : ydb::DistLockComponentBase {
  void DoWork() override { usleep(1); } // expect: async-blocking-call
};

struct Listener {
  void onEvent(int) { usleep(1); }                               // expect: async-blocking-call
  void onConfig(const dynamic_config::Snapshot &) { usleep(1); } // expect: async-blocking-call
};

void tasks(engine::TaskProcessor &processor, concurrent::BackgroundTaskStorage &storage) {
  engine::AsyncNoSpan([] { usleep(1); });                                         // expect: async-blocking-call
  engine::CriticalAsyncNoSpan([] { usleep(1); });                                 // expect: async-blocking-call
  engine::SharedAsyncNoSpan([] { usleep(1); });                                   // expect: async-blocking-call
  engine::SharedCriticalAsyncNoSpan([] { usleep(1); });                           // expect: async-blocking-call
  utils::Async("a", [] { usleep(1); });                                           // expect: async-blocking-call
  utils::Async("a", engine::Deadline(), [] { usleep(1); });                       // expect: async-blocking-call
  utils::Async(engine::current_task::GetTaskProcessor(), "a", [] { usleep(1); }); // expect: async-blocking-call
  utils::CriticalAsync("a", [] { usleep(1); });                                   // expect: async-blocking-call
  utils::SharedAsync("a", [] { usleep(1); });                                     // expect: async-blocking-call
  utils::SharedCriticalAsync("a", [] { usleep(1); });                             // expect: async-blocking-call
  utils::AsyncBackground("a", engine::current_task::GetTaskProcessor(),
                         [] { usleep(1); }); // expect: async-blocking-call
  utils::CriticalAsyncBackground("a", engine::current_task::GetTaskProcessor(),
                                 [] { usleep(1); }); // expect: async-blocking-call
  // Of another task processor, nobody knows whether it is there to block on.
  engine::AsyncNoSpan(processor, [] { blocking::ReadFileContents("f"); });
  utils::Async(processor, "a", [] { blocking::ReadFileContents("f"); });
  utils::AsyncBackground("a", processor, [] { blocking::ReadFileContents("f"); });
  storage.AsyncDetach("a", [] { blocking::ReadFileContents("f"); });
  storage.CriticalAsyncDetach("a", [] { blocking::ReadFileContents("f"); });
}

void callbacks(Listener &listener, concurrent::AsyncEventSource<int> &events, dynamic_config::Source &config,
               utils::statistics::Storage &metrics, kafka::ConsumerScope &consumer) {
  utils::PeriodicTask periodic("a", 1s, [] { usleep(1); });                    // expect: async-blocking-call
  periodic.Start("a", 1s, [] { usleep(1); });                                  // expect: async-blocking-call
  dist_lock::DistLockedWorker worker("a", [] { usleep(1); });                  // expect: async-blocking-call
  metrics.RegisterWriter("a", [](utils::statistics::Writer &) { usleep(1); }); // expect: async-blocking-call
  consumer.Start([](kafka::MessageBatchView) { usleep(1); });                  // expect: async-blocking-call
  events.AddListener(&listener, "a", &Listener::onEvent);
  config.UpdateAndListen(&listener, "a", &Listener::onConfig);
}

void files(CallContext &, engine::TaskProcessor &fsProcessor, std::FILE *stream, char *buffer) {
  fs::ReadFileContents(fsProcessor, "f");
  blocking::ReadFileContents("f");                      // expect: async-blocking-call
  blocking::RewriteFileContents("f", "x");              // expect: async-blocking-call
  blocking::RewriteFileContentsFSync("f", "x");         // expect: async-blocking-call
  blocking::RewriteFileContentsAtomically("f", "x", 0); // expect: async-blocking-call
  blocking::SyncDirectoryContents("d");                 // expect: async-blocking-call
  auto fd = blocking::FileDescriptor::Open("f", 0);     // expect: async-blocking-call
  fd.Read(buffer, 1);                                   // expect: async-blocking-call
  fd.Write("x");                                        // expect: async-blocking-call
  fd.FSync();                                           // expect: async-blocking-call
  blocking::CFile file("f", 0);                         // expect: async-blocking-call
  file.Read(buffer, 1);                                 // expect: async-blocking-call
  file.Write("x");                                      // expect: async-blocking-call
  file.Flush();                                         // expect: async-blocking-call
  blocking::CFile taken(stream);
  auto temporary = blocking::TempFile::Create();      // expect: async-blocking-call
  std::move(temporary).Remove();                      // expect: async-blocking-call
  auto directory = blocking::TempDirectory::Create(); // expect: async-blocking-call
  std::move(directory).Remove();                      // expect: async-blocking-call
  blocking::FileExists("f");                          // expect: async-blocking-call
  blocking::GetFileType("f");                         // expect: async-blocking-call
  blocking::CreateDirectories("d");                   // expect: async-blocking-call
  blocking::Rename("f", "g");                         // expect: async-blocking-call
  blocking::Chmod("f", 0);                            // expect: async-blocking-call
  blocking::RemoveSingleFile("f");                    // expect: async-blocking-call
  formats::json::blocking::FromFile("f");             // expect: async-blocking-call
  formats::yaml::blocking::FromFile("f");             // expect: async-blocking-call
  hostinfo::blocking::ReadConductorGroups();          // expect: async-blocking-call
  net::blocking::GetAddrInfo("example.org", "80");    // expect: async-blocking-call
}

void waits(CallContext &, engine::TaskWithResult<void> &task, engine::Future<int> &future,
           engine::SingleConsumerEvent &event, const components::ComponentList &list) {
  task.Wait();
  task.WaitFor(1s);
  task.Get();
  future.get();
  (void)event.WaitForEvent();
  task.BlockingWait();                 // expect: async-blocking-call
  components::Run({}, list);           // expect: async-nested-event-loop
  components::RunOnce({}, list);       // expect: async-nested-event-loop
  utils::DaemonMain(0, nullptr, list); // expect: async-nested-event-loop
  engine::RunStandalone(1, [] {});     // expect: async-nested-event-loop
}

void guards(CallContext &) {
  utils::ScopeGuard guard([] { usleep(1); });               // expect: async-blocking-call
  utils::FastScopeGuard fast([]() noexcept { usleep(1); }); // expect: async-blocking-call
  utils::ScopeGuard released([] { usleep(1); });
  released.Release();
  utils::FastScopeGuard done([]() noexcept { usleep(1); });
  done.Release();
}

int main(int argc, char **argv) { return utils::DaemonMain(argc, argv, components::ComponentList()); }
