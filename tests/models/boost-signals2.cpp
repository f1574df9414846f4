// RUN: %verify %s -- -std=c++20 -I%inputs
// Slots run in whoever emits the signal.
#include "task.h"

#include <boost/bind/bind.hpp>
#include <boost/signals2.hpp>
#include <functional>
#include <memory>
#include <thread>
#include <unistd.h>

namespace signals = boost::signals2;

void blocks() { usleep(1); }

task<> connected() {
  signals::signal<void()> function, lambda, bound, grouped, extended, other;
  function.connect(blocks);
  function(); // expect: async-blocking-call
  lambda.connect([] { usleep(1); });
  lambda(); // expect: async-blocking-call
  bound.connect(std::bind(blocks));
  bound(); // expect: async-blocking-call
  grouped.connect(
      1, [] { usleep(1); }, signals::at_front);
  grouped(); // expect: async-blocking-call
  extended.connect_extended([](const signals::connection &) { usleep(1); });
  extended(); // expect: async-blocking-call
  signals::scoped_connection connection = other.connect([] {});
  other();
  connection.disconnect();
  other.disconnect_all_slots();
  co_return;
}

class Button {
public:
  signals::signal<void(int)> clicked;
  task<> click() {
    clicked(1); // expect: async-blocking-call
    co_return;
  }
};

class Form {
public:
  explicit Form(Button &button) { button.clicked.connect(boost::bind(&Form::save, this, boost::placeholders::_1)); }
  void save(int) { usleep(1); }
};

// Slots of their own, with what must live.
task<> slots(std::shared_ptr<Form> form) {
  signals::slot<void()> slot([] { usleep(1); });
  slot(); // expect: async-blocking-call
  signals::signal<void()> tracked;
  tracked.connect(signals::signal<void()>::slot_type([] { usleep(1); }).track_foreign(form));
  tracked(); // expect: async-blocking-call
  signals::signal<void()> old;
  old.connect(signals::slot<void()>([] { usleep(1); }).track(boost::shared_ptr<void>()));
  old(); // expect: async-blocking-call
  signals::signal<void(int)> member;
  member.connect(signals::signal<void(int)>::slot_type(&Form::save, form.get(), boost::placeholders::_1));
  member(1); // expect: async-blocking-call
  co_return;
}

struct Slowest {
  using result_type = int;
  template <typename Iterator> int operator()(Iterator first, Iterator last) const { return usleep(1); }
};

task<> combined() {
  signals::signal<int(), Slowest> signal((Slowest()));
  signal.set_combiner(Slowest());
  signal.connect([] { return 1; });
  co_return;
}

struct Slow {
  Slow() { usleep(1); }
  template <typename... Arguments>
  friend void adl_postconstruct(const boost::shared_ptr<Slow> &, Slow *, Arguments...) {}
};

task<> deconstructs() {
  boost::shared_ptr<Slow> slow = signals::deconstruct<Slow>(); // expect: async-blocking-call
  co_return;
}

// Connected, and never emitted on a loop.
signals::signal<void()> changed;
void watch() { changed.connect(blocks); }
void work() {
  std::thread([] { changed(); }).detach();
}
