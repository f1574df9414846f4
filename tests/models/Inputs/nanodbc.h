// nanodbc, as nanodbc/nanodbc.h declares it.
#pragma once
#include <iterator>
#include <list>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace nanodbc {

typedef std::string string;
class statement;
class connection;
class result;

class attribute {
public:
  attribute(const long &attribute, const long &string_length, std::uintptr_t value_ptr) noexcept;
};

class transaction {
public:
  explicit transaction(const class connection &conn);
  transaction(const transaction &rhs) noexcept;
  transaction(transaction &&rhs) noexcept;
  transaction &operator=(transaction rhs) noexcept;
  ~transaction() noexcept;
  void commit();
  void rollback() noexcept;
  class connection &connection() noexcept;

private:
  class transaction_impl;
  std::shared_ptr<transaction_impl> impl_;
};

class statement {
public:
  enum param_direction { PARAM_IN, PARAM_OUT, PARAM_INOUT, PARAM_RETURN };
  statement();
  explicit statement(class connection &conn);
  statement(class connection &conn, const string &query, long timeout = 0);
  statement(const statement &rhs) noexcept;
  ~statement() noexcept;
  void open(class connection &conn);
  bool open() const noexcept;
  bool connected() const noexcept;
  void close();
  void cancel();
  void prepare(class connection &conn, const string &query, long timeout = 0);
  void prepare(const string &query, long timeout = 0);
  void timeout(long timeout = 0);
  class result execute_direct(class connection &conn, const string &query, long batch_operations = 1, long timeout = 0);
  bool async_prepare(const string &query, void *event_handle, long timeout = 0);
  void complete_prepare();
  bool async_execute_direct(class connection &conn, void *event_handle, const string &query, long batch_operations = 1,
                            long timeout = 0);
  bool async_execute(void *event_handle, long batch_operations = 1, long timeout = 0);
  class result complete_execute(long batch_operations = 1);
  void enable_async(void *event_handle);
  void just_execute_direct(class connection &conn, const string &query, long batch_operations = 1, long timeout = 0);
  class result execute(long batch_operations = 1, long timeout = 0);
  void just_execute(long batch_operations = 1, long timeout = 0);
  class result procedure_columns(const string &catalog, const string &schema, const string &procedure,
                                 const string &column);
  long affected_rows() const;
  short columns() const;
  void reset_parameters() noexcept;
  template <class T> void bind(short param_index, const T *value, param_direction direction = PARAM_IN);
  void bind_null(short param_index, std::size_t batch_size = 1);

private:
  class statement_impl;
  std::shared_ptr<statement_impl> impl_;
};

class connection {
public:
  connection();
  connection(const connection &rhs) noexcept;
  connection(connection &&rhs) noexcept;
  connection &operator=(connection rhs) noexcept;
  connection(const string &dsn, const string &user, const string &pass, long timeout = 0);
  explicit connection(const string &connection_string, long timeout = 0);
  connection(const string &connection_string, const std::list<attribute> &attributes);
  ~connection() noexcept;
  void allocate();
  void deallocate();
  void connect(const string &dsn, const string &user, const string &pass, long timeout = 0);
  void connect(const string &connection_string, long timeout = 0);
  bool async_connect(const string &connection_string, void *event_handle, long timeout = 0);
  void async_complete();
  bool connected() const noexcept;
  void disconnect();
  std::size_t transactions() const noexcept;
  string dbms_name() const;
  string database_name() const;

private:
  class connection_impl;
  std::shared_ptr<connection_impl> impl_;
};

class result {
public:
  result() noexcept;
  ~result() noexcept;
  result(const result &rhs) noexcept;
  result(result &&rhs) noexcept;
  result &operator=(result rhs) noexcept;
  void *native_statement_handle() const noexcept;
  long rowset_size() const noexcept;
  long affected_rows() const;
  long rows() const noexcept;
  short columns() const;
  bool first();
  bool last();
  bool next();
  bool async_next(void *event_handle);
  bool complete_next();
  bool prior();
  bool move(long row);
  bool skip(long rows);
  unsigned long position() const;
  bool at_end() const noexcept;
  template <class T> T get(short column) const;
  template <class T> T get(short column, const T &fallback) const;
  template <class T> T get(const string &column_name) const;
  bool is_null(short column) const;
  short column(const string &column_name) const;
  string column_name(short column) const;
  bool next_result();
  explicit operator bool() const noexcept;

private:
  class result_impl;
  std::shared_ptr<result_impl> impl_;
};

class result_iterator {
public:
  typedef std::input_iterator_tag iterator_category;
  typedef result value_type;
  typedef result *pointer;
  typedef result &reference;
  typedef std::ptrdiff_t difference_type;
  result_iterator() = default;
  explicit result_iterator(result &r) : result_(r) { ++(*this); }
  reference operator*() noexcept { return result_; }
  pointer operator->() { return &result_; }
  result_iterator &operator++() {
    if (!result_.next())
      result_ = result();
    return *this;
  }
  void operator++(int) { ++(*this); }
  bool operator==(const result_iterator &rhs) const noexcept {
    return result_.native_statement_handle() == rhs.result_.native_statement_handle();
  }
  bool operator!=(const result_iterator &rhs) const noexcept { return !(*this == rhs); }

private:
  result result_;
};
inline result_iterator begin(result &r) { return result_iterator(r); }
inline result_iterator end(result &) noexcept { return {}; }

class catalog {
public:
  class tables {
  public:
    bool next();
    string table_name() const;
  };
  class columns {
  public:
    bool next();
    string column_name() const;
  };
  class primary_keys {
  public:
    bool next();
    string column_name() const;
  };
  class table_privileges {
  public:
    bool next();
    string grantor() const;
  };
  class procedures {
  public:
    bool next();
    string procedure_name() const;
  };
  class procedure_columns {
  public:
    bool next();
    string column_name() const;
  };
  explicit catalog(connection &conn) noexcept;
  catalog::tables find_tables(const string &table = string(), const string &type = string());
  catalog::table_privileges find_table_privileges(const string &catalog, const string &table = string());
  catalog::columns find_columns(const string &column = string(), const string &table = string());
  catalog::primary_keys find_primary_keys(const string &table, const string &schema = string());
  catalog::procedures find_procedures(const string &procedure = string(), const string &schema = string());
  catalog::procedure_columns find_procedure_columns(const string &column = string(),
                                                    const string &procedure = string());
  std::list<string> list_catalogs();
  std::list<string> list_schemas();
  std::list<string> list_table_types();

private:
  connection conn_;
};

struct datasource {
  nanodbc::string name;
};
std::list<datasource> list_datasources();

result execute(connection &conn, const string &query, long batch_operations = 1, long timeout = 0);
void just_execute(connection &conn, const string &query, long batch_operations = 1, long timeout = 0);
result execute(statement &stmt, long batch_operations = 1);
void just_execute(statement &stmt, long batch_operations = 1);
result transact(statement &stmt, long batch_operations);
void just_transact(statement &stmt, long batch_operations);
void prepare(statement &stmt, const string &query, long timeout = 0);

} // namespace nanodbc
