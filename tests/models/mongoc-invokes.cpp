// RUN: %verify --kinds -database %s -- -std=c++20 -I%inputs -I/usr/include/libmongoc-1.0 -I/usr/include/libbson-1.0
// Without the database itself: what the callback does, the call does.
#include "task.h"
#include <mongoc/mongoc.h>
#include <unistd.h>

static bool sleepy(mongoc_client_session_t *, void *, bson_t **, bson_error_t *) { return usleep(1) == 0; }
static bool quick(mongoc_client_session_t *, void *, bson_t **, bson_error_t *) { return true; }

task<> whole(mongoc_client_session_t *session, bson_error_t e) {
  mongoc_client_session_with_transaction(session, sleepy, nullptr, nullptr, nullptr, &e); // expect: async-blocking-call
  mongoc_client_session_with_transaction(session, quick, nullptr, nullptr, nullptr, &e);
  co_return;
}
