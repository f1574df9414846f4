// RUN: %verify %s -- -std=c++20 -I%inputs
// Users, groups, services and the like: files, or a name service that may ask the network.
#include "task.h"
#include <grp.h>
#include <netdb.h>
#include <netinet/ether.h>
#include <pwd.h>
#include <rpc/netdb.h>
#include <shadow.h>
#include <unistd.h>

task<> users(const char *name, uid_t user, passwd *entry, char *buffer, passwd **result) {
  getpwnam(name);                                          // expect: async-blocking-call
  getpwuid(user);                                          // expect: async-blocking-call
  getpwent();                                              // expect: async-blocking-call
  getpwnam_r(name, entry, buffer, 10, result);             // expect: async-blocking-call
  getpwuid_r(user, entry, buffer, 10, result);             // expect: async-blocking-call
  getpwent_r(entry, buffer, 10, result);                   // expect: async-blocking-call
  getlogin();                                              // expect: async-blocking-call
  getlogin_r(buffer, 10);                                  // expect: async-blocking-call
  getuid();
  co_return;
}

task<> groups(const char *name, gid_t id, group *entry, char *buffer, group **result, gid_t *ids, int *count) {
  getgrnam(name);                                          // expect: async-blocking-call
  getgrgid(id);                                            // expect: async-blocking-call
  getgrent();                                              // expect: async-blocking-call
  getgrnam_r(name, entry, buffer, 10, result);             // expect: async-blocking-call
  getgrgid_r(id, entry, buffer, 10, result);               // expect: async-blocking-call
  getgrent_r(entry, buffer, 10, result);                   // expect: async-blocking-call
  getgrouplist(name, id, ids, count);                      // expect: async-blocking-call
  initgroups(name, id);                                    // expect: async-blocking-call
  getgroups(1, ids);
  co_return;
}

task<> passwords(const char *name, spwd *entry, char *buffer, spwd **result) {
  getspnam(name);                                          // expect: async-blocking-call
  getspent();                                              // expect: async-blocking-call
  getspnam_r(name, entry, buffer, 10, result);             // expect: async-blocking-call
  getspent_r(entry, buffer, 10, result);                   // expect: async-blocking-call
  co_return;
}

task<> services(const char *name, servent *entry, char *buffer, servent **result) {
  getservbyname(name, "tcp");                              // expect: async-blocking-call
  getservbyport(80, "tcp");                                // expect: async-blocking-call
  getservent();                                            // expect: async-blocking-call
  getservbyname_r(name, "tcp", entry, buffer, 10, result); // expect: async-blocking-call
  getservbyport_r(80, "tcp", entry, buffer, 10, result);   // expect: async-blocking-call
  getservent_r(entry, buffer, 10, result);                 // expect: async-blocking-call
  co_return;
}

task<> protocols(const char *name, protoent *entry, char *buffer, protoent **result) {
  getprotobyname(name);                                    // expect: async-blocking-call
  getprotobynumber(6);                                     // expect: async-blocking-call
  getprotoent();                                           // expect: async-blocking-call
  getprotobyname_r(name, entry, buffer, 10, result);       // expect: async-blocking-call
  getprotobynumber_r(6, entry, buffer, 10, result);        // expect: async-blocking-call
  getprotoent_r(entry, buffer, 10, result);                // expect: async-blocking-call
  co_return;
}

task<> programs(const char *name, rpcent *entry, char *buffer, rpcent **result, ether_addr *address) {
  getrpcbyname(name);                                      // expect: async-blocking-call
  getrpcbynumber(1);                                       // expect: async-blocking-call
  getrpcbyname_r(name, entry, buffer, 10, result);         // expect: async-blocking-call
  getrpcbynumber_r(1, entry, buffer, 10, result);          // expect: async-blocking-call
  ether_hostton(name, address);                            // expect: async-blocking-call
  ether_ntohost(buffer, address);                          // expect: async-blocking-call
  ether_ntoa(address);
  co_return;
}

void plain(uid_t user) { getpwuid(user); }
