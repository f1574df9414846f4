// RUN: %fixes %s %t -- -std=c++20
// Sleeps of other kinds: until a time, and of POSIX.
#include <boost/asio.hpp>
#include <chrono>
#include <thread>
#include <unistd.h>

using Clock = std::chrono::steady_clock;

boost::asio::awaitable<void> sleeps(unsigned times, const std::chrono::system_clock::time_point &day) {
  auto end = Clock::now();
  std::this_thread::sleep_until(end); // fix: co_await boost::asio::basic_waitable_timer<std::remove_cvref_t<decltype(end)>::clock>(co_await boost::asio::this_coro::executor, end).async_wait(boost::asio::use_awaitable);
  std::this_thread::sleep_until(end + std::chrono::seconds(times)); // fix: co_await boost::asio::basic_waitable_timer<std::remove_cvref_t<decltype(end + std::chrono::seconds(times))>::clock>(co_await boost::asio::this_coro::executor, end + std::chrono::seconds(times)).async_wait(boost::asio::use_awaitable);
  std::this_thread::sleep_until(day); // fix: co_await boost::asio::basic_waitable_timer<std::remove_cvref_t<decltype(day)>::clock>(co_await boost::asio::this_coro::executor, day).async_wait(boost::asio::use_awaitable);
  usleep(times * 1000); // fix: co_await boost::asio::steady_timer(co_await boost::asio::this_coro::executor, std::chrono::microseconds(times * 1000)).async_wait(boost::asio::use_awaitable);
  ::sleep(2); // fix: co_await boost::asio::steady_timer(co_await boost::asio::this_coro::executor, std::chrono::seconds(2)).async_wait(boost::asio::use_awaitable);
  (void)sleep(times + 1); // fix: (void)co_await boost::asio::steady_timer(co_await boost::asio::this_coro::executor, std::chrono::seconds(times + 1)).async_wait(boost::asio::use_awaitable);
  co_return;
}
