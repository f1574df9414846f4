// RUN: %verify %s -- -std=c++20 -I%inputs
// The shape of the objects that Asio's headers declare on Windows alone.
#include "task.h"

#include <cstdint>
#include <unistd.h>

#define WINDOWS_OBJECTS                                                                                                \
  struct any_io_executor {};                                                                                           \
  struct io_context {};                                                                                                \
  struct thread_pool {};                                                                                               \
  template <typename Executor, typename Handler> void post(Executor, Handler);                                         \
  namespace windows {                                                                                                  \
  template <typename Executor> struct basic_overlapped_handle {                                                        \
    Executor get_executor();                                                                                           \
  };                                                                                                                   \
  template <typename Executor> struct basic_object_handle {                                                            \
    template <typename Context> basic_object_handle(Context &);                                                        \
    Executor get_executor();                                                                                           \
    void wait();                                                                                                       \
    task<> async_wait();                                                                                               \
    template <typename Handler> void async_wait(Handler);                                                              \
    void close();                                                                                                      \
  };                                                                                                                   \
  template <typename Executor> struct basic_stream_handle : basic_overlapped_handle<Executor> {                        \
    template <typename Context> basic_stream_handle(Context &);                                                        \
    template <typename Buffers> std::size_t read_some(const Buffers &);                                                \
    template <typename Buffers> std::size_t write_some(const Buffers &);                                               \
    template <typename Buffers, typename Handler> void async_read_some(const Buffers &, Handler);                      \
    template <typename Buffers, typename Handler> void async_write_some(const Buffers &, Handler);                     \
  };                                                                                                                   \
  template <typename Executor> struct basic_random_access_handle : basic_overlapped_handle<Executor> {                 \
    template <typename Context> basic_random_access_handle(Context &);                                                 \
    template <typename Buffers> std::size_t read_some_at(std::uint64_t, const Buffers &);                              \
    template <typename Buffers> std::size_t write_some_at(std::uint64_t, const Buffers &);                             \
    template <typename Buffers, typename Handler> void async_read_some_at(std::uint64_t, const Buffers &, Handler);    \
    template <typename Buffers, typename Handler> void async_write_some_at(std::uint64_t, const Buffers &, Handler);   \
  };                                                                                                                   \
  struct overlapped_ptr {                                                                                              \
    template <typename Context, typename Handler> overlapped_ptr(Context &, Handler);                                  \
    template <typename Context, typename Handler> void reset(Context &, Handler);                                      \
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

struct buffer {};

template <typename Executor> using Event = asio::windows::basic_object_handle<Executor>;
template <typename Executor> using Pipe = asio::windows::basic_stream_handle<Executor>;
template <typename Executor> using File = asio::windows::basic_random_access_handle<Executor>;

task<> standalone(Event<asio::any_io_executor> &event, Pipe<asio::any_io_executor> &pipe,
                  File<asio::any_io_executor> &file, buffer data) {
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

template <typename Executor> using BoostEvent = boost::asio::windows::basic_object_handle<Executor>;
template <typename Executor> using BoostPipe = boost::asio::windows::basic_stream_handle<Executor>;
template <typename Executor> using BoostFile = boost::asio::windows::basic_random_access_handle<Executor>;

task<> boosted(BoostEvent<asio::any_io_executor> &event, BoostPipe<asio::any_io_executor> &pipe,
               BoostFile<asio::any_io_executor> &file, buffer data) {
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

void handlers(Event<asio::any_io_executor> &event, Pipe<asio::any_io_executor> &pipe,
              File<asio::any_io_executor> &file, asio::io_context &context, buffer data) {
  event.async_wait(+[] { usleep(1); }); // expect: async-blocking-call
  pipe.async_read_some(data, +[] { usleep(1); }); // expect: async-blocking-call
  pipe.async_write_some(data, +[] { usleep(1); }); // expect: async-blocking-call
  file.async_read_some_at(0, data, +[] { usleep(1); }); // expect: async-blocking-call
  file.async_write_some_at(0, data, +[] { usleep(1); }); // expect: async-blocking-call
  asio::windows::overlapped_ptr pointer(context, +[] { usleep(1); }); // expect: async-blocking-call
  pointer.reset(context, +[] { usleep(1); }); // expect: async-blocking-call
}

void onPool(asio::thread_pool &pool, buffer data) {
  Event<asio::any_io_executor> event(pool);
  Pipe<asio::any_io_executor> pipe(pool);
  File<asio::any_io_executor> file(pool);
  event.async_wait(+[] { usleep(1); });
  pipe.async_read_some(data, +[] { usleep(1); });
  file.async_read_some_at(0, data, +[] { usleep(1); });
  asio::post(event.get_executor(), +[] { usleep(1); });
  asio::post(file.get_executor(), +[] { usleep(1); });
  asio::windows::overlapped_ptr pointer(pool, +[] { usleep(1); });
}

void boostHandlers(BoostEvent<asio::any_io_executor> &event, BoostPipe<asio::any_io_executor> &pipe,
                   BoostFile<asio::any_io_executor> &file, boost::asio::io_context &context, buffer data) {
  event.async_wait(+[] { usleep(1); }); // expect: async-blocking-call
  pipe.async_read_some(data, +[] { usleep(1); }); // expect: async-blocking-call
  pipe.async_write_some(data, +[] { usleep(1); }); // expect: async-blocking-call
  file.async_read_some_at(0, data, +[] { usleep(1); }); // expect: async-blocking-call
  file.async_write_some_at(0, data, +[] { usleep(1); }); // expect: async-blocking-call
  boost::asio::windows::overlapped_ptr pointer(context, +[] { usleep(1); }); // expect: async-blocking-call
  pointer.reset(context, +[] { usleep(1); }); // expect: async-blocking-call
}

void boostOnPool(boost::asio::thread_pool &pool, buffer data) {
  BoostEvent<asio::any_io_executor> event(pool);
  BoostPipe<asio::any_io_executor> pipe(pool);
  BoostFile<asio::any_io_executor> file(pool);
  event.async_wait(+[] { usleep(1); });
  boost::asio::post(event.get_executor(), +[] { usleep(1); });
  boost::asio::post(pipe.get_executor(), +[] { usleep(1); });
  file.async_write_some_at(0, data, +[] { usleep(1); });
}

void fromMain(Event<asio::any_io_executor> &event) { event.wait(); }
