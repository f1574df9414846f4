// RUN: %fixes %s %t -- -std=c++20
// A sleep becomes a timer, wherever an expression can stand.
#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <thread>

using namespace std::chrono_literals;

boost::asio::awaitable<int> wait(std::chrono::milliseconds pause) {
  std::this_thread::sleep_for(pause * 2); // fix: co_await boost::asio::steady_timer(co_await boost::asio::this_coro::executor, pause * 2).async_wait(boost::asio::use_awaitable);
  auto twice = [](int n) -> boost::asio::awaitable<int> {
    std::this_thread::sleep_for(10ms); // fix: co_await boost::asio::steady_timer(co_await boost::asio::this_coro::executor, 10ms).async_wait(boost::asio::use_awaitable);
    co_return n * 2;
  };
  try {
    co_return co_await twice(4);
  } catch (const std::exception &) {
    std::this_thread::sleep_for(1s); // hint: await a timer
  }
  co_return 0;
}
