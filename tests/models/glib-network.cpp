// RUN: %verify %s -- -std=c++20 -I/usr/include/glib-2.0 -I/usr/lib/x86_64-linux-gnu/glib-2.0/include
// Sockets, names and D-Bus: the synchronous functions wait for a peer.
#include <gio/gio.h>
#include <unistd.h>

gboolean connections(gpointer) {
  g_socket_client_connect({}, {}, {}, {});                // expect: async-blocking-call
  g_socket_client_connect_to_host({}, {}, {}, {}, {});    // expect: async-blocking-call
  g_socket_client_connect_to_service({}, {}, {}, {}, {}); // expect: async-blocking-call
  g_socket_client_connect_to_uri({}, {}, {}, {}, {});     // expect: async-blocking-call
  g_socket_connection_connect({}, {}, {}, {});            // expect: async-blocking-call
  g_socket_listener_accept({}, {}, {}, {});               // expect: async-blocking-call
  g_socket_listener_accept_socket({}, {}, {}, {});        // expect: async-blocking-call
  g_proxy_connect({}, {}, {}, {}, {});                    // expect: async-blocking-call
  g_proxy_resolver_lookup({}, {}, {}, {});                // expect: async-blocking-call
  g_network_monitor_can_reach({}, {}, {}, {});            // expect: async-blocking-call
  g_tls_connection_handshake({}, {}, {});                 // expect: async-blocking-call
  g_dtls_connection_handshake({}, {}, {});                // expect: async-blocking-call
  g_dtls_connection_close({}, {}, {});                    // expect: async-blocking-call
  g_dtls_connection_shutdown({}, {}, {}, {}, {});         // expect: async-blocking-call
  g_unix_connection_send_credentials({}, {}, {});         // expect: async-blocking-call
  g_unix_connection_receive_credentials({}, {}, {});      // expect: async-blocking-call
  g_unix_connection_send_fd({}, {}, {}, {});              // expect: async-blocking-call
  g_unix_connection_receive_fd({}, {}, {});               // expect: async-blocking-call
  g_socket_condition_wait({}, {}, {}, {});                // expect: async-blocking-call
  g_socket_client_connect_async({}, {}, {}, {}, {});
  return G_SOURCE_REMOVE;
}

gboolean names(gpointer) {
  g_resolver_lookup_by_name({}, {}, {}, {});                // expect: async-blocking-call
  g_resolver_lookup_by_name_with_flags({}, {}, {}, {}, {}); // expect: async-blocking-call
  g_resolver_lookup_by_address({}, {}, {}, {});             // expect: async-blocking-call
  g_resolver_lookup_records({}, {}, {}, {}, {});            // expect: async-blocking-call
  g_resolver_lookup_service({}, {}, {}, {}, {}, {});        // expect: async-blocking-call
  g_socket_address_enumerator_next({}, {}, {});             // expect: async-blocking-call
  g_resolver_lookup_by_name_async({}, "a", {}, {}, {});
  return G_SOURCE_REMOVE;
}

gboolean bus(gpointer) {
  g_bus_get_sync({}, {}, {});                                              // expect: async-blocking-call
  g_dbus_address_get_stream_sync({}, {}, {}, {});                          // expect: async-blocking-call
  g_dbus_address_get_for_bus_sync({}, {}, {});                             // expect: async-blocking-call
  g_dbus_connection_call_sync({}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}); // expect: async-blocking-call
  g_dbus_connection_call_with_unix_fd_list_sync(                           // expect: async-blocking-call
      {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {});
  g_dbus_connection_send_message_with_reply_sync({}, {}, {}, {}, {}, {}, {});        // expect: async-blocking-call
  g_dbus_connection_new_sync({}, {}, {}, {}, {}, {});                                // expect: async-blocking-call
  g_dbus_connection_new_for_address_sync({}, {}, {}, {}, {});                        // expect: async-blocking-call
  g_dbus_connection_flush_sync({}, {}, {});                                          // expect: async-blocking-call
  g_dbus_connection_close_sync({}, {}, {});                                          // expect: async-blocking-call
  g_dbus_proxy_new_sync({}, {}, {}, {}, {}, {}, {}, {});                             // expect: async-blocking-call
  g_dbus_proxy_new_for_bus_sync({}, {}, {}, {}, {}, {}, {}, {});                     // expect: async-blocking-call
  g_dbus_proxy_call_sync({}, {}, {}, {}, {}, {}, {});                                // expect: async-blocking-call
  g_dbus_proxy_call_with_unix_fd_list_sync({}, {}, {}, {}, {}, {}, {}, {}, {});      // expect: async-blocking-call
  g_dbus_object_manager_client_new_sync({}, {}, {}, {}, {}, {}, {}, {}, {});         // expect: async-blocking-call
  g_dbus_object_manager_client_new_for_bus_sync({}, {}, {}, {}, {}, {}, {}, {}, {}); // expect: async-blocking-call
  g_bus_get({}, {}, {}, {});
  g_dbus_proxy_get_cached_property({}, "a");
  g_dbus_connection_emit_signal({}, {}, {}, {}, {}, {}, {});
  return G_SOURCE_REMOVE;
}

gboolean sockets(gpointer) {
  GSocket *socket = g_socket_new({}, {}, {}, {}), *open = g_socket_new_from_fd(3, {});
  g_socket_connect(socket, {}, {}, {});                                               // expect: async-blocking-call
  g_socket_receive(socket, {}, {}, {}, {});                                           // expect: async-blocking-call
  g_socket_receive_from(socket, {}, {}, {}, {}, {});                                  // expect: async-blocking-call
  g_socket_receive_message(socket, {}, {}, {}, {}, {}, {}, {}, {});                   // expect: async-blocking-call
  g_socket_receive_messages(socket, {}, {}, {}, {}, {});                              // expect: async-blocking-call
  g_socket_send(socket, {}, {}, {}, {});                                              // expect: async-blocking-call
  g_socket_send_to(socket, {}, {}, {}, {}, {});                                       // expect: async-blocking-call
  g_socket_send_message(socket, {}, {}, {}, {}, {}, {}, {}, {});                      // expect: async-blocking-call
  g_socket_send_messages(socket, {}, {}, {}, {}, {});                                 // expect: async-blocking-call
  g_socket_send_message_with_timeout(socket, {}, {}, {}, {}, {}, {}, -1, {}, {}, {}); // expect: async-blocking-call
  g_socket_send_message_with_timeout(socket, {}, {}, {}, {}, {}, {}, 0, {}, {}, {});
  GSocket *peer = g_socket_accept(open, {}, {});         // expect: async-blocking-call
  g_socket_receive(peer, {}, {}, {}, {});                // expect: async-blocking-call
  g_socket_condition_wait(socket, {}, {}, {});           // expect: async-blocking-call
  g_socket_condition_timed_wait(socket, {}, 10, {}, {}); // expect: async-blocking-call
  g_socket_condition_timed_wait(socket, {}, 0, {}, {});
  g_socket_receive_with_blocking(socket, {}, {}, TRUE, {}, {}); // expect: async-blocking-call
  g_socket_receive_with_blocking(socket, {}, {}, FALSE, {}, {});
  g_socket_send_with_blocking(socket, {}, {}, TRUE, {}, {}); // expect: async-blocking-call
  g_socket_send_with_blocking(socket, {}, {}, FALSE, {}, {});
  g_datagram_based_condition_wait({}, {}, -1, {}, {}); // expect: async-blocking-call
  g_datagram_based_condition_wait({}, {}, 0, {}, {});
  g_datagram_based_receive_messages({}, {}, {}, {}, -1, {}, {}); // expect: async-blocking-call
  g_datagram_based_receive_messages({}, {}, {}, {}, 0, {}, {});
  g_datagram_based_send_messages({}, {}, {}, {}, -1, {}, {}); // expect: async-blocking-call
  g_datagram_based_send_messages({}, {}, {}, {}, 0, {}, {});
  return G_SOURCE_REMOVE;
}

// A socket that is non-blocking, or watched by a source, is read when it is ready.
gboolean ready(GSocket *socket, GIOCondition, gpointer) {
  g_socket_receive(socket, {}, {}, {}, {});
  return G_SOURCE_CONTINUE;
}

gboolean asynchronous(gpointer) {
  GSocket *socket = g_socket_new({}, {}, {}, {}), *watched = g_socket_new({}, {}, {}, {});
  g_socket_set_blocking(socket, FALSE);
  g_socket_receive(socket, {}, {}, {}, {});
  GSource *source = g_socket_create_source(watched, G_IO_IN, {});
  g_source_set_callback(source, G_SOURCE_FUNC(ready), {}, {});
  g_socket_receive(watched, {}, {}, {}, {});
  g_socket_accept(watched, {}, {});
  return G_SOURCE_REMOVE;
}

int main() {
  g_idle_add(connections, nullptr);
  g_idle_add(names, nullptr);
  g_idle_add(bus, nullptr);
  g_idle_add(sockets, nullptr);
  g_idle_add(asynchronous, nullptr);
  g_main_loop_run(g_main_loop_new(nullptr, FALSE));
}
