// RUN: %verify %s --models %inputs/loop.json -- -std=c++20 -I%inputs
// Constructors that make_unique and its like run: which one, and what it is given.
#include "loop.h"
#include <functional>
#include <memory>
#include <optional>
#include <unistd.h>

struct Base {};
struct Derived : Base {};
class Quick {
public:
  explicit Quick(int);
  explicit Quick(const char *) { usleep(1); }
  explicit Quick(const Base *) { usleep(1); }
};
class Job {
public:
  Job(const char *, std::function<void()> work) : work(std::move(work)) {}
  void run() { work(); }

private:
  std::function<void()> work;
};
class Idle {
public:
  explicit Idle(std::function<void()> work) : work(std::move(work)) {}
  void run() { work(); }

private:
  std::function<void()> work;
};

void start(fw::Loop &loop, Derived *derived, char *text) {
  loop.post([] { std::make_unique<Quick>(1); });
  loop.post([] { std::make_unique<Quick>("text"); });          // expect: async-blocking-call
  loop.post([=] { std::make_unique<Quick>(text); });           // expect: async-blocking-call
  loop.post([=] { std::make_unique<Quick>(derived); });        // expect: async-blocking-call
  loop.post([=] { std::optional<Quick>().emplace(derived); }); // expect: async-blocking-call
  loop.post([] {
    auto job = std::make_shared<Job>("name", [] { usleep(1); });
    job->run(); // expect: async-blocking-call
    auto idle = std::make_shared<Idle>([] {});
    idle->run();
  });
}
