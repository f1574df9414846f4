// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <cstdarg>
#include <cstdio>
#include <cwchar>
#include <fcntl.h>
#include <stdio_ext.h>
#include <sys/socket.h>
#include <unistd.h>

task<> opens(const char *path, FILE *stream, int fd) {
  fopen(path, "r");                  // expect: async-blocking-call
  std::fopen(path, "r");             // expect: async-blocking-call
  fopen64(path, "r");                // expect: async-blocking-call
  freopen(path, "r", stream);        // expect: async-blocking-call
  freopen64(path, "r", stream);      // expect: async-blocking-call
  tmpfile();                         // expect: async-blocking-call
  tmpfile64();                       // expect: async-blocking-call
  fclose(stream);                    // expect: async-blocking-call
  fcloseall();                       // expect: async-blocking-call
  fdopen(fd, "r");
  setvbuf(stream, nullptr, _IONBF, 0);
  co_return;
}

task<> reads(FILE *in, char *text, char **line, size_t *size, wchar_t *wide, int *n, va_list list) {
  fgetc(in);                         // expect: async-blocking-call
  std::fgetc(in);                    // expect: async-blocking-call
  getc(in);                          // expect: async-blocking-call
  getw(in);                          // expect: async-blocking-call
  fscanf(in, "%d", n);               // expect: async-blocking-call
  vfscanf(in, "%d", list);           // expect: async-blocking-call
  fgetwc(in);                        // expect: async-blocking-call
  getwc(in);                         // expect: async-blocking-call
  fwscanf(in, L"%d", n);             // expect: async-blocking-call
  vfwscanf(in, L"%d", list);         // expect: async-blocking-call
  fgetc_unlocked(in);                // expect: async-blocking-call
  getc_unlocked(in);                 // expect: async-blocking-call
  fgetwc_unlocked(in);               // expect: async-blocking-call
  getwc_unlocked(in);                // expect: async-blocking-call
  fgets(text, 10, in);               // expect: async-blocking-call
  getline(line, size, in);           // expect: async-blocking-call
  fgetws(wide, 10, in);              // expect: async-blocking-call
  fgets_unlocked(text, 10, in);      // expect: async-blocking-call
  fgetws_unlocked(wide, 10, in);     // expect: async-blocking-call
  fread(text, 1, 10, in);            // expect: async-blocking-call
  fread_unlocked(text, 1, 10, in);   // expect: async-blocking-call
  getdelim(line, size, ':', in);     // expect: async-blocking-call
  sscanf(text, "%d", n);
  ungetc('x', in);
  feof(in);
  co_return;
}

task<> writes(FILE *out, char *text, const wchar_t *wide, va_list list) {
  fprintf(out, "x");                 // expect: async-blocking-call
  vfprintf(out, "x", list);          // expect: async-blocking-call
  fwprintf(out, L"x");               // expect: async-blocking-call
  vfwprintf(out, L"x", list);        // expect: async-blocking-call
  fflush(out);                       // expect: async-blocking-call
  fflush(nullptr);                   // expect: async-blocking-call
  fflush_unlocked(out);              // expect: async-blocking-call
  fputc('x', out);                   // expect: async-blocking-call
  putc('x', out);                    // expect: async-blocking-call
  putw(1, out);                      // expect: async-blocking-call
  fputs(text, out);                  // expect: async-blocking-call
  fputwc(L'x', out);                 // expect: async-blocking-call
  putwc(L'x', out);                  // expect: async-blocking-call
  fputws(wide, out);                 // expect: async-blocking-call
  fputc_unlocked('x', out);          // expect: async-blocking-call
  putc_unlocked('x', out);           // expect: async-blocking-call
  fputs_unlocked(text, out);         // expect: async-blocking-call
  fputwc_unlocked(L'x', out);        // expect: async-blocking-call
  putwc_unlocked(L'x', out);         // expect: async-blocking-call
  fputws_unlocked(wide, out);        // expect: async-blocking-call
  fwrite(text, 1, 10, out);          // expect: async-blocking-call
  fwrite_unlocked(text, 1, 10, out); // expect: async-blocking-call
  snprintf(text, 10, "x");
  co_return;
}

task<> standardStreams(char *text) { // a console, off by default
  fgets(text, 10, stdin);
  fread(text, 1, 10, stdin);
  fgetc(stdin);
  fputs(text, stdout);
  fprintf(stderr, "x");
  fwrite(text, 1, 10, stderr);
  fflush(stdout);
  co_return;
}

task<> inMemory(char *text, size_t size, wchar_t *wide, char **grown, wchar_t **wideGrown) {
  FILE *in = fmemopen(text, size, "r");
  fgets(text, 10, in);
  fread(text, 1, 10, in);
  fgetc(in);
  fclose(in);
  FILE *out = open_memstream(grown, &size);
  fprintf(out, "x");
  fputs(text, out);
  fwrite(text, 1, 10, out);
  fflush(out);
  fclose(out);
  FILE *wideOut = open_wmemstream(wideGrown, &size);
  fputws(wide, wideOut);
  co_return;
}

task<> overDescriptors(FILE *stream, char *text, int blocking) {
  FILE *one = fdopen(blocking, "r");
  fgets(text, 10, one);              // expect: async-blocking-call
  fgets(text, 10, stream);           // expect: async-blocking-call
  fcntl(fileno(stream), F_SETFL, O_NONBLOCK);
  fgets(text, 10, stream);
  read(fileno_unlocked(stream), text, 10);
  int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
  FILE *two = fdopen(fd, "r+");
  fgets(text, 10, two);
  fputs(text, two);
  co_return;
}

void plain(FILE *stream) { fgetc(stream); }
