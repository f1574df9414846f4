// RUN: %verify %s --kinds +file-metadata -- -std=c++20 -I%inputs
// Conditions, semaphores, message queues and mapped files.
#include "task.h"

#include <boost/interprocess/file_mapping.hpp>
#include <boost/interprocess/ipc/message_queue.hpp>
#include <boost/interprocess/managed_mapped_file.hpp>
#include <boost/interprocess/managed_shared_memory.hpp>
#include <boost/interprocess/mapped_region.hpp>
#include <boost/interprocess/sync/file_lock.hpp>
#include <boost/interprocess/sync/interprocess_condition.hpp>
#include <boost/interprocess/sync/interprocess_condition_any.hpp>
#include <boost/interprocess/sync/interprocess_mutex.hpp>
#include <boost/interprocess/sync/interprocess_semaphore.hpp>
#include <boost/interprocess/sync/named_condition.hpp>
#include <boost/interprocess/sync/named_condition_any.hpp>
#include <boost/interprocess/sync/named_mutex.hpp>
#include <boost/interprocess/sync/named_semaphore.hpp>
#include <boost/interprocess/sync/scoped_lock.hpp>
#include <chrono>
#include <unistd.h>

using std::chrono::milliseconds;
using std::chrono::system_clock;
namespace ipc = boost::interprocess;

const auto later = system_clock::now() + milliseconds(1);

task<> conditions(ipc::interprocess_condition &condition, ipc::interprocess_condition_any &any,
                  ipc::scoped_lock<ipc::interprocess_mutex> &lock) {
  auto ready = [] { return true; };
  condition.wait(lock);                       // expect: async-blocking-call
  condition.wait(lock, ready);                // expect: async-blocking-call
  condition.timed_wait(lock, later);          // expect: async-blocking-call
  condition.wait_until(lock, later, ready);   // expect: async-blocking-call
  condition.wait_for(lock, milliseconds(1));  // expect: async-blocking-call
  any.wait(lock);                             // expect: async-blocking-call
  any.timed_wait(lock, later, ready);         // expect: async-blocking-call
  any.wait_until(lock, later);                // expect: async-blocking-call
  any.wait_for(lock, milliseconds(1), ready); // expect: async-blocking-call
  condition.wait_for(lock, milliseconds(0));
  condition.notify_one();
  any.notify_all();
  co_return;
}

task<> named(ipc::named_condition &condition, ipc::named_condition_any &any, ipc::scoped_lock<ipc::named_mutex> &lock) {
  condition.wait(lock);                      // expect: async-blocking-call
  condition.timed_wait(lock, later);         // expect: async-blocking-call
  condition.wait_until(lock, later);         // expect: async-blocking-call
  condition.wait_for(lock, milliseconds(1)); // expect: async-blocking-call
  any.wait(lock);                            // expect: async-blocking-call
  any.timed_wait(lock, later);               // expect: async-blocking-call
  any.wait_until(lock, later);               // expect: async-blocking-call
  any.wait_for(lock, milliseconds(1));       // expect: async-blocking-call
  any.wait_for(lock, milliseconds(0));
  condition.notify_all();
  co_return;
}

task<> semaphores(ipc::interprocess_semaphore &semaphore, ipc::named_semaphore &named) {
  semaphore.wait();            // expect: async-blocking-call
  semaphore.timed_wait(later); // expect: async-blocking-call
  named.wait();                // expect: async-blocking-call
  named.timed_wait(later);     // expect: async-blocking-call
  semaphore.try_wait();
  semaphore.post();
  named.try_wait();
  named.post();
  co_return;
}

task<> queues(ipc::message_queue &queue) {
  char data[16];
  ipc::message_queue::size_type size;
  unsigned priority;
  queue.send(data, 1, 0);                                        // expect: async-blocking-call
  queue.timed_send(data, 1, 0, later);                           // expect: async-blocking-call
  queue.receive(data, sizeof data, size, priority);              // expect: async-blocking-call
  queue.timed_receive(data, sizeof data, size, priority, later); // expect: async-blocking-call
  queue.try_send(data, 1, 0);
  queue.try_receive(data, sizeof data, size, priority);
  queue.get_num_msg();
  co_return;
}

task<> files(ipc::mapped_region &region) {
  ipc::file_mapping mapping("f", ipc::read_write);                   // expect: async-blocking-call
  ipc::file_lock lock("f");                                          // expect: async-blocking-call
  ipc::managed_mapped_file managed(ipc::open_or_create, "f", 65536); // expect: async-blocking-call
  ipc::managed_mapped_file::grow("f", 4096);                         // expect: async-blocking-call
  ipc::managed_mapped_file::shrink_to_fit("f");                      // expect: async-blocking-call
  ipc::file_mapping::remove("f");                                    // expect: async-blocking-call
  region.flush(0, 4096, false);                                      // expect: async-blocking-call
  region.flush();
  region.flush(0, 4096);
  managed.flush();
  ipc::mapped_region mapped(mapping, ipc::read_only);
  ipc::file_mapping none, moved(boost::move(mapping));
  ipc::file_lock movedLock(boost::move(lock));
  ipc::managed_mapped_file movedFile(boost::move(managed));
  co_return;
}

task<> segments(ipc::managed_shared_memory &segment) {
  auto change = [] { usleep(1); };
  segment.atomic_func(change);     // expect: async-blocking-call
  segment.try_atomic_func(change); // expect: async-blocking-call
  segment.find_or_construct<int>("i")(1);
  co_return;
}

void onThread(ipc::message_queue &queue) { queue.send("", 0, 0); }
