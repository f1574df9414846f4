// RUN: %verify %s -- -std=c++20 -I%inputs
// A variable that starts at zero and is changed is no constant.
#include "task.h"
#include <thread>
#include <unistd.h>

void read(int *);
void readReference(int &);

task<> changed() {
  int counted = 0;
  ++counted;
  usleep(counted); // expect: async-blocking-call
  for (int i = 0; i < 3; ++i)
    usleep(i); // expect: async-blocking-call
  int added = 0;
  added += 5;
  usleep(added); // expect: async-blocking-call
  int byPointer = 0;
  read(&byPointer);
  usleep(byPointer); // expect: async-blocking-call
  int byReference = 0;
  readReference(byReference);
  usleep(byReference); // expect: async-blocking-call
  int byLambda = 0;
  [&] { byLambda++; }();
  usleep(byLambda); // expect: async-blocking-call
  int never = 0;
  usleep(never);
  co_return;
}
