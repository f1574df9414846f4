#include "store.h"
#include <chrono>
#include <thread>

static void settle() {
  std::this_thread::sleep_for(std::chrono::milliseconds(50));
}

std::string load(const std::string &name) {
  settle();
  return "page of " + name;
}
