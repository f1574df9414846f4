// RUN: %verify --kinds +file-metadata %s -- -std=c++20 -I/usr/include/glib-2.0 \
// RUN:   -I/usr/lib/x86_64-linux-gnu/glib-2.0/include
// Files: the synchronous functions.
#include <gio/gio.h>
#include <glib-unix.h>
#include <gmodule.h>
#include <unistd.h>

GFile *file;

gboolean contents(gpointer) {
  g_file_read(file, {}, {});                                     // expect: async-blocking-call
  g_file_append_to(file, {}, {}, {});                            // expect: async-blocking-call
  g_file_create(file, {}, {}, {});                               // expect: async-blocking-call
  g_file_create_readwrite(file, {}, {}, {});                     // expect: async-blocking-call
  g_file_replace(file, {}, {}, {}, {}, {});                      // expect: async-blocking-call
  g_file_replace_readwrite(file, {}, {}, {}, {}, {});            // expect: async-blocking-call
  g_file_open_readwrite(file, {}, {});                           // expect: async-blocking-call
  g_file_load_contents(file, {}, {}, {}, {}, {});                // expect: async-blocking-call
  g_file_load_bytes(file, {}, {}, {});                           // expect: async-blocking-call
  g_file_replace_contents(file, {}, {}, {}, {}, {}, {}, {}, {}); // expect: async-blocking-call
  g_file_copy(file, {}, {}, {}, {}, {}, {});                     // expect: async-blocking-call
  g_file_move(file, {}, {}, {}, {}, {}, {});                     // expect: async-blocking-call
  g_loadable_icon_load({}, {}, {}, {}, {});                      // expect: async-blocking-call
  return G_SOURCE_REMOVE;
}

gboolean metadata(gpointer) {
  g_file_delete(file, {}, {});                                     // expect: async-blocking-call
  g_file_enumerate_children(file, {}, {}, {}, {});                 // expect: async-blocking-call
  g_file_find_enclosing_mount(file, {}, {});                       // expect: async-blocking-call
  g_file_make_directory(file, {}, {});                             // expect: async-blocking-call
  g_file_make_symbolic_link(file, {}, {}, {});                     // expect: async-blocking-call
  g_file_query_default_handler(file, {}, {});                      // expect: async-blocking-call
  g_file_query_filesystem_info(file, {}, {}, {});                  // expect: async-blocking-call
  g_file_query_info(file, {}, {}, {}, {});                         // expect: async-blocking-call
  g_file_set_display_name(file, {}, {}, {});                       // expect: async-blocking-call
  g_file_trash(file, {}, {});                                      // expect: async-blocking-call
  g_file_measure_disk_usage(file, {}, {}, {}, {}, {}, {}, {}, {}); // expect: async-blocking-call
  g_file_query_exists(file, {});                                   // expect: async-blocking-call
  g_file_query_file_type(file, {}, {});                            // expect: async-blocking-call
  g_file_set_attribute(file, {}, {}, {}, {}, {}, {});              // expect: async-blocking-call
  g_file_set_attribute_byte_string(file, {}, {}, {}, {}, {});      // expect: async-blocking-call
  g_file_set_attribute_int32(file, {}, {}, {}, {}, {});            // expect: async-blocking-call
  g_file_set_attribute_int64(file, {}, {}, {}, {}, {});            // expect: async-blocking-call
  g_file_set_attribute_string(file, {}, {}, {}, {}, {});           // expect: async-blocking-call
  g_file_set_attribute_uint32(file, {}, {}, {}, {}, {});           // expect: async-blocking-call
  g_file_set_attribute_uint64(file, {}, {}, {}, {}, {});           // expect: async-blocking-call
  g_file_set_attributes_from_info(file, {}, {}, {}, {});           // expect: async-blocking-call
  g_file_make_directory_with_parents(file, {}, {});                // expect: async-blocking-call
  g_file_copy_attributes(file, {}, {}, {}, {});                    // expect: async-blocking-call
  g_file_build_attribute_list_for_copy(file, {}, {}, {});          // expect: async-blocking-call
  return G_SOURCE_REMOVE;
}

gboolean others(gpointer) {
  g_file_get_contents("a", {}, {}, {});                       // expect: async-blocking-call
  g_file_set_contents("a", {}, {}, {});                       // expect: async-blocking-call
  g_file_set_contents_full("a", {}, {}, {}, {}, {});          // expect: async-blocking-call
  g_key_file_load_from_file({}, "a", {}, {});                 // expect: async-blocking-call
  g_key_file_load_from_dirs({}, "a", {}, {}, {}, {});         // expect: async-blocking-call
  g_key_file_load_from_data_dirs({}, "a", {}, {}, {});        // expect: async-blocking-call
  g_key_file_save_to_file({}, "a", {});                       // expect: async-blocking-call
  g_bookmark_file_load_from_file({}, "a", {});                // expect: async-blocking-call
  g_bookmark_file_load_from_data_dirs({}, "a", {}, {});       // expect: async-blocking-call
  g_bookmark_file_to_file({}, "a", {});                       // expect: async-blocking-call
  g_mapped_file_new("a", {}, {});                             // expect: async-blocking-call
  g_resource_load("a", {});                                   // expect: async-blocking-call
  g_module_open("a", {});                                     // expect: async-blocking-call
  g_tls_certificate_new_from_file("a", {});                   // expect: async-blocking-call
  g_tls_certificate_new_from_file_with_password("a", {}, {}); // expect: async-blocking-call
  g_tls_certificate_new_from_files("a", {}, {});              // expect: async-blocking-call
  g_tls_certificate_list_new_from_file("a", {});              // expect: async-blocking-call
  g_tls_file_database_new("a", {});                           // expect: async-blocking-call
  g_unix_get_passwd_entry("a", {});                           // expect: async-blocking-call
  g_mapped_file_new_from_fd(3, {}, {});                       // expect: async-blocking-call
  g_key_file_load_from_data({}, "[a]", {}, {}, {});
  g_key_file_get_string({}, "a", "b", {});
  g_file_test({}, {});                             // expect: async-blocking-call
  g_mkdir_with_parents({}, {});                    // expect: async-blocking-call
  g_mkdtemp({});                                   // expect: async-blocking-call
  g_mkdtemp_full({}, {});                          // expect: async-blocking-call
  g_mkstemp({});                                   // expect: async-blocking-call
  g_mkstemp_full({}, {}, {});                      // expect: async-blocking-call
  g_file_open_tmp({}, {}, {});                     // expect: async-blocking-call
  g_dir_make_tmp({}, {});                          // expect: async-blocking-call
  g_dir_open({}, {}, {});                          // expect: async-blocking-call
  g_dir_read_name({});                             // expect: async-blocking-call
  g_file_read_link({}, {});                        // expect: async-blocking-call
  g_file_new_tmp({}, {}, {});                      // expect: async-blocking-call
  g_file_enumerator_next_file({}, {}, {});         // expect: async-blocking-call
  g_file_enumerator_iterate({}, {}, {}, {}, {});   // expect: async-blocking-call
  g_mount_guess_content_type_sync({}, {}, {}, {}); // expect: async-blocking-call
  g_file_get_path(g_file_new_for_path("a"));
  g_file_info_get_size(nullptr);
  return G_SOURCE_REMOVE;
}

// A channel waits for its file; others may be non-blocking, or are watched.
gboolean channels(gpointer) {
  GIOChannel *file = g_io_channel_new_file("a", "r", nullptr); // expect: async-blocking-call
  GIOChannel *pipe = g_io_channel_unix_new(3);
  g_io_channel_read_chars(file, {}, {}, {}, {});   // expect: async-blocking-call
  g_io_channel_read_line(file, {}, {}, {}, {});    // expect: async-blocking-call
  g_io_channel_read_line_string(file, {}, {}, {}); // expect: async-blocking-call
  g_io_channel_read_to_end(file, {}, {}, {});      // expect: async-blocking-call
  g_io_channel_read_unichar(file, {}, {});         // expect: async-blocking-call
  g_io_channel_write_chars(file, {}, {}, {}, {});  // expect: async-blocking-call
  g_io_channel_write_unichar(file, {}, {});        // expect: async-blocking-call
  g_io_channel_flush(file, {});                    // expect: async-blocking-call
  g_io_channel_shutdown(file, {}, {});             // expect: async-blocking-call
  g_io_channel_read_chars(pipe, {}, {}, {}, {});
  g_io_channel_read_line(pipe, {}, {}, {}, {});
  g_io_channel_write_chars(pipe, {}, {}, {}, {});
  g_io_channel_flush(pipe, {});
  return G_SOURCE_REMOVE;
}

// The progress of a copy is told before it returns.
gboolean progress(gpointer) {
  g_file_measure_disk_usage({}, {}, {}, [](auto...) { usleep(1); }, {}, {}, {}, {}, {}); // expect: async-blocking-call
  return G_SOURCE_REMOVE;
}

void onWorker(GTask *, gpointer, gpointer, GCancellable *) {
  g_file_load_contents(file, {}, {}, {}, {}, {});
  g_file_delete(file, {}, {});
}

int main() {
  g_file_load_contents(file, {}, {}, {}, {}, {});
  g_task_run_in_thread(g_task_new({}, {}, {}, {}), onWorker);
  g_idle_add(contents, nullptr);
  g_idle_add(metadata, nullptr);
  g_idle_add(others, nullptr);
  g_idle_add(channels, nullptr);
  g_idle_add(progress, nullptr);
  g_main_loop_run(g_main_loop_new(nullptr, FALSE));
}
