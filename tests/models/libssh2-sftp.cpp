// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <cstring>
#include <libssh2_publickey.h>
#include <libssh2_sftp.h>

task<> files(LIBSSH2_SESSION *s, LIBSSH2_SFTP *sftp, LIBSSH2_SFTP_HANDLE *file, char *data,
             LIBSSH2_SFTP_ATTRIBUTES *attributes, LIBSSH2_SFTP_STATVFS *space) {
  libssh2_sftp_init(s);                                 // expect: async-blocking-call
  libssh2_sftp_open(sftp, "file", LIBSSH2_FXF_READ, 0); // expect: async-blocking-call
  libssh2_sftp_opendir(sftp, "folder");                 // expect: async-blocking-call
  libssh2_sftp_read(file, data, 1);                     // expect: async-blocking-call
  libssh2_sftp_readdir(file, data, 1, attributes);      // expect: async-blocking-call
  libssh2_sftp_write(file, data, 1);                    // expect: async-blocking-call
  libssh2_sftp_fsync(file);                             // expect: async-blocking-call
  libssh2_sftp_fstat(file, attributes);                 // expect: async-blocking-call
  libssh2_sftp_fstatvfs(file, space);                   // expect: async-blocking-call
  libssh2_sftp_close(file);                             // expect: async-blocking-call
  libssh2_sftp_rename(sftp, "from", "to");              // expect: async-blocking-call
  libssh2_sftp_unlink(sftp, "file");                    // expect: async-blocking-call
  libssh2_sftp_statvfs(sftp, "/", 1, space);            // expect: async-blocking-call
  libssh2_sftp_mkdir(sftp, "folder", 0755);             // expect: async-blocking-call
  libssh2_sftp_rmdir(sftp, "folder");                   // expect: async-blocking-call
  libssh2_sftp_stat(sftp, "file", attributes);          // expect: async-blocking-call
  libssh2_sftp_readlink(sftp, "link", data, 1);         // expect: async-blocking-call
  libssh2_sftp_shutdown(sftp);                          // expect: async-blocking-call
  libssh2_sftp_seek64(file, 0);
  libssh2_sftp_tell64(file);
  libssh2_sftp_last_error(sftp);
  co_return;
}

task<> keys(LIBSSH2_SESSION *s, LIBSSH2_PUBLICKEY *keys, unsigned char *name, libssh2_publickey_list *list) {
  unsigned long count;
  libssh2_publickey_init(s);                                       // expect: async-blocking-call
  libssh2_publickey_add_ex(keys, name, 1, name, 1, 0, 0, nullptr); // expect: async-blocking-call
  libssh2_publickey_remove_ex(keys, name, 1, name, 1);             // expect: async-blocking-call
  libssh2_publickey_list_fetch(keys, &count, &list);               // expect: async-blocking-call
  libssh2_publickey_shutdown(keys);                                // expect: async-blocking-call
  co_return;
}

task<> nonBlocking(char *data) {
  LIBSSH2_SESSION *s = libssh2_session_init();
  libssh2_session_set_blocking(s, 0);
  LIBSSH2_SFTP *sftp = libssh2_sftp_init(s);
  LIBSSH2_SFTP_HANDLE *file = libssh2_sftp_open(sftp, "file", LIBSSH2_FXF_READ, 0);
  while (libssh2_sftp_read(file, data, 1) == LIBSSH2_ERROR_EAGAIN)
    co_await tick{};
  libssh2_channel_read(libssh2_sftp_get_channel(sftp), data, 1);
  libssh2_sftp_close(file);
  libssh2_publickey_shutdown(libssh2_publickey_init(s));
}
