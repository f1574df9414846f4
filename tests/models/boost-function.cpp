// RUN: %verify %s -- -std=c++20 -I%inputs
// Callables, and what holds them.
#include "task.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/bind/bind.hpp>
#include <boost/bind/protect.hpp>
#include <boost/core/ref.hpp>
#include <boost/function.hpp>
#include <boost/make_shared.hpp>
#include <boost/make_unique.hpp>
#include <boost/move/utility.hpp>
#include <boost/optional.hpp>
#include <boost/smart_ptr.hpp>
#include <boost/smart_ptr/make_local_shared.hpp>
#include <unistd.h>

using namespace boost::placeholders;

void blocks() { usleep(1); }
void blocksFor(int time) { usleep(time); }
void posted(int time) {
  usleep(time); // expect: async-blocking-call
}

struct Slow {
  Slow() { usleep(1); }
};
struct SlowEnd {
  ~SlowEnd() { usleep(1); }
};
struct Worker {
  void run1(int) { usleep(1); }
  void run2(int, int) { usleep(1); }
  void runConst1(int) const { usleep(1); }
  void runConst2(int, int) const { usleep(1); }
  void run() { usleep(1); }
  void runConst() const { usleep(1); }
  void operator()() const { usleep(1); }
};

task<> functions(boost::function<void()> unknown) {
  boost::function<void()> one = blocks, two = [] { usleep(1); }, three(boost::bind(blocks));
  boost::function<void(int)> four = boost::bind(blocksFor, _1);
  one();                                       // expect: async-blocking-call
  two();                                       // expect: async-blocking-call
  three();                                     // expect: async-blocking-call
  four(1);                                     // expect: async-blocking-call
  boost::bind(blocksFor, 1)();                 // expect: async-blocking-call
  boost::protect(boost::bind(blocksFor, 1))(); // expect: async-blocking-call
  boost::function<void()> light = [] {};
  light();
  unknown();
  co_return;
}

task<> moreArguments() {
  boost::function<void(int, int)> two = [](int, int) { usleep(1); };
  boost::function<void(int, int, int)> three = [](int, int, int) { usleep(1); };
  boost::function<void(int, int, int, int)> four = [](int, int, int, int) { usleep(1); };
  boost::function<void(int, int, int, int, int)> five = [](int, int, int, int, int) { usleep(1); };
  two(1, 2);           // expect: async-blocking-call
  three(1, 2, 3);      // expect: async-blocking-call
  four(1, 2, 3, 4);    // expect: async-blocking-call
  five(1, 2, 3, 4, 5); // expect: async-blocking-call
  co_return;
}

task<> held() {
  auto shared = boost::make_shared<boost::function<void()>>(blocks);
  auto local = boost::make_local_shared<boost::function<void()>>(blocks);
  boost::weak_ptr<boost::function<void()>> weak = shared;
  boost::optional<boost::function<void()>> optional(blocks);
  (*shared.get())();  // expect: async-blocking-call
  (*local.get())();   // expect: async-blocking-call
  (*weak.lock())();   // expect: async-blocking-call
  optional.get()();   // expect: async-blocking-call
  optional.value()(); // expect: async-blocking-call
  co_return;
}

task<> members(Worker &worker) {
  boost::bind(&Worker::run, &worker)(); // expect: async-blocking-call
  auto run = boost::mem_fn(&Worker::run);
  run(worker); // expect: async-blocking-call
  auto runConst = boost::mem_fn(&Worker::runConst);
  runConst(worker);                                 // expect: async-blocking-call
  boost::mem_fn (&Worker::run1)(worker, 1);         // expect: async-blocking-call
  boost::mem_fn (&Worker::run2)(worker, 1, 2);      // expect: async-blocking-call
  boost::mem_fn (&Worker::runConst1)(worker, 1);    // expect: async-blocking-call
  boost::mem_fn (&Worker::runConst2)(worker, 1, 2); // expect: async-blocking-call
  boost::function<void()> byReference(boost::ref(worker)), byConst(boost::cref(worker));
  byReference(); // expect: async-blocking-call
  byConst();     // expect: async-blocking-call
  boost::reference_wrapper<Worker> wrapper(worker);
  wrapper.get()(); // expect: async-blocking-call
  auto moved = boost::move(byConst);
  moved(); // expect: async-blocking-call
  co_return;
}

task<> owners() {
  auto shared = boost::make_shared<Slow>();      // expect: async-blocking-call
  auto unique = boost::make_unique<Slow>();      // expect: async-blocking-call
  auto local = boost::make_local_shared<Slow>(); // expect: async-blocking-call
  co_return;
}

task<> scoped() {
  boost::scoped_ptr<SlowEnd> pointer(new SlowEnd); // expect: async-blocking-call
  co_return;
}

task<> optional() {
  boost::optional<SlowEnd> value; // expect: async-blocking-call
  co_return;
}

template <typename F> void callForwarded(F &&f) { boost::forward<F>(f)(); }

task<> forwarded() {
  callForwarded(blocks); // expect: async-blocking-call
  co_return;
}

void post(boost::asio::io_context &context) {
  boost::asio::post(context, boost::bind(posted, 1));
  boost::asio::post(context, boost::function<void()>([] { usleep(1); })); // expect: async-blocking-call
}
