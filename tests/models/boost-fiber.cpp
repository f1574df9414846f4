// RUN: %verify %s --kinds +lock -- -std=c++20 -I%inputs
// On a fiber, what the library waits for suspends the fiber; elsewhere it blocks the thread.
#include "task.h"

#include <boost/fiber/all.hpp>
#include <boost/fiber/recursive_timed_mutex.hpp>
#include <chrono>
#include <functional>
#include <thread>
#include <unistd.h>

using namespace std::chrono_literals;
using std::chrono::steady_clock;
namespace fibers = boost::fibers;

int work() {
  boost::this_fiber::sleep_for(1ms);
  return usleep(1); // expect: async-blocking-call
}

void start() {
  fibers::fiber first(work);
  fibers::fiber second(fibers::launch::dispatch, [] { usleep(1); }); // expect: async-blocking-call
  fibers::fiber third(
      std::allocator_arg, fibers::fixedsize_stack(), [](int) { usleep(1); }, 1); // expect: async-blocking-call
  fibers::async([] { usleep(1); });                                              // expect: async-blocking-call
  fibers::async(fibers::launch::post, [] { usleep(1); });                        // expect: async-blocking-call
  fibers::packaged_task<void()> task([] { usleep(1); });                         // expect: async-blocking-call
  fibers::fiber(std::move(task)).detach();
  fibers::fiber([] { std::thread([] { usleep(1); }).detach(); }).detach();
  first.join();
}

task<> futures(fibers::future<int> &future, fibers::shared_future<int> &shared, fibers::fiber &fiber) {
  boost::this_fiber::sleep_for(1ms);                   // expect: async-blocking-call
  boost::this_fiber::sleep_until(steady_clock::now()); // expect: async-blocking-call
  fiber.join();                                        // expect: async-blocking-call
  fibers::async(work).get();                           // expect: async-blocking-call
  future.wait_for(1ms);                                // expect: async-blocking-call
  shared.get();                                        // expect: async-blocking-call
  fibers::async(work).wait();                          // expect: async-blocking-call
  fibers::async(work).wait_until(steady_clock::now()); // expect: async-blocking-call
  fibers::async(work).get_exception_ptr();             // expect: async-blocking-call
  boost::this_fiber::sleep_for(0ms);
  boost::this_fiber::yield();
  fiber.detach();
  fiber.joinable();
  co_return;
}

task<> ready(fibers::future<int> waited, fibers::future<int> shared) {
  waited.wait_for(0s);
  waited.get();
  fibers::promise<int> promise, failed;
  promise.set_value(1);
  promise.get_future().get();
  failed.set_exception(nullptr);
  failed.get_future().wait();
  fibers::packaged_task<int()> task([] { return usleep(1); });
  task(); // expect: async-blocking-call
  task.get_future().get();
  shared.wait(); // expect: async-blocking-call
  shared.share().get();
  co_return;
}

task<> mutexes(fibers::mutex &plain, fibers::timed_mutex &timed, fibers::recursive_mutex &recursive,
               fibers::recursive_timed_mutex &both) {
  plain.lock();                              // expect: async-blocking-call
  timed.lock();                              // expect: async-blocking-call
  recursive.lock();                          // expect: async-blocking-call
  both.lock();                               // expect: async-blocking-call
  timed.try_lock_for(1ms);                   // expect: async-blocking-call
  timed.try_lock_until(steady_clock::now()); // expect: async-blocking-call
  both.try_lock_for(1ms);                    // expect: async-blocking-call
  both.try_lock_until(steady_clock::now());  // expect: async-blocking-call
  timed.try_lock_for(0ms);
  plain.try_lock();
  both.unlock();
  co_return;
}

task<> conditions(fibers::condition_variable &condition, fibers::condition_variable_any &any, fibers::barrier &barrier,
                  std::unique_lock<fibers::mutex> &lock) {
  auto ready = [] { return true; };
  condition.wait(lock);                                   // expect: async-blocking-call
  condition.wait(lock, ready);                            // expect: async-blocking-call
  condition.wait_for(lock, 1ms);                          // expect: async-blocking-call
  condition.wait_until(lock, steady_clock::now(), ready); // expect: async-blocking-call
  any.wait(lock);                                         // expect: async-blocking-call
  any.wait_for(lock, 1ms, ready);                         // expect: async-blocking-call
  any.wait_until(lock, steady_clock::now());              // expect: async-blocking-call
  barrier.wait();                                         // expect: async-blocking-call
  condition.wait_for(lock, 0ms);
  any.wait_for(lock, 0ms);
  condition.notify_one();
  co_return;
}

template <typename Channel> void channel(Channel &channel) {
  int i = 0;
  channel.push(1);
  channel.pop(i);
  channel.value_pop();
  channel.push_wait_for(1, 1ms);
  channel.push_wait_until(1, steady_clock::now());
  channel.pop_wait_for(i, 1ms);
  channel.pop_wait_until(i, steady_clock::now());
}

task<> channels(fibers::buffered_channel<int> &buffered, fibers::unbuffered_channel<int> &unbuffered) {
  int i = 0;
  channel(buffered);                                  // expect: async-blocking-call
  channel(unbuffered);                                // expect: async-blocking-call
  buffered.push(1);                                   // expect: async-blocking-call
  buffered.pop(i);                                    // expect: async-blocking-call
  buffered.value_pop();                               // expect: async-blocking-call
  unbuffered.push_wait_for(1, 1ms);                   // expect: async-blocking-call
  unbuffered.push_wait_until(1, steady_clock::now()); // expect: async-blocking-call
  unbuffered.pop_wait_for(i, 1ms);                    // expect: async-blocking-call
  unbuffered.pop_wait_until(i, steady_clock::now());  // expect: async-blocking-call
  for (int value : buffered)                          // expect: async-blocking-call
    i += value;
  for (int value : unbuffered) // expect: async-blocking-call
    i += value;
  buffered.try_push(1);
  buffered.try_pop(i);
  unbuffered.pop_wait_for(i, 0ms);
  unbuffered.close();
  co_return;
}

// All of it, on a fiber.
void inFiber(fibers::future<int> &future, fibers::mutex &mutex, fibers::timed_mutex &timed,
             fibers::condition_variable &condition, std::unique_lock<fibers::mutex> &lock, fibers::barrier &barrier,
             fibers::buffered_channel<int> &values) {
  boost::this_fiber::sleep_for(1ms);
  boost::this_fiber::sleep_until(steady_clock::now());
  future.wait_for(1ms);
  future.get();
  fibers::async(work).wait();
  fibers::fiber(work).join();
  mutex.lock();
  timed.try_lock_for(1ms);
  condition.wait(lock);
  condition.wait_for(lock, 1ms);
  barrier.wait();
  channel(values);
  for (int value : values)
    values.push(value);
  std::this_thread::sleep_for(1ms);
}

void startAll(fibers::future<int> &future, fibers::mutex &mutex, fibers::timed_mutex &timed,
              fibers::condition_variable &condition, std::unique_lock<fibers::mutex> &lock, fibers::barrier &barrier,
              fibers::buffered_channel<int> &values) {
  fibers::fiber([&] {
    inFiber(future, mutex, timed, condition, lock, barrier, values); // expect: async-blocking-call
  }).detach();
}

int main() {
  start();
  fibers::async(work).get();
}
