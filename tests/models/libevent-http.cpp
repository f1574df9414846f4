// RUN: %verify %s -- -std=c++20
// HTTP, RPC and DNS: callbacks run on the loop; without an evdns_base, names are resolved before the call returns.
#include <event2/bufferevent.h>
#include <event2/dns.h>
#include <event2/dns_compat.h>
#include <event2/event.h>
#include <event2/http.h>
#include <event2/http_compat.h>
#include <event2/rpc.h>
#include <unistd.h>

#if LIBEVENT_VERSION_NUMBER < 0x02020000
struct evws_connection;
extern "C" {
void evhttp_set_newreqcb(evhttp *, int (*)(evhttp_request *, void *), void *);
void evhttp_set_errorcb(evhttp *, int (*)(evhttp_request *, evbuffer *, int, const char *, void *), void *);
evws_connection *evws_new_session(evhttp_request *,
                                  void (*)(evws_connection *, int, const unsigned char *, size_t, void *), void *, int);
void evws_connection_set_closecb(evws_connection *, void (*)(evws_connection *, void *), void *);
int bufferevent_socket_connect_hostname_hints(bufferevent *, evdns_base *, const evutil_addrinfo *, const char *, int);
}
#endif

void server(evhttp *http) {
  evhttp_set_gencb(
      http, [](evhttp_request *, void *) { usleep(1); }, nullptr); // expect: async-blocking-call
  evhttp_set_cb(
      http, "/", [](evhttp_request *, void *) { usleep(1); }, nullptr); // expect: async-blocking-call
  evhttp_set_bevcb(
      http,
      [](event_base *base, void *) {
        usleep(1); // expect: async-blocking-call
        return bufferevent_socket_new(base, -1, 0);
      },
      nullptr);
  evhttp_set_newreqcb(
      http, [](evhttp_request *, void *) { return usleep(1); }, nullptr); // expect: async-blocking-call
  evhttp_set_errorcb(
      http,
      [](evhttp_request *, evbuffer *, int, const char *, void *) { return usleep(1); }, // expect: async-blocking-call
      nullptr);
}

void requests(evhttp_request *request, evhttp_connection *connection, evbuffer *data, evws_connection *socket) {
  evhttp_request_new([](evhttp_request *, void *) { usleep(1); }, nullptr);            // expect: async-blocking-call
  evhttp_request_set_chunked_cb(request, [](evhttp_request *, void *) { usleep(1); }); // expect: async-blocking-call
  evhttp_request_set_header_cb(request,
                               [](evhttp_request *, void *) { return usleep(1); });      // expect: async-blocking-call
  evhttp_request_set_error_cb(request, [](evhttp_request_error, void *) { usleep(1); }); // expect: async-blocking-call
  evhttp_request_set_on_complete_cb(
      request, [](evhttp_request *, void *) { usleep(1); }, nullptr); // expect: async-blocking-call
  evhttp_send_reply_chunk_with_cb(
      request, data, [](evhttp_connection *, void *) { usleep(1); }, nullptr); // expect: async-blocking-call
  evhttp_connection_set_closecb(
      connection, [](evhttp_connection *, void *) { usleep(1); }, nullptr); // expect: async-blocking-call
  evws_new_session(
      request,
      [](evws_connection *, int, const unsigned char *, size_t, void *) { usleep(1); }, // expect: async-blocking-call
      nullptr, 0);
  evws_connection_set_closecb(
      socket, [](evws_connection *, void *) { usleep(1); }, nullptr); // expect: async-blocking-call
}

void resolved(int, char, int, int, void *, void *) {
  usleep(1); // expect: async-blocking-call
}

void dns(event_base *loop, evdns_base *base, const in_addr *ip, const in6_addr *ip6) {
  evdns_base_resolve_ipv4(
      base, "a", 0, [](int, char, int, int, void *, void *) { usleep(1); }, nullptr); // expect: async-blocking-call
  evdns_base_resolve_ipv6(
      base, "a", 0, [](int, char, int, int, void *, void *) { usleep(1); }, nullptr); // expect: async-blocking-call
  evdns_base_resolve_reverse(
      base, ip, 0, [](int, char, int, int, void *, void *) { usleep(1); }, nullptr); // expect: async-blocking-call
  evdns_base_resolve_reverse_ipv6(base, ip6, 0, resolved, nullptr);
  evdns_add_server_port_with_base(
      loop, 3, 0, [](evdns_server_request *, void *) { usleep(1); }, nullptr); // expect: async-blocking-call
  evdns_getaddrinfo(
      base, "a", "80", nullptr, [](int, evutil_addrinfo *, void *) { usleep(1); }, // expect: async-blocking-call
      nullptr);

  evdns_resolve_ipv4(
      "a", 0, [](int, char, int, int, void *, void *) { usleep(1); }, 0); // expect: async-blocking-call
  evdns_resolve_ipv6(
      "a", 0, [](int, char, int, int, void *, void *) { usleep(1); }, 0); // expect: async-blocking-call
  evdns_resolve_reverse(
      ip, 0, [](int, char, int, int, void *, void *) { usleep(1); }, 0); // expect: async-blocking-call
  evdns_resolve_reverse_ipv6(
      ip6, 0, [](int, char, int, int, void *, void *) { usleep(1); }, nullptr); // expect: async-blocking-call
  evdns_add_server_port(
      3, 0, [](evdns_server_request *, void *) { usleep(1); }, nullptr); // expect: async-blocking-call
  evdns_set_log_fn([](int, const char *) { usleep(1); });
}

// EVRPC_REGISTER, EVRPC_MAKE_CTX and the functions of EVRPC_GENERATE call the generic functions.
void called(evrpc_req_generic *, void *) {
  usleep(1); // expect: async-blocking-call
}

int hook(void *, evhttp_request *, evbuffer *, void *) {
  return usleep(1); // expect: async-blocking-call
}

void rpc(evrpc_base *base, evrpc *rpc, evrpc_pool *pool, evrpc_request_wrapper *request) {
  evrpc_register_rpc(
      base, rpc, [](evrpc_req_generic *, void *) { usleep(1); }, nullptr); // expect: async-blocking-call
  evrpc_register_generic(base, "a", called, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  evrpc_add_hook(base, EVRPC_INPUT, hook, nullptr);
  evrpc_request_set_cb(
      request, [](evrpc_status *, void *, void *, void *) { usleep(1); }, nullptr); // expect: async-blocking-call
  evrpc_send_request_generic(
      pool, 0, 0, [](evrpc_status *, void *, void *, void *) { usleep(1); }, // expect: async-blocking-call
      0, "a", 0, 0, 0);
  evrpc_make_request_ctx(
      pool, 0, 0, "a", 0, 0, 0,
      [](evrpc_status *, void *, void *, void *) { usleep(1); }, // expect: async-blocking-call
      0);
}

void lookups(evhttp_request *request, void *data) {
  auto *base = static_cast<event_base *>(data);
  evdns_base *resolver = evdns_base_new(base, 0);
  evdns_base_new(base, EVDNS_BASE_INITIALIZE_NAMESERVERS);                     // expect: async-blocking-call
  evdns_base_resolv_conf_parse(resolver, DNS_OPTIONS_ALL, "/etc/resolv.conf"); // expect: async-blocking-call
  evdns_resolv_conf_parse(DNS_OPTIONS_ALL, "/etc/resolv.conf");                // expect: async-blocking-call
  evdns_init();                                                                // expect: async-blocking-call
  evdns_base_load_hosts(resolver, "/etc/hosts");                               // expect: async-blocking-call
  evdns_base_load_hosts(resolver, nullptr);
  evutil_addrinfo *result;
  evutil_getaddrinfo("a", "80", nullptr, &result); // expect: async-blocking-call
  evutil_getaddrinfo(nullptr, "80", nullptr, &result);

  bufferevent *stream = bufferevent_socket_new(base, -1, BEV_OPT_CLOSE_ON_FREE);
  bufferevent_socket_connect_hostname(stream, nullptr, AF_UNSPEC, "a", 80); // expect: async-blocking-call
  bufferevent_socket_connect_hostname(stream, resolver, AF_UNSPEC, "a", 80);
  bufferevent_socket_connect_hostname_hints(stream, nullptr, nullptr, "a", 80); // expect: async-blocking-call
  bufferevent_socket_connect_hostname_hints(stream, resolver, nullptr, "a", 80);

  evhttp_connection *blocking = evhttp_connection_base_new(base, nullptr, "a", 80);
  evhttp_connection *onStream = evhttp_connection_base_bufferevent_new(base, nullptr, stream, "a", 80);
  evhttp_connection *old = evhttp_connection_new("a", 80);
  evhttp_connection *async = evhttp_connection_base_new(base, resolver, "a", 80);
  evhttp_make_request(blocking, request, EVHTTP_REQ_GET, "/"); // expect: async-blocking-call
  evhttp_make_request(onStream, request, EVHTTP_REQ_GET, "/"); // expect: async-blocking-call
  evhttp_make_request(old, request, EVHTTP_REQ_GET, "/");      // expect: async-blocking-call
  evhttp_make_request(async, request, EVHTTP_REQ_GET, "/");
  evhttp_make_request(evhttp_request_get_connection(request), request, EVHTTP_REQ_GET, "/");

  evhttp_foreach_bound_socket( // expect: async-blocking-call
      evhttp_new(base), [](evhttp_bound_socket *, void *) { usleep(1); }, nullptr);
}

int main() {
  event_base *base = event_base_new();
  evdns_base_new(base, EVDNS_BASE_INITIALIZE_NAMESERVERS);
  evhttp *http = evhttp_new(base);
  evhttp_set_gencb(http, lookups, base);
  return event_base_dispatch(base);
}
