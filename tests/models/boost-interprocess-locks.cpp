// RUN: %verify %s --kinds +lock -- -std=c++20 -I%inputs
// Mutexes that processes share, by their address or by their name.
#include "task.h"

#include <boost/interprocess/sync/file_lock.hpp>
#include <boost/interprocess/sync/interprocess_mutex.hpp>
#include <boost/interprocess/sync/interprocess_recursive_mutex.hpp>
#include <boost/interprocess/sync/interprocess_sharable_mutex.hpp>
#include <boost/interprocess/sync/interprocess_upgradable_mutex.hpp>
#include <boost/interprocess/sync/named_mutex.hpp>
#include <boost/interprocess/sync/named_recursive_mutex.hpp>
#include <boost/interprocess/sync/named_sharable_mutex.hpp>
#include <boost/interprocess/sync/named_upgradable_mutex.hpp>
#include <boost/interprocess/sync/scoped_lock.hpp>
#include <boost/interprocess/sync/sharable_lock.hpp>
#include <boost/interprocess/sync/upgradable_lock.hpp>
#include <chrono>

using std::chrono::milliseconds;
using std::chrono::system_clock;
namespace ipc = boost::interprocess;

const auto later = system_clock::now() + milliseconds(1);

task<> plain(ipc::interprocess_mutex &interprocessMutex, ipc::interprocess_recursive_mutex &interprocessRecursiveMutex,
             ipc::named_mutex &namedMutex, ipc::named_recursive_mutex &namedRecursiveMutex) {
  interprocessMutex.lock();                                 // expect: async-blocking-call
  interprocessMutex.timed_lock(later);                      // expect: async-blocking-call
  interprocessMutex.try_lock_until(later);                  // expect: async-blocking-call
  interprocessMutex.try_lock_for(milliseconds(1));          // expect: async-blocking-call
  interprocessRecursiveMutex.lock();                        // expect: async-blocking-call
  interprocessRecursiveMutex.timed_lock(later);             // expect: async-blocking-call
  interprocessRecursiveMutex.try_lock_until(later);         // expect: async-blocking-call
  interprocessRecursiveMutex.try_lock_for(milliseconds(1)); // expect: async-blocking-call
  namedMutex.lock();                                        // expect: async-blocking-call
  namedMutex.timed_lock(later);                             // expect: async-blocking-call
  namedMutex.try_lock_until(later);                         // expect: async-blocking-call
  namedMutex.try_lock_for(milliseconds(1));                 // expect: async-blocking-call
  namedRecursiveMutex.lock();                               // expect: async-blocking-call
  namedRecursiveMutex.timed_lock(later);                    // expect: async-blocking-call
  namedRecursiveMutex.try_lock_until(later);                // expect: async-blocking-call
  namedRecursiveMutex.try_lock_for(milliseconds(1));        // expect: async-blocking-call
  co_return;
}

task<> sharable(ipc::interprocess_sharable_mutex &interprocessSharableMutex,
                ipc::named_sharable_mutex &namedSharableMutex, ipc::file_lock &fileLock) {
  interprocessSharableMutex.lock();                               // expect: async-blocking-call
  interprocessSharableMutex.lock_sharable();                      // expect: async-blocking-call
  interprocessSharableMutex.lock_shared();                        // expect: async-blocking-call
  interprocessSharableMutex.timed_lock(later);                    // expect: async-blocking-call
  interprocessSharableMutex.try_lock_until(later);                // expect: async-blocking-call
  interprocessSharableMutex.try_lock_for(milliseconds(1));        // expect: async-blocking-call
  interprocessSharableMutex.timed_lock_sharable(later);           // expect: async-blocking-call
  interprocessSharableMutex.try_lock_shared_until(later);         // expect: async-blocking-call
  interprocessSharableMutex.try_lock_shared_for(milliseconds(1)); // expect: async-blocking-call
  namedSharableMutex.lock();                                      // expect: async-blocking-call
  namedSharableMutex.lock_sharable();                             // expect: async-blocking-call
  namedSharableMutex.lock_shared();                               // expect: async-blocking-call
  namedSharableMutex.timed_lock(later);                           // expect: async-blocking-call
  namedSharableMutex.try_lock_until(later);                       // expect: async-blocking-call
  namedSharableMutex.try_lock_for(milliseconds(1));               // expect: async-blocking-call
  namedSharableMutex.timed_lock_sharable(later);                  // expect: async-blocking-call
  namedSharableMutex.try_lock_shared_until(later);                // expect: async-blocking-call
  namedSharableMutex.try_lock_shared_for(milliseconds(1));        // expect: async-blocking-call
  fileLock.lock();                                                // expect: async-blocking-call
  fileLock.lock_sharable();                                       // expect: async-blocking-call
  fileLock.lock_shared();                                         // expect: async-blocking-call
  fileLock.timed_lock(later);                                     // expect: async-blocking-call
  fileLock.try_lock_until(later);                                 // expect: async-blocking-call
  fileLock.try_lock_for(milliseconds(1));                         // expect: async-blocking-call
  fileLock.timed_lock_sharable(later);                            // expect: async-blocking-call
  fileLock.try_lock_shared_until(later);                          // expect: async-blocking-call
  fileLock.try_lock_shared_for(milliseconds(1));                  // expect: async-blocking-call
  co_return;
}

task<> upgradable(ipc::interprocess_upgradable_mutex &interprocessUpgradableMutex,
                  ipc::named_upgradable_mutex &namedUpgradableMutex) {
  interprocessUpgradableMutex.lock();                                  // expect: async-blocking-call
  interprocessUpgradableMutex.lock_sharable();                         // expect: async-blocking-call
  interprocessUpgradableMutex.lock_shared();                           // expect: async-blocking-call
  interprocessUpgradableMutex.lock_upgradable();                       // expect: async-blocking-call
  interprocessUpgradableMutex.unlock_upgradable_and_lock();            // expect: async-blocking-call
  interprocessUpgradableMutex.timed_lock(later);                       // expect: async-blocking-call
  interprocessUpgradableMutex.try_lock_until(later);                   // expect: async-blocking-call
  interprocessUpgradableMutex.try_lock_for(milliseconds(1));           // expect: async-blocking-call
  interprocessUpgradableMutex.timed_lock_sharable(later);              // expect: async-blocking-call
  interprocessUpgradableMutex.try_lock_shared_until(later);            // expect: async-blocking-call
  interprocessUpgradableMutex.try_lock_shared_for(milliseconds(1));    // expect: async-blocking-call
  interprocessUpgradableMutex.timed_lock_upgradable(later);            // expect: async-blocking-call
  interprocessUpgradableMutex.timed_unlock_upgradable_and_lock(later); // expect: async-blocking-call
  namedUpgradableMutex.lock();                                         // expect: async-blocking-call
  namedUpgradableMutex.lock_sharable();                                // expect: async-blocking-call
  namedUpgradableMutex.lock_shared();                                  // expect: async-blocking-call
  namedUpgradableMutex.lock_upgradable();                              // expect: async-blocking-call
  namedUpgradableMutex.unlock_upgradable_and_lock();                   // expect: async-blocking-call
  namedUpgradableMutex.timed_lock(later);                              // expect: async-blocking-call
  namedUpgradableMutex.try_lock_until(later);                          // expect: async-blocking-call
  namedUpgradableMutex.try_lock_for(milliseconds(1));                  // expect: async-blocking-call
  namedUpgradableMutex.timed_lock_sharable(later);                     // expect: async-blocking-call
  namedUpgradableMutex.try_lock_shared_until(later);                   // expect: async-blocking-call
  namedUpgradableMutex.try_lock_shared_for(milliseconds(1));           // expect: async-blocking-call
  namedUpgradableMutex.timed_lock_upgradable(later);                   // expect: async-blocking-call
  namedUpgradableMutex.timed_unlock_upgradable_and_lock(later);        // expect: async-blocking-call
  co_return;
}

task<> noWait(ipc::interprocess_mutex &mutex, ipc::named_upgradable_mutex &named, ipc::file_lock &file) {
  mutex.try_lock();
  mutex.try_lock_for(milliseconds(0));
  mutex.unlock();
  named.try_lock_sharable();
  named.unlock_upgradable();
  file.try_lock();
  file.try_lock_shared();
  file.unlock_sharable();
  co_return;
}

task<> locks(ipc::interprocess_upgradable_mutex &mutex, ipc::file_lock &file) {
  ipc::scoped_lock<ipc::interprocess_upgradable_mutex> scopedLock(mutex);         // expect: async-blocking-call
  ipc::sharable_lock<ipc::interprocess_upgradable_mutex> sharableLock(mutex);     // expect: async-blocking-call
  ipc::upgradable_lock<ipc::interprocess_upgradable_mutex> upgradableLock(mutex); // expect: async-blocking-call
  ipc::scoped_lock<ipc::file_lock> ofFile(file);                                  // expect: async-blocking-call
  ipc::scoped_lock<ipc::interprocess_upgradable_mutex> timed(mutex, later);       // expect: async-blocking-call
  scopedLock.lock();                                                              // expect: async-blocking-call
  scopedLock.timed_lock(later);                                                   // expect: async-blocking-call
  scopedLock.try_lock_until(later);                                               // expect: async-blocking-call
  scopedLock.try_lock_for(milliseconds(1));                                       // expect: async-blocking-call
  sharableLock.lock();                                                            // expect: async-blocking-call
  sharableLock.timed_lock(later);                                                 // expect: async-blocking-call
  sharableLock.try_lock_until(later);                                             // expect: async-blocking-call
  sharableLock.try_lock_for(milliseconds(1));                                     // expect: async-blocking-call
  upgradableLock.lock();                                                          // expect: async-blocking-call
  upgradableLock.timed_lock(later);                                               // expect: async-blocking-call
  co_return;
}

task<> unlocked(ipc::interprocess_upgradable_mutex &mutex) {
  ipc::scoped_lock<ipc::interprocess_upgradable_mutex> none, deferred(mutex, ipc::defer_lock);
  ipc::scoped_lock<ipc::interprocess_upgradable_mutex> tried(mutex, ipc::try_to_lock);
  ipc::scoped_lock<ipc::interprocess_upgradable_mutex> moved(boost::move(tried));
  ipc::sharable_lock<ipc::interprocess_upgradable_mutex> owned(mutex, ipc::accept_ownership);
  ipc::upgradable_lock<ipc::interprocess_upgradable_mutex> upgradable(mutex, ipc::defer_lock);
  co_return;
}
