// RUN: %verify %s -- -std=c++20 -I%inputs
// Versions before 3 of the interface call it unique_future.
#include "task.h"

#include <boost/chrono.hpp>
#include <boost/thread/future.hpp>
#include <boost/thread/thread.hpp>
#include <unistd.h>

task<> waits(boost::unique_future<int> &future, boost::shared_future<int> &shared) {
  future.timed_wait(boost::posix_time::milliseconds(1)); // expect: async-blocking-call
  future.timed_wait_until(boost::get_system_time());
  future.get();
  boost::unique_future<int> other;
  other.get_or(1);                                   // expect: async-blocking-call
  shared.timed_wait_until(boost::get_system_time()); // expect: async-blocking-call
  boost::packaged_task<int> task([] { return usleep(1); });
  task(); // expect: async-blocking-call
  task.get_future().get();
  boost::packaged_task<int> unset([] { return usleep(1); });
  unset.get_future().get(); // expect: async-blocking-call
  co_return;
}

task<> shares(boost::unique_future<int> future) {
  future.share().get(); // expect: async-blocking-call
  boost::unique_future<int> known;
  if (known.is_ready())
    known.share().get();
  co_return;
}
