// The part of <sw/redis++/redis++.h> that the test names, as redis-plus-plus declares it.
#pragma once
#include <chrono>
#include <coroutine>
#include <functional>
#include <future>
#include <initializer_list>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sw::redis {
using StringView = std::string_view;
using OptionalString = std::optional<std::string>;
template <typename T> using Future = std::future<T>;

struct ConnectionOptions {
  std::string host;
  int port = 6379;
};
struct ConnectionPoolOptions {
  std::size_t size = 1;
};
class Uri;

class Connection;
class PipelineImpl;
class TransactionImpl;
class QueuedReplies {};

class Redis;
template <typename Impl> class QueuedRedis {
public:
  QueuedRedis(QueuedRedis &&) = default;
  QueuedRedis &operator=(QueuedRedis &&) = default;
  ~QueuedRedis();
  Redis redis();
  template <typename... Args> QueuedRedis &command(const StringView &name, Args &&...args);
  QueuedReplies exec();
  void discard();
  QueuedRedis &get(const StringView &key);
  QueuedRedis &set(const StringView &key, const StringView &value);

private:
  std::size_t _cmd_num = 0;
};
using Pipeline = QueuedRedis<PipelineImpl>;
using Transaction = QueuedRedis<TransactionImpl>;

class Subscriber {
public:
  Subscriber(const Subscriber &) = delete;
  Subscriber &operator=(const Subscriber &) = delete;
  Subscriber(Subscriber &&) = default;
  Subscriber &operator=(Subscriber &&) = default;
  ~Subscriber() = default;
  enum class MsgType { SUBSCRIBE, MESSAGE };
  template <typename MsgCb> void on_message(MsgCb) {}
  template <typename PMsgCb> void on_pmessage(PMsgCb) {}
  template <typename SMsgCb> void on_smessage(SMsgCb) {}
  template <typename MetaCb> void on_meta(MetaCb) {}
  void subscribe(const StringView &channel);
  void psubscribe(const StringView &pattern);
  void unsubscribe();
  void consume();

private:
  explicit Subscriber(Connection &);
};

class Redis {
public:
  explicit Redis(const ConnectionOptions &options, const ConnectionPoolOptions &pool = {});
  explicit Redis(const std::string &uri);
  Redis(const Redis &) = delete;
  Redis &operator=(const Redis &) = delete;
  Redis(Redis &&) = default;
  Redis &operator=(Redis &&) = default;
  Pipeline pipeline(bool new_connection = true);
  Transaction transaction(bool piped = false, bool new_connection = true);
  Subscriber subscriber();
  template <typename Result, typename... Args> Result command(const StringView &name, Args &&...args);
  std::string ping();
  long long del(const StringView &key);
  OptionalString get(const StringView &key);
  bool set(const StringView &key, const StringView &value);
  template <typename T, typename Output> void mget(std::initializer_list<T> keys, Output output);
  OptionalString brpoplpush(const StringView &source, const StringView &destination, long long timeout);
  long long hset(const StringView &key, const StringView &field, const StringView &value);
  long long publish(const StringView &channel, const StringView &message);
  void watch(const StringView &key);

private:
  std::shared_ptr<Connection> _connection;
};

class RedisCluster {
public:
  explicit RedisCluster(const ConnectionOptions &options, const ConnectionPoolOptions &pool = {});
  explicit RedisCluster(const std::string &uri);
  RedisCluster(const RedisCluster &) = delete;
  RedisCluster &operator=(const RedisCluster &) = delete;
  RedisCluster(RedisCluster &&) = default;
  RedisCluster &operator=(RedisCluster &&) = default;
  Redis redis(const StringView &hash_tag, bool new_connection = true);
  Pipeline pipeline(const StringView &hash_tag, bool new_connection = true);
  Transaction transaction(const StringView &hash_tag, bool piped = false, bool new_connection = true);
  Subscriber subscriber();
  template <typename Callback> void for_each(Callback &&) {}
  OptionalString get(const StringView &key);
  bool set(const StringView &key, const StringView &value);

private:
  std::shared_ptr<Connection> _pool;
};

class RedMutexTx {
public:
  RedMutexTx(std::shared_ptr<Redis> master, const std::string &resource);
  std::chrono::milliseconds try_lock(const std::string &value, const std::chrono::milliseconds &ttl);
  std::chrono::milliseconds extend_lock(const std::string &value, const std::chrono::milliseconds &ttl);
  void unlock(const std::string &value);
};
template <typename RedisInstance> class RedLock {
public:
  RedLock(RedisInstance &mutex, std::defer_lock_t);
  ~RedLock();
  bool try_lock(const std::chrono::milliseconds &ttl);
  bool extend_lock(const std::chrono::milliseconds &ttl);
  void unlock();
  bool owns_lock() const;
};
class RedLockMutexVessel {
public:
  explicit RedLockMutexVessel(std::shared_ptr<Redis> instance);
  struct LockInfo {
    bool locked;
  };
  LockInfo lock(const std::string &resource, const std::string &value, const std::chrono::milliseconds &ttl,
                int retries = 3);
  LockInfo extend_lock(const LockInfo &info, const std::chrono::milliseconds &ttl);
  void unlock(const LockInfo &info);
};
class RedLockMutex {
public:
  RedLockMutex(std::shared_ptr<Redis> instance, const std::string &resource);
  std::chrono::milliseconds try_lock(const std::string &value, const std::chrono::milliseconds &ttl);
  std::chrono::milliseconds extend_lock(const std::string &value, const std::chrono::milliseconds &ttl);
  void unlock(const std::string &value);
};
class RedMutex {
public:
  RedMutex(std::shared_ptr<Redis> master, const std::string &resource);
  void lock();
  void unlock();
  bool try_lock();
};

class AsyncSubscriber {
public:
  AsyncSubscriber(AsyncSubscriber &&) = default;
  ~AsyncSubscriber();
  template <typename MsgCb> void on_message(MsgCb &&) {}
  template <typename PMsgCb> void on_pmessage(PMsgCb &&) {}
  template <typename SMsgCb> void on_smessage(SMsgCb &&) {}
  template <typename MetaCb> void on_meta(MetaCb &&) {}
  template <typename ErrCb> void on_error(ErrCb &&) {}
  Future<void> subscribe(const StringView &channel);
};
class AsyncRedis {
public:
  explicit AsyncRedis(const ConnectionOptions &options, const ConnectionPoolOptions &pool = {});
  AsyncSubscriber subscriber();
  Future<OptionalString> get(const StringView &key);
  template <typename Callback> void get(const StringView &key, Callback &&) {}
};
class CoRedis {
public:
  explicit CoRedis(const ConnectionOptions &options, const ConnectionPoolOptions &pool = {});
  template <typename Result> class Awaiter {
  public:
    bool await_ready() noexcept;
    void await_suspend(std::coroutine_handle<> handle);
    Result await_resume();
  };
  Awaiter<OptionalString> get(const StringView &key);
};
} // namespace sw::redis
