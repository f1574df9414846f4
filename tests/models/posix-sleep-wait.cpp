// RUN: %verify %s -- -std=c++20 -I%inputs -Wno-deprecated-declarations
#include "task.h"
#include <aio.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <linux/io_uring.h>
#include <linux/openat2.h>
#include <mqueue.h>
#include <poll.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/msg.h>
#include <sys/select.h>
#include <sys/sem.h>
#include <sys/syscall.h>
#include <termios.h>
#include <threads.h>
#include <time.h>
#include <unistd.h>

// libaio's, whose header need not be installed.
extern "C" int io_getevents(void *context, long least, long most, void *events, timespec *timeout);
extern "C" int io_pgetevents(void *context, long least, long most, void *events, timespec *timeout, sigset_t *mask);

task<> sleeps(unsigned seconds, const timespec *time, int terminal) {
  sleep(1);                                                         // expect: async-blocking-call
  ::sleep(seconds);                                                 // expect: async-blocking-call
  usleep(1000);                                                     // expect: async-blocking-call
  nanosleep(time, nullptr);                                         // expect: async-blocking-call
  clock_nanosleep(CLOCK_MONOTONIC, 0, time, nullptr);               // expect: async-blocking-call
  thrd_sleep(time, nullptr);                                        // expect: async-blocking-call
  tcsendbreak(terminal, 0);                                         // expect: async-blocking-call
  sleep(0);
  usleep(0);
  alarm(1);
  thrd_yield();
  co_return;
}

void plain() {
  sleep(1);
  pause();
}

void helper() { usleep(10); }
task<> throughHelper() {
  helper();                                                         // expect: async-blocking-call
  co_return;
}

task<> waitsForDescriptors(pollfd *polled, fd_set *read, timeval *period, timespec *time, int timeout, int epoll,
                           epoll_event *event, const sigset_t *mask) {
  poll(polled, 1, -1);                                              // expect: async-blocking-call
  poll(polled, 1, timeout);                                         // expect: async-blocking-call
  poll(nullptr, 0, 100);                                            // expect: async-blocking-call
  ppoll(polled, 1, time, mask);                                     // expect: async-blocking-call
  ppoll(nullptr, 0, time, mask);                                    // expect: async-blocking-call
  select(1, read, nullptr, nullptr, nullptr);                       // expect: async-blocking-call
  select(0, nullptr, nullptr, nullptr, period);                     // expect: async-blocking-call
  pselect(1, read, nullptr, nullptr, time, mask);                   // expect: async-blocking-call
  epoll_wait(epoll, event, 1, -1);                                  // expect: async-blocking-call
  epoll_wait(epoll, event, 1, timeout);                             // expect: async-blocking-call
  epoll_pwait(epoll, event, 1, 10, mask);                           // expect: async-blocking-call
  epoll_pwait2(epoll, event, 1, time, mask);                        // expect: async-blocking-call
  poll(polled, 1, 0);
  poll(nullptr, 0, 0);
  epoll_wait(epoll, event, 1, 0);
  epoll_pwait(epoll, event, 1, 0, mask);
  epoll_ctl(epoll, EPOLL_CTL_ADD, 0, event);
  co_return;
}

task<> waitsForSemaphores(sem_t *semaphore, const timespec *time, int set, sembuf *operation) {
  sem_wait(semaphore);                                              // expect: async-blocking-call
  sem_timedwait(semaphore, time);                                   // expect: async-blocking-call
  sem_clockwait(semaphore, CLOCK_MONOTONIC, time);                  // expect: async-blocking-call
  semop(set, operation, 1);                                         // expect: async-blocking-call
  semtimedop(set, operation, 1, time);                              // expect: async-blocking-call
  sem_trywait(semaphore);
  sem_post(semaphore);
  co_return;
}

task<> waitsForThreads(pthread_t thread, thrd_t cThread, const timespec *time, pthread_barrier_t *barrier) {
  pthread_join(thread, nullptr);                                    // expect: async-blocking-call
  pthread_timedjoin_np(thread, nullptr, time);                      // expect: async-blocking-call
  pthread_clockjoin_np(thread, nullptr, CLOCK_MONOTONIC, time);     // expect: async-blocking-call
  thrd_join(cThread, nullptr);                                      // expect: async-blocking-call
  pthread_barrier_wait(barrier);                                    // expect: async-blocking-call
  pthread_tryjoin_np(thread, nullptr);
  pthread_detach(thread);
  co_return;
}

task<> waitsForConditions(pthread_cond_t *condition, pthread_mutex_t *mutex, cnd_t *cCondition, mtx_t *cMutex,
                          const timespec *time) {
  pthread_cond_wait(condition, mutex);                              // expect: async-blocking-call
  pthread_cond_timedwait(condition, mutex, time);                   // expect: async-blocking-call
  pthread_cond_clockwait(condition, mutex, CLOCK_MONOTONIC, time);  // expect: async-blocking-call
  cnd_wait(cCondition, cMutex);                                     // expect: async-blocking-call
  cnd_timedwait(cCondition, cMutex, time);                          // expect: async-blocking-call
  pthread_cond_signal(condition);
  cnd_broadcast(cCondition);
  co_return;
}

task<> waitsForSignals(const sigset_t *set, int *number, siginfo_t *info, const timespec *time) {
  sigwait(set, number);                                             // expect: async-blocking-call
  sigwaitinfo(set, info);                                           // expect: async-blocking-call
  sigtimedwait(set, info, time);                                    // expect: async-blocking-call
  pause();                                                          // expect: async-blocking-call
  sigsuspend(set);                                                  // expect: async-blocking-call
  sigpause(SIGINT);                                                 // expect: async-blocking-call
  sigprocmask(SIG_BLOCK, set, nullptr);
  co_return;
}

task<> waitsForMessages(char *text, unsigned *priority, const timespec *time, int id, int flags) {
  mqd_t queue = mq_open("/jobs", O_RDWR);
  mq_receive(queue, text, 10, priority);                            // expect: async-blocking-call
  mq_timedreceive(queue, text, 10, priority, time);                 // expect: async-blocking-call
  mq_send(queue, text, 10, 0);                                      // expect: async-blocking-call
  mq_timedsend(queue, text, 10, 0, time);                           // expect: async-blocking-call
  msgrcv(id, text, 10, 0, 0);                                       // expect: async-blocking-call
  msgrcv(id, text, 10, 0, MSG_NOERROR);                             // expect: async-blocking-call
  msgsnd(id, text, 10, 0);                                          // expect: async-blocking-call
  msgsnd(id, text, 10, flags);                                      // expect: async-blocking-call
  msgrcv(id, text, 10, 0, MSG_NOERROR | IPC_NOWAIT);
  msgrcv(id, text, 10, 0, flags | IPC_NOWAIT);
  msgsnd(id, text, 10, IPC_NOWAIT);
  co_return;
}

task<> nonblockingQueue(mqd_t unknown, char *text, unsigned *priority, const timespec *time,
                        const mq_attr *attributes) {
  mq_receive(unknown, text, 10, priority);
  mq_send(unknown, text, 10, 0);
  mqd_t blocking = mq_open("/jobs", O_RDWR);
  mq_receive(blocking, text, 10, priority);                         // expect: async-blocking-call
  mq_setattr(blocking, attributes, nullptr);
  mq_receive(blocking, text, 10, priority);
  mqd_t queue = mq_open("/jobs", O_RDWR | O_NONBLOCK);
  mq_receive(queue, text, 10, priority);
  mq_timedreceive(queue, text, 10, priority, time);
  mq_send(queue, text, 10, 0);
  mq_timedsend(queue, text, 10, 0, time);
  co_return;
}

task<> waitsForInputOutput(const aiocb *const *list, aiocb *const *jobs, timespec *time, void *context, void *events,
                           sigset_t *mask, long least, aiocb *job, int mode) {
  aio_suspend(list, 1, time);                                       // expect: async-blocking-call
  lio_listio(LIO_WAIT, jobs, 1, nullptr);                           // expect: async-blocking-call
  io_getevents(context, 1, 8, events, nullptr);                     // expect: async-blocking-call
  io_getevents(context, least, 8, events, time);                    // expect: async-blocking-call
  io_pgetevents(context, 1, 8, events, nullptr, mask);              // expect: async-blocking-call
  lio_listio(LIO_NOWAIT, jobs, 1, nullptr);
  lio_listio(mode, jobs, 1, nullptr);
  io_getevents(context, 0, 8, events, nullptr);
  io_pgetevents(context, 0, 8, events, time, mask);
  aio_read(job);
  aio_write(job);
  aio_fsync(O_SYNC, job);
  aio_error(job);
  co_return;
}

task<> waitsForCounter(int unknown, eventfd_t *value) {
  eventfd_read(unknown, value);
  int blocking = eventfd(0, EFD_CLOEXEC);
  eventfd_read(blocking, value);                                    // expect: async-blocking-call
  int counter = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  eventfd_read(counter, value);
  eventfd_write(blocking, 1);
  eventfd_write(unknown, 1);
  co_return;
}

task<> systemCalls(int *word, futex_waitv *words, timespec *time, void *context, void *events, int ring, int epoll,
                   epoll_event *event, int flags, open_how *how, long number) {
  syscall(SYS_futex, word, FUTEX_WAIT, 0, time);                    // expect: async-blocking-call
  syscall(SYS_futex, word, FUTEX_WAIT_PRIVATE, 0, time);            // expect: async-blocking-call
  syscall(SYS_futex, word, FUTEX_WAIT_BITSET, 0, time, nullptr, 1); // expect: async-blocking-call
  syscall(SYS_futex, word, FUTEX_WAIT_BITSET_PRIVATE, 0, time, nullptr, 1); // expect: async-blocking-call
  syscall(SYS_futex_waitv, words, 1, 0, time, CLOCK_MONOTONIC);     // expect: async-blocking-call
  syscall(SYS_io_getevents, context, 1, 8, events, time);           // expect: async-blocking-call
  syscall(SYS_io_pgetevents, context, 1, 8, events, time, nullptr); // expect: async-blocking-call
  syscall(SYS_io_uring_enter, ring, 0, 1, IORING_ENTER_GETEVENTS, nullptr); // expect: async-blocking-call
  syscall(SYS_io_uring_enter, ring, 0, 1, flags | IORING_ENTER_GETEVENTS, nullptr); // expect: async-blocking-call
  syscall(SYS_epoll_pwait2, epoll, event, 1, time, nullptr);        // expect: async-blocking-call
  syscall(SYS_openat2, AT_FDCWD, "x", how, sizeof *how);            // expect: async-blocking-call
  syscall(SYS_futex, word, FUTEX_WAKE, 1);
  syscall(SYS_futex, word, FUTEX_WAKE_PRIVATE, 1);
  syscall(SYS_futex, word, FUTEX_LOCK_PI, 0, time); // a lock, off by default
  syscall(SYS_futex, word, flags, 0, time);
  syscall(SYS_io_getevents, context, 0, 8, events, time);
  syscall(SYS_io_pgetevents, context, 0, 8, events, time, nullptr);
  syscall(SYS_io_uring_enter, ring, 1, 0, 0, nullptr);
  syscall(SYS_io_uring_enter, ring, 1, 0, IORING_ENTER_GETEVENTS, nullptr);
  syscall(SYS_gettid);
  syscall(number, word);
  co_return;
}
