// RUN: %verify %s -- -std=c++20 -I%inputs
// The shape of the objects that Asio's headers declare on Windows alone.
#include "task.h"

#include <cstdint>

#define WINDOWS_OBJECTS                                                                                                \
  namespace windows {                                                                                                  \
  template <typename Executor> struct basic_object_handle {                                                            \
    void wait();                                                                                                       \
    task<> async_wait();                                                                                               \
    void close();                                                                                                      \
  };                                                                                                                   \
  template <typename Executor> struct basic_stream_handle {                                                            \
    template <typename Buffers> std::size_t read_some(const Buffers &);                                                \
    template <typename Buffers> std::size_t write_some(const Buffers &);                                               \
  };                                                                                                                   \
  template <typename Executor> struct basic_random_access_handle {                                                     \
    template <typename Buffers> std::size_t read_some_at(std::uint64_t, const Buffers &);                              \
    template <typename Buffers> std::size_t write_some_at(std::uint64_t, const Buffers &);                             \
  };                                                                                                                   \
  }                                                                                                                    \
  template <typename Stream, typename Buffers> std::size_t read(Stream &, const Buffers &);                            \
  template <typename Stream, typename Buffers> std::size_t read_until(Stream &, Buffers &, char);                      \
  template <typename Stream, typename Buffers> std::size_t write(Stream &, const Buffers &);                           \
  template <typename Device, typename Buffers> std::size_t read_at(Device &, std::uint64_t, const Buffers &);          \
  template <typename Device, typename Buffers> std::size_t write_at(Device &, std::uint64_t, const Buffers &);

namespace asio {
WINDOWS_OBJECTS
}
namespace boost::asio {
WINDOWS_OBJECTS
}

struct any_io_executor {};
struct buffer {};

task<> standalone(asio::windows::basic_object_handle<any_io_executor> &event,
                  asio::windows::basic_stream_handle<any_io_executor> &pipe,
                  asio::windows::basic_random_access_handle<any_io_executor> &file, buffer data) {
  event.wait(); // expect: async-blocking-call
  pipe.read_some(data); // expect: async-blocking-call
  pipe.write_some(data); // expect: async-blocking-call
  file.read_some_at(0, data); // expect: async-blocking-call
  file.write_some_at(0, data); // expect: async-blocking-call
  asio::read(pipe, data); // expect: async-blocking-call
  asio::read_until(pipe, data, '\n'); // expect: async-blocking-call
  asio::write(pipe, data); // expect: async-blocking-call
  asio::read_at(file, 0, data); // expect: async-blocking-call
  asio::write_at(file, 0, data); // expect: async-blocking-call
  co_await event.async_wait();
  event.close();
}

task<> boosted(boost::asio::windows::basic_object_handle<any_io_executor> &event,
               boost::asio::windows::basic_stream_handle<any_io_executor> &pipe,
               boost::asio::windows::basic_random_access_handle<any_io_executor> &file, buffer data) {
  event.wait(); // expect: async-blocking-call
  pipe.read_some(data); // expect: async-blocking-call
  pipe.write_some(data); // expect: async-blocking-call
  file.read_some_at(0, data); // expect: async-blocking-call
  file.write_some_at(0, data); // expect: async-blocking-call
  boost::asio::read(pipe, data); // expect: async-blocking-call
  boost::asio::read_until(pipe, data, '\n'); // expect: async-blocking-call
  boost::asio::write(pipe, data); // expect: async-blocking-call
  boost::asio::read_at(file, 0, data); // expect: async-blocking-call
  boost::asio::write_at(file, 0, data); // expect: async-blocking-call
  co_await event.async_wait();
  event.close();
}

void fromMain(asio::windows::basic_object_handle<any_io_executor> &event) { event.wait(); }
