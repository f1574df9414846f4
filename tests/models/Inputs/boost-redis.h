// Boost.Redis, as Boost 1.90 has it.
#pragma once
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/system/error_code.hpp>
#include <functional>
#include <string_view>
#include <tuple>

namespace boost::redis {
namespace resp3 {
struct node_view {};
} // namespace resp3

struct config {};
struct ignore_t {};
inline ignore_t ignore;
template <typename... Ts> using response = std::tuple<Ts...>;

class request {
public:
  template <typename... Arguments> void push(std::string_view command, const Arguments &...arguments);
};

struct logger {
  enum class level { disabled, info, debug };
  logger(level l = level::info);
  logger(level l, std::function<void(level, std::string_view)> fn);
};

class any_adapter {
public:
  enum class parse_event { init, node, done };
  using impl_t = std::function<void(parse_event, const resp3::node_view &, system::error_code &)>;
  any_adapter(impl_t fn);
  template <typename T>
  requires(!std::is_convertible_v<T, impl_t>) explicit any_adapter(T &response) {}
};

enum class operation { exec, run, receive, all };

template <typename Executor> class basic_connection {
public:
  using executor_type = Executor;
  explicit basic_connection(executor_type executor, logger lgr = {});
  explicit basic_connection(asio::io_context &context, logger lgr = {})
      : basic_connection(context.get_executor(), std::move(lgr)) {}
  executor_type get_executor() noexcept;
  template <typename Token> auto async_run(const config &cfg, Token &&token) {
    return asio::async_initiate<Token, void(system::error_code)>([](auto) {}, token);
  }
  template <typename Response, typename Token> auto async_exec(const request &req, Response &resp, Token &&token) {
    return asio::async_initiate<Token, void(system::error_code, std::size_t)>([](auto) {}, token);
  }
  template <typename Token> auto async_exec(const request &req, any_adapter adapter, Token &&token) {
    return asio::async_initiate<Token, void(system::error_code, std::size_t)>([](auto) {}, token);
  }
  template <typename Token> auto async_receive(Token &&token) {
    return asio::async_initiate<Token, void(system::error_code, std::size_t)>([](auto) {}, token);
  }
  template <typename Token> auto async_receive2(Token &&token) {
    return asio::async_initiate<Token, void(system::error_code)>([](auto) {}, token);
  }
  std::size_t receive(system::error_code &error);
  void cancel(operation op = operation::all);
  template <typename Response> void set_receive_response(Response &resp);
};

class connection {
public:
  using executor_type = asio::any_io_executor;
  explicit connection(executor_type executor, logger lgr = {});
  explicit connection(asio::io_context &context, logger lgr = {})
      : connection(context.get_executor(), std::move(lgr)) {}
  executor_type get_executor() noexcept;
  template <typename Token> auto async_run(const config &cfg, Token &&token) {
    return asio::async_initiate<Token, void(system::error_code)>([](auto) {}, token);
  }
  template <typename Response, typename Token> auto async_exec(const request &req, Response &resp, Token &&token) {
    return asio::async_initiate<Token, void(system::error_code, std::size_t)>([](auto) {}, token);
  }
  template <typename Token> auto async_exec(const request &req, any_adapter adapter, Token &&token) {
    return asio::async_initiate<Token, void(system::error_code, std::size_t)>([](auto) {}, token);
  }
  template <typename Token> auto async_receive(Token &&token) {
    return asio::async_initiate<Token, void(system::error_code, std::size_t)>([](auto) {}, token);
  }
  template <typename Token> auto async_receive2(Token &&token) {
    return asio::async_initiate<Token, void(system::error_code)>([](auto) {}, token);
  }
  std::size_t receive(system::error_code &error);
  void cancel(operation op = operation::all);
  template <typename Response> void set_receive_response(Response &resp);
};
} // namespace boost::redis
