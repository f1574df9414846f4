// RUN: %verify %s -- -std=c++20 -I%S/Inputs
#include "libcoro.h"
#include <unistd.h>

using namespace std::chrono_literals;
using coro::task;

int nap() { return usleep(1); }

task<> step() {
  nap(); // expect: async-blocking-call
  co_return;
}
task<> onPool() {
  nap();
  co_return;
}
task<int> valueOnPool() { co_return nap(); }

// Awaits that move the coroutine to a thread of a pool.
task<> poolHops(coro::thread_pool &pool) {
  nap(); // expect: async-blocking-call
  co_await pool.schedule();
  nap();
  co_await pool.yield();
  co_await step();
}
task<> scheduled(coro::thread_pool &pool) {
  co_await pool.schedule(valueOnPool());
  nap();
}
task<> joined(coro::thread_pool &pool) {
  co_await pool.spawn_joinable(onPool());
  nap();
}
task<> yielded(coro::thread_pool &pool) {
  co_await pool.yield();
  nap();
}
coro::task<> resumed() {
  nap();
  co_return;
}
void byHand() {
  auto task = resumed();
  task.resume();
}
void spawns(coro::thread_pool &pool, std::unique_ptr<coro::scheduler> &scheduler,
            std::shared_ptr<coro::io_scheduler> &io) {
  pool.spawn(onPool());
  pool.spawn_detached(onPool());
  scheduler->spawn_detached(onPool());
  io->spawn(onPool());
  io->spawn_detached(onPool());
  auto first = onPool(), second = onPool(), third = onPool();
  pool.resume(first.handle());
  scheduler->resume(second.handle());
  io->resume(third.handle());
}

task<> schedulerHops(std::unique_ptr<coro::scheduler> &scheduler) {
  nap(); // expect: async-blocking-call
  co_await scheduler->schedule();
  nap();
}
task<> schedulesTasks(std::unique_ptr<coro::scheduler> &scheduler) {
  co_await scheduler->schedule(valueOnPool());
  co_await scheduler->schedule(valueOnPool(), 1s);
  nap();
}
task<> joinsTasks(std::unique_ptr<coro::scheduler> &scheduler) {
  co_await scheduler->spawn_joinable(onPool());
  nap();
}
task<> yields(std::unique_ptr<coro::scheduler> &scheduler) {
  co_await scheduler->yield();
  nap();
}
task<> yieldsFor(std::unique_ptr<coro::scheduler> &scheduler) {
  co_await scheduler->yield_for(1s);
  nap();
}
task<> yieldsUntil(std::unique_ptr<coro::scheduler> &scheduler) {
  co_await scheduler->yield_until({});
  nap();
}
task<> timers(std::unique_ptr<coro::scheduler> &scheduler) {
  co_await scheduler->schedule_after(1s);
  nap();
}
task<> timersAt(std::unique_ptr<coro::scheduler> &scheduler) {
  co_await scheduler->schedule_at({});
  nap();
}
task<> polls(std::unique_ptr<coro::scheduler> &scheduler) {
  co_await scheduler->poll(0, coro::poll_op::read);
  nap();
}
task<> ioHops(std::shared_ptr<coro::io_scheduler> &io) {
  co_await io->schedule();
  co_await io->schedule(valueOnPool());
  co_await io->spawn_joinable(onPool());
  co_await io->yield();
  co_await io->yield_for(1s);
  co_await io->yield_until({});
  co_await io->schedule_after(1s);
  co_await io->schedule_at({});
  co_await io->poll(0, coro::poll_op::read);
  nap();
}

// The sockets' operations end on their scheduler.
task<> client(coro::net::tcp::client client, std::string buffer) {
  nap(); // expect: async-blocking-call
  co_await client.connect();
  nap();
  co_await client.read_some(buffer);
  co_await client.read_exact(buffer);
  co_await client.write_some(buffer);
  co_await client.write_all(buffer);
  co_await client.poll(coro::poll_op::read);
  nap();
}
task<> server(coro::net::tcp::server &server) {
  co_await server.accept();
  co_await server.poll();
  nap();
}
task<> datagrams(coro::net::udp::peer &peer, std::string buffer) {
  co_await peer.write_to({}, buffer);
  co_await peer.read_from(buffer);
  co_await peer.poll(coro::poll_op::read);
  nap();
}
task<> encrypted(coro::net::tls::client &client, coro::net::tls::server &server, std::string buffer) {
  coro::net::tls::context quick;
  coro::net::tls::context context("cert.pem", coro::net::tls::tls_file_type::pem, // expect: async-blocking-call
                                  "key.pem", coro::net::tls::tls_file_type::pem);
  co_await server.accept();
  co_await server.poll();
  co_await client.connect();
  co_await client.recv(buffer);
  co_await client.send(buffer);
  nap();
}

// Groups of tasks.
task<> group(std::unique_ptr<coro::scheduler> &scheduler, coro::thread_pool *pool) {
  coro::task_group<coro::scheduler> unfinished(scheduler); // expect: async-blocking-call
  (void)unfinished.start(onPool());
  coro::task_group<coro::thread_pool> finished(pool, onPool());
  co_await finished;
}
task<> container(std::shared_ptr<coro::io_scheduler> &io) {
  coro::task_container<coro::io_scheduler> unfinished(io); // expect: async-blocking-call
  unfinished.start(onPool());
  co_return;
}
task<> emptied(std::shared_ptr<coro::io_scheduler> &io) {
  coro::task_container<coro::io_scheduler> finished(io);
  finished.start(onPool());
  co_await finished.garbage_collect_and_yield_until_empty();
  nap();
}

// A coroutine waits for others by awaiting.
task<> nested(std::unique_ptr<coro::scheduler> &scheduler, std::shared_ptr<coro::io_scheduler> &io) {
  coro::ring_buffer<int, 1> buffer;
  coro::queue<int> queue;
  coro::sync_wait(step());                         // expect: async-nested-event-loop
  coro::sync_wait(coro::when_all(step(), step())); // expect: async-nested-event-loop
  scheduler->process_events();                     // expect: async-nested-event-loop
  io->process_events(1s);                          // expect: async-nested-event-loop
  scheduler->shutdown();                           // expect: async-blocking-call
  io->shutdown();                                  // expect: async-blocking-call
  auto pool = coro::thread_pool::make_unique();    // expect: async-blocking-call
  auto own = coro::scheduler::make_unique();       // expect: async-blocking-call
  co_return;
}
task<> destroys(coro::io_scheduler *io, coro::thread_pool *running, coro::thread_pool *stopped) {
  delete io;           // expect: async-blocking-call
  delete running;      // expect: async-blocking-call
  stopped->shutdown(); // expect: async-blocking-call
  delete stopped;
  co_return;
}

task<> invoked() {
  co_await coro::invoke([]() -> task<> { co_return void(nap()); }); // expect: async-blocking-call
}

task<> owns() {
  coro::semaphore<1> semaphore(1);
  co_await semaphore.acquire();
}

// What is awaited blocks nobody. Who calls a predicate, nobody knows.
task<> fine(std::unique_ptr<coro::scheduler> &scheduler, coro::mutex &mutex, coro::event &event, coro::latch &latch,
            coro::semaphore<1> &semaphore, coro::condition_variable &changed) {
  auto lock = co_await mutex.scoped_lock();
  co_await event;
  co_await latch;
  co_await semaphore.acquire();
  semaphore.release();
  co_await changed.wait(lock);
  co_await changed.wait(lock, [] { return nap() == 0; });
  co_await changed.wait_for(scheduler, lock, 1s, [] { return nap() == 0; });
  co_await changed.wait_until(scheduler, lock, 1s, [] { return nap() == 0; });
  co_await coro::when_all(step(), step());
  co_await coro::when_any(step(), step());
}

int main() {
  coro::thread_pool::options threads;
  threads.on_thread_start_functor = [](std::size_t) { nap(); };
  threads.on_thread_stop_functor = [](std::size_t) { nap(); };
  coro::scheduler::options options;
  options.on_io_thread_start_functor = [] { nap(); };
  options.on_io_thread_stop_functor = [] { nap(); };
  coro::io_scheduler::options io;
  io.on_io_thread_start_functor = [] { nap(); };
  io.on_io_thread_stop_functor = [] { nap(); };
  auto pool = coro::thread_pool::make_unique(threads);
  auto scheduler = coro::scheduler::make_unique(options);
  coro::sync_wait(coro::when_all(schedulerHops(scheduler), poolHops(*pool)));
  scheduler->process_events();
  scheduler->shutdown();
}
