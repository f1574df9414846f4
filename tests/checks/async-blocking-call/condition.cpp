// RUN: %verify %s -- -std=c++20 -I%inputs
// A call that cannot wait is none that blocks.
#include "task.h"
#include <chrono>
#include <condition_variable>
#include <fcntl.h>
#include <future>
#include <mutex>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace std::chrono_literals;

constexpr auto none = std::chrono::milliseconds::zero();
constexpr int noTimeout = 0;
enum { Poll = 0, Wait = 1000 };
struct limits {
  static constexpr int none = 0;
  static constexpr auto some = 5ms;
};

task<> timeouts(std::future<int> f, pollfd *p, int e, epoll_event *events, int timeout,
                std::chrono::milliseconds duration) {
  std::this_thread::sleep_for(0s);
  std::this_thread::sleep_for(1s); // expect: async-blocking-call
  std::this_thread::sleep_for(none);
  std::this_thread::sleep_for(limits::some); // expect: async-blocking-call
  std::this_thread::sleep_for(duration);     // expect: async-blocking-call
  f.wait_for(0s);
  f.wait_for(std::chrono::seconds(0));
  f.wait_for(std::chrono::nanoseconds{});
  f.wait_for(none);
  poll(p, 1, 0);
  poll(p, 1, -1); // expect: async-blocking-call
  poll(p, 1, noTimeout);
  poll(p, 1, Poll);
  poll(p, 1, Wait); // expect: async-blocking-call
  poll(p, 1, limits::none);
  poll(p, 1, timeout); // expect: async-blocking-call
  epoll_wait(e, events, 1, 2 - 2);
  epoll_wait(e, events, 1, timeout); // expect: async-blocking-call
  co_return;
}

task<> variables(pollfd *p, bool flag) {
  int zero = 0;
  poll(p, 1, zero);
  const auto noWait = 0ms;
  std::this_thread::sleep_for(noWait);
  int later;
  later = 0;
  poll(p, 1, later);
  int some = 10;
  poll(p, 1, some); // expect: async-blocking-call
  int changed = 0;
  if (flag)
    changed = 10;
  poll(p, 1, changed); // expect: async-blocking-call
  co_return;
}

task<> flags(char *buffer, int more) {
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  recv(fd, buffer, 1, 0); // expect: async-blocking-call
  recv(fd, buffer, 1, MSG_DONTWAIT);
  recv(fd, buffer, 1, MSG_PEEK | MSG_DONTWAIT);
  recv(fd, buffer, 1, more | MSG_DONTWAIT);
  recv(fd, buffer, 1, more); // expect: async-blocking-call
  int chosen = MSG_DONTWAIT;
  recv(fd, buffer, 1, chosen);
  waitpid(1, nullptr, 0); // expect: async-blocking-call
  waitpid(1, nullptr, WNOHANG);
  waitpid(1, nullptr, WNOHANG | WUNTRACED);
  co_return;
}

// Set on the object, wherever that is done.
task<> sockets(char *buffer) {
  int blocking = socket(AF_INET, SOCK_STREAM, 0);
  recv(blocking, buffer, 1, 0); // expect: async-blocking-call
  int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
  recv(fd, buffer, 1, 0);
  int later = socket(AF_INET, SOCK_STREAM, 0);
  recv(later, buffer, 1, 0); // expect: async-blocking-call
  fcntl(later, F_SETFL, fcntl(later, F_GETFL) | O_NONBLOCK);
  recv(later, buffer, 1, 0);
  co_return;
}

void makeNonBlocking(int fd) { fcntl(fd, F_SETFL, O_NONBLOCK); }
void alsoNonBlocking(int fd) { makeNonBlocking(fd); }
void closeOnExec(int fd) { fcntl(fd, F_SETFD, FD_CLOEXEC); }
task<> throughHelper(char *buffer) {
  int a = socket(AF_INET, SOCK_STREAM, 0), b = socket(AF_INET, SOCK_STREAM, 0), c = socket(AF_INET, SOCK_STREAM, 0);
  makeNonBlocking(a);
  recv(a, buffer, 1, 0);
  alsoNonBlocking(b);
  recv(b, buffer, 1, 0);
  closeOnExec(c);
  recv(c, buffer, 1, 0); // expect: async-blocking-call
  co_return;
}

struct connection {
  connection() : fd(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0)) {}
  void receive(char *buffer) { recv(fd, buffer, 1, 0); }
  int fd;
};
struct set_later {
  int fd;
  void open() {
    fd = socket(AF_INET, SOCK_STREAM, 0);
    fcntl(fd, F_SETFL, O_NONBLOCK);
  }
  void receive(char *buffer) { recv(fd, buffer, 1, 0); }
};
struct blocking_connection {
  blocking_connection() : fd(socket(AF_INET, SOCK_STREAM, 0)) {}
  void receive(char *buffer) { recv(fd, buffer, 1, 0); }
  int fd;
};
task<> fields(connection &a, set_later &b, blocking_connection &c, char *buffer) {
  a.receive(buffer);
  b.receive(buffer);
  c.receive(buffer); // expect: async-blocking-call
  recv(a.fd, buffer, 1, 0);
  co_return;
}

task<> readyFuture(std::promise<int> p, std::promise<int> q, std::future<int> f) {
  auto notSet = q.get_future();
  notSet.get(); // expect: async-blocking-call
  p.set_value(1);
  auto set = p.get_future();
  set.get();
  f.wait(); // expect: async-blocking-call
  f.get();
  auto lazy = std::async(std::launch::deferred, [] { return 1; });
  lazy.get();
  co_return;
}

task<> polled(std::future<int> f) {
  if (f.wait_for(0s) == std::future_status::ready)
    f.get();
  co_return;
}
task<> polledInLoop(std::future<int> f) {
  while (f.wait_for(0s) != std::future_status::ready)
    co_await tick{};
  f.get();
}

task<> tries(std::mutex &m, std::timed_mutex &t, std::condition_variable &cv) {
  m.try_lock();
  std::unique_lock lock(m, std::try_to_lock);
  cv.notify_all();
  co_return;
}
