// RUN: %verify --checks async-*,-async-unawaited %s -- -std=c++20 -I%inputs -I%S/Inputs
// Waits for futures, and where their continuations run.
#include "folly.h"
#include "task.h"
#include <unistd.h>

using namespace folly;
using namespace std::chrono_literals;

template <int = 0> Future<int> later();
template <int = 0> SemiFuture<int> semi();

task<> waits(EventBase &base) {
  later<1>().get();   // expect: async-blocking-call
  later<2>().get(1s); // expect: async-blocking-call
  later<3>().get(0s);
  later<4>().getTry(); // expect: async-blocking-call
  later<5>().wait();   // expect: async-blocking-call
  semi<6>().get();     // expect: async-blocking-call
  semi<7>().getTry();  // expect: async-blocking-call
  semi<8>().wait();    // expect: async-blocking-call
  semi<9>().wait(0s);
  later<10>().getVia(&base);    // expect: async-nested-event-loop
  later<11>().getTryVia(&base); // expect: async-nested-event-loop
  auto driven = later<12>();
  driven.waitVia(&base); // expect: async-nested-event-loop
  std::move(driven).get();
  auto waited = semi<13>();
  waited.wait(); // expect: async-blocking-call
  std::move(waited).get();
  later<14>().wait().get();      // expect: async-blocking-call
  later<15>().wait().via(&base); // expect: async-blocking-call
  auto another = later<16>();
  std::move(another.waitVia(&base)).get(); // expect: async-nested-event-loop
  auto future = later<17>();
  future.wait(1s);         // expect: async-blocking-call
  std::move(future).get(); // expect: async-blocking-call
  co_return;
}

task<> ready() {
  makeFuture(1).get();
  makeSemiFuture(1).get();
  auto future = later();
  if (future.isReady())
    std::move(future).get();
  auto other = later();
  if (other.hasValue())
    std::move(other).get();
  auto failed = semi();
  if (failed.hasException())
    std::move(failed).getTry();
  later().thenValue([](int) {});
  co_return;
}

template <int> task<> work() {
  usleep(1);
  co_return;
}

void onWorkers(CPUThreadPoolExecutor &pool) {
  later().via(&pool).thenValue([](int) { work<1>(); });
  semi().via(getKeepAliveToken(pool)).thenTry([](Try<int>) { work<2>(); });
  via(&pool, [] { work<3>(); });
  via(&pool).thenValue([](Unit) { work<4>(); }).thenError([](const exception_wrapper &) { work<5>(); });
  later().via(&pool).within(1s).thenValue([](int) { work<6>(); });
  later().via(&pool).delayed(1s).ensure([] { work<7>(); });
  later().via(getGlobalCPUExecutor()).unit().thenValue([](Unit) { work<8>(); });
}

void onLoops(EventBase &base, std::vector<int> items) {
  later().via(&base).then([](Try<int>) { usleep(1); });                       // expect: async-blocking-call
  later().via(&base).thenTry([](Try<int>) { usleep(1); });                    // expect: async-blocking-call
  later().via(&base).thenValue([](int) { usleep(1); });                       // expect: async-blocking-call
  later().via(&base).thenError([](const exception_wrapper &) { usleep(1); }); // expect: async-blocking-call
  later().via(&base).thenError(1, [](const std::exception &) { usleep(1); }); // expect: async-blocking-call
  later().via(&base).ensure([] { usleep(1); });                               // expect: async-blocking-call
  later().via(&base).filter([](int) { return usleep(1) == 0; });              // expect: async-blocking-call
  later().via(&base).reduce(0, [](int, int) { return usleep(1); });           // expect: async-blocking-call
  later().via(&base).onTimeout(1s, [] { return usleep(1); });                 // expect: async-blocking-call
  semi().via(&base).thenValue([](int) { usleep(1); });                        // expect: async-blocking-call
  via(&base, [] { usleep(1); });                                              // expect: async-blocking-call
  via(&base).then([](Try<Unit>) {}).then([](Try<Unit>) { usleep(1); });       // expect: async-blocking-call
  via(&base).thenTry([](Try<Unit>) {}).then([](Try<Unit>) { usleep(1); });    // expect: async-blocking-call
  via(&base).thenValue([](Unit) {}).then([](Try<Unit>) { usleep(1); });       // expect: async-blocking-call
  via(&base).thenError([](int) {}).then([](Try<Unit>) { usleep(1); });        // expect: async-blocking-call
  via(&base).ensure([] {}).then([](Try<Unit>) { usleep(1); });                // expect: async-blocking-call
  via(&base).filter([](Unit) { return true; }).ensure([] { usleep(1); });     // expect: async-blocking-call
  via(&base).onTimeout(1s, [] {}).ensure([] { usleep(1); });                  // expect: async-blocking-call
  via(&base).reduce(0, [](int, int) { return 0; }).ensure([] { usleep(1); }); // expect: async-blocking-call
  via(&base).within(1s).ensure([] { usleep(1); });                            // expect: async-blocking-call
  via(&base).delayed(1s).ensure([] { usleep(1); });                           // expect: async-blocking-call
  via(&base).unit().ensure([] { usleep(1); });                                // expect: async-blocking-call
  futures::mapValue(base, items, [](int) { usleep(1); });                     // expect: async-blocking-call
  futures::mapTry(base, items, [](int) { usleep(1); });                       // expect: async-blocking-call
  window(
      &base, items, [](int) { return usleep(1), later(); }, 1); // expect: async-blocking-call
}

// Nobody knows where these run.
void somewhere(Promise<int> &promise, SharedPromise<int> &shared) {
  later().thenValue([](int) { usleep(1); });
  later().thenValueInline([](int) { usleep(1); });
  later().thenTryInline([](Try<int>) { usleep(1); });
  later().thenErrorInline([](const exception_wrapper &) { usleep(1); });
  semi().defer([](Try<int>) { usleep(1); });
  semi().deferValue([](int) { usleep(1); });
  semi().deferError([](const exception_wrapper &) { usleep(1); });
  semi().deferEnsure([] { usleep(1); });
  promise.setInterruptHandler([](const exception_wrapper &) { usleep(1); });
  shared.setInterruptHandler([](const exception_wrapper &) { usleep(1); });
}

// These are called at once.
task<> called(Promise<int> &promise, SharedPromise<int> &shared) {
  makeFutureWith([] { return usleep(1); });                                             // expect: async-blocking-call
  makeSemiFutureWith([] { return usleep(1); });                                         // expect: async-blocking-call
  promise.setWith([] { return usleep(1); });                                            // expect: async-blocking-call
  shared.setWith([] { return usleep(1); });                                             // expect: async-blocking-call
  futures::when(true, [] { return usleep(1), later(); });                               // expect: async-blocking-call
  times(3, [] { return usleep(1), later(); });                                          // expect: async-blocking-call
  futures::retrying([](int) { return false; }, [](int) { return usleep(1), later(); }); // expect: async-blocking-call
  whileDo([] { return true; }, [] { return usleep(1), later(); });                      // expect: async-blocking-call
  whileDo([] { return usleep(1) == 0; }, [] { return later(); });                       // expect: async-blocking-call
  co_return;
}
