// What Asio's headers take from liburing: its file objects need it on Linux.
#pragma once
#include <linux/io_uring.h>
#include <linux/time_types.h>
#include <sys/socket.h>
#include <sys/uio.h>

struct io_uring {
  int ring_fd;
};

int io_uring_queue_init(unsigned, io_uring *, unsigned);
void io_uring_queue_exit(io_uring *);
int io_uring_submit(io_uring *);
io_uring_sqe *io_uring_get_sqe(io_uring *);
int io_uring_peek_cqe(io_uring *, io_uring_cqe **);
int io_uring_wait_cqe(io_uring *, io_uring_cqe **);
void io_uring_cqe_seen(io_uring *, io_uring_cqe *);
void *io_uring_cqe_get_data(const io_uring_cqe *);
void io_uring_sqe_set_data(io_uring_sqe *, void *);
int io_uring_register_buffers(io_uring *, const iovec *, unsigned);
int io_uring_unregister_buffers(io_uring *);
int io_uring_register_eventfd(io_uring *, int);
void io_uring_prep_nop(io_uring_sqe *);
void io_uring_prep_accept(io_uring_sqe *, int, sockaddr *, socklen_t *, int);
void io_uring_prep_cancel(io_uring_sqe *, void *, int);
void io_uring_prep_connect(io_uring_sqe *, int, const sockaddr *, socklen_t);
void io_uring_prep_poll_add(io_uring_sqe *, int, unsigned);
void io_uring_prep_readv(io_uring_sqe *, int, const iovec *, unsigned, __u64);
void io_uring_prep_read_fixed(io_uring_sqe *, int, void *, unsigned, __u64, int);
void io_uring_prep_writev(io_uring_sqe *, int, const iovec *, unsigned, __u64);
void io_uring_prep_write_fixed(io_uring_sqe *, int, const void *, unsigned, __u64, int);
void io_uring_prep_recvmsg(io_uring_sqe *, int, msghdr *, unsigned);
void io_uring_prep_sendmsg(io_uring_sqe *, int, const msghdr *, unsigned);
void io_uring_prep_timeout(io_uring_sqe *, __kernel_timespec *, unsigned, unsigned);
void io_uring_prep_timeout_remove(io_uring_sqe *, __u64, unsigned);
