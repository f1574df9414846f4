// RUN: %verify %s --models %inputs/loop.json -- -std=c++20 -I%inputs
// Heavy computation on a loop, and on workers.
#include "loop.h"
#include <thread>

struct Password {
  bool check() const { return fw::hash(), true; }
};
bool login(const Password &password) { return password.check(); }

task<> inCoroutine(Password p, fw::Pool &pool) {
  fw::hash(); // expect: async-cpu-bound-call
  login(p);   // expect: async-cpu-bound-call
  co_await pool.schedule();
  login(p);
}
void inHandlers(fw::Loop &loop, fw::Pool &pool, Password p) {
  loop.post([=] { login(p); }); // expect: async-cpu-bound-call
  pool.post([=] { login(p); });
  std::thread([=] { login(p); }).detach();
  fw::greenThread([=] { login(p); }); // expect: async-cpu-bound-call
  login(p);
}
int main() { fw::hash(); }
