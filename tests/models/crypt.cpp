// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <crypt.h>

task<> hashes(const char *phrase, const char *setting, crypt_data *data) {
  void *space = nullptr;
  int size = 0;
  crypt(phrase, setting);                   // expect: async-cpu-bound-call
  crypt_r(phrase, setting, data);           // expect: async-cpu-bound-call
  crypt_rn(phrase, setting, data, 32768);   // expect: async-cpu-bound-call
  crypt_ra(phrase, setting, &space, &size); // expect: async-cpu-bound-call
  crypt_gensalt("$y$", 0, nullptr, 0);
  crypt_checksalt(setting);
  crypt_preferred_method();
  co_return;
}

int main() { return crypt("a", "b") == nullptr; }
