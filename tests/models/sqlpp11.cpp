// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
#include "sqlpp11.h"
#include "task.h"
#include <functional>
#include <vector>

namespace mysql = sqlpp::mysql;
namespace postgresql = sqlpp::postgresql;
namespace sqlite = sqlpp::sqlite3;

// As the generator writes it.
namespace Notes_ {
struct Id {
  struct _alias_t {
    static constexpr const char _literal[] = "id";
    using _name_t = sqlpp::make_char_sequence<sizeof(_literal), _literal>;
    template <typename T> struct _member_t {
      T id;
      T &operator()() { return id; }
      const T &operator()() const { return id; }
    };
  };
  using _traits = sqlpp::make_traits<sqlpp::integer>;
};
struct Text {
  struct _alias_t {
    static constexpr const char _literal[] = "text";
    using _name_t = sqlpp::make_char_sequence<sizeof(_literal), _literal>;
    template <typename T> struct _member_t {
      T text;
      T &operator()() { return text; }
      const T &operator()() const { return text; }
    };
  };
  using _traits = sqlpp::make_traits<sqlpp::text>;
};
} // namespace Notes_
struct Notes : sqlpp::table_t<Notes, Notes_::Id, Notes_::Text> {
  struct _alias_t {
    static constexpr const char _literal[] = "notes";
    using _name_t = sqlpp::make_char_sequence<sizeof(_literal), _literal>;
    template <typename T> struct _member_t {
      T notes;
      T &operator()() { return notes; }
      const T &operator()() const { return notes; }
    };
  };
};

task<> connects(std::shared_ptr<mysql::connection_config> config, const postgresql::connection_config &other) {
  mysql::connection db(config);                                   // expect: async-sync-orm
  postgresql::connection second(other);                           // expect: async-sync-orm
  sqlite::connection file(sqlite::connection_config("notes.db")); // expect: async-sync-orm
  mysql::connection later;
  later.connectUsing(config); // expect: async-sync-orm
  mysql::connection moved(std::move(db));
  later = std::move(moved);
  later.ping_server();  // expect: async-sync-orm
  second.ping_server(); // expect: async-sync-orm
  later.is_connected();
  later.is_valid(); // expect: async-sync-orm
  co_return;
}

task<> pools(std::shared_ptr<postgresql::connection_config> config) {
  postgresql::connection_pool pool(config, 5);
  auto db = pool.get();                                   // expect: async-sync-orm
  auto checked = pool.get(sqlpp::connection_check::ping); // expect: async-sync-orm
  Notes notes;
  db(remove_from(notes).where(notes.id == 1)); // expect: async-sync-orm
  postgresql::connection_pool late;
  late.initialize(config, 5);
  co_return;
}

task<> queries(mysql::connection &db, postgresql::connection &second, sqlite::connection &file) {
  Notes notes;
  db(select(all_of(notes)).from(notes).unconditionally());                          // expect: async-sync-orm
  db(insert_into(notes).set(notes.text = "text"));                                  // expect: async-sync-orm
  db(update(notes).set(notes.text = "text").where(notes.id == 1));                  // expect: async-sync-orm
  db.run(update(notes).set(notes.text = "text").where(notes.id == 1));              // expect: async-sync-orm
  db.execute("DELETE FROM notes");                                                  // expect: async-sync-orm
  second(remove_from(notes).where(notes.id == 1));                                  // expect: async-sync-orm
  second.execute("DELETE FROM notes");                                              // expect: async-sync-orm
  second.set_default_isolation_level(sqlpp::isolation_level::serializable);         // expect: async-sync-orm
  if (second.get_default_isolation_level() == sqlpp::isolation_level::serializable) // expect: async-sync-orm
    co_await tick{};
  second.savepoint("part");                          // expect: async-sync-orm
  second.rollback_to_savepoint("part");              // expect: async-sync-orm
  second.release_savepoint("part");                  // expect: async-sync-orm
  second.last_insert_id("notes", "id");              // expect: async-sync-orm
  file(insert_into(notes).set(notes.text = "text")); // expect: async-sync-orm
  file.execute("DELETE FROM notes");                 // expect: async-sync-orm
  file.attach({"other.db"}, "other");                // expect: async-sync-orm
}

// The rows of MySQL and PostgreSQL have come with the query, those of SQLite and of MySQL's prepared statements come
// one by one.
task<int> rows(mysql::connection &db, postgresql::connection &second, sqlite::connection &file) {
  Notes notes;
  int sum = 0;
  for (const auto &row : db(select(all_of(notes)).from(notes).unconditionally())) // expect: async-sync-orm
    sum += row.id;
  for (const auto &row : second(select(all_of(notes)).from(notes).unconditionally())) // expect: async-sync-orm
    sum += row.id.value();
  auto query = select(all_of(notes)).from(notes).where(notes.id == 1);
  for (const auto &row : file(query)) // expect: async-sync-orm, async-lazy-load
    sum += row.id.value();
  auto found = file(query); // expect: async-sync-orm
  if (found.empty() || found.front().text.is_null())
    co_return 0;
  found.pop_front(); // expect: async-lazy-load
  auto at = found.begin();
  ++at; // expect: async-lazy-load
  at++; // expect: async-lazy-load
  sum += at->id;
  auto statement =
      db.prepare(select(all_of(notes)).from(notes).where(notes.id == parameter(notes.id))); // expect: async-sync-orm
  statement.params.id = 7;
  for (const auto &row : db(statement)) // expect: async-sync-orm, async-lazy-load
    sum += row.id;
  auto local = file.prepare(query);
  for (const auto &row : file(local)) // expect: async-sync-orm, async-lazy-load
    sum += row.id;
  co_return sum;
}

// PostgreSQL deallocates a prepared statement when it is destroyed.
task<> prepared(postgresql::connection &db) {
  Notes notes;
  auto one = notes.id == parameter(notes.id);
  auto change = notes.text = parameter(notes.text);
  auto selects = db.prepare(select(all_of(notes)).from(notes).where(one));   // expect: async-sync-orm, async-lazy-load
  auto inserts = db.prepare(insert_into(notes).set(change));                 // expect: async-sync-orm, async-lazy-load
  auto updates = db.prepare(update(notes).set(change).where(notes.id == 1)); // expect: async-sync-orm, async-lazy-load
  auto removes = db.prepare(remove_from(notes).where(one));                  // expect: async-sync-orm
  selects.params.id = 7;
  for (const auto &row : db(selects)) // expect: async-sync-orm
    (void)row.text.value();
  inserts.params.text = "text";
  db(inserts);                    // expect: async-sync-orm
  auto kept = std::move(removes); // expect: async-lazy-load
  co_return;
}

// What works on memory alone.
task<> silent(mysql::connection &db, postgresql::connection &second, sqlite::connection &file) {
  Notes notes;
  auto query = select(all_of(notes)).from(notes).where(notes.id == 1);
  auto local = file.prepare(query);
  file.last_insert_id();
  db.escape("it's");
  second.escape("it's");
  db.is_transaction_active();
  db.native_handle();
  file.is_connected();
  co_return;
}

task<> transactions(mysql::connection &db, postgresql::connection &second, sqlite::connection &file) {
  {
    auto transaction = start_transaction(db); // expect: async-sync-orm
    transaction.commit();                     // expect: async-sync-orm
    co_await tick{};
  }
  {
    auto transaction = start_transaction(second, sqlpp::isolation_level::serializable); // expect: async-sync-orm
    co_await tick{};        // expect: async-transaction-across-suspend
    transaction.rollback(); // expect: async-sync-orm
    co_await tick{};
  }
  {
    auto transaction = start_transaction(file); // expect: async-sync-orm, async-lazy-load
    co_await tick{};                            // expect: async-transaction-across-suspend
  }
  sqlpp::transaction_t<sqlite::connection> transaction(file, true); // expect: async-sync-orm
  auto moved = std::move(transaction);
  moved.commit(); // expect: async-sync-orm
  co_await tick{};
}

task<> byHand(mysql::connection &db, postgresql::connection &second, sqlite::connection &file) {
  db.start_transaction();             // expect: async-sync-orm
  co_await tick{};                    // expect: async-transaction-across-suspend
  db.commit_transaction();            // expect: async-sync-orm
  db.start_transaction();             // expect: async-sync-orm
  db.rollback_transaction(false);     // expect: async-sync-orm
  second.start_transaction();         // expect: async-sync-orm
  co_await tick{};                    // expect: async-transaction-across-suspend
  second.commit_transaction();        // expect: async-sync-orm
  second.start_transaction();         // expect: async-sync-orm
  second.rollback_transaction(false); // expect: async-sync-orm
  file.start_transaction();           // expect: async-sync-orm
  co_await tick{};                    // expect: async-transaction-across-suspend
  file.commit_transaction();          // expect: async-sync-orm
  file.start_transaction();           // expect: async-sync-orm
  file.rollback_transaction(true);    // expect: async-sync-orm
  co_await tick{};
}

// As programs wrap it.
class Store {
public:
  explicit Store(const sqlite::connection_config &config) : db(config) {}
  std::vector<std::string> all() {
    Notes notes;
    std::vector<std::string> result;
    for (const auto &row : db(select(all_of(notes)).from(notes).unconditionally()))
      result.push_back(row.text);
    return result;
  }
  void clear() {
    auto transaction = start_transaction(db);
    db.execute("DELETE FROM notes");
    transaction.commit();
  }

private:
  sqlite::connection db;
};

void post(std::function<void()> work);

task<> wrapped(Store &store) {
  store.all();   // expect: async-sync-orm
  store.clear(); // expect: async-sync-orm
  post([&store] { store.clear(); });
  co_await tick{};
}

int main() {
  Store store(sqlite::connection_config("notes.db"));
  store.clear();
  return int(store.all().size());
}
