// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/ExecuteMany.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/Savepoint.h>
#include <SQLiteCpp/VariadicBind.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

using namespace SQLite;

task<> opens(const char *name, const std::string &file, const std::filesystem::path &path) {
  Database readable(name);                                    // expect: async-sync-orm
  Database writable(file, OPEN_READWRITE | OPEN_CREATE, 100); // expect: async-sync-orm
  Database other(path, OPEN_READONLY);                        // expect: async-sync-orm
  Database moved(std::move(readable));
  moved = std::move(writable);
  co_return;
}

task<> queries(Database &db, const std::string &sql) {
  db.exec("CREATE TABLE notes (id INTEGER PRIMARY KEY)");  // expect: async-sync-orm
  db.exec(sql);                                            // expect: async-sync-orm
  db.tryExec(sql);                                         // expect: async-sync-orm
  int count = db.execAndGet("SELECT count(*) FROM notes"); // expect: async-sync-orm
  if (db.tableExists("notes"))                             // expect: async-sync-orm
    co_await tick{};
  db.rekey("secret");                    // expect: async-sync-orm
  db.backup("copy.db", Database::Save);  // expect: async-sync-orm
  db.loadExtension("spellfix", nullptr); // expect: async-blocking-call
  db.getHeaderInfo();                    // expect: async-blocking-call
  Database::getHeaderInfo("notes.db");   // expect: async-blocking-call
  Database::isUnencrypted("notes.db");   // expect: async-blocking-call
  (void)count;
}

task<int> statements(Database &db, int id) {
  Statement query(db, "SELECT id, text FROM notes WHERE id > ?");
  query.bind(1, id);
  int sum = 0;
  while (query.executeStep()) { // expect: async-sync-orm
    sum += query.getColumn(0).getInt();
    std::string text = query.getColumn("text");
    co_await tick{};
  }
  query.reset();
  query.clearBindings();
  if (query.tryExecuteStep() != OK) // expect: async-sync-orm
    co_return query.getErrorCode();
  Statement insert(db, "INSERT INTO notes (text) VALUES (?)");
  insert.bind(1, "text");
  insert.exec();                                          // expect: async-sync-orm
  execute_many(db, "INSERT INTO notes VALUES (?)", 1, 2); // expect: async-sync-orm
  bind_exec(insert, std::make_tuple("more"));             // expect: async-sync-orm
  reset_bind_exec(insert, std::make_tuple("more"));       // expect: async-sync-orm
  co_return sum;
}

task<> backs(Database &from, Database &to) {
  Backup backup(to, from);
  while (backup.executeStep(16) == OK && backup.getRemainingPageCount()) // expect: async-sync-orm
    co_await tick{};
}

// What works on memory alone.
task<> silent(Database &db, Statement &query) {
  db.setBusyTimeout(100);
  db.getLastInsertRowid();
  db.getChanges();
  db.getTotalChanges();
  db.getErrorMsg();
  db.getFilename();
  db.getHandle();
  db.key("secret");
  Statement statement(db, "SELECT 1");
  bind(statement, 1, "a");
  Statement moved(std::move(statement));
  moved.tryReset();
  moved.getColumnCount();
  moved.getColumnName(0);
  moved.getExpandedSQL();
  moved.bindNoCopy(1, "text");
  moved.bind("@name", 7);
  Column column = query.getColumn(1);
  column.getInt64();
  column.getDouble();
  column.getText();
  column.isNull();
  column.getBytes();
  int number = column;
  const char *text = column;
  query.isColumnNull(0);
  query.hasRow();
  query.getColumns<std::pair<int, int>, 2>();
  (void)number, (void)text;
  co_return;
}

task<> committed(Database &db) {
  Transaction transaction(db);  // expect: async-sync-orm
  db.exec("DELETE FROM notes"); // expect: async-sync-orm
  transaction.commit();         // expect: async-sync-orm
  co_await tick{};
}

task<> abandoned(Database &db) {
  Transaction transaction(db, TransactionBehavior::IMMEDIATE); // expect: async-sync-orm, async-lazy-load
  co_await tick{};                                             // expect: async-transaction-across-suspend
}

task<> sometimes(Database &db, bool isGood) {
  Transaction transaction(db); // expect: async-sync-orm
  if (isGood)
    transaction.commit(); // expect: async-sync-orm
  co_return;
}

task<> released(Database &db) {
  Savepoint savepoint(db, "part"); // expect: async-sync-orm
  savepoint.rollback();            // expect: async-sync-orm
  co_await tick{};                 // expect: async-transaction-across-suspend
  savepoint.release();             // expect: async-sync-orm
  co_await tick{};
}

task<> rolledBack(Database &db) {
  Savepoint savepoint(db, "part"); // expect: async-sync-orm, async-lazy-load
  co_return;
}

// Whether these are still open is not known.
task<> elsewhere(std::unique_ptr<Transaction> given, Database &db) {
  given->commit(); // expect: async-sync-orm
  auto transaction = std::make_unique<Transaction>(db); // expect: async-sync-orm
  transaction->commit(); // expect: async-sync-orm
  std::optional<Savepoint> savepoint(std::in_place, db, "part");
  savepoint->release(); // expect: async-sync-orm
  co_await tick{};
}

task<> handled(Database &db) {
  Transaction transaction(db); // expect: async-sync-orm
  try {
    db.exec("DELETE FROM notes"); // expect: async-sync-orm
    transaction.commit();         // expect: async-sync-orm
  } catch (const Exception &) {
  }
  co_await tick{};
}

// As programs wrap it.
class Notes {
public:
  explicit Notes(const std::string &file) : db(file, OPEN_READWRITE | OPEN_CREATE) {}
  std::string text(int id) {
    Statement query(db, "SELECT text FROM notes WHERE id = ?");
    query.bind(1, id);
    return query.executeStep() ? query.getColumn(0).getString() : "";
  }
  void clear() {
    Transaction transaction(db);
    db.exec("DELETE FROM notes");
    transaction.commit();
  }

private:
  Database db;
};

void post(std::function<void()> work);

task<> wrapped(Notes &notes) {
  notes.text(1); // expect: async-sync-orm
  notes.clear(); // expect: async-sync-orm
  post([&notes] { notes.clear(); });
  co_await tick{};
}

int main(int count, char **arguments) {
  if (count < 2)
    return 1;
  Notes notes(arguments[1]);
  notes.clear();
  return notes.text(1).empty();
}

// In memory.
task<> memory() {
  Database db(":memory:", OPEN_READWRITE);
  co_return;
}
