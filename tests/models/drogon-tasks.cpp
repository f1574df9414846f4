// RUN: %verify %s -- -std=c++20 -I%S/Inputs
#include "drogon-coroutine.h"

drogon::Task<> work();
drogon::Task<int> answer();
drogon::AsyncTask fire();

drogon::Task<> drops() {
  work();                 // expect: async-unawaited
  answer();               // expect: async-unawaited
  auto unused = answer(); // expect: async-unawaited
  co_return;
}

// Right.
drogon::AsyncTask keeps() {
  co_await work();
  auto kept = answer();
  co_await std::move(kept);
  drogon::async_run([]() -> drogon::Task<> { co_await work(); });
  fire();
  (void)work();
}
