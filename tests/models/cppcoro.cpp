// RUN: %verify %s --kinds +file-metadata -- -std=c++20 -I%S/Inputs
#include "cppcoro.h"
#include <thread>
#include <unistd.h>

using namespace cppcoro;
using namespace std::chrono_literals;

int nap() { return usleep(1); }

task<> step() {
  nap(); // expect: async-blocking-call
  co_return;
}

// Awaits that move the coroutine, and what it may do where.
task<> hops(static_thread_pool &pool, io_service &io, inline_scheduler &here) {
  nap(); // main waits for it, and is not kept from anything else
  co_await pool.schedule();
  nap();
  co_await step();
  co_await io.schedule();
  nap(); // expect: async-blocking-call
  co_await here.schedule();
  nap(); // expect: async-blocking-call
  co_await pool.schedule();
  co_await io.schedule_after(1ms);
  nap(); // expect: async-blocking-call
}

task<> transfer(static_thread_pool &pool, net::socket &socket, net::socket &peer, const net::ip_endpoint &endpoint,
                char *buffer) {
  co_await pool.schedule();
  co_await socket.connect(endpoint);
  nap(); // expect: async-blocking-call
  co_await pool.schedule();
  co_await socket.accept(peer);
  nap(); // expect: async-blocking-call
  co_await pool.schedule();
  co_await peer.recv(buffer, 1);
  nap(); // expect: async-blocking-call
  co_await pool.schedule();
  co_await peer.send(buffer, 1);
  nap(); // expect: async-blocking-call
  co_await pool.schedule();
  co_await peer.recv_from(buffer, 1);
  nap(); // expect: async-blocking-call
  co_await pool.schedule();
  co_await peer.send_to(endpoint, buffer, 1);
  nap(); // expect: async-blocking-call
  co_await pool.schedule();
  co_await peer.disconnect();
  nap(); // expect: async-blocking-call
}

task<> files(static_thread_pool &pool, io_service &io, char *buffer) {
  auto in = read_only_file::open(io, "in");    // expect: async-blocking-call
  auto out = write_only_file::open(io, "out"); // expect: async-blocking-call
  auto both = read_write_file::open(io, "io"); // expect: async-blocking-call
  in.size();                                   // expect: async-blocking-call
  out.set_size(1);                             // expect: async-blocking-call
  co_await in.read(0, buffer, 1);
  co_await pool.schedule();
  auto again = read_only_file::open(io, "in");
  co_await in.read(0, buffer, 1);
  nap(); // expect: async-blocking-call
  co_await pool.schedule();
  co_await out.write(0, buffer, 1);
  nap(); // expect: async-blocking-call
}

// Tasks that run elsewhere, and where their caller goes on.
task<> onPool() {
  nap();
  co_return;
}
task<> pipedToPool() {
  nap();
  co_return;
}
task<> onLoop() {
  nap(); // expect: async-blocking-call
  co_return;
}
task<> scheduled(static_thread_pool &pool, io_service &io) {
  co_await schedule_on(pool, onPool());
  nap();
  co_await schedule_on(io, onLoop());
  nap(); // expect: async-blocking-call
  co_await (pipedToPool() | schedule_on(pool));
  nap();
  co_await (onLoop() | schedule_on(io));
  nap(); // expect: async-blocking-call
}
task<> resumed(static_thread_pool &pool, io_service &io) {
  co_await resume_on(pool, step());
  nap();
  co_await resume_on(io, step());
  nap(); // expect: async-blocking-call
  co_await (step() | resume_on(pool));
  nap();
}

// Called by whoever awaits the result, or cancels: nobody knows.
task<> callbacks(cancellation_token token) {
  cancellation_registration registration(token, [] { nap(); });
  co_await fmap([] { nap(); }, step());
  nap(); // expect: async-blocking-call
  co_await (step() | fmap([] { nap(); }));
  nap(); // expect: async-blocking-call
}

task<> nested(io_service &io) {
  sync_wait(step());                                  // expect: async-nested-event-loop
  sync_wait(when_all(step(), io.schedule_after(1s))); // expect: async-nested-event-loop
  io.process_events();                                // expect: async-nested-event-loop
  io.process_pending_events();                        // expect: async-nested-event-loop
  io.process_one_event();                             // expect: async-nested-event-loop
  io.process_one_pending_event();                     // expect: async-nested-event-loop
  static_thread_pool pool(2);                         // expect: async-blocking-call
  co_await pool.schedule();
  co_await io.schedule();
}

task<> fine(async_mutex &mutex, io_service &io) {
  auto lock = co_await mutex.scoped_lock_async();
  co_await mutex.lock_async();
  mutex.unlock();
  co_await io.schedule_after(1s);
  co_await when_all(step(), step());
  io.stop();
}

int main() {
  io_service io;
  static_thread_pool pool;
  std::thread thread([&] { io.process_events(); });
  sync_wait(hops(pool, io, *new inline_scheduler));
  sync_wait(when_all_ready(step(), io.schedule()));
  io.process_events();
  thread.join();
}
