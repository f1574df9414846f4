// As much of HTTP/1.1 as curl and a browser need.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <functional>
#include <string>
#include <string_view>

namespace notes {

namespace asio = boost::asio;

struct Request {
  std::string method;
  std::string path;
  /// The decoded value of ?q=.
  std::string query;
  std::string body;
};

struct Response {
  int status = 200;
  std::string body;
  std::string type = "application/json";
};

/// As a JSON string.
std::string quoted(std::string_view);

Response json(int status, const std::string &key, const std::string &value);

using Handler = std::function<asio::awaitable<Response>(Request)>;

/// Accepts and answers until the executor stops. The handler must live as long.
asio::awaitable<void> serve(asio::ip::tcp::acceptor, const Handler &);

/// Posts `body` to the first endpoint that can be reached.
asio::awaitable<void> postJson(asio::ip::tcp::resolver::results_type, std::string host, std::string body);

} // namespace notes
