// RUN: %verify %s -- -std=c++20 -I/usr/include/dbus-1.0 -I/usr/lib/x86_64-linux-gnu/dbus-1.0/include
// libdbus: calls that wait for their reply, and handlers on the loop of the connection.
#include <dbus/dbus.h>
#include <unistd.h>

DBusHandlerResult received(DBusConnection *bus, DBusMessage *message, void *) {
  DBusError error;
  dbus_connection_send_with_reply_and_block(bus, message, -1, &error); // expect: async-blocking-call
  DBusPendingCall *pending = nullptr;
  dbus_connection_send_with_reply(bus, message, &pending, -1);
  dbus_pending_call_block(pending); // expect: async-blocking-call
  dbus_connection_send(bus, message, nullptr);
  dbus_connection_flush(bus); // expect: async-blocking-call

  dbus_bus_request_name(bus, "a.b", 0, &error);                   // expect: async-blocking-call
  dbus_bus_release_name(bus, "a.b", &error);                      // expect: async-blocking-call
  dbus_bus_name_has_owner(bus, "a.b", &error);                    // expect: async-blocking-call
  dbus_bus_start_service_by_name(bus, "a.b", 0, nullptr, &error); // expect: async-blocking-call
  dbus_bus_get_unix_user(bus, "a.b", &error);                     // expect: async-blocking-call
  dbus_bus_get_id(bus, &error);                                   // expect: async-blocking-call
  dbus_bus_add_match(bus, "type='signal'", &error);               // expect: async-blocking-call
  dbus_bus_remove_match(bus, "type='signal'", &error);            // expect: async-blocking-call
  dbus_bus_add_match(bus, "type='signal'", nullptr);
  dbus_bus_remove_match(bus, "type='signal'", nullptr);

  dbus_bus_get(DBUS_BUS_SESSION, &error);         // expect: async-blocking-call
  dbus_bus_get_private(DBUS_BUS_SESSION, &error); // expect: async-blocking-call
  dbus_bus_register(bus, &error);                 // expect: async-blocking-call

  dbus_connection_read_write_dispatch(bus, -1); // expect: async-nested-event-loop
  dbus_connection_read_write_dispatch(bus, 0);
  dbus_connection_read_write(bus, -1); // expect: async-blocking-call
  dbus_connection_read_write(bus, 0);
  while (dbus_connection_dispatch(bus) == DBUS_DISPATCH_DATA_REMAINS)
    ;
  return DBUS_HANDLER_RESULT_HANDLED;
}

DBusHandlerResult called(DBusConnection *, DBusMessage *, void *) {
  usleep(1); // expect: async-blocking-call
  return DBUS_HANDLER_RESULT_HANDLED;
}

const DBusObjectPathVTable vtable = {nullptr, called, nullptr, nullptr, nullptr, nullptr};

void handlers(DBusConnection *bus, DBusPendingCall *pending, DBusServer *server) {
  dbus_connection_register_object_path(bus, "/a", &vtable, nullptr);
  dbus_pending_call_set_notify(pending, [](auto...) { usleep(1); }, {}, {});             // expect: async-blocking-call
  dbus_connection_set_dispatch_status_function(bus, [](auto...) { usleep(1); }, {}, {}); // expect: async-blocking-call
  dbus_connection_set_unix_user_function(
      bus, [](auto...) -> dbus_bool_t { return usleep(1); }, // expect: async-blocking-call
      {}, {});
  dbus_connection_set_windows_user_function(
      bus, [](auto...) -> dbus_bool_t { return usleep(1); }, // expect: async-blocking-call
      {}, {});
  dbus_server_set_new_connection_function(server, [](auto...) { usleep(1); }, {}, {}); // expect: async-blocking-call
}

// These only note what to watch; any thread may call them.
void mainLoop(DBusConnection *bus, DBusServer *server) {
  auto add = [](auto...) -> dbus_bool_t { return usleep(1); };
  auto change = [](auto...) { usleep(1); };
  dbus_connection_set_watch_functions(bus, add, change, change, nullptr, nullptr);
  dbus_connection_set_timeout_functions(bus, add, change, change, nullptr, nullptr);
  dbus_server_set_watch_functions(server, add, change, change, nullptr, nullptr);
  dbus_server_set_timeout_functions(server, add, change, change, nullptr, nullptr);
  dbus_connection_set_wakeup_main_function(bus, change, nullptr, nullptr);
}

int main() {
  DBusError error;
  DBusConnection *bus = dbus_bus_get(DBUS_BUS_SYSTEM, &error);
  dbus_bus_request_name(bus, "a.b", 0, &error);
  dbus_connection_add_filter(bus, received, nullptr, nullptr);
  while (dbus_connection_read_write_dispatch(bus, -1))
    ;
}
