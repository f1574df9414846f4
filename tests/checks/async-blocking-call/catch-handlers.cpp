// RUN: %verify %s -- -std=c++20 -I%inputs
// What is written down in a catch handler is no finding. What waits there is.
#include "task.h"
#include <chrono>
#include <exception>
#include <fstream>
#include <thread>

void work();

void log(const char *what) { std::ofstream("errors.log") << what; }
void nap() { std::this_thread::sleep_for(std::chrono::seconds(1)); }
void report(const std::exception &error) {
  log(error.what());
  nap();
}

task<> logs() {
  try {
    work();
  } catch (const std::exception &error) {
    log(error.what());
    std::ofstream("direct.log") << error.what();
  }
  co_return;
}
task<> retries() {
  try {
    work();
  } catch (const std::exception &) {
    std::this_thread::sleep_for(std::chrono::seconds(1)); // expect: async-blocking-call
  } catch (...) {
    nap(); // expect: async-blocking-call
  }
  co_return;
}
task<> both() {
  try {
    work();
  } catch (const std::exception &error) {
    report(error); // expect: async-blocking-call
  }
  log("done"); // expect: async-blocking-call
  co_return;
}

void tolerant() {
  try {
    work();
  } catch (...) {
    log("failed");
  }
}
task<> below() {
  tolerant();
  co_return;
}

// The try block counts.
task<> tried() {
  try {
    log("begin"); // expect: async-blocking-call
  } catch (...) {
  }
  co_return;
}
