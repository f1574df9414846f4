#include "repaired/notifier.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace notes::repaired {

using asio::ip::tcp;

asio::awaitable<void> WebhookNotifier::created(const Note &note) {
  auto executor = co_await asio::this_coro::executor;
  tcp::resolver resolver(executor);
  boost::system::error_code error;
  // Other requests go on meanwhile.
  tcp::resolver::results_type endpoints =
      co_await resolver.async_resolve(host, port, asio::redirect_error(asio::use_awaitable, error));
  if (!error)
    asio::co_spawn(executor, postJson(endpoints, host, json(200, note).body), asio::detached);
}

} // namespace notes::repaired
