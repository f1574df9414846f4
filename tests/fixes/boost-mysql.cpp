// RUN: %fixes %s %t --exclude Inputs -- -std=c++20 -I%S/../models/Inputs
#include "boost-mysql.h"

#include <boost/asio/awaitable.hpp>
#include <mutex>

namespace asio = boost::asio;
namespace mysql = boost::mysql;
using mysql::error_code;

// What is thrown has the server's message: so it is without a token.
asio::awaitable<void> any(mysql::any_connection &db, mysql::results &result, mysql::execution_state &state,
                          std::vector<mysql::stage_response> &responses) {
  error_code ec;
  mysql::diagnostics diagnostics;
  db.connect({}); // fix: co_await db.async_connect({});
  db.connect({}, ec, diagnostics); // fix: co_await db.async_connect({}, diagnostics, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  db.execute("SELECT 1", result); // fix: co_await db.async_execute("SELECT 1", result);
  db.execute("SELECT 1", result, ec, diagnostics); // fix: co_await db.async_execute("SELECT 1", result, diagnostics, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  db.start_execution("SELECT 1", state); // fix: co_await db.async_start_execution("SELECT 1", state);
  auto statement = db.prepare_statement("SELECT ?"); // fix: auto statement = co_await db.async_prepare_statement("SELECT ?");
  statement = db.prepare_statement("SELECT ?", ec, diagnostics); // fix: statement = co_await db.async_prepare_statement("SELECT ?", diagnostics, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  db.execute(statement.bind(42), result); // fix: co_await db.async_execute(statement.bind(42), result);
  db.close_statement(statement); // fix: co_await db.async_close_statement(statement);
  if (db.read_some_rows(state).size() == 0) // fix: if ((co_await db.async_read_some_rows(state)).size() == 0)
    co_return;
  auto rows = db.read_some_rows(state, ec, diagnostics); // fix: auto rows = co_await db.async_read_some_rows(state, diagnostics, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  db.read_resultset_head(state); // fix: co_await db.async_read_resultset_head(state);
  db.run_pipeline({}, responses); // fix: co_await db.async_run_pipeline({}, responses);
  db.set_character_set({}, ec, diagnostics); // fix: co_await db.async_set_character_set({}, diagnostics, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  db.reset_connection(ec, diagnostics); // fix: co_await db.async_reset_connection(diagnostics, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  db.ping(); // fix: co_await db.async_ping();
  db.close(); // fix: co_await db.async_close();
}

asio::awaitable<void> old(mysql::tcp_connection &db, asio::ip::tcp::endpoint peer, mysql::results &result) {
  error_code ec;
  mysql::diagnostics diagnostics;
  db.connect(peer, {"user", "password"}, ec, diagnostics); // fix: co_await db.async_connect(peer, {"user", "password"}, diagnostics, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  db.connect(peer, {"user", "password"}); // hint: await the async_ operation: `co_await db.async_connect(peer, {"user", "password"}, boost::mysql::with_diagnostics(boost::asio::use_awaitable))`
  db.execute("SELECT 1", result); // hint: await the async_ operation: `co_await db.async_execute("SELECT 1", result, boost::mysql::with_diagnostics(boost::asio::use_awaitable))`
  db.execute("SELECT 1", result, ec, diagnostics); // fix: co_await db.async_execute("SELECT 1", result, diagnostics, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  db.query("SELECT 1", result, ec, diagnostics); // fix: co_await db.async_query("SELECT 1", result, diagnostics, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  db.quit(ec, diagnostics); // fix: co_await db.async_quit(diagnostics, boost::asio::redirect_error(boost::asio::use_awaitable, ec));
  co_return;
}

asio::awaitable<void> held(mysql::any_connection &db, mysql::results &result, std::mutex &mutex) {
  std::lock_guard guard(mutex);
  db.execute("SELECT 1", result); // hint: await the async_ operation: `co_await db.async_execute("SELECT 1", result)`
  co_return;
}
