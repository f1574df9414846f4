// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
#include "cassandra.h"
#include "task.h"
#include <unistd.h>

task<> connects(CassSession *session, CassCluster *cluster) {
  CassFuture *connected = cass_session_connect(session, cluster);
  cass_future_wait(connected);           // expect: async-sync-orm
  if (cass_future_error_code(connected)) // known by then
    co_return;
  cass_future_free(connected);
  CassFuture *keyspace = cass_session_connect_keyspace(session, cluster, "notes");
  cass_future_error_code(keyspace); // expect: async-lazy-load
  cass_future_free(keyspace);
  cass_future_error_code(cass_session_connect_keyspace_n(session, cluster, "notes", 5)); // expect: async-lazy-load
  CassFuture *closed = cass_session_close(session);
  cass_future_error_code(closed); // expect: async-lazy-load
  cass_future_free(closed);
}

task<> executes(CassSession *session, const CassBatch *batch, CassFuture *given, CassFuture *polled) {
  CassStatement *statement = cass_statement_new("SELECT name FROM notes WHERE id = ?", 1);
  cass_statement_bind_int32(statement, 0, 1);
  CassFuture *future = cass_session_execute(session, statement);
  cass_future_wait(future); // expect: async-sync-orm
  cass_future_wait(future);
  cass_future_get_result(future);
  cass_future_wait_timed(cass_session_execute_batch(session, batch), 1000); // expect: async-sync-orm
  cass_future_wait_timed(polled, 0);
  cass_future_wait(given); // expect: async-sync-orm
  co_return;
}

task<> prepares(CassSession *session, CassStatement *statement) {
  CassFuture *prepared = cass_session_prepare(session, "SELECT 1");
  cass_prepared_bind(cass_future_get_prepared(prepared)); // expect: async-lazy-load
  CassFuture *counted = cass_session_prepare_n(session, "SELECT 1", 8);
  cass_future_get_error_result(counted); // expect: async-lazy-load
  CassFuture *again = cass_session_prepare_from_existing(session, statement);
  cass_future_get_prepared(again); // expect: async-lazy-load
  co_return;
}

task<> asks(CassSession *session, const CassStatement *statement, const char *text, size_t length) {
  CassUuid uuid;
  const cass_byte_t *value;
  cass_future_get_result(cass_session_execute(session, statement)); // expect: async-lazy-load
  CassFuture *a = cass_session_execute(session, statement);
  cass_future_error_message(a, &text, &length); // expect: async-lazy-load
  CassFuture *b = cass_session_execute(session, statement);
  cass_future_tracing_id(b, &uuid); // expect: async-lazy-load
  CassFuture *c = cass_session_execute(session, statement);
  cass_future_custom_payload_item_count(c); // expect: async-lazy-load
  CassFuture *d = cass_session_execute(session, statement);
  cass_future_custom_payload_item(d, 0, &text, &length, &value, &length); // expect: async-lazy-load
  CassFuture *e = cass_session_execute(session, statement);
  cass_future_coordinator(e); // expect: async-lazy-load
  co_return;
}

task<> frees(CassSession *session, CassSession *closed) {
  cass_session_free(session); // expect: async-sync-orm
  cass_future_free(cass_session_close(closed));
  co_await tick{};
  cass_session_free(closed);
}

static void onRows(CassFuture *future, void *data) {
  if (const CassResult *result = cass_future_get_result(future)) {
    CassIterator *rows = cass_iterator_from_result(result);
    while (cass_iterator_next(rows))
      cass_value_get_int32(cass_row_get_column_by_name(cass_iterator_get_row(rows), "id"), (cass_int32_t *)data);
    cass_iterator_free(rows);
    cass_result_free(result);
  }
  if (cass_future_error_code(future) != CASS_OK)
    usleep(1); // expect: async-blocking-call
}

// The driver's thread calls back; what is ready waits for nothing.
task<> asynchronous(CassSession *session, CassStatement *statement, int &id) {
  CassFuture *future = cass_session_execute(session, statement);
  cass_future_set_callback(future, onRows, &id);
  cass_future_free(future);
  CassFuture *polled = cass_session_execute(session, statement);
  while (!cass_future_ready(polled))
    co_await tick{};
  const CassResult *result = cass_future_get_result(polled);
  cass_result_row_count(result);
  cass_result_first_row(result);
  cass_result_has_more_pages(result);
  cass_session_get_schema_meta(session);
  cass_statement_free(statement);
}

static int count(CassSession *session) {
  CassFuture *future = cass_session_execute(session, cass_statement_new("SELECT 1", 0));
  const CassResult *result = cass_future_get_result(future);
  cass_future_free(future);
  return int(cass_result_row_count(result));
}
task<int> wrapped(CassSession *session) { co_return count(session); } // expect: async-lazy-load

int main() {
  CassSession *session = cass_session_new();
  cass_future_wait(cass_session_connect(session, cass_cluster_new()));
  count(session);
  cass_session_free(session);
}
