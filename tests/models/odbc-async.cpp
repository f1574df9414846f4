// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"

#include <sql.h>
#include <sqlext.h>
#include <sqlucode.h>

// They return SQL_STILL_EXECUTING until they are done.
task<> statement(SQLHDBC connection, SQLCHAR *text, SQLPOINTER *token) {
  SQLHSTMT statement;
  SQLAllocHandle(SQL_HANDLE_STMT, connection, &statement);
  SQLSetStmtAttr(statement, SQL_ATTR_ASYNC_ENABLE, (SQLPOINTER)SQL_ASYNC_ENABLE_ON, 0);
  while (SQLExecDirect(statement, text, SQL_NTS) == SQL_STILL_EXECUTING)
    co_await tick{};
  while (SQLFetch(statement) == SQL_STILL_EXECUTING)
    co_await tick{};
  SQLExecute(statement);
  SQLParamData(statement, token);
  SQLSetPos(statement, 1, SQL_UPDATE, SQL_LOCK_NO_CHANGE);
  SQLMoreResults(statement);
  SQLTables(statement, nullptr, 0, nullptr, 0, nullptr, 0, nullptr, 0);
  SQLFreeHandle(SQL_HANDLE_STMT, statement);
}
task<> statementWide(SQLHSTMT statement) {
  SQLSetStmtAttrW(statement, SQL_ATTR_ASYNC_ENABLE, (SQLPOINTER)SQL_ASYNC_ENABLE_ON, 0);
  SQLExecute(statement);
  co_return;
}
task<> statementOption(SQLHSTMT statement, SQLHSTMT other) {
  SQLSetStmtOption(statement, SQL_ASYNC_ENABLE, SQL_ASYNC_ENABLE_ON);
  SQLSetStmtOptionA(other, SQL_ASYNC_ENABLE, SQL_ASYNC_ENABLE_ON);
  SQLExecute(statement);
  SQLExecute(other);
  co_return;
}
task<> otherAttributes(SQLHSTMT statement) {
  SQLSetStmtAttr(statement, SQL_ATTR_QUERY_TIMEOUT, (SQLPOINTER)1, 0);
  SQLSetStmtAttr(statement, SQL_ATTR_ASYNC_ENABLE, (SQLPOINTER)SQL_ASYNC_ENABLE_OFF, 0);
  SQLExecute(statement); // expect: async-sync-orm
  co_return;
}

// Statements of such a connection are asynchronous.
task<> statementsOf(SQLHDBC connection, SQLHDBC old) {
  SQLHSTMT statement;
  SQLSetConnectAttr(connection, SQL_ATTR_ASYNC_ENABLE, (SQLPOINTER)SQL_ASYNC_ENABLE_ON, 0);
  SQLAllocHandle(SQL_HANDLE_STMT, connection, &statement);
  SQLExecute(statement);
  SQLHSTMT second;
  SQLSetConnectOption(old, SQL_ASYNC_ENABLE, SQL_ASYNC_ENABLE_ON);
  SQLAllocStmt(old, &second);
  SQLExecute(second);
  SQLEndTran(SQL_HANDLE_DBC, connection, SQL_COMMIT); // expect: async-sync-orm
  co_return;
}
task<> statementOfOther(SQLHDBC connection) {
  SQLHSTMT statement;
  SQLAllocHandle(SQL_HANDLE_STMT, connection, &statement);
  SQLExecute(statement); // expect: async-sync-orm
  co_return;
}

task<> connection(SQLHDBC connection, SQLHSTMT statement, SQLCHAR *text) {
  SQLSetConnectAttr(connection, SQL_ATTR_ASYNC_DBC_FUNCTIONS_ENABLE, (SQLPOINTER)SQL_ASYNC_DBC_ENABLE_ON, 0);
  while (SQLConnect(connection, text, SQL_NTS, nullptr, 0, nullptr, 0) == SQL_STILL_EXECUTING)
    co_await tick{};
  SQLExecute(statement); // expect: async-sync-orm
  SQLEndTran(SQL_HANDLE_DBC, connection, SQL_COMMIT);
  SQLEndTran(SQL_HANDLE_DBC, connection, SQL_ROLLBACK);
  SQLDisconnect(connection);
}
task<> connectionNames(SQLHDBC narrow, SQLHDBC wide, SQLHDBC narrowOption, SQLHDBC wideOption, SQLCHAR *text) {
  SQLSetConnectAttrA(narrow, SQL_ATTR_ASYNC_DBC_FUNCTIONS_ENABLE, (SQLPOINTER)SQL_ASYNC_DBC_ENABLE_ON, 0);
  SQLBrowseConnect(narrow, text, SQL_NTS, text, 64, nullptr);
  SQLSetConnectAttrW(wide, SQL_ATTR_ASYNC_DBC_FUNCTIONS_ENABLE, (SQLPOINTER)SQL_ASYNC_DBC_ENABLE_ON, 0);
  SQLDriverConnect(wide, nullptr, text, SQL_NTS, text, 64, nullptr, SQL_DRIVER_NOPROMPT);
  SQLHSTMT statement;
  SQLSetConnectOptionA(narrowOption, SQL_ASYNC_ENABLE, SQL_ASYNC_ENABLE_ON);
  SQLAllocHandle(SQL_HANDLE_STMT, narrowOption, &statement);
  SQLExecute(statement);
  SQLHSTMT second;
  SQLSetConnectOptionW(wideOption, SQL_ASYNC_ENABLE, SQL_ASYNC_ENABLE_ON);
  SQLAllocHandle(SQL_HANDLE_STMT, wideOption, &second);
  SQLExecute(second);
  co_return;
}
