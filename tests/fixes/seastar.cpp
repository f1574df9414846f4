// RUN: %fixes %s %t --exclude Inputs -- -std=c++20 -I%S/Inputs
// What waits is awaited: timers, futures, and the reactor's other tasks.
#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <seastar/core/coroutine.hh>
#include <string>
#include <thread>
#include <unistd.h>

using namespace std::chrono_literals;

seastar::future<int> sleeps(std::chrono::milliseconds pause, unsigned seconds) {
  std::this_thread::sleep_for(pause * 2); // fix: co_await seastar::sleep(pause * 2);
  sleep(3); // fix: co_await seastar::sleep(std::chrono::seconds(3));
  ::sleep(seconds + 1); // fix: co_await seastar::sleep(std::chrono::seconds(seconds + 1));
  usleep(100); // fix: co_await seastar::sleep(std::chrono::microseconds(100));
  if (seconds > 3)
    std::this_thread::sleep_for(1ms); // fix: co_await seastar::sleep(1ms);
  try {
    co_await seastar::sleep(pause);
  } catch (const std::exception &) {
    std::this_thread::sleep_for(1s); // hint: await a timer
  }
  co_return 1;
}

seastar::future<size_t> gets(seastar::file file) {
  seastar::sleep(1s).get(); // fix: co_await seastar::sleep(1s);
  size_t length = seastar::util::read_entire_file_contiguous("a.txt").get().size(); // fix: size_t length = (co_await seastar::util::read_entire_file_contiguous("a.txt")).size();
  auto pending = seastar::smp::submit_to(1, [] {});
  pending.get(); // fix: co_await std::move(pending);
  auto given = file.flush();
  std::move(given).get(); // fix: co_await std::move(given);
  auto others = file.flush();
  auto *other = &others;
  other->get(); // fix: co_await std::move(*other);
  file.flush().get0(); // fix: co_await file.flush();
  co_return seastar::file_size("a.txt").get() + length; // fix: co_return co_await seastar::file_size("a.txt") + length;
}

// It is waited for, and its exception stays in it.
seastar::future<> waits(seastar::file file) {
  auto pending = file.flush();
  pending.wait(); // hint: await it as a future: `pending = co_await seastar::coroutine::as_future(std::move(pending))`
  co_return;
}

// What is ready is taken as it is.
seastar::future<> ready(seastar::file file) {
  auto flushed = file.flush();
  co_await seastar::sleep(1s);
  if (flushed.available())
    flushed.get();
}

std::atomic<bool> done;

seastar::future<> spins() {
  while (!done) {} // fix: while (!done) {co_await seastar::coroutine::maybe_yield();}
  co_return;
}

seastar::future<> works(long &n) {
  for (;;) // hint: let others run: `co_await seastar::coroutine::maybe_yield();`
    ++n;
  co_return;
}

seastar::future<> locked(std::mutex &mutex) {
  std::scoped_lock lock(mutex);
  std::this_thread::sleep_for(1s); // hint: await a timer: `co_await seastar::sleep(1s)`
  co_return;
}

#define PAUSE() std::this_thread::sleep_for(1s)
seastar::future<> inMacro() {
  PAUSE(); // hint: await a timer
  co_return;
}

// No coroutine.
void plain() {
  (void)seastar::sleep(1s).then([] {
    std::this_thread::sleep_for(1s); // hint: await a timer
  });
}

// There it blocks nobody else.
void inThread() {
  (void)seastar::async([] { seastar::sleep(1s).get(); });
}
