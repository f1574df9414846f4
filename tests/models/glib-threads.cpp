// RUN: %verify --kinds +lock,+console %s -- -std=c++20 -I/usr/include/glib-2.0 \
// RUN:   -I/usr/lib/x86_64-linux-gnu/glib-2.0/include -Wno-deprecated-declarations
// Threads, and what waits for them, for processes and for time.
#include <gio/gio.h>
#include <unistd.h>

void threads(GTask *task, GSimpleAsyncResult *result) {
  g_thread_new("a", [](auto...) { return (gpointer)usleep(1); }, {});
  g_thread_try_new("a", [](auto...) { return (gpointer)usleep(1); }, {}, {});
  g_thread_create([](auto...) { return (gpointer)usleep(1); }, {}, {}, {});
  g_thread_create_full([](auto...) { return (gpointer)usleep(1); }, {}, {}, {}, {}, {}, {});
  g_thread_pool_new([](auto...) { usleep(1); }, {}, {}, {}, {});
  g_thread_pool_new_full([](auto...) { usleep(1); }, {}, {}, {}, {}, {});
  g_task_run_in_thread(task, [](auto...) { usleep(1); });
  g_simple_async_result_run_in_thread(result, [](auto...) { usleep(1); }, {}, {});
  g_io_scheduler_push_job([](auto...) { return usleep(1); }, {}, {}, {}, {});
  g_io_scheduler_job_send_to_mainloop_async({}, [](auto...) { return usleep(1); }, // expect: async-blocking-call
                                            {}, {});
}

gboolean waits(gpointer) {
  g_task_run_in_thread_sync({}, [](auto...) { usleep(1); }); // expect: async-blocking-call
  g_thread_join({});                                         // expect: async-blocking-call
  g_thread_pool_free({}, FALSE, TRUE);                       // expect: async-blocking-call
  g_thread_pool_free({}, FALSE, FALSE);
  g_cond_wait({}, {});                        // expect: async-blocking-call
  g_cond_wait_until({}, {}, {});              // expect: async-blocking-call
  g_cond_timed_wait({}, {}, {});              // expect: async-blocking-call
  g_async_queue_pop({});                      // expect: async-blocking-call
  g_async_queue_pop_unlocked({});             // expect: async-blocking-call
  g_async_queue_timed_pop({}, {});            // expect: async-blocking-call
  g_async_queue_timed_pop_unlocked({}, {});   // expect: async-blocking-call
  g_async_queue_timeout_pop({}, 10);          // expect: async-blocking-call
  g_async_queue_timeout_pop_unlocked({}, 10); // expect: async-blocking-call
  g_async_queue_timeout_pop({}, 0);
  g_async_queue_timeout_pop_unlocked({}, 0);
  g_async_queue_try_pop({});
  g_usleep(1); // expect: async-blocking-call
  g_usleep(0);
  GPollFD descriptor;
  g_poll(&descriptor, 1, -1); // expect: async-blocking-call
  g_poll(&descriptor, 1, 0);
  g_poll({}, 0, 10); // expect: async-blocking-call
  g_poll({}, 0, 0);
  g_permission_acquire({}, {}, {});                                 // expect: async-blocking-call
  g_permission_release({}, {}, {});                                 // expect: async-blocking-call
  g_tls_interaction_ask_password({}, {}, {}, {});                   // expect: async-blocking-call
  g_tls_interaction_request_certificate({}, {}, {}, {}, {});        // expect: async-blocking-call
  g_tls_interaction_invoke_ask_password({}, {}, {}, {});            // expect: async-blocking-call
  g_tls_interaction_invoke_request_certificate({}, {}, {}, {}, {}); // expect: async-blocking-call
  g_settings_sync();                                                // expect: async-blocking-call
  return G_SOURCE_REMOVE;
}

gboolean locks(gpointer) {
  g_mutex_lock({});                     // expect: async-blocking-call
  g_rec_mutex_lock({});                 // expect: async-blocking-call
  g_rw_lock_reader_lock({});            // expect: async-blocking-call
  g_rw_lock_writer_lock({});            // expect: async-blocking-call
  g_mutex_locker_new({});               // expect: async-blocking-call
  g_rec_mutex_locker_new({});           // expect: async-blocking-call
  g_rw_lock_reader_locker_new({});      // expect: async-blocking-call
  g_rw_lock_writer_locker_new({});      // expect: async-blocking-call
  g_static_rec_mutex_lock({});          // expect: async-blocking-call
  g_static_rec_mutex_lock_full({}, {}); // expect: async-blocking-call
  g_static_rw_lock_reader_lock({});     // expect: async-blocking-call
  g_static_rw_lock_writer_lock({});     // expect: async-blocking-call
  int word = 0;
  void *pointer = nullptr;
  g_bit_lock(&word, 0);              // expect: async-blocking-call
  (g_pointer_bit_lock)(&pointer, 0); // expect: async-blocking-call
  g_async_queue_lock({});            // expect: async-blocking-call
  if (g_mutex_trylock({}) || g_rec_mutex_trylock({}) || g_rw_lock_reader_trylock({}))
    g_mutex_unlock({});
  return G_SOURCE_REMOVE;
}

gboolean processes(gpointer) {
  g_spawn_sync({}, {}, {}, {}, {}, {}, {}, {}, {}, {});  // expect: async-blocking-call
  g_spawn_command_line_sync("a", {}, {}, {}, {});        // expect: async-blocking-call
  g_subprocess_wait({}, {}, {});                         // expect: async-blocking-call
  g_subprocess_wait_check({}, {}, {});                   // expect: async-blocking-call
  g_subprocess_communicate({}, {}, {}, {}, {}, {});      // expect: async-blocking-call
  g_subprocess_communicate_utf8({}, {}, {}, {}, {}, {}); // expect: async-blocking-call
  g_spawn_async({}, {}, {}, {}, {}, {}, {}, {});
  g_print("a");    // expect: async-blocking-call
  g_printerr("a"); // expect: async-blocking-call
  return G_SOURCE_REMOVE;
}

// A job is on a worker: it may wait for the main loop, but what it sends there must not.
gboolean job(GIOSchedulerJob *job, GCancellable *, gpointer) {
  usleep(1);
  return g_io_scheduler_job_send_to_mainloop(job, [](auto...) { return usleep(1); }, // expect: async-blocking-call
                                             {}, {});
}

gboolean sendsFromLoop(gpointer job) {
  auto *scheduled = static_cast<GIOSchedulerJob *>(job);
  return g_io_scheduler_job_send_to_mainloop(scheduled, nullptr, {}, {}); // expect: async-blocking-call
}

int main() {
  g_idle_add(waits, nullptr);
  g_idle_add(locks, nullptr);
  g_idle_add(processes, nullptr);
  g_idle_add(sendsFromLoop, nullptr);
  g_io_scheduler_push_job(job, {}, {}, {}, {});
  g_main_loop_run(g_main_loop_new(nullptr, FALSE));
}
