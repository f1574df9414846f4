// RUN: %fixes %s %t -- -std=c++20 -I%inputs
// Edits of a word or two: what is dropped is awaited, work is wrapped before it is handed over, a reference is copied, and a
// counterpart takes the call's place.
// config: {"offload": ["app::run_blocking"]
#include "task.h"
#include <fstream>
#include <memory>
#include <string>

namespace app {
void enqueue(void *work);
template <typename Work> void run_blocking(Work work) { enqueue(&work); }
}
std::string load(std::string name) {
  std::ifstream file(name);
  return name;
}
task<int> work(int = 0);
struct object {
  task<int> work();
  task<int> work_on(int);
  int find(int key) const;
  template <typename T> T get(T key);
  task<int> co_find(int key) const;
  void wait();
  static int count(int key);
  static task<int> countAsync(int key);
};
struct context {
  std::string user;
};
thread_local context current;
void use(const context &);
#define DROP work()

task<int> dropped(object &o, object *p) {
  work();       // fix: co_await work();
  p->work();    // fix: co_await p->work();
  o.work_on(co_await work()); // fix: co_await o.work_on(co_await work());
  DROP;         // hint: co_await it
  auto unused = work(); // hint: co_await it
  try {
    co_await work();
  } catch (...) {
    work();     // hint: co_await it
  }
  co_return 0;
}

void noCoroutine() {
  work(); // hint: co_await it
}

task<int> handedOver(std::string name) {
  app::run_blocking(load(name));            // fix: app::run_blocking([&name] { return load(name); });
  app::run_blocking(load(std::string("a"))); // fix: app::run_blocking([] { return load(std::string("a")); });
  co_await work();
  co_return 1;
}

task<int> copied() {
  const context &mine = current;
  const auto &user = current.user;
  co_await work();
  use(mine); // fix: use(mine);
  co_return int(user.size()); // fix: co_return int(user.size());
}

task<int> notCopied() {
  context &mine = current;
  co_await work();
  use(mine); // hint: take it again after the suspension
  co_return 1;
}

/// What a rewrite makes of pointers, and of operands that bind loosely.
// config: ,"rewrites": [{"functions": ["join"], "title": "await", "write": "co_await {0}"},
// config:               {"functions": ["object::wait"], "title": "await", "write": "co_await {object.}work()"}],
// config:  "functions": [{"names": ["join", "object::wait"], "blocks": "wait"}]}
int join(task<int> work);
task<int> spelled(std::unique_ptr<object> owned, object *p, bool which) {
  owned->wait();                           // fix: co_await owned->work();
  (*p).wait();                             // fix: co_await (*p).work();
  join(which ? work(1) : p->work_on(2));   // fix: co_await (which ? work(1) : p->work_on(2));
  join(owned->work_on(1 + 2));             // fix: co_await owned->work_on(1 + 2);
  co_return join(work()) + 1;              // fix: co_return co_await work() + 1;
}

task<int> counterparts(object &o, object *p) {
  int found = o.find(1);                       // fix: int found = co_await o.co_find(1);
  found += p->find(found) + object::count(2);  // fix: found += co_await p->co_find(found) + co_await object::countAsync(2);
  co_return found;
}
