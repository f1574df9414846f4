// RUN: %verify %s -- -std=c++20 -I%inputs
// Of the file system, contents are on by default and the rest is off.
#include "task.h"
#include <filesystem>

namespace fs = std::filesystem;

task<> contents(const fs::path &a, const fs::path &b) {
  fs::copy(a, b);      // expect: async-blocking-call
  fs::copy_file(a, b); // expect: async-blocking-call
  co_return;
}

task<> metadata(const fs::path &a, const fs::path &b) {
  fs::exists(a);
  fs::status(a);
  fs::file_size(a);
  fs::create_directories(a);
  fs::rename(a, b);
  fs::remove_all(a);
  fs::current_path(a);
  fs::directory_entry entry(a);
  entry.refresh();
  for (const auto &e : fs::directory_iterator(a))
    e.path();
  co_return;
}
