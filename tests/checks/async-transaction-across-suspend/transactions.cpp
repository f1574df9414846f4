// RUN: %verify %s --models %S/Inputs/db.json -- -std=c++20 -I%inputs -I%S/Inputs
#include "db.h"
#include <memory>
#include <mutex>
#include <optional>

bool ok();
struct repository {
  db::connection connection;
  void begin() { connection.begin(); }
  void commit() { connection.commit(); }
  db::transaction transact() { return db::transaction(connection); }
};
struct unit_of_work {
  explicit unit_of_work(db::connection &c) : transaction(c) {}
  void done() { transaction.commit(); }
  db::transaction transaction;
};
class own {
public:
  explicit own(db::connection &c) : connection(c) { connection.begin(); }
  ~own() { connection.rollback(); }

private:
  db::connection &connection;
};

task<> object(db::connection &c) {
  db::transaction t(c);
  co_await tick{}; // expect: async-transaction-across-suspend
  t.commit();
}
task<> named(db::connection &c) {
  db::transaction t(c, "name");
  t.exec("insert");
  co_await tick{}; // expect: async-transaction-across-suspend
}
task<> braces(db::connection &c) {
  db::transaction t{c};
  co_await tick{}; // expect: async-transaction-across-suspend
}
task<> autoInit(db::connection &c) {
  auto t = db::transaction(c);
  co_await tick{}; // expect: async-transaction-across-suspend
}
task<> factory(db::connection &c) {
  auto t = db::start(c);
  co_await tick{}; // expect: async-transaction-across-suspend
}
task<> ofRepository(repository &r) {
  auto t = r.transact();
  co_await tick{}; // expect: async-transaction-across-suspend
}
task<> byHand(db::connection &c) {
  c.begin();
  co_await tick{}; // expect: async-transaction-across-suspend
  c.commit();
}
task<> throughHelper(repository &r) {
  r.begin();
  co_await tick{}; // expect: async-transaction-across-suspend
  r.commit();
}
task<> wrapped(db::connection &c) {
  unit_of_work w(c);
  co_await tick{}; // expect: async-transaction-across-suspend
}
task<> ownClass(db::connection &c) {
  own o(c);
  co_await tick{}; // expect: async-transaction-across-suspend
}
task<> inOptional(db::connection &c) {
  std::optional<db::transaction> t;
  t.emplace(c);
  co_await tick{}; // expect: async-transaction-across-suspend
}
task<> inLoop(db::connection &c, int n) {
  for (int i = 0; i != n; ++i) {
    db::transaction t(c);
    co_await tick{}; // expect: async-transaction-across-suspend
    t.commit();
  }
}
task<> onOnePath(db::connection &c) {
  db::transaction t(c);
  if (ok())
    t.commit();
  co_await tick{}; // expect: async-transaction-across-suspend
}
task<> inCondition(db::connection &c, task<bool> (*ask)()) {
  db::transaction t(c);
  if (co_await ask()) // expect: async-transaction-across-suspend
    t.commit();
}
task<> inArgument(db::connection &c, task<const char *> (*ask)()) {
  db::transaction t(c);
  t.exec(co_await ask()); // expect: async-transaction-across-suspend
  t.commit();
}
task<> twice(db::connection &c) {
  db::transaction t(c);
  co_await tick{}; // expect: async-transaction-across-suspend
  co_await tick{}; // expect: async-transaction-across-suspend
}
task<> inTry(db::connection &c) {
  try {
    db::transaction t(c);
    co_await tick{}; // expect: async-transaction-across-suspend
    t.commit();
  } catch (...) {
  }
}
task<> moved(db::connection &c) {
  db::transaction first(c);
  db::transaction second = std::move(first);
  co_await tick{}; // expect: async-transaction-across-suspend
}
task<> inLambda(db::connection &c) {
  auto run = [](db::connection &inner) -> task<> {
    db::transaction t(inner);
    co_await tick{}; // expect: async-transaction-across-suspend
  };
  co_await run(c);
}
struct service {
  db::connection connection;
  task<> run() {
    db::transaction t(connection);
    co_await tick{}; // expect: async-transaction-across-suspend
  }
};
task<> onEachPath(db::connection &c) {
  db::transaction t(c);
  if (ok())
    co_await tick{}; // expect: async-transaction-across-suspend
  else
    co_await tick{}; // expect: async-transaction-across-suspend
}

// Right.
task<> committed(db::connection &c) {
  db::transaction t(c);
  t.commit();
  co_await tick{};
}
task<> rolledBack(db::connection &c) {
  db::transaction t(c);
  t.rollback();
  co_await tick{};
}
task<> scopeEnds(db::connection &c) {
  {
    db::transaction t(c);
    t.exec("insert");
  }
  co_await tick{};
}
task<> committedByHand(db::connection &c) {
  c.begin();
  c.commit();
  co_await tick{};
}
task<> rolledBackByHand(db::connection &c) {
  c.begin();
  if (ok())
    c.commit();
  else
    c.rollback();
  co_await tick{};
}
task<> helperBefore(repository &r) {
  r.begin();
  r.commit();
  co_await tick{};
}
task<> begunAfter(db::connection &c) {
  co_await tick{};
  db::transaction t(c);
}
task<> asynchronous(db::connection &c) {
  auto t = db::startAsync(c);
  co_await t.exec("insert");
  co_await t.commit();
}
task<> withoutTransaction(db::connection &c) {
  c.execute("select");
  co_await tick{};
}
task<> doneByWrapper(db::connection &c) {
  {
    unit_of_work w(c);
    w.done();
  }
  co_await tick{};
}
task<> ownEnds(db::connection &c) {
  {
    own o(c);
  }
  co_await tick{};
}
void use(db::transaction);
task<> movedOut(db::connection &c) {
  db::transaction t(c);
  use(std::move(t));
  co_await tick{};
}
task<> loopEnds(db::connection &c, int n) {
  for (int i = 0; i != n; ++i) {
    db::transaction t(c);
    t.commit();
  }
  co_await tick{};
}
task<> returnsFirst(db::connection &c) {
  if (ok()) {
    db::transaction t(c);
    co_return;
  }
  co_await tick{};
}
void store(db::connection &c) {
  db::transaction t(c);
  t.commit();
}
task<> inFunction(db::connection &c) {
  store(c);
  co_await tick{};
}
task<> onlyDefined(db::connection &c) {
  auto later = [&] { db::transaction t(c); };
  later();
  co_await tick{};
}
task<> suspendsNever(db::connection &c) {
  db::transaction t(c);
  co_await std::suspend_never{};
}
task<> caught(db::connection &c) {
  try {
    db::transaction t(c);
    t.commit();
  } catch (...) {
  }
  co_await tick{};
}
task<> commitsOnly(db::connection &c) {
  c.commit();
  co_await tick{};
}
void plain(db::connection &c) {
  db::transaction t(c);
  c.execute("insert");
}
