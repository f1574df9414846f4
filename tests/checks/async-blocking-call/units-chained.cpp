// RUN: split-file %s %t
// RUN: %verify %t/app.cpp %t/middle.cpp %t/leaf.cpp -- -std=c++20 -I%inputs -I%t
// RUN: %verify %t/leaf.cpp %t/app.cpp %t/middle.cpp -- -std=c++20 -I%inputs -I%t
// Through three files, whichever is read first.

//--- middle.h
void save();
void look();
struct disk {
  disk();
  ~disk();
  void flush();
  void check();
};
struct opens {
  opens();
  ~opens();
};
struct quick_disk {
  quick_disk();
  ~quick_disk();
};

//--- app.cpp
#include "middle.h"
#include "task.h"
void unknown();
task<> runs(disk &d) {
  save(); // expect: async-blocking-call
  look();
  d.flush(); // expect: async-blocking-call
  d.check();
  unknown();
  co_return;
}
task<> makes() {
  disk d;  // expect: async-blocking-call
  opens o; // expect: async-blocking-call
  quick_disk q;
  co_return;
}

//--- middle.cpp
#include "middle.h"
void nap();
void work();
void save() { nap(); }
void look() { work(); }
disk::disk() { work(); }
disk::~disk() { nap(); }
void disk::flush() { save(); }
void disk::check() { look(); }
opens::opens() { nap(); }
opens::~opens() { work(); }
quick_disk::quick_disk() { work(); }
quick_disk::~quick_disk() { work(); }

//--- leaf.cpp
#include <unistd.h>
void nap() { usleep(1); }
void work() {}
