// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <brotli/decode.h>
#include <brotli/encode.h>

task<> buffers(const uint8_t *in, size_t n, uint8_t *out, size_t *size) {
  BrotliEncoderCompress(11, 22, BROTLI_MODE_TEXT, n, in, size, out); // expect: async-cpu-bound-call
  BrotliDecoderDecompress(n, in, size, out);                         // expect: async-cpu-bound-call
  BrotliEncoderMaxCompressedSize(n);
  co_return;
}

// As much at a time as the caller chooses.
task<> streaming(BrotliEncoderState *encoder, BrotliDecoderState *decoder, size_t n, const uint8_t *in, uint8_t *out) {
  size_t room = n;
  BrotliEncoderCompressStream(encoder, BROTLI_OPERATION_PROCESS, &n, &in, &room, &out, nullptr);
  co_await tick{};
  BrotliDecoderDecompressStream(decoder, &n, &in, &room, &out, nullptr);
}
