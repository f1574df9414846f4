// RUN: %fixes %s %t -- -std=c++20 -I%inputs
// A wrapper of the project's own that is awaited somewhere takes calls that touch nothing but the coroutine's variables.
// config: {"offload": ["app::run_blocking", "app::never_awaited"],
// config:  "rewrites": [{"functions": ["pause"], "title": "await", "write": "co_await app::pause({0})"}],
// config:  "functions": [{"names": ["pause"], "blocks": "sleep"}]}
#include "task.h"
#include <fstream>
#include <mutex>
#include <string>

namespace app {
template <typename Result> task<Result> enqueued(void *work);
task<void> pause(int time);
template <typename Work> auto run_blocking(Work work) -> task<decltype(work())> {
  co_return co_await enqueued<decltype(work())>(&work);
}
template <typename Work> task<decltype(std::declval<Work>()())> never_awaited(Work work);
} // namespace app

struct page {
  std::string text;
  std::string &line();
};
page load(const std::string &name, int pages = 1) {
  std::ifstream file(name);
  page result;
  std::getline(file, result.text);
  return result;
}
struct cursor {
  int position;
  void next() { load("next"); }
};
std::string &shared(const std::string &name) {
  static std::string text = "";
  text = load(name).text;
  return text;
}
std::string title = "title";
constexpr int Pages = 3;
std::mutex mutex;
#define LOAD(name) load(name)

void pause(int);
/// What the rewrite calls is not to call itself.
task<void> app::pause(int time) {
  ::pause(time); // fix: co_await app::run_blocking([&time] { return ::pause(time); });
  auto again = [time]() -> task<void> {
    ::pause(time); // hint: run it on a worker thread
    co_return;
  };
  co_return;
}

task<int> uses() { co_return co_await app::run_blocking([] { return 1; }); }

task<void> offloaded(std::string name, const std::string &other, cursor here, const char *text) {
  page first = load(name);          // fix: page first = co_await app::run_blocking([&name] { return load(name); });
  auto size = load(name).text.size(); // fix: auto size = (co_await app::run_blocking([&name] { return load(name); })).text.size();
  load(other, Pages);               // fix: co_await app::run_blocking([other] { return load(other, Pages); });
  load(text);                       // fix: co_await app::run_blocking([&text] { return load(text); });
  here.next();                      // fix: co_await app::run_blocking([&here] { return here.next(); });
  ::load(name + other);             // fix: co_await app::run_blocking([&name, other] { return ::load(name + other); });
  if (load(name).text.empty())      // fix: if ((co_await app::run_blocking([&name] { return load(name); })).text.empty())
    co_return;
}

task<void> paused() {
  pause(7); // fix: co_await app::pause(7); // or: co_await app::run_blocking([] { return pause(7); });
  co_return;
}

struct server {
  std::string name;
  page own() { return load(name); }

  task<void> touching(std::string &changing, cursor *pointed, cursor &referred, std::string local) {
    own();           // hint: hand it to 'app::run_blocking'
    load(name);      // hint: hand it to 'app::run_blocking'
    load(changing);  // hint: hand it to 'app::run_blocking'
    pointed->next(); // hint: hand it to 'app::run_blocking'
    referred.next(); // hint: hand it to 'app::run_blocking'
    load(title);     // hint: hand it to 'app::run_blocking'
    shared(local);   // hint: hand it to 'app::run_blocking'
    load([&] { return local; }()); // hint: hand it to 'app::run_blocking'
    auto [position] = cursor{1};
    load(std::to_string(position)); // hint: hand it to 'app::run_blocking'
    LOAD(local);     // hint: hand it to 'app::run_blocking'
    try {
      co_await uses();
    } catch (...) {
      co_return;
    }
    std::lock_guard guard(mutex);
    load(local);     // hint: hand it to 'app::run_blocking'
  }
};
