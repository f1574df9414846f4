// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <cstdarg>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/eventfd.h>
#include <sys/fanotify.h>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <sys/uio.h>
#include <termios.h>
#include <unistd.h>

task<> opens(const char *path, int directory, int flags, file_handle *handle) {
  open(path, O_RDONLY);                                            // expect: async-blocking-call
  open(path, O_WRONLY | O_CREAT, 0600);                            // expect: async-blocking-call
  open(path, flags);                                               // expect: async-blocking-call
  open64(path, O_RDONLY);                                          // expect: async-blocking-call
  openat(directory, path, O_RDONLY);                               // expect: async-blocking-call
  openat64(AT_FDCWD, path, flags);                                 // expect: async-blocking-call
  creat(path, 0600);                                               // expect: async-blocking-call
  creat64(path, 0600);                                             // expect: async-blocking-call
  open_by_handle_at(directory, handle, O_RDONLY);                  // expect: async-blocking-call
  open(path, O_RDONLY | O_NONBLOCK);
  open(path, flags | O_NONBLOCK);
  open(path, O_PATH);
  open64(path, O_PATH | O_CLOEXEC);
  openat(directory, path, O_RDONLY | O_NONBLOCK);
  openat64(directory, path, O_PATH);
  close(directory);
  co_return;
}

task<> readsAndWrites(int fd, char *data, const iovec *parts, int flags, va_list list) {
  read(fd, data, 1);                                               // expect: async-blocking-call
  readv(fd, parts, 1);                                             // expect: async-blocking-call
  write(fd, data, 1);                                              // expect: async-blocking-call
  writev(fd, parts, 1);                                            // expect: async-blocking-call
  dprintf(fd, "%s", data);                                         // expect: async-blocking-call
  vdprintf(fd, "%s", list);                                        // expect: async-blocking-call
  pread(fd, data, 1, 0);                                           // expect: async-blocking-call
  pread64(fd, data, 1, 0);                                         // expect: async-blocking-call
  pwrite(fd, data, 1, 0);                                          // expect: async-blocking-call
  pwrite64(fd, data, 1, 0);                                        // expect: async-blocking-call
  preadv(fd, parts, 1, 0);                                         // expect: async-blocking-call
  preadv64(fd, parts, 1, 0);                                       // expect: async-blocking-call
  pwritev(fd, parts, 1, 0);                                        // expect: async-blocking-call
  pwritev64(fd, parts, 1, 0);                                      // expect: async-blocking-call
  preadv2(fd, parts, 1, 0, 0);                                     // expect: async-blocking-call
  preadv64v2(fd, parts, 1, 0, flags);                              // expect: async-blocking-call
  pwritev2(fd, parts, 1, 0, RWF_SYNC);                             // expect: async-blocking-call
  pwritev64v2(fd, parts, 1, 0, flags);                             // expect: async-blocking-call
  preadv2(fd, parts, 1, 0, RWF_NOWAIT);
  preadv64v2(fd, parts, 1, 0, flags | RWF_NOWAIT);
  pwritev2(fd, parts, 1, 0, RWF_NOWAIT);
  pwritev64v2(fd, parts, 1, 0, RWF_APPEND | RWF_NOWAIT);
  lseek(fd, 0, SEEK_SET);
  co_return;
}

task<> standardDescriptors(char *data) { // a console, off by default
  read(STDIN_FILENO, data, 1);
  write(STDOUT_FILENO, data, 1);
  write(STDERR_FILENO, data, 1);
  dprintf(2, "%s", data);
  co_return;
}

task<> syncs(int fd, void *memory, int flags) {
  fsync(fd);                                                       // expect: async-blocking-call
  fdatasync(fd);                                                   // expect: async-blocking-call
  sync();                                                          // expect: async-blocking-call
  syncfs(fd);                                                      // expect: async-blocking-call
  msync(memory, 1, MS_SYNC);                                       // expect: async-blocking-call
  msync(memory, 1, flags);                                         // expect: async-blocking-call
  sync_file_range(fd, 0, 0, SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE); // expect: async-blocking-call
  sync_file_range(fd, 0, 0, flags);                                // expect: async-blocking-call
  tcdrain(fd);                                                     // expect: async-blocking-call
  msync(memory, 1, MS_ASYNC);
  msync(memory, 1, MS_ASYNC | MS_INVALIDATE);
  sync_file_range(fd, 0, 0, SYNC_FILE_RANGE_WRITE);
  sync_file_range(fd, 0, 0, 0);
  co_return;
}

task<> allocates(int fd) {
  fallocate(fd, 0, 0, 1);                                          // expect: async-blocking-call
  fallocate64(fd, 0, 0, 1);                                        // expect: async-blocking-call
  posix_fallocate(fd, 0, 1);                                       // expect: async-blocking-call
  posix_fallocate64(fd, 0, 1);                                     // expect: async-blocking-call
  readahead(fd, 0, 1);                                             // expect: async-blocking-call
  co_return;
}

task<> moves(int in, int out, off_t *offset, off64_t *offset64, const iovec *parts, unsigned flags) {
  sendfile(out, in, offset, 1);                                    // expect: async-blocking-call
  sendfile64(out, in, offset64, 1);                                // expect: async-blocking-call
  copy_file_range(in, nullptr, out, nullptr, 1, 0);                // expect: async-blocking-call
  splice(in, nullptr, out, nullptr, 1, 0);                         // expect: async-blocking-call
  splice(in, nullptr, out, nullptr, 1, flags);                     // expect: async-blocking-call
  tee(in, out, 1, 0);                                              // expect: async-blocking-call
  vmsplice(out, parts, 1, SPLICE_F_GIFT);                          // expect: async-blocking-call
  splice(in, nullptr, out, nullptr, 1, SPLICE_F_NONBLOCK);
  splice(in, nullptr, out, nullptr, 1, flags | SPLICE_F_NONBLOCK);
  tee(in, out, 1, SPLICE_F_NONBLOCK);
  vmsplice(out, parts, 1, SPLICE_F_NONBLOCK);
  co_return;
}

task<> movesNonblocking(const char *path, int other, off_t *offset, off64_t *offset64, const iovec *parts) {
  int fd = open(path, O_RDWR | O_NONBLOCK);
  sendfile(fd, other, offset, 1);
  sendfile64(fd, other, offset64, 1);
  splice(fd, nullptr, other, nullptr, 1, 0);
  splice(other, nullptr, fd, nullptr, 1, 0);
  tee(fd, other, 1, 0);
  tee(other, fd, 1, 0);
  vmsplice(fd, parts, 1, 0);
  co_return;
}

task<> maps(int fd, int flags) {
  mmap(nullptr, 1, PROT_READ, MAP_PRIVATE | MAP_POPULATE, fd, 0);  // expect: async-blocking-call
  mmap64(nullptr, 1, PROT_READ, MAP_SHARED | MAP_POPULATE, fd, 0); // expect: async-blocking-call
  mmap(nullptr, 1, PROT_READ, MAP_PRIVATE, fd, 0);
  mmap64(nullptr, 1, PROT_READ, flags, fd, 0);
  mmap(nullptr, 1, PROT_READ, MAP_PRIVATE | MAP_POPULATE | MAP_ANONYMOUS, -1, 0);
  co_return;
}

task<> loads(const char *path, int flags) {
  dlopen(path, RTLD_NOW);                                          // expect: async-blocking-call
  dlopen("libm.so.6", flags);                                      // expect: async-blocking-call
  dlmopen(LM_ID_NEWLM, path, RTLD_NOW);                            // expect: async-blocking-call
  dlopen(nullptr, RTLD_NOW);
  dlopen(path, RTLD_NOW | RTLD_NOLOAD);
  dlmopen(LM_ID_BASE, nullptr, RTLD_NOW);
  dlmopen(LM_ID_BASE, path, RTLD_LAZY | RTLD_NOLOAD);
  dlsym(RTLD_DEFAULT, path);
  co_return;
}

task<> nonblocking(const char *path, int directory, char *data, const iovec *parts) {
  int blocking = open(path, O_RDWR);                               // expect: async-blocking-call
  read(blocking, data, 1);                                         // expect: async-blocking-call
  int fd = open(path, O_RDWR | O_NONBLOCK);
  read(fd, data, 1);
  write(fd, data, 1);
  readv(fd, parts, 1);
  writev(fd, parts, 1);
  int other = openat(directory, path, O_RDWR | O_NONBLOCK);
  read(other, data, 1);
  co_return;
}

task<> eventSources(char *data, const sigset_t *signals) {
  int counter = eventfd(0, 0);
  read(counter, data, 8);                                          // expect: async-blocking-call
  write(counter, data, 8);
  int timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
  read(timer, data, 8);                                            // expect: async-blocking-call
  int signal = signalfd(-1, signals, 0);
  read(signal, data, 8);                                           // expect: async-blocking-call
  int changes = inotify_init();
  read(changes, data, 8);                                          // expect: async-blocking-call
  int moreChanges = inotify_init1(IN_CLOEXEC);
  read(moreChanges, data, 8);                                      // expect: async-blocking-call
  int accesses = fanotify_init(FAN_CLASS_NOTIF, 0);
  read(accesses, data, 8);                                         // expect: async-blocking-call
  co_return;
}

task<> nonblockingEventSources(char *data, const sigset_t *signals) {
  int counter = eventfd(0, EFD_NONBLOCK);
  read(counter, data, 8);
  write(counter, data, 8);
  int timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
  read(timer, data, 8);
  int signal = signalfd(-1, signals, SFD_NONBLOCK);
  read(signal, data, 8);
  int changes = inotify_init1(IN_NONBLOCK);
  read(changes, data, 8);
  int accesses = fanotify_init(FAN_CLASS_NOTIF | FAN_NONBLOCK, 0);
  read(accesses, data, 8);
  co_return;
}

task<> inMemory(char *data, const iovec *parts) {
  int fd = memfd_create("scratch", 0);
  write(fd, data, 1);
  read(fd, data, 1);
  pread(fd, data, 1, 0);
  pwritev2(fd, parts, 1, 0, 0);
  fsync(fd);
  fallocate(fd, 0, 0, 1);
  mmap(nullptr, 1, PROT_READ, MAP_SHARED | MAP_POPULATE, fd, 0);
  co_return;
}

void plain(int fd, char *data) { read(fd, data, 1); }

void save(int fd) { fsync(fd); }
task<> throughHelper(int fd) {
  save(fd);                                                        // expect: async-blocking-call
  co_return;
}
