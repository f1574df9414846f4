// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
#include "boost-mysql.h"
#include "task.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <tuple>
#include <unistd.h>

namespace asio = boost::asio;
namespace mysql = boost::mysql;
using asio::ip::tcp;
using mysql::error_code;

task<> any(mysql::any_connection &db, mysql::results &result, mysql::execution_state &state, error_code &error,
           mysql::diagnostics &diagnostics, std::vector<mysql::stage_response> &responses) {
  db.connect({});                                     // expect: async-sync-orm
  db.connect({}, error, diagnostics);                 // expect: async-sync-orm
  db.execute("SELECT 1", result);                     // expect: async-sync-orm
  db.execute("SELECT 1", result, error, diagnostics); // expect: async-sync-orm
  db.start_execution("SELECT 1", state);              // expect: async-sync-orm
  auto statement = db.prepare_statement("SELECT ?");  // expect: async-sync-orm
  db.close_statement(statement);                      // expect: async-sync-orm
  db.read_some_rows(state);                           // expect: async-sync-orm
  db.read_resultset_head(state);                      // expect: async-sync-orm
  db.set_character_set({});                           // expect: async-sync-orm
  db.run_pipeline({}, responses);                     // expect: async-sync-orm
  db.ping();                                          // expect: async-sync-orm
  db.reset_connection();                              // expect: async-sync-orm
  db.close();                                         // expect: async-sync-orm
  db.uses_ssl();
  co_return;
}

task<> tcpConnection(mysql::tcp_connection &db, const tcp::endpoint &peer, mysql::results &result,
                     mysql::execution_state &state) {
  mysql::handshake_params params("user", "password");
  db.connect(peer, params);                          // expect: async-sync-orm
  db.handshake(params);                              // expect: async-sync-orm
  db.execute("SELECT 1", result);                    // expect: async-sync-orm
  db.start_execution("SELECT 1", state);             // expect: async-sync-orm
  auto statement = db.prepare_statement("SELECT ?"); // expect: async-sync-orm
  db.close_statement(statement);                     // expect: async-sync-orm
  db.read_some_rows(state);                          // expect: async-sync-orm
  db.read_resultset_head(state);                     // expect: async-sync-orm
  db.ping();                                         // expect: async-sync-orm
  db.reset_connection();                             // expect: async-sync-orm
  db.close();                                        // expect: async-sync-orm
  db.quit();                                         // expect: async-sync-orm
  char data[16];
  asio::read(db.stream(), asio::buffer(data)); // expect: async-blocking-call
  db.stream().non_blocking(true);
  asio::read(db.stream(), asio::buffer(data));
  co_return;
}

// Rows in classes of the program, and statements with their values.
task<> typed(mysql::any_connection &db, mysql::tcp_connection &tcp, mysql::statement statement) {
  struct Note {
    int id;
  };
  mysql::static_results<Note> notes;
  mysql::static_execution_state<Note> state;
  std::vector<Note> some(10);
  db.execute(statement.bind(7), notes);                  // expect: async-sync-orm
  db.execute(mysql::with_params("SELECT {}", 7), notes); // expect: async-sync-orm
  db.start_execution(statement.bind(7), state);          // expect: async-sync-orm
  db.read_some_rows(state, std::span(some));             // expect: async-sync-orm
  tcp.execute(statement.bind(7), notes);                 // expect: async-sync-orm
  tcp.read_some_rows(state, std::span(some));            // expect: async-sync-orm
  notes.rows();
  state.should_read_rows();
  statement.num_params();
  co_return;
}

// What only looks at results, or says what is to be done.
task<> silent(mysql::any_connection &db, mysql::results &result, mysql::execution_state &state) {
  result.rows()[0];
  result.affected_rows();
  result.last_insert_id();
  state.complete();
  state.should_read_rows();
  db.get_executor();
  mysql::pipeline_request request;
  request.add_execute("SELECT 1").add_prepare_statement("SELECT ?");
  co_return;
}

task<> older(mysql::tcp_connection &db, mysql::statement &statement, mysql::results &result,
             mysql::execution_state &state) {
  db.query("SELECT 1", result);                                      // expect: async-sync-orm
  db.start_query("SELECT 1", state);                                 // expect: async-sync-orm
  db.execute_statement(statement, std::make_tuple(1), result);       // expect: async-sync-orm
  db.start_statement_execution(statement, std::make_tuple(), state); // expect: async-sync-orm
  co_return;
}

void handlers(asio::io_context &context, mysql::results &result, mysql::execution_state &state,
              mysql::statement &statement, std::vector<mysql::stage_response> &responses) {
  mysql::any_connection db(context);
  db.async_connect({}, [](error_code) { usleep(1); });                        // expect: async-blocking-call
  db.async_execute("SELECT 1", result, [](error_code) { usleep(1); });        // expect: async-blocking-call
  db.async_start_execution("SELECT 1", state, [](error_code) { usleep(1); }); // expect: async-blocking-call
  db.async_prepare_statement("SELECT ?",
                             [](error_code, mysql::statement) { usleep(1); });     // expect: async-blocking-call
  db.async_close_statement(statement, [](error_code) { usleep(1); });              // expect: async-blocking-call
  db.async_read_some_rows(state, [](error_code, mysql::rows_view) { usleep(1); }); // expect: async-blocking-call
  db.async_read_resultset_head(state, [](error_code) { usleep(1); });              // expect: async-blocking-call
  db.async_set_character_set({}, [](error_code) { usleep(1); });                   // expect: async-blocking-call
  db.async_run_pipeline({}, responses, [](error_code) { usleep(1); });             // expect: async-blocking-call
  db.async_ping([](error_code) { usleep(1); });                                    // expect: async-blocking-call
  db.async_reset_connection([](error_code) { usleep(1); });                        // expect: async-blocking-call
  db.async_close([](error_code) { usleep(1); });                                   // expect: async-blocking-call
  asio::post(db.get_executor(), [] { usleep(1); });                                // expect: async-blocking-call
}

void tcpHandlers(mysql::tcp_connection &db, const tcp::endpoint &peer, mysql::results &result,
                 mysql::execution_state &state, mysql::statement &statement) {
  mysql::handshake_params params("user", "password");
  db.async_connect(peer, params, [](error_code) { usleep(1); });              // expect: async-blocking-call
  db.async_handshake(params, [](error_code) { usleep(1); });                  // expect: async-blocking-call
  db.async_execute("SELECT 1", result, [](error_code) { usleep(1); });        // expect: async-blocking-call
  db.async_start_execution("SELECT 1", state, [](error_code) { usleep(1); }); // expect: async-blocking-call
  db.async_prepare_statement("SELECT ?",
                             [](error_code, mysql::statement) { usleep(1); });     // expect: async-blocking-call
  db.async_close_statement(statement, [](error_code) { usleep(1); });              // expect: async-blocking-call
  db.async_read_some_rows(state, [](error_code, mysql::rows_view) { usleep(1); }); // expect: async-blocking-call
  db.async_read_resultset_head(state, [](error_code) { usleep(1); });              // expect: async-blocking-call
  db.async_ping([](error_code) { usleep(1); });                                    // expect: async-blocking-call
  db.async_reset_connection([](error_code) { usleep(1); });                        // expect: async-blocking-call
  db.async_close([](error_code) { usleep(1); });                                   // expect: async-blocking-call
  db.async_quit([](error_code) { usleep(1); });                                    // expect: async-blocking-call
  db.async_query("SELECT 1", result, [](error_code) { usleep(1); });               // expect: async-blocking-call
  db.async_start_query("SELECT 1", state, [](error_code) { usleep(1); });          // expect: async-blocking-call
  db.async_execute_statement(statement, std::make_tuple(), result, [](error_code) {
    usleep(1); // expect: async-blocking-call
  });
  db.async_start_statement_execution(statement, std::make_tuple(), state, [](error_code) {
    usleep(1); // expect: async-blocking-call
  });
}

void pools(asio::io_context &context, asio::thread_pool &threads) {
  mysql::connection_pool pool(context, mysql::pool_params());
  pool.async_run([](error_code) { usleep(1); }); // expect: async-blocking-call
  pool.async_get_connection([](error_code, mysql::pooled_connection db) {
    db->ping(); // expect: async-sync-orm
  });
  asio::post(pool.get_executor(), [] { usleep(1); }); // expect: async-blocking-call

  mysql::connection_pool onThreads(threads, mysql::pool_params());
  onThreads.async_get_connection([](error_code, mysql::pooled_connection db) { db->ping(); });
  mysql::tcp_connection tcpOnThreads(threads.get_executor());
  tcpOnThreads.async_ping([](error_code) { usleep(1); });
  asio::post(tcpOnThreads.get_executor(), [] { usleep(1); });
}

void tokens(mysql::any_connection &db, mysql::results &result) {
  db.async_ping(mysql::with_diagnostics([](std::exception_ptr) { usleep(1); })); // expect: async-blocking-call
  std::vector<int> ids;
  auto one = [](int, int) { usleep(1); };
  db.async_execute(mysql::with_params("SELECT {}", mysql::sequence(ids, one)), result, [](error_code) {});
}

asio::awaitable<void> request(mysql::connection_pool &pool) {
  auto db = co_await pool.async_get_connection(asio::use_awaitable);
  mysql::results result;
  co_await db->async_execute("SELECT 1", result, asio::use_awaitable);
  co_await db.get().async_execute("SELECT 1", result, asio::use_awaitable);
  db->execute("SELECT 1", result);      // expect: async-sync-orm
  db.get().execute("SELECT 1", result); // expect: async-sync-orm
  db.return_without_reset();
}

// A program without an event loop.
int main() {
  asio::io_context context;
  mysql::any_connection db(context);
  mysql::results result;
  db.connect({});
  db.execute("SELECT 1", result);
  db.close();
}
