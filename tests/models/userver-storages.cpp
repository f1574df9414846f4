// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
// Databases suspend the task that asks them: right in a handler, with no lock of a thread held, and nowhere else.
#include "userver-storages.h"
#include "task.h"
#include <mutex>

using namespace userver;
using namespace userver::storages;
using formats::bson::Document;
using Ids = std::vector<int>;
using server::request::RequestContext;

struct Notes : server::handlers::HttpHandlerBase {
  std::string HandleRequestThrow(const server::http::HttpRequest &, RequestContext &) const override {
    auto transaction = cluster.Begin(postgres::ClusterHostType::kMaster, {});
    transaction.Execute("UPDATE notes SET name = $1", "a");
    transaction.Execute("SELECT 1").AsSingleRow<int>();
    transaction.Commit();
    auto portal = cluster.Begin(postgres::ClusterHostType::kSlave, {}).MakePortal("SELECT 1");
    while (!portal.Done())
      portal.Fetch(10);
    for (const Document &document : notes.Find({}))
      (void)document;
    {
      std::lock_guard lock(mutex);
      client.Get("key", {}).Get();
    }
    std::lock_guard lock(threads);
    cluster.Execute(postgres::ClusterHostType::kMaster, "SELECT 1"); // expect: async-lock-across-suspend
    return client.Get("key", {}).Get().value();                      // expect: async-lock-across-suspend
  }
  postgres::Cluster &cluster;
  mongo::Collection &notes;
  redis::Client &client;
  mutable engine::Mutex mutex;
  mutable std::mutex threads;
};

void background(mysql::Cluster &cluster, clickhouse::Cluster &columns) {
  utils::Async("insert", [&] {
    auto transaction = cluster.Begin(mysql::ClusterHostType::kPrimary);
    transaction.Execute("SELECT 1");
    engine::SleepFor(std::chrono::seconds(1));
    transaction.Rollback();
    columns.InsertRows("notes", {"id"}, Ids());
  }).Get();
}

task<> inPostgres(postgres::Cluster &cluster, postgres::Portal &portal, engine::Deadline deadline) {
  using enum postgres::ClusterHostType;
  cluster.Execute(kMaster, "SELECT 1").Size();         // expect: async-sync-orm
  auto transaction = cluster.Begin(kMaster, {});       // expect: async-sync-orm
  transaction.Execute("SELECT 1");                     // expect: async-sync-orm
  transaction.ExecuteBulk("SELECT 1", Ids());          // expect: async-sync-orm
  transaction.ExecuteDecomposeBulk("SELECT 1", Ids()); // expect: async-sync-orm
  transaction.MakePortal("SELECT 1");                  // expect: async-sync-orm
  transaction.SetParameter("timezone", "UTC");         // expect: async-sync-orm
  transaction.Commit();                                // expect: async-sync-orm
  transaction.Rollback();                              // expect: async-sync-orm
  portal.Fetch(1);                                     // expect: async-sync-orm
  auto queue = cluster.CreateQueryQueue(kMaster);
  queue.Push("SELECT 1");
  (void)queue.Collect();                  // expect: async-sync-orm
  auto scope = cluster.Listen("channel"); // expect: async-sync-orm
  scope.WaitNotify(deadline);             // expect: async-sync-orm
  co_return;
}

task<> inMysql(const mysql::Cluster &cluster, engine::Deadline deadline) {
  using enum mysql::ClusterHostType;
  cluster.Execute(kPrimary, "SELECT 1").AsVector<int>();            // expect: async-sync-orm
  cluster.ExecuteDecompose(kPrimary, "SELECT 1", 1);                // expect: async-sync-orm
  cluster.ExecuteBulk(kPrimary, "SELECT 1", Ids());                 // expect: async-sync-orm
  cluster.ExecuteBulkMapped<int>(kPrimary, "SELECT 1", Ids());      // expect: async-sync-orm
  cluster.ExecuteCommand(kPrimary, "SELECT 1");                     // expect: async-sync-orm
  auto cursor = cluster.GetCursor<int>(kSecondary, 10, "SELECT 1"); // expect: async-sync-orm
  std::move(cursor).ForEach([](int) {}, deadline);                  // expect: async-sync-orm
  auto transaction = cluster.Begin(kPrimary);                       // expect: async-sync-orm
  transaction.Execute("SELECT 1");                                  // expect: async-sync-orm
  transaction.ExecuteDecompose("SELECT 1", 1);                      // expect: async-sync-orm
  transaction.ExecuteBulk("SELECT 1", Ids());                       // expect: async-sync-orm
  transaction.ExecuteBulkMapped<int>("SELECT 1", Ids());            // expect: async-sync-orm
  transaction.Commit();                                             // expect: async-sync-orm
  transaction.Rollback();                                           // expect: async-sync-orm
  co_return;
}

task<> inMongo(mongo::Pool &pool, Document document) {
  pool.HasCollection("notes"); // expect: async-sync-orm
  pool.DropDatabase();         // expect: async-sync-orm
  pool.ListCollectionNames();  // expect: async-sync-orm
  pool.Ping();                 // expect: async-sync-orm
  auto notes = pool.GetCollection("notes");
  notes.GetCollectionName();
  notes.Count(document);                     // expect: async-sync-orm
  notes.CountApprox();                       // expect: async-sync-orm
  notes.FindOne(document);                   // expect: async-sync-orm
  notes.InsertOne(document).InsertedCount(); // expect: async-sync-orm
  notes.InsertMany({document});              // expect: async-sync-orm
  notes.ReplaceOne(document, document);      // expect: async-sync-orm
  notes.UpdateOne(document, document);       // expect: async-sync-orm
  notes.UpdateMany(document, document);      // expect: async-sync-orm
  notes.DeleteOne(document);                 // expect: async-sync-orm
  notes.DeleteMany(document);                // expect: async-sync-orm
  notes.FindAndModify(document, document);   // expect: async-sync-orm
  notes.FindAndRemove(document);             // expect: async-sync-orm
  notes.Aggregate({});                       // expect: async-sync-orm
  notes.Execute(mongo::operations::Count()); // expect: async-sync-orm
  auto bulk = notes.MakeOrderedBulk();
  bulk.InsertOne(document);
  notes.Execute(std::move(bulk));     // expect: async-sync-orm
  auto cursor = notes.Find(document); // expect: async-sync-orm
  for (const Document &one : cursor)  // expect: async-lazy-load
    (void)one;
  notes.Drop(); // expect: async-sync-orm
  co_return;
}

task<> inOthers(redis::Client &client, const clickhouse::Cluster &columns) {
  auto request = client.Get("key", {});
  request.Wait(); // expect: async-sync-orm
  request.Get();  // expect: async-sync-orm
  client.Get("key", {}).IgnoreResult();
  client.Scan(0, {}).GetAll();                // expect: async-sync-orm
  columns.Execute("SELECT 1").GetRowsCount(); // expect: async-sync-orm
  columns.Insert("notes", {"id"}, Ids());     // expect: async-sync-orm
  columns.InsertRows("notes", {"id"}, Ids()); // expect: async-sync-orm
  co_return;
}
