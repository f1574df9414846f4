// RUN: %verify %s -- -std=c++20 -I%inputs
// Calls that a function makes only where a parameter has some value, and callers that pass a constant.
#include "task.h"
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <unistd.h>

enum class mode { sync, async };

void save(bool sync) {
  if (sync)
    fsync(3);
}
void saveUnless(bool lazy) {
  if (!lazy)
    fsync(3);
}
void saveIn(mode how) {
  if (how == mode::sync)
    fsync(3);
}
void saveIfNotIn(mode how) {
  if (mode::async != how)
    fsync(3);
}
void saveEarly(bool sync, int n) {
  if (!sync || n < 0)
    return;
  fsync(3);
}
void saveOrThrow(bool sync) {
  if (sync) {
    write(1, "", 1);
  } else {
    throw std::logic_error("no");
  }
  fsync(3);
}
void saveByOperator(bool sync) { sync && fsync(3) == 0; }
void saveByOr(bool lazy) { lazy || fsync(3) == 0; }
int saveByChoice(bool sync) { return sync ? fsync(3) : 0; }
void saveByDefault(bool sync = false) {
  if (sync)
    fsync(3);
}
void report(const std::exception_ptr &error = nullptr) {
  if (error)
    usleep(1);
}
void inform(std::shared_ptr<int> object) {
  if (object != nullptr)
    usleep(1);
}
void finish(const std::function<void()> &done = {}) {
  if (!done)
    usleep(1);
}
void point(int *object) {
  if (object)
    usleep(1);
}
// Hands it on.
void store(bool sync) { save(sync); }
void storeAll(bool sync, int n) {
  for (int i = 0; i != n; ++i)
    store(sync);
}
// Not what it was passed.
void saveAlways(bool sync) {
  sync = true;
  if (sync)
    fsync(3);
}
void setTrue(bool &flag) { flag = true; }
void saveThrough(bool sync) {
  setTrue(sync);
  if (sync)
    fsync(3);
}
void saveFrom(bool sync, int n) {
  if (n > 0)
    goto saved;
  if (!sync)
    return;
saved:
  fsync(3);
}
struct file {
  explicit file(bool sync) {
    if (sync)
      fsync(3);
  }
  void flush(bool wait) const {
    if (wait)
      fsync(3);
  }
  virtual ~file() = default;
  virtual void close(bool wait) {
    if (wait)
      fsync(3);
  }
};
// The destructor at the end belongs to what was made before.
struct slow {
  ~slow() { usleep(1); }
};
void saveWithGuard(bool sync) {
  slow guard;
  if (!sync)
    return;
  write(1, "", 1);
}
// The lambda knows the parameter, and so nothing is ruled out.
void saveLater(bool sync) {
  auto run = [&] {
    if (sync)
      fsync(3);
  };
  run();
}

struct yield {};
void shutdown(std::optional<yield> how) {
  if (how)
    (void)*how;
  else
    usleep(1);
}
void shutdownByHas(const std::optional<yield> &how) {
  if (how.has_value())
    return;
  usleep(1);
}
void shutdownHandedOn(std::optional<yield> how) { shutdown(how); }
void waitFor(int *result = nullptr) {
  if (result)
    return;
  usleep(1);
}
void unlessNone(std::optional<int> n) {
  if (n == std::nullopt)
    usleep(1);
}
class service {
public:
  service() { usleep(1); }
  static service *instance() {
    if (!only)
      only = new service;
    return only;
  }
  static service &shared() {
    if (owned == nullptr) {
      owned = std::make_unique<service>();
    }
    return *owned;
  }
  static service *remade(bool again) {
    if (again)
      only = new service;
    return only;
  }

private:
  static service *only;
  static std::unique_ptr<service> owned;
};

bool unknown();

task<> finds() {
  save(true);             // expect: async-blocking-call
  save(unknown());        // expect: async-blocking-call
  saveUnless(false);      // expect: async-blocking-call
  saveIn(mode::sync);     // expect: async-blocking-call
  saveIfNotIn(mode::sync); // expect: async-blocking-call
  saveEarly(true, 1);     // expect: async-blocking-call
  saveOrThrow(true);      // expect: async-blocking-call
  saveByOperator(true);   // expect: async-blocking-call
  saveByOr(false);        // expect: async-blocking-call
  saveByChoice(true);     // expect: async-blocking-call
  saveByDefault(true);    // expect: async-blocking-call
  report(std::current_exception()); // expect: async-blocking-call
  inform(std::make_shared<int>(1)); // expect: async-blocking-call
  finish();               // expect: async-blocking-call
  int object = 0;
  point(&object);         // expect: async-blocking-call
  store(true);            // expect: async-blocking-call
  storeAll(true, 1);      // expect: async-blocking-call
  saveAlways(false);      // expect: async-blocking-call
  saveThrough(false);     // expect: async-blocking-call
  saveFrom(false, 1);     // expect: async-blocking-call
  file f(true);           // expect: async-blocking-call
  f.flush(true);          // expect: async-blocking-call
  f.close(false);
  saveWithGuard(false);   // expect: async-blocking-call
  shutdown(std::nullopt); // expect: async-blocking-call
  shutdown({});           // expect: async-blocking-call
  shutdownByHas({});      // expect: async-blocking-call
  waitFor();              // expect: async-blocking-call
  unlessNone({});         // expect: async-blocking-call
  service::remade(true);  // expect: async-blocking-call
  co_return;
}

task<> isSilent() {
  int result = 0;
  shutdown(yield());
  shutdownByHas(yield());
  shutdownHandedOn(yield());
  waitFor(&result);
  unlessNone(3);
  finish([] {});
  service::instance();
  service::shared();
  save(false);
  saveUnless(true);
  saveIn(mode::async);
  saveIfNotIn(mode::async);
  saveEarly(false, 1);
  saveOrThrow(false);
  saveByOperator(false);
  saveByOr(true);
  saveByChoice(false);
  saveByDefault();
  saveByDefault(0 > 1);
  report();
  report(nullptr);
  report(std::exception_ptr());
  inform(nullptr);
  inform({});
  point(nullptr);
  store(false);
  storeAll(false, 1);
  file f(false);
  f.flush(false);
  co_return;
}

// Virtual: an override decides for itself.
task<> dispatches(file &f) {
  f.close(true);  // expect: async-blocking-call
  co_return;
}
