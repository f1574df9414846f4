// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
#include "sqlapi.h"
#include "task.h"

task<> connects(SAConnection &connection) {
  connection.Connect("notes", "user", "secret", SA_Oracle_Client); // expect: async-sync-orm
  connection.Commit();                                             // expect: async-sync-orm
  connection.Rollback();                                           // expect: async-sync-orm
  connection.Disconnect();                                         // expect: async-sync-orm
  co_return;
}

task<> executes(SAConnection &connection, char **values) {
  SACommand command(&connection, "select id, name from notes where id > :1");
  command << 7L;
  command.Execute();          // expect: async-sync-orm
  while (command.FetchNext()) // expect: async-sync-orm
    command.Field("name").asString();
  command.FetchPrior();                // expect: async-sync-orm
  command.FetchFirst();                // expect: async-sync-orm
  command.FetchLast();                 // expect: async-sync-orm
  command.BatchExecute(values, 2, 10); // expect: async-sync-orm
  co_return;
}

task<> silent(SACommand &command) {
  SAConnection connection;
  connection.setClient(SA_ODBC_Client);
  connection.isConnected();
  connection.setOption("PreFetchRows") = "100";
  command.setConnection(&connection);
  command.setCommandText("select 1");
  command.Param("id").setAsLong() = 7;
  command.Param(1).setAsString() = "text";
  command << SAString("text");
  command.isOpened();
  command.isResultSet();
  command.RowsAffected();
  command.FieldCount();
  command.Field(1).isNull();
  command[1].asLong();
  long id = command.Field("id");
  SAString name = command.Field("name").Name();
  command.Cancel();
  co_return;
}

// As programs wrap it.
static long count(SAConnection &connection) {
  SACommand command(&connection, "select count(*) from notes");
  command.Execute();
  return command.FetchNext() ? command.Field(1).asLong() : 0;
}
task<long> wrapped(SAConnection &connection) {
  co_return count(connection); // expect: async-sync-orm
}

int main() {
  SAConnection connection;
  connection.Connect("notes", "user", "secret", SA_ODBC_Client);
  return count(connection) != 0;
}
