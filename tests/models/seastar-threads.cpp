// RUN: %verify --checks async-*,-async-unawaited %s -- -std=c++20 -I%inputs -I%S/Inputs
// A seastar::thread may wait for futures; outside of one, waiting for a future that is not ready aborts.
#include "seastar.h"
#include "task.h"
#include <unistd.h>

using namespace seastar;
using namespace std::chrono_literals;

struct Service {
  future<> close();
  future<> stop();
};

future<> rest() {
  return sleep(1s).then([] {});
}

future<> waits() {
  sleep(1s).get();                                                   // expect: async-nested-event-loop
  sleep(1s).get0();                                                  // expect: async-nested-event-loop
  sleep_abortable(1s).get();                                         // expect: async-nested-event-loop
  yield().wait();                                                    // expect: async-nested-event-loop
  rest().get();                                                      // expect: async-nested-event-loop
  async([] {}).get();                                                // expect: async-nested-event-loop
  sleep(1s).then([] {}).get();                                       // expect: async-nested-event-loop
  sleep(1s).then_wrapped([](future<>) {}).get();                     // expect: async-nested-event-loop
  sleep(1s).finally([] {}).get();                                    // expect: async-nested-event-loop
  sleep(1s).handle_exception([](std::exception_ptr) {}).get();       // expect: async-nested-event-loop
  sleep(1s).handle_exception_type([](std::exception &) {}).get();    // expect: async-nested-event-loop
  async([] { return std::tuple(1); }).then_unpack([](int) {}).get(); // expect: async-nested-event-loop
  async([] { return 1; }).discard_result().get();                    // expect: async-nested-event-loop
  sleep(1s).or_terminate().get();                                    // expect: async-nested-event-loop
  auto pending = sleep(1s);
  pending.wait(); // expect: async-nested-event-loop
  pending.get();
  co_return;
}

future<> waitsForOthers(sharded<Service> &services, posix_thread &worker, thread &green) {
  green.join().get();                                                 // expect: async-nested-event-loop
  smp::submit_to(1, [] {}).get();                                     // expect: async-nested-event-loop
  smp::invoke_on_all([] {}).get();                                    // expect: async-nested-event-loop
  smp::invoke_on_others(0, [] {}).get();                              // expect: async-nested-event-loop
  services.start().get();                                             // expect: async-nested-event-loop
  services.start_single().get();                                      // expect: async-nested-event-loop
  services.stop().get();                                              // expect: async-nested-event-loop
  services.invoke_on(0, [](Service &) {}).get();                      // expect: async-nested-event-loop
  services.invoke_on_all([](Service &) {}).get();                     // expect: async-nested-event-loop
  services.invoke_on_others([](Service &) {}).get();                  // expect: async-nested-event-loop
  services.map([](Service &) { return 1; }).get();                    // expect: async-nested-event-loop
  services.map_reduce([](int) {}, [](Service &) { return 1; }).get(); // expect: async-nested-event-loop
  services.map_reduce0([](Service &) { return 1; }, 0, [](int a, int b) { return a + b; })
      .get();    // expect: async-nested-event-loop
  worker.join(); // expect: async-blocking-call
  co_return;
}

future<> waitsForFiles(file &f, char *buffer, process &child) {
  connect(socket_address()).get();              // expect: async-nested-event-loop
  open_file_dma("f", open_flags::ro).get();     // expect: async-nested-event-loop
  open_directory("d").get();                    // expect: async-nested-event-loop
  make_directory("d").get();                    // expect: async-nested-event-loop
  touch_directory("d").get();                   // expect: async-nested-event-loop
  recursive_touch_directory("d").get();         // expect: async-nested-event-loop
  recursive_remove_directory("d").get();        // expect: async-nested-event-loop
  sync_directory("d").get();                    // expect: async-nested-event-loop
  remove_file("f").get();                       // expect: async-nested-event-loop
  rename_file("f", "g").get();                  // expect: async-nested-event-loop
  link_file("f", "g").get();                    // expect: async-nested-event-loop
  file_stat("f").get();                         // expect: async-nested-event-loop
  file_size("f").get();                         // expect: async-nested-event-loop
  file_exists("f").get();                       // expect: async-nested-event-loop
  file_accessible("f", 0).get();                // expect: async-nested-event-loop
  file_type("f").get();                         // expect: async-nested-event-loop
  f.dma_read(0, buffer, 1).get();               // expect: async-nested-event-loop
  f.dma_read_exactly<char>(0, 1).get();         // expect: async-nested-event-loop
  f.dma_read_bulk<char>(0, 1).get();            // expect: async-nested-event-loop
  f.dma_write(0, buffer, 1).get();              // expect: async-nested-event-loop
  f.flush().get();                              // expect: async-nested-event-loop
  f.stat().get();                               // expect: async-nested-event-loop
  f.truncate(0).get();                          // expect: async-nested-event-loop
  f.close().get();                              // expect: async-nested-event-loop
  spawn_process("true").get();                  // expect: async-nested-event-loop
  child.wait().get();                           // expect: async-nested-event-loop
  util::read_entire_file("f").get();            // expect: async-nested-event-loop
  util::read_entire_file_contiguous("f").get(); // expect: async-nested-event-loop
  read_first_line("/sys/f");                    // expect: async-blocking-call
  read_first_line_as<int>("/sys/f");            // expect: async-blocking-call
  co_await f.close();
}

// Ready, for all that is known.
future<> ready(future<> given, file &f) {
  given.get();
  make_ready_future<>().get();
  auto result = co_await coroutine::as_future(sleep(1s));
  result.get();
  auto pending = sleep(1s);
  if (pending.available())
    pending.get();
  auto failed = sleep(1s);
  if (failed.failed())
    failed.get();
  (void)f.close().then_wrapped([](future<> closed) { closed.get(); });
}

future<> deferred(Service &service) {
  deferred_close closed(service); // expect: async-nested-event-loop
  deferred_stop stopped(service); // expect: async-nested-event-loop
  deferred_close early(service);
  early.close_now(); // expect: async-nested-event-loop
  deferred_stop first(service);
  first.stop_now(); // expect: async-nested-event-loop
  deferred_close never(service);
  never.cancel();
  deferred_stop not_now(service);
  not_now.cancel();
  co_return;
}

void inThread(Service &service, file &f) {
  deferred_close closed(service);
  deferred_stop stopped(service);
  auto cleanup = defer([&]() noexcept { f.close().get(); });
  sleep(1s).get();
  rest().wait();
  smp::submit_to(1, [] {}).get();
  thread::yield();
  usleep(1);
}

task<> onItsOwnThread() {
  usleep(1);
  co_return;
}

void threads(Service &service, file &f) {
  (void)async([] {
    sleep(1s).get();
    usleep(1); // expect: async-blocking-call
  });
  (void)async(thread_attributes(), [] { usleep(1); });     // expect: async-blocking-call
  (void)async([&] { inThread(service, f); });              // expect: async-blocking-call
  thread first([] { usleep(1); });                         // expect: async-blocking-call
  thread second(thread_attributes(), [] { usleep(1); });   // expect: async-blocking-call
  (void)tmp_dir::do_with_thread([](int &) { usleep(1); }); // expect: async-blocking-call
  posix_thread own([] { onItsOwnThread(); });
  posix_thread small(posix_thread::attr(), [] { usleep(1); });
}

future<> nested(app_template &app, int argc, char **argv) {
  app.run(argc, argv, [] { return make_ready_future<>(); }); // expect: async-nested-event-loop
  app.run_deprecated(argc, argv, [] {});                     // expect: async-nested-event-loop
  engine().run();                                            // expect: async-nested-event-loop
  co_return;
}
