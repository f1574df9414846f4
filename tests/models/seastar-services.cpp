// RUN: %verify %s -- -std=c++20 -I%S/Inputs
// Applications, shards, files and servers.
#include "seastar.h"
#include <unistd.h>

using namespace seastar;

struct Service {
  Service() {}
  explicit Service(int) { usleep(1); }
  future<> warmUp() {
    usleep(1); // expect: async-blocking-call
    return make_ready_future<>();
  }
  future<> query(int) {
    usleep(1); // expect: async-blocking-call
    return make_ready_future<>();
  }
};

void shards(sharded<Service> &services, scheduling_group group) {
  (void)smp::submit_to(1, [] { usleep(1); });                          // expect: async-blocking-call
  (void)smp::submit_to(1, smp_submit_to_options(), [] { usleep(1); }); // expect: async-blocking-call
  (void)smp::invoke_on_all([] { usleep(1); });                         // expect: async-blocking-call
  (void)smp::invoke_on_others(0, [] { usleep(1); });                   // expect: async-blocking-call
  (void)services.invoke_on_all(&Service::warmUp);
  (void)services.invoke_on(1, &Service::query, 1);
  (void)services.invoke_on_all([](Service &) { return usleep(1), yield(); }); // expect: async-blocking-call
  (void)services.invoke_on_others([](Service &) { usleep(1); });              // expect: async-blocking-call
  (void)services.invoke_on(
      1, [](Service &, int) { usleep(1); }, 1);                               // expect: async-blocking-call
  (void)services.map([](Service &) { return usleep(1); });                    // expect: async-blocking-call
  (void)services.map_reduce([](int) {}, [](Service &) { return usleep(1); }); // expect: async-blocking-call
  (void)services.map_reduce0([](Service &) { return 1; }, 0,
                             [](int, int) { return usleep(1); }); // expect: async-blocking-call
  sharded_parameter parameter([] { return usleep(1); });          // expect: async-blocking-call
}

future<> construction(sharded<Service> &services) {
  co_await services.start();
  co_await services.start(1);        // expect: async-blocking-call
  co_await services.start_single(1); // expect: async-blocking-call
  make_shared<Service>();
  make_shared<Service>(1);    // expect: async-blocking-call
  make_lw_shared<Service>(1); // expect: async-blocking-call
}

// From threads that are not the reactor's.
void aliens(alien::instance &instance) {
  alien::run_on(instance, 0, []() noexcept { usleep(1); });                              // expect: async-blocking-call
  alien::submit_to(instance, 0, [] { return usleep(1), make_ready_future<>(); }).wait(); // expect: async-blocking-call
}

void files(file &directory, input_stream<char> &input, future<file> a, future<file> b) {
  (void)with_file(std::move(a), [](file &) { usleep(1); });                         // expect: async-blocking-call
  (void)with_file_close_on_failure(std::move(b), [](file &) { usleep(1); });        // expect: async-blocking-call
  (void)util::with_file_input_stream("f", [](input_stream<char> &) { usleep(1); }); // expect: async-blocking-call
  (void)tmp_file::do_with([](tmp_file &) { return usleep(1), yield(); });           // expect: async-blocking-call
  (void)tmp_dir::do_with("d", [](tmp_dir &) { return usleep(1), yield(); });        // expect: async-blocking-call
  directory.list_directory([](directory_entry) { return usleep(1), yield(); });     // expect: async-blocking-call
  (void)input.consume([](sstring) { return usleep(1); });                           // expect: async-blocking-call
}

struct Hello : httpd::handler_base {
  future<std::unique_ptr<http::reply>> handle(const sstring &, std::unique_ptr<http::request>,
                                              std::unique_ptr<http::reply>) override {
    usleep(1); // expect: async-blocking-call
    return make_ready_future<std::unique_ptr<http::reply>>();
  }
};

void http(httpd::http_server_control &server, httpd::path_description path, httpd::routes &routes,
          http::client &client) {
  auto text = [](const http::request &) { return usleep(1), sstring(); }; // expect: async-blocking-call
  httpd::function_handler handler(text, "txt");
  (void)server.set_routes([](httpd::routes &) { usleep(1); }); // expect: async-blocking-call
  routes.register_exeption_handler([](std::exception_ptr) {
    usleep(1); // expect: async-blocking-call
    return std::unique_ptr<http::reply>();
  });
  path.set(routes, [](const http::request &) { return usleep(1); }); // expect: async-blocking-call
  (void)client.make_request(http::request(), [](const http::reply &, input_stream<char> &&) {
    usleep(1); // expect: async-blocking-call
    return make_ready_future<>();
  });
}

struct Serializer {};

void others(experimental::websocket::server &server, rpc::protocol<Serializer> &protocol, scheduling_group group,
            tls::credentials_builder &builder) {
  server.register_handler("echo", [](input_stream<char> &, input_stream<char> &) {
    return usleep(1), yield(); // expect: async-blocking-call
  });
  protocol.register_handler(1, [](int) { usleep(1); });        // expect: async-blocking-call
  protocol.register_handler(2, group, [](int) { usleep(1); }); // expect: async-blocking-call
  auto reloaded = [](const std::unordered_set<sstring> &, std::exception_ptr) {
    usleep(1); // expect: async-blocking-call
  };
  (void)builder.build_reloadable_certificate_credentials(reloaded);
  (void)builder.build_reloadable_server_credentials(
      [](const std::unordered_set<sstring> &, std::exception_ptr) { usleep(1); }); // expect: async-blocking-call
}

int main(int argc, char **argv) {
  app_template app;
  app.run_deprecated(argc, argv, [] { usleep(1); }); // expect: async-blocking-call
  return app.run(argc, argv, []() -> future<> {
    usleep(1); // expect: async-blocking-call
    return make_ready_future<>();
  });
}
