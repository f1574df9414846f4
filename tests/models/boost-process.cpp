// RUN: %verify %s --kinds +file-metadata -- -std=c++20 -I%inputs
// Boost.Process, as it was before version 1.86.
#include "task.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/process.hpp>
#include <chrono>
#include <unistd.h>

using namespace std::chrono_literals;
using std::chrono::steady_clock;
namespace asio = boost::asio;
namespace bp = boost::process;
using boost::system::error_code;

char data[16];

task<> children(bp::child &given, bp::child &second, bp::child &third, bp::group &group, std::error_code &ec) {
  given.wait(ec);                           // expect: async-blocking-call
  second.join();                            // expect: async-blocking-call
  bp::child("true").wait_for(1ms);          // expect: async-blocking-call
  third.wait_until(steady_clock::now());    // expect: async-blocking-call
  group.wait();                             // expect: async-blocking-call
  group.join();                             // expect: async-blocking-call
  group.wait_for(1ms);                      // expect: async-blocking-call
  group.wait_until(steady_clock::now());    // expect: async-blocking-call
  bp::system("true");                       // expect: async-blocking-call
  bp::system("true", bp::std_out > stdout); // expect: async-blocking-call
  bp::search_path("true");                  // expect: async-blocking-call
  co_return;
}

task<> noWait(bp::child &child, bp::child &ended, bp::group &group) {
  while (ended.running())
    co_await tick();
  ended.wait();
  child.wait_for(0ms);
  child.wait();
  group.wait_for(0ms);
  child.exit_code();
  child.terminate();
  child.detach();
  bp::child started("true", bp::std_in.close(), group);
  bp::spawn("true");
  co_return;
}

task<> pipes(bp::pipe &pipe, bp::async_pipe &async) {
  pipe.read(data, 1);                   // expect: async-blocking-call
  pipe.write(data, 1);                  // expect: async-blocking-call
  async.read_some(asio::buffer(data));  // expect: async-blocking-call
  async.write_some(asio::buffer(data)); // expect: async-blocking-call
  async.close();
  co_return;
}

void handlers(asio::io_context &context) {
  bp::async_pipe pipe(context);
  pipe.async_read_some(asio::buffer(data), [](error_code, size_t) { usleep(1); });  // expect: async-blocking-call
  pipe.async_write_some(asio::buffer(data), [](error_code, size_t) { usleep(1); }); // expect: async-blocking-call
  asio::post(pipe.get_executor(), [] { usleep(1); });                               // expect: async-blocking-call
  bp::async_system(
      context, [](error_code, int) { usleep(1); }, "true"); // expect: async-blocking-call
  bp::child child(
      "true", context, bp::on_exit = [](int, const std::error_code &) {
        usleep(1); // expect: async-blocking-call
      });
  bp::child other("true", context, bp::on_exit([](int, const std::error_code &) {
                    usleep(1); // expect: async-blocking-call
                  }));
  std::future<int> code;
  bp::child third("true", context, bp::on_exit = code);
}

int main() {
  bp::child child("true");
  child.wait();
  return bp::system("true");
}
