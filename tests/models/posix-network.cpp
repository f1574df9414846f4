// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <cstdarg>
#include <cstdio>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

task<> receives(char *data, msghdr *message, mmsghdr *messages, sockaddr *from, socklen_t *size, int flags) {
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  recv(fd, data, 1, 0);                                   // expect: async-blocking-call
  recv(fd, data, 1, MSG_PEEK);                            // expect: async-blocking-call
  recv(fd, data, 1, flags);                               // expect: async-blocking-call
  recvfrom(fd, data, 1, 0, from, size);                   // expect: async-blocking-call
  recvmsg(fd, message, 0);                                // expect: async-blocking-call
  recvmmsg(fd, messages, 1, MSG_WAITFORONE, nullptr);     // expect: async-blocking-call
  recv(fd, data, 1, MSG_DONTWAIT);
  recv(fd, data, 1, MSG_PEEK | MSG_DONTWAIT);
  recv(fd, data, 1, flags | MSG_DONTWAIT);
  recvfrom(fd, data, 1, MSG_DONTWAIT, from, size);
  recvmsg(fd, message, MSG_DONTWAIT);
  recvmsg(fd, message, MSG_ERRQUEUE);
  recvmmsg(fd, messages, 1, MSG_DONTWAIT, nullptr);
  co_return;
}

task<> sends(const char *data, const msghdr *message, mmsghdr *messages, const sockaddr *to, int flags) {
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  send(fd, data, 1, 0);                                   // expect: async-blocking-call
  send(fd, data, 1, MSG_NOSIGNAL);                        // expect: async-blocking-call
  send(fd, data, 1, flags);                               // expect: async-blocking-call
  sendto(fd, data, 1, 0, to, sizeof *to);                 // expect: async-blocking-call
  sendmsg(fd, message, 0);                                // expect: async-blocking-call
  sendmmsg(fd, messages, 1, 0);                           // expect: async-blocking-call
  send(fd, data, 1, MSG_NOSIGNAL | MSG_DONTWAIT);
  send(fd, data, 1, flags | MSG_DONTWAIT);
  sendto(fd, data, 1, MSG_DONTWAIT, to, sizeof *to);
  sendmsg(fd, message, MSG_DONTWAIT);
  sendmmsg(fd, messages, 1, MSG_DONTWAIT);
  co_return;
}

task<> connects(const sockaddr *to, sockaddr *from, socklen_t *size) {
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  connect(fd, to, sizeof *to);                            // expect: async-blocking-call
  accept(fd, from, size);                                 // expect: async-blocking-call
  accept4(fd, from, size, SOCK_CLOEXEC);                  // expect: async-blocking-call
  accept4(fd, from, size, SOCK_NONBLOCK);                 // expect: async-blocking-call
  bind(fd, to, sizeof *to);
  listen(fd, 10);
  shutdown(fd, SHUT_WR);
  setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, size, sizeof *size);
  close(fd);
  co_return;
}

task<> blockingSocket(const sockaddr *to, char *data, const iovec *parts, off_t *offset, off64_t *offset64, int file,
                      va_list list) {
  int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  connect(fd, to, sizeof *to);                            // expect: async-blocking-call
  read(fd, data, 1);                                      // expect: async-blocking-call
  write(fd, data, 1);                                     // expect: async-blocking-call
  readv(fd, parts, 1);                                    // expect: async-blocking-call
  writev(fd, parts, 1);                                   // expect: async-blocking-call
  dprintf(fd, "%s", data);                                // expect: async-blocking-call
  vdprintf(fd, "%s", list);                               // expect: async-blocking-call
  sendfile(fd, file, offset, 1);                          // expect: async-blocking-call
  sendfile64(fd, file, offset64, 1);                      // expect: async-blocking-call
  recv(fd, data, 1, 0);                                   // expect: async-blocking-call
  co_return;
}

task<> socketTypes(char *data, int type, const addrinfo *address, bool wait) {
  int datagram = socket(AF_INET, SOCK_DGRAM, 0);
  recv(datagram, data, 1, 0);                             // expect: async-blocking-call
  int packets = socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);
  recv(packets, data, 1, 0);                              // expect: async-blocking-call
  int any = socket(AF_INET, type, 0);
  recv(any, data, 1, 0);
  int closed = socket(AF_INET, type | SOCK_CLOEXEC, 0);
  recv(closed, data, 1, 0);
  int stream = socket(AF_INET, SOCK_STREAM | type, 0);
  recv(stream, data, 1, 0);
  int resolved = socket(address->ai_family, address->ai_socktype, address->ai_protocol);
  connect(resolved, address->ai_addr, address->ai_addrlen);
  int chosen = socket(AF_INET, SOCK_STREAM | (wait ? 0 : SOCK_NONBLOCK), 0);
  recv(chosen, data, 1, 0);
  int kind = SOCK_STREAM;
  if (!wait)
    kind |= SOCK_NONBLOCK;
  int built = socket(AF_INET, kind, 0);
  recv(built, data, 1, 0);
  co_return;
}

// Somebody may have made them non-blocking.
task<> unknownSocket(int fd, int listener, const sockaddr *to, char *data, msghdr *message, mmsghdr *messages,
                     const iovec *parts, off_t *offset, int file, sockaddr *from, socklen_t *size, va_list list) {
  connect(fd, to, sizeof *to);
  accept(listener, from, size);
  accept4(listener, from, size, 0);
  recv(fd, data, 1, 0);
  recvfrom(fd, data, 1, 0, from, size);
  recvmsg(fd, message, 0);
  recvmmsg(fd, messages, 1, 0, nullptr);
  send(fd, data, 1, MSG_NOSIGNAL);
  sendto(fd, data, 1, 0, to, sizeof *to);
  sendmsg(fd, message, 0);
  sendmmsg(fd, messages, 1, 0);
  read(fd, data, 1);
  write(fd, data, 1);
  readv(fd, parts, 1);
  writev(fd, parts, 1);
  dprintf(fd, "%s", data);
  vdprintf(fd, "%s", list);
  sendfile(fd, file, offset, 1);
  co_return;
}

struct wrapper {
  int native_handle() const;
};
struct connection {
  explicit connection(int fd) : fd(fd) {}
  int fd;
  wrapper socket;
};
task<> unknownFields(connection &c, char *data) {
  recv(c.fd, data, 1, 0);
  send(c.fd, data, 1, 0);
  recv(c.socket.native_handle(), data, 1, 0);
  accept(c.socket.native_handle(), nullptr, nullptr);
  co_return;
}

struct blocking_connection {
  blocking_connection() : fd(socket(AF_INET, SOCK_STREAM, 0)) {}
  int fd;
};
struct nonblocking_connection {
  nonblocking_connection() : fd(socket(AF_INET, SOCK_STREAM, 0)) { fcntl(fd, F_SETFL, O_NONBLOCK); }
  int fd;
};
task<> fields(blocking_connection &blocking, nonblocking_connection &quick, char *data) {
  recv(blocking.fd, data, 1, 0);                          // expect: async-blocking-call
  recv(quick.fd, data, 1, 0);
  co_return;
}

int blockingSocket() { return socket(AF_INET, SOCK_STREAM, 0); }
int quickSocket() { return socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0); }
task<> returned(char *data) {
  int blocking = blockingSocket();
  recv(blocking, data, 1, 0);                             // expect: async-blocking-call
  int quick = quickSocket();
  recv(quick, data, 1, 0);
  co_return;
}

task<> nonblockingSocket(const sockaddr *to, char *data, msghdr *message, mmsghdr *messages, const iovec *parts,
                         off_t *offset, int file, sockaddr *from, socklen_t *size) {
  int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
  connect(fd, to, sizeof *to);
  accept(fd, from, size);
  accept4(fd, from, size, 0);
  recv(fd, data, 1, 0);
  recvfrom(fd, data, 1, 0, from, size);
  recvmsg(fd, message, 0);
  recvmmsg(fd, messages, 1, 0, nullptr);
  send(fd, data, 1, 0);
  sendto(fd, data, 1, 0, to, sizeof *to);
  sendmsg(fd, message, 0);
  sendmmsg(fd, messages, 1, 0);
  read(fd, data, 1);
  write(fd, data, 1);
  readv(fd, parts, 1);
  writev(fd, parts, 1);
  dprintf(fd, "%s", data);
  sendfile(fd, file, offset, 1);
  co_return;
}

task<> datagramSocket(const sockaddr *to, char *data) {
  int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  connect(fd, to, sizeof *to);
  recv(fd, data, 1, 0);                                   // expect: async-blocking-call
  co_return;
}

task<> acceptedSocket(int listener, char *data, int flags) {
  int blocking = accept(listener, nullptr, nullptr);
  read(blocking, data, 1);                                // expect: async-blocking-call
  int closed = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
  read(closed, data, 1);                                  // expect: async-blocking-call
  int plain = accept4(listener, nullptr, nullptr, 0);
  read(plain, data, 1);                                   // expect: async-blocking-call
  int fd = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
  read(fd, data, 1);
  int any = accept4(listener, nullptr, nullptr, flags);
  read(any, data, 1);
  co_return;
}

task<> madeNonblocking(char *data) {
  int one = socket(AF_INET, SOCK_STREAM, 0);
  recv(one, data, 1, 0);                                  // expect: async-blocking-call
  fcntl(one, F_SETFL, O_NONBLOCK);
  recv(one, data, 1, 0);
  int two = socket(AF_INET, SOCK_STREAM, 0);
  int flags = fcntl(two, F_GETFL);
  recv(two, data, 1, 0);                                  // expect: async-blocking-call
  fcntl(two, F_SETFL, flags | O_NONBLOCK);
  recv(two, data, 1, 0);
  int three = socket(AF_INET, SOCK_STREAM, 0);
  int on = 1;
  ioctl(three, FIONREAD, &on);
  recv(three, data, 1, 0);                                // expect: async-blocking-call
  ioctl(three, FIONBIO, &on);
  recv(three, data, 1, 0);
  co_return;
}

task<> madeNonblockingLater(char *data) {
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  int flags = fcntl(fd, F_GETFL);
  flags |= O_NONBLOCK;
  fcntl64(fd, F_SETFL, flags);
  recv(fd, data, 1, 0);
  co_return;
}

void makeNonblocking(int fd) { fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK); }
task<> madeNonblockingByHelper(char *data) {
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  makeNonblocking(fd);
  recv(fd, data, 1, 0);
  co_return;
}

task<> madeBlocking(char *data) {
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  fcntl(fd, F_SETFL, 0);
  fcntl(fd, F_SETFD, FD_CLOEXEC);
  recv(fd, data, 1, 0);                                   // expect: async-blocking-call
  co_return;
}

task<> duplicated(char *data, int target) {
  int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
  recv(dup(fd), data, 1, 0);
  recv(dup2(fd, target), data, 1, 0);
  recv(dup3(fd, target, O_CLOEXEC), data, 1, 0);
  recv(dup(target), data, 1, 0);
  int blocking = socket(AF_INET, SOCK_STREAM, 0);
  recv(dup(blocking), data, 1, 0);                        // expect: async-blocking-call
  recv(dup2(blocking, target), data, 1, 0);               // expect: async-blocking-call
  recv(dup3(blocking, target, O_CLOEXEC), data, 1, 0);    // expect: async-blocking-call
  co_return;
}

task<> remote(char **host, const char *text, int *error) {
  rcmd(host, 514, text, text, text, error);               // expect: async-blocking-call
  rcmd_af(host, 514, text, text, text, error, AF_INET6);  // expect: async-blocking-call
  rexec(host, 512, text, text, text, error);              // expect: async-blocking-call
  rexec_af(host, 512, text, text, text, error, AF_INET6); // expect: async-blocking-call
  co_return;
}

void plain(char *data) { recv(socket(AF_INET, SOCK_STREAM, 0), data, 1, 0); }
