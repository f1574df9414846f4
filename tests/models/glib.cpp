// RUN: %verify %s -- -std=c++20 -I/usr/include/glib-2.0 -I/usr/lib/x86_64-linux-gnu/glib-2.0/include \
// RUN:   -Wno-deprecated-declarations
// Sources, signals and D-Bus handlers run on the main loop, threads do not.
#include <gio/gio.h>
#include <glib-unix.h>
#include <unistd.h>

#if !GLIB_CHECK_VERSION(2, 78, 0)
extern "C" guint g_timeout_add_seconds_once(guint, GSourceOnceFunc, gpointer);
#endif

void cast(int *) {
  usleep(1); // expect: async-blocking-call
}

gboolean watched(GSocket *, GIOCondition, gpointer) {
  return usleep(1); // expect: async-blocking-call
}

void sources(GSource *source, GIOChannel *channel, GMainContext *context, GTask *task) {
  g_idle_add([](auto...) { return usleep(1); }, {});                                  // expect: async-blocking-call
  g_idle_add_once([](auto...) { usleep(1); }, {});                                    // expect: async-blocking-call
  g_idle_add_full({}, [](auto...) { return usleep(1); }, {}, {});                     // expect: async-blocking-call
  g_timeout_add(10, [](auto...) { return usleep(1); }, {});                           // expect: async-blocking-call
  g_timeout_add_once(10, [](auto...) { usleep(1); }, {});                             // expect: async-blocking-call
  g_timeout_add_seconds(10, [](auto...) { return usleep(1); }, {});                   // expect: async-blocking-call
  g_timeout_add_seconds_once(10, [](auto...) { usleep(1); }, {});                     // expect: async-blocking-call
  g_timeout_add_full({}, 10, [](auto...) { return usleep(1); }, {}, {});              // expect: async-blocking-call
  g_timeout_add_seconds_full({}, 10, [](auto...) { return usleep(1); }, {}, {});      // expect: async-blocking-call
  g_main_context_invoke(context, [](auto...) { return usleep(1); }, {});              // expect: async-blocking-call
  g_main_context_invoke_full(context, {}, [](auto...) { return usleep(1); }, {}, {}); // expect: async-blocking-call
  g_source_set_callback(source, [](auto...) { return usleep(1); }, {}, {});           // expect: async-blocking-call
  g_unix_signal_add(15, [](auto...) { return usleep(1); }, {});                       // expect: async-blocking-call
  g_unix_signal_add_full({}, 15, [](auto...) { return usleep(1); }, {}, {});          // expect: async-blocking-call
  g_unix_fd_add(3, {}, [](auto...) { return usleep(1); }, {});                        // expect: async-blocking-call
  g_unix_fd_add_full({}, 3, {}, [](auto...) { return usleep(1); }, {}, {});           // expect: async-blocking-call
  g_io_add_watch(channel, {}, [](auto...) { return usleep(1); }, {});                 // expect: async-blocking-call
  g_io_add_watch_full(channel, {}, {}, [](auto...) { return usleep(1); }, {}, {});    // expect: async-blocking-call
  g_child_watch_add({}, [](auto...) { usleep(1); }, {});                              // expect: async-blocking-call
  g_child_watch_add_full({}, {}, [](auto...) { usleep(1); }, {}, {});                 // expect: async-blocking-call
  g_task_attach_source(task, source, [](auto...) { return usleep(1); });              // expect: async-blocking-call
  g_timeout_add(10, reinterpret_cast<GSourceFunc>(cast), {});
  g_source_set_callback(g_socket_create_source({}, {}, {}), G_SOURCE_FUNC(watched), {}, {});
  // Polling is what the loop does when it has nothing to run.
  g_main_context_set_poll_func(context, [](GPollFD *, guint, gint) { return usleep(1); });
}

void clicked(GObject *, gpointer) {
  usleep(1); // expect: async-blocking-call
}
void clickedAfter(GObject *, gpointer) {
  usleep(1); // expect: async-blocking-call
}
void swapped(gpointer, GObject *) {
  usleep(1); // expect: async-blocking-call
}
void clickedObject(GObject *, gpointer) {
  usleep(1); // expect: async-blocking-call
}
void closureCalled(GObject *, gpointer) {
  usleep(1); // expect: async-blocking-call
}

void signals(GObject *object, GSignalGroup *group, GCancellable *cancellable) {
  g_signal_connect(object, "clicked", G_CALLBACK(clicked), nullptr);
  g_signal_connect_after(object, "clicked", G_CALLBACK(clickedAfter), nullptr);
  g_signal_connect_swapped(object, "clicked", G_CALLBACK(swapped), nullptr);
  g_signal_connect_object(object, "clicked", G_CALLBACK(clickedObject), nullptr, G_CONNECT_AFTER);
  g_signal_connect(object, "a", G_CALLBACK(+[](GObject *) { usleep(1); }), nullptr); // expect: async-blocking-call
  g_signal_group_connect(group, "a", +[] { usleep(1); }, {});                        // expect: async-blocking-call
  g_signal_group_connect_after(group, "a", +[] { usleep(1); }, {});                  // expect: async-blocking-call
  g_signal_group_connect_data(group, "a", +[] { usleep(1); }, {}, {}, {});           // expect: async-blocking-call
  g_signal_group_connect_object(group, "a", +[] { usleep(1); }, {}, {});             // expect: async-blocking-call
  g_signal_group_connect_swapped(group, "a", +[] { usleep(1); }, {});                // expect: async-blocking-call
  g_signal_add_emission_hook({}, {}, [](auto...) { return usleep(1); }, {}, {});     // expect: async-blocking-call
  g_signal_override_class_handler(
      "a", {}, +[] { usleep(1); }); // expect: async-blocking-call
  g_signal_new_class_handler(
      "a", {}, {}, +[] { usleep(1); }, {}, {}, {}, {}, 0); // expect: async-blocking-call
  g_cancellable_connect(cancellable, +[] { usleep(1); }, {}, {});
}

void closures(GObject *object, GSource *source) {
  GClosure *closure = g_cclosure_new(G_CALLBACK(closureCalled), nullptr, nullptr);
  g_signal_connect_closure(object, "a", closure, FALSE);
  GClosure *byId = g_cclosure_new_swap(+[] { usleep(1); }, {}, {}); // expect: async-blocking-call
  g_signal_connect_closure_by_id(object, 1, {}, byId, FALSE);
  GClosure *ofSource = g_cclosure_new_object(
      +[] { usleep(1); }, object); // expect: async-blocking-call
  g_source_set_closure(source, ofSource);
  GClosure *swap = g_cclosure_new_object_swap(
      +[] { usleep(1); }, object); // expect: async-blocking-call
  g_bus_own_name_with_closures({}, "a", {}, swap, {}, {});
  GClosure *unused = g_cclosure_new(+[] { usleep(1); }, {}, {});
}

// Signals that are emitted on other threads.
struct _GstElement;
void served(GThreadedSocketService *, GSocketConnection *, GObject *, gpointer) { usleep(1); }
void called(GObject *, GDBusMethodInvocation *, gpointer) { usleep(1); }
void newSample(GObject *, gpointer) { usleep(1); }
void threaded(GDBusInterfaceSkeleton *skeleton, _GstElement *sink, guint id) {
  GSocketService *service = g_threaded_socket_service_new(10);
  g_signal_connect(service, "run", G_CALLBACK(served), nullptr);
  g_dbus_interface_skeleton_set_flags(skeleton, G_DBUS_INTERFACE_SKELETON_FLAGS_HANDLE_METHOD_INVOCATIONS_IN_THREAD);
  g_signal_connect(skeleton, "handle-a", G_CALLBACK(called), nullptr);
  g_signal_connect(sink, "new-sample", G_CALLBACK(newSample), nullptr);
  g_signal_connect_closure_by_id(service, id, {}, g_cclosure_new(G_CALLBACK(served), {}, {}), FALSE);
}

void dbus(GDBusConnection *bus) {
  g_bus_own_name(
      {}, "a", {}, [](auto...) { usleep(1); }, // expect: async-blocking-call
      [](auto...) { usleep(1); },              // expect: async-blocking-call
      [](auto...) { usleep(1); }, {}, {});     // expect: async-blocking-call
  g_bus_own_name_on_connection(
      bus, "a", {}, [](auto...) { usleep(1); }, // expect: async-blocking-call
      [](auto...) { usleep(1); }, {}, {});      // expect: async-blocking-call
  g_bus_watch_name(
      {}, "a", {}, [](auto...) { usleep(1); }, // expect: async-blocking-call
      [](auto...) { usleep(1); }, {}, {});     // expect: async-blocking-call
  g_bus_watch_name_on_connection(
      bus, "a", {}, [](auto...) { usleep(1); }, // expect: async-blocking-call
      [](auto...) { usleep(1); }, {}, {});      // expect: async-blocking-call
  g_dbus_connection_signal_subscribe(bus, {}, {}, {}, {}, {}, {},
                                     [](auto...) { usleep(1); }, // expect: async-blocking-call
                                     {}, {});
  g_dbus_connection_add_filter(bus, [](auto...) { return (GDBusMessage *)usleep(1); }, {}, {});

  GClosure *closure = g_cclosure_new(+[] { usleep(1); }, {}, {}); // expect: async-blocking-call
  g_bus_own_name_on_connection_with_closures(bus, "a", {}, closure, {});
  closure = g_cclosure_new(+[] { usleep(1); }, {}, {}); // expect: async-blocking-call
  g_bus_watch_name_with_closures({}, "a", {}, closure, {});
  closure = g_cclosure_new(+[] { usleep(1); }, {}, {}); // expect: async-blocking-call
  g_bus_watch_name_on_connection_with_closures(bus, "a", {}, closure, {});
  closure = g_cclosure_new(+[] { usleep(1); }, {}, {}); // expect: async-blocking-call
  g_dbus_connection_register_object_with_closures(bus, "/a", {}, closure, {}, {}, {});
}

// Tables of functions.
void method(GDBusConnection *, const char *, const char *, const char *, const char *, GVariant *,
            GDBusMethodInvocation *, gpointer) {
  usleep(1); // expect: async-blocking-call
}
GVariant *getProperty(GDBusConnection *, const char *, const char *, const char *, const char *, GError **, gpointer) {
  usleep(1); // expect: async-blocking-call
  return nullptr;
}
gboolean setProperty(GDBusConnection *, const char *, const char *, const char *, const char *, GVariant *, GError **,
                     gpointer) {
  return usleep(1); // expect: async-blocking-call
}
const GDBusInterfaceVTable interface = {method, getProperty, setProperty, {}};

char **enumerate(GDBusConnection *, const char *, const char *, gpointer) {
  usleep(1); // expect: async-blocking-call
  return nullptr;
}
GDBusInterfaceInfo **introspect(GDBusConnection *, const char *, const char *, const char *, gpointer) {
  usleep(1); // expect: async-blocking-call
  return nullptr;
}
const GDBusInterfaceVTable *dispatch(GDBusConnection *, const char *, const char *, const char *, const char *,
                                     gpointer *, gpointer) {
  usleep(1); // expect: async-blocking-call
  return nullptr;
}
const GDBusSubtreeVTable subtree = {enumerate, introspect, dispatch, {}};

gboolean prepare(GSource *, int *) {
  return usleep(1); // expect: async-blocking-call
}
gboolean check(GSource *) {
  return usleep(1); // expect: async-blocking-call
}
gboolean dispatchSource(GSource *, GSourceFunc, gpointer) {
  return usleep(1); // expect: async-blocking-call
}
GSourceFuncs ownSource = {prepare, check, dispatchSource, nullptr, nullptr, nullptr};

void activated(GSimpleAction *, GVariant *, gpointer) {
  usleep(1); // expect: async-blocking-call
}
void changed(GSimpleAction *, GVariant *, gpointer) {
  usleep(1); // expect: async-blocking-call
}
const GActionEntry actions[] = {{"a", activated, nullptr, nullptr, changed, {}}};

void classes(GApplicationClass *application, GSocketServiceClass *service, GThreadedSocketServiceClass *threaded) {
  application->activate = [](auto...) { usleep(1); };            // expect: async-blocking-call
  application->open = [](auto...) { usleep(1); };                // expect: async-blocking-call
  application->command_line = [](auto...) { return usleep(1); }; // expect: async-blocking-call
  service->incoming = [](auto...) { return usleep(1); };         // expect: async-blocking-call
  threaded->run = [](auto...) { return usleep(1); };
}

gboolean onLoop(gpointer) {
  g_main_loop_run(g_main_loop_new({}, FALSE));           // expect: async-nested-event-loop
  g_main_context_iteration({}, TRUE);                    // expect: async-nested-event-loop
  g_main_context_iteration({}, FALSE);                   // expect: async-nested-event-loop
  g_application_run(g_application_get_default(), 0, {}); // expect: async-nested-event-loop
  g_main_context_wait({}, {}, {});                       // expect: async-blocking-call
  GClosure *closure = g_cclosure_new(+[] { usleep(1); }, {}, {});
  g_closure_invoke(closure, {}, {}, {}, {}); // expect: async-blocking-call
  return G_SOURCE_REMOVE;
}

int main() {
  usleep(1);
  g_idle_add(onLoop, nullptr);
  g_main_loop_run(g_main_loop_new(nullptr, FALSE));
}
