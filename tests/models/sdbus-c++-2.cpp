// RUN: %verify %s -- -std=c++20 -I%inputs
// What is new in sdbus-c++ 2.
#include "Inputs/sdbus-c++.h"
#include "task.h"
#include <unistd.h>

task<> calls(sdbus::IProxy &proxy, const sdbus::MethodCall &message, sdbus::Variant value, sd_bus *raw) {
  proxy.callMethod(message);                                   // expect: async-blocking-call
  proxy.setProperty("size").onInterface("a.b").toValue(value); // expect: async-blocking-call
  proxy.setProperty("size").onInterface("a.b").toValue(value, sdbus::dont_expect_reply);
  proxy.getAllProperties().onInterface("a.b");    // expect: async-blocking-call
  auto bus = sdbus::createBusConnection();        // expect: async-blocking-call
  auto named = sdbus::createBusConnection("a.b"); // expect: async-blocking-call
  auto own = sdbus::createBusConnection(raw);
  auto future = proxy.callMethodAsync(message, sdbus::with_future);
  future.get(); // expect: async-blocking-call
  co_return;
}

void handlers(sdbus::IProxy &proxy, const sdbus::MethodCall &message, sdbus::IConnection &bus) {
  proxy.callMethodAsync(message, [](auto...) { usleep(1); }); // expect: async-blocking-call
  proxy.getPropertyAsync("a").onInterface("b").uponReplyInvoke(
      [](auto...) { usleep(1); }); // expect: async-blocking-call
  proxy.getAllPropertiesAsync().onInterface("b").uponReplyInvoke(
      [](auto...) { usleep(1); }); // expect: async-blocking-call
  proxy.setPropertyAsync("a").onInterface("b").toValue({}).uponReplyInvoke([](auto...) {
    usleep(1); // expect: async-blocking-call
  });
  auto slot = bus.addMatchAsync(
      "type='signal'", [](auto...) { usleep(1); },                      // expect: async-blocking-call
      [](auto...) { usleep(1); });                                      // expect: async-blocking-call
  sdbus::registerMethod("add").implementedAs([](int) { usleep(1); });   // expect: async-blocking-call
  sdbus::registerProperty("size").withGetter([] { return usleep(1); }); // expect: async-blocking-call
  sdbus::registerProperty("size").withSetter([](int) { usleep(1); });   // expect: async-blocking-call
}

task<> standard(sdbus::Properties_proxy &proxy, sdbus::ObjectManager_proxy &manager) {
  proxy.Set("a.b", "c", {}); // expect: async-blocking-call
  proxy.Set("a.b", "c", {}, sdbus::dont_expect_reply);
  proxy.GetAsync("a.b", "c", [](auto...) { usleep(1); });     // expect: async-blocking-call
  proxy.SetAsync("a.b", "c", {}, [](auto...) { usleep(1); }); // expect: async-blocking-call
  proxy.GetAllAsync("a.b", [](auto...) { usleep(1); });       // expect: async-blocking-call
  manager.GetManagedObjectsAsync([](auto...) { usleep(1); }); // expect: async-blocking-call
  co_return;
}

// What awaits a reply goes on where the reply comes in.
task<> awaits(sdbus::IProxy &proxy, const sdbus::MethodCall &message) {
  co_await proxy.callMethodAsync(message, sdbus::with_awaitable);
  co_await proxy.callMethodAsync("add").onInterface("a.b").getResultAsAwaitable<int>();
  co_await proxy.getPropertyAsync("a").onInterface("b").getResultAsAwaitable();
  co_await proxy.setPropertyAsync("a").onInterface("b").toValue({}).getResultAsAwaitable();
  co_await proxy.getAllPropertiesAsync().onInterface("b").getResultAsAwaitable();
  usleep(1); // expect: async-blocking-call
}
