// ormpp, as ormpp/dbng.hpp, ormpp/query.hpp and ormpp/connection_pool.hpp declare it.
#pragma once
#include <coroutine>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace ormpp {

#define ORMPP_SYNCHRONOUS(DB)                                                                                          \
  class DB {                                                                                                           \
  public:                                                                                                              \
    ~DB();                                                                                                             \
    bool connect(const std::string &host, const std::string &user = "", const std::string &passwd = "",                \
                 const std::string &db = "");                                                                          \
    bool ping();                                                                                                       \
    bool disconnect();                                                                                                 \
    template <typename T> bool create_datatable();                                                                     \
    template <typename T> int insert(const T &t);                                                                      \
    template <typename T> int replace(const T &t);                                                                     \
    template <auto... members, typename T> int update(const T &t);                                                     \
    template <typename T> uint64_t get_insert_id_after_insert(const T &t);                                             \
    template <typename T> bool delete_records();                                                                       \
    template <typename T> uint64_t delete_records_s(const std::string &str);                                           \
    template <typename T> std::vector<T> query();                                                                      \
    template <typename T> std::vector<T> query_s(const std::string &str);                                              \
    bool execute(const std::string &sql);                                                                              \
    void set_enable_transaction(bool enable);                                                                          \
    bool begin();                                                                                                      \
    bool commit();                                                                                                     \
    bool rollback();                                                                                                   \
    int get_last_affect_rows();                                                                                        \
    bool has_error() const;                                                                                            \
    static constexpr bool is_async = false;                                                                            \
    template <typename T> using awaitable = T;                                                                         \
  };
ORMPP_SYNCHRONOUS(mysql)
ORMPP_SYNCHRONOUS(postgresql)
ORMPP_SYNCHRONOUS(sqlite)

template <typename T> struct awaitable {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>) const noexcept;
  T await_resume() const;
};
struct any_io_executor {};
class mysql_async {
public:
  explicit mysql_async(any_io_executor executor);
  ~mysql_async();
  ormpp::awaitable<bool> connect(const std::string &host, const std::string &user = "", const std::string &passwd = "",
                                 const std::string &db = "");
  ormpp::awaitable<bool> ping();
  ormpp::awaitable<bool> disconnect();
  template <typename T> ormpp::awaitable<bool> create_datatable();
  template <typename T> ormpp::awaitable<int> insert(const T &t);
  template <typename T> ormpp::awaitable<int> replace(const T &t);
  template <auto... members, typename T> ormpp::awaitable<int> update(const T &t);
  template <typename T> ormpp::awaitable<uint64_t> get_insert_id_after_insert(const T &t);
  template <typename T> ormpp::awaitable<bool> delete_records();
  template <typename T> ormpp::awaitable<uint64_t> delete_records_s(const std::string &str);
  template <typename T> ormpp::awaitable<std::vector<T>> query();
  template <typename T> ormpp::awaitable<std::vector<T>> query_s(const std::string &str);
  ormpp::awaitable<bool> execute(const std::string &sql);
  ormpp::awaitable<bool> begin();
  ormpp::awaitable<bool> commit();
  ormpp::awaitable<bool> rollback();
  int get_last_affect_rows();
  bool has_error() const;
  static constexpr bool is_async = true;
  template <typename T> using awaitable = ormpp::awaitable<T>;
};

struct where_condition {};

template <typename T, typename DB, typename R> class query_builder {
public:
  struct stage_offset {
    auto collect() { return typename DB::template awaitable<std::vector<T>>{}; }
    auto scalar() { return typename DB::template awaitable<std::optional<T>>{}; }
  };
  struct stage_limit {
    stage_offset offset(uint64_t) { return {}; }
    auto collect() { return typename DB::template awaitable<std::vector<T>>{}; }
    auto scalar() { return typename DB::template awaitable<std::optional<T>>{}; }
  };
  struct stage_order {
    stage_limit limit(uint64_t) { return {}; }
    auto collect() { return typename DB::template awaitable<std::vector<T>>{}; }
    auto scalar() { return typename DB::template awaitable<std::optional<T>>{}; }
  };
  struct stage_having {
    stage_order order_by() { return {}; }
    auto collect() { return typename DB::template awaitable<std::vector<T>>{}; }
    auto scalar() { return typename DB::template awaitable<std::optional<T>>{}; }
  };
  struct stage_group_by {
    stage_having having(where_condition) { return {}; }
    auto collect() { return typename DB::template awaitable<std::vector<T>>{}; }
    auto scalar() { return typename DB::template awaitable<std::optional<T>>{}; }
  };
  struct stage_where {
    stage_order order_by() { return {}; }
    stage_limit limit(uint64_t) { return {}; }
    stage_group_by group_by() { return {}; }
    auto collect() { return typename DB::template awaitable<std::vector<T>>{}; }
    auto scalar() { return typename DB::template awaitable<std::optional<T>>{}; }
  };
  struct stage_inner_join {
    stage_where where(const where_condition &) { return {}; }
    auto collect() { return typename DB::template awaitable<std::vector<T>>{}; }
    auto scalar() { return typename DB::template awaitable<std::optional<T>>{}; }
  };
  auto inner_join(int, int) { return stage_inner_join{}; }
  stage_where where(const where_condition &) { return {}; }
  stage_limit limit(uint64_t) { return {}; }
  stage_group_by group_by() { return {}; }
  auto collect() { return typename DB::template awaitable<std::vector<T>>{}; }
  auto scalar() { return typename DB::template awaitable<std::optional<T>>{}; }
};
template <typename DB, typename R = void> struct stage_select {
  template <typename T> query_builder<T, DB, R> from() { return {}; }
};
template <typename T, typename DB> struct stage_update_where {
  auto execute() { return typename DB::template awaitable<int>{}; }
};
template <typename T, typename DB> struct stage_update_set {
  stage_update_set &set(int, int) { return *this; }
  stage_update_where<T, DB> where(const where_condition &) { return {}; }
  auto execute_all() { return typename DB::template awaitable<int>{}; }
};
template <typename T, typename DB> struct update_builder {
  stage_update_set<T, DB> set(int, int) { return {}; }
};
template <typename T, typename DB> struct delete_builder {
  struct stage_delete_where {
    auto execute() { return typename DB::template awaitable<int>{}; }
  };
  struct stage_delete_partition {
    stage_delete_where where(const where_condition &) { return {}; }
    auto execute() { return typename DB::template awaitable<int>{}; }
    auto execute_all() { return typename DB::template awaitable<int>{}; }
  };
  stage_delete_where where(const where_condition &) { return {}; }
  stage_delete_partition partition(int, int) { return {}; }
  auto execute_all() { return typename DB::template awaitable<int>{}; }
};
template <typename T, typename DB> struct create_table_builder {
  create_table_builder &auto_increment(int) { return *this; }
  auto execute() { return typename DB::template awaitable<bool>{}; }
};
template <typename T, typename DB> struct alter_table_builder {
  alter_table_builder &add_column(int) { return *this; }
  auto execute() { return typename DB::template awaitable<bool>{}; }
};

template <typename DB> class dbng {
public:
  dbng() = default;
  template <typename... Args>
  requires(sizeof...(Args) != 0) explicit dbng(Args &&...args) : db_(std::forward<Args>(args)...) {}
  dbng(const dbng &) = delete;
  ~dbng() {
    if constexpr (!DB::is_async)
      disconnect();
  }
  decltype(auto) connect(const std::string &host, const std::string &user = "", const std::string &passwd = "",
                         const std::string &db = "") {
    return db_.connect(host, user, passwd, db);
  }
  decltype(auto) disconnect() { return db_.disconnect(); }
  template <typename T> decltype(auto) create_datatable() { return db_.template create_datatable<T>(); }
  template <typename T> decltype(auto) insert(const T &t) { return db_.insert(t); }
  template <typename T> decltype(auto) replace(const T &t) { return db_.replace(t); }
  template <typename T> decltype(auto) update(const T &t) { return db_.update(t); }
  template <auto... members, typename T> decltype(auto) update_some(const T &t) {
    return db_.template update<members...>(t);
  }
  template <typename T> decltype(auto) get_insert_id_after_insert(const T &t) {
    return db_.get_insert_id_after_insert(t);
  }
  template <typename T> decltype(auto) delete_records_s(const std::string &str = "") {
    return db_.template delete_records_s<T>(str);
  }
  template <typename T> decltype(auto) query_s(const std::string &str = "") { return db_.template query_s<T>(str); }
  template <typename T> decltype(auto) delete_records() { return db_.template delete_records<T>(); }
  template <typename T> decltype(auto) query() { return db_.template query<T>(); }
  template <typename T> auto update() { return update_builder<T, DB>{}; }
  template <typename T> auto remove() { return delete_builder<T, DB>{}; }
  template <typename T> auto create_table() { return create_table_builder<T, DB>{}; }
  template <typename T> auto alter_table() { return alter_table_builder<T, DB>{}; }
  auto select(int) { return stage_select<DB>{}; }
  decltype(auto) execute(const std::string &sql) { return db_.execute(sql); }
  void set_enable_transaction(bool enable = true) { return db_.set_enable_transaction(enable); }
  decltype(auto) begin() { return db_.begin(); }
  decltype(auto) commit() { return db_.commit(); }
  decltype(auto) rollback() { return db_.rollback(); }
  decltype(auto) ping() { return db_.ping(); }
  bool has_error() { return db_.has_error(); }
  int get_last_affect_rows() { return db_.get_last_affect_rows(); }

private:
  DB db_;
};

template <typename DB> class connection_pool {
public:
  using DeleterType = std::function<void(DB *)>;
  static connection_pool<DB> &instance();
  void init(int maxsize, const std::string &host = "", const std::string &user = "", const std::string &passwd = "");
  size_t size() const;
  std::unique_ptr<DB, DeleterType> get();
};
template <typename DB> class async_connection_pool {
public:
  explicit async_connection_pool(any_io_executor executor);
  awaitable<bool> init(size_t pool_size, const std::string &host);
  awaitable<std::shared_ptr<DB>> get();
};

} // namespace ormpp
