// RUN: %verify --kinds -database %s -- -std=c++20 -I%inputs -I%S/Inputs
// Without the database itself: what the callback does, the call does.
#include "mongocxx.h"
#include "task.h"
#include <unistd.h>

task<> whole(mongocxx::client_session &session) {
  session.with_transaction([](mongocxx::client_session *) { usleep(1); }); // expect: async-blocking-call
  session.with_transaction([](mongocxx::client_session *) {});
  co_return;
}
