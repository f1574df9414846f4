// RUN: %verify %s -- -std=c++20 -I%inputs
// What came with libpq 17.
#include "task.h"
#include <postgresql/libpq-fe.h>

extern "C" {
typedef struct pg_cancel_conn PGcancelConn;
PGcancelConn *PQcancelCreate(PGconn *conn);
int PQcancelStart(PGcancelConn *cancelConn);
int PQcancelBlocking(PGcancelConn *cancelConn);
PostgresPollingStatusType PQcancelPoll(PGcancelConn *cancelConn);
void PQcancelFinish(PGcancelConn *cancelConn);
PGresult *PQclosePrepared(PGconn *conn, const char *stmt);
PGresult *PQclosePortal(PGconn *conn, const char *portal);
int PQsendClosePrepared(PGconn *conn, const char *stmt);
int PQsendClosePortal(PGconn *conn, const char *portal);
int PQsendPipelineSync(PGconn *conn);
int PQsetChunkedRowsMode(PGconn *conn, int chunkSize);
PGresult *PQchangePassword(PGconn *conn, const char *user, const char *passwd);
typedef long long pg_usec_time_t;
int PQsocketPoll(int sock, int forRead, int forWrite, pg_usec_time_t end_time);
}

task<> blocking(PGconn *connection, PGcancelConn *cancel, pg_usec_time_t end) {
  PQcancelBlocking(cancel);                            // expect: async-sync-orm
  PQclosePrepared(connection, "name");                 // expect: async-sync-orm
  PQclosePortal(connection, "cursor");                 // expect: async-sync-orm
  PQchangePassword(connection, "me", "key");           // expect: async-sync-orm
  PQsocketPoll(PQsocket(connection), 1, 0, -1);        // expect: async-sync-orm
  PQsocketPoll(PQsocket(connection), 1, 0, end);       // expect: async-sync-orm
  PQsocketPoll(PQsocket(connection), 1, 0, 0);
  co_return;
}

task<> answer(PGconn *statement, PGconn *portal, PGconn *synced) {
  PQsendClosePrepared(statement, "name");
  PQsendClosePortal(portal, "cursor");
  PQsendPipelineSync(synced);
  PQgetResult(statement); // expect: async-sync-orm
  PQgetResult(portal);    // expect: async-sync-orm
  PQgetResult(synced);    // expect: async-sync-orm
  co_return;
}

task<> later(PGconn *connection) {
  PGcancelConn *cancel = PQcancelCreate(connection);
  PQcancelStart(cancel);
  while (PQcancelPoll(cancel) != PGRES_POLLING_OK)
    co_await tick{};
  PQcancelFinish(cancel);
  PQsendClosePrepared(connection, "name");
  PQsetChunkedRowsMode(connection, 100);
  while (PQisBusy(connection))
    co_await tick{};
  PQclear(PQgetResult(connection));
}

int main() {
  PQsocketPoll(0, 1, 0, -1);
}
