// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <sodium.h>
#include <unistd.h>

constexpr auto OPS = crypto_pwhash_OPSLIMIT_INTERACTIVE;
constexpr auto MEM = crypto_pwhash_MEMLIMIT_INTERACTIVE;
constexpr int ALG = crypto_pwhash_ALG_DEFAULT;

task<> passwords(const char *pw, unsigned long long n, const unsigned char *salt) {
  unsigned char key[32];
  char hash[crypto_pwhash_STRBYTES];
  (void)crypto_pwhash(key, sizeof key, pw, n, salt, OPS, MEM, ALG); // expect: async-cpu-bound-call
  (void)crypto_pwhash_str(hash, pw, n, OPS, MEM);                   // expect: async-cpu-bound-call
  (void)crypto_pwhash_str_alg(hash, pw, n, OPS, MEM, ALG);          // expect: async-cpu-bound-call
  if (crypto_pwhash_str_verify(hash, pw, n) == 0)                   // expect: async-cpu-bound-call
    co_await tick{};
  (void)crypto_pwhash_str_needs_rehash(hash, OPS, MEM);
}

task<> algorithms(const char *pw, unsigned long long n, const unsigned char *salt) {
  unsigned char key[32];
  char hash[128];
  (void)crypto_pwhash_argon2i(key, 32, pw, n, salt, OPS, MEM, ALG);                      // expect: async-cpu-bound-call
  (void)crypto_pwhash_argon2i_str(hash, pw, n, OPS, MEM);                                // expect: async-cpu-bound-call
  (void)crypto_pwhash_argon2i_str_verify(hash, pw, n);                                   // expect: async-cpu-bound-call
  (void)crypto_pwhash_argon2id(key, 32, pw, n, salt, OPS, MEM, ALG);                     // expect: async-cpu-bound-call
  (void)crypto_pwhash_argon2id_str(hash, pw, n, OPS, MEM);                               // expect: async-cpu-bound-call
  (void)crypto_pwhash_argon2id_str_verify(hash, pw, n);                                  // expect: async-cpu-bound-call
  (void)crypto_pwhash_scryptsalsa208sha256(key, 32, pw, n, salt, OPS, MEM);              // expect: async-cpu-bound-call
  (void)crypto_pwhash_scryptsalsa208sha256_str(hash, pw, n, OPS, MEM);                   // expect: async-cpu-bound-call
  (void)crypto_pwhash_scryptsalsa208sha256_str_verify(hash, pw, n);                      // expect: async-cpu-bound-call
  (void)crypto_pwhash_scryptsalsa208sha256_ll(key, 8, salt, 32, 1 << 14, 8, 1, key, 32); // expect: async-cpu-bound-call
  co_return;
}

// Quick by design.
task<> quick(unsigned char *out, const unsigned char *in, unsigned long long n, unsigned char *key) {
  crypto_generichash(out, 32, in, n, nullptr, 0);
  crypto_secretbox_easy(out, in, n, in, key);
  crypto_auth(out, in, n, key);
  randombytes_buf(out, 32);
  crypto_box_keypair(out, key);
  co_return;
}

bool logIn(const char *hash, const char *pw, unsigned long long n) {
  return crypto_pwhash_str_verify(hash, pw, n) == 0;
}

task<bool> handle(const char *hash, const char *pw, unsigned long long n) {
  co_return logIn(hash, pw, n); // expect: async-cpu-bound-call
}

int main() { return crypto_pwhash_str_verify("", "", 0); }
