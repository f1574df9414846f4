// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <postgresql/libpq-fe.h>

task<> connect(const char *info, const char *const *keys, const char *const *values) {
  PGconn *connection = PQconnectdb(info);                               // expect: async-sync-orm
  PQconnectdbParams(keys, values, 0);                                   // expect: async-sync-orm
  PQsetdbLogin("host", "5432", nullptr, nullptr, "notes", "me", "key"); // expect: async-sync-orm
  PQsetdb("host", "5432", nullptr, nullptr, "notes");                   // expect: async-sync-orm
  PQreset(connection);                                                  // expect: async-sync-orm
  if (PQping(info) != PQPING_OK)                                        // expect: async-sync-orm
    PQpingParams(keys, values, 0);                                      // expect: async-sync-orm
  PQfinish(connection);
  co_return;
}

task<> query(PGconn *connection, const char *const *values) {
  PGresult *result = PQexec(connection, "SELECT 1");                          // expect: async-sync-orm
  PQclear(result);
  PQexecParams(connection, "$1", 1, nullptr, values, nullptr, nullptr, 0);    // expect: async-sync-orm
  PQprepare(connection, "name", "SELECT $1", 1, nullptr);                     // expect: async-sync-orm
  PQexecPrepared(connection, "name", 1, values, nullptr, nullptr, 0);         // expect: async-sync-orm
  PQdescribePrepared(connection, "name");                                     // expect: async-sync-orm
  PQdescribePortal(connection, "cursor");                                     // expect: async-sync-orm
  int length;
  PQfn(connection, 1, &length, &length, 1, nullptr, 0);                       // expect: async-sync-orm
  co_return;
}

task<> cancel(PGconn *connection) {
  char error[256];
  PGcancel *request = PQgetCancel(connection);
  PQcancel(request, error, sizeof error); // expect: async-sync-orm
  PQfreeCancel(request);
  PQrequestCancel(connection); // expect: async-sync-orm
  co_return;
}

// They ask the server, and look as if they did not.
task<> hidden(PGconn *connection) {
  PQsetClientEncoding(connection, "UTF8");                                  // expect: async-lazy-load
  PQfreemem(PQencryptPasswordConn(connection, "key", "me", nullptr));       // expect: async-lazy-load
  PQfreemem(PQencryptPasswordConn(connection, "key", "me", "scram-sha-256"));
  PQfreemem(PQencryptPassword("key", "me"));
  PQclientEncoding(connection);
  co_return;
}

task<> copyOut(PGconn *connection, int async) {
  char *row, line[64];
  while (PQgetCopyData(connection, &row, 0) > 0) // expect: async-sync-orm
    PQfreemem(row);
  while (PQgetCopyData(connection, &row, 1) > 0)
    PQfreemem(row);
  PQgetCopyData(connection, &row, async);
  PQgetline(connection, line, sizeof line); // expect: async-sync-orm
  PQgetlineAsync(connection, line, sizeof line);
  PQendcopy(connection); // expect: async-sync-orm
  co_return;
}

task<> copyIn(PGconn *connection) {
  PQputCopyData(connection, "1\n", 2); // expect: async-sync-orm
  PQputline(connection, "1\n");        // expect: async-sync-orm
  PQputnbytes(connection, "1\n", 2);   // expect: async-sync-orm
  PQputCopyEnd(connection, nullptr);   // expect: async-sync-orm
  PQgetResult(connection);             // expect: async-sync-orm
  co_return;
}

task<> copyInLater(PGconn *connection) {
  PQsetnonblocking(connection, 1);
  while (PQputCopyData(connection, "1\n", 2) == 0)
    co_await tick{};
  PQputline(connection, "1\n");
  PQputnbytes(connection, "1\n", 2);
  PQputCopyEnd(connection, nullptr);
  PQendcopy(connection);
  PQgetResult(connection); // expect: async-sync-orm
}

task<> blockingAgain(PGconn *connection) {
  PQsetnonblocking(connection, 0);
  PQputCopyEnd(connection, nullptr); // expect: async-sync-orm
  co_return;
}

task<> largeObjects(PGconn *connection, char *buffer) {
  Oid id = lo_creat(connection, 0);      // expect: async-sync-orm
  lo_create(connection, id);             // expect: async-sync-orm
  int file = lo_open(connection, id, 0); // expect: async-sync-orm
  lo_read(connection, file, buffer, 1);  // expect: async-sync-orm
  lo_write(connection, file, buffer, 1); // expect: async-sync-orm
  lo_lseek(connection, file, 0, 0);      // expect: async-sync-orm
  lo_lseek64(connection, file, 0, 0);    // expect: async-sync-orm
  lo_tell(connection, file);             // expect: async-sync-orm
  lo_tell64(connection, file);           // expect: async-sync-orm
  lo_truncate(connection, file, 0);      // expect: async-sync-orm
  lo_truncate64(connection, file, 0);    // expect: async-sync-orm
  lo_close(connection, file);            // expect: async-sync-orm
  lo_import(connection, "a");            // expect: async-sync-orm
  lo_import_with_oid(connection, "a", 1); // expect: async-sync-orm
  lo_export(connection, id, "a");        // expect: async-sync-orm
  lo_unlink(connection, id);             // expect: async-sync-orm
  co_return;
}

task<> answer(PGconn *connection) {
  PQsendQuery(connection, "SELECT 1");
  co_await tick{};
  PGresult *result;
  while ((result = PQgetResult(connection))) // expect: async-sync-orm
    PQclear(result);
}
task<> answerOf(PGconn *params, PGconn *prepare, PGconn *prepared, PGconn *statement, PGconn *portal) {
  PQsendQueryParams(params, "SELECT 1", 0, nullptr, nullptr, nullptr, nullptr, 0);
  PQsendPrepare(prepare, "name", "SELECT 1", 0, nullptr);
  PQsendQueryPrepared(prepared, "name", 0, nullptr, nullptr, nullptr, 0);
  PQsendDescribePrepared(statement, "name");
  PQsendDescribePortal(portal, "cursor");
  PQgetResult(params);    // expect: async-sync-orm
  PQgetResult(prepare);   // expect: async-sync-orm
  PQgetResult(prepared);  // expect: async-sync-orm
  PQgetResult(statement); // expect: async-sync-orm
  PQgetResult(portal);    // expect: async-sync-orm
  co_return;
}
task<> pipelined(PGconn *synced, PGconn *flushed) {
  PQpipelineSync(synced);
  PQsendFlushRequest(flushed);
  PQgetResult(synced);  // expect: async-sync-orm
  PQgetResult(flushed); // expect: async-sync-orm
  co_return;
}

// A plain helper below a coroutine.
static PGresult *run(PGconn *connection, const char *sql) { return PQexec(connection, sql); }
static PGresult *next(PGconn *connection) { return PQgetResult(connection); }
static void drain(PGconn *connection) {
  PGresult *result;
  while ((result = PQgetResult(connection)))
    PQclear(result);
}
task<> wrapped(PGconn *connection) {
  run(connection, "SELECT 1"); // expect: async-sync-orm
  PQsendQuery(connection, "SELECT 1");
  next(connection); // expect: async-sync-orm
  co_await tick{};
}

// Who asked before knows that the result is there.
task<> asked(PGconn *connection) {
  PQsendQuery(connection, "SELECT 1");
  while (PQisBusy(connection))
    co_await tick{};
  PGresult *result;
  while ((result = PQgetResult(connection)))
    PQclear(result);
}
task<> read(PGconn *connection) {
  PQsendQuery(connection, "SELECT 1");
  co_await tick{};
  if (PQconsumeInput(connection))
    drain(connection);
}

static task<> ready(PGconn *connection) {
  while (PQflush(connection) > 0)
    co_await tick{};
  while (PQconsumeInput(connection) && PQisBusy(connection))
    co_await tick{};
}
task<> askedByHelper(PGconn *connection) {
  PQsendQuery(connection, "SELECT 1");
  co_await ready(connection);
  PQclear(PQgetResult(connection));
}

// So does a program that polls: who waits, it need not show.
task<> polls(PGconn *flushed, PGconn *polled, PGconn *started, PGconn *reset) {
  PQsendQuery(flushed, "SELECT 1");
  PQsendQuery(polled, "SELECT 1");
  PQsendQuery(started, "SELECT 1");
  PQsendQuery(reset, "SELECT 1");
  PQflush(flushed);
  PQconnectPoll(polled);
  PQresetStart(started);
  PQresetPoll(reset);
  co_await tick{};
  PQgetResult(flushed);
  PQgetResult(polled);
  PQgetResult(started);
  PQgetResult(reset);
}
struct readable : tick {
  explicit readable(int) {}
};
task<> watched(PGconn *connection, const char *const *keys) {
  PQsendQuery(connection, "SELECT 1");
  co_await readable(PQsocket(connection));
  PQgetResult(connection);
  PGconn *other = PQconnectStart("dbname=notes"), *third = PQconnectStartParams(keys, keys, 0);
  PQsendQuery(other, "SELECT 1");
  PQsendQuery(third, "SELECT 1");
  PQgetResult(other);
  PQgetResult(third);
}

class Session {
public:
  explicit Session(PGconn *given) : connection(given) { PQsetnonblocking(connection, 1); }
  task<> send(const char *sql) {
    PQsendQuery(connection, sql);
    co_await tick{};
  }
  // Non-blocking is only what is sent.
  task<PGresult *> result() { co_return PQgetResult(connection); }             // expect: async-sync-orm
  task<PGresult *> now(const char *sql) { co_return PQexec(connection, sql); } // expect: async-sync-orm

private:
  PGconn *connection;
};

// Nothing is known of what was sent.
task<> unknown(PGconn *connection) {
  PQclear(PQgetResult(connection));
  co_return;
}

task<> polled(const char *info, const char *const *keys, const char *const *values) {
  PGconn *connection = PQconnectStart(info);
  while (PQconnectPoll(connection) != PGRES_POLLING_OK)
    co_await tick{};
  PGconn *other = PQconnectStartParams(keys, values, 0);
  PQconnectPoll(other);
  PQresetStart(connection);
  while (PQresetPoll(connection) == PGRES_POLLING_READING)
    co_await tick{};
  PQenterPipelineMode(connection);
  PQexitPipelineMode(connection);
  PQsetSingleRowMode(connection);
  PQflush(connection);
  PQisnonblocking(connection);
  PGnotify *note = PQnotifies(connection);
  PQfreemem(note);
  PQfinish(connection);
}

// What works on memory alone.
task<> silent(PGconn *connection, PGresult *result) {
  PQstatus(connection);
  PQtransactionStatus(connection);
  PQparameterStatus(connection, "TimeZone");
  PQserverVersion(connection);
  PQsocket(connection);
  PQerrorMessage(connection);
  PQfreemem(PQescapeLiteral(connection, "a", 1));
  PQfreemem(PQescapeIdentifier(connection, "a", 1));
  PQresultStatus(result);
  PQntuples(result);
  PQnfields(result);
  PQgetvalue(result, 0, 0);
  PQgetisnull(result, 0, 0);
  PQgetlength(result, 0, 0);
  PQfname(result, 0);
  PQcmdTuples(result);
  PQresultErrorField(result, PG_DIAG_SQLSTATE);
  PQclear(result);
  co_return;
}

// Plain code may wait.
int main() {
  PGconn *connection = PQconnectdb("dbname=notes");
  PQclear(PQexec(connection, "SELECT 1"));
  PQsendQuery(connection, "SELECT 1");
  drain(connection);
  PQfinish(connection);
}
