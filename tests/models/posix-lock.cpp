// RUN: %verify --kinds +lock %s -- -std=c++20 -I%inputs
#include "task.h"
#include <cstdio>
#include <fcntl.h>
#include <linux/futex.h>
#include <pthread.h>
#include <shadow.h>
#include <sys/file.h>
#include <sys/syscall.h>
#include <threads.h>
#include <unistd.h>

task<> mutexes(pthread_mutex_t *mutex, mtx_t *cMutex, pthread_spinlock_t *spin, const timespec *time) {
  pthread_mutex_lock(mutex);                                 // expect: async-blocking-call
  pthread_mutex_timedlock(mutex, time);                      // expect: async-blocking-call
  pthread_mutex_clocklock(mutex, CLOCK_MONOTONIC, time);     // expect: async-blocking-call
  mtx_lock(cMutex);                                          // expect: async-blocking-call
  mtx_timedlock(cMutex, time);                               // expect: async-blocking-call
  pthread_spin_lock(spin);                                   // expect: async-blocking-call
  pthread_mutex_trylock(mutex);
  pthread_mutex_unlock(mutex);
  mtx_trylock(cMutex);
  mtx_unlock(cMutex);
  pthread_spin_trylock(spin);
  pthread_spin_unlock(spin);
  co_return;
}

task<> readWriteLocks(pthread_rwlock_t *lock, const timespec *time) {
  pthread_rwlock_rdlock(lock);                               // expect: async-blocking-call
  pthread_rwlock_timedrdlock(lock, time);                    // expect: async-blocking-call
  pthread_rwlock_clockrdlock(lock, CLOCK_MONOTONIC, time);   // expect: async-blocking-call
  pthread_rwlock_wrlock(lock);                               // expect: async-blocking-call
  pthread_rwlock_timedwrlock(lock, time);                    // expect: async-blocking-call
  pthread_rwlock_clockwrlock(lock, CLOCK_MONOTONIC, time);   // expect: async-blocking-call
  pthread_rwlock_tryrdlock(lock);
  pthread_rwlock_trywrlock(lock);
  pthread_rwlock_unlock(lock);
  co_return;
}

task<> fileLocks(int fd, int operation, struct flock *range, FILE *stream) {
  flock(fd, LOCK_EX);                                        // expect: async-blocking-call
  flock(fd, LOCK_SH);                                        // expect: async-blocking-call
  flock(fd, operation);                                      // expect: async-blocking-call
  lockf(fd, F_LOCK, 0);                                      // expect: async-blocking-call
  lockf64(fd, F_LOCK, 0);                                    // expect: async-blocking-call
  fcntl(fd, F_SETLKW, range);                                // expect: async-blocking-call
  fcntl(fd, F_OFD_SETLKW, range);                            // expect: async-blocking-call
  fcntl64(fd, F_SETLKW, range);                              // expect: async-blocking-call
  flockfile(stream);                                         // expect: async-blocking-call
  lckpwdf();                                                 // expect: async-blocking-call
  flock(fd, LOCK_EX | LOCK_NB);
  flock(fd, operation | LOCK_NB);
  flock(fd, LOCK_UN);
  lockf(fd, F_TLOCK, 0);
  lockf(fd, F_ULOCK, 0);
  lockf64(fd, F_TEST, 0);
  lockf(fd, operation, 0);
  fcntl(fd, F_SETLK, range);
  fcntl(fd, F_OFD_SETLK, range);
  fcntl(fd, F_GETFL);
  fcntl64(fd, F_SETLK, range);
  ftrylockfile(stream);
  funlockfile(stream);
  co_return;
}

task<> futexes(int *word, const timespec *time) {
  syscall(SYS_futex, word, FUTEX_LOCK_PI, 0, time);          // expect: async-blocking-call
  syscall(SYS_futex, word, FUTEX_LOCK_PI_PRIVATE, 0, time);  // expect: async-blocking-call
  syscall(SYS_futex, word, FUTEX_LOCK_PI2, 0, time);         // expect: async-blocking-call
  syscall(SYS_futex, word, FUTEX_LOCK_PI2_PRIVATE, 0, time); // expect: async-blocking-call
  syscall(SYS_futex, word, FUTEX_TRYLOCK_PI, 0, time);
  syscall(SYS_futex, word, FUTEX_UNLOCK_PI);
  co_return;
}

void plain(pthread_mutex_t *mutex) { pthread_mutex_lock(mutex); }
