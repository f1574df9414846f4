// RUN: %verify %s -- -std=c++20 -I%inputs
// A function that is given no coroutine, by a null pointer, wherever the lock is held.
#include <boost/asio/spawn.hpp>
#include <mutex>

using Yield = boost::asio::yield_context;
std::mutex m;
bool isFrozen();
void flush(Yield *);

/// A guard of the program's own that may hold nothing.
class Lock {
public:
  explicit Lock(std::mutex &m) : mutex(m), isLocked(false) { lock(); }
  Lock(std::mutex &m, std::defer_lock_t) : mutex(m), isLocked(false) {}
  ~Lock() { unlock(); }
  Lock(const Lock &) = delete;
  void lock() { mutex.lock(), isLocked = true; }
  void unlock() {
    if (isLocked)
      mutex.unlock();
  }
  explicit operator bool() const { return isLocked; }

private:
  std::mutex &mutex;
  bool isLocked;
};
struct Records {
  std::mutex mutex;
  Lock lockIfRequired() {
    if (isFrozen())
      return Lock(mutex, std::defer_lock);
    return Lock(mutex);
  }
};

void safe(Records &records, Yield *yield) {
  auto lock = records.lockIfRequired();
  if (lock)
    yield = nullptr;
  for (int i = 0; i != 3; ++i)
    flush(yield);
}
void safeOfLibrary(Yield *yield) {
  std::unique_lock<std::mutex> lock(m, std::defer_lock);
  if (!isFrozen())
    lock.lock();
  if (lock)
    yield = nullptr;
  flush(yield);
}
void safeBefore(Records &records, Yield *yield) {
  yield = nullptr;
  std::lock_guard guard(m);
  flush(yield);
}
void safeAfter(Records &records, Yield *yield) {
  {
    auto lock = records.lockIfRequired();
  }
  flush(yield);
}
void untested(Records &records, Yield *yield) {
  auto lock = records.lockIfRequired();
  flush(yield); // expect: async-lock-across-suspend
}
void theOtherWay(Records &records, Yield *yield) {
  auto lock = records.lockIfRequired();
  if (!lock)
    yield = nullptr;
  flush(yield); // expect: async-lock-across-suspend
}
void another(Records &records, Yield *yield, Yield *other) {
  auto lock = records.lockIfRequired();
  if (lock)
    yield = nullptr;
  flush(other); // expect: async-lock-across-suspend
}
void setAgain(Records &records, Yield *yield, Yield *other) {
  auto lock = records.lockIfRequired();
  if (lock)
    yield = nullptr;
  if (isFrozen())
    yield = other;
  flush(yield); // expect: async-lock-across-suspend
}
void twoLocks(Records &records, Yield *yield) {
  std::lock_guard guard(m);
  auto lock = records.lockIfRequired();
  if (lock)
    yield = nullptr;
  flush(yield); // expect: async-lock-across-suspend
}
void handler(Yield yield) {
  Records records;
  safe(records, &yield);
}
