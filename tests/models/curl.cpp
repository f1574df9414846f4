// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <curl/curl.h>
#include <unistd.h>

task<> waits(CURL *easy, CURLM *multi, int timeout) {
  curl_easy_perform(easy);                           // expect: async-blocking-call
  curl_multi_wait(multi, nullptr, 0, 100, nullptr);  // expect: async-blocking-call
  curl_multi_poll(multi, nullptr, 0, 100, nullptr);  // expect: async-blocking-call
  curl_multi_wait(multi, nullptr, 0, timeout, NULL); // expect: async-blocking-call
  curl_multi_wait(multi, nullptr, 0, 0, nullptr);
  curl_multi_poll(multi, nullptr, 0, 0, nullptr);
  co_return;
}

// What only moves the data that is there.
task<> silent(CURL *easy, CURLM *multi, curl_socket_t socket, char *buffer, fd_set *sets) {
  int running = 0;
  long milliseconds = 0;
  size_t size = 0;
  curl_easy_setopt(easy, CURLOPT_URL, "https://example.com");
  curl_multi_add_handle(multi, easy);
  curl_multi_perform(multi, &running);
  curl_multi_socket_action(multi, socket, CURL_CSELECT_IN, &running);
  curl_multi_timeout(multi, &milliseconds);
  curl_multi_fdset(multi, sets, sets, sets, &running);
  curl_multi_info_read(multi, &running);
  curl_multi_wakeup(multi);
  curl_easy_recv(easy, buffer, 1, &size);
  curl_easy_send(easy, buffer, 1, &size);
  curl_multi_remove_handle(multi, easy);
  co_return;
}

size_t sleepyPart(void *, const char *, size_t size) { return usleep(1), size; }
size_t quickPart(void *, const char *, size_t size) { return size; }
task<> form(curl_httppost *form) {
  curl_formget(form, nullptr, sleepyPart); // expect: async-blocking-call
  curl_formget(form, nullptr, quickPart);
  co_return;
}

int sleepySocket(CURL *, curl_socket_t, int, void *, void *) { return usleep(1); } // expect: async-blocking-call
int sleepyTimer(CURLM *, long, void *) { return usleep(1); }                       // expect: async-blocking-call
int quickTimer(CURLM *, long, void *) { return 0; }
int sleepyPush(CURL *, CURL *, size_t, curl_pushheaders *, void *) { return usleep(1); }
size_t sleepyWrite(char *, size_t, size_t size, void *) { return usleep(1), size; }
void callbacks(CURL *easy, CURLM *multi, CURLM *other) {
  curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, sleepySocket);
  curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, sleepyTimer);
  curl_multi_setopt(other, CURLMOPT_TIMERFUNCTION, quickTimer);
  curl_multi_setopt(multi, CURLMOPT_PUSHFUNCTION, sleepyPush);
  curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, 10L);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, sleepyWrite);
}

// Plain code may wait.
int main() { return curl_easy_perform(curl_easy_init()); }
