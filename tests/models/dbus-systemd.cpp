// RUN: %verify %s -- -std=c++20
// sd-bus and sd-event.
#include <cstdarg>
#include <systemd/sd-bus.h>
#include <systemd/sd-event.h>
#include <unistd.h>

extern "C" int sd_event_add_memory_pressure(sd_event *, sd_event_source **, sd_event_handler_t, void *);

int calls(sd_bus_message *message, void *, sd_bus_error *error) {
  sd_bus *bus = sd_bus_message_get_bus(message);
  va_list list = {};
  sd_bus_call(bus, message, 0, error, {});                                   // expect: async-blocking-call
  sd_bus_call_method(bus, "a.b", "/a", "a.b", "c", error, {}, "");           // expect: async-blocking-call
  sd_bus_call_methodv(bus, "a.b", "/a", "a.b", "c", error, {}, "", list);    // expect: async-blocking-call
  sd_bus_get_property(bus, "a.b", "/a", "a.b", "c", error, {}, "i");         // expect: async-blocking-call
  sd_bus_get_property_trivial(bus, "a.b", "/a", "a.b", "c", error, 'i', {}); // expect: async-blocking-call
  sd_bus_get_property_string(bus, "a.b", "/a", "a.b", "c", error, {});       // expect: async-blocking-call
  sd_bus_get_property_strv(bus, "a.b", "/a", "a.b", "c", error, {});         // expect: async-blocking-call
  sd_bus_set_property(bus, "a.b", "/a", "a.b", "c", error, "i", 1);          // expect: async-blocking-call
  sd_bus_set_propertyv(bus, "a.b", "/a", "a.b", "c", error, "i", list);      // expect: async-blocking-call
  sd_bus_request_name(bus, "a.b", 0);                                        // expect: async-blocking-call
  sd_bus_release_name(bus, "a.b");                                           // expect: async-blocking-call
  sd_bus_list_names(bus, {}, {});                                            // expect: async-blocking-call
  sd_bus_get_name_creds(bus, "a.b", 0, {});                                  // expect: async-blocking-call
  sd_bus_get_name_machine_id(bus, "a.b", {});                                // expect: async-blocking-call
  sd_bus_query_sender_creds(message, 0, {});                                 // expect: async-blocking-call
  sd_bus_query_sender_privilege(message, 0);                                 // expect: async-blocking-call
  sd_bus_add_match(bus, {}, "type='signal'", {}, {});                        // expect: async-blocking-call
  sd_bus_match_signal(bus, {}, {}, {}, {}, {}, {}, {});                      // expect: async-blocking-call
  sd_bus_wait(bus, 10);                                                      // expect: async-blocking-call
  sd_bus_wait(bus, 0);
  sd_bus_flush(bus);             // expect: async-blocking-call
  sd_bus_flush_close_unref(bus); // expect: async-blocking-call
  sd_bus_default_flush_close();  // expect: async-blocking-call

  sd_bus_send(bus, message, {});
  sd_bus_emit_signal(bus, "/a", "a.b", "c", "");
  sd_bus_process(bus, {});
  return sd_bus_reply_method_return(message, "");
}

void handlers(sd_bus *bus, sd_bus_message *message) {
  va_list list = {};
  sd_bus_add_filter(bus, {}, calls, {});
  sd_bus_call_async(
      bus, {}, message, [](auto...) { return usleep(1); }, {}, 0); // expect: async-blocking-call
  sd_bus_call_method_async(
      bus, {}, "a.b", "/a", "a.b", "c", [](auto...) { return usleep(1); }, {}, ""); // expect: async-blocking-call
  sd_bus_call_method_asyncv(
      bus, {}, "a.b", "/a", "a.b", "c", [](auto...) { return usleep(1); }, {}, "", list); // expect: async-blocking-call
  sd_bus_add_match(bus, {}, "", [](auto...) { return usleep(1); }, {});                   // expect: async-blocking-call
  sd_bus_add_match_async(
      bus, {}, "", [](auto...) { return usleep(1); },                                  // expect: async-blocking-call
      [](auto...) { return usleep(1); }, {});                                          // expect: async-blocking-call
  sd_bus_match_signal(bus, {}, {}, {}, {}, {}, [](auto...) { return usleep(1); }, {}); // expect: async-blocking-call
  sd_bus_match_signal_async(
      bus, {}, {}, {}, {}, {}, [](auto...) { return usleep(1); },                    // expect: async-blocking-call
      [](auto...) { return usleep(1); }, {});                                        // expect: async-blocking-call
  sd_bus_track_new(bus, {}, [](auto...) { return usleep(1); }, {});                  // expect: async-blocking-call
  sd_bus_add_object(bus, {}, "/a", [](auto...) { return usleep(1); }, {});           // expect: async-blocking-call
  sd_bus_add_fallback(bus, {}, "/a", [](auto...) { return usleep(1); }, {});         // expect: async-blocking-call
  sd_bus_add_node_enumerator(bus, {}, "/a", [](auto...) { return usleep(1); }, {});  // expect: async-blocking-call
  sd_bus_request_name_async(bus, {}, "a", 0, [](auto...) { return usleep(1); }, {}); // expect: async-blocking-call
  sd_bus_release_name_async(bus, {}, "a", [](auto...) { return usleep(1); }, {});    // expect: async-blocking-call
}

int method(sd_bus_message *message, void *, sd_bus_error *) { return sd_bus_reply_method_return(message, ""); }
int get(sd_bus *, const char *, const char *, const char *, sd_bus_message *, void *, sd_bus_error *) { return 0; }
int set(sd_bus *, const char *, const char *, const char *, sd_bus_message *, void *, sd_bus_error *) { return 0; }

const sd_bus_vtable vtable[] = {SD_BUS_VTABLE_START(0), SD_BUS_METHOD("A", "", "", method, 0),
                                SD_BUS_WRITABLE_PROPERTY("B", "i", get, set, 0, 0), SD_BUS_VTABLE_END};

void objects(sd_bus *bus) {
  sd_bus_add_object_vtable(bus, {}, "/a", "a.b", vtable, {});
  sd_bus_add_fallback_vtable(bus, {}, "/a", "a.b", vtable,
                             [](auto...) { return usleep(1); }, // expect: async-blocking-call
                             {});
}

int ticked(sd_event_source *source, uint64_t, void *) {
  sd_event *loop = sd_event_source_get_event(source);
  sd_event_loop(loop);     // expect: async-nested-event-loop
  sd_event_run(loop, 10);  // expect: async-nested-event-loop
  sd_event_run(loop, 0);   // expect: async-nested-event-loop
  sd_event_wait(loop, 10); // expect: async-blocking-call
  sd_event_wait(loop, 0);
  return sd_event_exit(loop, 0);
}

void sources(sd_event *loop, sd_event_source *source) {
  sd_event_add_io(loop, {}, 0, 0, [](auto...) { return usleep(1); }, {});      // expect: async-blocking-call
  sd_event_add_time(loop, {}, 0, 0, 0, [](auto...) { return usleep(1); }, {}); // expect: async-blocking-call
  sd_event_add_time_relative(loop, {}, 0, 0, 0, ticked, {});
  sd_event_add_signal(loop, {}, 15, [](auto...) { return usleep(1); }, {});        // expect: async-blocking-call
  sd_event_add_child(loop, {}, 0, 0, [](auto...) { return usleep(1); }, {});       // expect: async-blocking-call
  sd_event_add_child_pidfd(loop, {}, 0, 0, [](auto...) { return usleep(1); }, {}); // expect: async-blocking-call
  sd_event_add_inotify(loop, {}, "a", 0, [](auto...) { return usleep(1); }, {});   // expect: async-blocking-call
  sd_event_add_inotify_fd(loop, {}, 0, 0, [](auto...) { return usleep(1); }, {});  // expect: async-blocking-call
  sd_event_add_defer(loop, {}, [](auto...) { return usleep(1); }, {});             // expect: async-blocking-call
  sd_event_add_post(loop, {}, [](auto...) { return usleep(1); }, {});              // expect: async-blocking-call
  sd_event_add_memory_pressure(loop, {}, [](auto...) { return usleep(1); }, {});   // expect: async-blocking-call
  sd_event_source_set_prepare(source, [](auto...) { return usleep(1); });          // expect: async-blocking-call
  sd_event_source_set_ratelimit_expire_callback(source,
                                                [](auto...) { return usleep(1); }); // expect: async-blocking-call
  // The loop has ended when these are called.
  sd_event_add_exit(loop, {}, [](auto...) { return usleep(1); }, {});
}

int main() {
  sd_event *loop = nullptr;
  sd_bus *bus = nullptr;
  sd_event_default(&loop);
  sd_bus_open_system(&bus);
  sd_bus_request_name(bus, "a.b", 0);
  sd_bus_attach_event(bus, loop, 0);
  return sd_event_loop(loop);
}
