// RUN: %verify %s --kinds +file-metadata -- -std=c++20 -I%inputs -I%S/Inputs
// Boost.Process since 1.88.
#include "boost-process.h"
#include "task.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <unistd.h>

using namespace std::chrono_literals;
using std::chrono::steady_clock;
namespace asio = boost::asio;
namespace bp = boost::process;
using boost::system::error_code;

char data[16];

task<> waits(bp::process &process, bp::process_handle &handle, bp::popen &popen) {
  int code;
  process.wait();                           // expect: async-blocking-call
  handle.wait(code);                        // expect: async-blocking-call
  popen.read_some(asio::buffer(data));      // expect: async-blocking-call
  popen.write_some(asio::buffer(data));     // expect: async-blocking-call
  bp::execute(std::move(popen));            // expect: async-blocking-call
  bp::environment::find_executable("true"); // expect: async-blocking-call
  process.wait();
  co_return;
}

void handlers(asio::io_context &context, asio::thread_pool &pool) {
  int code;
  bp::process_handle handle(context.get_executor(), 1);
  handle.async_wait(code, [](error_code) { usleep(1); }); // expect: async-blocking-call
  asio::post(handle.get_executor(), [] { usleep(1); });   // expect: async-blocking-call
  bp::process process(context.get_executor(), "true", {});
  process.async_wait([](error_code, int) { usleep(1); });                    // expect: async-blocking-call
  bp::async_execute(std::move(process), [](error_code, int) { usleep(1); }); // expect: async-blocking-call
  asio::post(process.get_executor(), [] { usleep(1); });                     // expect: async-blocking-call
  bp::popen popen(context.get_executor(), "true", {});
  popen.async_read_some(asio::buffer(data), [](error_code, size_t) { usleep(1); });  // expect: async-blocking-call
  popen.async_write_some(asio::buffer(data), [](error_code, size_t) { usleep(1); }); // expect: async-blocking-call

  bp::process onPool(pool.get_executor(), "true", {});
  onPool.async_wait([](error_code, int) { usleep(1); });
}

task<> older(bp::v1::child &child, bp::v1::group &group, bp::v1::pipe &pipe, bp::v1::async_pipe &async) {
  bp::v1::child("true").join();                          // expect: async-blocking-call
  bp::v1::child("true").wait_for(1ms);                   // expect: async-blocking-call
  bp::v1::child("true").wait_until(steady_clock::now()); // expect: async-blocking-call
  child.wait();                                          // expect: async-blocking-call
  group.wait();                                          // expect: async-blocking-call
  group.join();                                          // expect: async-blocking-call
  group.wait_for(1ms);                                   // expect: async-blocking-call
  group.wait_until(steady_clock::now());                 // expect: async-blocking-call
  bp::v1::system("true");                                // expect: async-blocking-call
  bp::v1::search_path("true");                           // expect: async-blocking-call
  pipe.read(data, 1);                                    // expect: async-blocking-call
  pipe.write(data, 1);                                   // expect: async-blocking-call
  async.read_some(asio::buffer(data));                   // expect: async-blocking-call
  async.write_some(asio::buffer(data));                  // expect: async-blocking-call
  child.wait_for(0ms);
  group.wait_for(0ms);
  co_return;
}

task<> ended(bp::process &process, bp::v1::child &child) {
  while (process.running() || child.running())
    co_await tick();
  process.wait();
  child.wait();
}

void olderHandlers(asio::io_context &context) {
  bp::v1::async_pipe pipe(context);
  pipe.async_read_some(asio::buffer(data), [](error_code, size_t) { usleep(1); });  // expect: async-blocking-call
  pipe.async_write_some(asio::buffer(data), [](error_code, size_t) { usleep(1); }); // expect: async-blocking-call
  asio::post(pipe.get_executor(), [] { usleep(1); });                               // expect: async-blocking-call
  bp::v1::async_system(
      context, [](error_code, int) { usleep(1); }, "true"); // expect: async-blocking-call
  bp::v1::child child(
      "true", context, bp::v1::on_exit = [](int, const std::error_code &) {
        usleep(1); // expect: async-blocking-call
      });
  bp::v1::child other("true", context, bp::v1::on_exit([](int, const std::error_code &) {
                        usleep(1); // expect: async-blocking-call
                      }));
}

int main() { return bp::v1::system("true"); }
