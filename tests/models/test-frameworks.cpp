// RUN: %verify %s -- -std=c++20 -I%inputs
// Assertions are library code, wherever their header lies.
#include "task.h"
#include <fstream>
#include <string>

namespace doctest {
inline bool isDebuggerActive() {
  std::ifstream in("status.txt");
  std::string line;
  return static_cast<bool>(std::getline(in, line));
}
namespace detail {
struct ResultBuilder {
  ~ResultBuilder() { log(); }
  bool log() { return isDebuggerActive(); }
};
} // namespace detail
} // namespace doctest

namespace Catch {
inline void report() { std::ifstream in("status.txt"); }
} // namespace Catch

namespace testing::internal {
inline void report() { std::ifstream in("status.txt"); }
} // namespace testing::internal

namespace boost::unit_test {
inline void report() { std::ifstream in("status.txt"); }
} // namespace boost::unit_test

namespace boost::unit_tests {
inline void report() { std::ifstream in("status.txt"); }
} // namespace boost::unit_tests

void helper() { std::ifstream in("status.txt"); }

task<> test() {
  doctest::isDebuggerActive();
  doctest::detail::ResultBuilder builder;
  builder.log();
  Catch::report();
  testing::internal::report();
  boost::unit_test::report();
  boost::unit_tests::report(); // expect: async-blocking-call
  helper();                    // expect: async-blocking-call
  std::ifstream in("x");       // expect: async-blocking-call
  co_return;
}
