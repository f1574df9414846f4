// RUN: %verify %s -- -std=c++20 -I%inputs -DBOOST_THREAD_VERSION=5
#include "task.h"

#include <boost/asio/io_context.hpp>
#include <boost/chrono.hpp>
#include <boost/thread/executors/basic_thread_pool.hpp>
#include <boost/thread/executors/loop_executor.hpp>
#include <boost/thread/future.hpp>
#include <unistd.h>

using boost::future;
using boost::chrono::milliseconds;
using boost::chrono::steady_clock;

int work() { return usleep(1); }

task<> waits(future<int> &one, future<int> &other, boost::shared_future<int> &shared) {
  future<int> a = boost::async(work), b = boost::async(boost::launch::async, [] { return usleep(1); });
  one.get();                                          // expect: async-blocking-call
  other.get_or(1);                                    // expect: async-blocking-call
  shared.get();                                       // expect: async-blocking-call
  a.wait();                                           // expect: async-blocking-call
  b.wait_for(milliseconds(1));                        // expect: async-blocking-call
  boost::async(work).wait_until(steady_clock::now()); // expect: async-blocking-call
  boost::wait_for_all(one, other);                    // expect: async-blocking-call
  boost::wait_for_any(one, other);                    // expect: async-blocking-call
  co_return;
}

task<> noWait(future<int> given, future<int> asked, boost::shared_future<int> shared) {
  given.wait_for(milliseconds(0));
  given.valid();
  if (asked.is_ready())
    asked.get();
  if (shared.has_value() || shared.has_exception())
    shared.get_or(1);
  auto ready = boost::make_ready_future(1);
  ready.get();
  boost::make_exceptional_future<int>(1).wait();
  boost::promise<int> set, failed;
  set.set_value(1);
  set.get_future().get();
  failed.set_exception(1);
  failed.get_future().share().get();
  auto later = boost::async(boost::launch::deferred, work);
  later.get();
  co_return;
}

task<> hasException(boost::shared_future<int> shared) {
  if (shared.has_exception())
    shared.get_or(1);
  co_return;
}

task<> tasks() {
  boost::packaged_task<int()> task(work), atExit([] { return usleep(1); }), elsewhere(work);
  task(); // expect: async-blocking-call
  task.get_future().get();
  atExit.make_ready_at_thread_exit(); // expect: async-blocking-call
  auto result = elsewhere.get_future();
  boost::thread(std::move(elsewhere)).detach();
  result.get(); // expect: async-blocking-call
  boost::promise<int> promise, emplaced;
  emplaced.emplace(1);
  emplaced.get_future().get();
  promise.get_future().get(); // expect: async-blocking-call
  co_return;
}

// Continuations run where the result comes from.
task<> continuations(future<int> first, boost::shared_future<int> shared, boost::basic_thread_pool &pool) {
  first.then([](future<int>) { return usleep(1); });
  future<int>(boost::async(work)).then(boost::launch::async, [](future<int>) { return usleep(1); });
  boost::async(pool, work).then(pool, [](future<int>) { return usleep(1); });
  boost::async(pool, [] { return usleep(1); });
  shared.then([](boost::shared_future<int>) { return usleep(1); }).get(); // expect: async-blocking-call
  co_return;
}

int main() { boost::async(work).get(); }
