// RUN: %verify %s -- -std=c++20 -I%inputs
// Functions that call what they are given, and some that only keep it.
#include "task.h"
#include <cstdlib>
#include <dirent.h>
#include <fts.h>
#include <ftw.h>
#include <glob.h>
#include <link.h>
#include <pthread.h>
#include <search.h>
#include <signal.h>
#include <sys/stat.h>
#include <threads.h>
#include <unistd.h>

void nap() { usleep(1); }
int slowly(const void *, const void *) { return nap(), 0; }
int slowlyWith(const void *, const void *, void *) { return nap(), 0; }
int quickly(const void *, const void *) { return 0; }
int quicklyWith(const void *, const void *, void *) { return 0; }

task<> sorts(int *numbers, size_t *count, int key) {
  qsort(numbers, *count, sizeof *numbers, slowly);                // expect: async-blocking-call
  std::qsort(numbers, *count, sizeof *numbers, slowly);           // expect: async-blocking-call
  qsort_r(numbers, *count, sizeof *numbers, slowlyWith, nullptr); // expect: async-blocking-call
  bsearch(&key, numbers, *count, sizeof *numbers, slowly);        // expect: async-blocking-call
  std::bsearch(&key, numbers, *count, sizeof *numbers, slowly);   // expect: async-blocking-call
  lfind(&key, numbers, count, sizeof *numbers, slowly);           // expect: async-blocking-call
  lsearch(&key, numbers, count, sizeof *numbers, slowly);         // expect: async-blocking-call
  qsort(numbers, *count, sizeof *numbers, quickly);
  qsort_r(numbers, *count, sizeof *numbers, quicklyWith, nullptr);
  bsearch(&key, numbers, *count, sizeof *numbers, quickly);
  lfind(&key, numbers, count, sizeof *numbers, quickly);
  lsearch(&key, numbers, count, sizeof *numbers, quickly);
  co_return;
}

task<> lambdas(int *numbers, size_t count) {
  qsort(numbers, count, 4, [](const void *, const void *) { return nap(), 0; }); // expect: async-blocking-call
  qsort(numbers, count, 4, [](const void *, const void *) { return 0; });
  co_return;
}

void visitSlowly(const void *, VISIT, int) { nap(); }
void visitSlowlyWith(const void *, VISIT, void *) { nap(); }
void destroySlowly(void *) { nap(); }
void visitQuickly(const void *, VISIT, int) {}
void visitQuicklyWith(const void *, VISIT, void *) {}
void destroyQuickly(void *) {}

task<> trees(const void *key, void **root) {
  tsearch(key, root, slowly);                                     // expect: async-blocking-call
  tfind(key, root, slowly);                                       // expect: async-blocking-call
  tdelete(key, root, slowly);                                     // expect: async-blocking-call
  twalk(*root, visitSlowly);                                      // expect: async-blocking-call
  twalk_r(*root, visitSlowlyWith, nullptr);                       // expect: async-blocking-call
  tdestroy(*root, destroySlowly);                                 // expect: async-blocking-call
  tsearch(key, root, quickly);
  tfind(key, root, quickly);
  tdelete(key, root, quickly);
  twalk(*root, visitQuickly);
  twalk_r(*root, visitQuicklyWith, nullptr);
  tdestroy(*root, destroyQuickly);
  co_return;
}

void idle() {}

task<> once(pthread_once_t *control, once_flag *flag) {
  pthread_once(control, nap);                                     // expect: async-blocking-call
  call_once(flag, nap);                                           // expect: async-blocking-call
  pthread_once(control, idle);
  call_once(flag, idle);
  co_return;
}

int librarySlowly(dl_phdr_info *, size_t, void *) { return nap(), 0; }
int libraryQuickly(dl_phdr_info *, size_t, void *) { return 0; }

task<> libraries() {
  dl_iterate_phdr(librarySlowly, nullptr);                        // expect: async-blocking-call
  dl_iterate_phdr(libraryQuickly, nullptr);
  co_return;
}

int fileSlowly(const char *, const struct stat *, int) { return nap(), 0; }
int fileSlowly64(const char *, const struct stat64 *, int) { return nap(), 0; }
int nodeSlowly(const char *, const struct stat *, int, FTW *) { return nap(), 0; }
int nodeSlowly64(const char *, const struct stat64 *, int, FTW *) { return nap(), 0; }
int nodeQuickly(const char *, const struct stat *, int, FTW *) { return 0; }
int errorSlowly(const char *, int) { return nap(), 0; }
int filterSlowly(const dirent *) { return nap(), 1; }
int filterSlowly64(const dirent64 *) { return nap(), 1; }
int filterQuickly(const dirent *) { return 1; }
int orderSlowly(const dirent **, const dirent **) { return nap(), 0; }
int orderSlowly64(const dirent64 **, const dirent64 **) { return nap(), 0; }
int compareSlowly(const FTSENT **, const FTSENT **) { return nap(), 0; }
int compareSlowly64(const FTSENT64 **, const FTSENT64 **) { return nap(), 0; }

task<> files(const char *path, int directory, glob_t *found, glob64_t *found64, dirent ***all, dirent64 ***all64,
             char *const *paths) {
  ftw(path, fileSlowly, 10);                                      // expect: async-blocking-call
  ftw64(path, fileSlowly64, 10);                                  // expect: async-blocking-call
  nftw(path, nodeSlowly, 10, 0);                                  // expect: async-blocking-call
  nftw64(path, nodeSlowly64, 10, 0);                              // expect: async-blocking-call
  glob("*", 0, errorSlowly, found);                               // expect: async-blocking-call
  glob64("*", 0, errorSlowly, found64);                           // expect: async-blocking-call
  scandir(path, all, filterSlowly, alphasort);                    // expect: async-blocking-call
  scandir(path, all, nullptr, orderSlowly);                       // expect: async-blocking-call
  scandir64(path, all64, filterSlowly64, orderSlowly64);          // expect: async-blocking-call
  scandirat(directory, path, all, filterSlowly, alphasort);       // expect: async-blocking-call
  scandirat64(directory, path, all64, nullptr, orderSlowly64);    // expect: async-blocking-call
  fts_open(paths, FTS_PHYSICAL, compareSlowly);                   // expect: async-blocking-call
  fts64_open(paths, FTS_PHYSICAL, compareSlowly64);               // expect: async-blocking-call
  nftw(path, nodeQuickly, 10, 0);
  scandir(path, all, filterQuickly, alphasort);
  glob("*", 0, nullptr, found);
  co_return;
}

void *threadSlowly(void *) { return nap(), nullptr; }
int cThreadSlowly(void *) { return nap(), 0; }
void signalSlowly(int) { nap(); }

task<> kept(pthread_t *thread, thrd_t *cThread) {
  pthread_create(thread, nullptr, threadSlowly, nullptr);
  thrd_create(cThread, cThreadSlowly, nullptr);
  signal(SIGUSR1, signalSlowly);
  atexit(nap);
  pthread_atfork(nap, nap, nap);
  co_return;
}

void plain(int *numbers, size_t count) { qsort(numbers, count, sizeof *numbers, slowly); }
