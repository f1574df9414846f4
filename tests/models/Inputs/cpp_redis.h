// What the model of cpp_redis names, declared as its headers do. It is no package of Debian.
#pragma once
#pragma GCC system_header

#include <chrono>
#include <cstdint>
#include <functional>
#include <future>
#include <string>
#include <vector>

namespace cpp_redis {
class reply {
public:
  bool ok(void) const;
  const std::string &as_string(void) const;
};
class sentinel {
public:
  sentinel(void);
  ~sentinel(void);
  typedef std::function<void(reply &)> reply_callback_t;
  sentinel &commit(void);
  sentinel &sync_commit(void);
  template <class Rep, class Period> sentinel &sync_commit(const std::chrono::duration<Rep, Period> &timeout) {
    return *this;
  }
  void disconnect(bool wait_for_removal = false);
  typedef std::function<void(sentinel &)> sentinel_disconnect_handler_t;
  void connect_sentinel(const sentinel_disconnect_handler_t &disconnect_handler = nullptr);
  void connect(const std::string &host, std::size_t port,
               const sentinel_disconnect_handler_t &disconnect_handler = nullptr, std::uint32_t timeout_msecs = 0);
  bool get_master_addr_by_name(const std::string &name, std::string &host, std::size_t &port, bool autoconnect = true);
  sentinel &ping(const reply_callback_t &reply_callback = nullptr);
};
class client {
public:
  client(void);
  ~client(void);
  enum class connect_state { dropped, start, sleeping, ok, failed, lookup_failed, stopped };
  typedef std::function<void(const std::string &host, std::size_t port, connect_state status)> connect_callback_t;
  void connect(const std::string &host = "127.0.0.1", std::size_t port = 6379,
               const connect_callback_t &connect_callback = nullptr, std::uint32_t timeout_msecs = 0,
               std::int32_t max_reconnects = 0, std::uint32_t reconnect_interval_msecs = 0);
  void connect(const std::string &name, const connect_callback_t &connect_callback = nullptr,
               std::uint32_t timeout_msecs = 0, std::int32_t max_reconnects = 0,
               std::uint32_t reconnect_interval_msecs = 0);
  bool is_connected(void) const;
  void disconnect(bool wait_for_removal = false);
  void cancel_reconnect(void);
  typedef std::function<void(reply &)> reply_callback_t;
  client &send(const std::vector<std::string> &redis_cmd, const reply_callback_t &callback);
  std::future<reply> send(const std::vector<std::string> &redis_cmd);
  client &commit(void);
  client &sync_commit(void);
  template <class Rep, class Period> client &sync_commit(const std::chrono::duration<Rep, Period> &timeout) {
    return *this;
  }
  void add_sentinel(const std::string &host, std::size_t port, std::uint32_t timeout_msecs = 0);
  client &auth(const std::string &password, const reply_callback_t &reply_callback);
  client &get(const std::string &key, const reply_callback_t &reply_callback);
  std::future<reply> get(const std::string &key);
  client &set(const std::string &key, const std::string &value, const reply_callback_t &reply_callback);
  std::future<reply> set(const std::string &key, const std::string &value);
};
class subscriber {
public:
  subscriber(void);
  ~subscriber(void);
  enum class connect_state { dropped, start, sleeping, ok, failed, lookup_failed, stopped };
  typedef std::function<void(const std::string &host, std::size_t port, connect_state status)> connect_callback_t;
  void connect(const std::string &host = "127.0.0.1", std::size_t port = 6379,
               const connect_callback_t &connect_callback = nullptr, std::uint32_t timeout_msecs = 0,
               std::int32_t max_reconnects = 0, std::uint32_t reconnect_interval_msecs = 0);
  void disconnect(bool wait_for_removal = false);
  typedef std::function<void(const std::string &, const std::string &)> subscribe_callback_t;
  subscriber &subscribe(const std::string &channel, const subscribe_callback_t &callback);
  subscriber &unsubscribe(const std::string &channel);
  subscriber &commit(void);
};
namespace network {
class redis_connection {
public:
  redis_connection(void);
  ~redis_connection(void);
  typedef std::function<void(redis_connection &)> disconnection_handler_t;
  typedef std::function<void(redis_connection &, reply &)> reply_callback_t;
  void connect(const std::string &host = "127.0.0.1", std::size_t port = 6379,
               const disconnection_handler_t &disconnection_handler = nullptr,
               const reply_callback_t &reply_callback = nullptr, std::uint32_t timeout_msecs = 0);
  void disconnect(bool wait_for_removal = false);
  redis_connection &send(const std::vector<std::string> &redis_cmd);
  redis_connection &commit(void);
};
} // namespace network
} // namespace cpp_redis
