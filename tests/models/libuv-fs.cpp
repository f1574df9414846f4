// RUN: %verify --kinds +file-metadata %s -- -std=c++20
// File system and name lookups: without a callback they block, with one they do not.
#include <unistd.h>
#include <uv.h>

void contents(uv_timer_t *timer) {
  uv_fs_t request;
  uv_buf_t data = uv_buf_init(nullptr, 0);
  uv_fs_open(timer->loop, &request, "a", 0, 0, nullptr);       // expect: async-blocking-call
  uv_fs_read(timer->loop, &request, 3, &data, 1, -1, NULL);    // expect: async-blocking-call
  uv_fs_write(nullptr, &request, 3, &data, 1, -1, 0);          // expect: async-blocking-call
  uv_fs_fsync(timer->loop, &request, 3, nullptr);              // expect: async-blocking-call
  uv_fs_fdatasync(timer->loop, &request, 3, nullptr);          // expect: async-blocking-call
  uv_fs_sendfile(timer->loop, &request, 3, 4, 0, 10, nullptr); // expect: async-blocking-call
  uv_fs_copyfile(timer->loop, &request, "a", "b", 0, nullptr); // expect: async-blocking-call
}

void metadata(uv_timer_t *timer) {
  uv_fs_t request;
  uv_dir_t *dir = nullptr;
  uv_fs_unlink(timer->loop, &request, "a", nullptr);          // expect: async-blocking-call
  uv_fs_mkdir(timer->loop, &request, "a", 0755, nullptr);     // expect: async-blocking-call
  uv_fs_mkdtemp(timer->loop, &request, "aXXXXXX", nullptr);   // expect: async-blocking-call
  uv_fs_mkstemp(timer->loop, &request, "aXXXXXX", nullptr);   // expect: async-blocking-call
  uv_fs_rmdir(timer->loop, &request, "a", nullptr);           // expect: async-blocking-call
  uv_fs_scandir(timer->loop, &request, "a", 0, nullptr);      // expect: async-blocking-call
  uv_fs_opendir(timer->loop, &request, "a", nullptr);         // expect: async-blocking-call
  uv_fs_readdir(timer->loop, &request, dir, nullptr);         // expect: async-blocking-call
  uv_fs_stat(timer->loop, &request, "a", nullptr);            // expect: async-blocking-call
  uv_fs_lstat(timer->loop, &request, "a", nullptr);           // expect: async-blocking-call
  uv_fs_rename(timer->loop, &request, "a", "b", nullptr);     // expect: async-blocking-call
  uv_fs_ftruncate(timer->loop, &request, 3, 0, nullptr);      // expect: async-blocking-call
  uv_fs_access(timer->loop, &request, "a", R_OK, nullptr);    // expect: async-blocking-call
  uv_fs_chmod(timer->loop, &request, "a", 0755, nullptr);     // expect: async-blocking-call
  uv_fs_utime(timer->loop, &request, "a", 0, 0, nullptr);     // expect: async-blocking-call
  uv_fs_lutime(timer->loop, &request, "a", 0, 0, nullptr);    // expect: async-blocking-call
  uv_fs_link(timer->loop, &request, "a", "b", nullptr);       // expect: async-blocking-call
  uv_fs_symlink(timer->loop, &request, "a", "b", 0, nullptr); // expect: async-blocking-call
  uv_fs_readlink(timer->loop, &request, "a", nullptr);        // expect: async-blocking-call
  uv_fs_realpath(timer->loop, &request, "a", nullptr);        // expect: async-blocking-call
  uv_fs_chown(timer->loop, &request, "a", 0, 0, nullptr);     // expect: async-blocking-call
  uv_fs_lchown(timer->loop, &request, "a", 0, 0, nullptr);    // expect: async-blocking-call
  uv_fs_statfs(timer->loop, &request, "a", nullptr);          // expect: async-blocking-call

  // What only uses an open descriptor does not wait.
  uv_fs_close(timer->loop, &request, 3, nullptr);
  uv_fs_closedir(timer->loop, &request, dir, nullptr);
  uv_fs_fstat(timer->loop, &request, 3, nullptr);
  uv_fs_futime(timer->loop, &request, 3, 0, 0, nullptr);
  uv_fs_fchmod(timer->loop, &request, 3, 0755, nullptr);
  uv_fs_fchown(timer->loop, &request, 3, 0, 0, nullptr);
  uv_fs_req_cleanup(&request);
}

void lookups(uv_timer_t *timer) {
  const sockaddr *address = nullptr;
  uv_getaddrinfo_t name;
  uv_getnameinfo_t number;
  uv_random_t random;
  char bytes[8];
  uv_getaddrinfo(timer->loop, &name, nullptr, "a", "80", nullptr); // expect: async-blocking-call
  uv_getnameinfo(timer->loop, &number, nullptr, address, 0);       // expect: async-blocking-call
  uv_getnameinfo(timer->loop, &number, nullptr, address, NI_NUMERICHOST);
  uv_random(timer->loop, &random, bytes, sizeof bytes, 0, nullptr);
}

// With a callback nothing waits, but the callback is on the loop.
void done(uv_fs_t *) {
  usleep(1); // expect: async-blocking-call
}

uv_fs_cb unknown();

void withCallback(uv_timer_t *timer) {
  uv_loop_t *loop = timer->loop;
  uv_fs_t request;
  uv_buf_t data = uv_buf_init(nullptr, 0);
  uv_dir_t *dir = nullptr;
  uv_fs_open(loop, &request, "a", 0, 0, [](uv_fs_t *) { usleep(1); });        // expect: async-blocking-call
  uv_fs_read(loop, &request, 3, &data, 1, -1, [](uv_fs_t *) { usleep(1); });  // expect: async-blocking-call
  uv_fs_write(loop, &request, 3, &data, 1, -1, [](uv_fs_t *) { usleep(1); }); // expect: async-blocking-call
  uv_fs_fsync(loop, &request, 3, [](uv_fs_t *) { usleep(1); });               // expect: async-blocking-call
  uv_fs_fdatasync(loop, &request, 3, [](uv_fs_t *) { usleep(1); });           // expect: async-blocking-call
  uv_fs_sendfile(loop, &request, 3, 4, 0, 10, [](uv_fs_t *) { usleep(1); });  // expect: async-blocking-call
  uv_fs_copyfile(loop, &request, "a", "b", 0, [](uv_fs_t *) { usleep(1); });  // expect: async-blocking-call
  uv_fs_stat(loop, &request, "a", [](uv_fs_t *) { usleep(1); });              // expect: async-blocking-call
  uv_fs_scandir(loop, &request, "a", 0, [](uv_fs_t *) { usleep(1); });        // expect: async-blocking-call
  uv_fs_readdir(loop, &request, dir, [](uv_fs_t *) { usleep(1); });           // expect: async-blocking-call
  uv_fs_close(loop, &request, 3, [](uv_fs_t *) { usleep(1); });               // expect: async-blocking-call
  uv_fs_closedir(loop, &request, dir, [](uv_fs_t *) { usleep(1); });          // expect: async-blocking-call
  uv_fs_fstat(loop, &request, 3, [](uv_fs_t *) { usleep(1); });               // expect: async-blocking-call
  uv_fs_futime(loop, &request, 3, 0, 0, [](uv_fs_t *) { usleep(1); });        // expect: async-blocking-call
  uv_fs_fchmod(loop, &request, 3, 0755, [](uv_fs_t *) { usleep(1); });        // expect: async-blocking-call
  uv_fs_fchown(loop, &request, 3, 0, 0, [](uv_fs_t *) { usleep(1); });        // expect: async-blocking-call
  uv_fs_unlink(loop, &request, "a", done);
  uv_fs_rename(loop, &request, "a", "b", unknown());
}

// A worker may block, and so may what runs before the loop does.
void work(uv_work_t *work) {
  uv_fs_t request;
  uv_fs_open(work->loop, &request, "a", 0, 0, nullptr);
}

int main() {
  uv_timer_t timer;
  uv_work_t item;
  uv_fs_t request;
  uv_fs_open(uv_default_loop(), &request, "a", 0, 0, nullptr);
  uv_timer_start(&timer, contents, 0, 0);
  uv_timer_start(&timer, metadata, 0, 0);
  uv_timer_start(&timer, lookups, 0, 0);
  uv_timer_start(&timer, withCallback, 0, 0);
  uv_queue_work(uv_default_loop(), &item, work, nullptr);
  return uv_run(uv_default_loop(), UV_RUN_DEFAULT);
}
