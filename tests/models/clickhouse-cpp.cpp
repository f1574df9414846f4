// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
#include "clickhouse-cpp.h"
#include "task.h"
#include <unistd.h>

using namespace clickhouse;

void post(std::function<void()> work);

task<> connects(Client &given) {
  Client client(ClientOptions().SetHost("db")); // expect: async-sync-orm
  Client moved(std::move(client));
  given = std::move(moved);
  given.ResetConnection();         // expect: async-sync-orm
  given.ResetConnectionEndpoint(); // expect: async-sync-orm
  given.Ping();                    // expect: async-sync-orm
  given.GetServerInfo();
  given.GetCurrentEndpoint();
  co_return;
}

task<uint64_t> selects(Client &client, const ExternalTables &tables) {
  uint64_t sum = 0;
  client.Execute("DROP TABLE notes");                             // expect: async-sync-orm
  client.Select("SELECT id FROM notes", [&](const Block &block) { // expect: async-sync-orm, async-blocking-call
    for (size_t i = 0; i != block.GetRowCount(); ++i)
      sum += block[0]->As<ColumnUInt64>()->At(i);
    usleep(1);
  });
  client.SelectCancelable("SELECT 1", [](const Block &) { return true; }); // expect: async-sync-orm
  client.SelectWithExternalData("SELECT 1", tables, [](const Block &) {}); // expect: async-sync-orm
  auto all = [](const Block &) { return true; };
  client.SelectWithExternalDataCancelable("SELECT 1", tables, all); // expect: async-sync-orm
  client.BeginExecute("SELECT 1");                                  // expect: async-sync-orm
  client.BeginSelect("SELECT 1");                                   // expect: async-sync-orm
  while (auto block = client.NextBlock())                           // expect: async-sync-orm
    sum += block->GetRowCount();
  if (client.IsSelecting())
    client.Cancel(); // expect: async-sync-orm
  co_return sum;
}

task<> inserts(Client &client, std::shared_ptr<ColumnUInt64> ids) {
  Block block;
  ids->Append(1);
  block.AppendColumn("id", ids);
  client.Insert("notes", block);                               // expect: async-sync-orm
  Block next = client.BeginInsert("INSERT INTO notes VALUES"); // expect: async-sync-orm
  client.SendInsertBlock(next);                                // expect: async-sync-orm
  if (client.IsInserting())
    client.EndInsert(); // expect: async-sync-orm
  co_return;
}

// What a query stores is called while it runs.
bool nap() { return usleep(1) == 0; }
task<> events(Client &client) {
  Query data("SELECT 1");
  data.SetParam("id", "1");
  data.OnData([](const Block &) { nap(); });
  client.Execute(data); // expect: async-sync-orm, async-blocking-call
  Query cancelable("SELECT 1");
  cancelable.OnDataCancelable([](const Block &) { return nap(); });
  client.Execute(cancelable); // expect: async-sync-orm, async-blocking-call
  Query failed("SELECT 1");
  failed.OnException([](const Exception &) { nap(); });
  client.Execute(failed); // expect: async-sync-orm, async-blocking-call
  Query progress("SELECT 1");
  progress.OnData([](const Block &) {}).OnProgress([](const Progress &) { nap(); });
  client.Select(progress); // expect: async-sync-orm, async-blocking-call
  Query log("SELECT 1");
  log.OnServerLog([](const Block &) { return nap(); });
  client.Execute(log); // expect: async-sync-orm, async-blocking-call
  Query profileEvents("SELECT 1");
  profileEvents.OnProfileEvents([](const Block &) { return nap(); });
  client.Execute(profileEvents); // expect: async-sync-orm, async-blocking-call
  Query profile("SELECT 1");
  profile.OnData([](const Block &) {}).OnProfile([](const Profile &) { nap(); });
  client.Execute(profile); // expect: async-sync-orm, async-blocking-call
  co_return;
}

// Nothing is sent.
task<> silent(Client &client) {
  Query unsent("SELECT 1");
  unsent.OnData([](const Block &) { usleep(1); }).GetText();
  post([&client] { client.Ping(); });
  co_return;
}

int main() {
  Client client(ClientOptions().SetHost("db"));
  client.Select("SELECT 1", [](const Block &) { usleep(1); });
}
