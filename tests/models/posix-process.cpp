// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

task<> waits(pid_t child, int *status, siginfo_t *info, rusage *usage, int options) {
  wait(status);                        // expect: async-blocking-call
  wait(nullptr);                       // expect: async-blocking-call
  waitpid(child, status, 0);           // expect: async-blocking-call
  waitpid(child, status, WUNTRACED);   // expect: async-blocking-call
  waitpid(child, status, options);     // expect: async-blocking-call
  wait3(status, 0, usage);             // expect: async-blocking-call
  wait4(child, status, 0, usage);      // expect: async-blocking-call
  waitid(P_PID, child, info, WEXITED); // expect: async-blocking-call
  waitpid(child, status, WNOHANG);
  waitpid(child, status, WNOHANG | WUNTRACED);
  waitpid(child, status, options | WNOHANG);
  wait3(status, WNOHANG, usage);
  wait4(child, status, WNOHANG, usage);
  waitid(P_PID, child, info, WEXITED | WNOHANG);
  kill(child, SIGTERM);
  co_return;
}

task<> starts(const char *command, char *const *arguments, pid_t *child) {
  system(command);                     // expect: async-blocking-call
  std::system("ls");                   // expect: async-blocking-call
  system(nullptr);
  fork();
  posix_spawn(child, "/bin/ls", nullptr, nullptr, arguments, nullptr);
  if (vfork() == 0)                    // expect: async-blocking-call
    _exit(1);
  co_return;
}

task<> pipes(char *line) {
  FILE *listing = popen("ls", "r");    // expect: async-blocking-call
  fgets(line, 10, listing);            // expect: async-blocking-call
  fgetc(listing);                      // expect: async-blocking-call
  fread(line, 1, 10, listing);         // expect: async-blocking-call
  fputs(line, listing);                // expect: async-blocking-call
  fprintf(listing, "%s", line);        // expect: async-blocking-call
  fwrite(line, 1, 10, listing);        // expect: async-blocking-call
  pclose(listing);                     // expect: async-blocking-call
  co_return;
}

task<> pipesByDescriptor(char *line) {
  FILE *listing = popen("ls", "r");    // expect: async-blocking-call
  read(fileno(listing), line, 10);     // expect: async-blocking-call
  write(fileno(listing), line, 10);    // expect: async-blocking-call
  dprintf(fileno(listing), "x");       // expect: async-blocking-call
  fcntl(fileno(listing), F_SETFL, O_NONBLOCK);
  read(fileno(listing), line, 10);
  write(fileno(listing), line, 10);
  dprintf(fileno(listing), "x");
  co_return;
}

void plain() { system("ls"); }
