#include "blocking/notifier.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

namespace notes::blocking {

using asio::ip::tcp;

WebhookNotifier::WebhookNotifier(asio::any_io_executor executor, const Options &options)
    : executor(std::move(executor)), host(options.webhookHost), port(options.webhookPort) {}

// Posting is asynchronous; only looking up the host is not, and a slow name server takes seconds.
void WebhookNotifier::created(const Note &note) {
  tcp::resolver resolver(executor);
  boost::system::error_code error;
  tcp::resolver::results_type endpoints = resolver.resolve(host, port, error);
  if (!error)
    asio::co_spawn(executor, postJson(endpoints, host, json(200, note).body), asio::detached);
}

} // namespace notes::blocking
