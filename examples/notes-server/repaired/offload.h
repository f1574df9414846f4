// Brings the results of other threads into a coroutine.
#pragma once

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <exception>
#include <type_traits>
#include <utility>

namespace notes::repaired {

namespace asio = boost::asio;

/// Awaits `work`, which runs on a thread of `pool`; the coroutine goes on where it was. `work` must return a
/// value.
template <typename Work> asio::awaitable<std::invoke_result_t<Work &>> offload(asio::thread_pool &pool, Work work) {
  using Result = std::invoke_result_t<Work &>;
  auto start = [&pool](auto handler, Work work) {
    auto onPool = [work = std::move(work), guard = asio::make_work_guard(handler),
                   handler = std::move(handler)]() mutable {
      std::exception_ptr error;
      Result result{};
      try {
        result = work();
      } catch (...) {
        error = std::current_exception();
      }
      asio::post(guard.get_executor(), [handler = std::move(handler), error, result = std::move(result)]() mutable {
        std::move(handler)(error, std::move(result));
      });
    };
    asio::post(pool, std::move(onPool));
  };
  return asio::async_initiate<const asio::use_awaitable_t<>, void(std::exception_ptr, Result)>(
      start, asio::use_awaitable, std::move(work));
}

} // namespace notes::repaired
