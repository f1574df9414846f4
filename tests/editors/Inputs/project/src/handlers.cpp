#include "pool.h"
#include "store.h"

task<std::string> front() {
  co_return co_await app::run_blocking([] { return load("front"); });
}

task<std::string> page(std::string name) {
  std::string text = load(name);
  co_return text + "\n";
}
