// RUN: %verify %s -- -std=c++20 -I%inputs
// A guard of the project's own is destroyed by what is thrown, too.
#include "task.h"
#include <mutex>
#include <stdexcept>
#include <vector>

class Guard {
public:
  explicit Guard(std::mutex &mutex) : mutex(mutex) { mutex.lock(); }
  ~Guard() { mutex.unlock(); }

private:
  std::mutex &mutex;
};
struct List {
  void add(int value) {
    Guard guard(mutex);
    if (isFrozen)
      throw std::logic_error("frozen");
    values.push_back(value);
  }
  void addOrAbort(int value) {
    Guard guard(mutex);
    if (isFrozen)
      std::terminate();
    values.push_back(value);
  }
  void lockUnlessFrozen() {
    mutex.lock();
    if (isFrozen)
      throw std::logic_error("frozen");
  }
  std::mutex mutex;
  bool isFrozen = false;
  std::vector<int> values;
};

task<> adds(List &list) {
  list.add(1);
  co_await tick{};
  list.addOrAbort(1);
  co_await tick{};
}
task<> locks(List &list) {
  list.lockUnlessFrozen();
  co_await tick{}; // expect: async-lock-across-suspend
  list.mutex.unlock();
}
task<> catches(List &list) {
  try {
    std::lock_guard guard(list.mutex);
    if (list.isFrozen)
      throw std::logic_error("frozen");
  } catch (const std::logic_error &) {
  }
  co_await tick{};
}
