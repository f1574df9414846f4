// RUN: %verify %s -- -std=c++20 -I%inputs
// Boost.Asio has no such class.
#include "Inputs/asio.h"

#include ASIO(awaitable.hpp)
#include ASIO(thread.hpp)

#include <chrono>
#include <thread>

using asio::awaitable;

awaitable<void> joined() {
  asio::thread thread([] { std::this_thread::sleep_for(std::chrono::seconds(1)); });
  thread.join(); // expect: async-blocking-call
  co_return;
}

awaitable<void> leftAlone() {
  asio::thread thread([] { std::this_thread::sleep_for(std::chrono::seconds(1)); });
  co_return;
}

int main() {
  asio::thread thread([] {});
  thread.join();
}
