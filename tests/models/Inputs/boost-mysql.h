// Boost.MySQL, as Boost 1.88 has it; and what only Boost 1.82 had.
#pragma once
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/system/error_code.hpp>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace boost::mysql {
using error_code = boost::system::error_code;
using string_view = std::string_view;

class diagnostics {};
class row_view {};
class rows_view {
public:
  std::size_t size() const noexcept;
  row_view operator[](std::size_t row) const noexcept;
};
class results {
public:
  rows_view rows() const noexcept;
  std::uint64_t affected_rows() const noexcept;
  std::uint64_t last_insert_id() const noexcept;
};
template <typename... Row> class static_results {
public:
  const std::vector<int> &rows() const noexcept;
};
class execution_state {
public:
  bool complete() const noexcept;
  bool should_read_rows() const noexcept;
};
template <typename... Row> class static_execution_state {
public:
  bool should_read_rows() const noexcept;
};
template <typename... T> struct bound_statement_tuple {};
class statement {
public:
  unsigned num_params() const noexcept;
  template <typename... T> bound_statement_tuple<T...> bind(T &&...values) const { return {}; }
};
struct character_set {};
class handshake_params {
public:
  handshake_params(string_view user, string_view password, string_view database = {});
};
struct connect_params {};
struct pool_params {};
class pipeline_request {
public:
  template <typename... T> pipeline_request &add_execute(std::string_view sql, const T &...values) { return *this; }
  pipeline_request &add_prepare_statement(std::string_view sql);
};
class stage_response {};

// Declares an operation in its four forms: with errors, with exceptions, and twice asynchronously.
#define BOOST_MYSQL_TEST_OPERATION(result, name, ...)                                                                  \
  result name(__VA_ARGS__);                                                                                            \
  template <typename Token> void async_##name(__VA_ARGS__, Token &&token) {}

class any_connection {
public:
  using executor_type = asio::any_io_executor;
  explicit any_connection(asio::any_io_executor executor);
  template <typename Context> explicit any_connection(Context &context) : any_connection(context.get_executor()) {}
  any_connection(any_connection &&other);
  executor_type get_executor() noexcept;
  bool uses_ssl() const noexcept;

  BOOST_MYSQL_TEST_OPERATION(void, connect, const connect_params &params)
  void connect(const connect_params &params, error_code &error, diagnostics &diagnostics);
  template <typename Request, typename Results> void execute(Request &&request, Results &result);
  template <typename Request, typename Results>
  void execute(Request &&request, Results &result, error_code &error, diagnostics &diagnostics);
  template <typename Request, typename Results, typename Token>
  auto async_execute(Request &&request, Results &result, Token &&token) {
    return asio::async_initiate<Token, void(error_code)>([](auto) {}, token);
  }
  template <typename Request, typename State> void start_execution(Request &&request, State &state);
  template <typename Request, typename State, typename Token>
  void async_start_execution(Request &&request, State &state, Token &&token) {}
  BOOST_MYSQL_TEST_OPERATION(statement, prepare_statement, string_view sql)
  BOOST_MYSQL_TEST_OPERATION(void, close_statement, const statement &statement)
  BOOST_MYSQL_TEST_OPERATION(rows_view, read_some_rows, execution_state &state)
  template <typename... Row, typename Element>
  std::size_t read_some_rows(static_execution_state<Row...> &state, std::span<Element> rows);
  template <typename... Row, typename Element, typename Token>
  void async_read_some_rows(static_execution_state<Row...> &state, std::span<Element> rows, Token &&token) {}
  BOOST_MYSQL_TEST_OPERATION(void, set_character_set, const character_set &set)
  BOOST_MYSQL_TEST_OPERATION(void, run_pipeline, const pipeline_request &request, std::vector<stage_response> &result)
  template <typename State> void read_resultset_head(State &state);
  template <typename State, typename Token> void async_read_resultset_head(State &state, Token &&token) {}
  void ping();
  template <typename Token> void async_ping(Token &&token) {}
  void reset_connection();
  template <typename Token> void async_reset_connection(Token &&token) {}
  void close();
  template <typename Token> void async_close(Token &&token) {}
};

template <typename Stream> class connection {
public:
  using executor_type = typename Stream::executor_type;
  template <typename... Arguments> explicit connection(Arguments &&...arguments);
  executor_type get_executor();
  Stream &stream() noexcept;

  template <typename Endpoint> void connect(const Endpoint &endpoint, const handshake_params &params);
  template <typename Endpoint, typename Token>
  void async_connect(const Endpoint &endpoint, const handshake_params &params, Token &&token) {}
  BOOST_MYSQL_TEST_OPERATION(void, handshake, const handshake_params &params)
  template <typename Request, typename Results> void execute(Request &&request, Results &result);
  template <typename Request, typename Results, typename Token>
  void async_execute(Request &&request, Results &result, Token &&token) {}
  template <typename Request, typename State> void start_execution(Request &&request, State &state);
  template <typename Request, typename State, typename Token>
  void async_start_execution(Request &&request, State &state, Token &&token) {}
  BOOST_MYSQL_TEST_OPERATION(statement, prepare_statement, string_view sql)
  BOOST_MYSQL_TEST_OPERATION(void, close_statement, const statement &statement)
  BOOST_MYSQL_TEST_OPERATION(rows_view, read_some_rows, execution_state &state)
  template <typename... Row, typename Element>
  std::size_t read_some_rows(static_execution_state<Row...> &state, std::span<Element> rows);
  template <typename... Row, typename Element, typename Token>
  void async_read_some_rows(static_execution_state<Row...> &state, std::span<Element> rows, Token &&token) {}
  template <typename State> void read_resultset_head(State &state);
  template <typename State, typename Token> void async_read_resultset_head(State &state, Token &&token) {}
  void ping();
  template <typename Token> void async_ping(Token &&token) {}
  void reset_connection();
  template <typename Token> void async_reset_connection(Token &&token) {}
  void close();
  template <typename Token> void async_close(Token &&token) {}
  void quit();
  template <typename Token> void async_quit(Token &&token) {}

  // Until Boost 1.84.
  BOOST_MYSQL_TEST_OPERATION(void, query, string_view sql, results &result)
  BOOST_MYSQL_TEST_OPERATION(void, start_query, string_view sql, execution_state &state)
  template <typename Tuple> void execute_statement(const statement &statement, const Tuple &values, results &result);
  template <typename Tuple, typename Token>
  void async_execute_statement(const statement &statement, const Tuple &values, results &result, Token &&token) {}
  template <typename Tuple>
  void start_statement_execution(const statement &statement, const Tuple &values, execution_state &state);
  template <typename Tuple, typename Token>
  void async_start_statement_execution(const statement &statement, const Tuple &values, execution_state &state,
                                       Token &&token) {}
};

using tcp_connection = connection<asio::ip::tcp::socket>;

class pooled_connection {
public:
  ~pooled_connection();
  bool valid() const noexcept;
  any_connection &get() noexcept;
  any_connection *operator->() noexcept;
  void return_without_reset() noexcept;
};

class connection_pool {
public:
  using executor_type = asio::any_io_executor;
  connection_pool(asio::any_io_executor executor, pool_params params);
  template <typename Context>
  connection_pool(Context &context, pool_params params) : connection_pool(context.get_executor(), std::move(params)) {}
  executor_type get_executor() noexcept;
  template <typename Token> void async_run(Token &&token) {}
  template <typename Token> auto async_get_connection(Token &&token) {
    return asio::async_initiate<Token, void(error_code, pooled_connection)>([](auto) {}, token);
  }
  void cancel();
};

template <typename Token> class with_diagnostics_t {};
template <typename Token> with_diagnostics_t<std::decay_t<Token>> with_diagnostics(Token &&token) { return {}; }

template <typename Range, typename Format> struct format_sequence {};
template <typename Range, typename Format>
format_sequence<Range, Format> sequence(Range &&range, Format &&format, const char *glue = ", ") {
  return {};
}
template <typename... Arguments> int with_params(const char *sql, Arguments &&...arguments);
} // namespace boost::mysql
