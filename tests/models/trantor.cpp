// RUN: %verify %s -- -std=c++20 -I%S/Inputs
#include "trantor.h"
#include <unistd.h>

using namespace trantor;
using namespace std::chrono_literals;

int nap() { return usleep(1); }

void loops(EventLoop *loop, EventLoopThreadPool &pool) {
  loop->runInLoop([] { nap(); });                 // expect: async-blocking-call
  loop->queueInLoop([] { nap(); });               // expect: async-blocking-call
  loop->runAt(Date::date(), [] { nap(); });       // expect: async-blocking-call
  loop->runAfter(1.0, [] { nap(); });             // expect: async-blocking-call
  loop->runAfter(1s, [] { nap(); });              // expect: async-blocking-call
  loop->runEvery(1s, [] { nap(); });              // expect: async-blocking-call
  pool.getNextLoop()->queueInLoop([] { nap(); }); // expect: async-blocking-call
  EventLoop::getEventLoopOfCurrentThread()->queueInLoop([] {
    EventLoop().loop(); // expect: async-nested-event-loop
  });
  loop->runOnQuit([] { nap(); });
}

// Callbacks of connections.
struct Session {
  void onMessage(const TcpConnectionPtr &, MsgBuffer *) { nap(); } // expect: async-blocking-call
};
void server(TcpServer &server, Session &session) {
  using namespace std::placeholders;
  server.setRecvMessageCallback(std::bind(&Session::onMessage, &session, _1, _2));
  server.setConnectionCallback([](const TcpConnectionPtr &connection) {
    nap();                                                                  // expect: async-blocking-call
    connection->setRecvMsgCallback([](auto &, MsgBuffer *) { nap(); });     // expect: async-blocking-call
    connection->setConnectionCallback([](auto &) { nap(); });               // expect: async-blocking-call
    connection->setWriteCompleteCallback([](auto &) { nap(); });            // expect: async-blocking-call
    connection->setCloseCallback([](auto &) { nap(); });                    // expect: async-blocking-call
    connection->setSSLErrorCallback([](SSLError) { nap(); });               // expect: async-blocking-call
    connection->setHighWaterMarkCallback([](auto &, size_t) { nap(); }, 1); // expect: async-blocking-call
    connection->sendStream([](char *, size_t) { return nap(); });           // expect: async-blocking-call
    connection->startEncryption(nullptr, true, [](auto &) { nap(); });      // expect: async-blocking-call
    connection->startClientEncryption([](auto &) { nap(); });               // expect: async-blocking-call
    connection->send("text");
    connection->sendFile("file");
  });
  server.setWriteCompleteCallback([](auto &) { nap(); });   // expect: async-blocking-call
  server.setAfterAcceptSockOptCallback([](int) { nap(); }); // expect: async-blocking-call
  server.setBeforeListenSockOptCallback([](int) { nap(); });
}
void client(TcpClient &client) {
  client.setConnectionCallback([](auto &) { nap(); });           // expect: async-blocking-call
  client.setConnectionErrorCallback([] { nap(); });              // expect: async-blocking-call
  client.setMessageCallback([](auto &, MsgBuffer *) { nap(); }); // expect: async-blocking-call
  client.setWriteCompleteCallback([](auto &) { nap(); });        // expect: async-blocking-call
  client.setSSLErrorCallback([](SSLError) { nap(); });           // expect: async-blocking-call
  client.setSockOptCallback([](int) { nap(); });                 // expect: async-blocking-call
}
void channel(Channel &channel, Resolver &resolver) {
  channel.setReadCallback([] { nap(); });                             // expect: async-blocking-call
  channel.setWriteCallback([] { nap(); });                            // expect: async-blocking-call
  channel.setCloseCallback([] { nap(); });                            // expect: async-blocking-call
  channel.setErrorCallback([] { nap(); });                            // expect: async-blocking-call
  channel.setEventCallback([] { nap(); });                            // expect: async-blocking-call
  resolver.resolve("debian.org", [](const InetAddress &) { nap(); }); // expect: async-blocking-call
}

// Queues have threads of their own.
void queues(EventLoop *loop, TaskQueue &any, ConcurrentTaskQueue &concurrent, SerialTaskQueue &serial) {
  any.runTaskInQueue([] { nap(); });
  concurrent.runTaskInQueue([] { nap(); });
  serial.runTaskInQueue([loop] {
    nap();
    loop->queueInLoop([] { nap(); }); // expect: async-blocking-call
  });
  Logger::setOutputFunction([](const char *, uint64_t) { nap(); }, [] { nap(); });
}

void blocking(EventLoop *loop, EventLoopThread &thread, EventLoopThreadPool &pool, ConcurrentTaskQueue &concurrent,
              SerialTaskQueue &serial, AsyncFileLogger &logger) {
  loop->queueInLoop([&] {
    thread.wait();                         // expect: async-blocking-call
    pool.wait();                           // expect: async-blocking-call
    serial.syncTaskInQueue([] { nap(); }); // expect: async-blocking-call
    serial.waitAllTasksFinished();         // expect: async-blocking-call
    serial.stop();                         // expect: async-blocking-call
    concurrent.stop();                     // expect: async-blocking-call
    EventLoopThread second;                // expect: async-blocking-call
    ConcurrentTaskQueue jobs(2, "jobs");   // expect: async-blocking-call
    SerialTaskQueue job("job");            // expect: async-blocking-call
    AsyncFileLogger log;                   // expect: async-blocking-call
    logger.output("text", 4);
    logger.flush();
    loop->quit();
  });
  loop->queueInLoop([] {
    ConcurrentTaskQueue jobs(2, "jobs");
    jobs.stop(); // expect: async-blocking-call
  });
}

/// A thread of its own, for what it is given. What its loop reads from sockets still has to be read.
class Store {
public:
  explicit Store(EventLoop *loop) : loop_(loop) {}
  void open() {
    thread_.run();
    loop_ = thread_.getLoop();
    loop_->runInLoop([] { nap(); });
    thread_.getLoop()->queueInLoop([] { nap(); });
  }
  void notify() {
    loop_->runInLoop([] { nap(); }); // expect: async-blocking-call
  }
  void openShared(EventLoopThreadPool &pool) {
    loop_ = pool.getNextLoop();
    loop_->runInLoop([] { nap(); }); // expect: async-blocking-call
  }
  void listen(TcpServer &server) {
    server.setRecvMessageCallback([](const TcpConnectionPtr &, MsgBuffer *) { nap(); }); // expect: async-blocking-call
  }

private:
  EventLoopThread thread_;
  EventLoop *loop_;
};

int main() {
  EventLoop loop;
  EventLoopThread thread;
  SerialTaskQueue queue("main");
  thread.run();
  queue.syncTaskInQueue([] { nap(); });
  loop.loop();
}
