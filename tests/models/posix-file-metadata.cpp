// RUN: %verify --kinds +file-metadata %s -- -std=c++20 -I%inputs -Wno-deprecated-declarations
#include "task.h"
#include <cstdio>
#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <fts.h>
#include <ftw.h>
#include <glob.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <sys/swap.h>
#include <sys/time.h>
#include <sys/xattr.h>
#include <unistd.h>
#include <utime.h>
#include <wordexp.h>

task<> asks(const char *path, int directory, struct stat *status, struct stat64 *status64, struct statx *more,
            struct statfs *system, struct statfs64 *system64, struct statvfs *volume, struct statvfs64 *volume64) {
  stat(path, status);                                             // expect: async-blocking-call
  stat64(path, status64);                                         // expect: async-blocking-call
  lstat(path, status);                                            // expect: async-blocking-call
  lstat64(path, status64);                                        // expect: async-blocking-call
  fstatat(directory, path, status, 0);                            // expect: async-blocking-call
  fstatat64(directory, path, status64, 0);                        // expect: async-blocking-call
  statx(directory, path, 0, STATX_ALL, more);                     // expect: async-blocking-call
  statfs(path, system);                                           // expect: async-blocking-call
  statfs64(path, system64);                                       // expect: async-blocking-call
  statvfs(path, volume);                                          // expect: async-blocking-call
  statvfs64(path, volume64);                                      // expect: async-blocking-call
  access(path, R_OK);                                             // expect: async-blocking-call
  faccessat(directory, path, R_OK, 0);                            // expect: async-blocking-call
  euidaccess(path, R_OK);                                         // expect: async-blocking-call
  eaccess(path, R_OK);                                            // expect: async-blocking-call
  pathconf(path, _PC_NAME_MAX);                                   // expect: async-blocking-call
  ftok(path, 1);                                                  // expect: async-blocking-call
  fstat(directory, status);
  umask(022);
  co_return;
}

task<> lists(const char *path, int directory, DIR *open, dirent *entry, dirent **next, dirent64 *entry64,
             dirent64 **next64, dirent ***all, dirent64 ***all64, void *buffer) {
  opendir(path);                                                  // expect: async-blocking-call
  readdir(open);                                                  // expect: async-blocking-call
  readdir64(open);                                                // expect: async-blocking-call
  readdir_r(open, entry, next);                                   // expect: async-blocking-call
  readdir64_r(open, entry64, next64);                             // expect: async-blocking-call
  getdents64(directory, buffer, 10);                              // expect: async-blocking-call
  scandir(path, all, nullptr, alphasort);                         // expect: async-blocking-call
  scandir64(path, all64, nullptr, alphasort64);                   // expect: async-blocking-call
  scandirat(directory, path, all, nullptr, alphasort);            // expect: async-blocking-call
  scandirat64(directory, path, all64, nullptr, alphasort64);      // expect: async-blocking-call
  fdopendir(directory);
  dirfd(open);
  co_return;
}

int visit(const char *, const struct stat *, int) { return 0; }
int visit64(const char *, const struct stat64 *, int) { return 0; }
int visitMore(const char *, const struct stat *, int, FTW *) { return 0; }
int visitMore64(const char *, const struct stat64 *, int, FTW *) { return 0; }

task<> walks(const char *path, glob_t *found, glob64_t *found64, char *const *paths, FTS *tree, FTS64 *tree64) {
  ftw(path, visit, 10);                                           // expect: async-blocking-call
  ftw64(path, visit64, 10);                                       // expect: async-blocking-call
  nftw(path, visitMore, 10, 0);                                   // expect: async-blocking-call
  nftw64(path, visitMore64, 10, 0);                               // expect: async-blocking-call
  glob("*", 0, nullptr, found);                                   // expect: async-blocking-call
  glob64("*", 0, nullptr, found64);                               // expect: async-blocking-call
  fts_open(paths, FTS_PHYSICAL, nullptr);                         // expect: async-blocking-call
  fts_read(tree);                                                 // expect: async-blocking-call
  fts_children(tree, 0);                                          // expect: async-blocking-call
  fts64_open(paths, FTS_PHYSICAL, nullptr);                       // expect: async-blocking-call
  fts64_read(tree64);                                             // expect: async-blocking-call
  fts64_children(tree64, 0);                                      // expect: async-blocking-call
  globfree(found);
  co_return;
}

task<> resolves(const char *path, int directory, char *buffer, wordexp_t *words, file_handle *handle, int *mount) {
  realpath(path, buffer);                                         // expect: async-blocking-call
  canonicalize_file_name(path);                                   // expect: async-blocking-call
  readlink(path, buffer, 10);                                     // expect: async-blocking-call
  readlinkat(directory, path, buffer, 10);                        // expect: async-blocking-call
  wordexp("~/x", words, 0);                                       // expect: async-blocking-call
  name_to_handle_at(directory, path, handle, mount, 0);           // expect: async-blocking-call
  getcwd(buffer, 10);
  co_return;
}

task<> changesNames(const char *path, const char *other, int directory) {
  rename(path, other);                                            // expect: async-blocking-call
  std::rename(path, other);                                       // expect: async-blocking-call
  renameat(directory, path, directory, other);                    // expect: async-blocking-call
  renameat2(directory, path, directory, other, RENAME_NOREPLACE); // expect: async-blocking-call
  unlink(path);                                                   // expect: async-blocking-call
  unlinkat(directory, path, 0);                                   // expect: async-blocking-call
  remove(path);                                                   // expect: async-blocking-call
  std::remove(path);                                              // expect: async-blocking-call
  mkdir(path, 0700);                                              // expect: async-blocking-call
  mkdirat(directory, path, 0700);                                 // expect: async-blocking-call
  rmdir(path);                                                    // expect: async-blocking-call
  link(path, other);                                              // expect: async-blocking-call
  linkat(directory, path, directory, other, 0);                   // expect: async-blocking-call
  symlink(path, other);                                           // expect: async-blocking-call
  symlinkat(path, directory, other);                              // expect: async-blocking-call
  mkfifo(path, 0600);                                             // expect: async-blocking-call
  mkfifoat(directory, path, 0600);                                // expect: async-blocking-call
  mknod(path, S_IFREG, 0);                                        // expect: async-blocking-call
  mknodat(directory, path, S_IFREG, 0);                           // expect: async-blocking-call
  chdir(path);                                                    // expect: async-blocking-call
  chroot(path);                                                   // expect: async-blocking-call
  co_return;
}

task<> changesAttributes(const char *path, int directory, const utimbuf *times, const timeval *values,
                         const timespec *stamps) {
  chmod(path, 0600);                                              // expect: async-blocking-call
  fchmodat(directory, path, 0600, 0);                             // expect: async-blocking-call
  lchmod(path, 0600);                                             // expect: async-blocking-call
  chown(path, 0, 0);                                              // expect: async-blocking-call
  lchown(path, 0, 0);                                             // expect: async-blocking-call
  fchownat(directory, path, 0, 0, 0);                             // expect: async-blocking-call
  truncate(path, 0);                                              // expect: async-blocking-call
  truncate64(path, 0);                                            // expect: async-blocking-call
  ftruncate(directory, 0);                                        // expect: async-blocking-call
  ftruncate64(directory, 0);                                      // expect: async-blocking-call
  utime(path, times);                                             // expect: async-blocking-call
  utimes(path, values);                                           // expect: async-blocking-call
  lutimes(path, values);                                          // expect: async-blocking-call
  futimesat(directory, path, values);                             // expect: async-blocking-call
  utimensat(directory, path, stamps, 0);                          // expect: async-blocking-call
  int scratch = memfd_create("scratch", 0);
  ftruncate(scratch, 100);
  ftruncate64(scratch, 100);
  co_return;
}

task<> extendedAttributes(const char *path, char *value) {
  getxattr(path, "user.x", value, 10);                            // expect: async-blocking-call
  lgetxattr(path, "user.x", value, 10);                           // expect: async-blocking-call
  setxattr(path, "user.x", value, 10, 0);                         // expect: async-blocking-call
  lsetxattr(path, "user.x", value, 10, 0);                        // expect: async-blocking-call
  listxattr(path, value, 10);                                     // expect: async-blocking-call
  llistxattr(path, value, 10);                                    // expect: async-blocking-call
  removexattr(path, "user.x");                                    // expect: async-blocking-call
  lremovexattr(path, "user.x");                                   // expect: async-blocking-call
  co_return;
}

task<> temporaries(char *path) {
  mkstemp(path);                                                  // expect: async-blocking-call
  mkstemp64(path);                                                // expect: async-blocking-call
  mkostemp(path, O_CLOEXEC);                                      // expect: async-blocking-call
  mkostemp64(path, O_CLOEXEC);                                    // expect: async-blocking-call
  mkstemps(path, 4);                                              // expect: async-blocking-call
  mkstemps64(path, 4);                                            // expect: async-blocking-call
  mkostemps(path, 4, O_CLOEXEC);                                  // expect: async-blocking-call
  mkostemps64(path, 4, O_CLOEXEC);                                // expect: async-blocking-call
  mkdtemp(path);                                                  // expect: async-blocking-call
  mktemp(path);                                                   // expect: async-blocking-call
  tmpnam(path);                                                   // expect: async-blocking-call
  tempnam(path, "x");                                             // expect: async-blocking-call
  co_return;
}

task<> systems(const char *path) {
  mount(path, path, "tmpfs", 0, nullptr);                         // expect: async-blocking-call
  umount(path);                                                   // expect: async-blocking-call
  umount2(path, MNT_DETACH);                                      // expect: async-blocking-call
  swapon(path, 0);                                                // expect: async-blocking-call
  swapoff(path);                                                  // expect: async-blocking-call
  co_return;
}

void plain(const char *path) { unlink(path); }
