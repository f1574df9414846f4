// RUN: %verify %s -- -std=c++20 -I%inputs
// Pointers, references, iterators and views into storage of the thread.
#include "task.h"
#include <memory>
#include <pthread.h>
#include <span>
#include <string>
#include <string_view>
#include <thread>
#include <unordered_map>
#include <vector>

struct context {
  int id = 0;
  int *slot = nullptr;
  std::string name;
  const std::string &title() const { return name; }
};
thread_local context current;
thread_local std::vector<int> numbers;
thread_local std::string text;
thread_local int table[4];
thread_local std::unique_ptr<context> owned;
thread_local context *pointer;
thread_local std::unordered_map<int, int> cache;
pthread_key_t key;
void use(int);
void use(const std::string &);

context &get() { return current; }
context *getPointer() { return &current; }
context &getFurther() { return get(); }
std::string copyOfName() { return current.name; }
context &getLocal() {
  thread_local context local;
  return local;
}
class registry {
public:
  static context &instance() { return shared; }
  static thread_local context shared;
};

task<> reference() {
  context &c = current;
  co_await tick{};
  use(c.id); // expect: async-thread-local-across-suspend
}
task<> autoReference() {
  auto &c = current;
  co_await tick{};
  c.id = 4; // expect: async-thread-local-across-suspend
}
task<> address() {
  context *c = &current;
  co_await tick{};
  use(c->id); // expect: async-thread-local-across-suspend
}
task<> ofField() {
  auto &name = current.name;
  co_await tick{};
  use(name); // expect: async-thread-local-across-suspend
}
task<> ofElement() {
  int &n = table[2];
  co_await tick{};
  use(n); // expect: async-thread-local-across-suspend
}
task<> decayed() {
  int *n = table;
  co_await tick{};
  use(n[1]); // expect: async-thread-local-across-suspend
}
task<> iterator() {
  auto it = numbers.begin();
  co_await tick{};
  use(*it); // expect: async-thread-local-across-suspend
}
task<> found() {
  auto it = cache.find(1);
  co_await tick{};
  use(it->second); // expect: async-thread-local-across-suspend
}
task<> range() {
  for (int n : numbers) { // expect: async-thread-local-across-suspend
    co_await tick{};
    use(n);
  }
}
task<> view() {
  std::string_view v = text;
  co_await tick{};
  use(int(v.size())); // expect: async-thread-local-across-suspend
}
task<> span() {
  std::span<int> s(numbers);
  co_await tick{};
  use(s[0]); // expect: async-thread-local-across-suspend
}
task<> data() {
  const char *p = text.c_str();
  co_await tick{};
  use(p[0]); // expect: async-thread-local-across-suspend
}
task<> ofOwner() {
  context &c = *owned;
  co_await tick{};
  use(c.id); // expect: async-thread-local-across-suspend
}
task<> throughFunction() {
  auto &c = get();
  co_await tick{};
  use(c.id); // expect: async-thread-local-across-suspend
}
task<> throughPointerFunction() {
  auto *c = getPointer();
  co_await tick{};
  use(c->id); // expect: async-thread-local-across-suspend
}
task<> throughTwo() {
  auto &c = getFurther();
  co_await tick{};
  use(c.id); // expect: async-thread-local-across-suspend
}
task<> throughMember() {
  auto &c = registry::instance();
  co_await tick{};
  use(c.id); // expect: async-thread-local-across-suspend
}
task<> ofLocal() {
  auto &c = getLocal();
  co_await tick{};
  use(c.id); // expect: async-thread-local-across-suspend
}
task<> copiedPointer() {
  context *first = &current;
  context *second = first;
  co_await tick{};
  use(second->id); // expect: async-thread-local-across-suspend
}
task<> onOnePath(bool b) {
  context other;
  context *c = &other;
  if (b)
    c = &current;
  co_await tick{};
  use(c->id); // expect: async-thread-local-across-suspend
}
task<> inLoop(int n) {
  auto &c = current;
  for (int i = 0; i != n; ++i) {
    use(c.id); // expect: async-thread-local-across-suspend
    co_await tick{};
  }
}
task<> specific() {
  auto *c = static_cast<context *>(pthread_getspecific(key));
  co_await tick{};
  use(c->id); // expect: async-thread-local-across-suspend
}
task<> threadId() {
  auto id = std::this_thread::get_id();
  co_await tick{};
  if (id == std::thread::id()) // expect: async-thread-local-across-suspend
    co_return;
}
task<> inCondition(task<bool> (*ask)()) {
  auto &c = current;
  if (co_await ask())
    use(c.id); // expect: async-thread-local-across-suspend
}

// Right.
task<> copied() {
  auto c = current;
  co_await tick{};
  use(c.id);
}
task<> copiedField() {
  std::string name = current.name;
  int id = current.id;
  co_await tick{};
  use(name);
  use(id);
}
task<> copiedByFunction() {
  auto name = copyOfName();
  co_await tick{};
  use(name);
}
task<> copiedFromFunction() {
  context c = get();
  co_await tick{};
  use(c.id);
}
task<> takenAgain() {
  auto *c = &current;
  use(c->id);
  co_await tick{};
  c = &current;
  use(c->id);
}
task<> usedBefore() {
  auto &c = current;
  use(c.id);
  co_await tick{};
}
task<> takenAfter() {
  co_await tick{};
  auto &c = current;
  use(c.id);
}
task<> inInnerScope(int n) {
  for (int i = 0; i != n; ++i) {
    auto &c = current;
    use(c.id);
    co_await tick{};
  }
}
task<> ofPointee() {
  context *c = pointer;
  co_await tick{};
  use(c->id);
}
task<> notOfThread() {
  static context shared;
  auto &c = shared;
  co_await tick{};
  use(c.id);
}
task<> reassigned() {
  context own;
  context *c = &current;
  c = &own;
  co_await tick{};
  use(c->id);
}
task<> compares() {
  auto before = std::this_thread::get_id();
  co_await tick{};
  if (before != std::this_thread::get_id())
    use(1);
}
task<> suspendsNever() {
  auto &c = current;
  co_await std::suspend_never{};
  use(c.id);
}
task<> otherPath(bool b) {
  auto &c = current;
  if (b) {
    co_await tick{};
    co_return;
  }
  use(c.id);
}
void plain() {
  auto &c = current;
  use(c.id);
}
