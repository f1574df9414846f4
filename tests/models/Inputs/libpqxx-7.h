// As much of libpqxx as the test needs, in the shape that it has since 7.0: one class of connections, transactions that
// begin in their constructors. The iterators of streams have their names of 7.8, and of before.
#pragma once
#include <cstddef>
#include <cstdint>
#include <ctime>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace pqxx {
using namespace std::literals;
using oid = unsigned;
using bytes = std::vector<std::byte>;
using bytes_view = std::span<const std::byte>;
using table_path = std::initializer_list<std::string_view>;

class zview : public std::string_view {
public:
  constexpr zview() noexcept = default;
  zview(const char text[]) noexcept : std::string_view{text} {}
  zview(const std::string &text) noexcept : std::string_view{text} {}
  const char *c_str() const noexcept { return data(); }
};

class row;
class field {
public:
  template <typename T> T as() const;
  bool is_null() const noexcept;
};
class row {
public:
  field operator[](int column) const noexcept;
  template <typename... TYPE> std::tuple<TYPE...> as() const;
};
namespace internal {
template <typename... TYPE> class result_iteration {
public:
  std::tuple<TYPE...> *begin() const;
  std::tuple<TYPE...> *end() const;
};
} // namespace internal
class result {
public:
  int size() const noexcept;
  const row operator[](int number) const noexcept;
  const row *begin() const noexcept;
  const row *end() const noexcept;
  result no_rows() const;
  row one_row() const;
  result expect_rows(int n) const;
  template <typename... TYPE> internal::result_iteration<TYPE...> iter() const;
  template <typename CALLABLE> void for_each(CALLABLE &&) const {}
};

class params {
public:
  template <typename... Args> params(Args &&...) {}
  template <typename TYPE> void append(const TYPE &value);
};
class prepped : public zview {
public:
  prepped(zview name) : zview{name} {}
};

class connection;
struct notification {
  connection &conn;
  zview channel, payload;
};
class notification_receiver {
public:
  notification_receiver(connection &cx, std::string_view channel);
  virtual ~notification_receiver();
  virtual void operator()(const std::string &payload, int backend_pid) = 0;
};

class connection {
public:
  connection() : connection{""} {}
  explicit connection(const char options[]) { init(options); }
  explicit connection(zview options) : connection{options.c_str()} {}
  connection(connection &&rhs);
  ~connection() { close(); }
  connection &operator=(connection &&rhs);
  bool is_open() const noexcept;
  int sock() const & noexcept;
  int server_version() const noexcept;
  std::string get_client_encoding() const;
  void set_client_encoding(const char encoding[]) &;
  template <typename TYPE> void set_session_var(std::string_view var, const TYPE &value) &;
  std::string get_var(std::string_view var);
  template <typename TYPE> TYPE get_var_as(std::string_view var);
  int get_notifs();
  int await_notification();
  int await_notification(std::time_t seconds, long microseconds = 0);
  using notification_handler = std::function<void(notification)>;
  void listen(std::string_view channel, notification_handler handler = {});
  std::string encrypt_password(const char user[], const char password[], const char *algorithm = nullptr);
  void prepare(zview name, zview definition) & { prepare(name.c_str(), definition.c_str()); }
  void prepare(const char name[], const char definition[]) &;
  void unprepare(std::string_view name);
  std::string quote_name(std::string_view identifier) const;
  template <typename T> std::string quote(const T &t) const;
  void cancel_query();
  void set_blocking(bool block) &;
  std::string connection_string() const;
  void close();
  void set_variable(std::string_view var, std::string_view value) &;
  std::string get_variable(std::string_view var);

private:
  void init(const char options[]);
};
using connection_base = connection;

class connecting {
public:
  connecting(zview connection_string = "");
  int sock() const & noexcept;
  bool wait_to_read() const & noexcept;
  bool wait_to_write() const & noexcept;
  void process() &;
  bool done() const & noexcept;
  connection produce() &&;
};

class transaction_base;
class transaction_focus {
public:
  transaction_focus(transaction_base &t, std::string_view cname) : m_trans{&t}, m_classname{cname} {}

protected:
  transaction_base *m_trans;

private:
  std::string_view m_classname;
};

class stream_from;
namespace internal {
class stream_query_end_iterator {};
template <typename... TYPE> class stream_query;

template <typename... TYPE> class stream_query_input_iterator {
public:
  explicit stream_query_input_iterator(stream_query<TYPE...> &home) : m_home(&home) { consume_line(); }
  stream_query_input_iterator &operator++() & {
    consume_line();
    return *this;
  }
  std::tuple<TYPE...> operator*() const;
  bool operator!=(stream_query_end_iterator) const noexcept;

private:
  void consume_line() &;
  stream_query<TYPE...> *m_home;
};
template <typename... TYPE> class stream_query : transaction_focus {
public:
  stream_query(transaction_base &tx, std::string_view query);
  ~stream_query() noexcept;
  auto begin() & { return stream_query_input_iterator<TYPE...>{*this}; }
  auto end() const & { return stream_query_end_iterator{}; }
};

template <typename... TYPE> class stream_from_input_iterator {
public:
  stream_from_input_iterator() = default;
  explicit stream_from_input_iterator(stream_from &home) : m_home(&home) {}
  stream_from_input_iterator &operator++();
  const std::tuple<TYPE...> &operator*() const { return m_value; }
  bool operator!=(const stream_from_input_iterator &rhs) const { return m_home != rhs.m_home; }

private:
  stream_from *m_home{nullptr};
  std::tuple<TYPE...> m_value;
};
template <typename... TYPE> class stream_input_iteration {
public:
  explicit stream_input_iteration(stream_from &home) : m_home{home} {}
  stream_from_input_iterator<TYPE...> begin() const { return stream_from_input_iterator<TYPE...>{m_home}; }
  stream_from_input_iterator<TYPE...> end() const { return {}; }

private:
  stream_from &m_home;
};

template <typename... TYPE> class stream_input_iterator {
public:
  stream_input_iterator() = default;
  stream_input_iterator &operator++();
  const std::tuple<TYPE...> &operator*() const;
  bool operator!=(const stream_input_iterator &rhs) const;
};
template <typename... TYPE> class owning_stream_input_iteration {
public:
  stream_input_iterator<TYPE...> begin() const;
  stream_input_iterator<TYPE...> end() const { return {}; }
};
} // namespace internal

class transaction_base {
public:
  transaction_base() = delete;
  virtual ~transaction_base() = 0;
  void commit();
  void abort();
  template <typename T> std::string quote(const T &t) const { return conn().quote(t); }
  result exec(std::string_view query);
  result exec(std::string_view query, params parms);
  result exec(prepped statement);
  result exec(prepped statement, const params &parms);
  template <typename... Args> result exec_params(std::string_view query, Args &&...args);
  template <typename TYPE> TYPE query_value(zview query);
  template <typename... TYPE> std::tuple<TYPE...> query1(zview query);
  template <typename... TYPE> std::optional<std::tuple<TYPE...>> query01(zview query);
  template <typename... TYPE> auto query(zview query) { return exec(query).template iter<TYPE...>(); }
  template <typename... TYPE> auto query_n(int rows, zview query) {
    return exec(query).expect_rows(rows).template iter<TYPE...>();
  }
  template <typename... TYPE> auto stream(std::string_view query) & {
    return internal::stream_query<TYPE...>{*this, query};
  }
  template <typename CALLABLE> void for_stream(std::string_view query, CALLABLE &&) { exec(query); }
  template <typename CALLABLE> void for_each(std::string_view query, CALLABLE &&) { exec(query); }
  template <typename CALLABLE> void for_query(zview query, CALLABLE &&) { exec(query); }
  void notify(std::string_view channel, std::string_view payload = {});
  connection &conn() const noexcept { return m_conn; }

protected:
  explicit transaction_base(connection &cx) : m_conn{cx} {}
  void register_transaction();
  void close() noexcept;
  result direct_exec(std::string_view query);
  virtual void do_commit() = 0;

private:
  connection &m_conn;
};

class dbtransaction : public transaction_base {
protected:
  explicit dbtransaction(connection &cx) : transaction_base{cx} {}
};
namespace internal {
class basic_transaction : public dbtransaction {
protected:
  basic_transaction(connection &cx, zview begin_command);
  virtual ~basic_transaction() noexcept override = 0;

private:
  virtual void do_commit() override;
};
} // namespace internal

enum isolation_level { read_committed, repeatable_read, serializable };
enum class write_policy { read_only, read_write };
template <isolation_level ISOLATION = read_committed, write_policy READWRITE = write_policy::read_write>
class transaction final : public internal::basic_transaction {
public:
  explicit transaction(connection &cx) : internal::basic_transaction{cx, "BEGIN"} {}
  virtual ~transaction() noexcept override { close(); }
};
using work = transaction<read_committed, write_policy::read_write>;
using read_transaction = transaction<read_committed, write_policy::read_only>;

class nontransaction final : public transaction_base {
public:
  nontransaction(connection &cx, std::string_view = ""sv) : transaction_base{cx} { register_transaction(); }
  virtual ~nontransaction() override { close(); }

private:
  virtual void do_commit() override {}
};
class subtransaction : public transaction_focus, public dbtransaction {
public:
  explicit subtransaction(dbtransaction &t, std::string_view tname = ""sv);
  explicit subtransaction(subtransaction &t, std::string_view name = ""sv);
  virtual ~subtransaction() noexcept override;

private:
  virtual void do_commit() override;
};

class stream_from : transaction_focus {
public:
  using raw_line = std::pair<std::unique_ptr<char, void (*)(const void *)>, std::size_t>;
  static stream_from query(transaction_base &tx, std::string_view q);
  static stream_from table(transaction_base &tx, table_path path, std::initializer_list<std::string_view> = {});
  static stream_from raw_table(transaction_base &tx, std::string_view path, std::string_view columns = ""sv);
  stream_from(transaction_base &tx, std::string_view table);
  stream_from(stream_from &&) = delete;
  ~stream_from() noexcept;
  operator bool() const noexcept;
  void complete();
  template <typename Tuple> stream_from &operator>>(Tuple &t);
  template <typename... TYPE> auto iter() & { return internal::stream_input_iteration<TYPE...>{*this}; }
  const std::vector<zview> *read_row() &;
  raw_line get_raw_line();
};
class stream_to : transaction_focus {
public:
  static stream_to raw_table(transaction_base &tx, std::string_view path, std::string_view columns = "");
  static stream_to table(transaction_base &tx, table_path path, std::initializer_list<std::string_view> = {});
  explicit stream_to(stream_to &&other);
  stream_to(transaction_base &tx, std::string_view table_name);
  ~stream_to() noexcept;
  void complete();
  template <typename Row> stream_to &operator<<(const Row &row);
  template <typename Row> void write_row(const Row &row);
  template <typename... Ts> void write_values(const Ts &...fields);
};

class blob {
public:
  static oid create(dbtransaction &, oid = 0);
  static void remove(dbtransaction &, oid);
  static blob open_r(dbtransaction &, oid);
  static blob open_w(dbtransaction &, oid);
  static blob open_rw(dbtransaction &, oid);
  blob() = default;
  blob(blob &&);
  blob &operator=(blob &&);
  ~blob();
  std::size_t read(bytes &buf, std::size_t size);
  template <typename DATA> void write(const DATA &data);
  void resize(std::int64_t size);
  std::int64_t tell() const;
  std::int64_t seek_abs(std::int64_t offset = 0);
  std::int64_t seek_rel(std::int64_t offset = 0);
  std::int64_t seek_end(std::int64_t offset = 0);
  static oid from_buf(dbtransaction &tx, bytes_view data, oid id = 0);
  static void append_from_buf(dbtransaction &tx, bytes_view data, oid id);
  static oid from_file(dbtransaction &, const char path[]);
  static void to_buf(dbtransaction &, oid, bytes &, std::size_t max_size);
  static std::size_t append_to_buf(dbtransaction &, oid, std::int64_t offset, bytes &buf, std::size_t append_max);
  static void to_file(dbtransaction &, oid, const char path[]);
  void close();
};
} // namespace pqxx
