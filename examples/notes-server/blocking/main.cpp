#include "blocking/handlers.h"
#include "common/files.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include <csignal>
#include <iostream>

using namespace notes;
using namespace notes::blocking;
using asio::ip::tcp;

int main(int count, char **arguments) try {
  Options options = parseOptions(count, arguments);
  Database database(options.databaseName());
  database.migrate();

  asio::io_context loop(1);
  asio::thread_pool background(1);
  Worker worker(options.databaseName());

  NoNotifier none;
  WebhookNotifier webhook(loop.get_executor(), options);
  Notifier &notifier = options.webhookHost.empty() ? static_cast<Notifier &>(none) : webhook;
  Handlers handlers(options, database, worker, notifier, background);
  handlers.answered = [&](const RequestContext &context, const Response &response) {
    appendLine(options.accessLog(), logLine(context, response.status));
  };
  Handler handler = [&](Request request) { return handlers.handle(std::move(request)); };

  asio::signal_set signals(loop, SIGINT, SIGTERM);
  signals.async_wait([&](auto, int) { loop.stop(); });
  tcp::acceptor acceptor(loop, {asio::ip::address_v4::loopback(), options.port});
  std::cout << "listening on " << acceptor.local_endpoint() << std::endl;
  std::exception_ptr failure;
  asio::co_spawn(loop, serve(std::move(acceptor), handler), [&](std::exception_ptr error) {
    failure = error;
    loop.stop();
  });
  loop.run();
  background.join();
  if (failure)
    std::rethrow_exception(failure);
} catch (const std::exception &error) {
  std::cerr << error.what() << '\n';
  return 1;
}
