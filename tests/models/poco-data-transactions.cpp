// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <Poco/Data/Session.h>
#include <Poco/Data/Transaction.h>
#include <Poco/Logger.h>

using namespace Poco::Data;
using namespace Poco::Data::Keywords;

task<> ofSession(Session &session) {
  session.begin();  // expect: async-sync-orm
  co_await tick{};  // expect: async-transaction-across-suspend
  session.commit(); // expect: async-sync-orm
  co_await tick{};
  session.begin();    // expect: async-sync-orm
  session.rollback(); // expect: async-sync-orm
  co_await tick{};
  if (session.isTransaction())
    co_return;
  co_await tick{};
}

task<> closed(Session session) {
  session.begin(); // expect: async-sync-orm
  session.close(); // expect: async-sync-orm
  co_await tick{};
}

task<> committed(Session &session) {
  Transaction transaction(session);                            // expect: async-sync-orm
  transaction.setIsolation(Session::TRANSACTION_SERIALIZABLE); // expect: async-sync-orm
  session << "DELETE FROM notes", now;                         // expect: async-sync-orm
  transaction.hasIsolation(Session::TRANSACTION_SERIALIZABLE);
  transaction.commit(); // expect: async-sync-orm
  co_await tick{};
}

task<> open(Session &session) {
  Transaction transaction(session); // expect: async-sync-orm
  co_await tick{};                  // expect: async-transaction-across-suspend
  transaction.rollback();           // expect: async-sync-orm
  co_await tick{};
}

// What nobody commits, the destructor rolls back.
task<> dropped(Session &session) {
  Transaction transaction(session); // expect: async-sync-orm, async-lazy-load
  co_return;
}
task<> maybeCommitted(Session &session, Poco::Logger &logger, bool commits) {
  Transaction transaction(session, &logger); // expect: async-sync-orm
  if (commits)
    transaction.commit(); // expect: async-sync-orm
  co_return;
}

task<> started(Session &session, bool start) {
  Transaction later(session, false);
  co_await tick{};
  {
    Transaction now(session, true); // expect: async-sync-orm
    co_await tick{};                // expect: async-transaction-across-suspend
    now.commit();                   // expect: async-sync-orm
  }
  {
    Transaction unknown(session, start); // expect: async-sync-orm
    co_await tick{};
  }
}

task<> executes(Session &session, const std::vector<std::string> &statements) {
  Transaction transaction(session, false);
  transaction.execute("DELETE FROM notes"); // expect: async-sync-orm
  co_await tick{};
  transaction.execute("DELETE FROM notes", false); // expect: async-sync-orm
  co_await tick{};                                 // expect: async-transaction-across-suspend
  transaction.execute(statements);                 // expect: async-sync-orm
  co_await tick{};
}

struct Delete {
  void operator()(Session &session) const { session << "DELETE FROM notes", now; }
};
// Begun, run and committed in one go.
task<> transacts(Session &session, Delete work) {
  Transaction transaction(session, work); // expect: async-sync-orm
  co_await tick{};
  transaction.transact(work); // expect: async-sync-orm
  co_await tick{};
  if (transaction.isActive())
    co_return;
  co_await tick{};
}

void transfer(Session &session) {
  Transaction transaction(session);
  session << "DELETE FROM notes", now;
  transaction.commit();
}
task<> calls(Session &session) {
  transfer(session); // expect: async-sync-orm
  co_await tick{};
}

int main() {
  Session session("SQLite", "notes.db");
  Transaction transaction(session);
  transfer(session);
}
