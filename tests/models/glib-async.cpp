// RUN: %verify %s -- -std=c++20 -I/usr/include/glib-2.0 -I/usr/lib/x86_64-linux-gnu/glib-2.0/include \
// RUN:   -Wno-deprecated-declarations
// The callbacks of asynchronous functions run on the main loop, and the functions themselves do not wait.
#include <gio/gio.h>
#include <unistd.h>

void files() {
  g_file_append_to_async({}, {}, {}, {}, [](auto...) { usleep(1); }, {});                // expect: async-blocking-call
  g_file_create_async({}, {}, {}, {}, [](auto...) { usleep(1); }, {});                   // expect: async-blocking-call
  g_file_create_readwrite_async({}, {}, {}, {}, [](auto...) { usleep(1); }, {});         // expect: async-blocking-call
  g_file_delete_async({}, {}, {}, [](auto...) { usleep(1); }, {});                       // expect: async-blocking-call
  g_file_eject_mountable({}, {}, {}, [](auto...) { usleep(1); }, {});                    // expect: async-blocking-call
  g_file_eject_mountable_with_operation({}, {}, {}, {}, [](auto...) { usleep(1); }, {}); // expect: async-blocking-call
  g_file_enumerate_children_async({}, {}, {}, {}, {}, [](auto...) { usleep(1); }, {});   // expect: async-blocking-call
  g_file_enumerator_close_async({}, {}, {}, [](auto...) { usleep(1); }, {});             // expect: async-blocking-call
  g_file_enumerator_next_files_async({}, {}, {}, {}, [](auto...) { usleep(1); }, {});    // expect: async-blocking-call
  g_file_find_enclosing_mount_async({}, {}, {}, [](auto...) { usleep(1); }, {});         // expect: async-blocking-call
  g_file_input_stream_query_info_async({}, {}, {}, {}, [](auto...) { usleep(1); }, {});  // expect: async-blocking-call
  g_file_io_stream_query_info_async({}, {}, {}, {}, [](auto...) { usleep(1); }, {});     // expect: async-blocking-call
  g_file_load_bytes_async({}, {}, [](auto...) { usleep(1); }, {});                       // expect: async-blocking-call
  g_file_load_contents_async({}, {}, [](auto...) { usleep(1); }, {});                    // expect: async-blocking-call
  g_file_make_directory_async({}, {}, {}, [](auto...) { usleep(1); }, {});               // expect: async-blocking-call
  g_file_make_symbolic_link_async({}, {}, {}, {}, [](auto...) { usleep(1); }, {});       // expect: async-blocking-call
  g_file_mount_enclosing_volume({}, {}, {}, {}, [](auto...) { usleep(1); }, {});         // expect: async-blocking-call
  g_file_mount_mountable({}, {}, {}, {}, [](auto...) { usleep(1); }, {});                // expect: async-blocking-call
  g_file_new_tmp_async({}, {}, {}, [](auto...) { usleep(1); }, {});                      // expect: async-blocking-call
  g_file_new_tmp_dir_async({}, {}, {}, [](auto...) { usleep(1); }, {});                  // expect: async-blocking-call
  g_file_open_readwrite_async({}, {}, {}, [](auto...) { usleep(1); }, {});               // expect: async-blocking-call
  g_file_output_stream_query_info_async({}, {}, {}, {}, [](auto...) { usleep(1); }, {}); // expect: async-blocking-call
  g_file_poll_mountable({}, {}, [](auto...) { usleep(1); }, {});                         // expect: async-blocking-call
  g_file_query_default_handler_async({}, {}, {}, [](auto...) { usleep(1); }, {});        // expect: async-blocking-call
  g_file_query_filesystem_info_async({}, {}, {}, {}, [](auto...) { usleep(1); }, {});    // expect: async-blocking-call
  g_file_query_info_async({}, {}, {}, {}, {}, [](auto...) { usleep(1); }, {});           // expect: async-blocking-call
  g_file_read_async({}, {}, {}, [](auto...) { usleep(1); }, {});                         // expect: async-blocking-call
  g_file_replace_async({}, {}, {}, {}, {}, {}, [](auto...) { usleep(1); }, {});          // expect: async-blocking-call
  g_file_replace_contents_async({}, {}, {}, {}, {}, {}, {}, [](auto...) { usleep(1); },  // expect: async-blocking-call
                                {});
  g_file_replace_contents_bytes_async({}, {}, {}, {}, {}, {}, [](auto...) { usleep(1); }, // expect: async-blocking-call
                                      {});
  g_file_replace_readwrite_async({}, {}, {}, {}, {}, {}, [](auto...) { usleep(1); }, {}); // expect: async-blocking-call
  g_file_set_attributes_async({}, {}, {}, {}, {}, [](auto...) { usleep(1); }, {});        // expect: async-blocking-call
  g_file_set_display_name_async({}, {}, {}, {}, [](auto...) { usleep(1); }, {});          // expect: async-blocking-call
  g_file_start_mountable({}, {}, {}, {}, [](auto...) { usleep(1); }, {});                 // expect: async-blocking-call
  g_file_stop_mountable({}, {}, {}, {}, [](auto...) { usleep(1); }, {});                  // expect: async-blocking-call
  g_file_trash_async({}, {}, {}, [](auto...) { usleep(1); }, {});                         // expect: async-blocking-call
  g_file_unmount_mountable({}, {}, {}, [](auto...) { usleep(1); }, {});                   // expect: async-blocking-call
  g_file_unmount_mountable_with_operation({}, {}, {}, {}, [](auto...) { usleep(1); },     // expect: async-blocking-call
                                          {});

  g_file_copy_async(
      {}, {}, {}, {}, {}, [](auto...) { usleep(1); }, {}, // expect: async-blocking-call
      [](auto...) { usleep(1); }, {});                    // expect: async-blocking-call
  g_file_move_async(
      {}, {}, {}, {}, {}, [](auto...) { usleep(1); }, {}, // expect: async-blocking-call
      [](auto...) { usleep(1); }, {});                    // expect: async-blocking-call
  g_file_measure_disk_usage_async(
      {}, {}, {}, {}, [](auto...) { usleep(1); }, {}, // expect: async-blocking-call
      [](auto...) { usleep(1); }, {});                // expect: async-blocking-call
  g_file_load_partial_contents_async(
      {}, {}, [](auto...) { return usleep(1); }, // expect: async-blocking-call
      [](auto...) { usleep(1); }, {});           // expect: async-blocking-call
}

void streams() {
  g_buffered_input_stream_fill_async({}, {}, {}, {}, [](auto...) { usleep(1); }, {});   // expect: async-blocking-call
  g_data_input_stream_read_line_async({}, {}, {}, [](auto...) { usleep(1); }, {});      // expect: async-blocking-call
  g_data_input_stream_read_until_async({}, {}, {}, {}, [](auto...) { usleep(1); }, {}); // expect: async-blocking-call
  g_data_input_stream_read_upto_async({}, {}, {}, {}, {}, [](auto...) { usleep(1); },   // expect: async-blocking-call
                                      {});
  g_input_stream_close_async({}, {}, {}, [](auto...) { usleep(1); }, {});               // expect: async-blocking-call
  g_input_stream_read_all_async({}, {}, {}, {}, {}, [](auto...) { usleep(1); }, {});    // expect: async-blocking-call
  g_input_stream_read_async({}, {}, {}, {}, {}, [](auto...) { usleep(1); }, {});        // expect: async-blocking-call
  g_input_stream_read_bytes_async({}, {}, {}, {}, [](auto...) { usleep(1); }, {});      // expect: async-blocking-call
  g_input_stream_skip_async({}, {}, {}, {}, [](auto...) { usleep(1); }, {});            // expect: async-blocking-call
  g_io_stream_close_async({}, {}, {}, [](auto...) { usleep(1); }, {});                  // expect: async-blocking-call
  g_io_stream_splice_async({}, {}, {}, {}, {}, [](auto...) { usleep(1); }, {});         // expect: async-blocking-call
  g_output_stream_close_async({}, {}, {}, [](auto...) { usleep(1); }, {});              // expect: async-blocking-call
  g_output_stream_flush_async({}, {}, {}, [](auto...) { usleep(1); }, {});              // expect: async-blocking-call
  g_output_stream_splice_async({}, {}, {}, {}, {}, [](auto...) { usleep(1); }, {});     // expect: async-blocking-call
  g_output_stream_write_all_async({}, {}, {}, {}, {}, [](auto...) { usleep(1); }, {});  // expect: async-blocking-call
  g_output_stream_write_async({}, {}, {}, {}, {}, [](auto...) { usleep(1); }, {});      // expect: async-blocking-call
  g_output_stream_write_bytes_async({}, {}, {}, {}, [](auto...) { usleep(1); }, {});    // expect: async-blocking-call
  g_output_stream_writev_all_async({}, {}, {}, {}, {}, [](auto...) { usleep(1); }, {}); // expect: async-blocking-call
  g_output_stream_writev_async({}, {}, {}, {}, {}, [](auto...) { usleep(1); }, {});     // expect: async-blocking-call
}

void network() {
  g_dtls_connection_close_async({}, {}, {}, [](auto...) { usleep(1); }, {});             // expect: async-blocking-call
  g_dtls_connection_handshake_async({}, {}, {}, [](auto...) { usleep(1); }, {});         // expect: async-blocking-call
  g_dtls_connection_shutdown_async({}, {}, {}, {}, {}, [](auto...) { usleep(1); }, {});  // expect: async-blocking-call
  g_network_monitor_can_reach_async({}, {}, {}, [](auto...) { usleep(1); }, {});         // expect: async-blocking-call
  g_proxy_connect_async({}, {}, {}, {}, [](auto...) { usleep(1); }, {});                 // expect: async-blocking-call
  g_proxy_resolver_lookup_async({}, {}, {}, [](auto...) { usleep(1); }, {});             // expect: async-blocking-call
  g_resolver_lookup_by_address_async({}, {}, {}, [](auto...) { usleep(1); }, {});        // expect: async-blocking-call
  g_resolver_lookup_by_name_async({}, {}, {}, [](auto...) { usleep(1); }, {});           // expect: async-blocking-call
  g_resolver_lookup_by_name_with_flags_async({}, {}, {}, {}, [](auto...) { usleep(1); }, // expect: async-blocking-call
                                             {});
  g_resolver_lookup_records_async({}, {}, {}, {}, [](auto...) { usleep(1); }, {});       // expect: async-blocking-call
  g_resolver_lookup_service_async({}, {}, {}, {}, {}, [](auto...) { usleep(1); }, {});   // expect: async-blocking-call
  g_socket_address_enumerator_next_async({}, {}, [](auto...) { usleep(1); }, {});        // expect: async-blocking-call
  g_socket_client_connect_async({}, {}, {}, [](auto...) { usleep(1); }, {});             // expect: async-blocking-call
  g_socket_client_connect_to_host_async({}, {}, {}, {}, [](auto...) { usleep(1); }, {}); // expect: async-blocking-call
  g_socket_client_connect_to_service_async({}, {}, {}, {}, [](auto...) { usleep(1); },   // expect: async-blocking-call
                                           {});
  g_socket_client_connect_to_uri_async({}, {}, {}, {}, [](auto...) { usleep(1); }, {}); // expect: async-blocking-call
  g_socket_connection_connect_async({}, {}, {}, [](auto...) { usleep(1); }, {});        // expect: async-blocking-call
  g_socket_listener_accept_async({}, {}, [](auto...) { usleep(1); }, {});               // expect: async-blocking-call
  g_socket_listener_accept_socket_async({}, {}, [](auto...) { usleep(1); }, {});        // expect: async-blocking-call
  g_tls_connection_handshake_async({}, {}, {}, [](auto...) { usleep(1); }, {});         // expect: async-blocking-call
  g_tls_database_lookup_certificate_for_handle_async({}, {}, {}, {}, {},
                                                     [](auto...) { usleep(1); }, // expect: async-blocking-call
                                                     {});
  g_tls_database_lookup_certificate_issuer_async({}, {}, {}, {}, {},
                                                 [](auto...) { usleep(1); }, // expect: async-blocking-call
                                                 {});
  g_tls_database_lookup_certificates_issued_by_async({}, {}, {}, {}, {},
                                                     [](auto...) { usleep(1); }, // expect: async-blocking-call
                                                     {});
  g_tls_database_verify_chain_async({}, {}, {}, {}, {}, {}, {},
                                    [](auto...) { usleep(1); }, // expect: async-blocking-call
                                    {});
  g_tls_interaction_ask_password_async({}, {}, {}, [](auto...) { usleep(1); }, {});       // expect: async-blocking-call
  g_tls_interaction_request_certificate_async({}, {}, {}, {}, [](auto...) { usleep(1); }, // expect: async-blocking-call
                                              {});
  g_unix_connection_receive_credentials_async({}, {}, [](auto...) { usleep(1); }, {}); // expect: async-blocking-call
  g_unix_connection_send_credentials_async({}, {}, [](auto...) { usleep(1); }, {});    // expect: async-blocking-call
}

void dbus() {
  g_bus_get({}, {}, [](auto...) { usleep(1); }, {});                 // expect: async-blocking-call
  g_dbus_address_get_stream({}, {}, [](auto...) { usleep(1); }, {}); // expect: async-blocking-call
  g_dbus_connection_call({}, {}, {}, {}, {}, {}, {}, {}, {}, {},
                         [](auto...) { usleep(1); }, // expect: async-blocking-call
                         {});
  g_dbus_connection_call_with_unix_fd_list({}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
                                           [](auto...) { usleep(1); }, // expect: async-blocking-call
                                           {});
  g_dbus_connection_close({}, {}, [](auto...) { usleep(1); }, {});                   // expect: async-blocking-call
  g_dbus_connection_flush({}, {}, [](auto...) { usleep(1); }, {});                   // expect: async-blocking-call
  g_dbus_connection_new({}, {}, {}, {}, {}, [](auto...) { usleep(1); }, {});         // expect: async-blocking-call
  g_dbus_connection_new_for_address({}, {}, {}, {}, [](auto...) { usleep(1); }, {}); // expect: async-blocking-call
  g_dbus_connection_send_message_with_reply({}, {}, {}, {}, {}, {},
                                            [](auto...) { usleep(1); }, // expect: async-blocking-call
                                            {});
  g_dbus_object_manager_client_new({}, {}, {}, {}, {}, {}, {}, {},
                                   [](auto...) { usleep(1); }, // expect: async-blocking-call
                                   {});
  g_dbus_object_manager_client_new_for_bus({}, {}, {}, {}, {}, {}, {}, {},
                                           [](auto...) { usleep(1); }, // expect: async-blocking-call
                                           {});
  g_dbus_proxy_call({}, {}, {}, {}, {}, {}, [](auto...) { usleep(1); }, {}); // expect: async-blocking-call
  g_dbus_proxy_call_with_unix_fd_list({}, {}, {}, {}, {}, {}, {},
                                      [](auto...) { usleep(1); }, // expect: async-blocking-call
                                      {});
  g_dbus_proxy_new({}, {}, {}, {}, {}, {}, {}, [](auto...) { usleep(1); }, {});         // expect: async-blocking-call
  g_dbus_proxy_new_for_bus({}, {}, {}, {}, {}, {}, {}, [](auto...) { usleep(1); }, {}); // expect: async-blocking-call
}

void volumes() {
  g_drive_eject({}, {}, {}, [](auto...) { usleep(1); }, {});                      // expect: async-blocking-call
  g_drive_eject_with_operation({}, {}, {}, {}, [](auto...) { usleep(1); }, {});   // expect: async-blocking-call
  g_drive_poll_for_media({}, {}, [](auto...) { usleep(1); }, {});                 // expect: async-blocking-call
  g_drive_start({}, {}, {}, {}, [](auto...) { usleep(1); }, {});                  // expect: async-blocking-call
  g_drive_stop({}, {}, {}, {}, [](auto...) { usleep(1); }, {});                   // expect: async-blocking-call
  g_mount_eject({}, {}, {}, [](auto...) { usleep(1); }, {});                      // expect: async-blocking-call
  g_mount_eject_with_operation({}, {}, {}, {}, [](auto...) { usleep(1); }, {});   // expect: async-blocking-call
  g_mount_guess_content_type({}, {}, {}, [](auto...) { usleep(1); }, {});         // expect: async-blocking-call
  g_mount_remount({}, {}, {}, {}, [](auto...) { usleep(1); }, {});                // expect: async-blocking-call
  g_mount_unmount({}, {}, {}, [](auto...) { usleep(1); }, {});                    // expect: async-blocking-call
  g_mount_unmount_with_operation({}, {}, {}, {}, [](auto...) { usleep(1); }, {}); // expect: async-blocking-call
  g_volume_eject({}, {}, {}, [](auto...) { usleep(1); }, {});                     // expect: async-blocking-call
  g_volume_eject_with_operation({}, {}, {}, {}, [](auto...) { usleep(1); }, {});  // expect: async-blocking-call
  g_volume_mount({}, {}, {}, {}, [](auto...) { usleep(1); }, {});                 // expect: async-blocking-call
}

void tasks() {
  g_simple_async_report_error_in_idle({}, [](auto...) { usleep(1); }, {}, {}, {}, {}); // expect: async-blocking-call
  g_simple_async_report_gerror_in_idle({}, [](auto...) { usleep(1); }, {}, {});        // expect: async-blocking-call
  g_simple_async_report_take_gerror_in_idle({}, [](auto...) { usleep(1); }, {}, {});   // expect: async-blocking-call
  g_simple_async_result_new({}, [](auto...) { usleep(1); }, {}, {});                   // expect: async-blocking-call
  g_simple_async_result_new_error({}, [](auto...) { usleep(1); }, {}, {}, {}, {});     // expect: async-blocking-call
  g_simple_async_result_new_from_error({}, [](auto...) { usleep(1); }, {}, {});        // expect: async-blocking-call
  g_simple_async_result_new_take_error({}, [](auto...) { usleep(1); }, {}, {});        // expect: async-blocking-call
  g_task_new({}, {}, [](auto...) { usleep(1); }, {});                                  // expect: async-blocking-call
  g_task_report_error({}, [](auto...) { usleep(1); }, {}, {}, {});                     // expect: async-blocking-call
  g_task_report_new_error({}, [](auto...) { usleep(1); }, {}, {}, {}, {}, {});         // expect: async-blocking-call
}

void others() {
  g_app_info_get_default_for_type_async({}, {}, {}, [](auto...) { usleep(1); }, {});   // expect: async-blocking-call
  g_app_info_get_default_for_uri_scheme_async({}, {}, [](auto...) { usleep(1); }, {}); // expect: async-blocking-call
  g_app_info_launch_default_for_uri_async({}, {}, {}, [](auto...) { usleep(1); }, {}); // expect: async-blocking-call
  g_app_info_launch_uris_async({}, {}, {}, {}, [](auto...) { usleep(1); }, {});        // expect: async-blocking-call
  g_async_initable_init_async({}, {}, {}, [](auto...) { usleep(1); }, {});             // expect: async-blocking-call
  g_async_initable_new_async(
      {}, {}, {}, [](auto...) { usleep(1); }, {}, {}, nullptr);                          // expect: async-blocking-call
  g_async_initable_new_valist_async({}, {}, {}, {}, {}, [](auto...) { usleep(1); }, {}); // expect: async-blocking-call
  g_async_initable_newv_async({}, {}, {}, {}, {}, [](auto...) { usleep(1); }, {});       // expect: async-blocking-call
  g_loadable_icon_load_async({}, {}, {}, [](auto...) { usleep(1); }, {});                // expect: async-blocking-call
  g_permission_acquire_async({}, {}, [](auto...) { usleep(1); }, {});                    // expect: async-blocking-call
  g_permission_release_async({}, {}, [](auto...) { usleep(1); }, {});                    // expect: async-blocking-call
  g_subprocess_communicate_async({}, {}, {}, [](auto...) { usleep(1); }, {});            // expect: async-blocking-call
  g_subprocess_communicate_utf8_async({}, {}, {}, [](auto...) { usleep(1); }, {});       // expect: async-blocking-call
  g_subprocess_wait_async({}, {}, [](auto...) { usleep(1); }, {});                       // expect: async-blocking-call
  g_subprocess_wait_check_async({}, {}, [](auto...) { usleep(1); }, {});                 // expect: async-blocking-call
}

void loaded(GObject *object, GAsyncResult *result, gpointer) {
  g_file_load_contents_finish(G_FILE(object), result, nullptr, nullptr, nullptr, nullptr);
  g_file_delete_async(G_FILE(object), {}, {}, {}, {});
}

int main() {
  g_file_load_contents_async(g_file_new_for_path("a"), nullptr, loaded, nullptr);
  GMainLoop *loop = g_main_loop_new(nullptr, FALSE);
  g_main_loop_run(loop);
}
