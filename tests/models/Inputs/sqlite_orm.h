// The part of <sqlite_orm/sqlite_orm.h> that the test names, as sqlite_orm declares it.
#pragma once
#include <cstddef>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace sqlite_orm {
using int64 = long long;
enum class journal_mode : signed char { DELETE = 0, TRUNCATE = 1, PERSIST = 2, MEMORY = 3, WAL = 4, OFF = 5 };
enum class sync_schema_result { new_table_created, already_in_sync };
struct table_info {
  std::string name;
};
struct table_xinfo {
  std::string name;
};

namespace internal {
// Expressions and the schema.
template <class G> struct column_t {
  std::string name;
  G member;
};
struct primary_key_t {};
template <class O, class... Cs> struct table_t {
  std::string name;
  std::tuple<Cs...> elements;
};
template <class T> struct expression_t {
  T value;
  template <class R> auto operator=(R right) const { return std::pair(value, std::move(right)); }
};
template <class L, class R> struct binary_condition {
  L left;
  R right;
};
template <class T, class R> auto operator>(expression_t<T> left, R right) {
  return binary_condition<T, R>{left.value, right};
}
template <class T, class R> auto operator==(expression_t<T> left, R right) {
  return binary_condition<T, R>{left.value, right};
}
template <class C> struct where_t { C expression; };
template <class T> struct limit_t { T lim; };
template <class T, class... Args> struct select_t {
  T col;
  std::tuple<Args...> conditions;
};
template <class... Args> struct set_t { std::tuple<Args...> assigns; };
template <char... C> struct cte_moniker {};
template <class M> struct cte_builder {
  template <class E> auto as(E expression) const { return std::pair(M(), std::move(expression)); }
};

struct connection_holder {
  explicit connection_holder(std::string filename);
  void retain();
  void release();
  sqlite3 *get() const;
  const std::string filename;
};
struct connection_ref {
  connection_ref(connection_holder &);
  connection_ref(const connection_ref &);
  ~connection_ref();
  sqlite3 *get() const;
};
struct statement_finalizer {
  sqlite3_stmt *stmt;
};

struct transaction_guard_t {
  bool commit_on_destroy = false;
  transaction_guard_t(connection_ref, std::function<void()> commit_func, std::function<void()> rollback_func);
  transaction_guard_t(transaction_guard_t &&);
  ~transaction_guard_t() noexcept(false);
  transaction_guard_t &operator=(transaction_guard_t &&) = delete;
  void commit();
  void rollback();
};

struct backup_t {
  backup_t(connection_ref to, const std::string &, connection_ref from, const std::string &,
           std::unique_ptr<connection_holder>);
  backup_t(backup_t &&);
  ~backup_t();
  int step(int pages);
  int remaining() const;
  int pagecount() const;
};

struct pragma_t {
  explicit pragma_t(std::function<connection_ref()>);
  sqlite_orm::journal_mode journal_mode();
  void journal_mode(sqlite_orm::journal_mode);
  int application_id();
  void application_id(int);
  int synchronous();
  void synchronous(int);
  int user_version();
  void user_version(int);
  int auto_vacuum();
  void auto_vacuum(int);
  std::vector<std::string> integrity_check();
  std::vector<std::string> quick_check();
  std::vector<sqlite_orm::table_xinfo> table_xinfo(const std::string &) const;
  std::vector<sqlite_orm::table_info> table_info(const std::string &) const;
};
struct limit_accessor {
  explicit limit_accessor(std::function<connection_ref()>);
  int length();
  void length(int);
};

struct storage_base {
  std::function<void(sqlite3 *)> on_open;
  pragma_t pragma;
  limit_accessor limit;

  transaction_guard_t transaction_guard();
  transaction_guard_t deferred_transaction_guard();
  transaction_guard_t immediate_transaction_guard();
  transaction_guard_t exclusive_transaction_guard();
  void drop_index(const std::string &);
  void drop_index_if_exists(const std::string &);
  void drop_trigger(const std::string &);
  void drop_trigger_if_exists(const std::string &);
  void vacuum();
  void drop_table(const std::string &);
  void drop_table_if_exists(const std::string &);
  void rename_table(const std::string &from, const std::string &to);
  int changes();
  int total_changes();
  int64 last_insert_rowid();
  int busy_timeout(int ms);
  std::string libversion();
  bool transaction(const std::function<bool()> &);
  std::vector<std::string> table_names();
  void open_forever();
  void begin_transaction();
  void begin_deferred_transaction();
  void begin_immediate_transaction();
  void begin_exclusive_transaction();
  void commit();
  void rollback();
  void backup_to(const std::string &);
  void backup_to(storage_base &);
  void backup_from(const std::string &);
  void backup_from(storage_base &);
  backup_t make_backup_to(const std::string &);
  backup_t make_backup_to(storage_base &);
  const std::string &filename() const;
  bool is_opened() const;
  bool get_autocommit();
  int busy_handler(std::function<int(int)>);

protected:
  storage_base(std::string filename, int foreignKeysCount);
  storage_base(const storage_base &);
  ~storage_base();
  bool table_exists(const std::string &);
  connection_ref get_connection();
};

template <class O, class DBOs> class mapped_iterator {
public:
  using iterator_category = std::input_iterator_tag;
  using difference_type = std::ptrdiff_t;
  using value_type = O;
  using reference = O &;
  using pointer = O *;
  mapped_iterator() = default;
  mapped_iterator(const DBOs &, statement_finalizer);
  O &operator*() const;
  O *operator->() const;
  mapped_iterator &operator++();
  mapped_iterator operator++(int);
  friend bool operator==(const mapped_iterator &, const mapped_iterator &) { return true; }

private:
  std::shared_ptr<O> current;
};

template <class T, class S, class... Args> struct mapped_view {
  mapped_view(S &, connection_ref, Args &&...);
  size_t size() const;
  bool empty() const;
  mapped_iterator<T, typename S::db_objects_type> begin();
  mapped_iterator<T, typename S::db_objects_type> end();
  connection_ref connection;
};

template <class ColResult, class DBOs> class result_set_iterator {
public:
  using difference_type = std::ptrdiff_t;
  using value_type = ColResult;
  result_set_iterator(const DBOs &, statement_finalizer);
  result_set_iterator(result_set_iterator &&) = default;
  value_type operator*() const;
  result_set_iterator &operator++();
  void operator++(int);
  friend bool operator==(const result_set_iterator &, const std::default_sentinel_t &) noexcept { return true; }
};

template <class Select> struct column_result;
template <class F, class O, class... Args> struct column_result<select_t<F O::*, Args...>> { using type = F; };

template <class Select, class DBOs> struct result_set_view {
  result_set_view(const DBOs &, connection_ref, Select);
  result_set_iterator<typename column_result<Select>::type, DBOs> begin();
  std::default_sentinel_t end();
  connection_ref connection;
};

template <class T> struct prepared_statement_t {
  sqlite3_stmt *stmt = nullptr;
  connection_ref con;
  T expression;
};

template <class... DBO> struct storage_t : storage_base {
  using self = storage_t<DBO...>;
  using db_objects_type = std::tuple<DBO...>;
  storage_t(std::string filename, db_objects_type dbObjects)
      : storage_base{std::move(filename), 0}, db_objects{std::move(dbObjects)} {}
  storage_t(const storage_t &) = default;
  db_objects_type db_objects;

  template <class O, class... Args> mapped_view<O, self, Args...> iterate(Args &&...args) {
    return {*this, get_connection(), std::forward<Args>(args)...};
  }
  template <class T, class... Args>
  result_set_view<select_t<T, Args...>, db_objects_type> iterate(select_t<T, Args...> expression) {
    return {db_objects, get_connection(), std::move(expression)};
  }
  template <class O, class... Args> void remove_all(Args &&...) {}
  template <class O, class... Ids> void remove(Ids...) {}
  template <class O> void update(const O &) {}
  template <class S, class... Wargs> void update_all(S, Wargs...) {}
  template <class T, class R = std::vector<T>, class... Args> R get_all(Args &&...) { return {}; }
  template <class O, class R = std::vector<std::unique_ptr<O>>, class... Args> auto get_all_pointer(Args &&...) {
    return R();
  }
  template <class O, class R = std::vector<std::optional<O>>, class... Args> auto get_all_optional(Args &&...) {
    return R();
  }
  template <class O, class... Ids> O get(Ids...) { return {}; }
  template <class O, class... Ids> std::unique_ptr<O> get_pointer(Ids...) { return {}; }
  template <class O, class... Ids> std::shared_ptr<O> get_no_throw(Ids...) { return {}; }
  template <class O, class... Ids> std::optional<O> get_optional(Ids...) { return {}; }
  template <class O, class... Args> int count(Args &&...) { return 0; }
  template <class F, class O, class... Args> int count(F O::*, Args &&...) { return 0; }
  template <class F, class... Args> double avg(F, Args &&...) { return 0; }
  template <class F, class... Args> std::string group_concat(F, Args &&...) { return {}; }
  template <class F, class O, class... Args> std::unique_ptr<F> max(F O::*, Args &&...) { return {}; }
  template <class F, class O, class... Args> std::unique_ptr<F> min(F O::*, Args &&...) { return {}; }
  template <class F, class O, class... Args> std::unique_ptr<F> sum(F O::*, Args &&...) { return {}; }
  template <class F, class... Args> double total(F, Args &&...) { return 0; }
  template <class F, class O, class... Args> auto select(F O::*, Args...) { return std::vector<F>(); }
#ifdef SQLITE_ORM_WITH_CTE
  template <class CTE, class E> auto with(CTE, E) { return std::vector<int>(); }
  template <class CTE, class E> auto with_recursive(CTE, E) { return std::vector<int>(); }
#endif
  template <class T> std::string dump(const T &) const { return {}; }
  template <class O> void replace(const O &) {}
  template <class It, class Projection = std::identity> void replace_range(It, It, Projection = {}) {}
  template <class O> int insert(const O &) { return 0; }
  template <class It, class Projection = std::identity> void insert_range(It, It, Projection = {}) {}
  template <class O> void rename_table(std::string) {}
  using storage_base::rename_table;
  template <class O> const std::string &tablename() const { return std::get<0>(db_objects).name; }
  template <class F, class O> const std::string *find_column_name(F O::*) const { return nullptr; }
  std::map<std::string, sync_schema_result> sync_schema(bool = false) { return {}; }
  std::map<std::string, sync_schema_result> sync_schema_simulate(bool = false) { return {}; }
  using storage_base::table_exists;
  template <class T, class... Args> prepared_statement_t<select_t<T, Args...>> prepare(select_t<T, Args...> statement) {
    return {nullptr, get_connection(), std::move(statement)};
  }
  template <class F, class O, class... Args> auto execute(const prepared_statement_t<select_t<F O::*, Args...>> &) {
    return std::vector<F>();
  }
};
} // namespace internal

inline internal::primary_key_t primary_key() { return {}; }
template <class G, class... Op> internal::column_t<G> make_column(std::string name, G member, Op...) {
  return {std::move(name), member};
}
template <class F, class O> O ownerOf(F O::*);
template <class G, class... Cs>
auto make_table(std::string name, internal::column_t<G> first, Cs... rest)
    -> internal::table_t<decltype(ownerOf(first.member)), internal::column_t<G>, Cs...> {
  return {std::move(name), {std::move(first), std::move(rest)...}};
}
template <class... DBO> internal::storage_t<DBO...> make_storage(std::string filename, DBO... dbObjects) {
  return {std::move(filename), std::tuple<DBO...>{std::forward<DBO>(dbObjects)...}};
}
template <class T> internal::expression_t<T> c(T value) { return {std::move(value)}; }
template <class C> internal::where_t<C> where(C expression) { return {std::move(expression)}; }
template <class T> internal::limit_t<T> limit(T value) { return {std::move(value)}; }
template <class T, class... Args> internal::select_t<T, Args...> select(T column, Args... conditions) {
  return {std::move(column), {std::move(conditions)...}};
}
template <class... Args> internal::set_t<Args...> set(Args... assigns) { return {{std::move(assigns)...}}; }
template <class M, class F, class O> F O::*column(F O::*member) { return member; }
template <class M> internal::cte_builder<M> cte() { return {}; }
template <char... C> internal::cte_moniker<C...> operator""_ctealias() { return {}; }
template <int N, class T> const auto &get(const internal::prepared_statement_t<T> &statement) {
  return std::get<N>(statement.expression.conditions);
}
} // namespace sqlite_orm
