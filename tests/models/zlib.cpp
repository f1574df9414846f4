// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <cstdarg>
#include <unistd.h>
#include <zlib.h>

task<> buffers(Bytef *out, uLongf *size, const Bytef *in, uLong n) {
  compress(out, size, in, n);     // expect: async-cpu-bound-call
  compress2(out, size, in, n, 9); // expect: async-cpu-bound-call
  uncompress(out, size, in, n);   // expect: async-cpu-bound-call
  uncompress2(out, size, in, &n); // expect: async-cpu-bound-call
  compressBound(n);
  crc32(0, in, 64);
  co_return;
}

task<> files(char *buffer) {
  gzFile in = gzopen("a.gz", "rb");    // expect: async-blocking-call
  gzFile out = gzopen64("b.gz", "wb"); // expect: async-blocking-call
  gzread(in, buffer, 64);              // expect: async-blocking-call
  gzfread(buffer, 1, 64, in);          // expect: async-blocking-call
  gzgets(in, buffer, 64);              // expect: async-blocking-call
  gzgetc(in);                          // expect: async-blocking-call
  gzgetc_(in);                         // expect: async-blocking-call
  gzwrite(out, buffer, 64);            // expect: async-blocking-call
  gzfwrite(buffer, 1, 64, out);        // expect: async-blocking-call
  gzprintf(out, "%d", 1);              // expect: async-blocking-call
  gzputs(out, buffer);                 // expect: async-blocking-call
  gzputc(out, 'a');                    // expect: async-blocking-call
  gzflush(out, Z_SYNC_FLUSH);          // expect: async-blocking-call
  gzseek(in, 100, SEEK_SET);           // expect: async-blocking-call
  gzseek64(in, 100, SEEK_SET);         // expect: async-blocking-call
  gzclose(in);                         // expect: async-blocking-call
  gzclose_w(out);                      // expect: async-blocking-call
  gzbuffer(in, 4096);
  gzeof(in);
  gzclearerr(in);
  co_return;
}

void print(gzFile file, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  gzvprintf(file, format, arguments);
  va_end(arguments);
}

unsigned more(void *, z_const unsigned char **) { return usleep(1); }
int done(void *, unsigned char *, unsigned) { return usleep(1); }

task<> callbacks(gzFile file, z_stream *stream) {
  print(file, "%d", 1);                                // expect: async-blocking-call
  inflateBack(stream, more, nullptr, done, nullptr);   // expect: async-blocking-call
  inflateBack(stream, nullptr, nullptr, done, stream); // expect: async-blocking-call
  co_return;
}

// As much at a time as the caller chooses.
task<> streaming(z_stream *stream) {
  deflateInit(stream, Z_DEFAULT_COMPRESSION);
  while (deflate(stream, Z_FINISH) == Z_OK)
    co_await tick{};
  deflateEnd(stream);
  inflateInit(stream);
  inflate(stream, Z_NO_FLUSH);
  inflateEnd(stream);
}
