// What the model of trantor names, declared as its headers do. It is no package of Debian.
#pragma once
#pragma GCC system_header

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace trantor {
class InetAddress {
public:
  InetAddress(uint16_t port = 0);
};
class MsgBuffer {};
class Date {
public:
  static const Date date();
};
class TLSPolicy;
using TLSPolicyPtr = std::shared_ptr<TLSPolicy>;

using Func = std::function<void()>;
using TimerId = uint64_t;
class EventLoop {
public:
  EventLoop();
  ~EventLoop();
  void loop();
  void quit();
  bool isInLoopThread() const;
  static EventLoop *getEventLoopOfCurrentThread();
  template <typename Functor> inline void runInLoop(Functor &&f) {}
  void queueInLoop(const Func &f);
  void queueInLoop(Func &&f);
  TimerId runAt(const Date &time, const Func &cb);
  TimerId runAt(const Date &time, Func &&cb);
  TimerId runAfter(double delay, const Func &cb);
  TimerId runAfter(double delay, Func &&cb);
  TimerId runAfter(const std::chrono::duration<double> &delay, const Func &cb);
  TimerId runAfter(const std::chrono::duration<double> &delay, Func &&cb);
  TimerId runEvery(double interval, const Func &cb);
  TimerId runEvery(double interval, Func &&cb);
  TimerId runEvery(const std::chrono::duration<double> &interval, const Func &cb);
  TimerId runEvery(const std::chrono::duration<double> &interval, Func &&cb);
  void runOnQuit(Func &&cb);
  void runOnQuit(const Func &cb);
};
class EventLoopThread {
public:
  explicit EventLoopThread(const std::string &threadName = "EventLoopThread");
  ~EventLoopThread();
  void wait();
  EventLoop *getLoop() const;
  void run();
};
class EventLoopThreadPool {
public:
  EventLoopThreadPool(size_t threadNum, const std::string &name = "EventLoopThreadPool");
  void start();
  void wait();
  EventLoop *getNextLoop();
  EventLoop *getLoop(size_t id);
};

class TcpConnection;
using TcpConnectionPtr = std::shared_ptr<TcpConnection>;
using RecvMessageCallback = std::function<void(const TcpConnectionPtr &, MsgBuffer *)>;
using ConnectionCallback = std::function<void(const TcpConnectionPtr &)>;
using ConnectionErrorCallback = std::function<void()>;
using CloseCallback = std::function<void(const TcpConnectionPtr &)>;
using WriteCompleteCallback = std::function<void(const TcpConnectionPtr &)>;
using HighWaterMarkCallback = std::function<void(const TcpConnectionPtr &, const size_t)>;
enum class SSLError { kSSLHandshakeError };
using SSLErrorCallback = std::function<void(SSLError)>;
using SockOptCallback = std::function<void(int)>;
class TcpConnection {
public:
  virtual ~TcpConnection() {}
  virtual void send(const std::string &msg) = 0;
  virtual void sendFile(const char *fileName, long long offset = 0, long long length = 0) = 0;
  virtual void sendStream(std::function<std::size_t(char *, std::size_t)> callback) = 0;
  virtual void setHighWaterMarkCallback(const HighWaterMarkCallback &cb, size_t markLen) = 0;
  virtual void startEncryption(TLSPolicyPtr policy, bool isServer,
                               std::function<void(const TcpConnectionPtr &)> upgradeCallback = nullptr) = 0;
  void startClientEncryption(std::function<void(const TcpConnectionPtr &)> &&callback, bool useOldTLS = false);
  void setRecvMsgCallback(const RecvMessageCallback &cb);
  void setConnectionCallback(const ConnectionCallback &cb);
  void setWriteCompleteCallback(const WriteCompleteCallback &cb);
  void setCloseCallback(const CloseCallback &cb);
  void setSSLErrorCallback(const SSLErrorCallback &cb);
};
class TcpServer {
public:
  TcpServer(EventLoop *loop, const InetAddress &address, std::string name, bool reUseAddr = true);
  void start();
  void setRecvMessageCallback(const RecvMessageCallback &cb);
  void setConnectionCallback(const ConnectionCallback &cb);
  void setWriteCompleteCallback(const WriteCompleteCallback &cb);
  void setBeforeListenSockOptCallback(SockOptCallback cb);
  void setAfterAcceptSockOptCallback(SockOptCallback cb);
};
class TcpClient {
public:
  TcpClient(EventLoop *loop, const InetAddress &serverAddr, const std::string &nameArg);
  void connect();
  void setConnectionCallback(const ConnectionCallback &cb);
  void setConnectionErrorCallback(const ConnectionErrorCallback &cb);
  void setMessageCallback(const RecvMessageCallback &cb);
  void setWriteCompleteCallback(const WriteCompleteCallback &cb);
  void setSSLErrorCallback(const SSLErrorCallback &cb);
  void setSockOptCallback(const SockOptCallback &cb);
};
class Channel {
public:
  using EventCallback = std::function<void()>;
  Channel(EventLoop *loop, int fd);
  void setReadCallback(const EventCallback &cb);
  void setWriteCallback(const EventCallback &cb);
  void setCloseCallback(const EventCallback &cb);
  void setErrorCallback(const EventCallback &cb);
  void setEventCallback(const EventCallback &cb);
};
class Resolver {
public:
  using Callback = std::function<void(const InetAddress &)>;
  static std::shared_ptr<Resolver> newResolver(EventLoop *loop = nullptr, size_t timeout = 60);
  virtual void resolve(const std::string &hostname, const Callback &callback) = 0;
};

class TaskQueue {
public:
  virtual void runTaskInQueue(const std::function<void()> &task) = 0;
  virtual void runTaskInQueue(std::function<void()> &&task) = 0;
  void syncTaskInQueue(const std::function<void()> &task);
  virtual ~TaskQueue() {}
};
class ConcurrentTaskQueue : public TaskQueue {
public:
  ConcurrentTaskQueue(size_t threadNum, const std::string &name);
  virtual void runTaskInQueue(const std::function<void()> &task);
  virtual void runTaskInQueue(std::function<void()> &&task);
  void stop();
  ~ConcurrentTaskQueue();
};
class SerialTaskQueue : public TaskQueue {
public:
  virtual void runTaskInQueue(const std::function<void()> &task);
  virtual void runTaskInQueue(std::function<void()> &&task);
  void waitAllTasksFinished();
  explicit SerialTaskQueue(const std::string &name);
  virtual ~SerialTaskQueue();
  void stop();
};
class AsyncFileLogger {
public:
  void output(const char *msg, const uint64_t len);
  void flush();
  AsyncFileLogger();
  ~AsyncFileLogger();
};
class Logger {
public:
  static void setOutputFunction(std::function<void(const char *msg, const uint64_t len)> outputFunc,
                                std::function<void()> flushFunc, int index = -1);
};
} // namespace trantor
