// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"

#include <sql.h>
#include <sqlext.h>
#include <sqlucode.h>

task<> connects(SQLHDBC connection, SQLCHAR *text, SQLWCHAR *wide, SQLSMALLINT *length) {
  SQLConnect(connection, text, SQL_NTS, text, SQL_NTS, text, SQL_NTS);        // expect: async-sync-orm
  SQLConnectA(connection, text, SQL_NTS, text, SQL_NTS, text, SQL_NTS);       // expect: async-sync-orm
  SQLConnectW(connection, wide, SQL_NTS, wide, SQL_NTS, wide, SQL_NTS);       // expect: async-sync-orm
  SQLDriverConnect(connection, nullptr, text, SQL_NTS, text, 64, length, 0);  // expect: async-sync-orm
  SQLDriverConnectA(connection, nullptr, text, SQL_NTS, text, 64, length, 0); // expect: async-sync-orm
  SQLDriverConnectW(connection, nullptr, wide, SQL_NTS, wide, 64, length, 0); // expect: async-sync-orm
  SQLBrowseConnect(connection, text, SQL_NTS, text, 64, length);              // expect: async-sync-orm
  SQLBrowseConnectA(connection, text, SQL_NTS, text, 64, length);             // expect: async-sync-orm
  SQLBrowseConnectW(connection, wide, SQL_NTS, wide, 64, length);             // expect: async-sync-orm
  SQLDisconnect(connection);                                                  // expect: async-sync-orm
  co_return;
}

task<> executes(SQLHSTMT statement, SQLCHAR *text, SQLWCHAR *wide, SQLPOINTER *token) {
  SQLExecDirect(statement, text, SQL_NTS);                 // expect: async-sync-orm
  SQLExecDirectA(statement, text, SQL_NTS);                // expect: async-sync-orm
  SQLExecDirectW(statement, wide, SQL_NTS);                // expect: async-sync-orm
  SQLExecute(statement);                                   // expect: async-sync-orm
  SQLParamData(statement, token);                          // expect: async-sync-orm
  SQLBulkOperations(statement, SQL_ADD);                   // expect: async-sync-orm
  SQLSetPos(statement, 1, SQL_UPDATE, SQL_LOCK_NO_CHANGE); // expect: async-sync-orm
  SQLSetPos(statement, 1, SQL_POSITION, SQL_LOCK_NO_CHANGE);
  co_return;
}

task<> fetches(SQLHSTMT statement, SQLULEN *count, SQLUSMALLINT *status) {
  while (SQLFetch(statement) == SQL_SUCCESS) // expect: async-sync-orm
    co_await tick{};
  SQLFetchScroll(statement, SQL_FETCH_NEXT, 0);                  // expect: async-sync-orm
  SQLExtendedFetch(statement, SQL_FETCH_NEXT, 0, count, status); // expect: async-sync-orm
  SQLMoreResults(statement);                                     // expect: async-sync-orm
}

task<> ends(SQLHENV environment, SQLHDBC connection, SQLSMALLINT how) {
  SQLEndTran(SQL_HANDLE_DBC, connection, SQL_COMMIT);   // expect: async-sync-orm
  SQLEndTran(SQL_HANDLE_DBC, connection, SQL_ROLLBACK); // expect: async-sync-orm
  SQLEndTran(SQL_HANDLE_ENV, environment, how);         // expect: async-sync-orm
  SQLTransact(environment, connection, SQL_COMMIT);     // expect: async-sync-orm
  SQLTransact(environment, connection, SQL_ROLLBACK);   // expect: async-sync-orm
  co_return;
}

// What works on memory, or asks the driver itself.
task<> silent(SQLHENV environment, SQLHDBC connection, SQLHSTMT statement, SQLCHAR *text, SQLLEN *length) {
  char buffer[64];
  SQLSMALLINT number;
  SQLSMALLINT type;
  SQLSMALLINT digits;
  SQLSMALLINT nullable;
  SQLULEN size;
  SQLINTEGER native;
  SQLAllocHandle(SQL_HANDLE_STMT, connection, &statement);
  SQLPrepare(statement, text, SQL_NTS);
  SQLBindParameter(statement, 1, SQL_PARAM_INPUT, SQL_C_CHAR, SQL_VARCHAR, 64, 0, buffer, 64, length);
  SQLBindCol(statement, 1, SQL_C_CHAR, buffer, sizeof buffer, length);
  SQLGetData(statement, 1, SQL_C_CHAR, buffer, sizeof buffer, length);
  SQLPutData(statement, buffer, 4);
  SQLNumResultCols(statement, &number);
  SQLRowCount(statement, length);
  SQLDescribeCol(statement, 1, text, 64, &number, &type, &size, &digits, &nullable);
  SQLGetDiagRec(SQL_HANDLE_STMT, statement, 1, text, &native, text, 64, &number);
  SQLGetInfo(connection, SQL_DBMS_NAME, buffer, sizeof buffer, &number);
  SQLSetEnvAttr(environment, SQL_ATTR_ODBC_VERSION, (SQLPOINTER)SQL_OV_ODBC3, 0);
  SQLSetConnectAttr(connection, SQL_ATTR_LOGIN_TIMEOUT, (SQLPOINTER)5, 0);
  SQLCancel(statement);
  SQLCloseCursor(statement);
  SQLFreeStmt(statement, SQL_CLOSE);
  SQLFreeHandle(SQL_HANDLE_STMT, statement);
  co_return;
}

// As programs wrap it.
class Connection {
public:
  explicit Connection(SQLHENV environment, SQLCHAR *source) {
    SQLAllocHandle(SQL_HANDLE_DBC, environment, &handle);
    SQLConnect(handle, source, SQL_NTS, nullptr, 0, nullptr, 0);
  }
  ~Connection() {
    SQLDisconnect(handle);
    SQLFreeHandle(SQL_HANDLE_DBC, handle);
  }
  SQLHDBC handle = nullptr;
};

static long count(const Connection &connection, SQLCHAR *text) {
  SQLHSTMT statement;
  SQLAllocHandle(SQL_HANDLE_STMT, connection.handle, &statement);
  SQLExecDirect(statement, text, SQL_NTS);
  long result = 0;
  if (SQLFetch(statement) == SQL_SUCCESS)
    SQLGetData(statement, 1, SQL_C_LONG, &result, sizeof result, nullptr);
  SQLFreeHandle(SQL_HANDLE_STMT, statement);
  return result;
}

task<long> wrapped(SQLHENV environment, SQLCHAR *text) {
  Connection connection(environment, text); // expect: async-sync-orm, async-sync-orm
  co_return count(connection, text);        // expect: async-sync-orm
}

int main(int, char **arguments) {
  SQLHENV environment;
  SQLAllocHandle(SQL_HANDLE_ENV, nullptr, &environment);
  Connection connection(environment, (SQLCHAR *)arguments[1]);
  return count(connection, (SQLCHAR *)"SELECT count(*) FROM notes") != 0;
}
