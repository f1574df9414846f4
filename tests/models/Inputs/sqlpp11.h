// The part of <sqlpp11/sqlpp11.h> and its connectors that the tests name, as sqlpp11 declares it.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <utility>

struct st_mysql;
struct pg_conn;
struct sqlite3;

namespace sqlpp {
// Tables, as the generator writes them, and what is made of them.
template <std::size_t, const char *> struct make_char_sequence {};
template <class... Tags> struct make_traits {};
struct integer {
  using _value_t = std::int64_t;
};
struct text {
  using _value_t = std::string;
};
namespace tag {
struct must_not_insert;
}
template <class Traits> struct value_of;
template <class Type, class... Tags> struct value_of<make_traits<Type, Tags...>> {
  using type = typename Type::_value_t;
};

struct no_parameters {};
template <class Parameters = no_parameters> struct condition_t { using _parameters_t = Parameters; };
template <class Column> struct parameter_t {
  using _parameters_t = typename Column::_alias_t::template _member_t<typename Column::_value_t>;
};
template <class V> struct parameters_of { using type = no_parameters; };
template <class Column> struct parameters_of<parameter_t<Column>> {
  using type = typename parameter_t<Column>::_parameters_t;
};
template <class Table, class Spec> struct column_t {
  using _alias_t = typename Spec::_alias_t;
  using _value_t = typename value_of<typename Spec::_traits>::type;
  template <class V> condition_t<typename parameters_of<V>::type> operator==(V) const { return {}; }
  template <class V> condition_t<typename parameters_of<V>::type> operator=(V) const { return {}; }
};
template <class Table, class Spec> parameter_t<column_t<Table, Spec>> parameter(column_t<Table, Spec>) { return {}; }

template <class T> struct result_field_t {
  T value() const { return _value; }
  bool is_null() const { return false; }
  operator T() const { return _value; }
  T _value;
};
template <class... Columns>
struct result_row_t : Columns::_alias_t::template _member_t<result_field_t<typename Columns::_value_t>>... {
  bool operator==(const result_row_t &) const { return true; }
};
template <class Table, class... Specs> struct table_t : Specs::_alias_t::template _member_t<column_t<Table, Specs>>... {
  using _row_t = result_row_t<column_t<Table, Specs>...>;
};
template <class Table> struct multi_column_t { using _row_t = typename Table::_row_t; };
template <class Table> multi_column_t<Table> all_of(Table) { return {}; }

template <typename DbResult, typename ResultRow> class result_t {
public:
  result_t() = default;
  result_t(DbResult &&, int names);
  result_t(const result_t &) = delete;
  result_t(result_t &&) = default;
  class iterator {
  public:
    const ResultRow &operator*() const;
    const ResultRow *operator->() const;
    bool operator==(const iterator &) const;
    bool operator!=(const iterator &) const;
    iterator &operator++();
    void operator++(int);
  };
  iterator begin();
  iterator end();
  const ResultRow &front() const;
  bool empty() const;
  void pop_front();
};

template <typename Database, typename Statement> struct prepared_select_t {
  auto _run(Database &db) const
      -> result_t<decltype(db.run_prepared_select(*this)), typename Statement::_result_row_t> {
    return {db.run_prepared_select(*this), 0};
  }
  typename Statement::_parameters_t params;
  mutable typename Database::_prepared_statement_t _prepared_statement;
};
template <typename Database, typename Statement> struct prepared_insert_t {
  std::size_t _run(Database &db) const { return db.run_prepared_insert(*this); }
  typename Statement::_parameters_t params;
  mutable typename Database::_prepared_statement_t _prepared_statement;
};
template <typename Database, typename Statement> struct prepared_update_t {
  std::size_t _run(Database &db) const { return db.run_prepared_update(*this); }
  typename Statement::_parameters_t params;
  mutable typename Database::_prepared_statement_t _prepared_statement;
};
template <typename Database, typename Statement> struct prepared_remove_t {
  std::size_t _run(Database &db) const { return db.run_prepared_remove(*this); }
  typename Statement::_parameters_t params;
  mutable typename Database::_prepared_statement_t _prepared_statement;
};

template <class Row, class Parameters = no_parameters> struct select_t {
  using _result_row_t = Row;
  using _parameters_t = Parameters;
  template <class Table> select_t from(Table) const { return {}; }
  template <class C> select_t<Row, typename C::_parameters_t> where(C) const { return {}; }
  select_t unconditionally() const { return {}; }
  template <class Db> auto _run(Db &db) const -> result_t<decltype(db.select(*this)), Row> {
    return {db.select(*this), 0};
  }
  template <class Db> prepared_select_t<Db, select_t> _prepare(Db &db) const { return {{}, db.prepare_select(*this)}; }
};
template <class Parameters = no_parameters> struct insert_t {
  using _parameters_t = Parameters;
  template <class A> insert_t<typename A::_parameters_t> set(A) const { return {}; }
  template <class Db> std::size_t _run(Db &db) const { return db.insert(*this); }
  template <class Db> prepared_insert_t<Db, insert_t> _prepare(Db &db) const { return {{}, db.prepare_insert(*this)}; }
};
template <class Parameters = no_parameters> struct update_t {
  using _parameters_t = Parameters;
  template <class A> update_t<typename A::_parameters_t> set(A) const { return {}; }
  template <class C> update_t where(C) const { return {}; }
  template <class Db> std::size_t _run(Db &db) const { return db.update(*this); }
  template <class Db> prepared_update_t<Db, update_t> _prepare(Db &db) const { return {{}, db.prepare_update(*this)}; }
};
template <class Parameters = no_parameters> struct remove_t {
  using _parameters_t = Parameters;
  template <class C> remove_t<typename C::_parameters_t> where(C) const { return {}; }
  template <class Db> std::size_t _run(Db &db) const { return db.remove(*this); }
  template <class Db> prepared_remove_t<Db, remove_t> _prepare(Db &db) const { return {{}, db.prepare_remove(*this)}; }
};
template <class Columns> select_t<typename Columns::_row_t> select(Columns) { return {}; }
template <class Table> insert_t<> insert_into(Table) { return {}; }
template <class Table> update_t<> update(Table) { return {}; }
template <class Table> remove_t<> remove_from(Table) { return {}; }

enum class isolation_level { undefined, serializable, repeatable_read, read_committed, read_uncommitted };

template <typename Db> class transaction_t {
public:
  transaction_t(Db &, bool reportUnfinished);
  transaction_t(Db &, bool reportUnfinished, isolation_level);
  transaction_t(const transaction_t &) = delete;
  transaction_t(transaction_t &&);
  ~transaction_t();
  void commit();
  void rollback();
};
template <typename Db> transaction_t<Db> start_transaction(Db &db, bool report = true) { return {db, report}; }
template <typename Db> transaction_t<Db> start_transaction(Db &db, isolation_level level, bool report = true) {
  return {db, report, level};
}

// Connections.
struct connection {};

template <typename ConnectionBase> class common_connection : public ConnectionBase {
public:
  bool is_connected() const;
  bool ping_server() const;
};

template <typename ConnectionBase> class normal_connection : public common_connection<ConnectionBase> {
public:
  using _config_t = typename ConnectionBase::_config_t;
  using _config_ptr_t = typename ConnectionBase::_config_ptr_t;
  normal_connection() = default;
  normal_connection(const _config_t &);
  normal_connection(const _config_ptr_t &);
  normal_connection(const normal_connection &) = delete;
  normal_connection(normal_connection &&) = default;
  normal_connection &operator=(const normal_connection &) = delete;
  normal_connection &operator=(normal_connection &&) = default;
  void connectUsing(const _config_ptr_t &);
};

template <typename ConnectionBase> class pooled_connection : public common_connection<ConnectionBase> {
public:
  pooled_connection(const pooled_connection &) = delete;
  pooled_connection(pooled_connection &&) = default;
  ~pooled_connection();
  pooled_connection &operator=(const pooled_connection &) = delete;
  pooled_connection &operator=(pooled_connection &&);
};

enum class connection_check { none, passive, ping };
template <typename ConnectionBase> class connection_pool {
public:
  using _config_ptr_t = typename ConnectionBase::_config_ptr_t;
  connection_pool() = default;
  connection_pool(const _config_ptr_t &, std::size_t capacity);
  connection_pool(const connection_pool &) = delete;
  connection_pool(connection_pool &&) = default;
  void initialize(const _config_ptr_t &, std::size_t capacity);
  pooled_connection<ConnectionBase> get(connection_check = connection_check::passive);
  std::size_t available();
};

namespace mysql {
struct connection_config {
  std::string host, user, password, database;
};
class char_result_t {
public:
  template <class Row> void next(Row &) {}
};
class bind_result_t {
public:
  template <class Row> void next(Row &) {}
};
class prepared_statement_t {
public:
  prepared_statement_t(prepared_statement_t &&) = default;
  prepared_statement_t(const prepared_statement_t &) = delete;
  std::shared_ptr<int> _handle;
};
class connection_base : public sqlpp::connection {
public:
  using _config_t = connection_config;
  using _config_ptr_t = std::shared_ptr<const _config_t>;
  using _prepared_statement_t = prepared_statement_t;
  bool is_valid() const;
  template <class S> char_result_t select(const S &) { return {}; }
  template <class S> _prepared_statement_t prepare_select(S &) { return prepare_impl(); }
  template <class S> bind_result_t run_prepared_select(const S &) { return {}; }
  template <class S> std::size_t insert(const S &) { return 0; }
  template <class S> std::size_t update(const S &) { return 0; }
  std::size_t execute(const std::string &);
  std::string escape(const std::string &) const;
  template <typename T> auto run(const T &t) -> decltype(t._run(*this)) { return t._run(*this); }
  template <typename T> auto operator()(const T &t) -> decltype(t._run(*this)) { return t._run(*this); }
  template <typename T> auto prepare(const T &t) -> decltype(t._prepare(*this)) { return t._prepare(*this); }
  void start_transaction();
  void commit_transaction();
  void rollback_transaction(bool report);
  bool is_transaction_active();
  st_mysql *native_handle();

protected:
  _prepared_statement_t prepare_impl();
};
using connection = sqlpp::normal_connection<connection_base>;
using pooled_connection = sqlpp::pooled_connection<connection_base>;
using connection_pool = sqlpp::connection_pool<connection_base>;
} // namespace mysql

namespace postgresql {
struct connection_config {
  std::string host, user, password, dbname;
};
class bind_result_t {
public:
  template <class Row> void next(Row &) {}
};
class prepared_statement_t {
public:
  prepared_statement_t(prepared_statement_t &&) = default;
  prepared_statement_t(const prepared_statement_t &) = delete;
  prepared_statement_t &operator=(prepared_statement_t &&) = default;
  std::shared_ptr<int> _handle;
};
class connection_base : public sqlpp::connection {
public:
  using _config_t = connection_config;
  using _config_ptr_t = std::shared_ptr<const _config_t>;
  using _prepared_statement_t = prepared_statement_t;
  template <class S> bind_result_t select(const S &) { return {}; }
  template <class S> _prepared_statement_t prepare_select(S &) { return prepare_impl(); }
  template <class S> bind_result_t run_prepared_select(const S &) { return {}; }
  template <class S> std::size_t insert(const S &) { return 0; }
  template <class S> _prepared_statement_t prepare_insert(S &) { return prepare_impl(); }
  template <class S> std::size_t run_prepared_insert(const S &) { return 0; }
  template <class S> std::size_t update(const S &) { return 0; }
  template <class S> _prepared_statement_t prepare_update(S &) { return prepare_impl(); }
  template <class S> std::size_t run_prepared_update(const S &) { return 0; }
  template <class S> std::size_t remove(const S &) { return 0; }
  template <class S> _prepared_statement_t prepare_remove(S &) { return prepare_impl(); }
  template <class S> std::size_t run_prepared_remove(const S &) { return 0; }
  std::shared_ptr<void> execute(const std::string &);
  std::string escape(const std::string &) const;
  template <typename T> auto operator()(const T &t) -> decltype(t._run(*this)) { return t._run(*this); }
  template <typename T> auto prepare(const T &t) -> decltype(t._prepare(*this)) { return t._prepare(*this); }
  void set_default_isolation_level(isolation_level);
  isolation_level get_default_isolation_level();
  void savepoint(const std::string &);
  void rollback_to_savepoint(const std::string &);
  void release_savepoint(const std::string &);
  void start_transaction(isolation_level level = isolation_level::undefined);
  void commit_transaction();
  void rollback_transaction(bool report);
  bool is_transaction_active();
  std::uint64_t last_insert_id(const std::string &table, const std::string &field);
  pg_conn *native_handle() const;

protected:
  _prepared_statement_t prepare_impl();
};
using connection = sqlpp::normal_connection<connection_base>;
using pooled_connection = sqlpp::pooled_connection<connection_base>;
using connection_pool = sqlpp::connection_pool<connection_base>;
} // namespace postgresql

namespace sqlite3 {
struct connection_config {
  connection_config() = default;
  connection_config(std::string path, int flags = 0);
  std::string path_to_database;
};
class bind_result_t {
public:
  template <class Row> void next(Row &) {}
};
class prepared_statement_t {
public:
  prepared_statement_t(prepared_statement_t &&) = default;
  prepared_statement_t(const prepared_statement_t &) = delete;
  std::shared_ptr<int> _handle;
};
class connection_base : public sqlpp::connection {
public:
  using _config_t = connection_config;
  using _config_ptr_t = std::shared_ptr<const _config_t>;
  using _prepared_statement_t = prepared_statement_t;
  template <class S> bind_result_t select(const S &) { return {}; }
  template <class S> _prepared_statement_t prepare_select(S &) { return prepare_impl(); }
  template <class S> bind_result_t run_prepared_select(const S &) { return {}; }
  template <class S> std::size_t insert(const S &) { return 0; }
  std::size_t execute(const std::string &);
  std::string escape(const std::string &) const;
  template <typename T> auto operator()(const T &t) -> decltype(t._run(*this)) { return t._run(*this); }
  template <typename T> auto prepare(const T &t) -> decltype(t._prepare(*this)) { return t._prepare(*this); }
  void start_transaction();
  void commit_transaction();
  void rollback_transaction(bool report);
  bool is_transaction_active();
  std::uint64_t last_insert_id() noexcept;
  ::sqlite3 *native_handle() const;
  int attach(const connection_config &, const std::string &name);

protected:
  _prepared_statement_t prepare_impl();
};
using connection = sqlpp::normal_connection<connection_base>;
using pooled_connection = sqlpp::pooled_connection<connection_base>;
using connection_pool = sqlpp::connection_pool<connection_base>;
} // namespace sqlite3
} // namespace sqlpp
