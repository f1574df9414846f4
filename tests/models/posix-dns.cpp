// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <resolv.h>
#include <sys/socket.h>
#include <unistd.h>

task<> addresses(const char *name, const addrinfo *hints, addrinfo **found, gaicb **requests,
                 const gaicb *const *waited, int mode) {
  getaddrinfo(name, "http", hints, found);                            // expect: async-blocking-call
  getaddrinfo("example.org", nullptr, nullptr, found);                // expect: async-blocking-call
  getaddrinfo_a(GAI_WAIT, requests, 1, nullptr);                      // expect: async-blocking-call
  gai_suspend(waited, 1, nullptr);                                    // expect: async-blocking-call
  getaddrinfo(nullptr, "http", hints, found);
  getaddrinfo_a(GAI_NOWAIT, requests, 1, nullptr);
  getaddrinfo_a(mode, requests, 1, nullptr);
  freeaddrinfo(*found);
  co_return;
}

task<> names(const sockaddr *address, char *host, char *service, int flags) {
  getnameinfo(address, sizeof *address, host, 10, service, 10, 0);    // expect: async-blocking-call
  getnameinfo(address, sizeof *address, host, 10, nullptr, 0, NI_NAMEREQD); // expect: async-blocking-call
  getnameinfo(address, sizeof *address, host, 10, nullptr, 0, flags); // expect: async-blocking-call
  getnameinfo(address, sizeof *address, host, 10, service, 10, NI_NUMERICHOST | NI_NUMERICSERV);
  getnameinfo(address, sizeof *address, host, 10, service, 10, flags | NI_NUMERICHOST);
  getnameinfo(address, sizeof *address, nullptr, 0, service, 10, NI_NUMERICSERV);
  inet_pton(AF_INET, "127.0.0.1", host);
  co_return;
}

task<> hosts(const char *name, hostent *entry, char *buffer, hostent **result, int *error, const in_addr *address) {
  gethostbyname(name);                                                // expect: async-blocking-call
  gethostbyname2(name, AF_INET6);                                     // expect: async-blocking-call
  gethostbyaddr(address, sizeof *address, AF_INET);                   // expect: async-blocking-call
  gethostbyname_r(name, entry, buffer, 10, result, error);            // expect: async-blocking-call
  gethostbyname2_r(name, AF_INET6, entry, buffer, 10, result, error); // expect: async-blocking-call
  gethostbyaddr_r(address, sizeof *address, AF_INET, entry, buffer, 10, result, error); // expect: async-blocking-call
  gethostent();                                                       // expect: async-blocking-call
  gethostent_r(entry, buffer, 10, result, error);                     // expect: async-blocking-call
  gethostid();                                                        // expect: async-blocking-call
  gethostname(buffer, 10);
  co_return;
}

task<> networks(const char *name, netent *entry, char *buffer, netent **result, int *error) {
  getnetbyname(name);                                                 // expect: async-blocking-call
  getnetbyaddr(127, AF_INET);                                         // expect: async-blocking-call
  getnetbyname_r(name, entry, buffer, 10, result, error);             // expect: async-blocking-call
  getnetbyaddr_r(127, AF_INET, entry, buffer, 10, result, error);     // expect: async-blocking-call
  co_return;
}

task<> resolver(const char *name, const char *domain, unsigned char *answer, const unsigned char *query,
                res_state state) {
  res_query(name, ns_c_in, ns_t_a, answer, 10);                       // expect: async-blocking-call
  res_search(name, ns_c_in, ns_t_a, answer, 10);                      // expect: async-blocking-call
  res_querydomain(name, domain, ns_c_in, ns_t_a, answer, 10);         // expect: async-blocking-call
  res_send(query, 10, answer, 10);                                    // expect: async-blocking-call
  res_nquery(state, name, ns_c_in, ns_t_a, answer, 10);               // expect: async-blocking-call
  res_nsearch(state, name, ns_c_in, ns_t_a, answer, 10);              // expect: async-blocking-call
  res_nquerydomain(state, name, domain, ns_c_in, ns_t_a, answer, 10); // expect: async-blocking-call
  res_nsend(state, query, 10, answer, 10);                            // expect: async-blocking-call
  res_mkquery(ns_o_query, name, ns_c_in, ns_t_a, nullptr, 0, nullptr, answer, 10);
  co_return;
}

void plain(const char *name) { gethostbyname(name); }
