#pragma once

#include "common/api.h"
#include "common/options.h"

#include <boost/asio/any_io_executor.hpp>

namespace notes::blocking {

/// Is told of new notes.
class Notifier {
public:
  virtual ~Notifier() = default;
  virtual void created(const Note &) = 0;
};

class NoNotifier : public Notifier {
public:
  void created(const Note &) override {}
};

class WebhookNotifier : public Notifier {
public:
  WebhookNotifier(asio::any_io_executor, const Options &);
  void created(const Note &) override;

private:
  asio::any_io_executor executor;
  std::string host, port;
};

} // namespace notes::blocking
