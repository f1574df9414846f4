// RUN: %verify %s -- -std=c++20 -I%inputs -Wno-deprecated-declarations
// sdbus-c++ 1: calls wait for their reply, handlers run on the loop of the connection.
#include "task.h"
#include <chrono>
#include <map>
#include <memory>
#include <sdbus-c++/sdbus-c++.h>
#include <string>
#include <unistd.h>
#include <vector>

using namespace std::chrono_literals;
using Reply = sdbus::MethodReply;
using Error = sdbus::Error;

task<> calls(sdbus::IProxy &proxy, const sdbus::MethodCall &message, sdbus::async_reply_handler handler) {
  proxy.callMethod(message);       // expect: async-blocking-call
  proxy.callMethod(message, 10);   // expect: async-blocking-call
  proxy.callMethod(message, 10ms); // expect: async-blocking-call
  sdbus::MethodCall silent = proxy.createMethodCall("a.b", "c");
  silent.dontExpectReply();
  proxy.callMethod(silent);
  proxy.callMethod(message, handler);
  proxy.callMethod(message, std::move(handler), 10ms);
  proxy.callMethod(message, [](Reply &, const Error *) { usleep(1); }); // expect: async-blocking-call
  proxy.callMethod(
      message, [](Reply &, const Error *) { usleep(1); }, 10); // expect: async-blocking-call
  proxy.callMethod(
      message, [](Reply &, const Error *) { usleep(1); }, 10ms); // expect: async-blocking-call
  co_return;
}

// The fluent calls: what is not stored or sent without a reply is called by the destructor.
task<int> fluent(sdbus::IProxy &proxy) {
  int result = 0;
  auto add = proxy.callMethod("add");
  add.onInterface("a.b").withTimeout(10ms).withArguments(1, 2).storeResultsTo(result); // expect: async-blocking-call
  proxy.callMethod("clear").onInterface("a.b");                                        // expect: async-blocking-call
  auto later = proxy.callMethod("clear");                                              // expect: async-blocking-call
  later.onInterface("a.b").withArguments(1);
  auto once = proxy.callMethod("clear");
  once.onInterface("a.b").withArguments(1).dontExpectReply();
  proxy.callMethodAsync("add").onInterface("a.b").withArguments(1, 2).uponReplyInvoke([](const Error *, int) {
    usleep(1); // expect: async-blocking-call
  });
  co_return result;
}

task<> properties(sdbus::IProxy &proxy) {
  int value = proxy.getProperty("size").onInterface("a.b");    // expect: async-blocking-call
  proxy.setProperty("size").onInterface("a.b").toValue(value); // expect: async-blocking-call
  co_return;
}

// Subscriptions are installed when the registration is finished.
task<> subscribe(sdbus::IConnection &bus) {
  auto proxy = sdbus::createProxy(bus, "a.b", "/a");
  proxy->uponSignal("changed").onInterface("a.b").call([](int) { usleep(1); }); // expect: async-blocking-call
  proxy->finishRegistration();                                                  // expect: async-blocking-call
  auto other = sdbus::createProxy(bus, "a.b", "/a");
  other->registerSignalHandler("a.b", "changed", [](sdbus::Signal &) { usleep(1); }); // expect: async-blocking-call
  other->finishRegistration();                                                        // expect: async-blocking-call
  auto plain = sdbus::createProxy(bus, "a.b", "/a");
  plain->finishRegistration();
  co_return;
}

task<> connections(sdbus::IConnection &bus) {
  auto own = sdbus::createConnection();                         // expect: async-blocking-call
  auto byDefault = sdbus::createDefaultBusConnection("a.b");    // expect: async-blocking-call
  auto system = sdbus::createSystemBusConnection();             // expect: async-blocking-call
  auto session = sdbus::createSessionBusConnection();           // expect: async-blocking-call
  auto at = sdbus::createSessionBusConnectionWithAddress("a");  // expect: async-blocking-call
  auto remote = sdbus::createRemoteSystemBusConnection("host"); // expect: async-blocking-call
  auto withOwnConnection = sdbus::createProxy("a.b", "/a");     // expect: async-blocking-call
  auto shared = sdbus::createProxy(bus, "a.b", "/a");
  auto sharedToo = sdbus::createProxy(*system, "a.b", "/a");
  auto given = sdbus::createProxy(std::move(own), "a.b", "/a");
  bus.requestName("a.b");                                    // expect: async-blocking-call
  bus.releaseName("a.b");                                    // expect: async-blocking-call
  auto slot = bus.addMatch(                                  // expect: async-blocking-call
      "type='signal'", [](sdbus::Message &) { usleep(1); }); // expect: async-blocking-call
  bus.enterEventLoop();                                      // expect: async-nested-event-loop
  bus.enterProcessingLoop();                                 // expect: async-nested-event-loop
  bus.enterEventLoopAsync();
  while (bus.processPendingRequest())
    ;
  co_return;
}

void objects(sdbus::IObject &object) {
  object.registerMethod("add").onInterface("a.b").implementedAs([](int a) {
    usleep(1); // expect: async-blocking-call
    return a;
  });
  object.registerMethod("a.b", "add", "i", "i", [](sdbus::MethodCall) { usleep(1); }); // expect: async-blocking-call
  object.registerMethod("a.b", "add", "i", {"a"}, "i", {"r"}, [](sdbus::MethodCall) {
    usleep(1); // expect: async-blocking-call
  });
  object.registerProperty("size")
      .onInterface("a.b")
      .withGetter([] {
        return usleep(1); // expect: async-blocking-call
      })
      .withSetter([](int) {
        usleep(1); // expect: async-blocking-call
      });
  object.registerProperty(
      "a.b", "size", "i", [](sdbus::PropertyGetReply &) { usleep(1); }, // expect: async-blocking-call
      [](sdbus::PropertySetCall &) { usleep(1); });                     // expect: async-blocking-call
}

using Interfaces = sdbus::ProxyInterfaces<sdbus::Peer_proxy, sdbus::Introspectable_proxy, sdbus::Properties_proxy,
                                          sdbus::ObjectManager_proxy>;

class Remote : public Interfaces {
public:
  explicit Remote(sdbus::IConnection &bus) : Interfaces(bus, "a.b", "/a") { registerProxy(); }
  ~Remote() { unregisterProxy(); }

private:
  void onPropertiesChanged(const std::string &, const std::map<std::string, sdbus::Variant> &,
                           const std::vector<std::string> &) override {
    usleep(1); // expect: async-blocking-call
  }
  void onInterfacesAdded(const sdbus::ObjectPath &,
                         const std::map<std::string, std::map<std::string, sdbus::Variant>> &) override {
    usleep(1); // expect: async-blocking-call
  }
  void onInterfacesRemoved(const sdbus::ObjectPath &, const std::vector<std::string> &) override {
    usleep(1); // expect: async-blocking-call
  }
};

task<> standard(Remote &remote) {
  remote.Ping();                                // expect: async-blocking-call
  remote.GetMachineId();                        // expect: async-blocking-call
  remote.Introspect();                          // expect: async-blocking-call
  remote.Get("a.b", "size");                    // expect: async-blocking-call
  remote.GetAll("a.b");                         // expect: async-blocking-call
  remote.Set("a.b", "size", sdbus::Variant(1)); // expect: async-blocking-call
  remote.GetManagedObjects();                   // expect: async-blocking-call
  co_return;
}

// A handler that calls back waits on its own loop.
void echo(sdbus::IProxy &proxy) {
  proxy.uponSignal("changed").onInterface("a.b").call([&proxy](int value) {
    auto set = proxy.callMethod("set");
    set.onInterface("a.b").withArguments(value).storeResultsTo(value); // expect: async-blocking-call
  });
}

int main() {
  auto bus = sdbus::createSystemBusConnection("a.b");
  Remote remote(*bus);
  remote.Ping();
  bus->enterEventLoop();
}
