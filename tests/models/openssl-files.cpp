// RUN: %verify %s -- -std=c++20 -I%inputs -Wno-deprecated-declarations
#include "task.h"
#include <openssl/conf.h>
#include <openssl/ct.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/store.h>
#include <openssl/x509.h>
#include <stdio.h>

task<> contexts(SSL_CTX *c, SSL *ssl, STACK_OF(X509_NAME) * names) {
  SSL_CTX_use_certificate_file(c, "a.pem", SSL_FILETYPE_PEM);   // expect: async-blocking-call
  SSL_CTX_use_certificate_chain_file(c, "a.pem");               // expect: async-blocking-call
  SSL_CTX_use_PrivateKey_file(c, "a.pem", SSL_FILETYPE_PEM);    // expect: async-blocking-call
  SSL_CTX_use_RSAPrivateKey_file(c, "a.pem", SSL_FILETYPE_PEM); // expect: async-blocking-call
  SSL_CTX_use_serverinfo_file(c, "a.pem");                      // expect: async-blocking-call
  SSL_use_certificate_file(ssl, "a.pem", SSL_FILETYPE_PEM);     // expect: async-blocking-call
  SSL_use_certificate_chain_file(ssl, "a.pem");                 // expect: async-blocking-call
  SSL_use_PrivateKey_file(ssl, "a.pem", SSL_FILETYPE_PEM);      // expect: async-blocking-call
  SSL_use_RSAPrivateKey_file(ssl, "a.pem", SSL_FILETYPE_PEM);   // expect: async-blocking-call
  SSL_CTX_load_verify_locations(c, "a.pem", nullptr);           // expect: async-blocking-call
  SSL_CTX_load_verify_file(c, "a.pem");                         // expect: async-blocking-call
  SSL_CTX_load_verify_store(c, "file:a.pem");                   // expect: async-blocking-call
  SSL_CTX_set_default_verify_paths(c);                          // expect: async-blocking-call
  SSL_CTX_set_default_verify_file(c);                           // expect: async-blocking-call
  SSL_CTX_set_default_verify_store(c);                          // expect: async-blocking-call
  SSL_CTX_set_ctlog_list_file(c, "logs");                       // expect: async-blocking-call
  SSL_CTX_set_default_ctlog_list_file(c);                       // expect: async-blocking-call
  SSL_load_client_CA_file("a.pem");                             // expect: async-blocking-call
  SSL_load_client_CA_file_ex("a.pem", nullptr, nullptr);        // expect: async-blocking-call
  SSL_add_file_cert_subjects_to_stack(names, "a.pem");          // expect: async-blocking-call
  SSL_add_dir_cert_subjects_to_stack(names, "certs");           // expect: async-blocking-call
  SSL_add_store_cert_subjects_to_stack(names, "file:a.pem");    // expect: async-blocking-call
  SSL_CTX_check_private_key(c);
  SSL_CTX_set_cipher_list(c, "HIGH");
  co_return;
}

task<> stores(X509_STORE *s, X509_LOOKUP *lookup, CTLOG_STORE *logs, CONF *conf) {
  X509_STORE_load_locations(s, "a.pem", nullptr);                                    // expect: async-blocking-call
  X509_STORE_load_locations_ex(s, "a.pem", nullptr, nullptr, nullptr);               // expect: async-blocking-call
  X509_STORE_load_file(s, "a.pem");                                                  // expect: async-blocking-call
  X509_STORE_load_file_ex(s, "a.pem", nullptr, nullptr);                             // expect: async-blocking-call
  X509_STORE_load_store(s, "file:a.pem");                                            // expect: async-blocking-call
  X509_STORE_load_store_ex(s, "file:a.pem", nullptr, nullptr);                       // expect: async-blocking-call
  X509_STORE_set_default_paths(s);                                                   // expect: async-blocking-call
  X509_STORE_set_default_paths_ex(s, nullptr, nullptr);                              // expect: async-blocking-call
  X509_load_cert_file(lookup, "a.pem", X509_FILETYPE_PEM);                           // expect: async-blocking-call
  X509_load_cert_file_ex(lookup, "a.pem", X509_FILETYPE_PEM, nullptr, nullptr);      // expect: async-blocking-call
  X509_load_crl_file(lookup, "a.pem", X509_FILETYPE_PEM);                            // expect: async-blocking-call
  X509_load_cert_crl_file(lookup, "a.pem", X509_FILETYPE_PEM);                       // expect: async-blocking-call
  X509_load_cert_crl_file_ex(lookup, "a.pem", 1, nullptr, nullptr);                  // expect: async-blocking-call
  CTLOG_STORE_load_file(logs, "logs");                                               // expect: async-blocking-call
  CTLOG_STORE_load_default_file(logs);                                               // expect: async-blocking-call
  NCONF_load(conf, "openssl.cnf", nullptr);                                          // expect: async-blocking-call
  CONF_modules_load_file("openssl.cnf", nullptr, 0);                                 // expect: async-blocking-call
  CONF_modules_load_file_ex(nullptr, "openssl.cnf", nullptr, 0);                     // expect: async-blocking-call
  OSSL_STORE_open("file:a.pem", nullptr, nullptr, nullptr, nullptr);                 // expect: async-blocking-call
  OSSL_STORE_open_ex("a", nullptr, "", nullptr, nullptr, nullptr, nullptr, nullptr); // expect: async-blocking-call
  RAND_load_file("/dev/urandom", 32);                                                // expect: async-blocking-call
  RAND_write_file("seed");                                                           // expect: async-blocking-call
  RAND_bytes(nullptr, 0);
  co_return;
}

task<> bios(char *buffer) {
  BIO *file = BIO_new_file("a.pem", "r"); // expect: async-blocking-call
  BIO_read(file, buffer, 1);              // expect: async-blocking-call
  BIO *base64 = BIO_push(BIO_new(BIO_f_base64()), file);
  BIO_gets(base64, buffer, 1); // expect: async-blocking-call
  BIO *named = BIO_new(BIO_s_file());
  BIO_read_filename(named, "a.pem");  // expect: async-blocking-call
  BIO_write(named, buffer, 1);        // expect: async-blocking-call
  FILE *stream = fopen("a.pem", "r"); // expect: async-blocking-call
  BIO *ofStream = BIO_new_fp(stream, BIO_CLOSE);
  BIO_read(ofStream, buffer, 1); // expect: async-blocking-call
  co_return;
}

task<> reads(FILE *f, char **name, unsigned char **data, long *n) {
  PEM_read(f, name, name, data, n);                                       // expect: async-blocking-call
  PEM_read_X509(f, nullptr, nullptr, nullptr);                            // expect: async-blocking-call
  PEM_read_X509_AUX(f, nullptr, nullptr, nullptr);                        // expect: async-blocking-call
  PEM_read_X509_REQ(f, nullptr, nullptr, nullptr);                        // expect: async-blocking-call
  PEM_read_X509_CRL(f, nullptr, nullptr, nullptr);                        // expect: async-blocking-call
  PEM_read_PKCS7(f, nullptr, nullptr, nullptr);                           // expect: async-blocking-call
  PEM_read_PKCS8(f, nullptr, nullptr, nullptr);                           // expect: async-blocking-call
  PEM_read_PrivateKey(f, nullptr, nullptr, nullptr);                      // expect: async-blocking-call
  PEM_read_PrivateKey_ex(f, nullptr, nullptr, nullptr, nullptr, nullptr); // expect: async-blocking-call
  PEM_read_PUBKEY(f, nullptr, nullptr, nullptr);                          // expect: async-blocking-call
  PEM_read_PUBKEY_ex(f, nullptr, nullptr, nullptr, nullptr, nullptr);     // expect: async-blocking-call
  PEM_read_RSAPrivateKey(f, nullptr, nullptr, nullptr);                   // expect: async-blocking-call
  PEM_read_RSAPublicKey(f, nullptr, nullptr, nullptr);                    // expect: async-blocking-call
  PEM_read_RSA_PUBKEY(f, nullptr, nullptr, nullptr);                      // expect: async-blocking-call
  PEM_read_DHparams(f, nullptr, nullptr, nullptr);                        // expect: async-blocking-call
  PEM_read_ECPrivateKey(f, nullptr, nullptr, nullptr);                    // expect: async-blocking-call
  PEM_read_EC_PUBKEY(f, nullptr, nullptr, nullptr);                       // expect: async-blocking-call
  PEM_X509_INFO_read(f, nullptr, nullptr, nullptr);                       // expect: async-blocking-call
  PEM_X509_INFO_read_ex(f, nullptr, nullptr, nullptr, nullptr, nullptr);  // expect: async-blocking-call
  d2i_X509_fp(f, nullptr);                                                // expect: async-blocking-call
  d2i_X509_CRL_fp(f, nullptr);                                            // expect: async-blocking-call
  d2i_X509_REQ_fp(f, nullptr);                                            // expect: async-blocking-call
  d2i_PrivateKey_fp(f, nullptr);                                          // expect: async-blocking-call
  d2i_PUBKEY_fp(f, nullptr);                                              // expect: async-blocking-call
  d2i_PKCS12_fp(f, nullptr);                                              // expect: async-blocking-call
  PEM_read_bio_X509(nullptr, nullptr, nullptr, nullptr);
  d2i_X509(nullptr, nullptr, 0);
  co_return;
}

task<> writes(FILE *f, X509 *x, X509_REQ *request, X509_CRL *crl, EVP_PKEY *key, RSA *rsa, EC_KEY *ec, PKCS12 *p12) {
  PEM_write(f, "a", "b", nullptr, 0);                                                  // expect: async-blocking-call
  PEM_write_X509(f, x);                                                                // expect: async-blocking-call
  PEM_write_X509_AUX(f, x);                                                            // expect: async-blocking-call
  PEM_write_X509_REQ(f, request);                                                      // expect: async-blocking-call
  PEM_write_X509_CRL(f, crl);                                                          // expect: async-blocking-call
  PEM_write_PrivateKey(f, key, nullptr, nullptr, 0, nullptr, nullptr);                 // expect: async-blocking-call
  PEM_write_PrivateKey_ex(f, key, nullptr, nullptr, 0, nullptr, nullptr, nullptr, ""); // expect: async-blocking-call
  PEM_write_PUBKEY(f, key);                                                            // expect: async-blocking-call
  PEM_write_RSAPrivateKey(f, rsa, nullptr, nullptr, 0, nullptr, nullptr);              // expect: async-blocking-call
  PEM_write_RSAPublicKey(f, rsa);                                                      // expect: async-blocking-call
  PEM_write_ECPrivateKey(f, ec, nullptr, nullptr, 0, nullptr, nullptr);                // expect: async-blocking-call
  i2d_X509_fp(f, x);                                                                   // expect: async-blocking-call
  i2d_X509_CRL_fp(f, crl);                                                             // expect: async-blocking-call
  i2d_X509_REQ_fp(f, request);                                                         // expect: async-blocking-call
  i2d_PrivateKey_fp(f, key);                                                           // expect: async-blocking-call
  i2d_PUBKEY_fp(f, key);                                                               // expect: async-blocking-call
  i2d_PKCS12_fp(f, p12);                                                               // expect: async-blocking-call
  FILE *memory = fmemopen(nullptr, 4096, "w+");
  PEM_write_X509(memory, x);
  PEM_read_X509(memory, nullptr, nullptr, nullptr);
  co_return;
}
