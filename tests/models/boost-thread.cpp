// RUN: %verify %s -- -std=c++20 -I%inputs
// Threads, sleeps, conditions, barriers, latches and queues.
#include "task.h"

#include <boost/bind/bind.hpp>
#include <boost/chrono.hpp>
#include <boost/thread.hpp>
#include <boost/thread/completion_latch.hpp>
#include <boost/thread/concurrent_queues/sync_bounded_queue.hpp>
#include <boost/thread/concurrent_queues/sync_deque.hpp>
#include <boost/thread/concurrent_queues/sync_priority_queue.hpp>
#include <boost/thread/concurrent_queues/sync_queue.hpp>
#include <boost/thread/concurrent_queues/sync_timed_queue.hpp>
#include <boost/thread/latch.hpp>
#include <boost/thread/scoped_thread.hpp>
#include <unistd.h>

using boost::chrono::milliseconds;
using boost::chrono::steady_clock;
namespace posix_time = boost::posix_time;

void work() { usleep(1); }

task<> threads() {
  boost::thread first(work), second([] { usleep(1); }), third(boost::bind(work));
  boost::thread fourth([](int) { usleep(1); }, 1);
  boost::thread::attributes small;
  boost::thread fifth(small, work);
  boost::scoped_thread<boost::detach> scoped(work);
  boost::strict_scoped_thread<boost::detach> strict(work);
  boost::thread_group group;
  group.create_thread(work);
  group.create_thread([] { usleep(1); });
  first.join();                                  // expect: async-blocking-call
  first.try_join_for(milliseconds(1));           // expect: async-blocking-call
  first.try_join_until(steady_clock::now());     // expect: async-blocking-call
  first.timed_join(posix_time::milliseconds(1)); // expect: async-blocking-call
  scoped.join();                                 // expect: async-blocking-call
  scoped.try_join_for(milliseconds(1));          // expect: async-blocking-call
  scoped.try_join_until(steady_clock::now());    // expect: async-blocking-call
  group.join_all();                              // expect: async-blocking-call
  first.try_join_for(milliseconds(0));
  scoped.try_join_for(milliseconds(0));
  second.detach();
  second.interrupt();
  second.joinable();
  boost::this_thread::at_thread_exit([] { usleep(1); });
  co_return;
}

task<> sleeps() {
  boost::this_thread::sleep_for(milliseconds(1));                                // expect: async-blocking-call
  boost::this_thread::sleep_until(steady_clock::now());                          // expect: async-blocking-call
  boost::this_thread::sleep(posix_time::milliseconds(1));                        // expect: async-blocking-call
  boost::this_thread::no_interruption_point::sleep_for(milliseconds(1));         // expect: async-blocking-call
  boost::this_thread::no_interruption_point::sleep_until(steady_clock::now());   // expect: async-blocking-call
  boost::this_thread::no_interruption_point::sleep(posix_time::milliseconds(1)); // expect: async-blocking-call
  boost::thread::sleep(boost::get_system_time());                                // expect: async-blocking-call
  boost::this_thread::sleep_for(milliseconds(0));
  boost::this_thread::no_interruption_point::sleep_for(milliseconds(0));
  boost::this_thread::yield();
  boost::this_thread::interruption_point();
  co_return;
}

task<> once(boost::once_flag &flag) {
  boost::call_once(flag, work);              // expect: async-blocking-call
  boost::call_once(flag, [] { usleep(1); }); // expect: async-blocking-call
  boost::call_once(work, flag);              // expect: async-blocking-call
  boost::call_once(flag, [] {});
  co_return;
}

task<> conditions(boost::condition_variable &condition, boost::condition_variable_any &any, boost::mutex &mutex) {
  boost::unique_lock<boost::mutex> lock(mutex);
  auto ready = [] { return true; };
  condition.wait(lock);                                     // expect: async-blocking-call
  condition.wait(lock, ready);                              // expect: async-blocking-call
  condition.wait_for(lock, milliseconds(1));                // expect: async-blocking-call
  condition.wait_until(lock, steady_clock::now(), ready);   // expect: async-blocking-call
  condition.timed_wait(lock, posix_time::milliseconds(1));  // expect: async-blocking-call
  any.wait(lock);                                           // expect: async-blocking-call
  any.wait_for(lock, milliseconds(1), ready);               // expect: async-blocking-call
  any.wait_until(lock, steady_clock::now());                // expect: async-blocking-call
  any.timed_wait(lock, posix_time::milliseconds(1), ready); // expect: async-blocking-call
  condition.wait_for(lock, milliseconds(0));
  any.wait_for(lock, milliseconds(0));
  condition.notify_one();
  any.notify_all();
  co_return;
}

task<> barriers(boost::barrier &barrier, boost::latch &latch, boost::completion_latch &completion) {
  barrier.wait();                             // expect: async-blocking-call
  barrier.count_down_and_wait();              // expect: async-blocking-call
  latch.wait();                               // expect: async-blocking-call
  latch.wait_for(milliseconds(1));            // expect: async-blocking-call
  latch.wait_until(steady_clock::now());      // expect: async-blocking-call
  latch.count_down_and_wait();                // expect: async-blocking-call
  latch.sync();                               // expect: async-blocking-call
  completion.wait();                          // expect: async-blocking-call
  completion.wait_for(milliseconds(1));       // expect: async-blocking-call
  completion.wait_until(steady_clock::now()); // expect: async-blocking-call
  completion.count_down_and_wait();           // expect: async-blocking-call
  completion.sync();                          // expect: async-blocking-call
  latch.wait_for(milliseconds(0));
  completion.wait_for(milliseconds(0));
  latch.count_down();
  latch.try_wait();
  completion.count_down();
  co_return;
}

task<> completions() {
  boost::barrier barrier(2, work);
  boost::completion_latch latch(2, work), later(2);
  latch.count_down(); // expect: async-blocking-call
  latch.signal();     // expect: async-blocking-call
  later.then(work);
  later.signal(); // expect: async-blocking-call
  co_return;
}

task<> queues(boost::sync_queue<int> &queue, boost::sync_deque<int> &deque, boost::sync_bounded_queue<int> &bounded,
              boost::concurrent::sync_priority_queue<int> &priority, boost::concurrent::sync_timed_queue<int> &timed) {
  int i = 0;
  queue.pull();                                // expect: async-blocking-call
  queue.wait_pull(i);                          // expect: async-blocking-call
  deque.pull_front();                          // expect: async-blocking-call
  deque.wait_pull_front(i);                    // expect: async-blocking-call
  bounded.wait_pull_front(i);                  // expect: async-blocking-call
  bounded.pull();                              // expect: async-blocking-call
  bounded.ptr_pull();                          // expect: async-blocking-call
  bounded.push(i);                             // expect: async-blocking-call
  bounded.pull_front();                        // expect: async-blocking-call
  bounded.push_back(i);                        // expect: async-blocking-call
  bounded.wait_push_back(i);                   // expect: async-blocking-call
  priority.pull();                             // expect: async-blocking-call
  priority.wait_pull(i);                       // expect: async-blocking-call
  priority.pull_for(milliseconds(1), i);       // expect: async-blocking-call
  priority.pull_until(steady_clock::now(), i); // expect: async-blocking-call
  timed.pull();                                // expect: async-blocking-call
  timed.wait_pull(i);                          // expect: async-blocking-call
  timed.pull_for(milliseconds(1), i);          // expect: async-blocking-call
  timed.pull_until(steady_clock::now(), i);    // expect: async-blocking-call
  queue.push(i);
  queue.try_pull(i);
  queue.nonblocking_pull(i);
  deque.try_pull_front(i);
  bounded.try_push_back(i);
  bounded.try_pull_front(i);
  priority.try_pull(i);
  timed.try_pull(i);
  co_return;
}
