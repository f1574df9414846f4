// RUN: %verify %s -- -std=c++20 -I/usr/include/glib-2.0 -I/usr/lib/x86_64-linux-gnu/glib-2.0/include \
// RUN:   -Wno-deprecated-declarations
// Streams wait for their file, process or peer; those in memory do not.
#include <gio/gio.h>
#include <unistd.h>

GInputStream *input;
GOutputStream *output;
GSubprocess *process;
GFile *file;

gboolean read(gpointer) {
  g_input_stream_read(input, {}, {}, {}, {});          // expect: async-blocking-call
  g_input_stream_read_all(input, {}, {}, {}, {}, {});  // expect: async-blocking-call
  g_input_stream_read_bytes(input, {}, {}, {});        // expect: async-blocking-call
  g_input_stream_skip(input, {}, {}, {});              // expect: async-blocking-call
  g_pollable_stream_read(input, {}, {}, TRUE, {}, {}); // expect: async-blocking-call
  g_pollable_stream_read(input, {}, {}, FALSE, {}, {});
  return G_SOURCE_REMOVE;
}

gboolean write(gpointer) {
  g_output_stream_write(output, {}, {}, {}, {});          // expect: async-blocking-call
  g_output_stream_write_all(output, {}, {}, {}, {}, {});  // expect: async-blocking-call
  g_output_stream_write_bytes(output, {}, {}, {});        // expect: async-blocking-call
  g_output_stream_writev(output, {}, {}, {}, {}, {});     // expect: async-blocking-call
  g_output_stream_writev_all(output, {}, {}, {}, {}, {}); // expect: async-blocking-call
  g_output_stream_flush(output, {}, {});                  // expect: async-blocking-call
  g_output_stream_printf(output, {}, {}, {}, "a");        // expect: async-blocking-call
  va_list list = {};
  g_output_stream_vprintf(output, {}, {}, {}, "a", list); // expect: async-blocking-call
  g_output_stream_splice(output, input, {}, {}, {});      // expect: async-blocking-call
  g_pollable_stream_write(output, {}, {}, TRUE, {}, {});  // expect: async-blocking-call
  g_pollable_stream_write(output, {}, {}, FALSE, {}, {});
  g_pollable_stream_write_all(output, {}, {}, TRUE, {}, {}, {}); // expect: async-blocking-call
  g_pollable_stream_write_all(output, {}, {}, FALSE, {}, {}, {});
  g_output_stream_close(output, {}, {});
  return G_SOURCE_REMOVE;
}

gboolean buffered(gpointer) {
  auto *buffered = G_BUFFERED_INPUT_STREAM(g_buffered_input_stream_new(input));
  GDataInputStream *data = g_data_input_stream_new(input);
  g_buffered_input_stream_fill(buffered, {}, {}, {});      // expect: async-blocking-call
  g_buffered_input_stream_read_byte(buffered, {}, {});     // expect: async-blocking-call
  g_data_input_stream_read_byte(data, {}, {});             // expect: async-blocking-call
  g_data_input_stream_read_int16(data, {}, {});            // expect: async-blocking-call
  g_data_input_stream_read_uint16(data, {}, {});           // expect: async-blocking-call
  g_data_input_stream_read_int32(data, {}, {});            // expect: async-blocking-call
  g_data_input_stream_read_uint32(data, {}, {});           // expect: async-blocking-call
  g_data_input_stream_read_int64(data, {}, {});            // expect: async-blocking-call
  g_data_input_stream_read_uint64(data, {}, {});           // expect: async-blocking-call
  g_data_input_stream_read_line(data, {}, {}, {});         // expect: async-blocking-call
  g_data_input_stream_read_line_utf8(data, {}, {}, {});    // expect: async-blocking-call
  g_data_input_stream_read_until(data, {}, {}, {}, {});    // expect: async-blocking-call
  g_data_input_stream_read_upto(data, {}, {}, {}, {}, {}); // expect: async-blocking-call
  GDataOutputStream *records = g_data_output_stream_new(output);
  g_data_output_stream_put_byte(records, {}, {}, {});   // expect: async-blocking-call
  g_data_output_stream_put_int16(records, {}, {}, {});  // expect: async-blocking-call
  g_data_output_stream_put_uint16(records, {}, {}, {}); // expect: async-blocking-call
  g_data_output_stream_put_int32(records, {}, {}, {});  // expect: async-blocking-call
  g_data_output_stream_put_uint32(records, {}, {}, {}); // expect: async-blocking-call
  g_data_output_stream_put_int64(records, {}, {}, {});  // expect: async-blocking-call
  g_data_output_stream_put_uint64(records, {}, {}, {}); // expect: async-blocking-call
  g_data_output_stream_put_string(records, {}, {}, {}); // expect: async-blocking-call
  return G_SOURCE_REMOVE;
}

// What a stream is made of decides.
gboolean layers(gpointer) {
  GFileInputStream *in = g_file_read_finish(file, {}, {});
  GFileIOStream *both = g_file_open_readwrite_finish(file, {}, {});
  GFileOutputStream *appended = g_file_append_to_finish(file, {}, {});
  GFileOutputStream *created = g_file_create_finish(file, {}, {});
  GFileOutputStream *replaced = g_file_replace_finish(file, {}, {});
  GFileIOStream *createdBoth = g_file_create_readwrite_finish(file, {}, {});
  GFileIOStream *replacedBoth = g_file_replace_readwrite_finish(file, {}, {});
  g_input_stream_read(G_INPUT_STREAM(in), {}, {}, {}, {});                              // expect: async-blocking-call
  g_input_stream_read(g_io_stream_get_input_stream(G_IO_STREAM(both)), {}, {}, {}, {}); // expect: async-blocking-call
  g_output_stream_close(G_OUTPUT_STREAM(appended), {}, {});                             // expect: async-blocking-call
  g_output_stream_close(G_OUTPUT_STREAM(created), {}, {});                              // expect: async-blocking-call
  g_output_stream_close(G_OUTPUT_STREAM(replaced), {}, {});                             // expect: async-blocking-call
  GOutputStream *createdBothOut = g_io_stream_get_output_stream(G_IO_STREAM(createdBoth));
  g_output_stream_close(createdBothOut, {}, {}); // expect: async-blocking-call
  GOutputStream *replacedBothOut = g_io_stream_get_output_stream(G_IO_STREAM(replacedBoth));
  g_output_stream_close(replacedBothOut, {}, {});                              // expect: async-blocking-call
  g_output_stream_write(g_subprocess_get_stdin_pipe(process), {}, {}, {}, {}); // expect: async-blocking-call
  g_input_stream_read(g_subprocess_get_stdout_pipe(process), {}, {}, {}, {});  // expect: async-blocking-call
  g_input_stream_read(g_subprocess_get_stderr_pipe(process), {}, {}, {}, {});  // expect: async-blocking-call
  GInputStream *shared = G_INPUT_STREAM(g_object_ref(in));
  GInputStream *sunk = G_INPUT_STREAM(g_object_ref_sink(in));
  GInputStream *sized = g_buffered_input_stream_new_sized(shared, 10);
  GInputStream *base = g_filter_input_stream_get_base_stream(G_FILTER_INPUT_STREAM(sized));
  g_input_stream_skip(sized, {}, {}, {}); // expect: async-blocking-call
  g_input_stream_skip(base, {}, {}, {});  // expect: async-blocking-call
  g_input_stream_skip(sunk, {}, {}, {});  // expect: async-blocking-call
  return G_SOURCE_REMOVE;
}

gboolean inMemory(gpointer) {
  GInputStream *empty = g_memory_input_stream_new();
  GInputStream *text = g_memory_input_stream_new_from_data("a", 1, {});
  GInputStream *bytes = g_memory_input_stream_new_from_bytes({});
  GInputStream *resource = g_resources_open_stream("/a", {}, {});
  GInputStream *other = g_resource_open_stream({}, "/a", {}, {});
  GOutputStream *grows = g_memory_output_stream_new_resizable();
  GOutputStream *fixed = g_memory_output_stream_new({}, {}, {}, {});
  g_input_stream_read(empty, {}, {}, {}, {});
  g_input_stream_read_all(text, {}, {}, {}, {}, {});
  g_input_stream_read_bytes(bytes, {}, {}, {});
  g_input_stream_skip(resource, {}, {}, {});
  g_input_stream_skip(other, {}, {}, {});
  g_output_stream_write(grows, {}, {}, {}, {});
  g_output_stream_write_all(fixed, {}, {}, {}, {}, {});
  g_output_stream_splice(grows, text, {}, {}, {});
  g_output_stream_splice(grows, input, {}, {}, {}); // expect: async-blocking-call
  g_data_input_stream_read_line(g_data_input_stream_new(text), {}, {}, {});
  g_data_output_stream_put_string(g_data_output_stream_new(grows), "a", {}, {});
  GInputStream *unpacked = g_converter_input_stream_new(bytes, {});
  GInputStream *buffered = g_buffered_input_stream_new(G_INPUT_STREAM(unpacked));
  g_input_stream_read(buffered, {}, {}, {}, {});
  GOutputStream *packed = g_converter_output_stream_new(grows, {});
  GOutputStream *collected = g_buffered_output_stream_new(packed);
  GOutputStream *sized = g_buffered_output_stream_new_sized(packed, 10);
  g_output_stream_write(collected, {}, {}, {}, {});
  g_output_stream_write(sized, {}, {}, {}, {});
  g_output_stream_flush(g_filter_output_stream_get_base_stream(G_FILTER_OUTPUT_STREAM(sized)), {}, {});
  return G_SOURCE_REMOVE;
}

int main() {
  g_idle_add(read, nullptr);
  g_idle_add(write, nullptr);
  g_idle_add(buffered, nullptr);
  g_idle_add(layers, nullptr);
  g_idle_add(inMemory, nullptr);
  g_main_loop_run(g_main_loop_new(nullptr, FALSE));
}
