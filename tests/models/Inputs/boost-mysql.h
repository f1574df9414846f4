// Boost.MySQL, as Boost 1.88 has it; and what only Boost 1.82 had.
#pragma once
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/system/error_code.hpp>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <span>
#include <string_view>
#include <type_traits>
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

template <typename Token> struct with_diagnostics_t {
  Token token;
};
template <typename Token> with_diagnostics_t<std::decay_t<Token>> with_diagnostics(Token &&token) {
  return {std::forward<Token>(token)};
}

namespace detail {
template <typename Result> struct signature {
  using type = void(error_code, Result);
};
template <> struct signature<void> {
  using type = void(error_code);
};
template <typename Result, typename Token> auto initiate(Token &token) {
  return asio::async_initiate<Token, typename signature<Result>::type>([](auto) {}, token);
}
using default_token = with_diagnostics_t<asio::deferred_t>;
} // namespace detail
} // namespace boost::mysql

template <typename Token, typename... Results>
struct boost::asio::async_result<boost::mysql::with_diagnostics_t<Token>, void(boost::system::error_code, Results...)> {
  template <typename Initiation> static auto initiate(Initiation &&initiation, auto &&token) {
    // Of an exception_ptr, Asio 1.81 can await no deferred results.
    constexpr bool isDeferred = std::is_same_v<Token, boost::asio::deferred_t>;
    using Error = std::conditional_t<isDeferred, boost::system::error_code, std::exception_ptr>;
    return boost::asio::async_initiate<Token, void(Error, Results...)>(std::move(initiation), token.token);
  }
};

namespace boost::mysql {
// Declares an operation in its forms: with exceptions, with errors, and asynchronously.
#define BOOST_MYSQL_TEST_OPERATION(result, name, ...)                                                                  \
  result name(__VA_ARGS__);                                                                                            \
  result name(__VA_ARGS__ __VA_OPT__(, ) error_code &error, diagnostics &info);                                        \
  template <typename Token = detail::default_token>                                                                    \
  auto async_##name(__VA_ARGS__ __VA_OPT__(, ) Token &&token = {}) {                                                   \
    return detail::initiate<result>(token);                                                                            \
  }                                                                                                                    \
  template <typename Token = detail::default_token>                                                                    \
  auto async_##name(__VA_ARGS__ __VA_OPT__(, ) diagnostics &info, Token &&token = {}) {                                \
    return detail::initiate<result>(token);                                                                            \
  }

class any_connection {
public:
  using executor_type = asio::any_io_executor;
  explicit any_connection(asio::any_io_executor executor);
  template <typename Context> explicit any_connection(Context &context) : any_connection(context.get_executor()) {}
  any_connection(any_connection &&other);
  executor_type get_executor() noexcept;
  bool uses_ssl() const noexcept;

  BOOST_MYSQL_TEST_OPERATION(void, connect, const connect_params &params)
  BOOST_MYSQL_TEST_OPERATION(void, execute, auto &&request, auto &result)
  BOOST_MYSQL_TEST_OPERATION(void, start_execution, auto &&request, auto &state)
  BOOST_MYSQL_TEST_OPERATION(statement, prepare_statement, string_view sql)
  BOOST_MYSQL_TEST_OPERATION(void, close_statement, const statement &statement)
  BOOST_MYSQL_TEST_OPERATION(rows_view, read_some_rows, execution_state &state)
  template <typename... Row, typename Element>
  std::size_t read_some_rows(static_execution_state<Row...> &state, std::span<Element> rows);
  template <typename... Row, typename Element, typename Token = detail::default_token>
  auto async_read_some_rows(static_execution_state<Row...> &state, std::span<Element> rows, Token &&token = {}) {
    return detail::initiate<std::size_t>(token);
  }
  BOOST_MYSQL_TEST_OPERATION(void, set_character_set, const character_set &set)
  BOOST_MYSQL_TEST_OPERATION(void, run_pipeline, const pipeline_request &request, std::vector<stage_response> &result)
  BOOST_MYSQL_TEST_OPERATION(void, read_resultset_head, auto &state)
  BOOST_MYSQL_TEST_OPERATION(void, ping)
  BOOST_MYSQL_TEST_OPERATION(void, reset_connection)
  BOOST_MYSQL_TEST_OPERATION(void, close)
};

template <typename Stream> class connection {
public:
  using executor_type = typename Stream::executor_type;
  template <typename... Arguments> explicit connection(Arguments &&...arguments);
  executor_type get_executor();
  Stream &stream() noexcept;

  BOOST_MYSQL_TEST_OPERATION(void, connect, const auto &endpoint, const handshake_params &params)
  BOOST_MYSQL_TEST_OPERATION(void, handshake, const handshake_params &params)
  BOOST_MYSQL_TEST_OPERATION(void, execute, auto &&request, auto &result)
  BOOST_MYSQL_TEST_OPERATION(void, start_execution, auto &&request, auto &state)
  BOOST_MYSQL_TEST_OPERATION(statement, prepare_statement, string_view sql)
  BOOST_MYSQL_TEST_OPERATION(void, close_statement, const statement &statement)
  BOOST_MYSQL_TEST_OPERATION(rows_view, read_some_rows, execution_state &state)
  template <typename... Row, typename Element>
  std::size_t read_some_rows(static_execution_state<Row...> &state, std::span<Element> rows);
  template <typename... Row, typename Element, typename Token = detail::default_token>
  auto async_read_some_rows(static_execution_state<Row...> &state, std::span<Element> rows, Token &&token = {}) {
    return detail::initiate<std::size_t>(token);
  }
  BOOST_MYSQL_TEST_OPERATION(void, read_resultset_head, auto &state)
  BOOST_MYSQL_TEST_OPERATION(void, ping)
  BOOST_MYSQL_TEST_OPERATION(void, reset_connection)
  BOOST_MYSQL_TEST_OPERATION(void, close)
  BOOST_MYSQL_TEST_OPERATION(void, quit)

  // Until Boost 1.84.
  BOOST_MYSQL_TEST_OPERATION(void, query, string_view sql, results &result)
  BOOST_MYSQL_TEST_OPERATION(void, start_query, string_view sql, execution_state &state)
  BOOST_MYSQL_TEST_OPERATION(void, execute_statement, const statement &statement, const auto &values, results &result)
  BOOST_MYSQL_TEST_OPERATION(void, start_statement_execution, const statement &statement, const auto &values,
                             execution_state &state)
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

template <typename Range, typename Format> struct format_sequence {};
template <typename Range, typename Format>
format_sequence<Range, Format> sequence(Range &&range, Format &&format, const char *glue = ", ") {
  return {};
}
template <typename... Arguments> int with_params(const char *sql, Arguments &&...arguments);
} // namespace boost::mysql
