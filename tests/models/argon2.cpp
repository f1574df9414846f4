// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <argon2.h>

task<> hashes(const char *pw, size_t n, const char *salt, char *out, char *text) {
  argon2_hash(2, 1 << 16, 1, pw, n, salt, 16, out, 32, text, 128, Argon2_id, 0x13); // expect: async-cpu-bound-call
  argon2i_hash_encoded(2, 1 << 16, 1, pw, n, salt, 16, 32, text, 128);              // expect: async-cpu-bound-call
  argon2i_hash_raw(2, 1 << 16, 1, pw, n, salt, 16, out, 32);                        // expect: async-cpu-bound-call
  argon2d_hash_encoded(2, 1 << 16, 1, pw, n, salt, 16, 32, text, 128);              // expect: async-cpu-bound-call
  argon2d_hash_raw(2, 1 << 16, 1, pw, n, salt, 16, out, 32);                        // expect: async-cpu-bound-call
  argon2id_hash_encoded(2, 1 << 16, 1, pw, n, salt, 16, 32, text, 128);             // expect: async-cpu-bound-call
  argon2id_hash_raw(2, 1 << 16, 1, pw, n, salt, 16, out, 32);                       // expect: async-cpu-bound-call
  co_return;
}

task<> verifications(const char *encoded, const char *pw, size_t n) {
  argon2_verify(encoded, pw, n, Argon2_id); // expect: async-cpu-bound-call
  argon2i_verify(encoded, pw, n);           // expect: async-cpu-bound-call
  argon2d_verify(encoded, pw, n);           // expect: async-cpu-bound-call
  if (argon2id_verify(encoded, pw, n) == 0) // expect: async-cpu-bound-call
    co_await tick{};
}

task<> contexts(argon2_context *context, const char *hash) {
  argon2_ctx(context, Argon2_id);              // expect: async-cpu-bound-call
  argon2i_ctx(context);                        // expect: async-cpu-bound-call
  argon2d_ctx(context);                        // expect: async-cpu-bound-call
  argon2id_ctx(context);                       // expect: async-cpu-bound-call
  argon2_verify_ctx(context, hash, Argon2_id); // expect: async-cpu-bound-call
  argon2i_verify_ctx(context, hash);           // expect: async-cpu-bound-call
  argon2d_verify_ctx(context, hash);           // expect: async-cpu-bound-call
  argon2id_verify_ctx(context, hash);          // expect: async-cpu-bound-call
  co_return;
}

task<> quick() {
  argon2_encodedlen(2, 1 << 16, 1, 16, 32, Argon2_id);
  argon2_error_message(ARGON2_OK);
  argon2_type2string(Argon2_id, 0);
  co_return;
}
