// RUN: %verify %s -- -std=c++20 -I%inputs
// Asio's stackful coroutines: an operation that is given the yield_context suspends.
#include <boost/asio/io_context.hpp>
#include <boost/asio/spawn.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/system/error_code.hpp>
#include <mutex>

namespace asio = boost::asio;
std::mutex m;
thread_local int requestId;
void work();
void use(int);

void waits(asio::steady_timer &timer, asio::yield_context yield) {
  std::lock_guard g(m);
  timer.async_wait(yield); // expect: async-lock-across-suspend
}
void waitsWithError(asio::steady_timer &timer, asio::yield_context yield) {
  boost::system::error_code ec;
  std::unique_lock g(m);
  timer.async_wait(yield[ec]); // expect: async-lock-across-suspend
}
void further(asio::steady_timer &timer, asio::yield_context yield) {
  std::unique_lock g(m);
  waits(timer, yield); // expect: async-lock-across-suspend
}
void ofThread(asio::steady_timer &timer, asio::yield_context yield) {
  requestId = 1;
  timer.async_wait(yield);
  use(requestId); // expect: async-thread-local-across-suspend
}
void loops(asio::steady_timer &timer, asio::yield_context yield) {
  for (;;) {
    work();
    timer.async_wait(yield);
  }
}
void spins(asio::yield_context yield) {
  for (;;) // expect: async-never-yields
    work();
}
void before(asio::steady_timer &timer, asio::yield_context yield) {
  {
    std::lock_guard g(m);
  }
  timer.async_wait(yield);
}
void handler(asio::steady_timer &timer) {
  std::lock_guard g(m);
  timer.async_wait([](boost::system::error_code) {});
}
