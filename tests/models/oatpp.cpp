// RUN: %verify %s --kinds +lock -- -std=c++20 -I%S/Inputs
#include "oatpp.h"
#include <thread>
#include <unistd.h>

using namespace oatpp;
using namespace std::chrono_literals;
using web::protocol::http::incoming::Request;
using web::protocol::http::incoming::Response;
using web::protocol::http::outgoing::Body;

int nap() { return usleep(1); }

// Coroutines: functions that the executor calls one after the other.
class Download : public async::Coroutine<Download> {
public:
  Action act() override {
    nap(); // expect: async-blocking-call
    return yieldTo(&Download::next);
  }
  Action next() {
    nap(); // expect: async-blocking-call
    return client->executeAsync("GET", "/").callbackTo(&Download::onResponse);
  }
  Action onResponse(const std::shared_ptr<Response> &) {
    nap(); // expect: async-blocking-call
    return waitFor(1s).next(finish());
  }
  Action handleError(async::Error *) override {
    nap(); // expect: async-blocking-call
    return finish();
  }
  void unused() { nap(); }
  std::shared_ptr<web::client::RequestExecutor> client;
};
class Count : public async::CoroutineWithResult<Count, int> {
public:
  async::Action act() override { return yieldTo(&Count::done); }
  async::Action done() { return _return(nap()); } // expect: async-blocking-call
};
class Waiting : public async::Coroutine<Waiting> {
public:
  Action act() override {
    return changed.wait(guard, [] { return nap() == 0; }).next(finish()); // expect: async-blocking-call
  }
  Action again() {
    changed.waitFor(
        guard, [] { return nap() == 0; }, 1s);               // expect: async-blocking-call
    changed.waitUntil(guard, [] { return nap() == 0; }, {}); // expect: async-blocking-call
    return guard.lockAsync().next(finish());
  }
  async::Lock lock;
  async::LockGuard guard{&lock};
  async::ConditionVariable changed;
};

// Handlers with a thread for each connection may block, asynchronous ones may not.
struct Synchronous : web::server::HttpRequestHandler {
  std::shared_ptr<OutgoingResponse> handle(const std::shared_ptr<IncomingRequest> &request) override {
    nap();
    request->readBodyToString();
    return nullptr;
  }
};
struct Asynchronous : web::server::HttpRequestHandler {
  async::CoroutineStarterForResult<const std::shared_ptr<OutgoingResponse> &>
  handleAsync(const std::shared_ptr<IncomingRequest> &) override {
    nap(); // expect: async-blocking-call
    return nullptr;
  }
};
class Blocking : public async::Coroutine<Blocking> {
public:
  web::client::HttpRequestExecutor executor;
  web::client::RequestExecutor &any = executor;
  web::client::ApiClient api;
  network::tcp::client::ConnectionProvider tcp;
  std::shared_ptr<network::ClientConnectionProvider> provider;
  Action act() override {
    executor.getConnection();         // expect: async-blocking-call
    executor.executeOnce("GET", "/"); // expect: async-blocking-call
    any.getConnection();              // expect: async-blocking-call
    any.executeOnce("GET", "/");      // expect: async-blocking-call
    any.execute("GET", "/");          // expect: async-blocking-call
    api.getConnection();              // expect: async-blocking-call
    api.executeRequest("GET", "/");   // expect: async-blocking-call
    tcp.get();                        // expect: async-blocking-call
    provider->get();                  // expect: async-blocking-call
    provider->getAsync();
    any.executeAsync("GET", "/");
    return yieldTo(&Blocking::bodies);
  }
  std::shared_ptr<Request> request;
  std::shared_ptr<Response> response;
  Action bodies() {
    request->transferBody(nullptr);           // expect: async-blocking-call
    request->transferBodyToStream(nullptr);   // expect: async-blocking-call
    request->readBodyToString();              // expect: async-blocking-call
    request->readBodyToDto<String>(nullptr);  // expect: async-blocking-call
    response->transferBody(nullptr);          // expect: async-blocking-call
    response->transferBodyToStream(nullptr);  // expect: async-blocking-call
    response->readBodyToString();             // expect: async-blocking-call
    response->readBodyToDto<String>(nullptr); // expect: async-blocking-call
    request->readBodyToStringAsync();
    return yieldTo(&Blocking::databases);
  }
  orm::DbClient db;
  std::shared_ptr<orm::Executor> sql;
  orm::SchemaMigration migration;
  Action databases() {
    sql->getConnection();                // expect: async-sync-orm
    sql->execute("SELECT 1", {});        // expect: async-sync-orm
    sql->begin();                        // expect: async-sync-orm
    sql->commit();                       // expect: async-sync-orm
    sql->rollback();                     // expect: async-sync-orm
    sql->getSchemaVersion("");           // expect: async-sync-orm
    sql->migrateSchema("", 1);           // expect: async-sync-orm
    db.getConnection();                  // expect: async-sync-orm
    db.execute("SELECT 1", {});          // expect: async-sync-orm
    auto rows = db.executeQuery("", {}); // expect: async-sync-orm
    rows->fetch<String>();               // expect: async-sync-orm
    auto update = db.beginTransaction(); // expect: async-sync-orm
    update.commit();                     // expect: async-sync-orm
    update.rollback();                   // expect: async-sync-orm
    migration.migrate();                 // expect: async-sync-orm
    migration.getSchemaVersion();        // expect: async-sync-orm
    return yieldTo(&Blocking::waits);
  }
  async::Executor &own;
  async::Lock lock;
  network::Server &server;
  web::server::HttpConnectionHandler &handler;
  web::server::AsyncHttpConnectionHandler &asyncHandler;
  Action waits() {
    own.execute<Download>();
    own.waitTasksFinished(); // expect: async-nested-event-loop
    own.join();              // expect: async-blocking-call
    lock.lock();             // expect: async-blocking-call
    server.run();            // expect: async-nested-event-loop
    std::function<bool()> more = [] { return nap() == 0; };
    server.run(more); // expect: async-blocking-call, async-nested-event-loop
    server.run(true);
    server.stop();       // expect: async-blocking-call
    handler.stop();      // expect: async-blocking-call
    asyncHandler.stop(); // expect: async-blocking-call
    return yieldTo(&Blocking::files);
  }
  Action files() {
    async::Action action = finish();
    String text = String::loadFromFile("name"); // expect: async-blocking-call
    text.saveToFile("name");                    // expect: async-blocking-call
    data::stream::FileInputStream in("name");   // expect: async-blocking-call
    in.read(nullptr, 0, action);                // expect: async-blocking-call
    data::stream::FileOutputStream out("name"); // expect: async-blocking-call
    out.write(nullptr, 0, action);              // expect: async-blocking-call
    return finish();
  }
};

int main() {
  async::Executor executor;
  network::Server server;
  executor.execute<Download>();
  std::thread([&] { server.run(); }).detach();
  executor.waitTasksFinished();
  executor.join();
}
