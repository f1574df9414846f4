// RUN: %verify %s -- -std=c++20 -I%inputs -Wno-deprecated-declarations
// A connection counts where the program shows that it blocks.
#include "task.h"
#include <cstdarg>
#include <fcntl.h>
#include <openssl/bio.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

task<> connects(char *buffer, size_t n) {
  BIO *bio = BIO_new_connect("example.org:80");
  BIO_set_conn_hostname(bio, "example.org:80");
  BIO_do_connect(bio);                       // expect: async-blocking-call
  BIO_do_handshake(bio);                     // expect: async-blocking-call
  BIO_read(bio, buffer, 1);                  // expect: async-blocking-call
  BIO_read_ex(bio, buffer, 1, &n);           // expect: async-blocking-call
  BIO_gets(bio, buffer, 1);                  // expect: async-blocking-call
  BIO_get_line(bio, buffer, 1);              // expect: async-blocking-call
  BIO_write(bio, buffer, 1);                 // expect: async-blocking-call
  BIO_write_ex(bio, buffer, 1, &n);          // expect: async-blocking-call
  BIO_puts(bio, buffer);                     // expect: async-blocking-call
  BIO_printf(bio, "GET / HTTP/1.0\r\n\r\n"); // expect: async-blocking-call
  BIO_set_close(bio, BIO_CLOSE);
  BIO_get_fd(bio, nullptr);
  co_return;
}

void print(BIO *bio, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  BIO_vprintf(bio, format, arguments);
  va_end(arguments);
}

task<> otherOrigins(SSL_CTX *context, char *buffer) {
  BIO *server = BIO_new_accept("443");
  BIO_do_accept(server); // expect: async-blocking-call
  BIO *tls = BIO_new_ssl_connect(context);
  BIO_do_connect(tls);     // expect: async-blocking-call
  print(tls, "%s", "GET"); // expect: async-blocking-call
  BIO *buffered = BIO_new_buffer_ssl_connect(context);
  BIO_do_handshake(buffered); // expect: async-blocking-call
  BIO *made = BIO_new(BIO_s_connect());
  BIO_do_connect(made); // expect: async-blocking-call
  BIO *accepting = BIO_new(BIO_s_accept());
  BIO_do_accept(accepting); // expect: async-blocking-call
  BIO *filter = BIO_new_ssl(context, 1);
  BIO_push(filter, tls);
  BIO_write(filter, buffer, 1); // expect: async-blocking-call
  co_return;
}

task<> nonblocking(BIO *unknown, char *buffer) {
  BIO *bio = BIO_new_connect("example.org:80");
  BIO_set_nbio(bio, 1);
  while (BIO_do_connect(bio) <= 0 && BIO_should_retry(bio))
    co_await tick{};
  BIO_read(bio, buffer, 1);
  BIO_write(bio, buffer, 1);
  BIO *server = BIO_new_accept("443");
  BIO_set_nbio_accept(server, 1);
  BIO_do_accept(server);
  BIO *blocking = BIO_new_connect("example.org:80");
  BIO_set_nbio(blocking, 0);
  BIO_do_connect(blocking); // expect: async-blocking-call
  BIO_do_connect(unknown);
  BIO_read(unknown, buffer, 1);
  BIO *memory = BIO_new(BIO_s_mem());
  BIO_write(memory, buffer, 1);
  BIO_read(BIO_new_mem_buf(buffer, 1), buffer, 1);
}

task<> retries(BIO *bio, BIO_ADDRINFO *addresses, int fd, char *name) {
  BIO_do_connect_retry(bio, 10, 100); // expect: async-blocking-call
  BIO_do_connect_retry(bio, -1, 100);
  BIO_wait(bio, 0, 100);      // expect: async-blocking-call
  BIO_socket_wait(fd, 1, 10); // expect: async-blocking-call
  BIO_socket_wait(fd, 1, 0);
  BIO_lookup(name, "80", BIO_LOOKUP_CLIENT, AF_INET, SOCK_STREAM, &addresses);       // expect: async-blocking-call
  BIO_lookup_ex(name, "80", BIO_LOOKUP_CLIENT, AF_INET, SOCK_STREAM, 0, &addresses); // expect: async-blocking-call
  BIO_gethostbyname(name);                                                           // expect: async-blocking-call
  BIO_lookup(nullptr, "80", BIO_LOOKUP_SERVER, AF_INET, SOCK_STREAM, &addresses);
  co_return;
}

task<> sockets(const BIO_ADDR *address, BIO_ADDR *peer) {
  int client = BIO_socket(AF_INET, SOCK_STREAM, 0, 0);
  BIO_connect(client, address, 0); // expect: async-blocking-call
  int quick = BIO_socket(AF_INET, SOCK_STREAM, 0, 0);
  BIO_connect(quick, address, BIO_SOCK_NONBLOCK);
  int datagram = BIO_socket(AF_INET, SOCK_DGRAM, 0, 0);
  BIO_connect(datagram, address, 0);
  int server = BIO_socket(AF_INET, SOCK_STREAM, 0, 0);
  BIO_listen(server, address, BIO_SOCK_REUSEADDR);
  BIO_accept_ex(server, peer, 0); // expect: async-blocking-call
  int polled = BIO_socket(AF_INET, SOCK_STREAM, 0, 0);
  BIO_listen(polled, address, BIO_SOCK_REUSEADDR | BIO_SOCK_NONBLOCK);
  int connection = BIO_accept_ex(polled, peer, BIO_SOCK_NONBLOCK);
  read(connection, peer, 1);
  int switched = BIO_socket(AF_INET, SOCK_STREAM, 0, 0);
  BIO_socket_nbio(switched, 1);
  BIO_accept_ex(switched, peer, 0);
  co_return;
}

task<> tls(SSL_CTX *context, char *buffer, size_t n) {
  SSL *ssl = SSL_new(context);
  BIO *bio = BIO_new_connect("example.org:443");
  SSL_set_bio(ssl, bio, bio);
  SSL_connect(ssl);                         // expect: async-blocking-call
  SSL_accept(ssl);                          // expect: async-blocking-call
  SSL_do_handshake(ssl);                    // expect: async-blocking-call
  SSL_read(ssl, buffer, 1);                 // expect: async-blocking-call
  SSL_read_ex(ssl, buffer, 1, &n);          // expect: async-blocking-call
  SSL_peek(ssl, buffer, 1);                 // expect: async-blocking-call
  SSL_peek_ex(ssl, buffer, 1, &n);          // expect: async-blocking-call
  SSL_write(ssl, buffer, 1);                // expect: async-blocking-call
  SSL_write_ex(ssl, buffer, 1, &n);         // expect: async-blocking-call
  SSL_sendfile(ssl, 3, 0, 1, 0);            // expect: async-blocking-call
  SSL_read_early_data(ssl, buffer, 1, &n);  // expect: async-blocking-call
  SSL_write_early_data(ssl, buffer, 1, &n); // expect: async-blocking-call
  SSL_shutdown(ssl);                        // expect: async-blocking-call
  SSL_pending(ssl);
  SSL_get_error(ssl, 0);
  SSL_free(ssl);
  co_return;
}

// Whether a descriptor blocks is often decided later than it is given.
task<> silentTls(SSL_CTX *context, SSL *unknown, char *buffer) {
  SSL *ofDescriptor = SSL_new(context), *inMemory = SSL_new(context), *polled = SSL_new(context);
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  SSL_set_fd(ofDescriptor, fd);
  fcntl(fd, F_SETFL, O_NONBLOCK);
  SSL_connect(ofDescriptor);
  SSL_read(unknown, buffer, 1);
  SSL_shutdown(unknown);
  SSL_set_bio(inMemory, BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
  SSL_do_handshake(inMemory);
  BIO *bio = BIO_new_connect("example.org:443");
  BIO_set_nbio(bio, 1);
  SSL_set_bio(polled, bio, bio);
  SSL_connect(polled);
  co_return;
}

// As programs wrap it.
class Connection {
public:
  Connection(SSL_CTX *context, int fd) : ssl(SSL_new(context)) { SSL_set_fd(ssl, fd); }
  int read(char *buffer, int size) { return SSL_read(ssl, buffer, size); }

private:
  SSL *ssl;
};

task<int> handle(Connection &connection, char *buffer) { co_return connection.read(buffer, 1); }
