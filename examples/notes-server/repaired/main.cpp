#include "common/files.h"
#include "repaired/handlers.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>

#include <csignal>
#include <iostream>

using namespace notes;
using namespace notes::repaired;
using asio::ip::tcp;

int main(int count, char **arguments) try {
  Options options = parseOptions(count, arguments);
  Database database(options.databaseName());
  database.migrate();

  asio::io_context loop(1);
  Pools pools;
  Worker worker(options.databaseName());

  NoNotifier none;
  WebhookNotifier webhook(options);
  Notifier &notifier = options.webhookHost.empty() ? static_cast<Notifier &>(none) : webhook;
  Handlers handlers(options, database, worker, notifier, pools);
  handlers.answered = [&](const RequestContext &context, const Response &response) {
    std::string line = logLine(context, response.status);
    asio::post(pools.files, [file = options.accessLog(), line] { appendLine(file, line); });
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
  pools.join();
  if (failure)
    std::rethrow_exception(failure);
} catch (const std::exception &error) {
  std::cerr << error.what() << '\n';
  return 1;
}
