// RUN: %verify --kinds +lock %s -- -std=c++20
// Callbacks run on the loop, work and threads do not.
#include <unistd.h>
#include <uv.h>

void handles(uv_loop_t *loop) {
  uv_handle_t handle;
  uv_tcp_t tcp;
  uv_timer_t timer;
  uv_prepare_t prepare;
  uv_check_t check;
  uv_idle_t idle;
  uv_async_t async;
  uv_poll_t poll;
  uv_signal_t signal;
  uv_fs_event_t event;
  uv_fs_poll_t filePoll;
  uv_close(&handle, [](uv_handle_t *) { usleep(1); }); // expect: async-blocking-call
  uv_close(&handle, nullptr);
  uv_tcp_close_reset(&tcp, [](uv_handle_t *) { usleep(1); }); // expect: async-blocking-call
  uv_timer_start(
      &timer, [](uv_timer_t *) { usleep(1); }, 10, 0);                         // expect: async-blocking-call
  uv_prepare_start(&prepare, [](uv_prepare_t *) { usleep(1); });               // expect: async-blocking-call
  uv_check_start(&check, [](uv_check_t *) { usleep(1); });                     // expect: async-blocking-call
  uv_idle_start(&idle, [](uv_idle_t *) { usleep(1); });                        // expect: async-blocking-call
  uv_async_init(loop, &async, [](uv_async_t *) { usleep(1); });                // expect: async-blocking-call
  uv_poll_start(&poll, UV_READABLE, [](uv_poll_t *, int, int) { usleep(1); }); // expect: async-blocking-call
  uv_signal_start(
      &signal, [](uv_signal_t *, int) { usleep(1); }, 15); // expect: async-blocking-call
  uv_signal_start_oneshot(
      &signal, [](uv_signal_t *, int) { usleep(1); }, 15); // expect: async-blocking-call
  uv_fs_event_start(
      &event, [](uv_fs_event_t *, const char *, int, int) { usleep(1); }, "a", 0); // expect: async-blocking-call
  uv_fs_poll_start(
      &filePoll,
      [](uv_fs_poll_t *, int, const uv_stat_t *, const uv_stat_t *) { usleep(1); }, // expect: async-blocking-call
      "a", 1000);
}

void streams(uv_stream_t *stream, uv_tcp_t *tcp, uv_pipe_t *pipe, const sockaddr *peer, const uv_buf_t *data) {
  uv_connect_t connect;
  uv_write_t write;
  uv_shutdown_t shutdown;
  uv_listen(stream, 8, [](uv_stream_t *, int) { usleep(1); }); // expect: async-blocking-call
  uv_read_start(
      stream, [](uv_handle_t *, size_t, uv_buf_t *) { usleep(1); },                 // expect: async-blocking-call
      [](uv_stream_t *, ssize_t, const uv_buf_t *) { usleep(1); });                 // expect: async-blocking-call
  uv_write(&write, stream, data, 1, [](uv_write_t *, int) { usleep(1); });          // expect: async-blocking-call
  uv_write2(&write, stream, data, 1, stream, [](uv_write_t *, int) { usleep(1); }); // expect: async-blocking-call
  uv_shutdown(&shutdown, stream, [](uv_shutdown_t *, int) { usleep(1); });          // expect: async-blocking-call
  uv_tcp_connect(&connect, tcp, peer, [](uv_connect_t *, int) { usleep(1); });      // expect: async-blocking-call
  uv_pipe_connect(&connect, pipe, "a", [](uv_connect_t *, int) { usleep(1); });     // expect: async-blocking-call
}

#if UV_VERSION_HEX < 0x012e00
extern "C" int uv_pipe_connect2(uv_connect_t *, uv_pipe_t *, const char *, size_t, unsigned, uv_connect_cb);
#endif

void more(uv_udp_t *udp, uv_pipe_t *pipe, const sockaddr *peer, const uv_buf_t *data) {
  uv_connect_t connect;
  uv_udp_send_t send;
  uv_pipe_connect2(&connect, pipe, "a", 1, 0, [](uv_connect_t *, int) { usleep(1); }); // expect: async-blocking-call
  uv_udp_send(&send, udp, data, 1, peer, [](uv_udp_send_t *, int) { usleep(1); });     // expect: async-blocking-call
  uv_udp_recv_start(
      udp, [](uv_handle_t *, size_t, uv_buf_t *) { usleep(1); }, // expect: async-blocking-call
      [](uv_udp_t *, ssize_t, const uv_buf_t *, const sockaddr *, unsigned) {
        usleep(1); // expect: async-blocking-call
      });
}

void resolve(uv_loop_t *loop, const sockaddr *address, void *bytes) {
  uv_getaddrinfo_t name;
  uv_getnameinfo_t number;
  uv_random_t random;
  uv_getaddrinfo(
      loop, &name, [](uv_getaddrinfo_t *, int, addrinfo *) { usleep(1); }, // expect: async-blocking-call
      "a", "80", nullptr);
  uv_getnameinfo(
      loop, &number,
      [](uv_getnameinfo_t *, int, const char *, const char *) { usleep(1); }, // expect: async-blocking-call
      address, 0);
  uv_random(loop, &random, bytes, 8, 0,
            [](uv_random_t *, int, void *, size_t) { usleep(1); }); // expect: async-blocking-call
}

void exited(uv_process_t *, int64_t, int) {
  usleep(1); // expect: async-blocking-call
}

void processes(uv_loop_t *loop, uv_process_t *process) {
  uv_process_options_t options = {};
  options.exit_cb = exited;
  uv_process_options_t designated = {
      .exit_cb = [](uv_process_t *, int64_t, int) { usleep(1); }, // expect: async-blocking-call
      .file = "a",
  };
  uv_spawn(loop, process, &options);
  uv_spawn(loop, process, &designated);
}

void setUp() { usleep(1); }

void ticked(uv_timer_t *timer) {
  static uv_once_t once = UV_ONCE_INIT;
  uv_once(&once, setUp); // expect: async-blocking-call
  uv_walk(               // expect: async-blocking-call
      timer->loop, [](uv_handle_t *, void *) { usleep(1); }, nullptr);

  uv_loop_t inner;
  uv_run(&inner, UV_RUN_DEFAULT);     // expect: async-nested-event-loop
  uv_run(timer->loop, UV_RUN_ONCE);   // expect: async-nested-event-loop
  uv_run(timer->loop, UV_RUN_NOWAIT); // expect: async-nested-event-loop

  uv_thread_t thread;
  uv_thread_create(
      &thread, [](void *) { usleep(1); }, nullptr);
  uv_thread_create_ex(
      &thread, nullptr, [](void *) { usleep(1); }, nullptr);
  uv_thread_join(&thread); // expect: async-blocking-call

  uv_sleep(1); // expect: async-blocking-call
  uv_sleep(0);
  uv_lib_t library;
  uv_passwd_t user;
  uv_dlopen("a.so", &library); // expect: async-blocking-call
  uv_os_get_passwd(&user);     // expect: async-blocking-call
}

void waits(uv_idle_t *) {
  uv_sem_t semaphore;
  uv_cond_t condition;
  uv_mutex_t mutex;
  uv_barrier_t barrier;
  uv_rwlock_t shared;
  uv_sem_wait(&semaphore);                   // expect: async-blocking-call
  uv_cond_wait(&condition, &mutex);          // expect: async-blocking-call
  uv_cond_timedwait(&condition, &mutex, 10); // expect: async-blocking-call
  uv_barrier_wait(&barrier);                 // expect: async-blocking-call
  uv_mutex_lock(&mutex);                     // expect: async-blocking-call
  uv_rwlock_rdlock(&shared);                 // expect: async-blocking-call
  uv_rwlock_wrlock(&shared);                 // expect: async-blocking-call
  if (uv_mutex_trylock(&mutex) || uv_sem_trywait(&semaphore) || uv_rwlock_trywrlock(&shared))
    uv_mutex_unlock(&mutex);
}

void started(uv_loop_t *loop, uv_timer_t *timer, uv_idle_t *idle, uv_work_t *work, void (*unknown)(uv_timer_t *)) {
  uv_timer_start(timer, ticked, 10, 10);
  uv_timer_start(timer, unknown, 10, 10);
  uv_idle_start(idle, waits);
  uv_queue_work(
      loop, work, [](uv_work_t *) { uv_sleep(1); },
      [](uv_work_t *, int) { uv_sleep(1); }); // expect: async-blocking-call
}

// On a blocking stream writes complete before they return.
void written(uv_connect_t *connection, int) {
  uv_write_t write;
  uv_buf_t data = uv_buf_init(nullptr, 0);
  uv_pipe_t pipe, plain;
  uv_stream_set_blocking(reinterpret_cast<uv_stream_t *>(&pipe), 1);
  uv_stream_set_blocking(reinterpret_cast<uv_stream_t *>(&plain), 0);
  uv_write(&write, reinterpret_cast<uv_stream_t *>(&pipe), &data, 1, nullptr);           // expect: async-blocking-call
  uv_write2(&write, reinterpret_cast<uv_stream_t *>(&pipe), &data, 1, nullptr, nullptr); // expect: async-blocking-call
  uv_write(&write, reinterpret_cast<uv_stream_t *>(&plain), &data, 1, nullptr);
  uv_write2(&write, connection->handle, &data, 1, nullptr, nullptr);
  uv_try_write(connection->handle, &data, 1);
}

void connects(uv_connect_t *request, uv_tcp_t *tcp, const sockaddr *peer) {
  uv_tcp_connect(request, tcp, peer, written);
}

int main() {
  uv_loop_t loop;
  uv_loop_init(&loop);
  uv_sleep(1);
  return uv_run(&loop, UV_RUN_DEFAULT);
}
