// RUN: %verify %s --models %S/Inputs/work.json -- -std=c++20 -I%inputs
// What is deleted holds nothing any more.
#include "task.h"

namespace db {
struct Work {
  ~Work();
  void begin();
};
Work *make();
} // namespace db

task<> deleted() {
  db::Work *work = db::make();
  work->begin();
  delete work;
  co_await tick{};
}
task<> kept() {
  db::Work *work = db::make();
  work->begin();
  co_await tick{}; // expect: async-transaction-across-suspend
  delete work;
}
