// RUN: %verify --kinds +console %s -- -std=c++20 -I%inputs
#include "task.h"
#include <cstdarg>
#include <cstdio>
#include <cwchar>
#include <netdb.h>
#include <signal.h>
#include <sys/uio.h>
#include <unistd.h>

task<> reads(char *text, char **line, size_t *size, wchar_t *wide, int *n, va_list list, const iovec *parts) {
  getchar();                       // expect: async-blocking-call
  std::getchar();                  // expect: async-blocking-call
  getchar_unlocked();              // expect: async-blocking-call
  scanf("%d", n);                  // expect: async-blocking-call
  vscanf("%d", list);              // expect: async-blocking-call
  getwchar();                      // expect: async-blocking-call
  getwchar_unlocked();             // expect: async-blocking-call
  wscanf(L"%d", n);                // expect: async-blocking-call
  vwscanf(L"%d", list);            // expect: async-blocking-call
  getpass("Password: ");           // expect: async-blocking-call
  fgetc(stdin);                    // expect: async-blocking-call
  fgets(text, 10, stdin);          // expect: async-blocking-call
  getline(line, size, stdin);      // expect: async-blocking-call
  fread(text, 1, 10, stdin);       // expect: async-blocking-call
  fgetws(wide, 10, stdin);         // expect: async-blocking-call
  read(STDIN_FILENO, text, 1);     // expect: async-blocking-call
  readv(STDIN_FILENO, parts, 1);   // expect: async-blocking-call
  isatty(STDIN_FILENO);
  co_return;
}

task<> writes(const char *text, const siginfo_t *info, va_list list, const iovec *parts) {
  putchar('x');                    // expect: async-blocking-call
  putchar_unlocked('x');           // expect: async-blocking-call
  puts(text);                      // expect: async-blocking-call
  std::puts(text);                 // expect: async-blocking-call
  printf("x");                     // expect: async-blocking-call
  std::printf("x");                // expect: async-blocking-call
  vprintf("x", list);              // expect: async-blocking-call
  perror(text);                    // expect: async-blocking-call
  psignal(SIGINT, text);           // expect: async-blocking-call
  psiginfo(info, text);            // expect: async-blocking-call
  herror(text);                    // expect: async-blocking-call
  putwchar(L'x');                  // expect: async-blocking-call
  putwchar_unlocked(L'x');         // expect: async-blocking-call
  wprintf(L"x");                   // expect: async-blocking-call
  vwprintf(L"x", list);            // expect: async-blocking-call
  fputs(text, stdout);             // expect: async-blocking-call
  fprintf(stderr, "x");            // expect: async-blocking-call
  fwrite(text, 1, 10, stderr);     // expect: async-blocking-call
  fflush(stdout);                  // expect: async-blocking-call
  fclose(stdout);                  // expect: async-blocking-call
  write(STDOUT_FILENO, text, 1);   // expect: async-blocking-call
  writev(STDERR_FILENO, parts, 1); // expect: async-blocking-call
  dprintf(2, "x");                 // expect: async-blocking-call
  vdprintf(1, "x", list);          // expect: async-blocking-call
  co_return;
}

void plain() { getchar(); }
