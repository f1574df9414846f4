// RUN: %verify %s -- -std=c++20 -I%inputs
// The shape of the file that Beast declares on Windows alone.
#include "task.h"
#include <cstddef>

namespace boost::beast {
enum class file_mode { read, write };
struct error_code {};

struct file_win32 {
  void open(const char *path, file_mode mode, error_code &ec);
  void close(error_code &ec);
  std::size_t read(void *buffer, std::size_t size, error_code &ec);
  std::size_t write(const void *buffer, std::size_t size, error_code &ec);
};
} // namespace boost::beast

using namespace boost;

task<> files(beast::file_win32 &file, beast::error_code &ec) {
  char data[16];
  file.open("f", beast::file_mode::read, ec); // expect: async-blocking-call
  file.read(data, sizeof data, ec);           // expect: async-blocking-call
  file.write(data, sizeof data, ec);          // expect: async-blocking-call
  file.close(ec);
  co_return;
}
