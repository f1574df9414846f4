/* Tells async-tidy what it can't see. For C and C++; other compilers see nothing of it.
 *
 *   ASYNC_TIDY_BLOCKING("database") Row query(const char *);   a call of it blocks, whatever its body shows
 *   ASYNC_TIDY_NONBLOCKING void wake();                        it never blocks, whatever its body shows
 *   struct ASYNC_TIDY_LOOP Handlers { ... };                   its functions run on an event loop
 *   ASYNC_TIDY_WORKER void compress(Job);                      it runs on a thread that may block
 *   class ASYNC_TIDY_DATA_LAYER Users { ... };         its functions reach a database and wait for it
 *   template <typename F> ASYNC_TIDY_OFFLOAD auto run_blocking(F f);   what it is given runs on such a thread
 *
 * Each stands before the declaration of a function, or after `class`, `struct` or `namespace` for all functions in it.
 * The kinds of blocking: sleep, wait, lock, network, dns, database, local-database, process, file, file-metadata, console, cpu,
 * event-loop. clang's own [[clang::blocking]] and [[clang::nonblocking]] are believed, too.
 */
#ifndef ASYNC_TIDY_H
#define ASYNC_TIDY_H

#if defined(__clang__)
#define ASYNC_TIDY_ANNOTATE(text) __attribute__((annotate("async_tidy::" text)))
#else
#define ASYNC_TIDY_ANNOTATE(text)
#endif

#define ASYNC_TIDY_BLOCKING(kind) ASYNC_TIDY_ANNOTATE("blocking:" kind)
#define ASYNC_TIDY_NONBLOCKING ASYNC_TIDY_ANNOTATE("nonblocking")
#define ASYNC_TIDY_DATA_LAYER ASYNC_TIDY_ANNOTATE("data-layer")
#define ASYNC_TIDY_OFFLOAD ASYNC_TIDY_ANNOTATE("offload")

#define ASYNC_TIDY_LOOP ASYNC_TIDY_ANNOTATE("loop")
#define ASYNC_TIDY_GREEN_THREAD ASYNC_TIDY_ANNOTATE("green-thread")
#define ASYNC_TIDY_WORKER ASYNC_TIDY_ANNOTATE("worker")
#define ASYNC_TIDY_SYNC ASYNC_TIDY_ANNOTATE("sync")

#endif
