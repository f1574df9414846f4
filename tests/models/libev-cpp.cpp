// RUN: %verify %s -- -std=c++20
// The C++ interface of libev. Of a callback that is a template argument nothing is known.
#include <ev++.h>
#include <unistd.h>

struct Ticker {
  void operator()(ev::timer &, int) {
    usleep(1); // expect: async-blocking-call
  }
};

struct Once {
  void operator()(int) {
    usleep(1); // expect: async-blocking-call
  }
};

void once(int, void *) {
  ev::delay(1); // expect: async-blocking-call
  ev::delay(0);
  ev::loop_ref loop = ev::get_default_loop();
  loop.run();           // expect: async-nested-event-loop
  loop.run(ev::NOWAIT); // expect: async-nested-event-loop
  loop.loop();          // expect: async-nested-event-loop
  loop.break_loop();
}

class Server {
public:
  void start() {
    timer.set(&ticker);
    timer.start(1.);
    ev::get_default_loop().once(0, ev::READ, 1., once);
    ev::get_default_loop().once(0, ev::READ, 1., &later);
    ev::set_syserr_cb([](const char *) noexcept { usleep(1); });
  }

private:
  Ticker ticker;
  Once later;
  ev::timer timer;
};

int main() {
  ev::default_loop loop;
  Server server;
  server.start();
  ev::delay(1.);
  loop.run();
}
