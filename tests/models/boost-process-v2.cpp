// RUN: %verify %s --kinds +file-metadata -- -std=c++20 -I%inputs
// Boost.Process 2, as it was before version 1.86.
#include "task.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/process/v2.hpp>
#include <boost/process/v2/detail/process_handle_fd_or_signal.hpp>
#include <boost/process/v2/detail/process_handle_signal.hpp>
#include <unistd.h>

namespace asio = boost::asio;
namespace process = boost::process::v2;
using boost::system::error_code;

char data[16];

task<> waits(process::process &known, process::process_handle &handle, process::popen &popen, error_code &ec) {
  known.wait(); // expect: async-blocking-call
  process::process_handle::native_handle_type native;
  int code;
  handle.wait(code);                             // expect: async-blocking-call
  process::execute(std::move(popen));            // expect: async-blocking-call
  popen.read_some(asio::buffer(data));           // expect: async-blocking-call
  popen.write_some(asio::buffer(data), ec);      // expect: async-blocking-call
  process::environment::find_executable("true"); // expect: async-blocking-call
  known.wait();
  known.terminate();
  known.request_exit();
  known.detach();
  co_return;
}

task<> ended(process::process &known) {
  while (known.running())
    co_await tick();
  known.wait();
}

void handlers(asio::io_context &context, asio::thread_pool &pool) {
  process::process known(context.get_executor(), "/bin/true", {"a"});
  known.async_wait([](error_code, int) { usleep(1); });                         // expect: async-blocking-call
  process::async_execute(std::move(known), [](error_code, int) { usleep(1); }); // expect: async-blocking-call
  asio::post(known.get_executor(), [] { usleep(1); });                          // expect: async-blocking-call
  process::popen popen(context.get_executor(), "/bin/true", {"a"});
  popen.async_read_some(asio::buffer(data), [](error_code, size_t) { usleep(1); });  // expect: async-blocking-call
  popen.async_write_some(asio::buffer(data), [](error_code, size_t) { usleep(1); }); // expect: async-blocking-call

  process::process onPool(pool.get_executor(), "/bin/true", {"a"});
  onPool.async_wait([](error_code, int) { usleep(1); });
}

// What a handle is depends on the system.
using Descriptor = process::detail::basic_process_handle_fd<>;
using Either = process::detail::basic_process_handle_fd_or_signal<>;
using Signal = process::detail::basic_process_handle_signal<>;

task<> handles(Descriptor &descriptor, Either &either, Signal &signal, error_code &ec) {
  int code;
  descriptor.wait(code); // expect: async-blocking-call
  either.wait(code, ec); // expect: async-blocking-call
  signal.wait(code);     // expect: async-blocking-call
  co_return;
}

template <typename Handle> void handle(asio::io_context &context) {
  Handle known(context.get_executor(), 1);
  known.async_wait([](error_code, int) { usleep(1); }); // expect: async-blocking-call
  asio::post(known.get_executor(), [] { usleep(1); });  // expect: async-blocking-call
}

void start(asio::io_context &context) {
  handle<Descriptor>(context);
  handle<Either>(context);
  handle<Signal>(context);
}

asio::awaitable<int> run(asio::io_context &context) {
  co_return co_await process::async_execute(process::process(context.get_executor(), "/bin/true", {"a"}),
                                            asio::use_awaitable);
}
