// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
#include "mysqlx.h"
#include "task.h"

#include <functional>

task<> sessions(const std::string &uri, mysqlx::SessionSettings settings, mysqlx::Client &client) {
  mysqlx::Session byUri(uri);                                   // expect: async-sync-orm
  mysqlx::Session bySettings(settings);                         // expect: async-sync-orm
  mysqlx::Session byHost("localhost", 33060, "user", "secret"); // expect: async-sync-orm
  mysqlx::Session made = mysqlx::getSession(uri);               // expect: async-sync-orm
  mysqlx::Session pooled = client.getSession();                 // expect: async-sync-orm
  mysqlx::Session pooledToo(client);                            // expect: async-sync-orm
  mysqlx::Session moved(std::move(byUri));
  moved.close(); // expect: async-sync-orm
  pooled.close();
  pooledToo.close();
  client.close(); // expect: async-sync-orm
  mysqlx::Client other = mysqlx::getClient(uri);
  mysqlx::Client another(uri);
  co_return;
}

task<> schemas(mysqlx::Session &session, bool check) {
  session.createSchema("shop", true); // expect: async-sync-orm
  session.dropSchema("old");          // expect: async-sync-orm
  session.getSchemas();               // expect: async-sync-orm
  session.getSchema("shop", true);    // expect: async-sync-orm
  mysqlx::Schema schema = session.getSchema("shop");
  session.getSchema("shop", check);
  session.getDefaultSchema();
  session.getDefaultSchemaName();
  schema.getName();
  schema.existsInDatabase();                                     // expect: async-sync-orm
  schema.createCollection("notes");                              // expect: async-sync-orm
  schema.createCollection("notes", true);                        // expect: async-sync-orm
  schema.modifyCollection("notes", mysqlx::CollectionOptions()); // expect: async-sync-orm
  schema.dropCollection("notes");                                // expect: async-sync-orm
  schema.getCollections();                                       // expect: async-sync-orm
  std::list<mysqlx::string> names = schema.getCollectionNames(); // expect: async-sync-orm
  for (mysqlx::Table table : schema.getTables())                 // expect: async-sync-orm
    table.getName();
  schema.getTableNames(); // expect: async-sync-orm
  schema.getCollection("notes");
  schema.getCollection("notes", true); // expect: async-sync-orm
  schema.getTable("orders");
  schema.getTable("orders", false);
  schema.getTable("orders", true);      // expect: async-sync-orm
  schema.getCollectionAsTable("notes"); // expect: async-sync-orm
  schema.getCollectionAsTable("notes", false);
  co_return;
}

task<> collections(mysqlx::Collection &notes) {
  notes.existsInDatabase();                            // expect: async-sync-orm
  notes.count();                                       // expect: async-sync-orm
  notes.getOne("1");                                   // expect: async-sync-orm
  notes.removeOne("1");                                // expect: async-sync-orm
  notes.replaceOne("1", "{}");                         // expect: async-sync-orm
  notes.addOrReplaceOne("1", "{}");                    // expect: async-sync-orm
  notes.createIndex("byDay", "{}");                    // expect: async-sync-orm
  notes.dropIndex("byDay");                            // expect: async-sync-orm
  notes.add("{}").execute();                           // expect: async-sync-orm
  notes.remove("day < :day").bind("day", 7).execute(); // expect: async-sync-orm
  notes.modify("true").set("read", 1).execute();       // expect: async-sync-orm
  mysqlx::DocResult found =
      notes.find("day = 1").fields("text").sort("day").limit(10).execute(); // expect: async-sync-orm
  mysqlx::DbDoc note = found.fetchOne();                                    // expect: async-sync-orm
  note.isNull();
  co_return;
}

task<> tables(mysqlx::Table &orders) {
  orders.existsInDatabase();                               // expect: async-sync-orm
  orders.count();                                          // expect: async-sync-orm
  orders.insert("id").values(1).values(2).execute();       // expect: async-sync-orm
  orders.update().set("sum", 0).where("id = 1").execute(); // expect: async-sync-orm
  orders.remove().where("id = 1").limit(1).execute();      // expect: async-sync-orm
  mysqlx::TableSelect select = orders.select("id", "sum");
  select.where("id = :id").lockShared();
  mysqlx::RowResult rows = select.execute(); // expect: async-sync-orm
  mysqlx::Row row = rows.fetchOne();         // expect: async-sync-orm
  row[0].get<int>();
  row.isNull();
  rows.getColumnCount();
  rows.getColumns();
  rows.getWarningsCount();
  co_return;
}

task<> sql(mysqlx::Session &session) {
  mysqlx::SqlStatement statement = session.sql("SELECT ?");
  statement.bind(1);
  mysqlx::SqlResult result = statement.execute(); // expect: async-sync-orm
  if (result.hasData())
    std::vector<mysqlx::Row> all = result.fetchAll(); // expect: async-sync-orm
  result.nextResult();                                // expect: async-sync-orm
  result.getAutoIncrementValue();
  mysqlx::Result changed = session.getDefaultSchema().getTable("orders").remove().execute(); // expect: async-sync-orm
  changed.getAffectedItemsCount();
  changed.getGeneratedIds();
  for (mysqlx::Warning warning : changed.getWarnings())
    (void)warning;
  co_return;
}

task<> iterates(mysqlx::RowResult rows, mysqlx::DocResult documents) {
  for (mysqlx::Row row : rows) // expect: async-lazy-load
    row[0].get<int>();
  for (mysqlx::DbDoc document : documents) // expect: async-lazy-load
    document["text"];
  co_return;
}

// Counting them reads them all.
task<> counts(mysqlx::Table &orders, mysqlx::Collection &notes) {
  mysqlx::RowResult rows = orders.select("id").execute(); // expect: async-sync-orm
  rows.count();                                           // expect: async-sync-orm
  rows.count();
  rows.fetchOne();
  for (mysqlx::Row row : rows)
    row[0].get<int>();
  mysqlx::DocResult documents = notes.find().execute(); // expect: async-sync-orm
  documents.count();                                    // expect: async-sync-orm
  documents.fetchAll();
  for (mysqlx::DbDoc document : documents)
    document["text"];
  mysqlx::DocResult all = notes.find().execute(); // expect: async-sync-orm
  for (mysqlx::DbDoc document : all.fetchAll())   // expect: async-sync-orm
    document["text"];
  co_return;
}

task<> transactions(mysqlx::Session &session) {
  session.startTransaction();       // expect: async-sync-orm
  session.setSavepoint();           // expect: async-sync-orm
  session.setSavepoint("here");     // expect: async-sync-orm
  session.releaseSavepoint("here"); // expect: async-sync-orm
  session.rollbackTo("there");      // expect: async-sync-orm
  co_await tick{};                  // expect: async-transaction-across-suspend
  session.commit();                 // expect: async-sync-orm
  co_await tick{};
}

task<> transactionEnded(mysqlx::Session &session, mysqlx::Session &other) {
  session.startTransaction(); // expect: async-sync-orm
  session.rollback();         // expect: async-sync-orm
  other.startTransaction();   // expect: async-sync-orm
  other.close();              // expect: async-sync-orm
  co_await tick{};
}

static int64_t count(mysqlx::Client &client) {
  mysqlx::Session session = client.getSession();
  return session.sql("SELECT count(*) FROM notes").execute().fetchOne()[0];
}

void post(std::function<void()> work);

task<int64_t> offloaded(mysqlx::Client &client) {
  post([&client] { count(client); });
  co_return count(client); // expect: async-sync-orm
}

int main() {
  mysqlx::Client client("mysqlx://user@localhost");
  count(client);
  client.close();
}
