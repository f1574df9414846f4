// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
#include "boost-cobalt.h"

#include <boost/asio/bind_executor.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <string>
#include <thread>
#include <unistd.h>

using namespace std::chrono_literals;
namespace asio = boost::asio;
namespace cobalt = boost::cobalt;

cobalt::task<void> lazy() {
  usleep(1); // expect: async-blocking-call
  co_return;
}

cobalt::promise<int> eager() {
  std::this_thread::sleep_for(1ms); // expect: async-blocking-call
  co_await cobalt::io::sleep(1ms);
  co_return 1;
}

cobalt::generator<int> values() {
  co_await lazy();
  usleep(1); // expect: async-blocking-call
  co_yield 1;
  co_return 0;
}

cobalt::detached background() {
  usleep(1); // expect: async-blocking-call
  co_await lazy();
}

// It may block where a thread pool runs it.
cobalt::task<void> onPool() {
  usleep(1);
  co_return;
}

cobalt::main co_main(int, char **) {
  asio::steady_timer timer(co_await cobalt::this_coro::executor, 1ms);
  co_await timer.async_wait(cobalt::use_op);
  co_await cobalt::gather(eager(), eager());
  co_await cobalt::race(eager(), eager());
  timer.wait(); // expect: async-blocking-call
  +eager();
  co_return 0;
}

cobalt::promise<void> nested(asio::io_context &context, asio::thread_pool &pool) {
  cobalt::run(lazy()); // expect: async-nested-event-loop
  cobalt::spawn(context, lazy(), asio::detached);
  cobalt::spawn(context.get_executor(), lazy(), [](std::exception_ptr) { usleep(1); }); // expect: async-blocking-call
  cobalt::spawn(pool.get_executor(), onPool(), [](std::exception_ptr) { usleep(1); });
  asio::post(cobalt::this_thread::get_executor(), [] { usleep(1); }); // expect: async-blocking-call
  co_return;
}

cobalt::thread worker() { co_await cobalt::io::sleep(1ms); }

cobalt::promise<void> threads() {
  cobalt::thread joined = worker(), awaited = worker(), last = worker(), detached = worker();
  asio::post(joined.get_executor(), [] { usleep(1); }); // expect: async-blocking-call
  joined.join();                                        // expect: async-blocking-call
  co_await awaited;
  co_await std::move(last);
  detached.detach();
  co_await worker();
}

cobalt::promise<void> forgotten() {
  cobalt::thread thread = worker(); // expect: async-blocking-call
  co_await cobalt::io::sleep(1ms);
}

cobalt::promise<void> guarded() {
  co_await cobalt::with(
      1, [](int) -> cobalt::promise<void> { co_await cobalt::io::sleep(1ms); },
      [](int, std::exception_ptr) -> cobalt::promise<void> {
        usleep(1); // expect: async-blocking-call
        co_return;
      });
  co_await cobalt::with(
      1, [](int) { usleep(1); },                   // expect: async-blocking-call
      [](int, std::exception_ptr) { usleep(1); }); // expect: async-blocking-call
}

// An operation of the program's own.
struct Wait : cobalt::op<int> {
  void ready(cobalt::handler<int>) override {
    usleep(1); // expect: async-blocking-call
  }
  void initiate(cobalt::completion_handler<int>) override {
    usleep(1); // expect: async-blocking-call
  }
};

cobalt::promise<void> files(cobalt::io::file &file, const std::string &path, cobalt::io::ssl::stream &tls) {
  file.open("f", cobalt::io::file::read_only);                              // expect: async-blocking-call
  file.open(path, cobalt::io::file::read_only);                             // expect: async-blocking-call
  file.sync_all();                                                          // expect: async-blocking-call
  file.sync_data();                                                         // expect: async-blocking-call
  cobalt::io::stream_file stream("f", cobalt::io::file::read_only);         // expect: async-blocking-call
  cobalt::io::random_access_file random(path, cobalt::io::file::read_only); // expect: async-blocking-call
  cobalt::io::stream_file closed;
  cobalt::io::random_access_file none(cobalt::this_thread::get_executor());
  co_await stream.read_some(nullptr);
  co_await random.read_some_at(0, nullptr);
  file.close();
  tls.set_verify_callback([](bool, int) { return usleep(1) == 0; });
}

int main() {
  cobalt::run(lazy());
  std::thread([] { cobalt::run(lazy()); }).join();
}
