#include "common/database.h"

#include <libpq-fe.h>

#include <cstdlib>
#include <fstream>
#include <utility>
#include <vector>

namespace notes {

struct Database::Connection {
  PGconn *postgresql = nullptr;

  ~Connection() { PQfinish(postgresql); }
};

using Result = std::unique_ptr<PGresult, decltype(&PQclear)>;

struct Statement::Query {
  PGconn *connection;
  std::string sql;
  std::vector<std::string> values;
  Result result{nullptr, PQclear};
  int row = -1;
};

static Result checked(PGresult *result) {
  Result owned(result, PQclear);
  ExecStatusType status = PQresultStatus(result);
  if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_COPY_OUT)
    return owned;
  const char *field = PQresultErrorField(result, PG_DIAG_SQLSTATE);
  std::string state = field ? field : "";
  if (state == "55P03" || state == "40001") // lock_not_available, serialization_failure
    throw DatabaseBusy(PQresultErrorMessage(result));
  throw DatabaseError(PQresultErrorMessage(result));
}

Database::Database(const std::string &name) : connection(new Connection{PQconnectdb(name.c_str())}) {
  if (PQstatus(connection->postgresql) != CONNECTION_OK)
    throw DatabaseError(PQerrorMessage(connection->postgresql));
  execute("SET lock_timeout = '50ms'; SET client_min_messages = warning");
}

Database::~Database() = default;

void Database::execute(const std::string &sql) { checked(PQexec(connection->postgresql, sql.c_str())); }

void Database::migrate() {
  execute("CREATE TABLE IF NOT EXISTS notes(id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, text TEXT NOT NULL);"
          "CREATE TABLE IF NOT EXISTS removed(note BIGINT PRIMARY KEY, time TIMESTAMPTZ NOT NULL);"
          "CREATE OR REPLACE FUNCTION instr(text, text) RETURNS integer LANGUAGE sql IMMUTABLE"
          " AS 'SELECT strpos($1, $2)';");
}

void Database::tidy() { execute("VACUUM (SKIP_LOCKED) notes"); }

Statement::Statement(Database &database, std::string_view sql)
    : query(new Query{database.handle().postgresql, std::string(sql), {}}) {}

Statement::~Statement() = default;

Statement &Statement::bind(int index, int64_t value) { return bind(index, std::to_string(value)); }

Statement &Statement::bind(int index, std::string_view value) {
  query->values.resize(size_t(index));
  query->values.back() = value;
  return *this;
}

bool Statement::step() {
  if (!query->result) {
    std::vector<const char *> values;
    for (const std::string &value : query->values)
      values.push_back(value.c_str());
    query->result = checked(PQexecParams(query->connection, query->sql.c_str(), int(values.size()), nullptr,
                                         values.data(), nullptr, nullptr, 0));
  }
  return ++query->row < PQntuples(query->result.get());
}

int64_t Statement::integer(int column) const {
  return std::strtoll(PQgetvalue(query->result.get(), query->row, column), nullptr, 10);
}

std::string Statement::text(int column) const {
  return {PQgetvalue(query->result.get(), query->row, column),
          size_t(PQgetlength(query->result.get(), query->row, column))};
}

WriteBatch::~WriteBatch() {
  try {
    commit();
  } catch (const DatabaseError &) {
  }
}

void WriteBatch::commit() {
  if (changes.empty())
    return;
  std::string sql = "BEGIN;" + std::exchange(changes, {}) + "COMMIT;";
  try {
    database.execute(sql);
  } catch (const DatabaseError &) {
    if (PQtransactionStatus(database.handle().postgresql) == PQTRANS_INERROR)
      database.execute("ROLLBACK");
    throw;
  }
}

bool backupDatabase(const std::string &from, const std::string &to) try {
  Database source(from);
  PGconn *connection = source.handle().postgresql;
  source.execute("COPY notes TO STDOUT");
  std::ofstream out(to, std::ios::binary | std::ios::trunc);
  char *line = nullptr;
  int size;
  while ((size = PQgetCopyData(connection, &line, false)) > 0) {
    out.write(line, size);
    PQfreemem(line);
  }
  checked(PQgetResult(connection));
  return size == -1 && out.flush();
} catch (const DatabaseError &) {
  return false;
}

} // namespace notes
