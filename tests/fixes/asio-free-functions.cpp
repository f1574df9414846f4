// RUN: %fixes %s %t -- -std=c++20
#include <boost/asio/awaitable.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/completion_condition.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/readable_pipe.hpp>
#include <boost/asio/serial_port.hpp>
#include <boost/asio/streambuf.hpp>
#include <boost/asio/writable_pipe.hpp>
#include <boost/asio/write.hpp>
#include <string>

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

asio::awaitable<void> streams(tcp::socket socket, tcp::resolver::results_type found) {
  error_code ec;
  asio::streambuf lines;
  std::string text;
  char data[16];
  auto any = [](const error_code &, const tcp::endpoint &) { return true; };

  tcp::endpoint peer = asio::connect(socket, found); // fix: tcp::endpoint peer = co_await boost::asio::async_connect(socket, found, boost::asio::use_awaitable);
  peer = asio::connect(socket, found, ec); // fix: peer = co_await boost::asio::async_connect(socket, found, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  peer = asio::connect(socket, found, any); // fix: peer = co_await boost::asio::async_connect(socket, found, any, boost::asio::use_awaitable);
  peer = asio::connect(socket, found, any, ec); // fix: peer = co_await boost::asio::async_connect(socket, found, any, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  auto at = asio::connect(socket, found.begin(), found.end()); // fix: auto at = co_await boost::asio::async_connect(socket, found.begin(), found.end(), boost::asio::use_awaitable);
  at = asio::connect(socket, found.begin(), found.end(), ec); // fix: at = co_await boost::asio::async_connect(socket, found.begin(), found.end(), boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  at = asio::connect(socket, found.begin(), found.end(), any); // fix: at = co_await boost::asio::async_connect(socket, found.begin(), found.end(), any, boost::asio::use_awaitable);
  at = asio::connect(socket, found.begin(), found.end(), any, ec); // fix: at = co_await boost::asio::async_connect(socket, found.begin(), found.end(), any, boost::asio::redirect_error(boost::asio::use_awaitable, ec));

  auto size = asio::read(socket, asio::buffer(data)); // fix: auto size = co_await boost::asio::async_read(socket, asio::buffer(data), boost::asio::use_awaitable);
  size += asio::read(socket, asio::buffer(data), ec); // fix: size += co_await boost::asio::async_read(socket, asio::buffer(data), boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  size += asio::read(socket, asio::buffer(data), asio::transfer_exactly(8)); // fix: size += co_await boost::asio::async_read(socket, asio::buffer(data), asio::transfer_exactly(8), boost::asio::use_awaitable);
  size += asio::read(socket, lines, asio::transfer_at_least(1), ec); // fix: size += co_await boost::asio::async_read(socket, lines, asio::transfer_at_least(1), boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  size += asio::read(socket, asio::dynamic_buffer(text), [](error_code, std::size_t) { return std::size_t(0); }); // fix: size += co_await boost::asio::async_read(socket, asio::dynamic_buffer(text), [](error_code, std::size_t) { return std::size_t(0); }, boost::asio::use_awaitable);
  size += asio::read_until(socket, lines, '\n'); // fix: size += co_await boost::asio::async_read_until(socket, lines, '\n', boost::asio::use_awaitable);
  size += asio::read_until(socket, asio::dynamic_buffer(text), "\r\n"); // fix: size += co_await boost::asio::async_read_until(socket, asio::dynamic_buffer(text), "\r\n", boost::asio::use_awaitable);
  size += boost::asio::read_until(socket, lines, std::string("\n"), ec); // fix: size += co_await boost::asio::async_read_until(socket, lines, std::string("\n"), boost::asio::redirect_error(boost::asio::use_awaitable, ec));

  write(socket, asio::buffer(data, size)); // fix: co_await boost::asio::async_write(socket, asio::buffer(data, size), boost::asio::use_awaitable);
  asio::write(socket, asio::buffer("text: " + text), ec); // fix: co_await boost::asio::async_write(socket, asio::buffer("text: " + text), boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  asio::write(socket, lines); // fix: co_await boost::asio::async_write(socket, lines, boost::asio::use_awaitable);
  asio::write(socket, asio::buffer(data), asio::transfer_all()); // fix: co_await boost::asio::async_write(socket, asio::buffer(data), asio::transfer_all(), boost::asio::use_awaitable);
  asio::write(socket, asio::buffer(data), asio::transfer_all(), ec); // fix: co_await boost::asio::async_write(socket, asio::buffer(data), asio::transfer_all(), boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  using namespace asio;
  read(socket, buffer(data)); // fix: co_await boost::asio::async_read(socket, buffer(data), boost::asio::use_awaitable);
  co_return;
}

asio::awaitable<void> local(asio::posix::stream_descriptor file, asio::readable_pipe in, asio::writable_pipe out,
                            asio::serial_port port) {
  error_code ec;
  char data[16];
  auto buffer = asio::buffer(data);
  file.wait(file.wait_read); // fix: co_await file.async_wait(file.wait_read, boost::asio::use_awaitable);
  file.wait(file.wait_read, ec); // fix: co_await file.async_wait(file.wait_read, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  file.read_some(buffer); // fix: co_await file.async_read_some(buffer, boost::asio::use_awaitable);
  file.write_some(buffer, ec); // fix: co_await file.async_write_some(buffer, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  in.read_some(buffer, ec); // fix: co_await in.async_read_some(buffer, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  out.write_some(buffer); // fix: co_await out.async_write_some(buffer, boost::asio::use_awaitable);
  port.read_some(buffer); // fix: co_await port.async_read_some(buffer, boost::asio::use_awaitable);
  port.write_some(buffer, ec); // fix: co_await port.async_write_some(buffer, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  asio::read(in, buffer); // fix: co_await boost::asio::async_read(in, buffer, boost::asio::use_awaitable);
  asio::write(out, buffer, ec); // fix: co_await boost::asio::async_write(out, buffer, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  port.send_break(); // hint: run it on a thread pool
  co_return;
}
