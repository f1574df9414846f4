// RUN: %fixes %s %t -- -std=c++20
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/this_coro.hpp>
#include <string>

using boost::asio::ip::tcp;
using boost::system::error_code;

boost::asio::awaitable<tcp::resolver::results_type> lookup(std::string host, tcp::endpoint peer) {
  tcp::resolver resolver(co_await boost::asio::this_coro::executor);
  error_code ec;
  auto results = resolver.resolve(host, "https"); // fix: auto results = co_await resolver.async_resolve(host, "https", boost::asio::use_awaitable);
  results = resolver.resolve(host, "https", ec); // fix: results = co_await resolver.async_resolve(host, "https", boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  results = resolver.resolve(host, "", tcp::resolver::passive); // fix: results = co_await resolver.async_resolve(host, "", tcp::resolver::passive, boost::asio::use_awaitable);
  results = resolver.resolve(host, "", tcp::resolver::passive, ec); // fix: results = co_await resolver.async_resolve(host, "", tcp::resolver::passive, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  results = resolver.resolve(tcp::v4(), host, "https"); // fix: results = co_await resolver.async_resolve(tcp::v4(), host, "https", boost::asio::use_awaitable);
  results = resolver.resolve(tcp::v4(), host, "https", ec); // fix: results = co_await resolver.async_resolve(tcp::v4(), host, "https", boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  results = resolver.resolve(tcp::v4(), host, "", tcp::resolver::passive); // fix: results = co_await resolver.async_resolve(tcp::v4(), host, "", tcp::resolver::passive, boost::asio::use_awaitable);
  results = resolver.resolve(tcp::v4(), host, "", tcp::resolver::passive, ec); // fix: results = co_await resolver.async_resolve(tcp::v4(), host, "", tcp::resolver::passive, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  results = resolver.resolve(peer); // fix: results = co_await resolver.async_resolve(peer, boost::asio::use_awaitable);
  results = resolver.resolve(peer, ec); // fix: results = co_await resolver.async_resolve(peer, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  results = resolver.resolve(tcp::resolver::query(host, "https"), ec); // fix: results = co_await resolver.async_resolve(tcp::resolver::query(host, "https"), boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  for (const auto &entry : resolver.resolve(host, "http")) // fix: for (const auto &entry : co_await resolver.async_resolve(host, "http", boost::asio::use_awaitable))
    peer = entry.endpoint();
  results = resolver.resolve("::1", "443", tcp::resolver::numeric_host);
  co_return resolver.resolve(host, std::to_string(443)); // fix: co_return co_await resolver.async_resolve(host, std::to_string(443), boost::asio::use_awaitable);
}
