// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"

#include <soci/soci.h>

#include <soci/soci-simple.h>

task<> committed(soci::session &sql) {
  soci::transaction transaction(sql); // expect: async-sync-orm
  transaction.commit();               // expect: async-sync-orm
  co_await tick{};
}
task<> rolledBack(soci::session &sql) {
  soci::transaction transaction(sql); // expect: async-sync-orm
  transaction.rollback();             // expect: async-sync-orm
  co_await tick{};
}
task<> open(soci::session &sql) {
  soci::transaction transaction(sql); // expect: async-sync-orm
  co_await tick{};                    // expect: async-transaction-across-suspend
  transaction.commit();               // expect: async-sync-orm
}
// Its destructor rolls back.
task<> dropped(soci::session &sql) {
  {
    soci::transaction transaction(sql); // expect: async-sync-orm, async-lazy-load
  }
  co_await tick{};
}
task<> sessions(soci::session &sql) {
  sql.begin();     // expect: async-sync-orm
  co_await tick{}; // expect: async-transaction-across-suspend
  sql.commit();    // expect: async-sync-orm
  co_await tick{};
  sql.begin();    // expect: async-sync-orm
  sql.rollback(); // expect: async-sync-orm
  co_await tick{};
}

task<> simple(session_handle session, statement_handle statement) {
  session_handle own = soci_create_session("sqlite3://notes.db"); // expect: async-sync-orm
  soci_begin(session);                                            // expect: async-sync-orm
  co_await tick{};                                                // expect: async-transaction-across-suspend
  soci_commit(session);                                           // expect: async-sync-orm
  co_await tick{};
  soci_begin(session);    // expect: async-sync-orm
  soci_rollback(session); // expect: async-sync-orm
  co_await tick{};
  int position = soci_into_int(statement);
  soci_use_int(statement, "id");
  soci_set_use_int(statement, "id", 7);
  soci_prepare(statement, "select id from notes");
  soci_execute(statement, 0);   // expect: async-sync-orm
  while (soci_fetch(statement)) // expect: async-sync-orm
    soci_get_into_int(statement, position);
  soci_got_data(statement);
  soci_get_affected_rows(statement);
  soci_session_state(own);
  soci_destroy_statement(statement);
  soci_destroy_session(own);
}
