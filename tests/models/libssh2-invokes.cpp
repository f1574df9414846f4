// RUN: %verify %s --kinds -network -- -std=c++20 -I%inputs
// Without the network itself: what a callback does, the call does.
#include "task.h"
#include <cstring>
#include <libssh2.h>
#include <unistd.h>

void newPassword(LIBSSH2_SESSION *, char **, int *, void **) { usleep(1); }
int sign(LIBSSH2_SESSION *, unsigned char **, size_t *, const unsigned char *, size_t, void **) { return usleep(1); }
void answer(const char *, int, const char *, int, int, const LIBSSH2_USERAUTH_KBDINT_PROMPT *,
            LIBSSH2_USERAUTH_KBDINT_RESPONSE *, void **) {
  usleep(1);
}

task<> authentication(LIBSSH2_SESSION *s, const unsigned char *key) {
  libssh2_userauth_password_ex(s, "user", 4, "word", 4, newPassword); // expect: async-blocking-call
  libssh2_userauth_publickey(s, "user", key, 4, sign, nullptr);       // expect: async-blocking-call
  libssh2_userauth_keyboard_interactive(s, "user", answer);           // expect: async-blocking-call
  libssh2_userauth_password(s, "user", "word");
  co_return;
}
