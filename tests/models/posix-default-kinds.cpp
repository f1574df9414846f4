// RUN: %verify %s -- -std=c++20 -I%inputs
// Locks, metadata and the console are off by default.
// expect: none
#include "task.h"
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <ftw.h>
#include <pthread.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <threads.h>
#include <unistd.h>

task<> locks(pthread_mutex_t *mutex, mtx_t *cMutex, pthread_rwlock_t *lock, int fd, struct flock *range) {
  pthread_mutex_lock(mutex);
  mtx_lock(cMutex);
  pthread_rwlock_wrlock(lock);
  flock(fd, LOCK_EX);
  fcntl(fd, F_SETLKW, range);
  co_return;
}

int visit(const char *, const struct stat *, int, FTW *) { return 0; }

task<> metadata(const char *path, struct stat *status, DIR *directory) {
  stat(path, status);
  unlink(path);
  rename(path, path);
  readdir(directory);
  nftw(path, visit, 10, 0);
  co_return;
}

task<> console() {
  printf("x");
  puts("x");
  getchar();
  perror("x");
  co_return;
}
