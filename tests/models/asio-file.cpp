// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs -DASIO_HAS_IO_URING
// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs -DBOOST_ASIO_HAS_IO_URING -DUSE_BOOST
#include "Inputs/asio.h"

#include ASIO(awaitable.hpp)
#include ASIO(post.hpp)
#include ASIO(random_access_file.hpp)
#include ASIO(read.hpp)
#include ASIO(read_at.hpp)
#include ASIO(read_until.hpp)
#include ASIO(stream_file.hpp)
#include ASIO(streambuf.hpp)
#include ASIO(thread_pool.hpp)
#include ASIO(use_awaitable.hpp)
#include ASIO(write.hpp)
#include ASIO(write_at.hpp)

#include <chrono>
#include <thread>
#include <unistd.h>

using asio::awaitable;
using asio::use_awaitable;

awaitable<void> streamFile(asio::stream_file file) {
  char data[16];
  auto buffer = asio::buffer(data);
  asio::streambuf lines;
  error_code ec;

  file.read_some(buffer); // expect: async-blocking-call
  file.read_some(buffer, ec); // expect: async-blocking-call
  file.write_some(buffer); // expect: async-blocking-call
  file.write_some(buffer, ec); // expect: async-blocking-call
  asio::read(file, buffer); // expect: async-blocking-call
  asio::read_until(file, lines, '\n'); // expect: async-blocking-call
  asio::write(file, buffer); // expect: async-blocking-call
  file.sync_all(); // expect: async-blocking-call
  file.sync_data(ec); // expect: async-blocking-call

  file.seek(0, asio::file_base::seek_set);
  co_await file.async_read_some(buffer, use_awaitable);
  co_await file.async_write_some(buffer, use_awaitable);
  co_await asio::async_read(file, buffer, use_awaitable);
  file.close();
}

awaitable<void> randomAccess(asio::random_access_file file) {
  char data[16];
  auto buffer = asio::buffer(data);
  asio::streambuf bytes;
  error_code ec;

  file.read_some_at(0, buffer); // expect: async-blocking-call
  file.read_some_at(0, buffer, ec); // expect: async-blocking-call
  file.write_some_at(0, buffer); // expect: async-blocking-call
  file.write_some_at(0, buffer, ec); // expect: async-blocking-call
  asio::read_at(file, 0, buffer); // expect: async-blocking-call
  asio::read_at(file, 0, bytes, asio::transfer_all(), ec); // expect: async-blocking-call
  asio::write_at(file, 0, buffer); // expect: async-blocking-call
  asio::write_at(file, 0, bytes, ec); // expect: async-blocking-call
  file.sync_all(); // expect: async-blocking-call
  file.sync_data(); // expect: async-blocking-call

  co_await file.async_read_some_at(0, buffer, use_awaitable);
  co_await asio::async_read_at(file, 0, buffer, use_awaitable);
  co_await asio::async_write_at(file, 0, buffer, use_awaitable);
}

// Bytes in memory, with the interface of a file.
struct Memory {
  template <typename Buffers> std::size_t read_some_at(std::uint64_t, const Buffers &b, error_code &) {
    return asio::buffer_size(b);
  }
  template <typename Buffers> std::size_t write_some_at(std::uint64_t, const Buffers &b, error_code &) {
    return asio::buffer_size(b);
  }
};

awaitable<void> inMemory(Memory memory) {
  char data[16];
  auto slowRead = [](const error_code &, std::size_t) -> std::size_t {
    std::this_thread::sleep_for(std::chrono::seconds(1));
    return 0;
  };
  auto slowWrite = [](const error_code &, std::size_t) -> std::size_t {
    std::this_thread::sleep_for(std::chrono::seconds(1));
    return 0;
  };
  asio::read_at(memory, 0, asio::buffer(data));
  asio::read_at(memory, 0, asio::buffer(data), slowRead); // expect: async-blocking-call
  asio::write_at(memory, 0, asio::buffer(data));
  asio::write_at(memory, 0, asio::buffer(data), slowWrite); // expect: async-blocking-call
  co_return;
}

void handlers(asio::stream_file &file, asio::random_access_file &bytes) {
  static char data[16];
  auto buffer = asio::buffer(data);
  file.async_read_some(buffer, [](error_code, size_t) { usleep(1); }); // expect: async-blocking-call
  file.async_write_some(buffer, [](error_code, size_t) { usleep(1); }); // expect: async-blocking-call
  bytes.async_read_some_at(0, buffer, [](error_code, size_t) { usleep(1); }); // expect: async-blocking-call
  bytes.async_write_some_at(0, buffer, [](error_code, size_t) { usleep(1); }); // expect: async-blocking-call
  asio::async_read_at(bytes, 0, buffer, [](error_code, size_t) { usleep(1); }); // expect: async-blocking-call
  asio::async_read_at(
      bytes, 0, buffer, [](error_code, size_t) -> size_t { return usleep(1); }, // expect: async-blocking-call
      [](error_code, size_t) { usleep(1); }); // expect: async-blocking-call
  asio::async_write_at(bytes, 0, buffer, [](error_code, size_t) { usleep(1); }); // expect: async-blocking-call
}

void onPool(asio::thread_pool &pool) {
  static char data[16];
  asio::stream_file file(pool);
  file.async_read_some(asio::buffer(data), [](error_code, size_t) { usleep(1); });
  asio::random_access_file bytes(file.get_executor());
  asio::async_write_at(bytes, 0, asio::buffer(data), [](error_code, size_t) { usleep(1); });
}

awaitable<void> elsewhere(asio::thread_pool &pool, asio::stream_file &file) {
  asio::post(pool, [&file] { file.sync_all(); });
  co_return;
}

int main() {
  asio::io_context context;
  asio::stream_file file(context, "log", asio::stream_file::append);
  asio::write(file, asio::buffer("hi"));
}
