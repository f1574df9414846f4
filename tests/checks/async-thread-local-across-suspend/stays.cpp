// RUN: %verify %s --models %S/Inputs/stays.json -- -std=c++20 -I%inputs
// Coroutines that always go on on their thread: addresses stay right, values may be another coroutine's.
#include "task.h"

template <typename T> struct pinned : task<T> {
  struct promise_type : task<T>::promise_type {
    pinned get_return_object() { return pinned{task<T>::promise_type::get_return_object()}; }
  };
  explicit pinned(task<T> &&t) : task<T>(std::move(t)) {}
};
thread_local int requestId;
void use(int);
pinned<void> address() {
  int &id = requestId;
  co_await tick{};
  use(id);
}
pinned<void> counts() {
  ++requestId;
  co_await tick{};
  --requestId;
}
pinned<void> value(int n) {
  requestId = n;
  co_await tick{};
  use(requestId); // expect: async-thread-local-across-suspend
}
task<> addressElsewhere() {
  int &id = requestId;
  co_await tick{};
  use(id); // expect: async-thread-local-across-suspend
}
