// RUN: %verify --kinds +file-metadata %s -- -std=c++20 -DEV_WALK_ENABLE=1
// The macros of libev assign to the field `cb` of a watcher.
#include <ev.h>
#include <unistd.h>

struct ev_loop *loop;

void io(struct ev_loop *, ev_io *, int) {
  usleep(1); // expect: async-blocking-call
}

ev_tstamp reschedule(ev_periodic *, ev_tstamp now) noexcept {
  usleep(1); // expect: async-blocking-call
  return now + 10;
}

void watchers(ev_watcher *any, ev_timer *timer, ev_periodic *periodic, ev_signal *signal, ev_child *child,
              ev_stat *stat) {
  ev_io watcher;
  ev_io_init(&watcher, io, 0, EV_READ);
  ev_io_start(loop, &watcher);
  ev_set_cb(any, [](struct ev_loop *, ev_watcher *, int) { usleep(1); }); // expect: async-blocking-call
  ev_init(timer, [](struct ev_loop *, ev_timer *, int) { usleep(1); });   // expect: async-blocking-call
  ev_timer_init(
      timer, [](struct ev_loop *, ev_timer *, int) { usleep(1); }, 1., 0.); // expect: async-blocking-call
  ev_periodic_init(
      periodic, [](struct ev_loop *, ev_periodic *, int) { usleep(1); }, // expect: async-blocking-call
      0., 0., reschedule);
  ev_signal_init(
      signal, [](struct ev_loop *, ev_signal *, int) { usleep(1); }, 15); // expect: async-blocking-call
  ev_child_init(
      child, [](struct ev_loop *, ev_child *, int) { usleep(1); }, 0, 0); // expect: async-blocking-call
  ev_stat_init(
      stat, [](struct ev_loop *, ev_stat *, int) { usleep(1); }, "a", 0.); // expect: async-blocking-call
}

void others(ev_idle *idle, ev_prepare *prepare, ev_check *check, ev_embed *embed, ev_fork *fork, ev_cleanup *cleanup,
            ev_async *async) {
  ev_idle_init(idle, [](struct ev_loop *, ev_idle *, int) { usleep(1); });          // expect: async-blocking-call
  ev_prepare_init(prepare, [](struct ev_loop *, ev_prepare *, int) { usleep(1); }); // expect: async-blocking-call
  ev_check_init(check, [](struct ev_loop *, ev_check *, int) { usleep(1); });       // expect: async-blocking-call
  ev_embed_init(
      embed, [](struct ev_loop *, ev_embed *, int) { usleep(1); }, loop);     // expect: async-blocking-call
  ev_fork_init(fork, [](struct ev_loop *, ev_fork *, int) { usleep(1); });    // expect: async-blocking-call
  ev_async_init(async, [](struct ev_loop *, ev_async *, int) { usleep(1); }); // expect: async-blocking-call
  // Called by ev_loop_destroy, when the loop no longer runs.
  ev_cleanup_init(cleanup, [](struct ev_loop *, ev_cleanup *, int) { usleep(1); });
}

void hooks() {
  ev_once(
      loop, 0, EV_READ, 1., [](int, void *) { usleep(1); }, nullptr);  // expect: async-blocking-call
  ev_set_invoke_pending_cb(loop, [](struct ev_loop *) { usleep(1); }); // expect: async-blocking-call
  // They are there to lock and unlock a mutex of the loop.
  ev_set_loop_release_cb(
      loop, [](struct ev_loop *) noexcept { usleep(1); }, [](struct ev_loop *) noexcept { usleep(1); });
  ev_set_syserr_cb([](const char *) noexcept { usleep(1); });
}

void ticked(struct ev_loop *loop, ev_timer *timer, int) {
  ev_run(loop, 0);               // expect: async-nested-event-loop
  ev_run(loop, EVRUN_ONCE);      // expect: async-nested-event-loop
  ev_run(loop, EVRUN_NOWAIT);    // expect: async-nested-event-loop
  ev_loop(loop, EVLOOP_ONESHOT); // expect: async-nested-event-loop
  ev_break(loop, EVBREAK_ALL);
  ev_sleep(0.5); // expect: async-blocking-call
  ev_sleep(1);   // expect: async-blocking-call
  ev_sleep(0);
  ev_stat file;
  ev_stat_start(loop, &file);
  ev_stat_stat(loop, &file);                                              // expect: async-blocking-call
  ev_walk(loop, EV_IO, [](struct ev_loop *, int, void *) { usleep(1); }); // expect: async-blocking-call
  ev_timer_again(loop, timer);
}

int main() {
  loop = ev_default_loop(0);
  ev_timer timer;
  ev_timer_init(&timer, ticked, 0., 1.);
  ev_timer_start(loop, &timer);
  ev_sleep(1.);
  return ev_run(loop, 0);
}
