// RUN: %verify --kinds +lock %s -- -std=c++20 -I%inputs -isystem %build/headers/libcpprest-dev/usr/include
#include "task.h"
#include <boost/asio/post.hpp>
#include <cpprest/http_client.h>
#include <cpprest/http_listener.h>
#include <cpprest/ws_client.h>
#include <pplx/pplxtasks.h>
#include <pplx/threadpool.h>
#include <unistd.h>

using namespace web::http;

int nap() { return usleep(1); }

task<> waits(pplx::task<int> one, pplx::task<void> none, client::http_client &http, http_response response) {
  one.wait();                                       // expect: async-blocking-call
  none.get();                                       // expect: async-blocking-call
  http.request(methods::GET).get();                 // expect: async-blocking-call
  response.extract_string().get();                  // expect: async-blocking-call
  response.extract_json().then([](auto) {}).wait(); // expect: async-blocking-call
  pplx::create_task([] { return 1; }).get();        // expect: async-blocking-call
  co_return;
}

// A task that is done, has its result at hand.
task<> done(pplx::task<int> polled, pplx::task<int> waited,
            web::websockets::client::websocket_incoming_message message) {
  while (!polled.is_done())
    co_await tick{};
  polled.get();
  waited.wait(); // expect: async-blocking-call
  waited.get();
  pplx::task_from_result(1).get();
  pplx::task_from_exception<int>(1).wait();
  message.extract_string().get();
}

// Tasks and their continuations run on a pool.
task<> starts(client::http_client &http) {
  pplx::create_task([] { nap(); });
  pplx::task<void> made([] { nap(); });
  made.then([] { nap(); });
  http.request(methods::GET)
      .then([](http_response response) {
        nap();
        return response.extract_string();
      })
      .then([](pplx::task<std::string> text) { text.get(); });
  crossplat::threadpool &pool = crossplat::threadpool::shared_instance();
  boost::asio::post(pool.service(), [] { nap(); });
  pool.schedule([] { nap(); });
  co_return;
}

void runNow(void *) { nap(); }

task<> schedulers(pplx::scheduler_interface &scheduler, pplx::details::linux_scheduler &pool,
                  pplx::cancellation_token t) {
  scheduler.schedule(runNow, nullptr);
  pool.schedule(runNow, nullptr);
  t.register_callback([] { nap(); });
  co_return;
}

task<> primitives(pplx::extensibility::event_t &event, pplx::extensibility::reader_writer_lock_t &shared,
                  pplx::extensibility::recursive_lock_t &recursive, std::mutex &mutex) {
  event.wait();    // expect: async-blocking-call
  event.wait(100); // expect: async-blocking-call
  event.wait(0);
  event.set();
  shared.lock();                                                 // expect: async-blocking-call
  shared.lock_read();                                            // expect: async-blocking-call
  recursive.lock();                                              // expect: async-blocking-call
  pplx::extensibility::scoped_read_lock_t read(shared);          // expect: async-blocking-call
  pplx::extensibility::scoped_critical_section_t section(mutex); // expect: async-blocking-call
  co_return;
}

// A stage of the pipeline runs in the caller, as the request is made.
task<> pipelines(client::http_client &slow, client::http_client &quick) {
  slow.add_handler([](http_request request, std::shared_ptr<http_pipeline_stage> next) {
    nap();
    return next->propagate(request);
  });
  slow.request(methods::GET); // expect: async-blocking-call
  quick.add_handler([](http_request r, std::shared_ptr<http_pipeline_stage> next) { return next->propagate(r); });
  quick.request(methods::GET);
  co_return;
}

void configure(client::http_client_config &config, experimental::listener::http_listener_config &server) {
  config.set_nativehandle_options([](client::native_handle) { nap(); });
  config.set_nativesessionhandle_options([](client::native_handle) { nap(); });
  config.set_ssl_context_callback([](boost::asio::ssl::context &) { nap(); });
  server.set_ssl_context_callback([](boost::asio::ssl::context &) { nap(); });
}

// The server calls its handlers on the pool.
void get(http_request request) {
  nap();
  request.extract_json().get();
}

task<> serve() {
  experimental::listener::http_listener closed("http://localhost:80"), never("http://localhost:81");
  closed.support(get);
  closed.support(methods::POST, [](http_request) { nap(); });
  closed.open();
  closed.close();
  co_return;
}

task<> leaveOpen() {
  experimental::listener::http_listener listener("http://localhost:80"); // expect: async-blocking-call
  listener.open();
  co_await tick{};
}

// Messages arrive on the loop of the connection.
void subscribe(web::websockets::client::websocket_callback_client &socket) {
  socket.set_message_handler([](const web::websockets::client::websocket_incoming_message &message) {
    message.extract_string().get();
    nap(); // expect: async-blocking-call
  });
  socket.set_close_handler([](auto, const utility::string_t &, const std::error_code &) { nap(); });
  socket.connect("ws://localhost");
  socket.close();
}

int main() { return pplx::create_task(nap).get(); }
