// RUN: %verify %s --kinds +lock -- -std=c++20 -I%inputs
#include "task.h"

#include <boost/chrono.hpp>
#include <boost/thread.hpp>
#include <boost/thread/lock_factories.hpp>
#include <boost/thread/reverse_lock.hpp>
#include <boost/thread/shared_lock_guard.hpp>
#include <boost/thread/strict_lock.hpp>
#include <boost/thread/synchronized_value.hpp>
#include <boost/thread/with_lock_guard.hpp>
#include <unistd.h>

using boost::chrono::milliseconds;
using boost::chrono::steady_clock;

const auto soon = boost::posix_time::milliseconds(1);

task<> mutexes(boost::mutex &plain, boost::timed_mutex &timed, boost::recursive_mutex &recursive,
               boost::recursive_timed_mutex &both) {
  plain.lock();                              // expect: async-blocking-call
  timed.lock();                              // expect: async-blocking-call
  timed.timed_lock(soon);                    // expect: async-blocking-call
  timed.try_lock_for(milliseconds(1));       // expect: async-blocking-call
  timed.try_lock_until(steady_clock::now()); // expect: async-blocking-call
  recursive.lock();                          // expect: async-blocking-call
  both.lock();                               // expect: async-blocking-call
  both.timed_lock(soon);                     // expect: async-blocking-call
  both.try_lock_for(milliseconds(1));        // expect: async-blocking-call
  both.try_lock_until(steady_clock::now());  // expect: async-blocking-call
  boost::lock(plain, recursive);             // expect: async-blocking-call
  plain.try_lock();
  timed.try_lock_for(milliseconds(0));
  recursive.unlock();
  boost::try_lock(plain, recursive);
  co_return;
}

task<> shared(boost::shared_mutex &mutex) {
  mutex.lock();                                                 // expect: async-blocking-call
  mutex.lock_shared();                                          // expect: async-blocking-call
  mutex.lock_upgrade();                                         // expect: async-blocking-call
  mutex.unlock_upgrade_and_lock();                              // expect: async-blocking-call
  mutex.timed_lock(soon);                                       // expect: async-blocking-call
  mutex.timed_lock_shared(soon);                                // expect: async-blocking-call
  mutex.timed_lock_upgrade(soon);                               // expect: async-blocking-call
  mutex.try_lock_for(milliseconds(1));                          // expect: async-blocking-call
  mutex.try_lock_until(steady_clock::now());                    // expect: async-blocking-call
  mutex.try_lock_shared_for(milliseconds(1));                   // expect: async-blocking-call
  mutex.try_lock_shared_until(steady_clock::now());             // expect: async-blocking-call
  mutex.try_lock_upgrade_for(milliseconds(1));                  // expect: async-blocking-call
  mutex.try_lock_upgrade_until(steady_clock::now());            // expect: async-blocking-call
  mutex.try_unlock_upgrade_and_lock_for(milliseconds(1));       // expect: async-blocking-call
  mutex.try_unlock_upgrade_and_lock_until(steady_clock::now()); // expect: async-blocking-call
  mutex.try_lock_shared();
  mutex.unlock_shared();
  mutex.try_lock_for(milliseconds(0));
  co_return;
}

task<> guards(boost::timed_mutex &mutex, boost::shared_mutex &shared) {
  boost::lock_guard<boost::timed_mutex> guard(mutex);                           // expect: async-blocking-call
  boost::strict_lock<boost::timed_mutex> strict(mutex);                         // expect: async-blocking-call
  boost::shared_lock_guard<boost::shared_mutex> reader(shared);                 // expect: async-blocking-call
  boost::unique_lock<boost::timed_mutex> unique(mutex);                         // expect: async-blocking-call
  boost::shared_lock<boost::shared_mutex> sharing(shared);                      // expect: async-blocking-call
  boost::upgrade_lock<boost::shared_mutex> upgrading(shared);                   // expect: async-blocking-call
  boost::upgrade_to_unique_lock<boost::shared_mutex> upgraded(upgrading);       // expect: async-blocking-call
  auto made = boost::make_unique_lock(mutex);                                   // expect: async-blocking-call
  boost::make_unique_locks(mutex, shared);                                      // expect: async-blocking-call
  boost::reverse_lock<boost::unique_lock<boost::timed_mutex>> reversed(unique); // expect: async-blocking-call
  boost::with_lock_guard(mutex, [] {});                                         // expect: async-blocking-call
  co_return;
}

task<> again(boost::unique_lock<boost::timed_mutex> &unique, boost::shared_lock<boost::shared_mutex> &shared,
             boost::upgrade_lock<boost::shared_mutex> &upgrade) {
  unique.lock();                               // expect: async-blocking-call
  unique.timed_lock(soon);                     // expect: async-blocking-call
  unique.try_lock_for(milliseconds(1));        // expect: async-blocking-call
  unique.try_lock_until(steady_clock::now());  // expect: async-blocking-call
  shared.lock();                               // expect: async-blocking-call
  shared.timed_lock(soon);                     // expect: async-blocking-call
  shared.try_lock_for(milliseconds(1));        // expect: async-blocking-call
  shared.try_lock_until(steady_clock::now());  // expect: async-blocking-call
  upgrade.lock();                              // expect: async-blocking-call
  upgrade.try_lock_for(milliseconds(1));       // expect: async-blocking-call
  upgrade.try_lock_until(steady_clock::now()); // expect: async-blocking-call
  unique.try_lock_for(milliseconds(0));
  unique.unlock();
  shared.owns_lock();
  co_return;
}

task<> unlocked(boost::timed_mutex &mutex, boost::shared_mutex &shared) {
  boost::lock_guard<boost::timed_mutex> adopted(mutex, boost::adopt_lock);
  boost::unique_lock<boost::timed_mutex> empty, deferred(mutex, boost::defer_lock), tried(mutex, boost::try_to_lock);
  boost::unique_lock<boost::timed_mutex> moved(std::move(tried));
  boost::shared_lock<boost::shared_mutex> sharing(shared, boost::try_to_lock);
  boost::upgrade_lock<boost::shared_mutex> upgrading(shared, boost::defer_lock);
  auto made = boost::make_unique_lock(mutex, boost::defer_lock);
  co_return;
}

task<> values(boost::synchronized_value<int> &one, boost::synchronized_value<std::string> &other) {
  one.get();                      // expect: async-blocking-call
  one.synchronize();              // expect: async-blocking-call
  other->size();                  // expect: async-blocking-call
  boost::synchronize(one, other); // expect: async-blocking-call
  co_return;
}
