// RUN: %verify %s -- -std=c++20 -I%inputs
// A guard of the project's own that locks a mutex of another object, in an optional.
#include "task.h"
#include <mutex>
#include <optional>

struct Object {
  std::recursive_mutex mutex;
  bool isFrozen = false;
};

class ObjectLock {
public:
  explicit ObjectLock(Object *object) : object(object) { lock(); }
  ObjectLock(ObjectLock &&other) : object(other.object), isLocked(other.isLocked) { other.isLocked = false; }
  ~ObjectLock() { unlock(); }
  void lock() {
    object->mutex.lock();
    isLocked = true;
  }
  void unlock() {
    if (isLocked) {
      object->mutex.unlock();
      isLocked = false;
    }
  }

private:
  Object *object;
  bool isLocked = false;
};

std::optional<ObjectLock> lockIfRequired(Object &object) {
  if (object.isFrozen)
    return std::nullopt;
  return ObjectLock(&object);
}

void encode(Object &object) { std::optional<ObjectLock> lock = lockIfRequired(object); }

task<> after(Object &object) {
  encode(object);
  co_await tick{};
}
task<> over(Object &object) {
  ObjectLock lock(&object);
  co_await tick{}; // expect: async-lock-across-suspend
}
