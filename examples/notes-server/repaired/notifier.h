#pragma once

#include "common/api.h"
#include "common/options.h"

namespace notes::repaired {

/// Is told of new notes.
class Notifier {
public:
  virtual ~Notifier() = default;
  virtual asio::awaitable<void> created(const Note &) = 0;
};

class NoNotifier : public Notifier {
public:
  asio::awaitable<void> created(const Note &) override { co_return; }
};

class WebhookNotifier : public Notifier {
public:
  explicit WebhookNotifier(const Options &options) : host(options.webhookHost), port(options.webhookPort) {}
  asio::awaitable<void> created(const Note &) override;

private:
  std::string host, port;
};

} // namespace notes::repaired
