// RUN: %verify %s -- -std=c++20 -DSQLITE_ORM_WITH_CTE -I%inputs -I%S/Inputs
#include "sqlite_orm.h"
#include "task.h"
#include <functional>
#include <unistd.h>

using namespace sqlite_orm;

struct Note {
  int id;
  std::string text;
};

inline auto storageOf(const std::string &file) {
  return make_storage(
      file, make_table("notes", make_column("id", &Note::id, primary_key()), make_column("text", &Note::text)));
}
using Storage = decltype(storageOf(""));

task<> opens(const std::string &file) {
  auto storage = storageOf(file);
  storage.open_forever();             // expect: async-sync-orm
  storage.sync_schema();              // expect: async-sync-orm
  storage.sync_schema_simulate(true); // expect: async-sync-orm
  Storage copy(storage);
  co_return;
}

task<> reads(Storage &storage, int id) {
  auto notes = storage.get_all<Note>();                       // expect: async-sync-orm
  storage.get_all<Note>(where(c(&Note::id) > id), limit(10)); // expect: async-sync-orm
  storage.get_all_pointer<Note>();                            // expect: async-sync-orm
  storage.get_all_optional<Note>();                           // expect: async-sync-orm
  Note note = storage.get<Note>(id);                          // expect: async-sync-orm
  storage.get_pointer<Note>(id);                              // expect: async-sync-orm
  storage.get_no_throw<Note>(id);                             // expect: async-sync-orm
  if (auto found = storage.get_optional<Note>(id))            // expect: async-sync-orm
    co_await tick{};
  storage.select(&Note::text);       // expect: async-sync-orm
  storage.count<Note>();             // expect: async-sync-orm
  storage.count(&Note::id);          // expect: async-sync-orm
  storage.avg(&Note::id);            // expect: async-sync-orm
  storage.group_concat(&Note::text); // expect: async-sync-orm
  storage.max(&Note::id);            // expect: async-sync-orm
  storage.min(&Note::id);            // expect: async-sync-orm
  storage.sum(&Note::id);            // expect: async-sync-orm
  storage.total(&Note::id);          // expect: async-sync-orm
  using ids = decltype(1_ctealias);
  storage.with(cte<ids>().as(select(&Note::id)), select(column<ids>(&Note::id)));           // expect: async-sync-orm
  storage.with_recursive(cte<ids>().as(select(&Note::id)), select(column<ids>(&Note::id))); // expect: async-sync-orm
}

task<> writes(Storage &storage, const Note &note, std::vector<Note> &notes) {
  storage.insert(note);                              // expect: async-sync-orm
  storage.insert_range(notes.begin(), notes.end());  // expect: async-sync-orm
  storage.replace(note);                             // expect: async-sync-orm
  storage.replace_range(notes.begin(), notes.end()); // expect: async-sync-orm
  auto slow = [](const Note *note) -> const Note & { return usleep(1), *note; };
  std::vector<const Note *> some{&note};
  storage.insert_range(some.begin(), some.end(), slow);  // expect: async-sync-orm, async-blocking-call
  storage.replace_range(some.begin(), some.end(), slow); // expect: async-sync-orm, async-blocking-call
  storage.update(note);                                  // expect: async-sync-orm
  storage.update_all(set(c(&Note::text) = ""));          // expect: async-sync-orm
  storage.remove<Note>(1);                               // expect: async-sync-orm
  storage.remove_all<Note>();                            // expect: async-sync-orm
  co_return;
}

task<> prepared(Storage &storage) {
  auto statement = storage.prepare(select(&Note::text, where(c(&Note::id) == 1)));
  get<0>(statement);
  storage.dump(statement);
  storage.execute(statement); // expect: async-sync-orm
  co_return;
}

task<> maintains(Storage &storage, Storage &other) {
  storage.vacuum();                      // expect: async-sync-orm
  storage.drop_table("notes");           // expect: async-sync-orm
  storage.drop_table_if_exists("notes"); // expect: async-sync-orm
  storage.drop_index("i");               // expect: async-sync-orm
  storage.drop_index_if_exists("i");     // expect: async-sync-orm
  storage.drop_trigger("t");             // expect: async-sync-orm
  storage.drop_trigger_if_exists("t");   // expect: async-sync-orm
  storage.rename_table("notes", "old");  // expect: async-sync-orm
  storage.table_names();                 // expect: async-sync-orm
  storage.table_exists("notes");         // expect: async-sync-orm
  storage.backup_to("copy.db");          // expect: async-sync-orm
  storage.backup_from(other);            // expect: async-sync-orm
  auto backup = storage.make_backup_to(other);
  do {
    backup.step(16); // expect: async-sync-orm
    co_await tick{};
  } while (backup.remaining() > 0);
  storage.pragma.user_version(2);                 // expect: async-sync-orm
  storage.pragma.application_id();                // expect: async-sync-orm
  storage.pragma.auto_vacuum();                   // expect: async-sync-orm
  storage.pragma.integrity_check();               // expect: async-sync-orm
  storage.pragma.quick_check();                   // expect: async-sync-orm
  storage.pragma.journal_mode(journal_mode::WAL); // expect: async-sync-orm
  storage.pragma.table_info("notes");             // expect: async-sync-orm
  storage.pragma.table_xinfo("notes");            // expect: async-sync-orm
}

// Rows that come one by one.
task<int> lazy(Storage &storage) {
  int sum = 0;
  for (auto &note : storage.iterate<Note>()) // expect: async-lazy-load
    sum += note.id;
  auto notes = storage.iterate<Note>();
  if (notes.empty()) // expect: async-lazy-load
    co_return 0;
  sum += notes.size();     // expect: async-lazy-load
  auto at = notes.begin(); // expect: async-lazy-load
  sum += at->id + (*at).id;
  at++; // expect: async-lazy-load
  ++at; // expect: async-lazy-load
  if (at == notes.end())
    co_return sum;
  for (auto text : storage.iterate(select(&Note::text))) // expect: async-lazy-load
    sum += text.size();
  co_return sum;
}

// What works on memory alone.
task<> silent(Storage &storage, const Note &note) {
  storage.rename_table<Note>("renamed");
  storage.tablename<Note>();
  storage.find_column_name(&Note::id);
  storage.dump(note);
  storage.changes();
  storage.total_changes();
  storage.last_insert_rowid();
  storage.busy_timeout(100);
  storage.libversion();
  storage.filename();
  storage.is_opened();
  storage.get_autocommit();
  storage.busy_handler([](int) { return int(usleep(1)); });
  storage.on_open = [](sqlite3 *) {};
  storage.pragma.synchronous(1);
  storage.limit.length(100);
  storage.iterate<Note>().end();
  co_return;
}

task<> begun(Storage &storage) {
  storage.begin_transaction(); // expect: async-sync-orm
  co_await tick{};             // expect: async-transaction-across-suspend
  storage.commit();            // expect: async-sync-orm
  co_await tick{};
  storage.begin_deferred_transaction(); // expect: async-sync-orm
  co_await tick{};                      // expect: async-transaction-across-suspend
  storage.rollback();                   // expect: async-sync-orm
  co_await tick{};
  storage.begin_immediate_transaction(); // expect: async-sync-orm
  co_await tick{};                       // expect: async-transaction-across-suspend
  storage.commit();                      // expect: async-sync-orm
  storage.begin_exclusive_transaction(); // expect: async-sync-orm
  co_await tick{};                       // expect: async-transaction-across-suspend
  storage.commit();                      // expect: async-sync-orm
}

task<> guarded(Storage &storage) {
  {
    auto guard = storage.transaction_guard(); // expect: async-sync-orm
    guard.commit();                           // expect: async-sync-orm
    co_await tick{};
  }
  {
    auto guard = storage.deferred_transaction_guard(); // expect: async-sync-orm
    co_await tick{};                                   // expect: async-transaction-across-suspend
    guard.rollback();                                  // expect: async-sync-orm
    co_await tick{};
  }
  {
    auto guard = storage.immediate_transaction_guard(); // expect: async-sync-orm, async-lazy-load
    guard.commit_on_destroy = true;
  }
  auto guard = storage.exclusive_transaction_guard(); // expect: async-sync-orm, async-lazy-load
  co_await tick{};                                    // expect: async-transaction-across-suspend
}

task<> scoped(Storage &storage, const Note &note) {
  storage.transaction([&] { // expect: async-sync-orm
    storage.insert(note);
    return true;
  });
  storage.transaction([] { return usleep(1) == 0; }); // expect: async-sync-orm, async-blocking-call
  co_await tick{};
}

// As programs wrap it.
class Notes {
public:
  explicit Notes(const std::string &file) : storage(storageOf(file)) { storage.sync_schema(); }
  void add(const Note &note) {
    auto guard = storage.transaction_guard();
    storage.insert(note);
    guard.commit();
  }
  auto all() { return storage.iterate<Note>(); }

private:
  Storage storage;
};

void post(std::function<void()> work);

task<> wrapped(Notes &notes, const Note &note) {
  notes.add(note); // expect: async-sync-orm
  auto all = notes.all();
  post([&notes, &note] { notes.add(note); });
  co_await tick{};
}

int main(int count, char **arguments) {
  if (count < 2)
    return 1;
  Notes notes(arguments[1]);
  notes.add({1, "text"});
  int sum = 0;
  for (auto &note : notes.all())
    sum += note.id;
  return sum;
}
