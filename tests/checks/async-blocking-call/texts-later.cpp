// RUN: %verify %s -- -std=c++20 -I%inputs
// Names that a variable is given after it was made.
#include "task.h"
#include <fstream>
#include <string>

std::string contentOf(const std::string &path) {
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  return line;
}

task<> later(bool isHost, const std::string &given) {
  std::string one;
  one = "/proc/stat";
  contentOf(one);
  std::string either;
  if (isHost)
    either = "/proc/stat";
  else
    either = "/sys/class/net";
  contentOf(either);
  std::string other;
  if (isHost)
    other = "/proc/stat";
  else
    other = given;
  contentOf(other); // expect: async-blocking-call
  std::string none;
  contentOf(none); // expect: async-blocking-call
  co_return;
}
