// RUN: %verify %s --models %inputs/loop.json -- -std=c++20 -I%inputs
// A state that a constructor sets, wherever the object is made; and what an object was given.
#include "loop.h"
#include <functional>
#include <unistd.h>

struct Quick {
  fw::Pipe pipe{1};
};
struct Slow {
  fw::Pipe pipe{0};
};
struct Kept {
  fw::Pipe pipe;
  Kept() : pipe(1) {}
  void read() { pipe.read(); }
};

task<> pipes(Quick &quick, Slow &slow, Kept &kept, fw::Pipe unknown) {
  quick.pipe.read();
  slow.pipe.read(); // expect: async-blocking-call
  kept.read();
  unknown.read(); // expect: async-blocking-call
  fw::Pipe local(1), assigned(0);
  local.read();
  assigned = fw::Pipe(1);
  assigned.read();
  fw::Pipe(1).read();
  fw::Pipe(0).read(); // expect: async-blocking-call
  co_return;
}

// A constant that a call only reads stays constant.
task<> constants(fw::Pipe a, fw::Pipe b) {
  int one = 1;
  a.set(&one);
  a.read();
  int other = 1;
  other = 0;
  b.set(&other);
  b.read(); // expect: async-blocking-call
  co_return;
}

// Signals, of this function and passed in.
task<> signals(fw::Signal &passed, fw::Signal &quiet) {
  fw::Signal own;
  own.connect([] { usleep(1); });
  own(); // expect: async-blocking-call
  passed.connect([] { usleep(1); });
  passed(); // expect: async-blocking-call
  quiet.connect([] {});
  quiet();
  co_return;
}

// A chain of calls on one temporary.
task<> chains() {
  fw::invoke(1).with(2).silent();
  fw::invoke(3).with(1); // expect: async-blocking-call
  fw::invoke(2);         // expect: async-blocking-call
  co_return;
}

// A reference that is kept, to an object that somebody else set.
struct Library {
  fw::Pipe &pipe;
  explicit Library(fw::Pipe &p) : pipe(p) {}
  void read() { pipe.read(); }
};
struct Connection {
  fw::Pipe pipe{0};
  Library library{pipe};
  void start() {
    int one = 1;
    pipe.set(&one);
  }
};
task<> kept(Connection &connection) {
  connection.library.read();
  co_return;
}

// What is assigned later may be anything.
struct Delay {
  unsigned delay = 0;
  explicit Delay(unsigned n) { delay = n + 3; }
  task<> wait() {
    usleep(delay); // expect: async-blocking-call
    co_return;
  }
};
struct NoDelay {
  unsigned delay = 0;
  task<> wait() {
    usleep(delay);
    co_return;
  }
};

// A callee that sets the state itself leaves nothing to its callers.
void readQuickly(fw::Pipe &pipe) {
  int one = 1;
  pipe.set(&one);
  pipe.read();
}
void readThrough(fw::Pipe &pipe) { readQuickly(pipe); }
void readAsItIs(fw::Pipe &pipe) { pipe.read(); }
task<> helpers(fw::Pipe &pipe, fw::Pipe &other) {
  readQuickly(pipe);
  readThrough(pipe);
  readAsItIs(other); // expect: async-blocking-call
  co_return;
}
