// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/eventfd.h>
#include <sys/fanotify.h>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
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

task<> readsAndWrites(const char *path, char *data, const iovec *parts, int flags, va_list list) {
  int fd = open(path, O_RDWR);                                     // expect: async-blocking-call
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

task<> fileOrigins(const char *path, int directory, int flags, file_handle *handle, char *name, char *data) {
  int one = open(path, flags);                                     // expect: async-blocking-call
  read(one, data, 1);                                              // expect: async-blocking-call
  int two = open64(path, O_RDONLY);                                // expect: async-blocking-call
  read(two, data, 1);                                              // expect: async-blocking-call
  int three = openat(directory, path, O_RDONLY);                   // expect: async-blocking-call
  read(three, data, 1);                                            // expect: async-blocking-call
  int four = openat64(directory, path, O_RDONLY);                  // expect: async-blocking-call
  read(four, data, 1);                                             // expect: async-blocking-call
  int five = creat(path, 0600);                                    // expect: async-blocking-call
  write(five, data, 1);                                            // expect: async-blocking-call
  int six = creat64(path, 0600);                                   // expect: async-blocking-call
  write(six, data, 1);                                             // expect: async-blocking-call
  int seven = open_by_handle_at(directory, handle, O_RDONLY);      // expect: async-blocking-call
  read(seven, data, 1);                                            // expect: async-blocking-call
  int scratch1 = mkstemp(name);
  write(scratch1, data, 1);                                        // expect: async-blocking-call
  int scratch2 = mkstemp64(name);
  write(scratch2, data, 1);                                        // expect: async-blocking-call
  int scratch3 = mkostemp(name, O_CLOEXEC);
  write(scratch3, data, 1);                                        // expect: async-blocking-call
  int scratch4 = mkostemp64(name, O_CLOEXEC);
  write(scratch4, data, 1);                                        // expect: async-blocking-call
  int scratch5 = mkstemps(name, 4);
  write(scratch5, data, 1);                                        // expect: async-blocking-call
  int scratch6 = mkstemps64(name, 4);
  write(scratch6, data, 1);                                        // expect: async-blocking-call
  int scratch7 = mkostemps(name, 4, 0);
  write(scratch7, data, 1);                                        // expect: async-blocking-call
  int scratch8 = mkostemps64(name, 4, 0);
  write(scratch8, data, 1);                                        // expect: async-blocking-call
  FILE *stream = fopen(path, "r");                                 // expect: async-blocking-call
  read(fileno(stream), data, 1);                                   // expect: async-blocking-call
  FILE *scratch = tmpfile();                                       // expect: async-blocking-call
  write(fileno(scratch), data, 1);                                 // expect: async-blocking-call
  co_return;
}

task<> unknownDescriptors(int fd, int other, char *data, const iovec *parts, off_t *offset, off64_t *offset64,
                          FILE *stream, va_list list) {
  read(fd, data, 1);
  readv(fd, parts, 1);
  write(fd, data, 1);
  writev(fd, parts, 1);
  dprintf(fd, "%s", data);
  vdprintf(fd, "%s", list);
  read(fileno(stream), data, 1);
  sendfile(fd, other, offset, 1);
  sendfile64(fd, other, offset64, 1);
  splice(fd, nullptr, other, nullptr, 1, 0);
  tee(fd, other, 1, 0);
  vmsplice(fd, parts, 1, 0);
  co_return;
}

struct log {
  explicit log(const char *path) : fd(open(path, O_WRONLY | O_APPEND)) {}
  void add(const char *line) { write(fd, line, 1); }
  int fd;
};
struct loop {
  int wakeUp;
  void wake() {
    uint64_t one = 1;
    write(wakeUp, &one, sizeof one);
  }
};
task<> fields(log &file, loop &events) {
  file.add("x");                                                   // expect: async-blocking-call
  write(file.fd, "x", 1);                                          // expect: async-blocking-call
  events.wake();
  write(events.wakeUp, "x", 1);
  co_return;
}

int openLog(const char *path) { return open(path, O_WRONLY | O_APPEND); }
int openFifo(const char *path) { return open(path, O_WRONLY | O_NONBLOCK); }
task<> returned(const char *path) {
  int fd = openLog(path);                                          // expect: async-blocking-call
  write(fd, "x", 1);                                               // expect: async-blocking-call
  int fifo = openFifo(path);
  write(fifo, "x", 1);
  co_return;
}

task<> moves(const char *path, int other, off_t *offset, off64_t *offset64, unsigned flags) {
  int file = open(path, O_RDWR);                                   // expect: async-blocking-call
  sendfile(file, other, offset, 1);                                // expect: async-blocking-call
  sendfile64(file, other, offset64, 1);                            // expect: async-blocking-call
  copy_file_range(other, nullptr, other, nullptr, 1, 0);           // expect: async-blocking-call
  splice(file, nullptr, other, nullptr, 1, 0);                     // expect: async-blocking-call
  splice(other, nullptr, file, nullptr, 1, flags);                 // expect: async-blocking-call
  sendfile(other, file, offset, 1);
  splice(file, nullptr, other, nullptr, 1, SPLICE_F_NONBLOCK);
  splice(other, nullptr, file, nullptr, 1, flags | SPLICE_F_NONBLOCK);
  co_return;
}

task<> movesThroughPipes(int other, const iovec *parts, unsigned flags, off_t *offset) {
  int ends[2];
  pipe2(ends, O_CLOEXEC);
  int more[2];
  pipe2(more, 0);
  int socket = ::socket(AF_INET, SOCK_STREAM, 0);
  splice(ends[0], nullptr, more[1], nullptr, 1, 0);                // expect: async-blocking-call
  splice(socket, nullptr, ends[1], nullptr, 1, 0);                 // expect: async-blocking-call
  splice(ends[0], nullptr, socket, nullptr, 1, flags);             // expect: async-blocking-call
  tee(ends[0], more[1], 1, 0);                                     // expect: async-blocking-call
  vmsplice(ends[1], parts, 1, SPLICE_F_GIFT);                      // expect: async-blocking-call
  sendfile(ends[1], other, offset, 1);                             // expect: async-blocking-call
  splice(other, nullptr, ends[1], nullptr, 1, 0);
  splice(ends[0], nullptr, other, nullptr, 1, 0);
  splice(ends[0], nullptr, more[1], nullptr, 1, SPLICE_F_NONBLOCK);
  splice(socket, nullptr, ends[1], nullptr, 1, SPLICE_F_NONBLOCK);
  splice(ends[0], nullptr, socket, nullptr, 1, flags | SPLICE_F_NONBLOCK);
  tee(ends[0], other, 1, 0);
  tee(ends[0], more[1], 1, SPLICE_F_NONBLOCK);
  vmsplice(ends[1], parts, 1, SPLICE_F_NONBLOCK);
  co_return;
}

task<> movesNonblocking(const char *path, off_t *offset, off64_t *offset64, const iovec *parts) {
  int other = open(path, O_RDWR);                                  // expect: async-blocking-call
  int fd = open(path, O_RDWR | O_NONBLOCK);
  sendfile(fd, other, offset, 1);
  sendfile64(fd, other, offset64, 1);
  splice(fd, nullptr, other, nullptr, 1, 0);
  splice(other, nullptr, fd, nullptr, 1, 0);
  int blocking[2];
  pipe(blocking);
  int ends[2];
  pipe2(ends, O_NONBLOCK);
  tee(ends[0], blocking[1], 1, 0);
  tee(blocking[0], ends[1], 1, 0);
  vmsplice(ends[1], parts, 1, 0);
  sendfile(ends[1], other, offset, 1);
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
  int path1 = open(path, O_PATH);
  read(path1, data, 1);
  fcntl(blocking, F_SETFL, O_NONBLOCK);
  read(blocking, data, 1);
  co_return;
}

task<> eventSources(char *data, const sigset_t *signals, int flags) {
  int counter = eventfd(0, 0);
  read(counter, data, 8);                                          // expect: async-blocking-call
  int counter2 = eventfd(0, EFD_CLOEXEC);
  read(counter2, data, 8);                                         // expect: async-blocking-call
  int timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
  read(timer, data, 8);                                            // expect: async-blocking-call
  int timer2 = timerfd_create(CLOCK_MONOTONIC, 0);
  read(timer2, data, 8);                                           // expect: async-blocking-call
  int signal = signalfd(-1, signals, 0);
  read(signal, data, 8);                                           // expect: async-blocking-call
  int signal2 = signalfd(-1, signals, SFD_CLOEXEC);
  read(signal2, data, 8);                                          // expect: async-blocking-call
  int changes = inotify_init();
  read(changes, data, 8);                                          // expect: async-blocking-call
  int changes2 = inotify_init1(IN_CLOEXEC);
  read(changes2, data, 8);                                         // expect: async-blocking-call
  int changes3 = inotify_init1(0);
  read(changes3, data, 8);                                         // expect: async-blocking-call
  int accesses = fanotify_init(FAN_CLASS_NOTIF, 0);
  read(accesses, data, 8);                                         // expect: async-blocking-call
  write(counter, data, 8);
  write(timer, data, 8);
  int any = eventfd(0, flags);
  read(any, data, 8);
  int semaphore = eventfd(0, EFD_SEMAPHORE | flags);
  read(semaphore, data, 8);
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
  int shared = shm_open("/scratch", O_RDWR, 0600);
  write(shared, data, 1);
  pwrite(shared, data, 1, 0);
  posix_fallocate(shared, 0, 1);
  co_return;
}

void plain(const char *path, char *data) { read(open(path, O_RDONLY), data, 1); }

void save(int fd) { fsync(fd); }
task<> throughHelper(int fd) {
  save(fd);                                                        // expect: async-blocking-call
  co_return;
}
