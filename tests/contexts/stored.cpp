// RUN: rm -rf %t && split-file %s %t && cp %inputs/task.h %inputs/loop.h %t
// RUN: cd %t && %verify --models %inputs/loop.json server.cpp setup.cpp -- -std=c++20
// Callables that are kept, and called from another unit: whatever the program keeps there may be called.

//--- server.h
#include "loop.h"
#include <functional>
#include <map>
#include <string>
#include <vector>

class Server {
public:
  void onMessage(std::function<void(int)> f) { message = std::move(f); }
  void onQuiet(std::function<void()> f) { quiet = std::move(f); }
  void route(const std::string &path, std::function<void()> f) { routes[path] = std::move(f); }
  void subscribe(std::function<void()> f) { subscribers.push_back(std::move(f)); }
  void onMany(std::function<void()> f) { many = std::move(f); }
  void start();

private:
  fw::Loop loop;
  fw::Socket socket{loop};
  std::function<void(int)> message;
  std::function<void()> quiet, many;
  std::map<std::string, std::function<void()>> routes;
  std::vector<std::function<void()>> subscribers;
};

// A pool as people write it: what it runs is not on the loop.
class Pool {
public:
  Pool();
  void add(std::function<void()> job) { jobs.push_back(std::move(job)); }

private:
  std::vector<std::function<void()>> jobs;
};

//--- server.cpp
#include "server.h"
#include <thread>

void Server::start() {
  socket.asyncRead(1, [this](int size) {
    message(size); // expect: async-blocking-call
    quiet();
    auto found = routes.find("/");
    if (found != routes.end())
      found->second(); // expect: async-blocking-call
    for (auto &[path, handler] : routes)
      handler(); // expect: async-blocking-call
    for (auto &subscriber : subscribers)
      subscriber(); // expect: async-blocking-call
    many();
  });
}

Pool::Pool() {
  std::thread([this] {
    while (true) {
      auto job = std::move(jobs.back());
      jobs.pop_back();
      job();
    }
  }).detach();
}

//--- setup.cpp
#include "server.h"
#include <unistd.h>

int nap() { return usleep(1); }

void setup(Server &server, Pool &pool) {
  server.onMessage([](int) { nap(); });
  server.onQuiet([] {});
  server.route("/", [] {});
  server.route("/slow", [] { nap(); });
  server.subscribe([] { nap(); });
  pool.add([] { nap(); });
  // More than anyone can tell apart.
  server.onMany([] { nap(); });
  server.onMany([] {});
  server.onMany([] {});
  server.onMany([] {});
  server.onMany([] {});
  server.onMany([] {});
  server.onMany([] {});
  server.onMany([] {});
  server.onMany([] {});
  server.start();
}
