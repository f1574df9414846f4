// RUN: %verify %s --models %inputs/loop.json -- -std=c++20 -I%inputs
#include "loop.h"

thread_local int requestId;
void use(int);
void waits(fw::Future &f) { f.get(); }
void pointer(fw::Future &f) {
  int &id = requestId;
  waits(f);
  use(id); // expect: async-thread-local-across-suspend
}
void value(fw::Future &f, int id) {
  requestId = id;
  f.get();
  use(requestId); // expect: async-thread-local-across-suspend
}
void right(fw::Future &f, int id) {
  requestId = id;
  use(requestId);
  f.get();
  use(id);
}
void start(fw::Future &f) {
  fw::greenThread([&] { pointer(f); });
  fw::greenThread([&] { value(f, 1); });
  fw::greenThread([&] { right(f, 1); });
}
