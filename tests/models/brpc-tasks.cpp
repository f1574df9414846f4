// RUN: %verify %s -- -std=c++20 -I%S/Inputs
#include "brpc.h"

using brpc::experimental::Awaitable;

Awaitable<void> work();

void drops() {
  work(); // expect: async-unawaited
}

// Right.
void keeps() {
  brpc::experimental::Coroutine coroutine(work());
  (void)work();
}
