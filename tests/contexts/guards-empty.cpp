// RUN: %verify %s -- -std=c++20 -I%inputs
// What is made without arguments is empty, and callers that pass it, or leave it to the default, take that branch.
#include "task.h"
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

void send(const std::string &address = std::string()) {
  if (address.empty())
    return;
  usleep(1);
}
void sendOr(const std::string &address = {}) {
  if (!address.empty())
    usleep(1);
}
void fill(const std::vector<int> &values = {}) {
  if (values.empty())
    usleep(1);
}
void pass(const std::string &address) { send(address); }
void changes(std::string address = {}) {
  address += "x";
  if (!address.empty())
    usleep(1);
}

task<> callers(const std::string &given, std::vector<int> values) {
  send();
  send(std::string());
  send({});
  sendOr();
  pass({});
  send(given);       // expect: async-blocking-call
  sendOr(given);     // expect: async-blocking-call
  send("localhost"); // expect: async-blocking-call
  pass(given);       // expect: async-blocking-call
  fill();            // expect: async-blocking-call
  fill(values);      // expect: async-blocking-call
  changes();         // expect: async-blocking-call
  co_return;
}
