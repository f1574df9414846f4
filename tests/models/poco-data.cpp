// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <Poco/Data/ArchiveStrategy.h>
#include <Poco/Data/RecordSet.h>
#include <Poco/Data/SQLChannel.h>
#include <Poco/Data/SQLite/Utility.h>
#include <Poco/Data/Session.h>
#include <Poco/Data/SessionFactory.h>
#include <Poco/Data/SessionPool.h>
#include <Poco/Data/SessionPoolContainer.h>
#include <functional>

using namespace Poco::Data;
using namespace Poco::Data::Keywords;
using Poco::AutoPtr;

void post(std::function<void()> work);

task<> sessions(AutoPtr<SessionImpl> impl, const std::string &uri) {
  Session session("MySQL", "host=db"); // expect: async-sync-orm
  Session ofUri(uri);                  // expect: async-sync-orm
  Session copy(session);
  Session moved(std::move(copy));
  Session ofImpl(impl);
  Session made(SessionFactory::instance().create("MySQL", "host=db")); // expect: async-sync-orm
  session.open();                                                      // expect: async-sync-orm
  session.reconnect();                                                 // expect: async-sync-orm
  session.setTransactionIsolation(Session::TRANSACTION_SERIALIZABLE);  // expect: async-sync-orm
  session.isConnected();
  session.setFeature("autoCommit", false);
  session.setConnectionTimeout(10);
  session.canTransact();
  session.connector();
  session.close(); // expect: async-sync-orm
  co_return;
}

task<> pools(SessionPoolContainer &container, SessionPool *added) {
  SessionPool pool("MySQL", "host=db");
  Session session(pool.get());            // expect: async-sync-orm
  Session other = pool.get("bulk", true); // expect: async-sync-orm
  container.add(added);
  container.add("MySQL", "host=db"); // expect: async-sync-orm
  container.get("MySQL:///host=db"); // expect: async-sync-orm
  container.getPool("MySQL:///host=db").idle();
  pool.available();
  pool.setFeature("bulk", true);
  container.shutdown(); // expect: async-sync-orm
  pool.shutdown();      // expect: async-sync-orm
  co_return;
}

// What is `now`, or executed, waits for the database.
task<> statements(Session &session, int id, std::string name, std::vector<int> ids) {
  session << "DROP TABLE notes", now;                                         // expect: async-sync-orm
  session << "SELECT name FROM notes WHERE id = ?", use(id), into(name), now; // expect: async-sync-orm
  session << "SELECT id FROM %s", "notes", into(ids), limit(5), now;          // expect: async-sync-orm
  Statement statement(session);
  statement << "SELECT name FROM notes WHERE id = ?", use(id), into(name);
  statement.execute(); // expect: async-sync-orm
  Statement insert = (session << "INSERT INTO notes VALUES(?)", useRef(id), range(0, 5));
  while (!insert.done())
    insert.execute(); // expect: async-sync-orm
  insert, now;        // expect: async-sync-orm
  co_return;
}

task<> asynchronous(Session &session, std::vector<int> ids) {
  Statement statement = (session << "SELECT id FROM notes", into(ids));
  statement.executeAsync();
  statement.wait(0);
  statement.wait(); // expect: async-sync-orm
  Statement async = (session << "SELECT id FROM notes", into(ids));
  async.setAsync();
  async.execute();
  Statement sync = (session << "SELECT id FROM notes", into(ids));
  sync.setAsync(false);
  sync.execute(); // expect: async-sync-orm
  co_return;
}

// All rows are there once it is made.
task<int> records(Session &session, Statement &statement, std::string text) {
  RecordSet made(session, "SELECT * FROM notes");                                // expect: async-sync-orm
  RecordSet formatted(session, "SELECT * FROM notes", new SimpleRowFormatter()); // expect: async-sync-orm
  RecordSet records(statement);
  RecordSet copy(records);
  for (bool more = records.moveFirst(); more; more = records.moveNext())
    text += records["name"].convert<std::string>() + records.value(0).convert<std::string>();
  for (Row &row : records)
    text += row.valuesToString() + row["name"].convert<std::string>();
  records.setTotalRowCount(2);
  records.setTotalRowCount("SELECT count(*) FROM notes"); // expect: async-sync-orm
  records.columnName(0);
  records.isNull("name");
  records.reset(statement);
  co_return records.rowCount() + records.totalRowCount() + records.columnCount();
}

task<> built(Session &session, int id, std::string name, std::vector<std::string> names) {
  Statement statement = (session << "SELECT ?"
                                 << " FROM notes",
                         use(id), bind(name), into(names), limit(5), list);
  Statement copy(statement);
  copy = statement;
  statement.addBind(use(id, "id"));
  statement.removeBind("id");
  statement.reset(session) << "SELECT 1";
  statement.toString();
  statement.isAsync();
  statement.columnsExtracted();
  statement.setStorage("vector");
  co_return;
}

task<> others(SQLChannel &channel, ArchiveStrategy &strategy, ArchiveByAgeStrategy &byAge, sqlite3 *file) {
  channel.open();                              // expect: async-sync-orm
  strategy.open();                             // expect: async-sync-orm
  strategy.archive();                          // expect: async-sync-orm
  byAge.archive();                             // expect: async-sync-orm
  SQLite::Utility::fileToMemory(file, "file"); // expect: async-sync-orm
  SQLite::Utility::memoryToFile("file", file); // expect: async-sync-orm
  strategy.getSource();
  SQLite::Utility::lastError(file);
  co_return;
}

struct Notes {
  explicit Notes(SessionPool &pool) : pool(pool) {}
  std::string name(int id) {
    std::string name;
    Session session(pool.get());
    session << "SELECT name FROM notes WHERE id = ?", use(id), into(name), now;
    return name;
  }
  SessionPool &pool;
};
task<std::string> wrapped(Notes &notes) { co_return notes.name(1); } // expect: async-sync-orm
task<> offloaded(Notes &notes) {
  post([&notes] { notes.name(1); });
  co_return;
}

int main() {
  Session session("SQLite", "notes.db");
  session << "CREATE TABLE notes (name TEXT)", now;
  return int(RecordSet(session, "SELECT * FROM notes").rowCount());
}

// `async` has another thread run it.
task<> asynchronously(Session &session, int &id) {
  session << "SELECT 1", into(id), async, now;
  Statement statement = (session << "SELECT 1", into(id), async);
  statement.execute();
  co_return;
}
