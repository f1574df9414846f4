// What sdbus-c++ 2 declares beyond version 1.
#pragma once
#include <coroutine>
#include <cstdint>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sd_bus;

namespace sdbus {

class Message {};
class MethodCall : public Message {};
class MethodReply : public Message {};
class Error {};
class Variant {};
class IConnection;
class PendingAsyncCall {};
using Slot = std::unique_ptr<void, std::function<void(void *)>>;
using PropertyName = std::string;
using message_handler = std::function<void(Message)>;
using async_reply_handler = std::function<void(MethodReply, std::optional<Error>)>;
struct dont_expect_reply_t {};
struct with_future_t {};
struct with_awaitable_t {};
inline constexpr dont_expect_reply_t dont_expect_reply{};
inline constexpr with_future_t with_future{};
inline constexpr with_awaitable_t with_awaitable{};

template <typename T> class Awaitable {
public:
  bool await_ready() const noexcept;
  bool await_suspend(std::coroutine_handle<>) noexcept;
  T await_resume() const;
};

class AsyncMethodInvoker {
public:
  AsyncMethodInvoker &onInterface(const char *);
  template <typename... Args> Awaitable<int> getResultAsAwaitable();
};

class AsyncPropertyGetter {
public:
  AsyncPropertyGetter &onInterface(std::string_view);
  template <typename Function> PendingAsyncCall uponReplyInvoke(Function &&) { return {}; }
  Awaitable<Variant> getResultAsAwaitable();
};

class PropertySetter {
public:
  PropertySetter &onInterface(std::string_view);
  void toValue(const Variant &);
  void toValue(const Variant &, dont_expect_reply_t);
};

class AsyncPropertySetter {
public:
  AsyncPropertySetter &onInterface(std::string_view);
  AsyncPropertySetter &toValue(Variant);
  template <typename Function> PendingAsyncCall uponReplyInvoke(Function &&) { return {}; }
  Awaitable<void> getResultAsAwaitable();
};

class AllPropertiesGetter {
public:
  std::map<PropertyName, Variant> onInterface(std::string_view);
};

class AsyncAllPropertiesGetter {
public:
  AsyncAllPropertiesGetter &onInterface(std::string_view);
  template <typename Function> PendingAsyncCall uponReplyInvoke(Function &&) { return {}; }
  Awaitable<std::map<PropertyName, Variant>> getResultAsAwaitable();
};

class IProxy {
public:
  virtual ~IProxy() = default;
  AsyncMethodInvoker callMethodAsync(const char *);
  PropertySetter setProperty(std::string_view);
  AsyncPropertyGetter getPropertyAsync(std::string_view);
  AsyncPropertySetter setPropertyAsync(std::string_view);
  AllPropertiesGetter getAllProperties();
  AsyncAllPropertiesGetter getAllPropertiesAsync();
  virtual MethodReply callMethod(const MethodCall &) = 0;
  virtual PendingAsyncCall callMethodAsync(const MethodCall &, async_reply_handler) = 0;
  virtual std::future<MethodReply> callMethodAsync(const MethodCall &, with_future_t) = 0;
  virtual Awaitable<MethodReply> callMethodAsync(const MethodCall &, with_awaitable_t) = 0;
};

class Properties_proxy {
public:
  void Set(std::string_view, std::string_view, const Variant &);
  void Set(std::string_view, std::string_view, const Variant &, dont_expect_reply_t);
  template <typename Function> PendingAsyncCall GetAsync(std::string_view, std::string_view, Function &&) { return {}; }
  template <typename Function>
  PendingAsyncCall SetAsync(std::string_view, std::string_view, const Variant &, Function &&) {
    return {};
  }
  template <typename Function> PendingAsyncCall GetAllAsync(std::string_view, Function &&) { return {}; }
};

class ObjectManager_proxy {
public:
  template <typename Function> PendingAsyncCall GetManagedObjectsAsync(Function &&) { return {}; }
};

struct MethodVTableItem {
  template <typename Function> MethodVTableItem &implementedAs(Function &&) { return *this; }
};
struct PropertyVTableItem {
  template <typename Function> PropertyVTableItem &withGetter(Function &&) { return *this; }
  template <typename Function> PropertyVTableItem &withSetter(Function &&) { return *this; }
};
MethodVTableItem registerMethod(std::string);
PropertyVTableItem registerProperty(std::string);

class IConnection {
public:
  virtual ~IConnection() = default;
  virtual Slot addMatchAsync(const std::string &, message_handler, message_handler) = 0;
};

std::unique_ptr<IConnection> createBusConnection();
std::unique_ptr<IConnection> createBusConnection(const std::string &);
std::unique_ptr<IConnection> createBusConnection(sd_bus *);

} // namespace sdbus
