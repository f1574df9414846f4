// RUN: %verify %s -- -std=c++20 -I%inputs -I/usr/include/libmongoc-1.0 -I/usr/include/libbson-1.0
#include "task.h"
#include <mongoc/mongoc.h>

task<> open(mongoc_client_session_t *session, mongoc_collection_t *collection, const bson_t *user, bson_error_t e) {
  if (!mongoc_client_session_start_transaction(session, nullptr, &e)) {
    co_await tick{};
    co_return;
  }
  mongoc_collection_insert_one(collection, user, nullptr, nullptr, &e); // expect: async-sync-orm
  co_await tick{};                                                      // expect: async-transaction-across-suspend
  mongoc_client_session_commit_transaction(session, nullptr, &e);       // expect: async-sync-orm
  co_await tick{};
}

task<> aborted(mongoc_client_session_t *session, bson_error_t e) {
  if (mongoc_client_session_start_transaction(session, nullptr, &e))
    mongoc_client_session_abort_transaction(session, &e); // expect: async-sync-orm
  co_await tick{};
}

task<> ended(mongoc_client_t *client, bson_error_t e) {
  mongoc_client_session_t *session = mongoc_client_start_session(client, nullptr, &e);
  if (mongoc_client_session_start_transaction(session, nullptr, &e))
    co_await tick{}; // expect: async-transaction-across-suspend
  mongoc_client_session_in_transaction(session);
  mongoc_client_session_destroy(session);
  co_await tick{};
}

static bool book(mongoc_client_session_t *, void *, bson_t **, bson_error_t *) { return true; }

task<> whole(mongoc_client_session_t *session, bson_error_t e) {
  mongoc_client_session_with_transaction(session, book, nullptr, nullptr, nullptr, &e); // expect: async-sync-orm
  co_await tick{};
}
