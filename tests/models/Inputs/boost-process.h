// Boost.Process since 1.88: version 2 is an inline namespace, version 1 is none any more.
#pragma once
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/system/error_code.hpp>
#include <chrono>
#include <functional>
#include <future>
#include <initializer_list>
#include <string>
#include <system_error>

namespace boost::process {
inline namespace v2 {
using boost::system::error_code;

namespace detail {
template <typename Executor = asio::any_io_executor> struct basic_process_handle_fd {
  using executor_type = Executor;
  basic_process_handle_fd(executor_type executor, int pid);
  executor_type get_executor();
  void wait(int &status);
  void wait(int &status, error_code &ec);
  template <typename Handler> void async_wait(int &status, Handler &&handler) {}
};
} // namespace detail

template <typename Executor = asio::any_io_executor>
using basic_process_handle = detail::basic_process_handle_fd<Executor>;
using process_handle = basic_process_handle<>;

template <typename Executor = asio::any_io_executor> struct basic_process {
  using executor_type = Executor;
  basic_process(executor_type executor, const std::string &exe, std::initializer_list<std::string> arguments);
  basic_process(basic_process &&other);
  executor_type get_executor();
  int wait();
  int wait(error_code &ec);
  bool running();
  template <typename Handler> void async_wait(Handler &&handler) {}
};
using process = basic_process<>;

template <typename Executor = asio::any_io_executor> struct basic_popen : basic_process<Executor> {
  basic_popen(Executor executor, const std::string &exe, std::initializer_list<std::string> arguments);
  template <typename Buffers> std::size_t write_some(const Buffers &buffers);
  template <typename Buffers> std::size_t read_some(const Buffers &buffers);
  template <typename Buffers, typename Token> void async_write_some(const Buffers &buffers, Token &&token) {}
  template <typename Buffers, typename Token> void async_read_some(const Buffers &buffers, Token &&token) {}
};
using popen = basic_popen<>;

template <typename Executor> int execute(basic_process<Executor> process);
template <typename Executor, typename Handler> void async_execute(basic_process<Executor> process, Handler &&handler) {}

namespace environment {
std::string find_executable(std::string name);
}
} // namespace v2

namespace v1 {
class child {
public:
  template <typename... Arguments> explicit child(Arguments &&...arguments);
  ~child();
  void join();
  void wait();
  template <typename Rep, typename Period> bool wait_for(const std::chrono::duration<Rep, Period> &time);
  template <typename Clock, typename Duration> bool wait_until(const std::chrono::time_point<Clock, Duration> &time);
  bool running();
};

class group {
public:
  void join();
  void wait();
  template <typename Rep, typename Period> bool wait_for(const std::chrono::duration<Rep, Period> &time);
  template <typename Clock, typename Duration> bool wait_until(const std::chrono::time_point<Clock, Duration> &time);
};

namespace detail {
namespace posix {
struct on_exit_ {};

template <typename Char> class basic_pipe {
public:
  int write(const Char *data, int count);
  int read(Char *data, int count);
};

class async_pipe {
public:
  explicit async_pipe(asio::io_context &context);
  asio::any_io_executor get_executor();
  template <typename Buffers> std::size_t read_some(const Buffers &buffers);
  template <typename Buffers> std::size_t write_some(const Buffers &buffers);
  template <typename Buffers, typename Handler> void async_read_some(const Buffers &buffers, Handler &&handler) {}
  template <typename Buffers, typename Handler> void async_write_some(const Buffers &buffers, Handler &&handler) {}
};
} // namespace posix

struct on_exit_ {
  posix::on_exit_ operator=(const std::function<void(int, const std::error_code &)> &handler) const;
  posix::on_exit_ operator()(const std::function<void(int, const std::error_code &)> &handler) const;
};
} // namespace detail

using pipe = detail::posix::basic_pipe<char>;
using async_pipe = detail::posix::async_pipe;
constexpr static detail::on_exit_ on_exit{};

template <typename... Arguments> int system(Arguments &&...arguments);
template <typename Handler, typename... Arguments>
void async_system(asio::io_context &context, Handler &&handler, Arguments &&...arguments) {}
std::string search_path(const std::string &name);
} // namespace v1
} // namespace boost::process
