// RUN: %verify %s -- -std=c++20 -I%inputs -DBOOST_THREAD_VERSION=5
#include "task.h"

#include <boost/chrono.hpp>
#include <boost/thread/executor.hpp>
#include <boost/thread/executors/basic_thread_pool.hpp>
#include <boost/thread/executors/executor_adaptor.hpp>
#include <boost/thread/executors/generic_executor_ref.hpp>
#include <boost/thread/executors/inline_executor.hpp>
#include <boost/thread/executors/loop_executor.hpp>
#include <boost/thread/executors/scheduled_thread_pool.hpp>
#include <boost/thread/executors/scheduler.hpp>
#include <boost/thread/executors/scheduling_adaptor.hpp>
#include <boost/thread/executors/serial_executor.hpp>
#include <boost/thread/executors/serial_executor_cont.hpp>
#include <boost/thread/executors/thread_executor.hpp>
#include <boost/thread/future.hpp>
#include <boost/thread/user_scheduler.hpp>
#include <unistd.h>

using boost::chrono::milliseconds;
using boost::chrono::steady_clock;
namespace executors = boost::executors;

void work() { usleep(1); }

// It is given to a pool, so it may block.
task<> onPool() {
  usleep(1);
  co_return;
}
void drive() { onPool().handle.resume(); }

task<> pools(boost::basic_thread_pool &pool, boost::thread_executor &threads, boost::scheduled_thread_pool &scheduled) {
  pool.submit(work);
  pool.submit([] { usleep(1); });
  pool.submit(drive);
  threads.submit([] { usleep(1); });
  scheduled.submit_at(work, steady_clock::now());
  scheduled.submit_after([] { usleep(1); }, milliseconds(1));
  pool.join();                                // expect: async-blocking-call
  pool.reschedule_until([] { return true; }); // expect: async-blocking-call
  pool.close();
  co_return;
}

task<> lifetimes() {
  boost::basic_thread_pool pool(2, [](boost::basic_thread_pool &) { usleep(1); }); // expect: async-blocking-call
  boost::thread_executor threads;                                                  // expect: async-blocking-call
  boost::scheduled_thread_pool scheduled(2);                                       // expect: async-blocking-call
  boost::basic_thread_pool joined;
  joined.join(); // expect: async-blocking-call
  co_return;
}

task<> wrapped(boost::basic_thread_pool &pool, boost::executor &any,
               boost::executor_adaptor<boost::basic_thread_pool> &adaptor) {
  boost::generic_executor_ref reference(pool);
  reference.submit([] { usleep(1); });
  executors::executor_ref<boost::basic_thread_pool> typed(pool);
  typed.submit(executors::work(work));
  executors::serial_executor serial(pool);
  serial.submit([] { usleep(1); });
  executors::serial_executor_cont cont(pool);
  cont.submit([] { usleep(1); });
  boost::scheduling_adaptor<boost::basic_thread_pool> scheduling(pool);
  scheduling.submit_after([] { usleep(1); }, milliseconds(1));
  boost::scheduler<> scheduler;
  scheduler.after(milliseconds(1)).submit([] { usleep(1); });
  scheduler.after(milliseconds(1)).on(pool).submit([] { usleep(1); });
  any.submit([] { usleep(1); });
  adaptor.submit([] { usleep(1); });
  co_return;
}

task<> runsHere(boost::inline_executor &here, boost::loop_executor &loop, boost::user_scheduler &user) {
  here.submit(work); // expect: async-blocking-call
  loop.submit([] { usleep(1); });
  user.submit(work);
  loop.loop();                // expect: async-nested-event-loop
  loop.run_queued_closures(); // expect: async-nested-event-loop
  loop.try_executing_one();   // expect: async-nested-event-loop
  user.loop();                // expect: async-nested-event-loop
  user.run_queued_closures(); // expect: async-nested-event-loop
  user.try_executing_one();   // expect: async-nested-event-loop
  loop.close();
  co_return;
}

int main() {
  boost::loop_executor loop;
  loop.submit(work);
  loop.loop();
}
