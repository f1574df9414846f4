// RUN: %verify %s -- -std=c++20 -I%inputs
// Constructors that the library runs.
#include "task.h"
#include <memory>
#include <optional>
#include <string>
#include <unistd.h>
#include <vector>

struct slow {
  slow(int n) { usleep(n); }
  slow(const char *) {}
};
struct fast {
  fast(int) {}
};

task<> make(std::vector<slow> &v, std::optional<slow> &o) {
  auto a = std::make_unique<slow>(1); // expect: async-blocking-call
  auto b = std::make_shared<slow>(1); // expect: async-blocking-call
  v.emplace_back(1);                  // expect: async-blocking-call
  o.emplace(1);                       // expect: async-blocking-call
  std::optional<slow> c(1);           // expect: async-blocking-call
  co_return;
}

task<> makeFast(std::vector<fast> &v, std::optional<fast> &o) {
  auto a = std::make_unique<fast>(1);
  auto b = std::make_shared<fast>(1);
  v.emplace_back(1);
  o.emplace(1);
  std::optional<fast> c(1);
  std::optional<slow> none;
  std::vector<slow> empty;
  std::unique_ptr<slow> null;
  co_return;
}

// Copies, tags and what overload resolution might decide otherwise.
struct named {
  named(std::string s) { usleep(s.size()); }
};
struct open {
  open(int) { usleep(1); }
  template <typename T> open(T) {}
};
task<> unsure(const std::optional<slow> &other, const slow &one, long n) {
  std::optional<slow> copied(other);
  auto a = std::make_unique<slow>(one);
  std::optional<named> none(std::nullopt);
  auto c = std::make_unique<named>("name"); // expect: async-blocking-call
  auto d = std::make_unique<slow>("name");
  auto e = std::make_unique<open>("name");
  auto f = std::make_unique<slow>(n); // expect: async-blocking-call
  co_return;
}
