// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <httplib.h>
#include <string>
#include <unistd.h>

task<> requests(httplib::Client &client, const std::string &body) {
  httplib::Headers headers;
  httplib::Params parameters;
  httplib::Request request;
  client.Get("/");                                            // expect: async-blocking-call
  client.Get("/", headers);                                   // expect: async-blocking-call
  client.Get("/", [](const char *, size_t) { return true; }); // expect: async-blocking-call
  client.Head("/");                                           // expect: async-blocking-call
  client.Post("/", body, "text/plain");                       // expect: async-blocking-call
  client.Post("/", parameters);                               // expect: async-blocking-call
  client.Put("/", body, "text/plain");                        // expect: async-blocking-call
  client.Patch("/", body, "text/plain");                      // expect: async-blocking-call
  client.Delete("/");                                         // expect: async-blocking-call
  client.Options("/");                                        // expect: async-blocking-call
  if (auto result = client.send(request))                     // expect: async-blocking-call
    co_await tick{};
  client.set_read_timeout(1);
  client.set_default_headers(headers);
  client.is_valid();
  client.stop();
}

task<> plainClient(httplib::ClientImpl &client, const std::string &body) {
  httplib::Request request;
  client.Get("/");                       // expect: async-blocking-call
  client.Head("/");                      // expect: async-blocking-call
  client.Post("/", body, "text/plain");  // expect: async-blocking-call
  client.Put("/", body, "text/plain");   // expect: async-blocking-call
  client.Patch("/", body, "text/plain"); // expect: async-blocking-call
  client.Delete("/");                    // expect: async-blocking-call
  client.Options("/");                   // expect: async-blocking-call
  client.send(request);                  // expect: async-blocking-call
  co_return;
}

task<> serve(httplib::Server &server) {
  server.bind_to_port("0.0.0.0", 80);
  server.listen("0.0.0.0", 80); // expect: async-blocking-call
  server.listen_after_bind();   // expect: async-blocking-call
  server.is_running();
  server.stop();
  co_return;
}

// Handlers run on the server's thread pool.
int nap() { return usleep(1); }
void slow(const httplib::Request &, httplib::Response &response) {
  nap();
  response.set_content("a", "text/plain");
}
int fetch() { return httplib::Client("http://example.org").Get("/")->status; }

void routes(httplib::Server &server) {
  using httplib::Request;
  using httplib::Response;
  server.Get("/", slow);
  server.Get("/fetch", [](const Request &, Response &response) { response.status = fetch(); });
  server.Post("/", slow);
  server.Put("/", slow);
  server.Patch("/", slow);
  server.Delete("/", slow);
  server.Options("/", slow);
  server.set_file_request_handler(slow);
  server.set_error_handler([](const Request &, Response &) { nap(); });
  server.set_exception_handler([](const Request &, Response &, std::exception_ptr) { nap(); });
  server.set_pre_routing_handler([](const Request &, Response &) {
    nap();
    return httplib::Server::HandlerResponse::Unhandled;
  });
  server.set_post_routing_handler([](const Request &, Response &) { nap(); });
  server.set_expect_100_continue_handler([](const Request &, Response &) { return nap(); });
  server.set_logger([](const Request &, const Response &) { nap(); });
  server.set_socket_options([](socket_t) { nap(); });
  server.new_task_queue = [] {
    nap();
    return new httplib::ThreadPool(8);
  };
  server.Get("/stream", [](const Request &, Response &response) {
    response.set_content_provider(10, "text/plain", [](size_t, size_t, httplib::DataSink &) { return nap() == 0; });
    response.set_chunked_content_provider("text/plain", [](size_t, httplib::DataSink &) { return nap() == 0; });
  });
  server.Post("/upload", [](const Request &, Response &, const httplib::ContentReader &reader) {
    reader([](const char *, size_t) { return nap() == 0; });
  });
}

task<> pools(httplib::ThreadPool &pool, httplib::TaskQueue &queue, const httplib::ContentReader &reader) {
  pool.enqueue([] { nap(); });
  queue.enqueue([] { nap(); });
  pool.shutdown();                                         // expect: async-blocking-call
  queue.shutdown();                                        // expect: async-blocking-call
  reader([](const char *, size_t) { return nap() == 0; }); // expect: async-blocking-call
  co_return;
}

task<int> handle() {
  co_return fetch(); // expect: async-blocking-call
}

int main() {
  httplib::Server server;
  routes(server);
  return server.listen("0.0.0.0", 80) ? fetch() : 1;
}
