// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"

#include <sql.h>
#include <sqlext.h>
#include <sqlucode.h>

task<> narrow(SQLHSTMT s, SQLCHAR *t) {
  SQLTables(s, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS);                               // expect: async-sync-orm
  SQLColumns(s, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS);                              // expect: async-sync-orm
  SQLStatistics(s, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS, SQL_INDEX_ALL, SQL_QUICK);             // expect: async-sync-orm
  SQLSpecialColumns(s, SQL_BEST_ROWID, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS, SQL_SCOPE_SESSION, // expect: async-sync-orm
                    SQL_NULLABLE);
  SQLPrimaryKeys(s, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS);                                     // expect: async-sync-orm
  SQLForeignKeys(s, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS); // expect: async-sync-orm
  SQLProcedures(s, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS);                                      // expect: async-sync-orm
  SQLProcedureColumns(s, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS);                    // expect: async-sync-orm
  SQLTablePrivileges(s, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS);                                 // expect: async-sync-orm
  SQLColumnPrivileges(s, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS);                    // expect: async-sync-orm
  co_return;
}
task<> explicitlyNarrow(SQLHSTMT s, SQLCHAR *t) {
  SQLTablesA(s, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS);                               // expect: async-sync-orm
  SQLColumnsA(s, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS);                              // expect: async-sync-orm
  SQLStatisticsA(s, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS, SQL_INDEX_ALL, SQL_QUICK);             // expect: async-sync-orm
  SQLSpecialColumnsA(s, SQL_BEST_ROWID, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS, SQL_SCOPE_SESSION, // expect: async-sync-orm
                     SQL_NULLABLE);
  SQLPrimaryKeysA(s, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS);                                     // expect: async-sync-orm
  SQLForeignKeysA(s, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS); // expect: async-sync-orm
  SQLProceduresA(s, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS);                                      // expect: async-sync-orm
  SQLProcedureColumnsA(s, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS);                    // expect: async-sync-orm
  SQLTablePrivilegesA(s, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS);                                 // expect: async-sync-orm
  SQLColumnPrivilegesA(s, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS);                    // expect: async-sync-orm
  co_return;
}
task<> wide(SQLHSTMT s, SQLWCHAR *t) {
  SQLTablesW(s, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS);                               // expect: async-sync-orm
  SQLColumnsW(s, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS);                              // expect: async-sync-orm
  SQLStatisticsW(s, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS, SQL_INDEX_ALL, SQL_QUICK);             // expect: async-sync-orm
  SQLSpecialColumnsW(s, SQL_BEST_ROWID, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS, SQL_SCOPE_SESSION, // expect: async-sync-orm
                     SQL_NULLABLE);
  SQLPrimaryKeysW(s, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS);                                     // expect: async-sync-orm
  SQLForeignKeysW(s, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS); // expect: async-sync-orm
  SQLProceduresW(s, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS);                                      // expect: async-sync-orm
  SQLProcedureColumnsW(s, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS);                    // expect: async-sync-orm
  SQLTablePrivilegesW(s, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS);                                 // expect: async-sync-orm
  SQLColumnPrivilegesW(s, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS, t, SQL_NTS);                    // expect: async-sync-orm
  co_return;
}
