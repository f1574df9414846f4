// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
// What an EventBase runs, and what it calls back.
#include "folly.h"
#include "task.h"
#include <unistd.h>

using namespace folly;
using namespace std::chrono_literals;

task<> nested(EventBase &base) {
  base.loop();                // expect: async-nested-event-loop
  base.loopForever();         // expect: async-nested-event-loop
  base.loopIgnoreKeepAlive(); // expect: async-nested-event-loop
  base.loopWithSuspension();  // expect: async-nested-event-loop
  base.loopOnce();            // expect: async-nested-event-loop
  base.loopOnce(2);
  base.drive();                            // expect: async-nested-event-loop
  base.waitUntilRunning();                 // expect: async-blocking-call
  base.runInEventBaseThreadAndWait([] {}); // expect: async-blocking-call
  base.terminateLoopSoon();
  co_return;
}

void runs(EventBase &base, VirtualEventBase &part, HHWheelTimer &wheel) {
  base.runInLoop([] { usleep(1); });                                                 // expect: async-blocking-call
  base.runOnDestruction([] { usleep(1); });                                          // expect: async-blocking-call
  base.runOnDestructionStart([] { usleep(1); });                                     // expect: async-blocking-call
  base.runInEventBaseThread([] { usleep(1); });                                      // expect: async-blocking-call
  base.runInEventBaseThreadAlwaysEnqueue([] { usleep(1); });                         // expect: async-blocking-call
  base.runInEventBaseThreadAndWait([] { usleep(1); });                               // expect: async-blocking-call
  base.runImmediatelyOrRunInEventBaseThread([] { usleep(1); });                      // expect: async-blocking-call
  base.runImmediatelyOrRunInEventBaseThreadAndWait([] { usleep(1); });               // expect: async-blocking-call
  base.scheduleAt([] { usleep(1); }, std::chrono::steady_clock::now());              // expect: async-blocking-call
  base.runAfterDelay([] { usleep(1); }, 10);                                         // expect: async-blocking-call
  base.tryRunAfterDelay([] { usleep(1); }, 10);                                      // expect: async-blocking-call
  part.runInEventBaseThread([] { usleep(1); });                                      // expect: async-blocking-call
  part.runOnDestruction([] { usleep(1); });                                          // expect: async-blocking-call
  part.add([] { usleep(1); });                                                       // expect: async-blocking-call
  wheel.scheduleTimeoutFn([] { usleep(1); }, 10ms);                                  // expect: async-blocking-call
  auto timeout = AsyncTimeout::make(base, []() noexcept { usleep(1); });             // expect: async-blocking-call
  auto soon = AsyncTimeout::schedule(1ms, base, []() noexcept { usleep(1); });       // expect: async-blocking-call
  CallbackAsyncSignalHandler handler(&base, [](int) { usleep(1); });                 // expect: async-blocking-call
  auto consumer = NotificationQueue<int>::Consumer::make([](int &&) { usleep(1); }); // expect: async-blocking-call
}

struct Timers : AsyncTimeout, HHWheelTimer::Callback, TimerFD {
  void timeoutExpired() noexcept override { usleep(1); }   // expect: async-blocking-call
  void callbackCanceled() noexcept override { usleep(1); } // expect: async-blocking-call
  void onTimeout() noexcept override { usleep(1); }        // expect: async-blocking-call
};

struct WheelTimeout : HHWheelTimer::Callback {
  void timeoutExpired() noexcept override { usleep(1); } // expect: async-blocking-call
};

struct Loop : EventBase::LoopCallback, EventBase::OnDestructionCallback, EventHandler {
  void runLoopCallback() noexcept override { usleep(1); }        // expect: async-blocking-call
  void onEventBaseDestruction() noexcept override { usleep(1); } // expect: async-blocking-call
  void handlerReady(uint16_t) noexcept override { usleep(1); }   // expect: async-blocking-call
};

struct Signals : AsyncSignalHandler, NotificationQueue<int>::Consumer {
  void signalReceived(int) noexcept override { usleep(1); }      // expect: async-blocking-call
  void messageAvailable(int &&) noexcept override { usleep(1); } // expect: async-blocking-call
};

struct Stream : AsyncTransport::ReadCallback, AsyncTransport::WriteCallback, AsyncSocket::ConnectCallback {
  void getReadBuffer(void **, size_t *) override { usleep(1); }                        // expect: async-blocking-call
  void readDataAvailable(size_t) noexcept override { usleep(1); }                      // expect: async-blocking-call
  void readBufferAvailable(std::unique_ptr<IOBuf>) noexcept override { usleep(1); }    // expect: async-blocking-call
  void readEOF() noexcept override { usleep(1); }                                      // expect: async-blocking-call
  void readErr(const AsyncSocketException &) noexcept override { usleep(1); }          // expect: async-blocking-call
  void writeStarting() noexcept override { usleep(1); }                                // expect: async-blocking-call
  void writeSuccess() noexcept override { usleep(1); }                                 // expect: async-blocking-call
  void writeErr(size_t, const AsyncSocketException &) noexcept override { usleep(1); } // expect: async-blocking-call
  void connectSuccess() noexcept override { usleep(1); }                               // expect: async-blocking-call
  void connectErr(const AsyncSocketException &) noexcept override { usleep(1); }       // expect: async-blocking-call
};

struct Server : AsyncServerSocket::AcceptCallback {
  void connectionAccepted(NetworkSocket, const SocketAddress &, int) noexcept override {
    usleep(1); // expect: async-blocking-call
  }
  void acceptError(exception_wrapper) noexcept override { usleep(1); } // expect: async-blocking-call
  void acceptStarted() noexcept override { usleep(1); }                // expect: async-blocking-call
  void acceptStopped() noexcept override { usleep(1); }                // expect: async-blocking-call
};

struct Handshake : AsyncSSLSocket::HandshakeCB {
  bool handshakeVer(AsyncSSLSocket *, bool, void *) noexcept override {
    return usleep(1); // expect: async-blocking-call
  }
  void handshakeSuc(AsyncSSLSocket *) noexcept override { usleep(1); } // expect: async-blocking-call
  void handshakeErr(AsyncSSLSocket *, const AsyncSocketException &) noexcept override {
    usleep(1); // expect: async-blocking-call
  }
};

struct Datagrams : AsyncUDPSocket::ReadCallback {
  void getReadBuffer(void **, size_t *) noexcept override { usleep(1); } // expect: async-blocking-call
  void onDataAvailable(const SocketAddress &, size_t, bool) noexcept override {
    usleep(1); // expect: async-blocking-call
  }
  void onNotifyDataAvailable(AsyncUDPSocket &) noexcept override { usleep(1); }   // expect: async-blocking-call
  void onReadError(const AsyncSocketException &) noexcept override { usleep(1); } // expect: async-blocking-call
  void onReadClosed() noexcept override { usleep(1); }                            // expect: async-blocking-call
};

struct DatagramServer : AsyncUDPServerSocket::Callback {
  void onListenStarted() noexcept override { usleep(1); } // expect: async-blocking-call
  void onListenStopped() noexcept override { usleep(1); } // expect: async-blocking-call
  void onDataAvailable(std::shared_ptr<AsyncUDPSocket>, const SocketAddress &, std::unique_ptr<IOBuf>,
                       bool) noexcept override {
    usleep(1); // expect: async-blocking-call
  }
};

int main() {
  EventBase base;
  base.loopForever();
}
