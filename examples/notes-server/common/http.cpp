#include "common/http.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <sstream>

namespace notes {

using asio::ip::tcp;

static constexpr size_t maximumSize = 64 * 1024;

static std::string percentDecoded(std::string_view text) {
  std::string result;
  for (size_t i = 0; i < text.size(); ++i) {
    unsigned code = 0;
    if (text[i] == '%' && i + 2 < text.size() &&
        std::from_chars(&text[i + 1], &text[i + 1] + 2, code, 16).ptr == &text[i + 1] + 2) {
      result += char(code);
      i += 2;
    } else {
      result += text[i] == '+' ? ' ' : text[i];
    }
  }
  return result;
}

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (unsigned char c : text) {
    char code[8];
    if (c == '"' || c == '\\')
      (result += '\\') += char(c);
    else if (c < 0x20)
      result.append(code, size_t(std::snprintf(code, sizeof code, "\\u%04x", c)));
    else
      result += char(c);
  }
  return result + '"';
}

Response json(int status, const std::string &key, const std::string &value) {
  return {status, "{" + quoted(key) + ":" + quoted(value) + "}"};
}

/// Reads the first line and the length of the body.
static std::optional<Request> parseHead(const std::string &head, size_t &length) {
  Request request;
  std::istringstream in(head);
  std::string target, version, line;
  if (!(in >> request.method >> target >> version) || !version.starts_with("HTTP/1."))
    return std::nullopt;
  size_t mark = target.find("?q=");
  request.path = target.substr(0, mark);
  if (mark != std::string::npos)
    request.query = percentDecoded(std::string_view(target).substr(mark + 3));
  while (std::getline(in, line)) {
    for (char &c : line)
      c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    if (line.starts_with("content-length:"))
      length = std::strtoul(line.c_str() + 15, nullptr, 10);
  }
  return request;
}

static std::string serialized(const Response &response) {
  return "HTTP/1.1 " + std::to_string(response.status) + " \r\nContent-Type: " + response.type +
         "\r\nContent-Length: " + std::to_string(response.body.size()) + "\r\n\r\n" + response.body;
}

/// Answers the requests of one connection. Reading throws when the client has closed it.
static asio::awaitable<void> session(tcp::socket socket, const Handler &handler) {
  std::string input;
  bool open = true;
  while (open) {
    size_t head = co_await asio::async_read_until(socket, asio::dynamic_buffer(input, maximumSize), "\r\n\r\n",
                                                  asio::use_awaitable);
    size_t length = 0;
    std::optional<Request> request = parseHead(input.substr(0, head), length);
    Response response = json(400, "error", "bad request");
    open = request && length <= maximumSize;
    if (open) {
      if (input.size() < head + length)
        co_await asio::async_read(socket, asio::dynamic_buffer(input),
                                  asio::transfer_exactly(head + length - input.size()), asio::use_awaitable);
      request->body = input.substr(head, length);
      input.erase(0, head + length);
      try {
        response = co_await handler(std::move(*request));
      } catch (const std::exception &error) {
        response = json(500, "error", error.what());
      }
    }
    std::string output = serialized(response);
    co_await asio::async_write(socket, asio::buffer(output), asio::use_awaitable);
  }
}

asio::awaitable<void> serve(tcp::acceptor acceptor, const Handler &handler) {
  for (;;) {
    tcp::socket socket = co_await acceptor.async_accept(asio::use_awaitable);
    asio::co_spawn(acceptor.get_executor(), session(std::move(socket), handler), asio::detached);
  }
}

asio::awaitable<void> postJson(tcp::resolver::results_type endpoints, std::string host, std::string body) {
  tcp::socket socket(co_await asio::this_coro::executor);
  co_await asio::async_connect(socket, endpoints, asio::use_awaitable);
  std::string request = "POST / HTTP/1.1\r\nHost: " + host +
                        "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
                        "\r\nConnection: close\r\n\r\n" + body;
  co_await asio::async_write(socket, asio::buffer(request), asio::use_awaitable);
  std::string answer;
  co_await asio::async_read_until(socket, asio::dynamic_buffer(answer, maximumSize), "\r\n", asio::use_awaitable);
}

} // namespace notes
