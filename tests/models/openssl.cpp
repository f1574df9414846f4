// RUN: %verify %s -- -std=c++20 -I%inputs -Wno-deprecated-declarations
#include "task.h"
#include <openssl/bn.h>
#include <openssl/dh.h>
#include <openssl/dsa.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/http.h>
#include <openssl/ocsp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

task<> passwords(const char *pw, const unsigned char *salt, unsigned char *key) {
  PKCS5_PBKDF2_HMAC(pw, -1, salt, 16, 600000, EVP_sha256(), 32, key);              // expect: async-cpu-bound-call
  PKCS5_PBKDF2_HMAC_SHA1(pw, -1, salt, 16, 600000, 32, key);                       // expect: async-cpu-bound-call
  EVP_PBE_scrypt(pw, 8, salt, 16, 1 << 14, 8, 1, 0, key, 32);                      // expect: async-cpu-bound-call
  EVP_PBE_scrypt_ex(pw, 8, salt, 16, 1 << 14, 8, 1, 0, key, 32, nullptr, nullptr); // expect: async-cpu-bound-call
  co_return;
}

task<> oldKeys(RSA *rsa, DH *dh, DSA *dsa, BIGNUM *number, BN_CTX *context) {
  RSA_generate_key(2048, RSA_F4, nullptr, nullptr);                              // expect: async-cpu-bound-call
  RSA_generate_key_ex(rsa, 2048, number, nullptr);                               // expect: async-cpu-bound-call
  RSA_generate_multi_prime_key(rsa, 4096, 3, number, nullptr);                   // expect: async-cpu-bound-call
  DH_generate_parameters(2048, 2, nullptr, nullptr);                             // expect: async-cpu-bound-call
  DH_generate_parameters_ex(dh, 2048, 2, nullptr);                               // expect: async-cpu-bound-call
  DSA_generate_parameters(2048, nullptr, 0, nullptr, nullptr, nullptr, nullptr); // expect: async-cpu-bound-call
  DSA_generate_parameters_ex(dsa, 2048, nullptr, 0, nullptr, nullptr, nullptr);  // expect: async-cpu-bound-call
  BN_generate_prime(number, 1024, 0, nullptr, nullptr, nullptr, nullptr);        // expect: async-cpu-bound-call
  BN_generate_prime_ex(number, 1024, 0, nullptr, nullptr, nullptr);              // expect: async-cpu-bound-call
  BN_generate_prime_ex2(number, 1024, 0, nullptr, nullptr, nullptr, context);    // expect: async-cpu-bound-call
  BN_rand(number, 1024, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ODD);
  co_return;
}

// Keys of elliptic curves are made in no time, those of RSA and the parameters of DH and DSA are not.
task<> keys(EVP_PKEY *key, EVP_PKEY_CTX *unknown) {
  EVP_PKEY_CTX *rsa = EVP_PKEY_CTX_new_id(EVP_PKEY_RSA, nullptr);
  EVP_PKEY_keygen_init(rsa);
  EVP_PKEY_CTX_set_rsa_keygen_bits(rsa, 2048);
  EVP_PKEY_keygen(rsa, &key);   // expect: async-cpu-bound-call
  EVP_PKEY_generate(rsa, &key); // expect: async-cpu-bound-call
  EVP_PKEY_CTX *pss = EVP_PKEY_CTX_new_id(EVP_PKEY_RSA_PSS, nullptr);
  EVP_PKEY_keygen(pss, &key); // expect: async-cpu-bound-call
  EVP_PKEY_CTX *dh = EVP_PKEY_CTX_new_id(EVP_PKEY_DH, nullptr);
  EVP_PKEY_paramgen(dh, &key); // expect: async-cpu-bound-call
  EVP_PKEY_CTX *dhx = EVP_PKEY_CTX_new_id(EVP_PKEY_DHX, nullptr);
  EVP_PKEY_paramgen(dhx, &key); // expect: async-cpu-bound-call
  EVP_PKEY_CTX *dsa = EVP_PKEY_CTX_new_id(EVP_PKEY_DSA, nullptr);
  EVP_PKEY_paramgen(dsa, &key); // expect: async-cpu-bound-call
  EVP_RSA_gen(2048);            // expect: async-cpu-bound-call
  EVP_RSA_gen(4096);            // expect: async-cpu-bound-call
  EVP_PKEY_CTX *x25519 = EVP_PKEY_CTX_new_id(EVP_PKEY_X25519, nullptr);
  EVP_PKEY_keygen(x25519, &key);
  EVP_PKEY_CTX *curve = EVP_PKEY_CTX_new_id(EVP_PKEY_EC, nullptr);
  EVP_PKEY_paramgen(curve, &key);
  EVP_PKEY_keygen(unknown, &key);
  EVP_EC_gen("P-256");
  EVP_PKEY_Q_keygen(nullptr, nullptr, "X25519");
  co_return;
}

task<> exchanges(BIO *bio, OCSP_REQUEST *request, OSSL_HTTP_REQ_CTX *http, OSSL_HTTP_REQ_CTX **kept) {
  constexpr auto none = nullptr;
  OCSP_sendreq_bio(bio, "/", request);                                                    // expect: async-blocking-call
  OSSL_HTTP_open("a", "80", none, none, 0, none, none, none, none, 0, 10);                // expect: async-blocking-call
  OSSL_HTTP_proxy_connect(bio, "a", "80", none, none, 10, none, none);                    // expect: async-blocking-call
  OSSL_HTTP_exchange(http, none);                                                         // expect: async-blocking-call
  OSSL_HTTP_get("http://a", none, none, none, none, none, none, 0, none, none, 0, 0, 10); // expect: async-blocking-call
  OSSL_HTTP_transfer(                                                                     // expect: async-blocking-call
      kept, "a", "80", "/", 0, none, none, none, none, none, none, 0, none, none, none, none, 0, 0, 10, 0);
  X509_load_http("http://a", none, none, 10);     // expect: async-blocking-call
  X509_CRL_load_http("http://a", none, none, 10); // expect: async-blocking-call
  OSSL_HTTP_REQ_CTX_nbio(http);
  co_return;
}

// Quick by design.
task<> quick(EVP_MD_CTX *digest, EVP_CIPHER_CTX *cipher, const unsigned char *in, unsigned char *out) {
  unsigned size;
  int written;
  EVP_Digest(in, 64, out, &size, EVP_sha256(), nullptr);
  EVP_DigestUpdate(digest, in, 64);
  EVP_EncryptUpdate(cipher, out, &written, in, 64);
  co_return;
}
