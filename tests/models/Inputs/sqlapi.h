// SQLAPI++, as SQLAPI.h declares it.
#pragma once
#include <cstddef>

class SAString {
public:
  SAString(const char *text = "");
  operator const char *() const;
};
enum SAClient_t { SA_Client_NotSpecified, SA_ODBC_Client, SA_Oracle_Client };
enum SACommandType_t { SA_CmdUnknown, SA_CmdSQLStmt, SA_CmdStoredProc };
enum SAAutoCommit_t { SA_AutoCommitUnknown, SA_AutoCommitOff, SA_AutoCommitOn };
class SACommand;

class SAConnection {
public:
  SAConnection();
  virtual ~SAConnection();
  void setClient(SAClient_t client);
  SAClient_t Client() const;
  bool isConnected() const;
  void Connect(const SAString &database, const SAString &user, const SAString &password,
               SAClient_t client = SA_Client_NotSpecified);
  void Disconnect();
  void Commit();
  void Rollback();
  void setAutoCommit(SAAutoCommit_t autoCommit);
  SAString &setOption(const SAString &name);
};

class SAValueRead {
public:
  virtual ~SAValueRead();
  bool isNull() const;
  long asLong() const;
  SAString asString() const;
  operator long() const;
  operator SAString() const;
};
class SAParam : public SAValueRead {
public:
  long &setAsLong();
  SAString &setAsString();
};
class SAField : public SAValueRead {
public:
  const SAString &Name() const;
};

class SACommand {
public:
  SACommand();
  SACommand(SAConnection *connection, const SAString &text = SAString(), SACommandType_t type = SA_CmdUnknown);
  virtual ~SACommand();
  void setConnection(SAConnection *connection);
  virtual bool isOpened();
  void setCommandText(const SAString &text, SACommandType_t type = SA_CmdUnknown);
  virtual void Prepare();
  virtual void Execute();
  virtual void BatchExecute(char **values, int paramNum, int recNum);
  bool isResultSet();
  long RowsAffected();
  bool FetchNext();
  bool FetchPrior();
  bool FetchFirst();
  bool FetchLast();
  void Cancel();
  SAParam &Param(int id);
  SAParam &Param(const SAString &name);
  SACommand &operator<<(long value);
  SACommand &operator<<(const SAString &value);
  int FieldCount();
  SAField &Field(int field);
  SAField &Field(const SAString &field);
  SAField &operator[](int field);
};
