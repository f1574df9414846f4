// RUN: %verify %s -- -std=c++20 -I%S/Inputs
#include "cppcoro.h"

namespace cppcoro {
template <typename T = void> class [[nodiscard]] shared_task {
public:
  shared_task(shared_task &&) noexcept;
  ~shared_task();
};
template <typename T> class [[nodiscard]] async_generator {
public:
  async_generator(async_generator &&) noexcept;
  ~async_generator();
};
} // namespace cppcoro

cppcoro::task<> work();
cppcoro::shared_task<> shared();
cppcoro::async_generator<int> numbers();

cppcoro::task<> drops() {
  work();               // expect: async-unawaited
  shared();             // expect: async-unawaited
  numbers();            // expect: async-unawaited
  auto unused = work(); // expect: async-unawaited
  co_return;
}

// Right.
cppcoro::task<> keeps() {
  co_await work();
  auto kept = work();
  co_await std::move(kept);
  co_await cppcoro::when_all(work(), work());
  cppcoro::sync_wait(work()); // expect: async-nested-event-loop
  (void)work();
}
