// RUN: %verify %s -- -std=c++20 -I%inputs
// Declared as Folly's headers do, which are no package of Debian.
#include "task.h"
#include <cstdint>
#include <memory>

namespace folly {
template <class T, class Tag = void> class ThreadLocalPtr {
public:
  T *get() const;
  T *operator->() const;
  T &operator*() const;
  void reset(T *newPtr = nullptr);
  void reset(std::unique_ptr<T> source);
};
template <class T, class Tag = void> class ThreadLocal {
public:
  T *get() const;
  T *get_existing() const;
  T *operator->() const;
  T &operator*() const;
  void reset(T *newPtr = nullptr);
};
template <class T, class Tag = void> class SingletonThreadLocal {
public:
  static T &get();
};
uint64_t getCurrentThreadID();
uint64_t getOSThreadID();
} // namespace folly

struct session {
  int id;
};
folly::ThreadLocal<session> value;
folly::ThreadLocalPtr<session> pointer;
void use(uint64_t);

task<> addresses() {
  session &a = *value;
  session *b = value.get();
  session *c = value.get_existing();
  session *d = value.operator->();
  session &e = *pointer;
  session *f = pointer.get();
  session *g = pointer.operator->();
  session &h = folly::SingletonThreadLocal<session>::get();
  co_await tick{};
  ++a.id;  // expect: async-thread-local-across-suspend
  ++b->id; // expect: async-thread-local-across-suspend
  ++c->id; // expect: async-thread-local-across-suspend
  ++d->id; // expect: async-thread-local-across-suspend
  ++e.id;  // expect: async-thread-local-across-suspend
  ++f->id; // expect: async-thread-local-across-suspend
  ++g->id; // expect: async-thread-local-across-suspend
  ++h.id;  // expect: async-thread-local-across-suspend
}
task<> sets(session *mine) {
  value.reset(mine);
  pointer.reset(mine);
  co_await tick{};
  ++value->id;   // expect: async-thread-local-across-suspend
  ++pointer->id; // expect: async-thread-local-across-suspend
}
task<> ids() {
  auto id = folly::getCurrentThreadID();
  co_await tick{};
  use(id); // expect: async-thread-local-across-suspend
}
task<> osIds() {
  auto id = folly::getOSThreadID();
  co_await tick{};
  use(id); // expect: async-thread-local-across-suspend
}

// Right.
task<> again(session *mine) {
  ++value->id;
  pointer.reset(mine);
  ++pointer->id;
  co_await tick{};
  ++value->id;
  pointer.reset(mine);
  ++pointer->id;
  use(folly::getCurrentThreadID());
}
