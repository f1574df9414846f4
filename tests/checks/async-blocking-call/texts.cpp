// RUN: %verify %s -- -std=c++20 -I%inputs
// Files that are none, by the beginning of their names.
#include "task.h"
#include <fcntl.h>
#include <cstdio>
#include <fstream>
#include <string>
#include <unistd.h>

constexpr const char *Limits = "/proc/self/limits";

std::string contentOf(const std::string &path) {
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  return line;
}
std::string second(std::string path) { return contentOf(path); }
struct Path {
  explicit Path(const char *text) : text(text) {}
  const std::string &string() const { return text; }
  std::string text;
};
std::string third(const Path &path) { return second(path.string()); }

task<> reads(bool isHost) {
  contentOf("/proc/self/status");
  contentOf(Limits);
  second("/proc/self/status");
  third(Path("/sys/class/net"));
  std::string name = "/proc/" + std::to_string(getpid()) + "/stat";
  contentOf(name);
  std::string process = std::to_string(getpid());
  std::string task = std::string("/proc/") + process + "/task/" + process + "/net";
  std::string table = task + "/tcp" + (isHost ? "" : "6");
  contentOf(table);
  contentOf(isHost ? "/proc/stat" : "/proc/self/stat");
  contentOf("/etc/hosts");                               // expect: async-blocking-call
  second("/etc/hosts");                                  // expect: async-blocking-call
  third(Path("/etc/hosts"));                             // expect: async-blocking-call
  contentOf(isHost ? "/proc/stat" : "/etc/hosts");       // expect: async-blocking-call
  co_return;
}
task<> unknown(const std::string &path) {
  contentOf(path); // expect: async-blocking-call
  std::string name = "/proc/stat";
  if (path.empty())
    name = path;
  contentOf(name); // expect: async-blocking-call
  co_return;
}
task<> null() {
  std::ofstream sink("/dev/null");
  sink << "x" << std::endl;
  std::FILE *file = std::fopen("/dev/urandom", "r");
  std::fgetc(file);
  std::fclose(file);
  char c;
  int descriptor = ::open("/proc/self/stat", O_RDONLY);
  ::read(descriptor, &c, 1);
  ::open("/tmp/file", O_RDONLY); // expect: async-blocking-call
  co_return;
}
