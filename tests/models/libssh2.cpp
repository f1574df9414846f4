// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <cstring>
#include <libssh2.h>
#include <unistd.h>

task<> sessions(LIBSSH2_SESSION *s, int socket, LIBSSH2_AGENT *agent, const unsigned char *key) {
  libssh2_session_startup(s, socket);                                          // expect: async-blocking-call
  libssh2_session_handshake(s, socket);                                        // expect: async-blocking-call
  libssh2_userauth_list(s, "user", 4);                                         // expect: async-blocking-call
  libssh2_userauth_password(s, "user", "word");                                // expect: async-blocking-call
  libssh2_userauth_publickey_fromfile(s, "user", "pub", "key", "");            // expect: async-blocking-call
  libssh2_userauth_publickey(s, "user", key, 4, nullptr, nullptr);             // expect: async-blocking-call
  libssh2_userauth_hostbased_fromfile(s, "user", "pub", "key", "", "host");    // expect: async-blocking-call
  libssh2_userauth_publickey_frommemory(s, "user", 4, "pub", 3, "key", 3, ""); // expect: async-blocking-call
  libssh2_userauth_keyboard_interactive_ex(s, "user", 4, nullptr);             // expect: async-blocking-call
  libssh2_agent_userauth(agent, "user", nullptr);                              // expect: async-blocking-call
  libssh2_agent_list_identities(agent);                                        // expect: async-blocking-call
  libssh2_session_disconnect(s, "bye");                                        // expect: async-blocking-call
  libssh2_session_block_directions(s);
  libssh2_session_last_errno(s);
  co_return;
}

task<> opens(LIBSSH2_SESSION *s, LIBSSH2_LISTENER *listener, struct stat *status) {
  libssh2_channel_open_session(s);              // expect: async-blocking-call
  libssh2_channel_direct_tcpip(s, "host", 80);  // expect: async-blocking-call
  libssh2_channel_forward_listen(s, 80);        // expect: async-blocking-call
  libssh2_channel_forward_accept(listener);     // expect: async-blocking-call
  libssh2_channel_forward_cancel(listener);     // expect: async-blocking-call
  libssh2_scp_recv(s, "file", status);          // expect: async-blocking-call
  libssh2_scp_recv2(s, "file", status);         // expect: async-blocking-call
  libssh2_scp_send(s, "file", 0644, 1);         // expect: async-blocking-call
  libssh2_scp_send64(s, "file", 0644, 1, 0, 0); // expect: async-blocking-call
  co_return;
}

task<> channels(LIBSSH2_CHANNEL *c, LIBSSH2_CHANNEL *open, char *data) {
  libssh2_channel_setenv(c, "NAME", "value");               // expect: async-blocking-call
  libssh2_channel_request_auth_agent(c);                    // expect: async-blocking-call
  libssh2_channel_request_pty(c, "xterm");                  // expect: async-blocking-call
  libssh2_channel_request_pty_size(c, 80, 24);              // expect: async-blocking-call
  libssh2_channel_x11_req(c, 0);                            // expect: async-blocking-call
  libssh2_channel_exec(c, "uptime");                        // expect: async-blocking-call
  libssh2_channel_read(c, data, 1);                         // expect: async-blocking-call
  libssh2_channel_read_stderr(c, data, 1);                  // expect: async-blocking-call
  libssh2_channel_write(c, data, 1);                        // expect: async-blocking-call
  libssh2_channel_receive_window_adjust(c, 1, 0);           // expect: async-blocking-call
  libssh2_channel_receive_window_adjust2(c, 1, 0, nullptr); // expect: async-blocking-call
  libssh2_channel_send_eof(c);                              // expect: async-blocking-call
  libssh2_channel_wait_eof(c);                              // expect: async-blocking-call
  libssh2_channel_close(c);                                 // expect: async-blocking-call
  libssh2_channel_wait_closed(c);                           // expect: async-blocking-call
  libssh2_channel_free(c);
  libssh2_channel_free(open); // expect: async-blocking-call
  libssh2_channel_eof(c);
  libssh2_channel_get_exit_status(c);
  co_return;
}

task<> rest(LIBSSH2_POLLFD *descriptors, LIBSSH2_KNOWNHOSTS *hosts, int timeout) {
  libssh2_poll(descriptors, 1, timeout); // expect: async-blocking-call
  libssh2_poll(descriptors, 1, 0);
  libssh2_knownhost_readfile(hosts, "known_hosts", LIBSSH2_KNOWNHOST_FILE_OPENSSH);  // expect: async-blocking-call
  libssh2_knownhost_writefile(hosts, "known_hosts", LIBSSH2_KNOWNHOST_FILE_OPENSSH); // expect: async-blocking-call
  co_return;
}

// Non-blocking: the session and all that comes of it.
task<> nonBlocking(int socket, char *data, const unsigned char *key) {
  LIBSSH2_SESSION *s = libssh2_session_init();
  libssh2_session_handshake(s, socket); // expect: async-blocking-call
  libssh2_session_set_blocking(s, 1);
  libssh2_userauth_list(s, "user", 4); // expect: async-blocking-call
  libssh2_session_set_blocking(s, 0);
  libssh2_session_startup(s, socket);
  while (libssh2_session_handshake(s, socket) == LIBSSH2_ERROR_EAGAIN)
    co_await tick{};
  libssh2_userauth_list(s, "user", 4);
  libssh2_userauth_password(s, "user", "word");
  libssh2_userauth_publickey(s, "user", key, 4, nullptr, nullptr);
  libssh2_userauth_keyboard_interactive_ex(s, "user", 4, nullptr);
  LIBSSH2_AGENT *agent = libssh2_agent_init(s);
  libssh2_agent_userauth(agent, "user", nullptr);
  LIBSSH2_CHANNEL *channel;
  while (!(channel = libssh2_channel_open_session(s)))
    co_await tick{};
  while (libssh2_channel_exec(channel, "uptime") == LIBSSH2_ERROR_EAGAIN)
    co_await tick{};
  libssh2_channel_read(channel, data, 1);
  libssh2_channel_write(channel, data, 1);
  LIBSSH2_LISTENER *listener = libssh2_channel_forward_listen(s, 80);
  LIBSSH2_CHANNEL *accepted = libssh2_channel_forward_accept(listener);
  libssh2_channel_read(accepted, data, 1);
  LIBSSH2_CHANNEL *tunnel = libssh2_channel_direct_tcpip(s, "host", 80), *file = libssh2_scp_send(s, "file", 0644, 1);
  libssh2_channel_write(tunnel, data, 1);
  libssh2_channel_write(file, data, 1);
  libssh2_channel_write(libssh2_scp_send64(s, "file", 0644, 1, 0, 0), data, 1);
  libssh2_channel_read(libssh2_scp_recv(s, "file", nullptr), data, 1);
  libssh2_channel_read(libssh2_scp_recv2(s, "file", nullptr), data, 1);
  libssh2_channel_close(channel);
  libssh2_channel_free(channel);
  libssh2_session_disconnect(s, "bye");
}
task<> throughChannel(LIBSSH2_SESSION *s, char *data) {
  LIBSSH2_CHANNEL *channel = libssh2_channel_open_session(s); // expect: async-blocking-call
  libssh2_channel_set_blocking(channel, 0);
  libssh2_channel_read(channel, data, 1);
  co_return;
}

struct connection {
  connection() : session(libssh2_session_init()) { libssh2_session_set_blocking(session, 0); }
  ssize_t read(char *data) { return libssh2_channel_read(channel, data, 1); }
  void open() { channel = libssh2_channel_open_session(session); }
  LIBSSH2_SESSION *session;
  LIBSSH2_CHANNEL *channel = nullptr;
};
task<> wrapped(connection &c, char *data) {
  c.open();
  c.read(data);
  co_return;
}
